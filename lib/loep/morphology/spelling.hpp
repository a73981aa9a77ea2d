// Letters, endings and syllables of a word as the rules of both languages ask for them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace loep::morphology {

constexpr bool is_vowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

constexpr bool is_lower(char letter) {
    return letter >= 'a' && letter <= 'z';
}

constexpr bool is_upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

constexpr bool is_consonant(char letter) {
    return is_lower(letter) && !is_vowel(letter);
}

/// The letter at `from_end` (1 is the last), as a lower-case letter; 0 when there is none.
constexpr char letter_from_end(std::string_view word, std::size_t from_end) {
    if (from_end > word.size()) {
        return '\0';
    }
    const char letter = word[word.size() - from_end];
    return is_upper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr std::string_view without_last(std::string_view word, std::size_t count) {
    return word.substr(0, word.size() - count);
}

inline bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    // The last letter tells mostly.
    return !word.empty() && std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.back() == ending.back() && word.ends_with(ending);
    });
}

/// `ending` with at least one letter before it or none: *lid* and *oppositielid*, but the first letter of the whole
/// word may be a capital.
bool ends_with_word(std::string_view word, std::string_view ending);

/// Groups of vowels; a letter with a diacritic counts as a vowel, a final y too.
std::size_t count_syllables(std::string_view word);

/// An abbreviation read letter by letter or as a word: *EU*, *F16*, *NAVO*. Its endings follow rules of their own.
bool is_acronym(std::string_view word);

}  // namespace loep::morphology
