// Which given name a spelling is, in Dutch or English, of Russian, Belarusian or Ukrainian origin.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace loep::translit {

/// The number of the full given name that `bare` (text::bare_key) is a spelling or a diminutive of; of several the one
/// that it is the commonest form of. Sergej, Sergei and Siarhei have one number.
std::optional<std::size_t> given_name(const std::string& bare);

}  // namespace loep::translit
