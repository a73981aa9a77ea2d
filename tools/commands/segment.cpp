// loep segment: one sentence segment a line, as the aligner and the rules see them.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/formats/formats.hpp"
#include "loep/project/glossary.hpp"
#include "loep/segment/line_breaks.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/segment/srx_export.hpp"
#include "loep/segment/srx_segmenter.hpp"
#include "loep/text/display.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

#include "command.hpp"
#include "commands/segment_output.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "One segment a line; a blank line between paragraphs. tsv: path, line, column, byte offset, bytes, kind of block, "
    "text. --explain: path, line, column, “ends” or “goes on”, the rule, the text around the mark, and whose "
    "abbreviation or name decided.\n"
    "Reads standard input where there is no FILE, or where FILE is -. Markdown (.md) is known by its extension. Of a "
    "folder every text is read, sorted by path; names that begin with a dot are passed over.\n"
    "The glossary's abbreviations and names (St. Petersburg) are the segmenter's.\n"
    "In a project, the glossaries that its loep.toml names count, as for loep check.\n"
    "Example: loep segment --lang nl artikel.nl.md";

project::GlossaryChoice chosen_glossary(const Arguments& arguments) {
    return glossary_choice(open_settings(arguments, folder_of_files(arguments)));
}

bool is_hidden(const std::filesystem::path& path) {
    return path.filename().string().starts_with('.');
}

/// The texts of a folder and of the folders in it.
void add_folder(const std::string& folder, std::vector<std::string>& paths) {
    namespace fs = std::filesystem;
    std::vector<std::string> found;
    std::error_code fault;
    auto at = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, fault);
    for (; !fault && at != fs::recursive_directory_iterator(); at.increment(fault)) {
        if (is_hidden(at->path())) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file(fault) && formats::is_document(at->path().string())) {
            found.push_back(at->path().string());
        }
    }
    if (fault) {
        throw Error(ErrorCode::unreadable, text::system_fault(fault), {folder, 0, 0});
    }
    std::sort(found.begin(), found.end());
    paths.insert(paths.end(), found.begin(), found.end());
}

std::vector<std::string> paths_of(const Arguments& arguments) {
    if (arguments.words.empty()) {
        return {"-"};
    }
    std::vector<std::string> paths;
    for (const auto& word : arguments.words) {
        std::error_code fault;
        if (word != "-" && std::filesystem::is_directory(word, fault)) {
            add_folder(word, paths);
        } else {
            paths.push_back(word);
        }
    }
    return paths;
}

document::Document read(const std::string& path, text::Language language, segment::LineBreakPolicy line_breaks) {
    auto source =
        path == "-" ? text::SourceText::from_bytes(path, text::read_standard_input()) : text::SourceText::read(path);
    const auto& format = formats::format_of(path);
    auto document = formats::read(std::move(source), language, format);
    if (line_breaks == segment::LineBreakPolicy::hard || format.name == "text") {
        segment::apply_line_breaks(document, line_breaks);
    }
    return document;
}

ExitStatus export_srx(const Arguments& arguments, Io& io) {
    segment::SrxRules rules;
    const auto termbase = project::load_termbase(chosen_glossary(arguments));
    const auto only = text::language_names.value(arguments.value("--lang").value_or(""));
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        if (!only || *only == language) {
            rules.language_rules.push_back(segment::srx_rules_of(segment::knowledge_of(termbase, language), language));
            rules.maps.push_back(segment::srx_map_of(language));
        }
    }
    io.out << segment::write_srx(rules);
    return ExitStatus::clean;
}

