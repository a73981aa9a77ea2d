// Dutch denials that good English says without one: niet houden van and hate, geen gebrek and plenty.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *Ze houdt er niet van* – *She hates it*: the Dutch range denies in words of a saying, and the English one has what
/// says it without a denial.
bool is_denied_in_saying(const SideView& dutch, SegmentRange dutch_range, const SideView& english,
                         SegmentRange english_range);

/// *Litouwen ziet dat niet zitten* – *Lithuania is keen*: the English says what the Dutch saying denies.
bool is_affirmed_saying(const SideView& dutch, SegmentRange dutch_range, const SideView& english,
                        SegmentRange english_range);

}  // namespace loep::check
