// loep align: which segments of a source and a target say the same.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/formats/formats.hpp"
#include "loep/project/align_pair.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/presegmented.hpp"
#include "loep/text/file.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "A bead is a group of source segments and the target segments that say the same; one side may be empty.\n"
    "Formats: text, both sides under each other; tsv, source TAB target TAB confidence; json;\n"
    "beads, segment numbers from 0 (3,4:5 TAB confidence). A confidence runs from 0 to 1.\n"
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

/// The text of some segments on one line.
std::string text_of(const Side& side, std::uint32_t begin, std::uint32_t end) {
    std::string text;
    for (auto i = begin; i < end; ++i) {
        if (!text.empty()) {
            text += ' ';
        }
        for (const char c : side.document.slice(side.segments[i].span)) {
            text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        }
    }
    return text;
}

std::string numbers_of(std::uint32_t begin, std::uint32_t end) {
    std::string numbers;
    for (auto i = begin; i < end; ++i) {
        numbers += (numbers.empty() ? "" : ",") + std::to_string(i);
    }
    return numbers;
}

void write_text(const std::vector<align::Bead>& beads, const Side& source, const Side& target, std::ostream& out) {
    for (const auto& bead : beads) {
        out << fmt::format("{}-{}  {:.2f}\n", bead.source_size(), bead.target_size(), bead.confidence);
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            out << "  < " << text_of(source, s, s + 1) << '\n';
        }
        for (auto t = bead.target_begin; t < bead.target_end; ++t) {
            out << "  > " << text_of(target, t, t + 1) << '\n';
        }
    }
}

void write_tsv(const std::vector<align::Bead>& beads, const Side& source, const Side& target, std::ostream& out) {
    for (const auto& bead : beads) {
        out << fmt::format("{}\t{}\t{:.4f}\n", text_of(source, bead.source_begin, bead.source_end),
                           text_of(target, bead.target_begin, bead.target_end), bead.confidence);
    }
}

void write_beads(const std::vector<align::Bead>& beads, const Side&, const Side&, std::ostream& out) {
    for (const auto& bead : beads) {
        out << fmt::format("{}:{}\t{:.4f}\n", numbers_of(bead.source_begin, bead.source_end),
                           numbers_of(bead.target_begin, bead.target_end), bead.confidence);
    }
}

nlohmann::ordered_json segments_json(const Side& side, std::uint32_t begin, std::uint32_t end) {
    auto list = nlohmann::ordered_json::array();
    for (auto i = begin; i < end; ++i) {
        const auto span = side.segments[i].span;
        nlohmann::ordered_json one;
        one["index"] = i;
        one["begin"] = text::to_size(span.begin);
        one["end"] = text::to_size(span.end);
        one["text"] = side.document.slice(span);
        list.push_back(std::move(one));
    }
    return list;
}

void write_json(const std::vector<align::Bead>& beads, const Side& source, const Side& target, std::ostream& out) {
    nlohmann::ordered_json root;
    root["source"] = source.document.source->path();
    root["target"] = target.document.source->path();
    root["beads"] = nlohmann::ordered_json::array();
    for (const auto& bead : beads) {
        nlohmann::ordered_json one;
        one["source"] = segments_json(source, bead.source_begin, bead.source_end);
        one["target"] = segments_json(target, bead.target_begin, bead.target_end);
        one["confidence"] = std::round(bead.confidence * 1e4) / 1e4;
        root["beads"].push_back(std::move(one));
    }
    out << root.dump(2) << '\n';
}

text::Language language(const Arguments& arguments, std::string_view option, text::Language fallback) {
    const auto value = arguments.value(option);
    return value ? text::language_names.value(*value).value_or(fallback) : fallback;
}

ExitStatus run_align(const Arguments& arguments, Io& io) {
    if (std::count(arguments.words.begin(), arguments.words.end(), "-") > 1) {
        throw Error(ErrorCode::usage, "standard input (-) can be one side only");
    }
    const auto to = language(arguments, "--to", text::Language::english);
    const auto from = language(arguments, "--from", text::other(to));
    const auto target_language = arguments.has("--to") ? to : text::other(from);
    project::GlossaryChoice choice;
    choice.layers = arguments.values("--glossary");
    choice.built_in = !arguments.has("--no-glossary");
    const auto glossary = project::load_glossary(choice);
    const bool presegmented = arguments.has("--presegmented");
    const auto source = read_side(arguments.words[0], from, presegmented, glossary);
    const auto target = read_side(arguments.words[1], target_language, presegmented, glossary);
    const auto installed =
        arguments.has("--no-dictionary") ? project::InstalledDictionary{} : project::open_dictionary();
    const auto beads = project::align_pair({source.document, source.segments, source.hits},
                                           {target.document, target.segments, target.hits}, installed.get());
    const auto format = arguments.value("--format").value_or("text");
    const auto write = format == "beads"  ? write_beads
                       : format == "tsv"  ? write_tsv
                       : format == "json" ? write_json
                                          : write_text;
    write(beads, source, target, io.out);
    return ExitStatus::clean;
}

}  // namespace

extern const Command align_command;
const Command align_command{
    "align",
    "show which segments of a text and its translation belong together",
    details,
    {{"SOURCE", "the text", 1, 1}, {"TARGET", "its translation; - is standard input, for one side", 1, 1}},
    {{"-f,--format", "FORMAT", "text (default), tsv, json, beads", {"text", "tsv", "json", "beads"}},
     {"--presegmented", "", "one segment a line, a blank line between paragraphs"},
     {"--from", "LANGUAGE", "the source's language: nl (default) or en", {"nl", "en"}},
     {"--to", "LANGUAGE", "the target's language: en (default) or nl", {"nl", "en"}},
     {"-g,--glossary", "FILE", "lay a glossary (database or .tbx) over the built-in one; may be repeated", {}, true},
     {"--no-glossary", "", "leave the built-in glossary out"},
     {"--no-dictionary", "", "leave the bilingual dictionary out, if one is installed"}},
    run_align};

}  // namespace loep::tools
