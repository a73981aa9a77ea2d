// Dutch words and the English for their contraries: next week for vorige week, south for noord.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/confusions.hpp"

namespace loep::check {

class Opposites {
  public:
    Opposites();

    /// Contraries in the bead, whether or not one of its sides denies them.
    std::vector<Confused> find(const PairView& pair, const align::Bead& bead) const { return table_.find(pair, bead); }

  private:
    Confusions table_;
};

}  // namespace loep::check
