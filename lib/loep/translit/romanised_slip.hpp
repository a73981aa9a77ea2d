// Is a name mistyped, rather than put into other letters in a way that somebody does?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::translit {

/// *Pinchuck* for *Pintsjoek*: what `written`, in the other language, was meant to be, where no habit of writing
/// Russian, Belarusian or Ukrainian names makes it of `name`, and one letter too many, too few, wrong or exchanged with
/// the next one does. Both are a word; `name` is in `from`. The first letter is never the slip. About a microsecond.
std::optional<std::string> romanised_slip(std::string_view name, text::Language from, std::string_view written);

}  // namespace loep::translit
