// loep term edit: changes a concept by options, or in an editor.
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

#include "changing.hpp"
#include "designation_options.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "--set takes kind, subject, definition, source, note, verified (yes or no), nl and en (the preferred "
    "designation);\n"
    "an empty value empties a field. Without any of the options, the concept opens as TBX in VISUAL or EDITOR.\n"
    "Warns as loep term add does. A built-in concept is copied into your own glossary.\n"
    "Example: loep term edit belarus --db ours.sqlite --set note=\"see the style book\" --admitted-nl Wit-Rusland";

using termbase::Concept;

/// Everything that the options say, on the concept as it is now.
void apply_options(Concept& to, const Arguments& arguments) {
    for (const auto& assignment : arguments.values("--set")) {
        const auto equals = assignment.find('=');
        if (equals == std::string::npos) {
            throw Error(ErrorCode::usage, text::message("--set takes FIELD=VALUE, not “{}”", assignment));
        }
        const auto value = assignment.substr(equals + 1);
        termbase::set_field(to, assignment.substr(0, equals), value.empty() ? value : clean_text("--set", value));
    }
    for (const auto& text : arguments.values("--drop")) {
        termbase::drop_designation(to, clean_text("--drop", text));
    }
    add_designations(to, arguments);
}

/// A file for the editor; it stays when what is in it could not be taken, so that no work is lost.
std::string write_for_editor(const Concept& of) {
    formats::TbxFile file;
    file.title = of.id;
    file.licence = "one concept of a glossary";
    file.description = "save and close the editor to keep the change; leave it as it is to keep the concept as it is";
    file.termbase.concepts.push_back(of);
    auto path = (std::filesystem::temp_directory_path() / "loep-term-XXXXXX.tbx").string();
    constexpr int suffix_size = 4;
    const int descriptor = mkstemps(path.data(), suffix_size);
    if (descriptor < 0) {
        throw Error(ErrorCode::unwritable, text::system_fault(errno), {path});
    }
    close(descriptor);
    text::replace_file(path, formats::write_tbx(file));
    return path;
}

std::string editor_of_environment() {
    const char* editor = std::getenv("VISUAL");
    if (editor == nullptr || *editor == '\0') {
        editor = std::getenv("EDITOR");
    }
    if (editor == nullptr || *editor == '\0') {
        throw Error(ErrorCode::usage,
                    text::message("what is to be changed? Say --set FIELD=VALUE (see --help), or set EDITOR"));
    }
    return editor;
}

void run_editor(const std::string& editor, const std::string& path) {
    // An editor may be a command with options of its own, as in git.
    const int status = std::system(fmt::format("{} '{}'", editor, path).c_str());
    if (status == -1 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw Error(ErrorCode::usage, text::message("the editor “{}” failed", editor));
    }
}

Concept read_from_editor(const std::string& path, const std::string& id) {
    auto file = formats::read_tbx(*text::SourceText::read(path));
    if (!file.warnings.empty()) {
        throw Error(ErrorCode::malformed, file.warnings.front().message, file.warnings.front().place);
    }
    if (file.termbase.concepts.size() != 1 || file.termbase.concepts.front().id != id) {
        throw Error(ErrorCode::malformed, text::message("the file must hold the concept “{}” and no other", id),
                    {path});
    }
    return std::move(file.termbase.concepts.front());
}

void edit_by_options(const OwnGlossary& glossary, const Concept& shown, const Arguments& arguments, Io& io) {
    auto outcome = shown;
    apply_options(outcome, arguments);
    voice_doubts(outcome, glossary, arguments, io);
    change_glossary(glossary, arguments, "edit", io, [&](termbase::Edit& edit) {
        auto of = existing(edit, shown.id);
        apply_options(of, arguments);
        edit.put(of);
        return of.id;
    });
}

void edit_in_editor(const OwnGlossary& glossary, const Concept& shown, const Arguments& arguments, Io& io) {
    change_of(arguments);  // before somebody works for nothing
    const auto editor = editor_of_environment();
    const auto path = write_for_editor(shown);
    try {
        run_editor(editor, path);
        const auto written = read_from_editor(path, shown.id);
        voice_doubts(written, glossary, arguments, io);
        change_glossary(glossary, arguments, "edit", io, [&](termbase::Edit& edit) {
            if (edit.find(shown.id) != shown) {
                throw Error(ErrorCode::busy, text::message("somebody changed “{}” meanwhile", shown.id));
            }
            edit.put(written);
            return shown.id;
        });
    } catch (const Error& error) {
        throw Error(error.code(), text::message("{}; nothing was changed, and your text is in {}", error.what(), path));
    }
    std::filesystem::remove(path);
}

ExitStatus run_term_edit(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_changing_concept(arguments);
    const auto shown = concept_named(glossary, arguments.words.front()).content;
    bool by_options = arguments.has("--set") || arguments.has("--drop");
    for (const auto& option : designation_options({})) {
        by_options = by_options || (!option.value.empty() && arguments.has(option.name));
    }
    (by_options ? edit_by_options : edit_in_editor)(glossary, shown, arguments, io);
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_edit_command;
const Command term_edit_command{
    "term edit",
    "change a concept, by options or in your editor",
    details,
    {{"CONCEPT", "an id or a designation", 1, 1}},
    changing_options(
        designation_options({{"--set", "FIELD=VALUE", "what a field is to say", {}, true},
                             {"--drop", "TEXT", "a designation that goes; nl:TEXT only in that language", {}, true}})),
    run_term_edit};

}  // namespace loep::tools
