// Whether what one side of a bead denies stands affirmed in the other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *niet meer*, *niet langer*, but not *niet meer dan*: what was so once.
bool is_no_more(const SideView& side, const text::Word& denial);

/// How what a Dutch denial denies is rendered: *geen waarnemers* – *observers*, *niet durven* – *dare*.
Rendering rendering_of_denied(const PairView& pair, const text::Word& denial, const Rendered& rendered);

/// Is a denial that the translation lacks surely lost, not turned round?
bool is_affirmed(const PairView& pair, const align::Bead& bead, const text::Word& denial);

/// Is it the only one of a short sentence that is not translated freely, so that no other words can say it?
bool is_plainly_lost(const PairView& pair, const align::Bead& bead, const text::Word& denial);

/// *blijft aan* – *is not stepping down*: only in a literal translation a denial from nowhere is surely wrong.
bool is_surely_added(const PairView& pair, const align::Bead& bead);

/// Has some word of the source none of its translations there, and have less than three in four one?
bool is_free(const PairView& pair, const align::Bead& bead);

/// May a denial that the translation lacks stand there in other words? Those that only translate another word of the
/// source say nothing: *het geschil* – *the dispute*.
bool is_said_otherwise(const PairView& pair, const align::Bead& bead, const text::Word& denial);

/// The same of one that the source lacks.
bool was_said_otherwise(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
