// What the letters of a word say: a Russian, a Belarusian or a Ukrainian name, or another word.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "loep/text/language.hpp"
#include "loep/translit/slavic.hpp"

namespace loep::translit {

/// Of a word in Dutch or English dress. The shares of the three languages sum to 1.
struct LetterEvidence {
    double slavic = 0.0;  ///< 0 … 1: an East Slavic name rather than another word
    std::array<double, 3> languages{};

    double of(Slavic language) const { return languages[static_cast<std::size_t>(language)]; }
};

/// Softmax regression over groups of two to four letters; scripts/learn-name-letters learns it from dictionaries, and
/// generate_letter_models makes tables of it.
class LetterModel {
  public:
    /// In hundredths: Russian, Belarusian, Ukrainian, another word.
    using Weights = std::array<std::int16_t, 4>;

    struct Group {
        std::uint32_t letters;  ///< as packed_letters() has them
        Weights weights;
    };

    /// The groups are sorted by their letters, and stay where they are.
    constexpr LetterModel(std::span<const Group> groups, Weights always) : groups_(groups), always_(always) {}

    /// `bare` is small ASCII letters; others are passed over.
    LetterEvidence evidence(std::string_view bare) const;

  private:
    std::span<const Group> groups_;
    Weights always_;
};

inline constexpr std::size_t longest_letter_group = 4;

/// Up to four letters, the first in the highest byte, so that numbers sort as letters do.
constexpr std::uint32_t packed_letters(std::string_view group) {
    std::uint32_t letters = 0;
    for (std::size_t i = 0; i < longest_letter_group; ++i) {
        letters = letters << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    }
    return letters;
}

/// The built-in one for spellings of that language.
const LetterModel& letter_model(text::Language dress);

}  // namespace loep::translit
