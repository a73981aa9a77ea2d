// The scripts of a text and of a language: what tells a Cyrillic letter from its Latin look-alike.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loep::text {

/// The four-letter codes (ISO 15924) of the scripts that a locale is written in: Cyrl for be and sr, Latn for sr-Latn
/// and nl, Hani, Hira and Kana for ja. Regions do not count. Empty for a language that ISO 639 or ICU does not know.
std::vector<std::string> scripts_of_locale(std::string_view locale);

/// The scripts of the letters of `utf8`, each once, in their order; digits, marks and punctuation have none.
std::vector<std::string> scripts_of_text(std::string_view utf8);

/// The first word with letters of Latin, Greek or Cyrillic mixed (*сanctie* with a Cyrillic с), or an empty string.
std::string mixed_word(std::string_view utf8);

/// The first character that nobody sees or that is no text: a control, a zero-width or direction mark, a no-break
/// space, a private-use character; as "U+200B", or an empty string.
std::string invisible_character(std::string_view utf8);

}  // namespace loep::text
