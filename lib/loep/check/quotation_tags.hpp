// Quotations of one sentence that a translation ends behind who says them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *Knot said.”* of *“… in the price, Knot said.”* for *‘…’, zei Knot*: from the word behind the comma up to the last
/// of the sentence. Of a bead of one segment a side, translated from Dutch.
std::optional<text::Span> find_quoted_tag(const PairView& pair, std::size_t bead);

}  // namespace loep::check
