// Words and the marks between them, as term recognition, names and rules read a text: one tokenizer for all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/key_hash.hpp"
#include "loep/text/span.hpp"

namespace loep::text {

enum class WordKind : std::uint8_t {
    word,         ///< letters and marks; an apostrophe between letters, or leading as in ’s, is part of it
    number,       ///< begins with a digit: 1994, 2.500, 19.30, 3e, 11th, F16
    punctuation,  ///< one code point
    address       ///< a URL, an e-mail address, a handle, a hashtag, a file name: one token
};

enum class WordCase : std::uint8_t { none, lower, capitalised, upper, mixed };

/// `span` is in the file. Blanks are no tokens: two tokens touch when one's end is the other's begin. A hyphen is
/// punctuation, so that *Kremlin-woordvoerder* is three touching tokens. Soft hyphens and combining marks are inside.
struct Word {
    Span span;
    WordKind kind = WordKind::word;
    WordCase letter_case = WordCase::none;
    std::string key;         ///< fold_key() of its text
    std::uint64_t hash = 0;  ///< hash_of() the key

    HashedKey hashed() const { return {key, hash}; }
};

/// The words of `span` of `bytes` (checked UTF-8). Linear. `opaque` (sorted, may be empty) are stretches that hold no
/// text, such as the address of a Markdown link: no token overlaps them.
std::vector<Word> words(std::string_view bytes, Span span, const std::vector<Span>& opaque = {});

/// Appends them to `to`. A text may be read in pieces that end at blanks: no token holds one.
void append_words(std::string_view bytes, Span span, const std::vector<Span>& opaque, std::vector<Word>& to);

/// What two spellings must share to be one for look-up: case folded, NFC and NFD alike, soft hyphens and zero-width
/// characters gone, curly and straight apostrophes alike, every hyphen and blank one hyphen or blank, ij ligature
/// and long s as letters. Diacritics stay (*één* is not *een*).
std::string fold_key(std::string_view utf8);

/// fold_key() with diacritics gone as well (ł → l, đ → d included): for names and finding.
std::string bare_key(std::string_view utf8);

/// Code points in checked UTF-8.
std::size_t count_code_points(std::string_view utf8);

/// The first letter made a capital (Dutch *ij* → *IJ* is not done: names in sentences do not need it).
std::string capitalise(std::string_view utf8);

}  // namespace loep::text
