// English words that mean the contrary of what the dictionary says a Dutch word means: fell for steeg, cheap for duur.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/check/meaning/confusions.hpp"

namespace loep::check {

/// Words of one meaning, in every form, and those of the contrary.
struct EnglishContraries {
    std::string_view one;
    std::string_view other;
};

/// Is it an English word of the table?
bool is_english_contrary(text::HashedKey english);

/// Where an English word of the bead translates no Dutch one, and is the contrary of what a Dutch one means whose
/// translations stand nowhere in the bead. Only from Dutch, and with a dictionary; the rows are null.
std::vector<Confused> find_english_contraries(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
