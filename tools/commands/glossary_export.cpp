// loep glossary export: a glossary for other programs.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/glossary_export.hpp"

#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/glossary_source.hpp"
#include "loep/text/display.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "GLOSSARY is a database, a TBX file, a folder of TBX files, or built-in (the default). Formats: tbx (nothing is\n"
    "lost), tbx-core, tbx-min, tbx-basic and tbx-linguist (strictly valid, without what they cannot say), csv and tsv "
    "(a\n"
    "row a designation), utx, deepl, omegat, memoq (two languages: --from, --to).\n"
    "Example: loep glossary export --format tbx-basic -o glossary.tbx";

/// SOURCE_DATE_EPOCH (reproducible-builds.org) makes the same glossary the same bytes.
std::string header_time() {
    std::time_t now = std::time(nullptr);
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr) {
        now = static_cast<std::time_t>(std::strtoll(epoch, nullptr, 10));
    }
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> buffer{};
    return {buffer.data(), std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

formats::GlossaryFormat format_of(const Arguments& arguments) {
    const auto dialect = arguments.value("--dialect");
    if (dialect.has_value() && arguments.has("--format") && arguments.value("--format") != "tbx") {
        throw Error(ErrorCode::usage, "--dialect is for TBX; leave it or --format out");
    }
    const auto name = dialect.value_or("loep") == "loep" ? arguments.value("--format").value_or("tbx")
                                                         : "tbx-" + dialect.value_or("");
    return formats::glossary_format_names.value(name).value_or(formats::GlossaryFormat::tbx);
}

ExitStatus run_glossary_export(const Arguments& arguments, Io& io) {
    const auto format = format_of(arguments);
    formats::ExportOptions options;
    options.from = text::language_names.value(arguments.value("--from").value_or("nl")).value_or(options.from);
    options.to = text::language_names.value(arguments.value("--to").value_or("en")).value_or(options.to);
    if (arguments.has("--from") != arguments.has("--to")) {
        (arguments.has("--from") ? options.to : options.from) =
            text::other(arguments.has("--from") ? options.from : options.to);
    }
    if (options.from == options.to) {
        throw Error(ErrorCode::usage, "--from and --to name the same language");
    }
    options.dct = arguments.has("--dct");
    if (options.dct && (format < formats::GlossaryFormat::tbx_core || format > formats::GlossaryFormat::tbx_linguist)) {
        throw Error(ErrorCode::usage,
                    "--dct is for the public dialects of TBX: --dialect core, min, basic or linguist");
    }
    options.time = header_time();
    const auto source =
        project::read_glossary(arguments.words.empty() ? std::string(project::built_in_name) : arguments.words.front());
    for (const auto& warning : source.warnings) {
        io.remarks << text::printable(Error(ErrorCode::malformed, warning.message, warning.place).what()) << '\n';
    }
    options.title = source.header.title;
    options.licence = source.header.licence;
    options.description = source.header.description;
    options.extra = source.header.extra;
    const auto bytes = formats::write_glossary(source.termbase, format, options);
    if (const auto path = arguments.value("--output"); path.has_value() && *path != "-") {
        const auto folder = std::filesystem::path(*path).parent_path();
        text::remove_leftovers(folder.empty() ? "." : folder.string());
        text::replace_file(*path, bytes);
        io.remarks << text::message("loep: {} concepts written to {}\n", source.termbase.concepts.size(), *path);
    } else {
        io.out << bytes;
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command glossary_export_command;
const Command glossary_export_command{
    "glossary export",
    "write a glossary for other programs",
    details,
    {{"GLOSSARY", "a database, a TBX file, a folder of TBX files, or built-in", 0, 1}},
    {{"-f,--format",
      "FORMAT",
      "tbx (default), tbx-core, tbx-min, tbx-basic, tbx-linguist, csv, tsv, utx, deepl, omegat, memoq",
      {"tbx", "tbx-core", "tbx-min", "tbx-basic", "tbx-linguist", "csv", "tsv", "utx", "deepl", "omegat", "memoq"}},
     {"--dialect",
      "DIALECT",
      "of TBX: loep (default), core, min, basic, linguist",
      {"loep", "core", "min", "basic", "linguist"}},
     {"--dct", "", "a public dialect in DCT style: an element a data category"},
     {"-o,--output", "FILE", "write there instead of to standard output"},
     {"--from", "LANGUAGE", "first column of two-language formats: nl (default) or en", {"nl", "en"}},
     {"--to", "LANGUAGE", "second column of two-language formats: en (default) or nl", {"nl", "en"}}},
    run_glossary_export};

}  // namespace loep::tools
