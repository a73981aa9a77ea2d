// Loans in Dutch whose plural is in -s though a Dutch word of that sound has -en.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::morphology::dutch {

/// *Deal*, *gasdeal*, *restaurant*: a noun that ends in one of a list of loans.
bool is_loan_in_s(std::string_view noun);

/// Letters that only loans from English have at the end: *snack*, *beat*, *mail*, *toast*, *window*; native are
/// *oceaan* and *vrouw*.
bool is_spelled_english(std::string_view noun);

}  // namespace loep::morphology::dutch
