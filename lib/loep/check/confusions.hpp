// Dutch words and English ones that do not translate them, and where the one stands for the other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A row of such a table. Lists of words are divided by blanks; a word that ends in * stands for all that begin so, one
/// that begins with it for all that end so.
struct Confusion {
    std::string_view dutch;        ///< no * at an end; *trok+terug*: the second stands somewhere after the first
    std::string_view wrong;        ///< English words that do not translate them
    std::string_view answers;      ///< English words that show that it is translated rightly
    std::string_view excuses;      ///< Dutch words that the wrong ones rightly translate
    std::string_view better = {};  ///< what may be written instead, for people
};

struct Confused {
    const Confusion* row = nullptr;
    const text::Word* dutch = nullptr;
    const text::Word* english = nullptr;
};

/// A table, ready for looking up.
class Confusions {
  public:
    explicit Confusions(std::span<const Confusion> rows);

    /// Where a Dutch word of the bead has a wrong English one in it, none of the right ones beside that, and no other
    /// Dutch word that would give it. Nothing for a translation from English.
    std::vector<Confused> find(const PairView& pair, const align::Bead& bead) const;

  private:
    struct Trigger {
        std::string_view word;
        std::string_view second;  ///< of *trok+terug*, else empty
        const Confusion* row;
    };
    std::vector<Trigger> triggers_;  ///< by word
    std::vector<Trigger> endings_;
};

}  // namespace loep::check
