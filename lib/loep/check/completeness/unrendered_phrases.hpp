// Phrases of a sentence of the source, no word of which the translation says.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "loep/check/pair_view.hpp"

namespace loep::check {

struct UnrenderedPhrase {
    text::Span span;
    bool sure = false;  ///< else some of those found are free translations
};

/// How long the translation is beside the source, in bytes, by all beads that have both sides.
double length_ratio(const PairView& pair);

/// *zonder bewijs te geven*, *drie maanden na de verkiezingen*: of a bead of one segment a side, whose translation is
/// shorter than `ratio` leads one to expect, by about as much, and has no words to spare that might say it.
std::optional<UnrenderedPhrase> unrendered_phrase(const PairView& pair, std::size_t bead, double ratio);

}  // namespace loep::check
