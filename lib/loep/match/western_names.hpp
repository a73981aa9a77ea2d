// Given names of the West: who bears one and a surname of the glossary is somebody else.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace loep::match {

/// *Kate*, *Giuseppe*; `bare` is a text::bare_key(). Not those that are common words too.
bool is_western_given_name(std::string_view bare);

/// *Grace*, *Mark*: where a sentence opens, its capital says nothing.
bool is_given_name_and_word(std::string_view bare);

/// Any of these, and those of the East Slavs (translit::given_name).
bool is_any_given_name(const std::string& bare);

}  // namespace loep::match
