// Fixed expressions in which a word of the glossary means something else: *solar cell*, *zebra crossing*, *dode hoek*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/text/language.hpp"

namespace loep::match {

/// The two folded words behind one, empty where there is none.
struct WordsAfter {
    std::string_view first;
    std::string_view second;
};

/// `before` is the folded word before it, empty where there is none.
bool is_in_fixed_expression(std::string_view before, std::string_view key, const WordsAfter& after,
                            text::Language language);

}  // namespace loep::match
