// Dutch diminutives: -je, -tje, -etje, -pje, by the sound at the end of the noun.
// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "loep/morphology/dutch.hpp"
#include "loep/morphology/dutch_lists.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

void add(std::string_view noun, std::string_view ending, FormList& forms) {
    forms.add(InflectionKind::diminutive, noun, ending);
    forms.add(InflectionKind::diminutive, noun, ending, "s");
}

/// *balletje*, *weggetje*: after a short stressed vowel, with the consonant doubled.
bool add_after_short_vowel(std::string_view noun, FormList& forms) {
    const char last = noun.back();
    const bool short_vowel =
        is_vowel(letter_from_end(noun, 2)) && (!is_vowel(letter_from_end(noun, 3)) || noun.ends_with("ion"));
    const bool stressed = count_syllables(noun) == 1 || ends_in_short_noun(noun) ||
                          ends_with_any(noun, {"man", "on", "din", "tin", "gin", "vin", "zin"});
    if (!short_vowel || !stressed ||
        (last != 'l' && last != 'm' && last != 'n' && last != 'r' && last != 'b' && last != 'g')) {
        return false;
    }
    if (last == 'g' && letter_from_end(noun, 2) == 'i') {
        return false;
    }
    add(std::string(noun) + last, "etje", forms);
    return true;
}

/// A vowel that stands alone at the end is written double: *fotootje*, *parapluutje*; after i and y an apostrophe or e.
void add_after_vowel(std::string_view noun, FormList& forms) {
    const char last = noun.back();
    const bool alone = !is_vowel(letter_from_end(noun, 2));
    if (last == 'e' || !alone) {
        add(noun, "tje", forms);
    } else if (last == 'a' || last == 'o' || last == 'u') {
        add(std::string(noun) + last, "tje", forms);
    } else if (last == 'i') {
        add(noun, "etje", forms);
    }
}

}  // namespace

void add_diminutives(std::string_view noun, FormList& forms) {
    if (noun.size() < 3 || is_acronym(noun) || !is_lower(noun.back())) {
        return;
    }
    const char last = noun.back();
    if (is_vowel(last) || ends_with_any(noun, {"ij", "uw", "w"})) {
        add_after_vowel(noun, forms);
        return;
    }
    if (last == 'y') {
        add(noun, "'tje", forms);
        return;
    }
    if (noun.ends_with("ng")) {
        // *tekeningetje* after a syllable without stress, *ringetje*; *vergoedinkje* after one that has it.
        const auto before = without_last(noun, 3);
        const bool stressed = noun.ends_with("ing") && count_syllables(noun) > 1 &&
                              !ends_with_any(before, {"el", "er", "en", "l", "ig", "gr", "tr", "kr", "pr"});
        if (stressed) {
            add(without_last(noun, 1), "kje", forms);
        } else {
            add(noun, "etje", forms);
        }
        return;
    }
    if (add_after_short_vowel(noun, forms)) {
        return;
    }
    if (last == 'l' || last == 'n' || last == 'r') {
        const bool after_m = ends_with_any(noun, {"rl", "ln"});
        add(noun, after_m ? "etje" : "tje", forms);
    } else if (last == 'm') {
        add(noun, "pje", forms);
    } else {
        add(noun, "je", forms);
    }
}

}  // namespace loep::morphology::dutch
