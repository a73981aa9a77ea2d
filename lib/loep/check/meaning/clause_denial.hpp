// Whether the verb that one side denies stands affirmed in a clause of the other, whatever else the sentence denies.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *mag niet praten* – *is allowed to speak*: one of the denials of a Dutch source, whose verb the translation affirms
/// in a clause without a denial; or *er is geen verband* – *there is a link*, *nooit* – *always*. Only where the
/// translation denies less often than the source; null where there is none.
const text::Word* find_lost_in_clause(const PairView& pair, const align::Bead& bead,
                                      const std::vector<const text::Word*>& denials);

/// *werden stilgelegd* – *were not suspended*: the same of an English translation that denies what the source affirms.
const text::Word* find_added_in_clause(const PairView& pair, const align::Bead& bead,
                                       const std::vector<const text::Word*>& denials);

}  // namespace loep::check
