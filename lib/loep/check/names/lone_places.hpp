// Places and peoples that only the translation speaks of: bound for Berlin, two Norwegians.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Those of the bead that the source names nowhere, by any concept of their family; not what readers abroad are told
/// behind a name (*Gronau, in Germany*, *the Dutch port of Delfzijl*).
std::vector<text::Span> find_lone_places(const PairView& pair, std::size_t bead);

}  // namespace loep::check
