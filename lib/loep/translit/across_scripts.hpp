// One name or two, when one of them, or both, are written in Cyrillic.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/translit/compare.hpp"

namespace loep::translit {

/// compare_names(), with a Cyrillic name read as its press spellings: Dutch and English, from Russian, Belarusian and
/// Ukrainian, since the letters alone rarely say from which. The most alike decides.
Comparison compare_across_scripts(std::string_view a, std::string_view b, const CompareOptions& options = {});

}  // namespace loep::translit
