// Pronouns and generic nouns by what they may stand for.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/coreference.hpp"

#include <algorithm>
#include <array>

#include "loep/check/vocabulary.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

enum class Class : std::uint8_t { person, place, group };

Class class_of(ConceptKind kind) {
    switch (kind) {
        case ConceptKind::person:
        case ConceptKind::office:
            return Class::person;
        case ConceptKind::country:
        case ConceptKind::place:
        case ConceptKind::nationality:
            return Class::place;
        default:
            return Class::group;
    }
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view key) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool is_pronoun_for(std::string_view key, Class wanted) {
    constexpr std::array<std::string_view, 19> persons{"he",      "she", "him",   "her", "his", "hers", "himself",
                                                       "herself", "who", "whose", "i",   "my",  "me",   "you",
                                                       "hij",     "hem", "haar",  "zij", "ze"};
    constexpr std::array<std::string_view, 8> places{"there", "here", "it", "its", "daar", "hier", "het", "er"};
    constexpr std::array<std::string_view, 17> groups{"it",    "its", "itself", "they", "them", "their",
                                                      "which", "we",  "our",    "us",   "zij",  "ze",
                                                      "hun",   "hen", "het",    "die",  "wij"};
    switch (wanted) {
        case Class::person:
            return holds(persons, key) || key == "they" || key == "their" || key == "zijn" || key == "ik";
        case Class::place:
            return holds(places, key) || holds(groups, key);
        case Class::group:
            return holds(groups, key);
    }
    return false;
}

bool is_pointer(std::string_view key) {
    constexpr std::array<std::string_view, 20> words{"the",   "this", "that", "these", "those", "his",  "her",
                                                     "their", "its",  "both", "de",    "het",   "dit",  "dat",
                                                     "deze",  "die",  "zijn", "haar",  "hun",   "beide"};
    return holds(words, key);
}

/// Nouns that stand for a person, a place or a group in news prose, both languages.
bool is_generic_noun(std::string_view key, Class wanted) {
    constexpr std::array<std::string_view, 46> persons{
        "president", "leader",       "minister", "premier",   "dictator",    "ruler",       "strongman", "politician",
        "man",       "woman",        "mayor",    "spokesman", "spokeswoman", "official",    "author",    "writer",
        "player",    "striker",      "coach",    "captain",   "journalist",  "activist",    "opponent",  "analyst",
        "former",    "singer",       "actor",    "actress",   "director",    "chief",       "head",      "senator",
        "king",      "queen",        "couple",   "pair",      "duo",         "two",         "leider",    "heerser",
        "politicus", "woordvoerder", "speler",   "schrijver", "vrouw",       "ex-president"};
    constexpr std::array<std::string_view, 24> places{"country",   "nation",  "state",  "republic",  "city",  "capital",
                                                      "town",      "village", "region", "area",      "place", "island",
                                                      "border",    "side",    "sides",  "countries", "land",  "stad",
                                                      "hoofdstad", "regio",   "gebied", "dorp",      "staat", "landen"};
    constexpr std::array<std::string_view, 52> groups{
        "company",        "group",       "party",       "bloc",         "alliance",      "organisation", "organization",
        "union",          "agency",      "team",        "club",         "firm",          "authorities",  "government",
        "administration", "police",      "tournament",  "championship", "championships", "competition",  "toernooi",
        "kampioenschap",  "bedrijf",     "groep",       "service",      "services",      "agencies",     "police",
        "prosecutor",     "prosecutors", "prosecution", "court",        "judges",        "forces",       "army",
        "military",       "newspaper",   "paper",       "broadcaster",  "channel",       "parliament",   "council",
        "committee",      "commission",  "ministry",    "institute",    "partij",        "bond",         "organisatie",
        "unie",           "ploeg",       "regering"};
    switch (wanted) {
        case Class::person:
            return holds(persons, key);
        case Class::place:
            return holds(places, key) || key == "government" || key == "regering";
        case Class::group:
            return holds(groups, key) || holds(places, key);
    }
    return false;
}

}  // namespace

bool takes_up(const PairView& pair, SegmentRange range, ConceptKind kind) {
    constexpr std::size_t reach = 3;  // the (67-year-old) (Belarusian) president
    const auto wanted = class_of(kind);
    for (auto i = range.begin; i < range.end; ++i) {
        std::size_t since_pointer = reach + 1;
        for (const auto& word : (*pair.target.segments)[i].words) {
            if (word.kind == text::WordKind::punctuation) {
                continue;
            }
            if (is_pronoun_for(word.key, wanted)) {
                return true;
            }
            since_pointer = is_pointer(word.key) ? 0 : since_pointer + 1;
            if (since_pointer > 0 && since_pointer <= reach && is_generic_noun(word.key, wanted)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace loep::check
