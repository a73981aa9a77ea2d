// Reads one token of digits: its separators by the language's custom, its suffix, its one or two values.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/decimal.hpp"
#include "loep/text/language.hpp"

namespace loep::text {

struct DigitsRead {
    std::vector<Decimal> values;  ///< the likeliest first
    std::string suffix;           ///< letters that follow: bn, m, km, pm; empty for an ordinal's or a decade's
    bool plain = false;           ///< digits only
    bool ordinal = false;         ///< 3e, 25ste, 21st
    bool decade = false;          ///< 1990s
};

/// Nothing for F16, for dates such as 12.05.2021, and for version numbers.
std::optional<DigitsRead> read_digits(std::string_view token, Language language);

}  // namespace loep::text
