// Compares the part of a name that people spell in several ways.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/spelling.hpp"

#include <algorithm>

#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"

namespace loep::check {

std::string spelling_of(const termbase::Concept& subject, const termbase::Designation& designation) {
    using termbase::ConceptKind;
    using termbase::TermType;
    // *Viennese* is no spelling of *Vienna*.
    if (designation.type == TermType::acronym || designation.type == TermType::abbreviation ||
        designation.part_of_speech == termbase::PartOfSpeech::adjective) {
        return {};
    }
    const auto blank = designation.text.rfind(' ');
    if (subject.kind == ConceptKind::person) {
        return text::bare_key(blank == std::string::npos ? designation.text : designation.text.substr(blank + 1));
    }
    const bool one_name = subject.kind == ConceptKind::place || subject.kind == ConceptKind::country;
    return one_name && blank == std::string::npos ? text::bare_key(designation.text) : std::string();
}

namespace {

/// *Mogilev* and *Mahiliou*: one place, in the letters of two languages.
bool are_of_two_languages(const std::string& a, const std::string& b) {
    const auto comparison = translit::compare_names(a, b);
    return a.front() == b.front() && comparison.same() &&
           (comparison.reason == translit::NameReason::bridge || comparison.reason == translit::NameReason::exonym);
}

}  // namespace

bool are_spellings(const std::string& a, const std::string& b) {
    const auto longer = std::max(a.size(), b.size());
    // *Assad* and *al-Assad*, *U.S.* and *US* are short and long, not two spellings.
    if (a.ends_with(b) || b.ends_with(a) || a.find('.') != b.find('.')) {
        return false;
    }
    const auto distance = text::edit_distance(a, b);
    // *Gomel* and *Homel*: the first letter may be the one that differs.
    const bool are_near = 2 * distance <= longer && (a.front() == b.front() || (distance == 1 && longer > 4));
    return are_near || are_of_two_languages(a, b);
}

}  // namespace loep::check
