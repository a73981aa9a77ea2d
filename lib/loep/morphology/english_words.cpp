// Plurals, possessives and the verb paradigm of English.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <initializer_list>

#include "loep/morphology/english.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::english {

namespace {

struct Irregular {
    std::string_view singular;
    std::string_view plural;
    std::string_view other = {};
};

constexpr std::array irregular_plurals{Irregular{"woman", "women"},
                                       Irregular{"man", "men"},
                                       Irregular{"child", "children"},
                                       Irregular{"person", "people", "persons"},
                                       Irregular{"foot", "feet"},
                                       Irregular{"life", "lives"},
                                       Irregular{"wife", "wives"},
                                       Irregular{"knife", "knives"},
                                       Irregular{"half", "halves"},
                                       Irregular{"leaf", "leaves"},
                                       Irregular{"thief", "thieves"},
                                       Irregular{"wolf", "wolves"},
                                       Irregular{"shelf", "shelves"},
                                       Irregular{"crisis", "crises"},
                                       Irregular{"analysis", "analyses"},
                                       Irregular{"basis", "bases"},
                                       Irregular{"medium", "media"},
                                       Irregular{"referendum", "referendums", "referenda"},
                                       Irregular{"memorandum", "memorandums", "memoranda"},
                                       Irregular{"criterion", "criteria"},
                                       Irregular{"phenomenon", "phenomena"},
                                       Irregular{"hero", "heroes"},
                                       Irregular{"veto", "vetoes"},
                                       Irregular{"embargo", "embargoes", "embargos"},
                                       Irregular{"torpedo", "torpedoes"},
                                       Irregular{"cargo", "cargoes", "cargos"},
                                       Irregular{"aircraft", "aircraft"},
                                       Irregular{"quiz", "quizzes"},
                                       Irregular{"police", "police"},
                                       Irregular{"passer-by", "passers-by"},
                                       Irregular{"headquarters", "headquarters"}};

// *German*, *human* and the like are no compounds of *man*.
bool is_man_compound(std::string_view noun) {
    return !ends_with_any<"German", "human", "Roman", "Ottoman", "Norman", "Oman", "talisman", "shaman">(noun);
}

struct IrregularVerb {
    std::string_view infinitive;
    std::string_view past;
    std::string_view participle;
};

constexpr std::array irregular_verbs{IrregularVerb{"hold", "held", "held"},
                                     IrregularVerb{"fight", "fought", "fought"},
                                     IrregularVerb{"shoot", "shot", "shot"},
                                     IrregularVerb{"take", "took", "taken"},
                                     IrregularVerb{"steal", "stole", "stolen"},
                                     IrregularVerb{"break", "broke", "broken"},
                                     IrregularVerb{"build", "built", "built"},
                                     IrregularVerb{"send", "sent", "sent"},
                                     IrregularVerb{"flee", "fled", "fled"},
                                     IrregularVerb{"lead", "led", "led"},
                                     IrregularVerb{"strike", "struck", "struck"},
                                     IrregularVerb{"fly", "flew", "flown"},
                                     IrregularVerb{"give", "gave", "given"},
                                     IrregularVerb{"go", "went", "gone"},
                                     IrregularVerb{"come", "came", "come"},
                                     IrregularVerb{"become", "became", "become"},
                                     IrregularVerb{"win", "won", "won"},
                                     IrregularVerb{"lose", "lost", "lost"},
                                     IrregularVerb{"leave", "left", "left"},
                                     IrregularVerb{"keep", "kept", "kept"},
                                     IrregularVerb{"meet", "met", "met"},
                                     IrregularVerb{"feed", "fed", "fed"},
                                     IrregularVerb{"beat", "beat", "beaten"},
                                     IrregularVerb{"bring", "brought", "brought"},
                                     IrregularVerb{"seek", "sought", "sought"},
                                     IrregularVerb{"buy", "bought", "bought"},
                                     IrregularVerb{"sell", "sold", "sold"},
                                     IrregularVerb{"speak", "spoke", "spoken"},
                                     IrregularVerb{"write", "wrote", "written"},
                                     IrregularVerb{"drive", "drove", "driven"},
                                     IrregularVerb{"withdraw", "withdrew", "withdrawn"},
                                     IrregularVerb{"draw", "drew", "drawn"},
                                     IrregularVerb{"overthrow", "overthrew", "overthrown"},
                                     IrregularVerb{"throw", "threw", "thrown"},
                                     IrregularVerb{"put", "put", "put"},
                                     IrregularVerb{"cut", "cut", "cut"},
                                     IrregularVerb{"hit", "hit", "hit"},
                                     IrregularVerb{"set", "set", "set"},
                                     IrregularVerb{"upset", "upset", "upset"},
                                     IrregularVerb{"spread", "spread", "spread"},
                                     IrregularVerb{"shut", "shut", "shut"},
                                     IrregularVerb{"bind", "bound", "bound"},
                                     IrregularVerb{"find", "found", "found"},
                                     IrregularVerb{"stand", "stood", "stood"},
                                     IrregularVerb{"make", "made", "made"},
                                     IrregularVerb{"say", "said", "said"},
                                     IrregularVerb{"pay", "paid", "paid"},
                                     IrregularVerb{"swear", "swore", "sworn"},
                                     IrregularVerb{"run", "ran", "run"}};

/// -ch is a k in *monarch*, *epoch*, *Czech*.
bool hisses(std::string_view word) {
    return ends_with_any<"s", "x", "z", "ch", "sh">(word) &&
           !ends_with_any<"narch", "garch", "iarch", "rarch", "poch", "loch", "zech", "nuch", "stomach">(word);
}

/// One vowel and one consonant at the end under stress: *stop*, *permit*, and British *travel*.
bool doubles(std::string_view verb) {
    const char last = letter_from_end(verb, 1);
    const bool qu = verb.ends_with("quiz");
    if (!is_consonant(last) || last == 'w' || last == 'x' || last == 'y' || !is_vowel(letter_from_end(verb, 2)) ||
        (is_vowel(letter_from_end(verb, 3)) && !qu)) {
        return false;
    }
    return count_syllables(verb) == 1 || ends_with_any<"mit", "fer", "cur", "pel", "quiz", "upset", "trol", "gin",
                                                       "bel", "cel", "vel", "nel", "nap", "gret">(verb);
}

/// *travel*, not *expel*, of which the stress is on the end.
bool has_american_form(std::string_view verb, std::string_view doubled) {
    return !doubled.empty() && verb.ends_with("el") && !verb.ends_with("pel");
}

void add_past(std::string_view verb, std::string_view stem, std::string_view doubled, FormList& forms) {
    for (const auto& row : irregular_verbs) {
        if (verb == row.infinitive) {
            forms.add(InflectionKind::verbal, row.past);
            forms.add(InflectionKind::verbal, row.participle);
            return;
        }
    }
    forms.add(InflectionKind::verbal, stem, doubled, "ed");
    if (has_american_form(verb, doubled)) {
        forms.add(InflectionKind::verbal, stem, "ed");  // traveled
    }
}

}  // namespace

