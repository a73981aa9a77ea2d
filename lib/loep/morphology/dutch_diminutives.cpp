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
    if (!short_vowel || (last != 'l' && last != 'm' && last != 'n' && last != 'r' && last != 'b' && last != 'g')) {
        return false;
    }
    const bool stressed = ends_with_any<"weg", "man", "on", "rin", "din", "tin", "gin", "vin", "zin">(noun) ||
                          ends_in_short_noun(noun) || count_syllables(noun) == 1;
    if (!stressed) {
        return false;
    }
    if (last == 'g' && letter_from_end(noun, 2) == 'i' && count_syllables(noun) > 1) {
        return false;
    }
    if (ends_with_any<"dag", "slag">(noun)) {
        return false;
    }
    add(std::string(noun) + last, "etje", forms);
    return true;
}

/// *wandel-ing*, *verander-ing*, *leerl-ing*; not *afdel-ing*, *versnell-ing*, *voer-ing*, *buig-ing*.
bool ends_unstressed(std::string_view before) {
    if (ends_with_any<"el", "er", "en">(before)) {
        return has_unstressed_stem(before);
    }
    if (before.ends_with("ig")) {
        return count_syllables(before) > 1 && !is_vowel(letter_from_end(before, 3));
    }
    return before.ends_with('l') && is_consonant(letter_from_end(before, 2)) && letter_from_end(before, 2) != 'l';
}

/// *kring*, *trouwring*, *oorring*.
bool ends_with_ring(std::string_view before) {
    return ends_with_any<"gr", "tr", "kr", "pr", "rr", "wr">(before);
}

/// A vowel that stands alone at the end is written double: *fotootje*, *parapluutje*; after i and y an apostrophe or e.
void add_after_vowel(std::string_view noun, FormList& forms) {
    const char last = noun.back();
    const bool alone = !is_vowel(letter_from_end(noun, 2)) || ends_with_any<"eo", "io", "uo", "ia">(noun);  // *duootje*
    if (ends_with_any<"euse", "che", "que">(noun) && !noun.ends_with("tsche")) {
        add(noun, "je", forms);  // a French e is not spoken: *doucheje*
    } else if (last == 'e' || !alone) {
        add(noun, "tje", forms);
    } else if (last == 'a' || last == 'o' || last == 'u') {
        add(std::string(noun) + last, "tje", forms);
    } else if (last == 'i') {
        add(noun, "etje", forms);
    }
}

}  // namespace

void add_diminutives(std::string_view noun, FormList& forms) {
    if (noun.size() < 3 || is_acronym(noun) || count_syllables(noun) == 0 || !is_lower(noun.back())) {
        return;
    }
    const char last = noun.back();
    if (is_vowel(last) || ends_with_any<"ij", "uw", "w">(noun)) {
        add_after_vowel(noun, forms);
        return;
    }
    if (last == 'y') {
        add(noun, is_vowel(letter_from_end(noun, 2)) ? "tje" : "'tje", forms);
        return;
    }
    if (noun.ends_with("ng")) {
        // *tekeningetje* after a syllable without stress, *ringetje*; *vergoedinkje* after one that has it.
        const auto before = without_last(noun, 3);
        const bool stressed =
            noun.ends_with("ing") && count_syllables(noun) > 1 && !ends_unstressed(before) && !ends_with_ring(before);
        if (stressed) {
            add(without_last(noun, 1), "kje", forms);
        } else {
            add(noun, "etje", forms);
        }
        return;
    }
    if (ends_with_any<"pop", "kip">(noun)) {
        add(std::string(noun) + last, "etje", forms);  // *poppetje* beside *popje*
    } else if (noun.ends_with("bloem")) {
        add(noun, "etje", forms);
    } else if (noun.ends_with("rug")) {
        add(noun, "je", forms);  // *rugje* beside *ruggetje*
    }
    if (add_after_short_vowel(noun, forms)) {
        return;
    }
    if (last == 'l' || last == 'n' || last == 'r') {
        const bool after_m = ends_with_any<"rl", "ln">(noun);
        add(noun, after_m ? "etje" : "tje", forms);
    } else if (last == 'm') {
        add(noun, "pje", forms);
    } else {
        add(noun, "je", forms);
    }
}

}  // namespace loep::morphology::dutch
