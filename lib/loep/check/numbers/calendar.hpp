// Weekdays and months in Dutch and English (CLDR 42, full and abbreviated forms).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "loep/text/key_hash.hpp"
#include "loep/text/language.hpp"

namespace loep::check {

/// 0 … 6 Monday … Sunday; 7 … 18 January … December.
using CalendarName = std::uint8_t;

constexpr bool is_weekday(CalendarName name) {
    return name < 7;
}

/// By text::fold_key. Abbreviations that are words of their own (*do*, *di*, *sun*, *mar*) are not read.
std::optional<CalendarName> calendar_name(text::HashedKey key, text::Language language);

/// The full name as the language writes it: *maandag*, *Monday*.
std::string_view calendar_text(CalendarName name, text::Language language);

/// *May*, *March*, *Jan* are other words and names too: they count only beside a number or after *in*, *since* ….
bool is_ambiguous(std::string_view key);

}  // namespace loep::check
