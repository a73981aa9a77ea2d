// What the letters of a word say: a Russian, a Belarusian or a Ukrainian name, or another word.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>
#include <unordered_map>

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
    /// Throws Error{malformed} with the line.
    LetterModel(std::string_view name, std::string_view table);

    /// `bare` is small ASCII letters; others are passed over.
    LetterEvidence evidence(std::string_view bare) const;

  private:
    using Weights = std::array<float, 4>;

    std::unordered_map<std::string_view, Weights> groups_;
    Weights always_{};
};

/// The built-in one for spellings of that language. Made at first use.
const LetterModel& letter_model(text::Language dress);

}  // namespace loep::translit
