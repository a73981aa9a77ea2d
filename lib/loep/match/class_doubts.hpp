// Whether a hit is a word of another class where it stands: *to ban scooters*, *gewonde kinderen*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/match/doubts.hpp"
#include "loep/match/hit_context.hpp"

namespace loep::match {

/// Doubt::word_class or none.
Doubt doubt_of_class(const HitContextView& context, const TermHit& hit, const WordRange& range,
                     text::Language language);

}  // namespace loep::match
