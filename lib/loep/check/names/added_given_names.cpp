// Holds the words before one surname against each other.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/added_given_names.hpp"

#include <algorithm>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// *Ivan*, *Kate*, and those of people whom the termbase knows.
bool may_be_given(const PairView& pair, const std::string& key) {
    return match::is_any_given_name(key) || is_given_name(pair, key);
}

/// *Trainer Slot*, *Van Weel*: a word with the capital of a beginning, or a particle.
bool is_title_or_particle(const PairView& pair, const Mention& mention) {
    const auto& side = pair.source;
    const bool is_first = words_before(side, mention.segment, mention.span.begin).empty();
    return is_function_word(text::HashedKey(mention.key), side.language()) ||
           ((is_first || !mention.certain) && !may_be_given(pair, mention.key));
}

/// The name of several words that the mention begins or goes on; empty where it ends it.
Names name_begun_by(const SideView& side, const Mention& mention) {
    const auto groups = name_groups(side, {mention.segment, mention.segment + 1});
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const Names& names) {
        return names.size() > 1 && &names.front() <= &mention && &mention < &names.back();
    });
    return group == groups.end() ? Names() : *group;
}

}  // namespace

bool is_added_given_name(const PairView& pair, std::size_t bead, const Mention& written) {
    const auto name = name_begun_by(pair.target, written);
    if (name.empty()) {
        return false;
    }
    const auto groups = name_groups(pair.source, segments_of(pair.beads[bead], Side::source));
    return std::any_of(groups.begin(), groups.end(), [&](const Names& names) {
        const auto surname = std::find_if(names.begin(), names.end(), [&](const Mention& mention) {
            return shared_name(pair, {&mention, 1}, name.last(1)) != nullptr;
        });
        return surname != names.end() && std::all_of(names.begin(), surname, [&](const Mention& mention) {
                   return is_title_or_particle(pair, mention);
               });
    });
}

}  // namespace loep::check
