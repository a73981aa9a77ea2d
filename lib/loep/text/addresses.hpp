// Recognises what is written for machines inside running text: URLs, e-mail addresses, handles, hashtags, file names.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace loep::text {

/// A quick no: `chunk` (a stretch without blanks) surely holds no address.
bool may_hold_address(std::string_view chunk);

/// Bytes of the address that begins at `at` in `text` (which ends where the chunk ends), 0 if there is none.
/// `from` is where the text begins. Looks a bounded way ahead; `no_name_before`, 0 at first, is what it learns for the
/// calls that follow (of rising `at`).
std::size_t address_size(std::string_view text, std::size_t at, std::size_t from, std::size_t& no_name_before);

}  // namespace loep::text
