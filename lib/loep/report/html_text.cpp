// Cuts a segment at every begin and end of what stands in it, so that findings may overlap.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/html_text.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "loep/text/display.hpp"
#include "loep/xml/writer.hpp"

namespace loep::report {

namespace {

using Kind = Annotation::Kind;

const std::vector<check::BitextSegment>& segments_of(const PairReport& pair, check::Side side) {
    return side == check::Side::source ? pair.bitext.source.segments : pair.bitext.target.segments;
}

/// The segment in which `offset` lies, or at whose end it stands.
std::optional<std::uint32_t> segment_at(const std::vector<check::BitextSegment>& segments, text::ByteOffset offset) {
    const auto after =
        std::upper_bound(segments.begin(), segments.end(), offset,
                         [](text::ByteOffset at, const check::BitextSegment& one) { return at < one.span.begin; });
    if (after == segments.begin() || std::prev(after)->span.end < offset) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(std::prev(after) - segments.begin());
}

/// Adds `annotation` to every segment that it touches.
void add(AnnotatedSide& side, const std::vector<check::BitextSegment>& segments, const Annotation& annotation) {
    auto at = segment_at(segments, annotation.span.begin);
    if (!at) {
        const auto next = std::find_if(segments.begin(), segments.end(), [&](const check::BitextSegment& one) {
            return one.span.begin >= annotation.span.begin;
        });
        at = static_cast<std::uint32_t>(next - segments.begin());
    }
    for (auto i = *at; i < segments.size(); ++i) {
        const auto span = segments[i].span;
        if (!span.overlaps(annotation.span) && !(annotation.span.empty() && i == *at)) {
            if (span.begin >= annotation.span.end) {
                break;
            }
            continue;
        }
        side.by_segment[i].push_back(annotation);
    }
}

text::Span clipped(text::Span span, text::Span to) {
    const auto begin = std::clamp(span.begin, to.begin, to.end);
    return {begin, std::clamp(span.end, begin, to.end)};
}

/// What covers one stretch between two cuts.
struct Cover {
    std::vector<const Annotation*> findings;  ///< those of this place first
    const Annotation* term = nullptr;
    bool markup = false;
};

Cover cover_of(text::Span piece, text::Span segment, const std::vector<Annotation>& annotations) {
    Cover cover;
    for (const auto& one : annotations) {
        const auto span = clipped(one.span, segment);
        if (piece.empty() ? span != piece : !span.contains(piece) || span.empty()) {
            continue;
        }
        if (one.kind == Kind::term) {
            cover.term = &one;
        } else if (one.kind == Kind::markup) {
            cover.markup = true;
        } else {
            cover.findings.push_back(&one);
        }
    }
    std::stable_sort(cover.findings.begin(), cover.findings.end(),
                     [](const Annotation* a, const Annotation* b) { return a->kind < b->kind; });
    return cover;
}

std::string concept_attribute(std::string_view concept_id) {
    return concept_id.empty() ? "" : fmt::format(" data-concept=\"{}\"", html_attribute(concept_id));
}

/// `seen` holds the findings that have their stop for the keyboard already: one each.
std::string opening_mark(const Cover& cover, std::set<NoteNumber>& seen) {
    const auto& first = *cover.findings.front();
    std::string ids;
    std::string descriptions;
    bool stop = false;
    for (const auto* one : cover.findings) {
        ids += fmt::format("{}n{}", ids.empty() ? "" : " ", one->note);
        stop = (one->kind == Kind::finding && seen.insert(one->note).second) || stop;
    }
    const auto look = first.kind == Kind::other_side ? std::string_view("other")
                                                     : check::severity_names.name(first.finding->severity);
    const auto about = !first.finding->concept_id.empty() ? std::string_view(first.finding->concept_id)
                       : cover.term != nullptr            ? cover.term->concept_id
                                                          : std::string_view();
    return fmt::format("<mark class=\"{}\" data-notes=\"{}\"{}{}>", look, ids,
                       stop ? fmt::format(" tabindex=\"0\" aria-describedby=\"{}\"", ids) : "",
                       concept_attribute(about));
}

/// The ** of Markdown: who reads the page reads the words, and one of a pair may lie outside of the segment.
bool is_emphasis(std::string_view markup) {
    return markup.find_first_not_of("*_~`") == std::string_view::npos;
}

std::string marked_piece(std::string_view bytes, const Cover& cover, bool empty, std::set<NoteNumber>& seen) {
    if (cover.markup && !empty && cover.findings.empty() && is_emphasis(bytes)) {
        return {};
    }
    auto html = empty ? std::string("\u2038") : html_text(bytes);  // a caret where something is to be put in
    if (cover.markup) {
        html = "<span class=\"markup\">" + html + "</span>";
    }
    if (!cover.findings.empty()) {
        return opening_mark(cover, seen) + html + "</mark>";
    }
    if (cover.term != nullptr) {
        return fmt::format("<span class=\"term\"{}>{}</span>", concept_attribute(cover.term->concept_id), html);
    }
    return html;
}

}  // namespace

AnnotatedSide annotate(const PairReport& pair, check::Side side, NoteNumber first_note) {
    const auto& segments = segments_of(pair, side);
    const auto& bitext = side == check::Side::source ? pair.bitext.source : pair.bitext.target;
    AnnotatedSide result;
    result.by_segment.resize(segments.size());
    result.segment_of.resize(pair.findings.size());
    for (std::size_t i = 0; i < pair.findings.size(); ++i) {
        const auto& finding = pair.findings[i];
        if (!finding.counts()) {
            continue;
        }
        if (finding.place.side == side) {
            result.segment_of[i] = segment_at(segments, finding.place.span.begin);
            add(result, segments, {Kind::finding, finding.place.span, first_note + i, &finding, {}});
        }
        if (finding.source && finding.source->side == side) {
            add(result, segments, {Kind::other_side, finding.source->span, first_note + i, &finding, {}});
        }
    }
    for (const auto& term : bitext.terms) {
        add(result, segments, {Kind::term, term.span, 0, nullptr, term.concept_id});
    }
    for (const auto& span : bitext.opaque) {
        add(result, segments, {Kind::markup, span, 0, nullptr, {}});
    }
    return result;
}

std::string marked_text(const text::SourceText& file, text::Span segment, const std::vector<Annotation>& annotations) {
    std::set<text::ByteOffset> cuts{segment.begin, segment.end};
    std::set<text::ByteOffset> insertions;
    for (const auto& one : annotations) {
        const auto span = clipped(one.span, segment);
        cuts.insert(span.begin);
        cuts.insert(span.end);
        if (one.span.empty() && one.finding != nullptr) {
            insertions.insert(span.begin);
        }
    }
    std::string html;
    std::set<NoteNumber> seen;
    for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
        if (insertions.contains(*cut)) {
            html += marked_piece("", cover_of({*cut, *cut}, segment, annotations), true, seen);
        }
        const auto next = std::next(cut);
        if (next != cuts.end()) {
            const text::Span piece{*cut, *next};
            html += marked_piece(file.slice(piece), cover_of(piece, segment, annotations), false, seen);
        }
    }
    return html;
}

std::string html_text(std::string_view utf8) {
    std::string line(utf8);
    std::replace_if(
        line.begin(), line.end(), [](char byte) { return byte == '\n' || byte == '\r'; }, ' ');
    return xml::escape_text(text::printable(line));
}

std::string html_attribute(std::string_view utf8) {
    return xml::escape_attribute(text::printable(utf8));
}

}  // namespace loep::report
