// Rule source-inconsistent: the source itself uses two names for one country or nationality (Belarus, Wit-Rusland).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

/// *VS*, *VS-*: short for a name, whatever the termbase calls it.
bool is_abbreviation(std::string_view text) {
    return text.size() >= 2 && text[1] >= 'A' && text[1] <= 'Z';
}

/// A name that a house chooses: of a country or its people, one word, no abbreviation. Empty where it may vary.
std::string choice_of(const termbase::Concept& subject, const termbase::Designation& designation) {
    const bool chosen = subject.kind == ConceptKind::country || subject.kind == ConceptKind::nationality;
    const bool is_short = designation.type == termbase::TermType::acronym ||
                          designation.type == termbase::TermType::abbreviation ||
                          designation.text.find(' ') != std::string::npos || is_abbreviation(designation.text);
    return chosen && !is_short ? text::fold_key(designation.text) : std::string();
}

/// Do the styles of the termbase, or the designations' status, treat the two as a choice: one preferred, one admitted
/// of the same part of speech?
bool are_rivals(const termbase::Designation& a, const termbase::Designation& b) {
    return a.part_of_speech == b.part_of_speech && a.gender == b.gender;
}

struct Use {
    const match::TermHit* hit = nullptr;
    std::string choice;
};

/// The uses of a country and of its people together: *Wit-Russische* beside *Belarus* is mixed too.
std::map<std::uint32_t, std::vector<Use>> uses(const PairView& pair) {
    const auto& side = pair.source;
    std::map<std::uint32_t, std::vector<Use>> found;
    for (const auto& hit : side.hits) {
        const auto& designation = pair.termbase->designation(hit.concept_index, hit.designation);
        auto choice = choice_of((*pair.termbase)[hit.concept_index], designation);
        if (!choice.empty() && !is_quoted(side, hit.span)) {
            found[static_cast<std::uint32_t>(hit.concept_index)].push_back({&hit, std::move(choice)});
        }
    }
    return found;
}

void check_uses(const PairView& pair, const std::vector<Use>& list, std::vector<Finding>& findings) {
    std::map<std::string_view, std::size_t> counts;
    for (const auto& use : list) {
        ++counts[use.choice];
    }
    const auto* ruling = &list.front();
    for (const auto& use : list) {
        ruling = counts[use.choice] > counts[ruling->choice] ? &use : ruling;
    }
    const auto& right = pair.termbase->designation(ruling->hit->concept_index, ruling->hit->designation);
    for (const auto& use : list) {
        const auto& written = pair.termbase->designation(use.hit->concept_index, use.hit->designation);
        if (use.choice == ruling->choice || !are_rivals(right, written)) {
            continue;
        }
        findings.push_back({"source-inconsistent",
                            Severity::note,
                            text::message("the source writes “{}” here and “{}” elsewhere",
                                          pair.source.slice(use.hit->span), pair.source.slice(ruling->hit->span)),
                            pair.source.place(use.hit->span),
                            pair.source.place(ruling->hit->span),
                            {},
                            (*pair.termbase)[use.hit->concept_index].id});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& [index, list] : uses(pair)) {
        check_uses(pair, list, findings);
    }
}

constexpr std::array<Example, 4> examples{{
    {"Belarus sloot de grens. Belarus zweeg. Wit-Rusland ontkent.",
     "Belarus closed the border. Belarus was silent. Belarus denies it.", true, "two names in one article"},
    {"Belarus sloot de grens. Belarus zweeg.", "Belarus closed the border. Belarus was silent.", false, "one name"},
    {"Belarus sloot de grens. ‘Wit-Rusland is ons land’, zei hij.",
     "Belarus closed the border. “Belarus is our country,” he said.", false, "inside a quotation"},
    {"De VS en de Verenigde Staten zijn één land.", "The US and the United States are one country.", false,
     "an abbreviation"},
}};

}  // namespace

extern const Rule source_inconsistent;
constinit const Rule source_inconsistent{
    "source-inconsistent",
    "inconsistency",
    "the source uses two names for one country or its people",
    "Houses choose between Belarus and Wit-Rusland; an article that uses both, outside quotations, was edited by two "
    "hands. The translator does not own the source, so it is a note. Two spellings of a person's or a place's name are "
    "name-inconsistent. It knowingly flags a sentence that speaks of the two names.",
    Severity::note,
    examples,
    run};

}  // namespace loep::check
