// Words that Dutch and English have in common but spell by different habits: president, presidents; politie, police.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::align {

/// A word (bare_key) with both languages' spelling habits and commonest endings levelled: *demonstratie* and
/// *demonstration* give the same. For comparison only.
std::string spelling_class(std::string_view bare, text::Language language);

/// How alike two classes are: 1 the same … 0; below 0.6 says nothing. Built for words that share their first letters.
double class_similarity(std::string_view a, std::string_view b);

}  // namespace loep::align
