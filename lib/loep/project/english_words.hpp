// Whether a word is an English one, by the word lists of installed Hunspell dictionaries, read when somebody asks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "loep/morphology/speller.hpp"
#include "loep/project/listed_words.hpp"
#include "loep/text/language.hpp"

namespace loep::project {

/// An English dictionary: of the folder that LOEP_DICTIONARIES names if it is set, else where the system has
/// Hunspell's.
std::optional<morphology::Speller> english_speller();

/// May be asked by several threads at once.
class EnglishWords {
  public:
    explicit EnglishWords(std::string cache) : list_(text::Language::english, std::move(cache)) {}

    /// False for a word that the list with its rules of forms has in no spelling and number; true for all when there is
    /// none.
    bool may_be(std::string_view word) const;

  private:
    ListedWords list_;
};

}  // namespace loep::project
