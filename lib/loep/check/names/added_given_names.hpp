// Given names that a translation adds for its readers: minister Brekelmans, and Ruben Brekelmans.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Does the name only go before a surname that the bead's source has without any? It stands in nobody's place.
bool is_added_given_name(const PairView& pair, std::size_t bead, const Mention& written);

}  // namespace loep::check
