// The words of a text as text::words() has them, but for their keys: of a hundred million bytes only hashes are kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "loep/text/key_hash.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

struct Token {
    Span span;
    std::uint64_t hash = 0;  ///< hash_of() of the key
    WordKind kind = WordKind::word;
    WordCase letter_case = WordCase::none;
    bool is_hyphen = false;      ///< its key is -
    bool is_apostrophe = false;  ///< its key is '
    bool is_plain = false;       ///< surely of letters of ASCII only
};

/// Appends them to `to`; see append_words().
void append_tokens(std::string_view bytes, Span span, const std::vector<Span>& opaque, std::vector<Token>& to);

/// The same of words that are there already.
void append_tokens(const std::vector<Word>& words, std::vector<Token>& to);

}  // namespace loep::text
