// loep segment: one sentence segment a line, as the aligner and the rules see them.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ostream>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/formats/formats.hpp"
#include "loep/project/glossary.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/text/file.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "One segment a line; a blank line between paragraphs. tsv: path, line, column, byte offset, bytes, kind of block, "
    "text.\n"
    "Reads standard input where there is no FILE, or where FILE is -. Markdown (.md) is known by its extension.\n"
    "The glossary's abbreviations and names (St. Petersburg) are the segmenter's.\n"
    "Example: loep segment --lang nl artikel.nl.md";

/// A segment on one line: line breaks and tabs become a blank, markup is left out.
std::string shown(const document::Document& document, const segment::Segment& segment) {
    const auto bytes = document.bytes();
    std::string line;
    const auto add = [&](std::size_t begin, std::size_t end) {
        for (const char c : bytes.substr(begin, end - begin)) {
            const bool blank = c == '\n' || c == '\r' || c == '\t';
            if (!blank || (!line.empty() && line.back() != ' ')) {
                line += blank ? ' ' : c;
            }
        }
    };
    auto begin = text::to_size(segment.span.begin);
    for (const auto opaque : document.blocks[segment.block].opaque) {
        if (segment.span.contains(opaque)) {
            add(begin, text::to_size(opaque.begin));
            begin = text::to_size(opaque.end);
        }
    }
    add(begin, text::to_size(segment.span.end));
    return line;
}

std::string_view kind_of(const document::Document& document, const segment::Segment& segment) {
    return document::block_kind_names.name(document.blocks[segment.block].kind);
}

void write_text(const document::Document& document, const segment::Segments& segments, std::ostream& out) {
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (i > 0 && segments[i].block != segments[i - 1].block) {
            out << '\n';
        }
        out << shown(document, segments[i]) << '\n';
    }
}

void write_tsv(const document::Document& document, const segment::Segments& segments, std::ostream& out) {
    for (const auto& segment : segments) {
        const auto position = document.source->position(segment.span.begin);
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", document.source->path(), position.line, position.column,
                           text::to_size(segment.span.begin), segment.span.size(), kind_of(document, segment),
                           shown(document, segment));
    }
}

nlohmann::ordered_json json_of(const document::Document& document, const segment::Segments& segments) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& segment : segments) {
        const auto position = document.source->position(segment.span.begin);
        nlohmann::ordered_json one;
        one["path"] = document.source->path();
        one["line"] = position.line;
        one["column"] = position.column;
        one["begin"] = text::to_size(segment.span.begin);
        one["end"] = text::to_size(segment.span.end);
        one["block"] = segment.block;
        one["kind"] = kind_of(document, segment);
        one["text"] = document.slice(segment.span);
        list.push_back(std::move(one));
    }
    return list;
}

segment::Knowledge knowledge(const Arguments& arguments, text::Language language) {
    project::GlossaryChoice choice;
    choice.layers = arguments.values("--glossary");
    choice.built_in = !arguments.has("--no-glossary");
    return segment::knowledge_of(project::load_termbase(choice), language);
}

document::Document read(const std::string& path, text::Language language) {
    auto source =
        path == "-" ? text::SourceText::from_bytes(path, text::read_standard_input()) : text::SourceText::read(path);
    return formats::read(std::move(source), language, formats::format_of(path));
}

ExitStatus run_segment(const Arguments& arguments, Io& io) {
    const auto language =
        text::language_names.value(arguments.value("--lang").value_or("nl")).value_or(text::Language::dutch);
    const auto format = arguments.value("--format").value_or("text");
    const auto known = knowledge(arguments, language);
    const auto paths = arguments.words.empty() ? std::vector<std::string>{"-"} : arguments.words;
    auto all = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto document = read(paths[i], language);
        const auto segments = segment::segment(document, known);
        if (format == "json") {
            for (auto& one : json_of(document, segments)) {
                all.push_back(std::move(one));
            }
        } else if (format == "tsv") {
            write_tsv(document, segments, io.out);
        } else {
            io.out << (i > 0 ? "\n" : "");
            write_text(document, segments, io.out);
        }
    }
    if (format == "json") {
        io.out << all.dump(2) << '\n';
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command segment_command;
const Command segment_command{
    "segment",
    "print a text's sentence segments, one a line",
    details,
    {{"FILE", "a text; - is standard input"}},
    {{"-l,--lang", "LANGUAGE", "the language of the texts: nl (default) or en", {"nl", "en"}},
     {"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}},
     {"-g,--glossary", "FILE", "lay a glossary (database or .tbx) over the built-in one; may be repeated", {}, true},
     {"--no-glossary", "", "leave the built-in glossary out"}},
    run_segment};

}  // namespace loep::tools
