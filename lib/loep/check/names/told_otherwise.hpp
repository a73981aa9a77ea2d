// Other names that may rightly stand where the source has one: its state, the area around it, a wife's own name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Is `written` a seat for a state or the reverse, the country or region that `expected` lies in (*Eindhoven* – *the
/// Netherlands*), a gloss on another name (*the Russian exclave of Kaliningrad*), or the relative of whom the source
/// says whose she is (*de vrouw van Tichanovski* – *Tsikhanouskaya*)?
bool is_told_otherwise(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written);

/// *in Zaventem* – *at Brussels Airport*, *in het Vlaams* – *in Dutch*: what another name says as well, wherever the
/// two stand.
bool has_other_name(const PairView& pair, const Mention& expected, const Mention& written);

/// *Grodno* – *Brest*, *Vlaams* – *Belgian*, *Joegoslavië* – *Serbia*: places or nations of one state, of which a
/// translator may take the one for the other on purpose.
bool are_of_one_state(const PairView& pair, const Mention& a, const Mention& b);

/// *de zoon van Loekasjenko* – *Viktor Lukashenko*: two of a family.
bool have_one_surname(const PairView& pair, const Mention& a, const Mention& b);

}  // namespace loep::check
