// Is a name mistyped, rather than put into other letters in a way that somebody does?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::translit {

/// *Pintsjoek* – *Pinchuk*: does some habit of writing Russian, Belarusian or Ukrainian names make `written`, in the
/// other language, of `name`? Both are one word.
bool is_romanised(std::string_view name, text::Language from, std::string_view written);

/// *Pinchuck* for *Pintsjoek*: what `written` was meant to be, where no such habit makes it of `name`, and one letter
/// too many, too few, wrong or exchanged with the next one does. The first letter is never the slip.
std::optional<std::string> romanised_slip(std::string_view name, text::Language from, std::string_view written);

/// *Oerbanovich* for *Oerbanovitsj*: what `written` was meant to be, where some of the Dutch letters of `name` are left
/// in it (*oe*, *sj*, *zj*, *tsj*) and the others are not.
std::optional<std::string> half_romanised(std::string_view name, std::string_view written);

}  // namespace loep::translit
