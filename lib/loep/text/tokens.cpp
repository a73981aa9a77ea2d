// Makes hashes of what the tokenizer reads.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/tokens.hpp"

#include <algorithm>

#include "loep/text/tokenizer.hpp"

namespace loep::text {

namespace {

bool is_only(std::string_view key, char mark) {
    return key.size() == 1 && key.front() == mark;
}

Token token_of(Span span, WordKind kind, WordCase letter_case, std::string_view key) {
    return {span, hash_of(key), kind, letter_case, key == "-", key == "'", false};
}

/// Whether the key differs from the slice in capitals only.
bool is_plain(std::string_view slice) {
    return std::all_of(slice.begin(), slice.end(),
                       [](char byte) { return byte > ' ' && byte < '\x7F' && byte != '`'; });
}

std::uint64_t hash_of_plain(std::string_view slice) {
    KeyHash hash;
    for (std::size_t at = 0; at < slice.size(); at += eight::size) {
        hash.add(eight::small(eight::load_some(slice.substr(at))));
    }
    return hash.of(slice.size());
}

class TokenMaker {
  public:
    TokenMaker(std::string_view text, std::vector<Token>& to) : text_(text), to_(to) {}

    void put(std::size_t begin, std::size_t end, WordKind kind, WordCase letter_case) {
        const auto slice = text_.substr(begin, end - begin);
        if (is_plain(slice)) {
            to_.push_back(
                {make_span(begin, end), hash_of_plain(slice), kind, letter_case, slice == "-", slice == "'", false});
        } else {
            to_.push_back(token_of(make_span(begin, end), kind, letter_case, fold_key(slice)));
        }
    }
    void put_plain(std::size_t begin, std::size_t end, WordCase letter_case, std::uint64_t hash) {
        to_.push_back({make_span(begin, end), hash, WordKind::word, letter_case, false, false, true});
    }
    void put_mark(std::size_t begin) {
        const char mark = text_[begin];
        to_.push_back({make_span(begin, begin + 1), hash_of_mark(mark), WordKind::punctuation, WordCase::none,
                       mark == '-', mark == '\'', false});
    }

  private:
    std::string_view text_;
    std::vector<Token>& to_;
};

}  // namespace

void append_tokens(std::string_view bytes, Span span, const std::vector<Span>& opaque, std::vector<Token>& to) {
    tokenize(bytes, span, opaque, TokenMaker(bytes, to));
}

void append_tokens(const std::vector<Word>& words, std::vector<Token>& to) {
    to.reserve(to.size() + words.size());
    for (const auto& word : words) {
        to.push_back({word.span, word.hash, word.kind, word.letter_case, is_only(word.key, '-'),
                      is_only(word.key, '\''), false});
    }
}

}  // namespace loep::text
