// The closed list of basic Dutch words and their English.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace loep::align {

struct CommonWord {
    std::string_view dutch;
    std::string_view english;
};

/// The rows of a word (a fold_key), none for most.
std::span<const CommonWord> common_words(std::string_view dutch);

}  // namespace loep::align