/// One run: what the options say, and how a document is cut and shown.
class Run {
  public:
    Run(const Arguments& arguments, Io& io)
        : io_(io),
          language_(
              text::language_names.value(arguments.value("--lang").value_or("nl")).value_or(text::Language::dutch)),
          format_(arguments.value("--format").value_or("text")),
          explain_(arguments.has("--explain")) {
        line_breaks_ = segment::line_break_policy_names.value(arguments.value("--line-breaks").value_or("auto"))
                           .value_or(segment::LineBreakPolicy::automatic);
        options_.words = false;
        options_.quotations = segment::quotation_policy_names.value(arguments.value("--quotes").value_or("inside"))
                                  .value_or(segment::QuotationPolicy::inside);
        if (const auto path = arguments.value("--srx")) {
            const auto rules = segment::read_srx(*text::SourceText::read(*path));
            const auto tag =
                arguments.value("--srx-language").value_or(std::string(text::language_names.name(language_)));
            auto chosen = segment::rules_for(rules, tag);
            if (chosen.empty()) {
                throw Error(ErrorCode::usage, text::message("no rules for the language “{}”; see --srx-language", tag),
                            {*path, 0, 0});
            }
            srx_.emplace(std::move(chosen));
            return;
        }
        const auto choice = chosen_glossary(arguments);
        knowledge_ = segment::knowledge_of(project::load_termbase(choice), language_);
        if (explain_ && choice.built_in) {
            built_in_ = segment::knowledge_of(project::load_termbase({}), language_);
        }
    }

    void write(const std::string& path, bool first) {
        const auto document = read(path, language_, line_breaks_);
        if (explain_) {
            explain(document);
            return;
        }
        const auto segments =
            srx_ ? segment::segment(document, *srx_, false) : segment::segment(document, knowledge_, options_);
        if (format_ == "json") {
            add_segments_json(document, segments, all_);
        } else if (format_ == "tsv") {
            write_segments_tsv(document, segments, io_.out);
        } else {
            io_.out << (first ? "" : "\n");
            write_segments_text(document, segments, io_.out);
        }
    }

    void finish() {
        if (format_ == "json" || (explain_ && format_ == "json")) {
            io_.out << all_.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
        }
    }

  private:
    void explain(const document::Document& document) {
        const auto decisions = srx_ ? explained(document, *srx_) : explained(document, knowledge_, built_in_, options_);
        if (format_ == "json") {
            add_decisions_json(document, decisions, all_);
        } else {
            write_decisions(document, decisions, io_.out);
        }
    }

    Io& io_;
    text::Language language_;
    std::string format_;
    bool explain_;
    segment::LineBreakPolicy line_breaks_{};
    segment::Options options_;
    segment::Knowledge knowledge_;
    segment::Knowledge built_in_;
    std::optional<segment::SrxSegmenter> srx_;
    nlohmann::ordered_json all_ = nlohmann::ordered_json::array();
};

ExitStatus run_segment(const Arguments& arguments, Io& io) {
    if (arguments.has("--export-srx")) {
        return export_srx(arguments, io);
    }
    Run run(arguments, io);
    bool first = true;
    for (const auto& path : paths_of(arguments)) {
        run.write(path, first);
        first = false;
    }
    run.finish();
    return ExitStatus::clean;
}

}  // namespace

extern const Command segment_command;
const Command segment_command{
    "segment",
    "print a text's sentence segments, one a line",
    details,
    {{"FILE", "a text or a folder of texts; - is standard input"}},
    glossary_options(
        {{"-l,--lang", "LANGUAGE", "the language of the texts: nl (default) or en", {"nl", "en"}},
         {"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}},
         {"-e,--explain", "", "print what was decided at each . ! ? and …, and by which rule"},
         {"--quotes", "POLICY", "cut quotations inside (default) or keep them whole", {"inside", "whole"}},
         {"--line-breaks",
          "POLICY",
          "in a paragraph: auto (default), soft (a blank), hard (an end)",
          {"auto", "soft", "hard"}},
         {"--srx", "FILE", "segment by the rules of an SRX file instead of ours"},
         {"--srx-language", "TAG", "the language whose rules of the SRX file count (default: that of --lang)"},
         {"--export-srx", "",
          "print our rules and the glossary's abbreviations as SRX 2.0 (--lang: of one language)"}}),
    run_segment};

}  // namespace loep::tools
