// The lists of general words; sorted, so that they are searched by halves.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/general_words.hpp"

#include <algorithm>
#include <array>

namespace loep::match {

namespace {

constexpr std::array<std::string_view, 270> english_words{
    "accept",       "acknowledge", "admit",      "advance",    "advent",      "agency",       "agree",
    "announce",     "anxiety",     "anxious",    "any",        "appear",      "application",  "appointment",
    "area",         "arise",       "arrive",     "assembly",   "atmosphere",  "attempt",      "attend",
    "attendance",   "back",        "bargain",    "basically",  "bat",         "batter",       "bench",
    "bid",          "block",       "body",       "bomb",       "break",       "bring",        "build-up",
    "bush",         "business",    "bust",       "call",       "can",         "captive",      "case",
    "cast",         "cause",       "charge",     "charged",    "cheating",    "chief",        "claim",
    "claimant",     "close",       "club",       "colleague",  "colony",      "column",       "comment",
    "commercial",   "concede",     "concern",    "condemn",    "confront",    "contemporary", "continuing",
    "conversation", "could",       "counsel",    "country",    "crude",       "crunch",       "current",
    "dad",          "daddy",       "danger",     "deal",       "dealing",     "declare",      "defence",
    "defender",     "defense",     "delegate",   "deputy",     "derail",      "disappear",    "discussion",
    "dislocate",    "disrupting",  "drill",      "drive",      "duty",        "effectively",  "emergence",
    "encounter",    "examination", "excitement", "exercise",   "existing",    "explain",      "explanation",
    "exposure",     "face",        "factual",    "father",     "favor",       "favour",       "federation",
    "field",        "file",        "final",      "fire",       "firing",      "flow",         "force",
    "forced",       "forces",      "former",     "free",       "freezing",    "gate",         "gathering",
    "general",      "get",         "give",       "go",         "grace",       "grid",         "ground",
    "group",        "guard",       "gun",        "harsh",      "head",        "hearing",      "hit",
    "hold",         "hopeful",     "house",      "incumbent",  "information", "joint",        "keep",
    "land",         "lastly",      "latest",     "league",     "leave",       "limit",        "line",
    "line-up",      "loom",        "looming",    "lull",       "make",        "may",          "maybe",
    "measure",      "member",      "mercy",      "merge",      "might",       "missing",      "mission",
    "mood",         "move",        "nearby",     "nervous",    "offer",       "ongoing",      "opinion",
    "opponent",     "optionally",  "or",         "order",      "outcome",     "outlet",       "pact",
    "papa",         "partner",     "passage",    "path",       "peer",        "people",       "persistent",
    "persisting",   "pipe",        "position",   "possible",   "potential",   "potentially",  "power",
    "practice",     "previous",    "process",    "proper",     "proxy",       "pursue",       "push",
    "question",     "quiz",        "recent",     "reception",  "release",     "relevant",     "remark",
    "replace",      "replacement", "retain",     "return",     "rise",        "rising",       "risk",
    "run",          "rush",        "say",        "scientist",  "secretary",   "services",     "settle",
    "settlement",   "shot",        "show",       "similarity", "singing",     "sneak",        "state",
    "statue",       "stick",       "stop",       "stopped",    "strain",      "stream",       "stress",
    "succeed",      "succession",  "suit",       "supply",     "survivor",    "suspense",     "take",
    "talk",         "taut",        "tautness",   "term",       "terminal",    "tight",        "train",
    "training",     "transport",   "trouble",    "true",       "truly",       "ultimate",     "understanding",
    "union",        "units",       "upset",      "vanish",     "visual",      "vocal",        "voice",
    "wall",         "warehouse",   "warn",       "way",        "west",        "will",         "wire",
    "world",        "would",       "writer",     "zone"};

constexpr std::array<std::string_view, 14> adjectives_too{
    "captive", "conservative", "executive", "final",     "general", "individual", "liberal",
    "native",  "official",     "potential", "principal", "radical", "regular",    "special"};

constexpr std::array<std::string_view, 51> titles{
    "archbishop", "baron",     "baroness", "bondskanselier", "captain",    "chancellor",
    "colonel",    "comrade",   "count",    "countess",       "dame",       "dr",
    "duke",       "father",    "generaal", "general",        "governor",   "judge",
    "justice",    "kanselier", "king",     "lady",           "lieutenant", "lord",
    "madam",      "major",     "meneer",   "mevrouw",        "miss",       "mother",
    "mr",         "mrs",       "ms",       "pastor",         "pater",      "pope",
    "premier",    "president", "prince",   "princess",       "prof",       "professor",
    "queen",      "rabbi",     "saint",    "sergeant",       "sheikh",     "sir",
    "sister",     "st",        "tsar"};

constexpr std::array<std::string_view, 22> determiners{"a",    "all",   "an",   "any",   "her",  "him",  "his", "it",
                                                       "its",  "me",    "my",   "our",   "some", "that", "the", "their",
                                                       "them", "these", "this", "those", "us",   "your"};

template <class Words>
bool holds(const Words& words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

}  // namespace

bool is_general_word(std::string_view key, text::Language language) {
    return language == text::Language::english && holds(english_words, key);
}

bool is_adjective_too(std::string_view key) {
    return holds(adjectives_too, key);
}

bool is_title(std::string_view key) {
    return holds(titles, key);
}

bool is_english_determiner(std::string_view key) {
    return holds(determiners, key);
}

}  // namespace loep::match
