// How a Dutch word is spelled before a vowel: open syllables, doubled consonants, s and f voiced.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "loep/morphology/dutch.hpp"
#include "loep/morphology/dutch_lists.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

constexpr std::array<std::string_view, 37> prepositions{
    "van",  "voor",   "in",      "op",     "aan",    "tegen",   "bij",  "met",  "tot", "uit",
    "over", "onder",  "zonder",  "tussen", "naar",   "door",    "om",   "rond", "per", "der",
    "des",  "buiten", "binnen",  "achter", "namens", "via",     "en",   "of",   "ter", "ten",
    "te",   "als",    "tijdens", "inzake", "na",     "volgens", "sinds"};
constexpr std::size_t longest_preposition = 7;

bool is_digraph(char first, char second) {
    switch (second) {
        case 'e':
            return first == 'i' || first == 'o' || first == '\xAF';  // *heroïek*
        case 'a':
            return first == 'e';  // *clean*
        case 'u':
            return first == 'e' || first == 'a' || first == 'o';
        case 'i':
            return first == 'u' || first == 'e' || first == 'a' || first == 'o';
        case 'j':
            return first == 'i';
        default:
            return false;
    }
}

char voiced(char letter) {
    return letter == 's' ? 'z' : letter == 'f' ? 'v' : letter;
}

/// A final syllable without stress keeps its single consonant.
bool is_unstressed_ending(std::string_view word) {
    return count_syllables(word) > 1 && ends_with_any<"ig", "ik", "el", "er", "en", "em", "or">(word) &&
           !ends_in_short_noun(word);
}

OpenStem plain(std::string_view word) {
    return {.kept = word};
}

OpenStem with_last(std::string_view kept, char last) {
    return {.kept = kept, .letters = {last}, .size = 1};
}

OpenStem after_two_consonants(std::string_view word, bool voice) {
    if (!voice) {
        return plain(word);
    }
    // -s after n, l, r is voiced in few words: grens, lens; beurs, vers; hals. -f is after l and r.
    const bool s =
        ends_with_any<"grens", "lens", "gans", "beurs", "vers", "laars", "zeebaars", "dodaars", "hals", "huls">(word) &&
        !ends_with_any<"divers", "pervers", "barbaars">(word);
    const bool f = ends_with_any<"lf", "rf">(word) && !ends_with_any<"golf", "smurf">(word);
    return s || f ? with_last(without_last(word, 1), voiced(word.back())) : plain(word);
}

}  // namespace

OpenStem open_stem(std::string_view word, bool voice) {
    const char last = letter_from_end(word, 1);
    const char vowel = letter_from_end(word, 2);
    const char before = letter_from_end(word, 3);
    if (word.size() < 2 || !is_consonant(last) || !is_lower(word.back())) {
        return plain(word);
    }
    if (vowel == 'j' && before == 'i') {
        return with_last(without_last(word, 1), voice ? voiced(last) : last);
    }
    if (!is_vowel(vowel)) {
        return after_two_consonants(word, voice);
    }
    if (vowel == 'i' && before == 'i') {  // *uiig*
        return plain(word);
    }
    if (vowel == before) {  // aa, ee, oo, uu
        const char end = voice ? voiced(last) : last;
        if (word.ends_with("ieel")) {  // officieel: officiële
            return {.kept = without_last(word, 3), .letters = {'\xC3', '\xAB', end}, .size = 3};
        }
        return with_last(without_last(word, 2), end);
    }
    if (is_digraph(before, vowel)) {
        return with_last(without_last(word, 1), voice ? voiced(last) : last);
    }
    if (last == 'w' || last == 'x' || last == 'j' || last == 'h' || last == 'y' || is_unstressed_ending(word)) {
        return plain(word);
    }
    return {.kept = word, .letters = {last == 'c' ? 'k' : last}, .size = 1};
}

bool is_preposition(std::string_view word) {
    return word.size() <= longest_preposition &&
           std::find(prepositions.begin(), prepositions.end(), word) != prepositions.end();
}

}  // namespace loep::morphology::dutch
