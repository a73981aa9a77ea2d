// loep align: which segments of a source and a target say the same.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <optional>
#include <ostream>
#include <sstream>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/formats/formats.hpp"
#include "loep/project/align_pair.hpp"
#include "loep/project/corrections.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/guess_language.hpp"
#include "loep/project/learned_words.hpp"
#include "loep/project/presegmented.hpp"
#include "loep/report/alignment.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "A bead is a group of source segments and the target segments that say the same; one side may be empty.\n"
    "Formats: text, both sides under each other; tsv, source TAB target TAB confidence; json;\n"
    "beads, segment numbers from 0 (3,4:5 TAB confidence); tmx, a translation memory; html, a page with two columns.\n"
    "A confidence runs from 0 to 1.\n"
    "In a project, the glossaries that its loep.toml names count, as for loep check.\n"
    "Example: loep align artikel.nl.md article.en.md";

/// A text with its segments and the terms in them.
struct Side {
    document::Document document;
    segment::Segments segments;
    std::vector<match::TermHit> hits;
};

Side read_side(const std::string& path, text::Language language, bool presegmented, const project::Glossary& glossary) {
    auto source =
        path == "-" ? text::SourceText::from_bytes(path, text::read_standard_input()) : text::SourceText::read(path);
    Side side;
    if (presegmented) {
        auto read = project::read_presegmented(std::move(source), language);
        side.document = std::move(read.document);
        side.segments = std::move(read.segments);
    } else {
        const auto& format = formats::format_of(path);
        side.document = formats::read(std::move(source), language, format);
        side.segments = segment::segment(side.document, glossary.knowledge(language));
    }
    side.hits = match::find_terms(glossary.lexicon(language), side.document, side.segments);
    return side;
}

/// “12:14”: segments by their numbers from 0, as the format beads shows them.
align::Pin pin_of(const std::string& text) {
    align::Pin pin;
    const char* const end = text.data() + text.size();
    const auto source = std::from_chars(text.data(), end, pin.source);
    if (source.ec == std::errc() && source.ptr != end && *source.ptr == ':') {
        const auto target = std::from_chars(source.ptr + 1, end, pin.target);
        if (target.ec == std::errc() && target.ptr == end) {
            return pin;
        }
    }
    throw Error(ErrorCode::usage, text::message("“{}” is no anchor; 12:14 puts segments 12 and 14 together", text));
}

/// Each value is an anchor, or a file with one a line (empty lines and # comments aside).
std::vector<align::Pin> pins_of(const std::vector<std::string>& values) {
    std::vector<align::Pin> pins;
    for (const auto& value : values) {
        if (!value.empty() && value.find_first_not_of("0123456789:") == std::string::npos) {
            pins.push_back(pin_of(value));
            continue;
        }
        std::istringstream lines(text::read_file(value));
        for (std::string line; std::getline(lines, line);) {
            line.erase(line.find_last_not_of(" \t\r") + 1);
            if (!line.empty() && line.front() != '#') {
                pins.push_back(pin_of(line));
            }
        }
    }
    return pins;
}

text::Language language(const Arguments& arguments, std::string_view option, text::Language fallback) {
    const auto value = arguments.value(option);
    return value ? text::language_names.value(*value).value_or(fallback) : fallback;
}

bool belongs(const align::Link& link, const std::vector<align::Bead>& beads) {
    return std::any_of(beads.begin(), beads.end(), [&link](const align::Bead& bead) {
        return link.source >= bead.source_begin && link.source < bead.source_end;
    });
}

/// What people will want to know of the two texts before they trust the beads.
void warn(const Side& source, const Side& target, std::ostream& err) {
    const auto name = [](const Side& side) { return side.document.source->path(); };
    if (source.segments.empty() && target.segments.empty()) {
        err << "loep: neither text holds anything\n";
        return;
    }
    for (const auto* side : {&source, &target}) {
        if (side->segments.empty()) {
            err << text::message("loep: {} holds no text: everything in the other is left out or put in\n",
                                 name(*side));
            return;
        }
    }
    if (source.document.bytes() == target.document.bytes()) {
        err << "loep: both texts are the same\n";
        return;
    }
    const auto first = project::guess_language(source.document.bytes());
    const auto second = project::guess_language(target.document.bytes());
    if (first == target.document.language && second == source.document.language && first != second) {
        err << text::message("loep: the sides look swapped: {} reads as {}; --from {} takes them so\n", name(source),
                             check::language_name(*first), text::language_names.name(*first));
        return;
    }
    for (const auto& [side, guess] : {std::pair(&source, first), std::pair(&target, second)}) {
        if (guess && *guess != side->document.language) {
            err << text::message("loep: {} reads as {}, not {}: names, numbers and length are left to go by\n",
                                 name(*side), check::language_name(*guess),
                                 check::language_name(side->document.language));
        }
    }
}

