// Gathers the traits of an article from its hits and beads.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/traits.hpp"

#include <map>
#include <string_view>
#include <utility>

#include "loep/check/names/spelling.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/text/content_hash.hpp"

namespace loep::check {

namespace {

using termbase::AdministrativeStatus;
using termbase::TermType;

struct WordsKey {
    text::ContentHash hash;
    std::size_t words = 0;
};

WordsKey key_of(const SideView& side, std::uint32_t segment) {
    WordsKey key;
    for (const auto& word : (*side.segments)[segment].words) {
        if (word.kind != text::WordKind::punctuation) {
            key.hash.add(word.key);
            ++key.words;
        }
    }
    return key;
}

void add_forms(const PairView& pair, ArticleTraits& traits) {
    std::map<std::pair<std::string_view, std::string_view>, FormUse> uses;
    const match::TermHit* previous = nullptr;
    for (const auto& hit : pair.target.hits) {
        const bool homograph = previous != nullptr && previous->span == hit.span;
        previous = &hit;
        const auto& subject = (*pair.termbase)[hit.concept_index];
        const auto& designation = pair.termbase->designation(hit.concept_index, hit.designation);
        const bool usable = designation.status == AdministrativeStatus::preferred ||
                            designation.status == AdministrativeStatus::admitted;
        const bool short_form = designation.type == TermType::acronym || designation.type == TermType::abbreviation;
        if (homograph || !usable || short_form || hit.matched_by == match::MatchedBy::compound) {
            continue;
        }
        const auto [use, is_new] = uses.try_emplace({subject.id, designation.text});
        if (is_new) {
            use->second = {subject.id, designation.text, spelling_of(subject, designation),
                           designation.status == AdministrativeStatus::preferred, hit.span};
        }
    }
    for (auto& [key, use] : uses) {
        traits.forms.push_back(std::move(use));
    }
}

void add_renderings(const PairView& pair, ArticleTraits& traits) {
    constexpr std::size_t least_words = 5;
    for (const auto& bead : pair.beads) {
        if (bead.source_size() != 1 || bead.target_size() != 1 || !is_reliable(bead)) {
            continue;
        }
        const auto source = key_of(pair.source, bead.source_begin);
        const auto target = key_of(pair.target, bead.target_begin);
        if (source.words >= least_words && target.words >= least_words) {
            traits.renderings.push_back({source.hash.value(), target.hash.value(),
                                         (*pair.source.segments)[bead.source_begin].span,
                                         (*pair.target.segments)[bead.target_begin].span});
        }
    }
}

}  // namespace

ArticleTraits traits_of(const PairView& pair) {
    ArticleTraits traits;
    add_forms(pair, traits);
    add_renderings(pair, traits);
    return traits;
}

}  // namespace loep::check
