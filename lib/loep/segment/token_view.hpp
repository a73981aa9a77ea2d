// Questions that the boundary rules ask about the tokens around a mark.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "loep/segment/boundaries.hpp"
#include "loep/text/characters.hpp"

namespace loep::segment {

constexpr bool is_one_of(char32_t point, std::u32string_view points) {
    return points.find(point) != std::u32string_view::npos;
}

/// An abbreviation of the termbase, with the key by which it was found.
struct KnownAbbreviation {
    termbase::AbbreviationClass of = termbase::AbbreviationClass::none;
    std::string key;
};

/// An index past the last token asks about nothing: the answer is no.
class TokenView {
  public:
    TokenView(std::string_view bytes, const std::vector<text::Word>& tokens, const Rules& rules)
        : bytes_(bytes), tokens_(tokens), rules_(rules) {}

    std::size_t size() const { return tokens_.size(); }
    text::Span span(std::size_t i) const { return tokens_[i].span; }
    text::WordCase letter_case(std::size_t i) const { return tokens_[i].letter_case; }
    text::Language language() const { return rules_.language; }
    std::string_view text(std::size_t i) const { return text::slice(bytes_, tokens_[i].span); }
    std::string_view key(std::size_t i) const {
        return i < tokens_.size() ? std::string_view(tokens_[i].key) : std::string_view();
    }

    /// The mark that the token is; 0 for a word.
    char32_t point(std::size_t i) const {
        if (i >= tokens_.size() || tokens_[i].kind != text::WordKind::punctuation) {
            return 0;
        }
        return text::character_at(bytes_, text::to_size(tokens_[i].span.begin)).point;
    }
    bool is_end_mark(std::size_t i) const { return is_one_of(point(i), U".!?\u2026\u203D\u2049\u2047\u2048"); }

    /// The token before.
    bool touches(std::size_t i) const {
        return i > 0 && i < tokens_.size() && tokens_[i - 1].span.end == tokens_[i].span.begin;
    }
    bool blank_after(std::size_t i) const { return i + 1 >= tokens_.size() || !touches(i + 1); }
    bool is_word(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == text::WordKind::word; }
    bool is_number(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == text::WordKind::number; }
    bool is_lower(std::size_t i) const { return tokens_[i].letter_case == text::WordCase::lower; }
    /// Its first letter is a capital.
    bool is_capital(std::size_t i) const;
    /// Code points.
    std::size_t letters(std::size_t i) const { return text::count_code_points(text(i)); }
    bool is_function(std::size_t i) const;
    /// ’s Avonds, ’t Is, 'n Man
    bool is_leading_article(std::size_t i) const { return is_word(i) && key(i).size() == 2 && key(i).front() == '\''; }
    bool is_lower_start(std::size_t start) const;
    bool is_bracketed(std::size_t start) const { return start > 0 && is_one_of(point(start - 1), U"(["); }
    bool is_roman(std::size_t i) const;
    /// Past opening quotes, brackets, dashes and bullets.
    std::size_t first_text(std::size_t i) const;

    /// Where the dotted letters begin that end at the stop `i`: v of v.Chr., U of U.S.
    std::size_t chain_begin(std::size_t i) const;
    bool is_dotted_capitals(std::size_t i) const {
        const auto first = chain_begin(i);
        return first + 1 < i && is_capital(first);
    }
    /// The abbreviation that ends at the stop `i`, the longest first: "lt. gen", "v.chr", "gen".
    KnownAbbreviation abbreviation_at(std::size_t i) const;
    bool is_abbreviation(std::size_t i) const { return abbreviation_at(i).of != termbase::AbbreviationClass::none; }
    /// v. Chr., typed with a blank
    bool goes_on_after_blank(std::size_t i, std::size_t start) const;
    /// Without a vowel it is hardly a word: *dhr.*, *Ltn.*; all capitals are an acronym that ends a sentence.
    bool looks_abbreviated(std::size_t i) const;

  private:
    termbase::AbbreviationClass class_of_key(const std::string& of) const;

    std::string_view bytes_;
    const std::vector<text::Word>& tokens_;
    const Rules& rules_;
};

}  // namespace loep::segment
