// The terms of a text as one calm web page: the text with its terms marked, and a table of what they are.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "loep/check/suggestion.hpp"
#include "loep/report/html_text.hpp"

#include "terms_output.hpp"

namespace loep::tools {

namespace {

using report::html_attribute;
using report::html_text;

// Nothing is loaded and nothing runs: the policy says so to the browser, whatever a text may hold.
constexpr std::string_view head =
    R"(<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
:root { color-scheme: light dark }
body { font: 1.05rem/1.6 serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1, h2 { font-weight: normal; line-height: 1.2 }
h2 { font-size: 1.2rem; margin-top: 2.5rem }
mark { color: inherit; background: none; border-bottom: 2px solid #9db4c8 }
mark.name { border-color: #b7a57a }
mark.retired { border-bottom-style: dashed; border-color: #a33 }
mark.doubt { border-bottom-style: dotted; border-color: #999 }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
td, th { border-top: 1px solid #bbb; padding: .3rem .5rem .3rem 0; text-align: left; vertical-align: top; font-weight: normal }
th, .legend, .quiet { color: #555; font-size: .85rem }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } th, .legend, .quiet { color: #aaa } }
</style>
)";

bool is_name(termbase::ConceptKind kind) {
    using termbase::ConceptKind;
    return kind == ConceptKind::person || kind == ConceptKind::country || kind == ConceptKind::place ||
           kind == ConceptKind::organisation || kind == ConceptKind::object || kind == ConceptKind::event;
}

/// What is marked in a text: a stretch, its look, and what the reader sees when pointing at it.
struct Mark {
    text::Span span;
    std::string_view look;
    std::string title;
};

std::vector<Mark> marks_of_hits(const TermsReading& reading) {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < reading.hits.size(); ++i) {
        const auto& hit = reading.hits[i];
        const auto& subject = reading.termbase[hit.concept_index];
        const auto status = reading.termbase.designation(hit.concept_index, hit.designation).status;
        const bool retired = status == termbase::AdministrativeStatus::deprecated ||
                             status == termbase::AdministrativeStatus::superseded;
        const auto suggestion = check::suggestion(reading.termbase, hit, text::other(reading.document.language));
        const auto title =
            fmt::format("{} ({}) → {}", subject.id, how_recognised(reading, i), suggestion.empty() ? "?" : suggestion);
        if (!marks.empty() && marks.back().span == hit.span) {
            marks.back().title += "\n" + title;
            continue;
        }
        if (!marks.empty() && hit.span.begin < marks.back().span.end) {
            continue;
        }
        marks.push_back({hit.span,
                         reading.doubts[i] != match::Doubt::none ? "doubt"
                         : retired                               ? "retired"
                         : is_name(subject.kind)                 ? "name"
                                                                 : "term",
                         title});
    }
    return marks;
}

std::vector<Mark> marks_of_unknown(const TermsReading& reading) {
    std::map<text::Span, const check::UnknownExpression*> places;
    for (const auto& unknown : reading.unknown) {
        for (const auto& place : unknown.places) {
            places.emplace(place, &unknown);
        }
    }
    std::vector<Mark> marks;
    for (const auto& [place, unknown] : places) {
        if (marks.empty() || marks.back().span.end <= place.begin) {
            marks.push_back(
                {place, is_name(unknown->kind) ? "name" : "term",
                 fmt::format("{}? ×{}", termbase::concept_kind_names.name(unknown->kind), unknown->places.size())});
        }
    }
    return marks;
}

void write_body(const TermsReading& reading, const std::vector<Mark>& marks, std::ostream& out) {
    std::size_t next = 0;
    for (const auto& block : reading.document.blocks) {
        const bool heading = block.kind == document::BlockKind::heading;
        out << (heading ? "<p><strong>" : "<p>");
        auto at = block.span.begin;
        for (; next < marks.size() && marks[next].span.end <= block.span.end; ++next) {
            const auto& mark = marks[next];
            out << html_text(reading.document.slice({at, mark.span.begin}))
                << fmt::format("<mark class=\"{}\" title=\"{}\">{}</mark>", mark.look, html_attribute(mark.title),
                               html_text(reading.document.slice(mark.span)));
            at = mark.span.end;
        }
        out << html_text(reading.document.slice({at, block.span.end})) << (heading ? "</strong></p>\n" : "</p>\n");
    }
}

void write_concepts(const TermsReading& reading, std::ostream& out) {
    std::map<std::string_view, std::pair<const match::TermHit*, std::size_t>> concepts;
    for (const auto& hit : reading.hits) {
        auto& [first, count] = concepts[reading.termbase[hit.concept_index].id];
        first = first == nullptr ? &hit : first;
        ++count;
    }
    out << "<table>\n<tr><th>concept<th>kind<th>times<th>first<th>other language</tr>\n";
    for (const auto& [id, found] : concepts) {
        const auto& hit = *found.first;
        const auto& subject = reading.termbase[hit.concept_index];
        auto base = hit;
        base.form = match::FormKind::base;
        out << fmt::format(
            "<tr><td>{}<td class=\"quiet\">{}<td>{}<td>{}<td>{}</tr>\n", html_text(id),
            termbase::concept_kind_names.name(subject.kind), found.second, html_text(reading.document.slice(hit.span)),
            html_text(check::suggestion(reading.termbase, base, text::other(reading.document.language))));
    }
    out << "</table>\n";
}

void write_unknown(const TermsReading& reading, std::ostream& out) {
    out << "<table>\n<tr><th>expression<th>times<th>first line<th>kind, a guess<th>id<th>other language, a "
           "guess</tr>\n";
    for (const auto& unknown : reading.unknown) {
        out << fmt::format(
            "<tr><td>{}<td>{}<td>{}<td class=\"quiet\">{}<td class=\"quiet\">{}<td>{}</tr>\n", html_text(unknown.text),
            unknown.places.size(), reading.document.source->position(unknown.places.front().begin).line,
            termbase::concept_kind_names.name(unknown.kind), html_text(unknown.id), html_text(unknown.other));
    }
    out << "</table>\n";
}

}  // namespace

void write_terms_html(const std::vector<TermsReading>& readings, bool unknown, std::ostream& out) {
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        << head
        << fmt::format("<title>{}</title>\n</head>\n<body>\n<h1>{}</h1>\n", unknown ? "Unknown expressions" : "Terms",
                       unknown ? "What no concept covers" : "Terms of the glossary")
        << "<p class=\"legend\"><mark class=\"name\">name</mark> · <mark class=\"term\">term</mark>"
        << (unknown ? "" : " · <mark class=\"retired\">deprecated</mark> · <mark class=\"doubt\">hardly meant</mark>")
        << ". Point at one to see more.</p>\n";
    for (const auto& reading : readings) {
        out << fmt::format("<section lang=\"{}\">\n<h2>{}</h2>\n", text::language_names.name(reading.document.language),
                           html_text(reading.document.source->path()));
        write_body(reading, unknown ? marks_of_unknown(reading) : marks_of_hits(reading), out);
        unknown ? write_unknown(reading, out) : write_concepts(reading, out);
        out << "</section>\n";
    }
    out << "</body>\n</html>\n";
}

}  // namespace loep::tools
