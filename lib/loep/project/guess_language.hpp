// Which of the two languages a text is in, by its function words.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::project {

/// Nothing when the text is too short or too mixed to be sure. Looks at the first few thousand words.
std::optional<text::Language> guess_language(std::string_view utf8);

}  // namespace loep::project
