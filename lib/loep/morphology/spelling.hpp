// Letters, endings and syllables of a word as the rules of both languages ask for them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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

/// Letters at the end of a word, as an argument of ends_with_any(): the last eight are compared at once. Its members
/// are public because such an argument asks for that.
struct Ending {
    static constexpr std::size_t longest = 16;

    template <std::size_t length>
    consteval Ending(const char (&literal)[length])  // NOLINT(google-explicit-constructor): lists of literals
        : size(length - 1), last(last_eight({literal, size})) {
        static_assert(length > 1 && length <= longest + 1);
        std::copy_n(literal, size, letters.begin());
    }

    /// The last eight letters, the very last uppermost; zeros for those that a shorter word has not.
    static constexpr std::uint64_t last_eight(std::string_view word) {
        constexpr auto eight = text::eight::size;
        return word.size() >= eight ? text::eight::load_some(word.substr(word.size() - eight))
               : word.empty()       ? 0
                                    : text::eight::load_some(word) << (8 * (eight - word.size()));
    }

    /// A number below 64 that tells most pairs of last letters from each other.
    static constexpr unsigned pair_of(std::uint64_t last) {
        const auto of_last_two = (last >> 56U) * 5 + (last >> 48U & 0xFFU);
        return static_cast<unsigned>(of_last_two & 63U);
    }

    /// A bit for the pair; every bit where the letter before the last may be any.
    constexpr std::uint64_t pairs() const { return size == 1 ? ~std::uint64_t{0} : std::uint64_t{1} << pair_of(last); }

    /// `last_of_word` is last_eight() of the word.
    constexpr bool ends(std::string_view word, std::uint64_t last_of_word) const {
        const auto others = 8 * (text::eight::size - std::min(size, text::eight::size));
        return (last ^ last_of_word) >> others == 0 &&
               (size <= text::eight::size || word.ends_with(std::string_view(letters.data(), size)));
    }

    std::array<char, longest> letters{};
    std::size_t size = 0;
    std::uint64_t last = 0;
};

/// Most words have none of these endings, which the pair of their last letters tells.
template <Ending... endings>
bool ends_with_any(std::string_view word) {
    static constexpr std::array list{endings...};
    constexpr auto pairs = (endings.pairs() | ...);
    const auto last = Ending::last_eight(word);
    return (pairs >> Ending::pair_of(last) & 1U) != 0 &&
           std::any_of(list.begin(), list.end(), [&](const Ending& ending) { return ending.ends(word, last); });
}

/// `ending` with at least one letter before it or none: *lid* and *oppositielid*, but the first letter of the whole
/// word may be a capital.
bool ends_with_word(std::string_view word, std::string_view ending);

/// Groups of vowels; a letter with a diacritic counts as a vowel, a final y too.
std::size_t count_syllables(std::string_view word);

/// An abbreviation read letter by letter or as a word: *EU*, *F16*, *NAVO*. Its endings follow rules of their own.
bool is_acronym(std::string_view word);

}  // namespace loep::morphology
