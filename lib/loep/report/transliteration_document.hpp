// The tables of docs/transliteration.md, made from the schemes and the lexicon.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace loep::report {

/// Markdown, from the line that begins the generated part on: a table of letters for each language, the schemes with
/// their sources, the endings of surnames, and the given names.
std::string transliteration_markdown();

/// The line that parts what people write from what is generated.
inline constexpr const char* generated_part_mark = "<!-- Below: generated from the tables. -->";

}  // namespace loep::report
