// Which of the two languages a text is in, by its function words and its name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::project {

/// Nothing when the text is too short or too mixed to be sure. Looks at the first few thousand words.
std::optional<text::Language> guess_language(std::string_view utf8);

/// What the text itself tells; where it is too short for that, what the file's name says (“artikel.nl.txt”).
std::optional<text::Language> language_of_file(std::string_view utf8, std::string_view path);

}  // namespace loep::project
