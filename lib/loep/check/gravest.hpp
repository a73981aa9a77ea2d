// Of several findings that speak of one slip, the one that is worth reading.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/finding.hpp"

namespace loep::check {

/// Takes the others out. `findings` are sorted (sort_findings()) and stay so.
///
/// Of findings on the same bytes the graver stays; a rule about a whole segment yields to none. Of two rules about
/// words that say the same stretch is not what the same stretch of the source says, the graver or longer stays. That a
/// term is not translated is no news where another finding says what stands in its place.
void keep_gravest(std::vector<Finding>& findings);

}  // namespace loep::check
