// Phrases at the end of a clause of the translation that say nothing of what the source says.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

struct AddedPhrase {
    text::Span span;
    bool sure = false;  ///< else some of those found are free translations
};

/// *to the anger of the village baker*, *and his lucky cap*: of a bead whose source the rest of the translation says,
/// by the dictionary. Empty where there is none, and for sentences of more than a hundred and fifty words.
std::vector<AddedPhrase> added_phrases(const PairView& pair, std::size_t bead);

}  // namespace loep::check
