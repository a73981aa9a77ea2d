// What ICU says of one code point, its class and its keys: for the build's table, and at run time for rare characters.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "loep/text/characters.hpp"

namespace loep::text::unicode {

/// By general category (Unicode Standard, chapter 4.5).
CharacterClass class_of(char32_t point);

/// The capital of a small letter (simple case mapping).
char32_t upper(char32_t point);

/// fold_key() and bare_key() of any UTF-16 text, through normalisation; slow.
std::u16string fold(const std::u16string& text);
std::u16string bare(const std::u16string& text);

}  // namespace loep::text::unicode
