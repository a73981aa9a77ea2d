// Which words are Dutch and no English ones, by the dictionary, the lists of words and the spelling.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/align/dictionary.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Keys are text::fold_key.
///
/// Words that names are made with (*Van der Bellen*, *de Volkskrant*, *Het Parool*, *'t Hooft*), in either language.
bool makes_names(std::string_view key);

/// A common Dutch word that is no English one, or one with a spelling that English hardly has and that its list
/// does not know.
bool is_dutch_content(const PairView& pair, std::string_view key);

/// *drie*: a number in a word that only Dutch has.
bool is_dutch_number(std::string_view key);

/// Has the dictionary the word, or both its parts (*visafslag*), as Dutch?
bool is_in_dictionary(const align::Dictionary& dictionary, std::string_view key);

/// The dictionary or the word list has it (a bare key) as a Dutch word, and nothing as an English one.
bool is_only_dutch(const PairView& pair, std::string_view bare);

}  // namespace loep::check
