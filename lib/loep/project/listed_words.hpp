// The word lists of the installed Hunspell dictionaries of a language, read when somebody asks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"

namespace loep::project {

/// May be asked by several threads at once.
class ListedWords {
  public:
    /// The list is made into hashes that are kept in the folder `cache` (empty: nowhere) and mapped from there, until
    /// the installed list changes: a hundredth of the time that Hunspell's library needs to load it.
    ListedWords(text::Language language, std::string cache);

    bool empty() const;  ///< none is installed
    /// As it is listed, or made by the rules of forms that stand beside the list, where their flags are single bytes.
    bool has(std::string_view word) const;

  private:
    void look() const;

    text::Language language_;
    std::string cache_;
    mutable std::once_flag looked_;
    mutable std::vector<std::uint64_t> made_;        ///< here when there is no cache
    mutable std::shared_ptr<const void> owner_;      ///< keeps the mapped ones
    mutable std::span<const std::uint64_t> hashes_;  ///< sorted
};

}  // namespace loep::project
