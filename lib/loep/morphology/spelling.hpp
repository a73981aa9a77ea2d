// Letters, endings and syllables of a word as the rules of both languages ask for them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "loep/text/eight.hpp"

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

/// Letters at the end of a word, made by the compiler from a literal: the last eight are compared at once.
class Ending {
  public:
    template <std::size_t size>
    consteval Ending(const char (&letters)[size])  // NOLINT(google-explicit-constructor): lists of literals
        : text_(letters, size - 1),
          last_(last_eight(text_)),
          mask_(~std::uint64_t{0} << (8 * (text::eight::size - std::min(text_.size(), text::eight::size)))) {}

    /// The last eight letters, the very last uppermost; zeros for those that a shorter word has not.
    static constexpr std::uint64_t last_eight(std::string_view word) {
        constexpr auto size = text::eight::size;
        return word.size() >= size ? text::eight::load_some(word.substr(word.size() - size))
               : word.empty()      ? 0
                                   : text::eight::load_some(word) << (8 * (size - word.size()));
    }

    /// `last` is last_eight() of the word.
    bool ends(std::string_view word, std::uint64_t last) const {
        return ((last ^ last_) & mask_) == 0 && (text_.size() <= text::eight::size || word.ends_with(text_));
    }

  private:
    std::string_view text_;
    std::uint64_t last_;
    std::uint64_t mask_;
};

inline bool ends_with_any(std::string_view word, std::initializer_list<Ending> endings) {
    const auto last = Ending::last_eight(word);
    return std::any_of(endings.begin(), endings.end(), [&](const Ending& ending) { return ending.ends(word, last); });
}

/// `ending` with at least one letter before it or none: *lid* and *oppositielid*, but the first letter of the whole
/// word may be a capital.
bool ends_with_word(std::string_view word, std::string_view ending);

/// Groups of vowels; a letter with a diacritic counts as a vowel, a final y too.
std::size_t count_syllables(std::string_view word);

/// An abbreviation read letter by letter or as a word: *EU*, *F16*, *NAVO*. Its endings follow rules of their own.
bool is_acronym(std::string_view word);

}  // namespace loep::morphology
