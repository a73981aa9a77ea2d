// What one full stop before a blank means: the end of a sentence, of an abbreviation, of an initial, of a number.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "loep/segment/decision.hpp"
#include "loep/segment/token_view.hpp"

namespace loep::segment {

/// The stop is token `mark`; the next text (past opening quotes) is token `start`, and is a capital, a number or a
/// sign; the segment being read begins at token `segment_begin`.
struct Stop {
    std::size_t mark = 0;
    std::size_t start = 0;
    std::size_t segment_begin = 0;
};

Decision decide_stop(const TokenView& tokens, const Stop& stop);

}  // namespace loep::segment
