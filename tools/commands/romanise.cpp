// loep romanise: Cyrillic in Latin letters under a named scheme.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/romanise.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

#include "name_lines.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Each TEXT, or each line of standard input, gives one line. --all gives every form that the scheme allows, the "
    "best\n"
    "first, parted by tabs; a press scheme has several. Without --scheme it is nl-press. Without --from the language "
    "is\n"
    "told by the letters, Russian where they do not tell. Examples:\n"
    "  loep romanise --from be --scheme nl-press \"Святлана Ціханоўская\"\n"
    "  loep romanise --list";

constexpr std::size_t all_forms = 12;

nlohmann::ordered_json json_of(const translit::Scheme& scheme) {
    return {{"id", scheme.id},     {"from", scheme.language}, {"title", scheme.title}, {"authority", scheme.authority},
            {"year", scheme.year}, {"source", scheme.source}};
}

void list_schemes(const Arguments& arguments, Io& io) {
    const auto wanted = arguments.value("--from");
    auto list = nlohmann::ordered_json::array();
    const auto format = arguments.value("--format").value_or("text");
    for (const auto& scheme : translit::schemes()) {
        if (wanted && *wanted != scheme.language) {
            continue;
        }
        if (format == "json") {
            list.push_back(json_of(scheme));
        } else if (format == "tsv") {
            io.out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", scheme.id, scheme.language, scheme.year, scheme.title,
                                  scheme.authority, scheme.source);
        } else {
            io.out << fmt::format("{:17} {}  {} ({})\n{:21} {}\n{:21} {}\n", scheme.id, scheme.language, scheme.title,
                                  scheme.year, "", scheme.authority, "", scheme.source);
        }
    }
    if (format == "json") {
        io.out << list.dump(2) << '\n';
    }
}

const translit::Scheme& scheme_for(const std::string& id, translit::Slavic language) {
    if (const auto* scheme = translit::find_scheme(id, language)) {
        return *scheme;
    }
    std::vector<std::string_view> ids;
    ids.reserve(translit::schemes().size());
    for (const auto& scheme : translit::schemes()) {
        ids.push_back(scheme.id);
    }
    if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
        throw Error(ErrorCode::usage, text::message("the scheme {} does not read {}; see loep romanise --list", id,
                                                    translit::slavic_names.name(language)));
    }
    const auto nearest = text::nearest(id, ids);
    throw Error(ErrorCode::usage, text::message("unknown scheme “{}”; {}", id,
                                                nearest ? text::message("did you mean {}?", *nearest)
                                                        : std::string("see loep romanise --list")));
}

void explain_line(const translit::Scheme& scheme, const std::string& line, const translit::RomaniseOptions& options,
                  std::ostream& out) {
    out << text::printable(line) << '\n';
    for (const auto& step : translit::explain(scheme, line, options)) {
        out << fmt::format("  {} → {}  {}\n", step.letters, step.written.empty() ? "nothing" : step.written, step.why);
    }
}

nlohmann::ordered_json json_of(const std::string& line, const translit::Scheme& scheme,
                               const std::vector<translit::Candidate>& forms) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& form : forms) {
        list.push_back({{"text", form.text}, {"weight", in_thousandths(form.weight)}, {"reason", form.reason}});
    }
    return {{"text", line}, {"from", scheme.language}, {"scheme", scheme.id}, {"forms", std::move(list)}};
}

ExitStatus run_romanise(const Arguments& arguments, Io& io) {
    if (arguments.has("--list")) {
        list_schemes(arguments, io);
        return ExitStatus::clean;
    }
    const auto id = arguments.value("--scheme").value_or("nl-press");
    const auto format = arguments.value("--format").value_or("text");
    const bool all = arguments.has("--all");
    const translit::RomaniseOptions options{all ? all_forms : 1, !arguments.has("--no-given-names"),
                                            all ? translit::OtherName::behind : translit::OtherName::left_out};
    auto list = nlohmann::ordered_json::array();
    for_each_line(arguments, io, [&](const std::string& line) {
        const auto given = arguments.value("--from");
        const auto language = given ? *translit::slavic_names.value(*given) : language_told_by(line);
        const auto& scheme = scheme_for(id, language);
        if (arguments.has("--explain")) {
            explain_line(scheme, line, options, io.out);
            return;
        }
        const auto forms = translit::romanise(scheme, line, options);
        if (format == "json") {
            list.push_back(json_of(line, scheme, forms));
            return;
        }
        std::string row;
        for (const auto& form : forms) {
            row += (row.empty() ? "" : "\t") + form.text;
        }
        io.out << row << '\n';
    });
    if (format == "json") {
        io.out << list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command romanise_command;
const Command romanise_command{
    "romanise",
    "write Cyrillic names in Dutch, English or scientific letters",
    details,
    {{"TEXT", "a name or a text; without any, lines are read from standard input", 0, 0}},
    {{"--from", "LANGUAGE", "ru, be or uk", {"ru", "be", "uk"}},
     {"-s,--scheme", "SCHEME", "the scheme; see --list"},
     {"-a,--all", "", "all forms, the best first"},
     {"--explain", "", "the rule that made each letter"},
     {"--list", "", "the schemes with their sources"},
     {"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}},
     {"--no-given-names", "", "by letters alone: no established forms of given names and places"}},
    run_romanise};

}  // namespace loep::tools
