// The rule never-matches: the glossary read as a text of one designation a line, in which each must be found.
// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "loep/check/glossary/glossary_rules.hpp"
#include "loep/document/document.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/segment/segment.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// One line of the text: a designation, or one of its forms.
struct Line {
    std::size_t concept_at = 0;
    std::size_t designation_at = 0;
    std::string_view text;
};

std::vector<Line> lines_of(const termbase::Termbase& termbase, text::Language language) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < termbase.concepts.size(); ++i) {
        const auto& of = termbase.concepts[i];
        if (of.kind == termbase::ConceptKind::abbreviation) {
            continue;  // for the segmenter, not for recognition
        }
        for (std::size_t j = 0; j < of.designations.size(); ++j) {
            const auto& designation = of.designations[j];
            if (text::language_of(designation.locale) != language || !designation.scheme.empty()) {
                continue;
            }
            lines.push_back({i, j, designation.text});
            for (const auto& form : designation.forms) {
                lines.push_back({i, j, form});
            }
        }
    }
    return lines;
}

document::Document document_of(const std::vector<Line>& lines, text::Language language, segment::Segments& segments) {
    std::string bytes;
    std::vector<text::Span> spans;
    for (const auto& line : lines) {
        const auto begin = text::to_offset(bytes.size());
        bytes += line.text;
        spans.push_back({begin, text::to_offset(bytes.size())});
        bytes += '\n';
    }
    document::Document document;
    document.source = text::SourceText::from_bytes("glossary", std::move(bytes));
    document.language = language;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        document::Block block;
        block.span = spans[i];
        document.blocks.push_back(std::move(block));
        segment::Segment made;
        made.span = spans[i];
        made.block = static_cast<std::uint32_t>(i);
        made.words = text::words(document.bytes(), spans[i]);
        segments.push_back(std::move(made));
    }
    return document;
}

}  // namespace

void find_forms_that_never_match(const termbase::Termbase& termbase, const GlossaryRule& rule,
                                 std::vector<GlossaryFinding>& findings) {
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        const auto lines = lines_of(termbase, language);
        segment::Segments segments;
        const auto document = document_of(lines, language, segments);
        const auto lexicon = match::Lexicon::compile(termbase, language);
        std::set<std::pair<std::size_t, std::size_t>> found;  // a line, a concept
        for (const auto& hit : match::find_terms(lexicon, document, segments)) {
            if (hit.span == document.blocks[segment::to_size(hit.segment)].span) {
                found.emplace(segment::to_size(hit.segment), termbase::to_size(hit.concept_index));
            }
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!found.contains({i, lines[i].concept_at})) {
                const auto& of = termbase.concepts[lines[i].concept_at];
                const auto& designation = of.designations[lines[i].designation_at];
                const bool is_form = lines[i].text != designation.text;
                findings.push_back(
                    {rule.id, rule.severity,
                     text::message("{} “{}” ({}) is never found in a text",
                                   is_form ? text::message("the form") : text::message("the designation"),
                                   lines[i].text, designation.locale),
                     of.id, designation.text});
            }
        }
    }
}

}  // namespace loep::check
