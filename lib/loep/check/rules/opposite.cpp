// Rule opposite: the translation says the contrary of a word of the source: next week for vorige week, south for noord.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <fmt/format.h>

#include "loep/check/denial.hpp"
#include "loep/check/opposites.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// *niet schuldig* – *innocent*: a contrary that only one side denies is none.
bool denies_one(const PairView& pair, const align::Bead& bead) {
    return denials(pair.source, segments_of(bead, Side::source)).empty() !=
           denials(pair.target, segments_of(bead, Side::target)).empty();
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& bead : pair.beads) {
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_reliable(bead)) {
            continue;
        }
        for (const auto& one : find_opposites(pair, bead)) {
            if (denies_one(pair, bead)) {
                break;
            }
            findings.push_back({"opposite",
                                Severity::warning,
                                text::message("“{}” is the contrary of “{}” in the source",
                                              pair.target.slice(one.english->span), pair.source.slice(one.dutch->span)),
                                pair.target.place(one.english->span),
                                pair.source.place(one.dutch->span),
                                {},
                                {}});
        }
    }
}

constexpr std::array examples = std::to_array<Example>({
    {"Vorige week sloot Polen de grens.", "Next week Poland closed the border.", true, "last and next"},
    {"Het leger rukt op vanuit het noorden.", "The army is advancing from the south.", true, "a point of the compass"},
    {"Vorige week sloot Polen de grens.", "Last week Poland closed the border.", false, "rightly translated"},
    {"Vorige week vertrok hij, volgende week komt hij terug.", "He left a week ago and will be back next week.", false,
     "the English word translates another"},
    {"Zijn vader sprak.", "His mother spoke.", true, "another parent"},
    {"Zijn vader werd oud.", "His mother saw that his father grew old.", false,
     "known miss: the right word is there too"},
    {"De troepen trokken zich terug.", "The troops advanced.", true, "a verb of two words"},
    {"Volgens zijn advocaat is hij niet schuldig.", "He is innocent, his lawyer says.", false, "a denied contrary"},
    {"Hij is niet schuldig.", "He is not innocent.", true, "both sides deny"},
    {"Vrijdagavond sprak hij.", "He spoke on Friday morning.", true, "the end of a compound"},
});

}  // namespace

extern const Rule opposite;
constinit const Rule opposite{
    "opposite",
    "mistranslation",
    "the contrary of a word of the source",
    "Points of the compass, last and next, rise and fall, open and close, deny and confirm, kinship: the Dutch word "
    "stands in the "
    "source, the English for its contrary in the translation, none of the right words beside it, and no other Dutch "
    "word "
    "that would give it. Dutch to English only. It knowingly misses pairs that are not in its list.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
