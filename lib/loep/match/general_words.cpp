// The lists of general words; sorted, so that they are searched by halves.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/general_words.hpp"

#include <algorithm>
#include <array>

namespace loep::match {

namespace {

constexpr std::array<std::string_view, 248> english_words{
    "accept",     "acknowledge", "admit",       "advance",      "advent",     "agency",      "agree",
    "announce",   "anxiety",     "anxious",     "any",          "appear",     "application", "appointment",
    "area",       "arise",       "arrive",      "assembly",     "atmosphere", "attempt",     "attend",
    "attendance", "back",        "bargain",     "basically",    "bat",        "batter",      "bench",
    "bid",        "block",       "body",        "bomb",         "break",      "bring",       "build-up",
    "bush",       "business",    "bust",        "call",         "can",        "case",        "cast",
    "cause",      "charge",      "charged",     "cheating",     "chief",      "claim",       "claimant",
    "close",      "club",        "colleague",   "column",       "comment",    "commercial",  "concede",
    "concern",    "condemn",     "confront",    "contemporary", "continuing", "could",       "country",
    "crude",      "crunch",      "dad",         "daddy",        "danger",     "dealing",     "declare",
    "defender",   "derail",      "disappear",   "discussion",   "dislocate",  "disrupting",  "drive",
    "duty",       "effectively", "emergence",   "encounter",    "end up",     "examination", "excitement",
    "existing",   "explain",     "explanation", "face",         "factual",    "father",      "favor",
    "favour",     "federation",  "field",       "file",         "final",      "fire",        "flow",
    "force",      "forced",      "former",      "free",         "freezing",   "gate",        "gathering",
    "get",        "give",        "go",          "grace",        "grid",       "ground",      "group",
    "guard",      "harsh",       "head",        "hit",          "hold",       "hopeful",     "house",
    "incumbent",  "information", "joint",       "keep",         "land",       "lastly",      "latest",
    "league",     "leave",       "limit",       "line",         "line-up",    "loom",        "looming",
    "lull",       "make",        "may",         "maybe",        "measure",    "member",      "mercy",
    "merge",      "might",       "missing",     "mission",      "mood",       "move",        "nearby",
    "nervous",    "offer",       "ongoing",     "opinion",      "opponent",   "optionally",  "or",
    "order",      "outcome",     "outlet",      "papa",         "partner",    "passage",     "path",
    "peer",       "people",      "persistent",  "persisting",   "pipe",       "position",    "possible",
    "potential",  "potentially", "practice",    "previous",     "process",    "proper",      "proxy",
    "pursue",     "push",        "question",    "quiz",         "recent",     "reception",   "relevant",
    "remark",     "replace",     "replacement", "retain",       "return",     "rise",        "rising",
    "risk",       "run",         "rush",        "say",          "scientist",  "secretary",   "services",
    "settle",     "settlement",  "shot",        "show",         "similarity", "singing",     "sneak",
    "state",      "statue",      "stick",       "stop",         "stopped",    "strain",      "stream",
    "stress",     "succeed",     "succession",  "suit",         "supply",     "survivor",    "suspense",
    "take",       "taut",        "tautness",    "term",         "terminal",   "tight",       "train",
    "training",   "transport",   "trouble",     "true",         "truly",      "ultimate",    "understanding",
    "union",      "units",       "upset",       "vanish",       "visual",     "vocal",       "voice",
    "voltage",    "warn",        "way",         "west",         "will",       "wire",        "world",
    "would",      "writer",      "zone"};

constexpr std::array<std::string_view, 20> adjectives_too{
    "captive", "conservative", "dead",    "executive", "final",     "general",  "individual",
    "injured", "liberal",      "missing", "native",    "offensive", "official", "potential",
    "premier", "principal",    "radical", "regular",   "special",   "wounded"};

constexpr std::array<std::string_view, 154> verbs_too{
    "abuse",    "access",   "address",   "arm",      "attempt",   "back",       "ban",        "bar",
    "bat",      "bench",    "blackmail", "block",    "board",     "bomb",       "border",     "boycott",
    "bust",     "campaign", "capture",   "cast",     "censor",    "chair",      "challenge",  "charge",
    "claim",    "coach",    "combat",    "command",  "comment",   "commission", "compromise", "concern",
    "contact",  "convict",  "cooperate", "counter",  "crush",     "deal",       "debate",     "delegate",
    "draft",    "drill",    "escape",    "exercise", "exile",     "exit",       "face",       "fence",
    "fight",    "file",     "fire",      "force",    "form",      "function",   "guard",      "harbor",
    "harbour",  "head",     "help",      "house",    "influence", "interest",   "interview",  "jail",
    "judge",    "knife",    "limit",     "line",     "lock",      "measure",    "monitor",    "muster",
    "nominate", "order",    "pardon",    "partner",  "patrol",    "photograph", "picture",    "pipe",
    "plant",    "pledge",   "police",    "poll",     "pool",      "power",      "practice",   "press",
    "promise",  "push",     "question",  "quiz",     "ransom",    "rebel",      "release",    "remark",
    "rent",     "request",  "return",    "revolt",   "risk",      "rob",        "rule",       "run",
    "rush",     "sanction", "search",    "seat",     "sentence",  "settle",     "shell",      "shelter",
    "shield",   "ship",     "shoot",     "shop",     "sign",      "skirmish",   "sponsor",    "spy",
    "stage",    "stamp",    "stand",     "state",    "stick",     "storm",      "strain",     "stream",
    "stress",   "strip",    "suit",      "supply",   "support",   "surrender",  "torment",    "torture",
    "trade",    "train",    "transport", "trick",    "trouble",   "trust",      "upset",      "veto",
    "view",     "voice",    "volunteer", "vote",     "wall",      "warehouse",  "welcome",    "wire",
    "witness",  "wound"};

constexpr std::array<std::string_view, 55> common_surnames{
    "bennett",  "blair",     "bolton",  "bout",      "breton",   "bush",     "cameron",   "castro",
    "chavez",   "churchill", "clinton", "conte",     "costa",    "duda",     "fiala",     "francis",
    "francken", "grandi",    "harris",  "havel",     "hoekstra", "jetten",   "johansson", "johnson",
    "kim",      "kohl",      "kurz",    "lambrecht", "linde",    "lindner",  "maas",      "mao",
    "marin",    "meloni",    "merz",    "michel",    "mueller",  "neumann",  "pavel",     "pence",
    "philippe", "raab",      "rau",     "sanchez",   "schoof",   "schroder", "schroeder", "solberg",
    "store",    "suga",      "tedros",  "turnbull",  "veldkamp", "volkov",   "znak"};

constexpr std::array<std::string_view, 84> titles{
    "aartsbisschop", "aartshertog",    "archbishop", "baron",      "baroness",     "bishop",
    "bisschop",      "bondskanselier", "broeder",    "brother",    "captain",      "cardinal",
    "chancellor",    "colonel",        "comrade",    "count",      "countess",     "crown",
    "dame",          "doctor",         "dokter",     "dr",         "duke",         "emir",
    "emperor",       "empress",        "father",     "generaal",   "general",      "governor",
    "graaf",         "gravin",         "hertog",     "hertogin",   "judge",        "justice",
    "kanselier",     "kapitein",       "kardinaal",  "keizer",     "keizerin",     "king",
    "kolonel",       "koning",         "koningin",   "kroonprins", "kroonprinses", "lady",
    "lieutenant",    "lord",           "madam",      "major",      "meneer",       "mevrouw",
    "miss",          "mother",         "mr",         "mrs",        "ms",           "pastor",
    "pater",         "patriarch",      "paus",       "pope",       "premier",      "president",
    "prince",        "princess",       "prins",      "prinses",    "prof",         "professor",
    "queen",         "rabbi",          "saint",      "sergeant",   "sheikh",       "sir",
    "sister",        "sjeik",          "st",         "sultan",     "tsar",         "zuster"};

constexpr std::array<std::string_view, 22> determiners{"a",    "all",   "an",   "any",   "her",  "him",  "his", "it",
                                                       "its",  "me",    "my",   "our",   "some", "that", "the", "their",
                                                       "them", "these", "this", "those", "us",   "your"};

constexpr std::array<std::string_view, 20> given_names_too{
    "alexandria", "austin", "carolina", "chad",  "charlotte", "dallas", "florence", "georgia", "india",  "israel",
    "jordan",     "kenya",  "lourdes",  "malta", "milan",     "paris",  "siena",    "sofia",   "sydney", "victoria"};

// Without Georgia, New York and Washington, which a place of the news may stand before.
constexpr std::array<std::string_view, 44> american_states{
    "alabama",      "alaska",    "arizona",  "arkansas",      "california", "colorado",  "connecticut", "delaware",
    "florida",      "hawaii",    "idaho",    "illinois",      "indiana",    "iowa",      "kansas",      "kentucky",
    "louisiana",    "maine",     "maryland", "massachusetts", "michigan",   "minnesota", "mississippi", "missouri",
    "montana",      "nebraska",  "nevada",   "ohio",          "oklahoma",   "ontario",   "oregon",      "pennsylvania",
    "saskatchewan", "tennessee", "texas",    "utah",          "vermont",    "virginia",  "wisconsin",   "wyoming",
    "manitoba",     "alberta",   "quebec",   "newfoundland"};

constexpr std::array<std::string_view, 32> english_counties{"bedfordshire",   "berkshire",       "buckinghamshire",
                                                            "cambridgeshire", "cheshire",        "cornwall",
                                                            "cumbria",        "derbyshire",      "devon",
                                                            "dorset",         "essex",           "gloucestershire",
                                                            "hampshire",      "herefordshire",   "hertfordshire",
                                                            "kent",           "lancashire",      "leicestershire",
                                                            "lincolnshire",   "norfolk",         "northamptonshire",
                                                            "northumberland", "nottinghamshire", "oxfordshire",
                                                            "shropshire",     "staffordshire",   "suffolk",
                                                            "surrey",         "sussex",          "warwickshire",
                                                            "wiltshire",      "yorkshire"};

/// A word with what stands before and after it (empty: anything), where it means nothing that the glossary means.
struct SetPhrase {
    std::string_view before;
    std::string_view word;
    std::string_view after;
};

constexpr std::array set_phrases{
    SetPhrase{"alle", "fronten", ""}, SetPhrase{"in", "case", ""},       SetPhrase{"in", "charge", "of"},
    SetPhrase{"in", "front", "of"},   SetPhrase{"in", "general", ""},    SetPhrase{"in", "opkomst", ""},
    SetPhrase{"in", "order", ""},     SetPhrase{"in", "overleg", "met"}, SetPhrase{"on", "board", ""},
    SetPhrase{"on", "fire", ""},      SetPhrase{"op", "weg", "naar"},    SetPhrase{"", "opkomst", "van"},
    SetPhrase{"", "rechter", "been"}, SetPhrase{"", "rechter", "hand"},  SetPhrase{"", "rechter", "hoek"},
    SetPhrase{"", "rechter", "kant"}, SetPhrase{"", "rechter", "oever"}, SetPhrase{"", "rechter", "oog"},
    SetPhrase{"", "rechter", "rij"},  SetPhrase{"", "rechter", "zijde"}, SetPhrase{"under", "fire", ""},
    SetPhrase{"for", "good", ""}};

template <class Words>
bool holds(const Words& words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

}  // namespace

bool is_general_word(std::string_view key, text::Language language) {
    return language == text::Language::english ? holds(english_words, key) : key == "gesprek";
}

bool is_adjective_too(std::string_view key) {
    return holds(adjectives_too, key);
}

bool is_verb_too(std::string_view key) {
    return holds(verbs_too, key);
}

bool is_common_surname(std::string_view key) {
    return holds(common_surnames, key);
}

bool is_title(std::string_view key) {
    return holds(titles, key);
}

bool is_given_name_too(std::string_view key) {
    return holds(given_names_too, key);
}

bool is_american_state(std::string_view key) {
    return std::find(american_states.begin(), american_states.end(), key) != american_states.end();
}

bool is_english_county(std::string_view key) {
    return holds(english_counties, key);
}

bool is_set_phrase(std::string_view before, std::string_view key, std::string_view after) {
    return std::any_of(set_phrases.begin(), set_phrases.end(), [&](const SetPhrase& phrase) {
        return phrase.word == key && (phrase.before.empty() || phrase.before == before) &&
               (phrase.after.empty() || phrase.after == after);
    });
}

bool is_english_determiner(std::string_view key) {
    return holds(determiners, key);
}

}  // namespace loep::match
