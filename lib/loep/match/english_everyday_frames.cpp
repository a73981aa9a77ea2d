// Looks along the clause of an English word for forces of nature, rivals, tunes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/english_everyday_frames.hpp"

#include <string_view>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

/// Does one of the words stand before the range, with no name between, who would be another subject?
bool any_behind_before_names(const WordRange& range, std::string_view words) {
    for (std::size_t steps = 1; steps <= clause_reach && !ends(range.before(steps)); ++steps) {
        const auto* word = range.before(steps);
        if (lists(words, word->key)) {
            return true;
        }
        if (word->letter_case != text::WordCase::lower) {
            return false;
        }
    }
    return false;
}

/// *American tariffs on steel hit Mexico*, *storms battered the coast*: what costs money or is weather is no attack.
bool is_hit_by_no_enemy(const WordRange& range) {
    constexpr std::string_view causes =
        "avalanche avalanches blizzard blizzards boycott boycotts crisis cuts cyclone cyclones disaster drought "
        "droughts earthquake earthquakes embargo embargoes epidemic famine flood flooding floods freeze freezes gale "
        "gales hail hailstorm heatwave hurricane hurricanes inflation landslide levies levy lightning meteorite "
        "monsoon outage outages outbreak pandemic prices quake rain rains recession sanction sanctions shortage "
        "shortages slump snow storm storms tariff tariffs tax taxes tornado tornadoes tsunami typhoon typhoons virus "
        "waves wildfire wildfires winds";
    constexpr std::string_view weapons =
        "bomb bombs drone drones missile missiles raid raids rocket rockets shell shells";
    return holds({"batter", "battered", "battering", "batters", "hit", "hits", "hitting", "pounded", "struck"},
                 range.first().key) &&
           any_behind_before_names(range, causes) && !any_behind(range, weapons);
}

/// *Few want to talk about it*, *he talked about his garden*.
bool is_talking_about(const WordRange& range) {
    return holds({"talk", "talked", "talking"}, range.first().key) && key_of(range.after()) == "about";
}

/// *Played a slow march*, *a march in D*.
bool is_a_piece_of_music(const WordRange& range) {
    constexpr std::size_t longest = 4;
    constexpr std::string_view playing =
        "arranged composed composes conducted hummed hums perform performed performs play played playing plays "
        "rehearsed rehearsing whistled whistling wrote";
    if (!holds({"march", "marches"}, range.first().key)) {
        return false;
    }
    for (std::size_t steps = 1; steps <= longest && !ends(range.before(steps)); ++steps) {
        const auto key = key_of(range.before(steps));
        if (lists(playing, key)) {
            return true;
        }
        if (holds({"as", "at", "during", "for", "in", "on", "when", "while", "with"}, key)) {
            return false;
        }
    }
    return false;
}

}  // namespace

bool is_in_english_everyday_frame(const WordRange& range) {
    return range.begin + 1 == range.end &&
           (is_hit_by_no_enemy(range) || is_talking_about(range) || is_a_piece_of_music(range));
}

bool is_beating_rivals(const WordRange& range) {
    constexpr std::size_t furthest = 5;
    constexpr std::string_view rivals =
        "challenger challengers champion champions contender contenders favourite favourites goals holders hosts "
        "lengths "
        "opponent opponents points qualifier qualifiers rival rivals runs seed seeds side titleholders "
        "wickets";
    for (std::size_t steps = 1; steps <= furthest && !ends(range.after(steps)); ++steps) {
        if (lists(rivals, range.after(steps)->key)) {
            return true;
        }
    }
    return false;
}

bool is_sentencing_to_a_term(const WordRange& range) {
    if (!holds({"sentence", "sentenced", "sentences", "sentencing"}, range.first().key)) {
        return false;
    }
    bool to = false;
    for (std::size_t steps = 1; steps <= clause_reach && !ends(range.after(steps)); ++steps) {
        const auto key = key_of(range.after(steps));
        to = to || key == "to";
        if (to && holds({"days", "death", "imprisonment", "jail", "life", "month", "months", "prison", "year", "years"},
                        key)) {
            return true;
        }
    }
    return false;
}

bool is_world_at_large(const WordRange& range) {
    constexpr std::string_view acts =
        "acted acts condemned condemns demanded demands failed fails ignored ignores knew knows let lets "
        "looked looks must needs reacted reacts recognised recognises recognized responded responds saw sees should "
        "stood stands turned turns watched watches";
    constexpr std::string_view calls = "alarmed appalled appealed asked called horrified outraged shocked told urged";
    return range.begin + 2 == range.end && range.first().key == "the" &&
           (*range.words)[range.begin + 1].key.starts_with("world") && !lists(acts, key_of(range.after())) &&
           !lists(calls, key_of(range.before())) &&
           !(key_of(range.after()) == "is" && key_of(range.after(2)) == "watching");
}

}  // namespace loep::match
