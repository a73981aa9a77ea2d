// Phrases anywhere in a sentence of the translation, no word of which has to do with the source.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "loep/check/completeness/phrase_shapes.hpp"
#include "loep/check/completeness/sayings.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *… and their families*, *… with a parrot*, *…, half of it as a loan, …*: of a bead of one segment a side, all of
/// whose source the rest of the translation may say, by the dictionary.
std::optional<ShapedPhrase> unheard_phrase(const PairView& pair, std::size_t bead, LazySayings& sayings);

}  // namespace loep::check
