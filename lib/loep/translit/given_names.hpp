// Given names that Russian, Belarusian and Ukrainian share, in the spellings of the Dutch and English press.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace loep::translit {

/// The number of the name that `bare` (a bare_key) is a spelling of.
std::optional<std::size_t> given_name(std::string_view bare);

/// The English press spellings of that name, of the language whose spelling `bare` is (Russian when several share it)
/// first.
std::vector<std::string_view> english_given_names(std::string_view bare);

}  // namespace loep::translit
