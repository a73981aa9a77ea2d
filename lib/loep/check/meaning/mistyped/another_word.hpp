// A word that is typed for another one, and the Dutch words that tell it: a row of the tables beside.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// A word, and another one a letter or two away, or sounding alike, that Dutch words of the source tell.
struct AnotherWord {
    std::string_view written;
    std::string_view meant;
    std::string_view dutch;
};

}  // namespace loep::check
