// What loep says to people, in the language that they read: English stands in the code, others in catalogues (po/).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "loep/text/language.hpp"

namespace loep::text {

/// What the catalogue has for `english`, a whole message; `english` itself where there is none. The bytes stay as long
/// as the program runs, or as long as those of `english`.
std::string_view translated(std::string_view english);

/// The same where the number decides: the catalogue's language has its own plurals.
std::string_view translated(std::string_view singular, std::string_view plural, std::size_t number);

/// fmt::format with a message as its template, checked by the compiler in English; tests check the other languages'.
template <class... Arguments>
std::string message(fmt::format_string<Arguments...> english, Arguments&&... arguments) {
    const fmt::string_view pattern = english;
    const auto chosen = translated({pattern.data(), pattern.size()});
    return fmt::vformat(fmt::string_view(chosen.data(), chosen.size()), fmt::make_format_args(arguments...));
}

/// A number with its noun: `counted(3, "{} finding", "{} findings")`.
std::string counted(std::size_t number, std::string_view singular, std::string_view plural);

/// From here on messages are in `language`; to be called before there are threads. Without a catalogue for it (English
/// needs none) they stay English, and the answer is false. `folder` holds <language>/LC_MESSAGES/loep.mo.
bool speak(Language language, const std::string& folder);

/// The language that messages are in.
Language spoken_language();

}  // namespace loep::text
