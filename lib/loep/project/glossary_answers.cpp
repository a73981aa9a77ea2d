// An index of all designations by their bare keys, and the answers in the order that a translator wants.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_answers.hpp"

#include <algorithm>
#include <utility>

#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using termbase::AdministrativeStatus;
using termbase::Designation;

constexpr double preferred_weight = 1.0;
constexpr double other_type_weight = 0.5;
constexpr double admitted_weight = 0.4;
constexpr double unverified_share = 0.9;

double weight_of(const termbase::Concept& of, const Designation& asked, const Designation& answer) {
    double weight = answer.status == AdministrativeStatus::preferred
                        ? (answer.type == asked.type ? preferred_weight : other_type_weight)
                        : admitted_weight * (answer.type == asked.type ? 1.0 : 0.5);
    return of.verified ? weight : weight * unverified_share;
}

std::string reason_of(const termbase::Concept& of, const Designation& answer) {
    std::string reason = "glossary: " + of.id;
    if (answer.status != AdministrativeStatus::preferred) {
        reason += ", " + std::string(termbase::administrative_status_names.name(answer.status));
    }
    return of.verified ? reason : reason + ", unverified";
}

}  // namespace

GlossaryAnswers::GlossaryAnswers(termbase::Termbase termbase) : termbase_(std::move(termbase)) {
    for (std::uint32_t i = 0; i < termbase_.concepts.size(); ++i) {
        const auto& designations = termbase_.concepts[i].designations;
        if (termbase_.concepts[i].kind == termbase::ConceptKind::abbreviation) {
            continue;
        }
        for (std::uint32_t j = 0; j < designations.size(); ++j) {
            by_bare_key_[text::bare_key(designations[j].text)].push_back({i, j});
        }
    }
}

std::vector<GlossaryAnswers::Place> GlossaryAnswers::places_of(std::string_view name, text::Language to) const {
    std::vector<Place> places;
    const auto found = by_bare_key_.find(text::bare_key(name));
    if (found == by_bare_key_.end()) {
        return places;
    }
    const auto designation = [&](const Place& place) -> const Designation& {
        return termbase_.concepts[place.concept_index].designations[place.designation];
    };
    const auto add = [&](bool exact) {
        for (const auto& place : found->second) {
            const auto& one = designation(place);
            if (text::language_of(one.locale) != to && (!exact || one.text == name)) {
                places.push_back(place);
            }
        }
    };
    add(true);
    if (places.empty()) {
        add(false);
    }
    return places;
}

std::vector<translit::Candidate> GlossaryAnswers::answer(std::string_view name, text::Language to) const {
    std::vector<translit::Candidate> answers;
    for (const auto& place : places_of(name, to)) {
        const auto& of = termbase_.concepts[place.concept_index];
        for (const auto& one : of.designations) {
            const bool usable =
                one.status == AdministrativeStatus::preferred || one.status == AdministrativeStatus::admitted;
            if (!usable || text::language_of(one.locale) != to) {
                continue;
            }
            const double weight = weight_of(of, of.designations[place.designation], one);
            const auto same = std::find_if(answers.begin(), answers.end(),
                                           [&](const translit::Candidate& other) { return other.text == one.text; });
            if (same == answers.end()) {
                answers.push_back({one.text, weight, reason_of(of, one)});
            } else if (same->weight < weight) {
                *same = {one.text, weight, reason_of(of, one)};
            }
        }
    }
    std::stable_sort(answers.begin(), answers.end(),
                     [](const translit::Candidate& a, const translit::Candidate& b) { return a.weight > b.weight; });
    return answers;
}

}  // namespace loep::project
