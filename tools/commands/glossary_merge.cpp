// loep glossary merge: three versions of a TBX file by concept and field; also git's merge driver.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_merge.hpp"

#include <cstdlib>
#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/display.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "BASE, OURS and THEIRS are TBX files in our own dialect. What only one side changed is taken from that side; what\n"
    "both changed differently stands twice, between git's conflict marks.\n"
    "--install-driver, at the top of a git repository, makes git merge its *.tbx this way.\n"
    "Exit status: 0 merged, 1 conflicts are left, 2 a file cannot be read.\n"
    "Example: loep glossary merge base.tbx ours.tbx theirs.tbx -o merged.tbx";

/// git gives an empty file for a base that is not there.
formats::TbxFile read_version(const std::string& path) {
    const auto source = text::SourceText::read(path);
    return source->content().empty() ? formats::TbxFile() : formats::read_tbx(*source);
}

ExitStatus install_driver(Io& io) {
    if (!std::filesystem::exists(".git")) {
        throw Error(ErrorCode::usage, text::message("there is no .git here; run this at the top of a repository"));
    }
    // Fixed words: nothing of the user's goes to the shell.
    const bool configured = std::system("git config merge.loep.name 'loep: glossaries by concept and field'") == 0 &&
                            std::system("git config merge.loep.driver 'loep glossary merge -o %A %O %A %B'") == 0;
    if (!configured) {
        throw Error(ErrorCode::unwritable, text::message("git config did not take the merge driver"));
    }
    constexpr std::string_view attribute = "*.tbx merge=loep\n";
    constexpr const char* path = ".gitattributes";
    std::string attributes = std::filesystem::exists(path) ? text::read_file(path) : std::string();
    if (attributes.find(attribute) == std::string::npos) {
        if (!attributes.empty() && !attributes.ends_with('\n')) {
            attributes += '\n';
        }
        attributes += attribute;
        text::replace_file(path, attributes);
    }
    io.out << text::message("git merges *.tbx by concept and field here; commit .gitattributes\n");
    return ExitStatus::clean;
}

ExitStatus run_glossary_merge(const Arguments& arguments, Io& io) {
    if (arguments.has("--install-driver")) {
        return install_driver(io);
    }
    if (arguments.words.size() != 3) {
        throw Error(ErrorCode::usage,
                    text::message("three files are merged: BASE OURS THEIRS; see “loep glossary merge --help”"));
    }
    const auto merged = project::merge_glossaries(read_version(arguments.words[0]), read_version(arguments.words[1]),
                                                  read_version(arguments.words[2]));
    if (const auto path = arguments.value("--output"); path.has_value() && *path != "-") {
        text::replace_file(*path, merged.bytes);
    } else {
        io.out << merged.bytes;
    }
    for (const auto& conflict : merged.conflicts) {
        for (const auto& field : conflict.fields) {
            const auto shown = [](const std::string& value) { return value.empty() ? std::string("-") : value; };
            io.err << text::printable(text::message("conflict: {}: {}: {} (ours), {} (theirs)", conflict.id,
                                                    field.field, shown(field.ours), shown(field.theirs)))
                   << '\n';
        }
    }
    return merged.conflicts.empty() ? ExitStatus::clean : ExitStatus::findings;
}

}  // namespace

extern const Command glossary_merge_command;
const Command glossary_merge_command{
    "glossary merge",
    "merge three versions of a glossary by concept and field",
    details,
    {{"BASE", "what both come from", 0, 1}, {"OURS", "our version", 0, 1}, {"THEIRS", "theirs", 0, 1}},
    {{"-o,--output", "FILE", "write there instead of to standard output"},
     {"--install-driver", "", "make git merge *.tbx this way in the repository here"}},
    run_glossary_merge};

}  // namespace loep::tools
