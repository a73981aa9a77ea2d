// Times of the clock told in words: half vier, kwart over zes, tien voor half negen; half past three, a quarter to six.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

struct ToldTime {
    std::size_t end = 0;   ///< the token after it
    unsigned minutes = 0;  ///< since midnight or noon: nobody tells which
};

/// The time whose words begin at token `i`. Dutch tells it from the hour to come too (*half vier* is 3.30). Whole hours
/// are plain numbers, and what may be a range (*five to ten*) is no time.
std::optional<ToldTime> told_time(const std::vector<Word>& tokens, std::size_t i, Language language);

/// Its two readings on a clock of 24 hours, as Number::values has them: "3.3" and "15.3".
std::vector<std::string> clock_values(const ToldTime& time);

}  // namespace loep::text
