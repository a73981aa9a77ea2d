// Whether a word is an English one, by an installed Hunspell dictionary that is loaded when somebody asks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>
#include <string_view>

#include "loep/morphology/speller.hpp"

namespace loep::project {

/// An English dictionary: of the folder that LOEP_DICTIONARIES names if it is set, else where the system has
/// Hunspell's.
std::optional<morphology::Speller> english_speller();

/// May be asked by several threads at once.
class EnglishWords {
  public:
    /// False for a word that the dictionary does not have in any spelling; true for all when there is none.
    bool may_be(std::string_view word) const;

  private:
    mutable std::mutex mutex_;  ///< Hunspell's library is not made for threads
    mutable bool looked_ = false;
    mutable std::optional<morphology::Speller> speller_;
};

}  // namespace loep::project
