// Sayings whose words mean nothing by themselves: *de aap kwam uit de mouw* – the cat was out of the bag.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Is the Dutch word at a place one of a saying, the rest of which its segment has too?
bool is_in_idiom(const SideView& dutch, text::Span span);

}  // namespace loep::check
