// Two names of a text that stand in each other's place: in one sentence, in two neighbours, or one for both.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

struct NameExchange {
    const Mention* expected = nullptr;  ///< of the source
    const Mention* written = nullptr;   ///< of the target, in its place
};

/// In a bead whose names all have counterparts nearby; the likeliest one.
std::optional<NameExchange> find_exchanged_names(const PairView& pair, std::size_t bead);

}  // namespace loep::check
