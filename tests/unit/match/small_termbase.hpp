// A termbase of a few concepts, and the hits of a text written out for comparison.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/match/lexicon.hpp"

namespace loep::match {

inline termbase::Designation designation(
    std::string_view text, std::string_view locale, termbase::PartOfSpeech part, termbase::CaseRule rule,
    termbase::AdministrativeStatus status = termbase::AdministrativeStatus::preferred) {
    termbase::Designation made;
    made.text = text;
    made.locale = locale;
    made.part_of_speech = part;
    made.case_rule = rule;
    made.status = status;
    return made;
}

/// Collects designations; the first with a new id begins a concept.
class TermbaseMaker {
  public:
    TermbaseMaker& add(std::string_view id, termbase::ConceptKind kind, termbase::Designation made) {
        if (termbase_.concepts.empty() || termbase_.concepts.back().id != id) {
            auto& of = termbase_.concepts.emplace_back();
            of.id = id;
            of.kind = kind;
        }
        termbase_.concepts.back().designations.push_back(std::move(made));
        return *this;
    }
    TermbaseMaker& name(std::string_view id, termbase::ConceptKind kind, std::string_view dutch,
                        std::string_view english) {
        using termbase::CaseRule;
        using termbase::PartOfSpeech;
        add(id, kind, designation(dutch, "nl", PartOfSpeech::proper_noun, CaseRule::initial));
        return add(id, kind, designation(english, "en", PartOfSpeech::proper_noun, CaseRule::initial));
    }
    TermbaseMaker& noun(std::string_view id, std::string_view dutch, std::string_view english) {
        using termbase::CaseRule;
        using termbase::PartOfSpeech;
        const auto kind = termbase::ConceptKind::term;
        add(id, kind, designation(dutch, "nl", PartOfSpeech::noun, CaseRule::any));
        return add(id, kind, designation(english, "en", PartOfSpeech::noun, CaseRule::any));
    }
    const termbase::Termbase& termbase() const { return termbase_; }
    termbase::Termbase& termbase() { return termbase_; }

  private:
    termbase::Termbase termbase_;
};

inline document::Document one_paragraph(std::string_view text, text::Language language) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", std::string(text));
    document.language = language;
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    return document;
}

/// The whole text is one segment.
inline std::vector<TermHit> hits_in(const termbase::Termbase& termbase, text::Language language,
                                    std::string_view text) {
    const auto document = one_paragraph(text, language);
    segment::Segments segments;
    auto& whole = segments.emplace_back();
    whole.span = text::make_span(0, text.size());
    whole.words = text::words(document.bytes(), whole.span);
    return find_terms(Lexicon::compile(termbase, language), document, segments);
}

/// "Poetins=putin inflection genitive", "Kremlin=kremlin compound base modifier".
inline std::vector<std::string> described(const termbase::Termbase& termbase, text::Language language,
                                          std::string_view text) {
    std::vector<std::string> lines;
    for (const auto& hit : hits_in(termbase, language, text)) {
        std::string line(text::slice(text, hit.span));
        line += '=' + termbase[hit.concept_index].id + ' ';
        line += matched_by_names.name(hit.matched_by);
        line += hit.form == FormKind::plural     ? " plural"
                : hit.form == FormKind::genitive ? " genitive"
                : hit.form == FormKind::other    ? " other"
                                                 : "";
        line += hit.role == CompoundRole::modifier ? " modifier" : hit.role == CompoundRole::head ? " head" : "";
        lines.push_back(line);
    }
    return lines;
}

}  // namespace loep::match
