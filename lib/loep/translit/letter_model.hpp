// What the letters of a word say: a Russian, a Belarusian or a Ukrainian name, or another word.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/translit/slavic.hpp"

namespace loep::translit {

/// Of a word in Dutch or English dress. The shares of the three languages sum to 1.
struct LetterEvidence {
    double slavic = 0.0;  ///< 0 … 1: an East Slavic name rather than another word
    std::array<double, 3> languages{};

    double of(Slavic language) const { return languages[static_cast<std::size_t>(language)]; }
};

/// Softmax regression over groups of two to four letters; scripts/learn-name-letters learns it from dictionaries.
class LetterModel {
  public:
    /// The groups are sorted by their bytes. Throws Error{malformed} with the line.
    LetterModel(std::string_view name, std::string_view table);

    /// `bare` is small ASCII letters; others are passed over.
    LetterEvidence evidence(std::string_view bare) const;

  private:
    using Weights = std::array<float, 4>;

    struct Group {
        std::uint32_t letters;  ///< up to four, the first in the highest byte, so that numbers sort as letters do
        Weights weights;
    };

    std::vector<Group> groups_;  ///< sorted
    Weights always_{};
};

/// The built-in one for spellings of that language. Made at first use.
const LetterModel& letter_model(text::Language dress);

}  // namespace loep::translit