void add_plurals(std::string_view noun, FormList& forms) {
    if (noun.size() < 2) {
        return;
    }
    if (is_acronym(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
        return;
    }
    for (const auto& row : irregular_plurals) {
        if (noun.back() == row.singular.back() && ends_with_word(noun, row.singular) &&
            (row.singular != "man" || is_man_compound(noun))) {
            const auto kept = without_last(noun, row.singular.size() - 1);
            forms.add(InflectionKind::plural, kept, row.plural.substr(1));
            if (!row.other.empty()) {
                forms.add(InflectionKind::plural, kept, row.other.substr(1));
            }
            return;
        }
    }
    if (noun.ends_with('y') && is_consonant(letter_from_end(noun, 2))) {
        forms.add(InflectionKind::plural, without_last(noun, 1), "ies");
    } else if (hisses(noun)) {
        // A noun in a single -s is mostly a plural already (*sanctions*, *troops*).
        if (!noun.ends_with('s') || noun.ends_with("ss") || ends_with_any<"us", "bias", "canvas">(noun)) {
            forms.add(InflectionKind::plural, noun, "es");
        }
    } else if (!noun.ends_with("ese") && (!noun.ends_with("ism") || ends_with_any<"anism", "prism">(noun))) {
        forms.add(InflectionKind::plural, noun, "s");
    }
}

void add_possessives(std::string_view noun, FormList& forms) {
    if (noun.empty()) {
        return;
    }
    forms.add(InflectionKind::genitive, noun, "'s");
    if (hisses(noun)) {
        forms.add(InflectionKind::genitive, noun, "'");
    }
}

void add_verb_forms(std::string_view verb, bool irregular, FormList& forms) {
    if (verb.size() < 2) {
        return;
    }
    const bool y = verb.ends_with('y') && is_consonant(letter_from_end(verb, 2));
    const bool e = verb.ends_with('e') && !verb.ends_with("ee");
    if (y) {
        forms.add(InflectionKind::verbal, without_last(verb, 1), "ies");
    } else {
        forms.add(InflectionKind::verbal, verb,
                  verb.ends_with("iz")                  ? "zes"
                  : hisses(verb) || verb.ends_with('o') ? "es"
                                                        : "s");
    }
    const char last[2] = {verb.back(), '\0'};
    const std::string_view doubled = doubles(verb) ? std::string_view(last, 1) : std::string_view();
    const auto ing_stem = e ? without_last(verb, 1) : verb;
    forms.add(InflectionKind::verbal, ing_stem, doubled, "ing");
    if (has_american_form(verb, doubled)) {
        forms.add(InflectionKind::verbal, ing_stem, "ing");
    }
    if (irregular) {
        return;
    }
    if (y) {
        bool known = false;
        for (const auto& row : irregular_verbs) {
            known = known || row.infinitive == verb;
        }
        if (!known) {
            forms.add(InflectionKind::verbal, without_last(verb, 1), "ied");
            return;
        }
    }
    add_past(verb, verb.ends_with('e') ? without_last(verb, 1) : verb, doubled, forms);
}

bool is_preposition(std::string_view word) {
    const std::initializer_list<std::string_view> known{
        "of",  "in", "for",     "to",    "on",   "at",   "with",    "against", "from", "by",
        "and", "or", "without", "under", "over", "into", "between", "within",  "de",   "du"};
    return std::find(known.begin(), known.end(), word) != known.end();
}

}  // namespace loep::morphology::english
