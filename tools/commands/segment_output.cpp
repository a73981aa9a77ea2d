// Segments as text, tab-separated values and JSON; decisions with the text around the mark.
// SPDX-License-Identifier: Apache-2.0
#include "commands/segment_output.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "loep/text/display.hpp"

namespace loep::tools {

namespace {

/// A stretch on one line: line breaks and tabs become a blank.
void add_line(std::string_view bytes, std::string& line) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto stop = std::min(bytes.find_first_of("\n\r\t", at), bytes.size());
        line += bytes.substr(at, stop - at);
        if (stop < bytes.size() && !line.empty() && line.back() != ' ') {
            line += ' ';
        }
        at = stop + 1;
    }
}

/// A segment on one line, its markup left out.
std::string shown(const document::Document& document, const segment::Segment& segment) {
    std::string line;
    auto begin = segment.span.begin;
    const auto& opaque = document.blocks[segment.block].opaque;
    auto markup = std::lower_bound(opaque.begin(), opaque.end(), begin,
                                   [](text::Span of, text::ByteOffset at) { return of.begin < at; });
    for (; markup != opaque.end() && markup->end <= segment.span.end; ++markup) {
        add_line(document.slice({begin, markup->begin}), line);
        begin = markup->end;
    }
    add_line(document.slice({begin, segment.span.end}), line);
    return line;
}

std::string_view kind_of(const document::Document& document, const segment::Segment& segment) {
    return document::block_kind_names.name(document.blocks[segment.block].kind);
}

bool is_in(const segment::Knowledge& knowledge, const segment::Candidate& candidate) {
    if (candidate.decision.rule == segment::BoundaryRule::designation) {
        return std::binary_search(knowledge.uncut.begin(), knowledge.uncut.end(), candidate.key);
    }
    return knowledge.abbreviations.contains(candidate.key);
}

/// A few words before the marks and after them.
std::string around(const document::Document& document, text::Span marks) {
    constexpr std::size_t width = 24;
    const auto bytes = document.bytes();
    const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U; };
    auto begin = text::to_size(marks.begin) - std::min(width, text::to_size(marks.begin));
    auto end = std::min(text::to_size(marks.end) + width, bytes.size());
    while (begin < text::to_size(marks.begin) && is_inside(begin)) {
        ++begin;
    }
    while (end < bytes.size() && is_inside(end)) {
        ++end;
    }
    std::string line;
    add_line(bytes.substr(begin, text::to_size(marks.end) - begin), line);
    line += "|";
    add_line(bytes.substr(text::to_size(marks.end), end - text::to_size(marks.end)), line);
    return line;
}

}  // namespace

void write_segments_text(const document::Document& document, const segment::Segments& segments, std::ostream& out) {
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (i > 0 && segments[i].block != segments[i - 1].block) {
            out << '\n';
        }
        out << shown(document, segments[i]) << '\n';
    }
}

void write_segments_tsv(const document::Document& document, const segment::Segments& segments, std::ostream& out) {
    for (const auto& segment : segments) {
        const auto position = document.source->position(segment.span.begin);
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", document.source->path(), position.line, position.column,
                           text::to_size(segment.span.begin), segment.span.size(), kind_of(document, segment),
                           shown(document, segment));
    }
}

void add_segments_json(const document::Document& document, const segment::Segments& segments,
                       nlohmann::ordered_json& list) {
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
}

std::vector<Explained> explained(const document::Document& document, const segment::Knowledge& knowledge,
                                 const segment::Knowledge& built_in, segment::Options options) {
    std::vector<segment::Candidate> candidates;
    options.candidates = &candidates;
    const auto segments = segment::segment(document, knowledge, options);
    std::vector<Explained> result;
    for (auto& candidate : candidates) {
        Explained one{candidate.marks,
                      candidate.decision.ends,
                      std::string(segment::boundary_rule_names.name(candidate.decision.rule)),
                      {}};
        if (one.ends && options.quotations == segment::QuotationPolicy::whole) {
            const auto holder =
                std::lower_bound(segments.begin(), segments.end(), candidate.marks.end,
                                 [](const segment::Segment& of, text::ByteOffset at) { return of.span.end < at; });
            const bool kept =
                holder != segments.end() &&
                document.slice({candidate.marks.end, holder->span.end}).find_first_of(" \t\n") != std::string::npos;
            one.rule = kept ? "quotation-kept-whole" : one.rule;
            one.ends = !kept;
        }
        if (!candidate.key.empty()) {
            one.because =
                fmt::format("{}: {}{}", is_in(built_in, candidate) ? "built-in glossary" : "own glossary",
                            candidate.key, candidate.decision.rule == segment::BoundaryRule::designation ? "" : ".");
        }
        result.push_back(std::move(one));
    }
    return result;
}

std::vector<Explained> explained(const document::Document& document, const segment::SrxSegmenter& srx) {
    std::vector<Explained> result;
    for (const auto& block : document.blocks) {
        for (const auto& decision : srx.decisions(document.slice(block.span))) {
            const auto at = text::to_size(block.span.begin) + decision.at;
            const auto& rule = srx.rules()[decision.rule];
            result.push_back({text::make_span(at, at), decision.breaks,
                              fmt::format("{}:{}", rule.place.path, rule.place.line),
                              fmt::format("“{}” + “{}”", rule.before, rule.after)});
        }
    }
    return result;
}

void write_decisions(const document::Document& document, const std::vector<Explained>& decisions, std::ostream& out) {
    for (const auto& one : decisions) {
        const auto position = document.source->position(one.marks.begin);
        out << fmt::format("{}:{}:{}\t{}\t{}\t{}\t{}\n", text::printable(document.source->path()), position.line,
                           position.column, one.ends ? "ends" : "goes on", one.rule,
                           text::printable(around(document, one.marks)), text::printable(one.because));
    }
}

void add_decisions_json(const document::Document& document, const std::vector<Explained>& decisions,
                        nlohmann::ordered_json& list) {
    for (const auto& one : decisions) {
        const auto position = document.source->position(one.marks.begin);
        nlohmann::ordered_json row;
        row["path"] = document.source->path();
        row["line"] = position.line;
        row["column"] = position.column;
        row["begin"] = text::to_size(one.marks.begin);
        row["end"] = text::to_size(one.marks.end);
        row["ends"] = one.ends;
        row["rule"] = one.rule;
        row["because"] = one.because;
        list.push_back(std::move(row));
    }
}

}  // namespace loep::tools
