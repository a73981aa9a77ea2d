// Whether a word is an English one, by the word list of an installed Hunspell dictionary, read when somebody asks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/morphology/speller.hpp"

namespace loep::project {

/// An English dictionary: of the folder that LOEP_DICTIONARIES names if it is set, else where the system has
/// Hunspell's.
std::optional<morphology::Speller> english_speller();

/// May be asked by several threads at once.
class EnglishWords {
  public:
    /// The list is made into hashes that are kept in the folder `cache` (empty: nowhere) and mapped from there, until
    /// the installed list changes: a hundredth of the time that Hunspell's library needs to load it.
    explicit EnglishWords(std::string cache) : cache_(std::move(cache)) {}

    /// False for a word that the list with its rules of forms has in no spelling and number; true for all when there is
    /// none.
    bool may_be(std::string_view word) const;

  private:
    void look() const;

    std::string cache_;
    mutable std::once_flag looked_;
    mutable std::vector<std::uint64_t> made_;        ///< here when there is no cache
    mutable std::shared_ptr<const void> owner_;      ///< keeps the mapped ones
    mutable std::span<const std::uint64_t> hashes_;  ///< sorted
};

}  // namespace loep::project
