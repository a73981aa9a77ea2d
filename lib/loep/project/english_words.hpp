// Whether a word is an English one, by the word list of an installed Hunspell dictionary, read when somebody asks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "loep/morphology/speller.hpp"

namespace loep::project {

/// An English dictionary: of the folder that LOEP_DICTIONARIES names if it is set, else where the system has
/// Hunspell's.
std::optional<morphology::Speller> english_speller();

/// May be asked by several threads at once.
class EnglishWords {
  public:
    /// False for a word that the list has in no spelling and no number; true for all when there is none. The list is
    /// searched as text, which takes a hundredth of the time that Hunspell's library needs to load it.
    bool may_be(std::string_view word) const;

  private:
    mutable std::once_flag looked_;
    mutable std::string list_;  ///< NAME.dic: a word a line, with its flags after a stroke
};

}  // namespace loep::project
