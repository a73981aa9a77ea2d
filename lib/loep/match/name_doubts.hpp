// Whether a hit is only part of another name: *James Bond*, *Odessa, Texas*, *Kate Bush*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/match/doubts.hpp"
#include "loep/match/hit_context.hpp"

namespace loep::match {

/// Doubt::name or none.
Doubt doubt_of_name(const HitContextView& context, const TermHit& hit, const WordRange& range, text::Language language);

}  // namespace loep::match