/// The anchors as texts, kept for the next time.
void remember(const std::vector<align::Pin>& pins, const project::AlignSideView& source,
              const project::AlignSideView& target, std::ostream& err) {
    if (pins.empty()) {
        throw Error(ErrorCode::usage, text::message("--remember keeps what --anchor says, and there is none"));
    }
    const auto path = project::remember(source.document.source->path(), project::corrections_of(pins, source, target));
    err << text::message("loep: kept in {}\n", path);
}

/// Of the project that the source lies in, if it lies in one.
std::optional<project::LearnedWords> learned_words(const ProjectContext& context,
                                                   const project::InstalledDictionary& installed) {
    return context.has_project() ? std::optional(project::learned_words_of(context.settings, context.folder, installed))
                                 : std::nullopt;
}

void explain_dictionaries(const project::InstalledDictionary& installed,
                          const std::optional<project::LearnedWords>& learned, bool left_out, std::ostream& err) {
    err << "loep: " << (left_out ? text::message("dictionary: left out") : project::describe(installed)) << '\n';
    if (learned) {
        err << "loep: " << project::describe(*learned) << '\n';
    }
}

ExitStatus run_align(const Arguments& arguments, Io& io) {
    if (std::count(arguments.words.begin(), arguments.words.end(), "-") > 1) {
        throw Error(ErrorCode::usage, text::message("standard input (-) can be one side only"));
    }
    const auto to = language(arguments, "--to", text::Language::english);
    const auto from = language(arguments, "--from", text::other(to));
    const auto target_language = arguments.has("--to") ? to : text::other(from);
    auto context = open_settings(arguments, folder_of_files(arguments));
    auto& dictionary = context.settings.dictionary;
    dictionary = dictionary && !arguments.has("--no-dictionary");
    const auto glossary = project::load_glossary(glossary_choice(context));
    const bool presegmented = arguments.has("--presegmented");
    const auto source = read_side(arguments.words[0], from, presegmented, glossary);
    const auto target = read_side(arguments.words[1], target_language, presegmented, glossary);
    const auto installed = dictionary ? project::open_dictionary() : project::InstalledDictionary{};
    const auto format = report::alignment_format_names.value(arguments.value("--format").value_or("text"))
                            .value_or(report::AlignmentFormat::text);
    const auto learned = learned_words(context, installed);
    const bool explain = arguments.has("--explain");
    project::PairAlignOptions options;
    options.dictionaries = {installed.get(), learned ? learned->get() : nullptr};
    options.pins = pins_of(arguments.values("--anchor"));
    options.links = explain || format == report::AlignmentFormat::html;
    const project::AlignSideView source_view{source.document, source.segments, source.hits};
    const project::AlignSideView target_view{target.document, target.segments, target.hits};
    const auto kept = project::corrections_of(arguments.words[0]);
    if (!kept.empty()) {
        options.remembered = project::pins_of(project::read_corrections(kept), source_view, target_view);
    }
    warn(source, target, io.remarks);
    auto alignment = project::align_pair(source_view, target_view, options);
    if (alignment.unrelated) {
        io.err << text::message("loep: these two texts do not look like translations of each other\n");
    }
    if (alignment.gave_way) {
        io.remarks << text::message("loep: what {} says of these texts cannot all hold, and was left out\n", kept);
    }
    if (arguments.has("--remember")) {
        remember(options.pins, source_view, target_view, io.remarks);
    }
    if (arguments.has("--review")) {
        std::erase_if(alignment.beads,
                      [](const align::Bead& bead) { return bead.confidence >= report::shaky_confidence; });
        std::erase_if(alignment.links, [&](const align::Link& link) { return !belongs(link, alignment.beads); });
    }
    if (explain) {
        explain_dictionaries(installed, learned, !dictionary, io.remarks);
    }
    report::write_alignment(
        {{source.document, source.segments}, {target.document, target.segments}, alignment.beads, alignment.links},
        format, io.out);
    return ExitStatus::clean;
}

}  // namespace

extern const Command align_command;
const Command align_command{
    "align",
    "show which segments of a text and its translation belong together",
    details,
    {{"SOURCE", "the text", 1, 1}, {"TARGET", "its translation; - is standard input, for one side", 1, 1}},
    glossary_options(
        {{"-f,--format",
          "FORMAT",
          "text (default), tsv, json, beads, tmx, html",
          {"text", "tsv", "json", "beads", "tmx", "html"}},
         {"--review", "", "only the beads that are not sure (confidence below 0.8)"},
         {"--explain", "", "say which words hold each bead together, and which dictionaries were found"},
         {"--anchor",
          "S:T",
          "segments S and T (from 0) belong together; or a file of such lines; may be repeated",
          {},
          true},
         {"--remember", "", "keep the anchors, by the texts of their segments, in loep-corrections.tsv"},
         {"--presegmented", "", "one segment a line, a blank line between paragraphs"},
         {"--from", "LANGUAGE", "the source's language: nl (default) or en", {"nl", "en"}},
         {"--to", "LANGUAGE", "the target's language: en (default) or nl", {"nl", "en"}},
         {"--no-dictionary", "", "leave bilingual dictionaries out, installed or learned from the project"}}),
    run_align};

}  // namespace loep::tools
