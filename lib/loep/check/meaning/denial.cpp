// Tells denials by closed lists of words and by beginnings such as un- and in-.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/denial.hpp"

#include <algorithm>
#include <array>

#include "loep/text/key_hash.hpp"
#include "loep/text/word_table.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

template <std::size_t size>
bool begins_with(const std::array<std::string_view, size>& beginnings, std::string_view key) {
    return !key.empty() && std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
        return beginning.front() == key.front() && key.starts_with(beginning);
    });
}

// Words that only begin like those in which a denial may hide.
constexpr auto dutch_others = std::to_array<std::string_view>(
    {"onder", "ongeveer", "onlangs", "ontmoet", "online", "ontvang", "ontwikkel", "ontsta", "ontslag", "misschien",
     "misda", "ondanks", "onafhankelijk", "ontplo", "onthul"});
constexpr auto english_others = std::to_array<std::string_view>(
    {"inter",  "invit",  "into",     "insid",    "inform",  "import",  "immed",   "under",    "union",  "unit",
     "univ",   "until",  "discu",    "distan",   "distri",  "displ",   "dispat",  "increa",   "increm", "inclu",
     "indus",  "influ",  "initi",    "injur",    "inspec",  "instit",  "insist",  "insur",    "intel",  "inten",
     "intro",  "inva",   "inves",    "invol",    "image",   "impac",   "impose",  "imposing", "improv", "indic",
     "indeed", "infra",  "inner",    "instal",   "instan",  "instru",  "integ",   "india",    "iran",   "iraq",
     "irak",   "discov", "discount", "discours", "discoth", "disease", "mission", "missile",  "minist", "input",
     "inhab",  "inqui",  "invent",   "unani",    "uncle",   "rule",    "ruling",  "island",   "issue"});

/// *no longer* answers *niet meer*, as *not* answers *niet*.
bool is_no_longer(const std::vector<text::Word>& words, const text::Word& word) {
    const auto* next = &word + 1;
    return word.key == "no" && next != words.data() + words.size() && next->key == "longer";
}

}  // namespace

bool denies(const text::Word& word, text::Language language) {
    static constexpr text::WordTable dutch(
        std::to_array<std::string_view>({"niet", "geen", "nooit", "niets", "niemand", "nergens", "nimmer", "evenmin",
                                         "niks", "kweenie", "geenszins", "allerminst", "allesbehalve"}));
    static constexpr text::WordTable english(
        std::to_array<std::string_view>({"not", "never", "nothing", "nobody", "nowhere", "none", "cannot", "dunno"}));
    if (language == text::Language::dutch) {
        // *níét*, *géén*: Dutch stresses a word by accents.
        const bool accented = std::any_of(word.key.begin(), word.key.end(),
                                          [](char byte) { return static_cast<unsigned char>(byte) >= 0x80U; });
        return dutch.contains(word.hashed()) || (accented && dutch.contains(text::HashedKey(text::bare_key(word.key))));
    }
    return english.contains(word.hashed()) ||
           (word.key.ends_with('t') && word.key.ends_with("n't") && word.key != "ain't");
}

std::string_view denied_inside(std::string_view key, text::Language language) {
    constexpr std::size_t shortest = 4;
    constexpr std::array dutch_ends =
        std::to_array<std::string_view>({"lijk", "ig", "baar", "zaam", "d", "t", "en", "aam", "waar", "el", "k"});
    const bool dutch = language == text::Language::dutch;
    if (!key.starts_with(dutch ? "on" : "un")) {
        return {};
    }
    if (dutch ? begins_with(dutch_others, key) || key.starts_with("ont") : begins_with(english_others, key)) {
        return {};
    }
    const auto base = key.substr(2);
    const auto bare = dutch && base.ends_with('e') ? base.substr(0, base.size() - 1) : base;
    const bool adjective = !dutch || std::any_of(dutch_ends.begin(), dutch_ends.end(),
                                                 [&](std::string_view end) { return bare.ends_with(end); });
    return base.size() < shortest || !adjective || base.ends_with("heid") ? std::string_view() : base;
}

bool may_begin_denial(const text::Word& word, text::Language language) {
    const bool dutch = language == text::Language::dutch;
    return denies(word, language) || word.key == (dutch ? "zonder" : "without") || (!dutch && word.key == "no") ||
           !denied_inside(word.key, language).empty();
}

bool may_deny(const text::Word& word, text::Language language) {
    const std::string_view key = word.key;
    static constexpr text::WordTable dutch(std::to_array<std::string_view>(
        {"minder",     "nee",          "noch",         "zonder",   "weinig",   "amper",      "nauwelijks", "zelden",
         "tegen",      "behalve",      "uitgezonderd", "te",       "voordat",  "alvorens",   "slechts",    "pas",
         "alleen",     "anders",       "weg",          "enige",    "enkel",    "onmogelijk", "liever",     "nog",
         "vrij",       "tekort",       "neen",         "vroegst",  "kwijt",    "leeg",       "moeilijk",   "moeizaam",
         "lastig",     "allesbehalve", "geenszins",    "verre",    "bijna",    "haast",      "vast",       "dicht",
         "lak",        "stroef",       "los",          "muurvast", "potdicht", "weinigen",   "lege",       "verzweeg",
         "verzwegen",  "allerminst",   "windstil",     "nul",      "afraden",  "afgeraden",  "ontraden",   "ontraadt",
         "effectieve", "effectief",    "vrije",        "vrijaf",   "ruk",      "mager",      "magere",     "karig"}));
    static constexpr std::array dutch_beginnings = std::to_array<std::string_view>(
        {"on",       "weiger",   "ontken",      "mis",      "verbied",  "verbod",    "verhinder", "voorkom", "ontbr",
         "geweiger", "non",      "zwijg",       "zweeg",    "zwegen",   "gezwegen",  "slecht",    "blijf",   "blijv",
         "bleef",    "bleven",   "uitgebleven", "uitblijf", "uitbleef", "uitbleven", "faal",      "gefaald", "stop",
         "gestop",   "gestaakt", "afgelast",    "geschrap", "verlie",   "verlo"});
    static constexpr text::WordTable english(std::to_array<std::string_view>(
        {"no",       "nor",     "neither", "without", "few",     "little",     "hardly",      "barely",   "scarcely",
         "rarely",   "seldom",  "less",    "least",   "only",    "except",     "instead",     "rather",   "until",
         "unless",   "before",  "against", "yet",     "too",     "far",        "free",        "other",    "another",
         "else",     "out",     "away",    "than",    "despite", "beyond",     "just",        "merely",   "alone",
         "off",      "short",   "never",   "still",   "hard",    "absent",     "fewer",       "lack",     "ban",
         "fail",     "lose",    "lost",    "deny",    "stop",    "halt",       "miss",        "keep",     "kept",
         "shun",     "omit",    "vain",    "zero",    "through", "difficult",  "bad",         "badly",    "worry",
         "fear",     "minus",   "empty",   "shut",    "dead",    "gone",       "former",      "formerly", "retired",
         "broken",   "clean",   "clear",   "same",    "stuck",   "constant",   "stable",      "steady",   "false",
         "lie",      "lies",    "wrong",   "fake",    "myth",    "tough",      "first",       "ever",     "exempt",
         "immune",   "slim",    "remote",  "quit",    "late",    "any",        "anyone",      "anything", "anybody",
         "anywhere", "afraid",  "skip",    "skipped", "end",     "ended",      "extinct",     "bare",     "idle",
         "silent",   "silence", "last",    "ain't",   "non",     "landlocked", "vacant",      "bankrupt", "blind",
         "deaf",     "full",    "close",   "nearby",  "home",    "dry",        "down",        "vanished", "orphan",
         "orphaned", "open",    "may",     "might",   "could",   "possible",   "possibility", "loath",    "averse",
         "wary",     "chary",   "packed",  "conked",  "crashed", "limit",      "limits",      "maximum",  "cap",
         "capped",   "ceiling", "all",     "guess",   "stay",    "closed"}));
    static constexpr std::array english_beginnings = std::to_array<std::string_view>(
        {"un",      "in",       "im",    "ir",     "il",       "dis",       "non",     "mis",    "fail",
         "refus",   "reject",   "deny",  "deni",   "lack",     "avoid",     "prevent", "stop",   "prohibit",
         "forb",    "ban",      "miss",  "declin", "withou",   "keep",      "kept",    "lose",   "lost",
         "spar",    "imposs",   "block", "halt",   "rul",      "cease",     "losing",  "barr",   "cancel",
         "scrap",   "abandon",  "exclu", "withh",  "withdr",   "oppos",     "resist",  "abst",   "ignor",
         "neglect", "overlook", "forg",  "omit",   "escap",    "withstood", "doubt",   "fear",   "worri",
         "struggl", "remain",   "stay",  "stick",  "maintain", "preserv",   "continu", "reluct", "hesit",
         "scant",   "waiv",     "elu",   "evad",   "minim",    "dodg",      "decrim"});
    if (language == text::Language::dutch) {
        return dutch.contains(word.hashed()) ||
               (begins_with(dutch_beginnings, key) && !begins_with(dutch_others, key) && key != "ons" &&
                key != "onze") ||
               key.ends_with("loos") || key.ends_with("loze");
    }
    const bool prefixed = key.size() > 4 && begins_with(english_beginnings, key) && !begins_with(english_others, key);
    return english.contains(word.hashed()) || prefixed || key.ends_with("less");
}

std::vector<const text::Word*> denials(const SideView& side, SegmentRange range) {
    std::vector<const text::Word*> found;
    if (!holds(side, range, SegmentTrait::denial)) {
        return found;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (const auto& marked : marked_in(side, i)) {
            const auto& word = words[marked.place];
            if (marked.is(SegmentTrait::denial) && (denies(word, side.language()) || is_no_longer(words, word))) {
                found.push_back(&word);
            }
        }
    }
    return found;
}

bool has_all_but(const SideView& side, SegmentRange range) {
    std::string_view previous;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (word.key == "but" && (previous == "anything" || previous == "nothing" || previous == "all")) {
                return true;
            }
            previous = word.key;
        }
    }
    return false;
}

bool may_deny(const SideView& side, SegmentRange range, const text::Word* except) {
    const auto words = words_that_may_deny(side, range);
    return has_all_but(side, range) ||
           std::any_of(words.begin(), words.end(), [&](const text::Word* word) { return word != except; });
}

std::vector<const text::Word*> words_that_may_deny(const SideView& side, SegmentRange range) {
    std::vector<const text::Word*> found;
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (const auto& word : words) {
            if (may_deny(word, side.language()) && !is_no_longer(words, word)) {
                found.push_back(&word);
            }
        }
    }
    return found;
}

}  // namespace loep::check
