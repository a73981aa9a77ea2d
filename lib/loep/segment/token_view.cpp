// Reads the tokens around a mark: dotted letters, abbreviations of the termbase, what may begin a sentence.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/token_view.hpp"

#include "loep/segment/sentence_starts.hpp"

namespace loep::segment {

using termbase::AbbreviationClass;
using text::WordCase;

bool TokenView::is_capital(std::size_t i) const {
    if (!is_word(i) && !is_number(i)) {
        return false;
    }
    const auto& token = tokens_[i];
    return token.letter_case == WordCase::capitalised || token.letter_case == WordCase::upper ||
           (token.letter_case == WordCase::mixed &&
            text::class_of(text::character_at(bytes_, text::to_size(token.span.begin)).point) ==
                text::CharacterClass::upper);
}

bool TokenView::is_function(std::size_t i) const {
    return is_word(i) && is_function_word(key(i), rules_.language);
}

bool TokenView::is_lower_start(std::size_t start) const {
    if (!is_word(start)) {
        return false;
    }
    if (is_leading_article(start)) {
        return !is_capital(start + 1);
    }
    return is_lower(start) || (tokens_[start].letter_case == WordCase::mixed && !is_capital(start));
}

bool TokenView::is_roman(std::size_t i) const {
    return is_word(i) && !is_lower(i) && text(i).find_first_not_of("IVXLC") == std::string_view::npos;
}

std::size_t TokenView::first_text(std::size_t i) const {
    constexpr std::u32string_view openers =
        U"\"'\u2018\u2019\u201C\u201D\u201E\u201A\u00AB\u00BB\u2039\u203A`,([{-\u2013\u2014\u2022*\u00BF\u00A1";
    while (i < tokens_.size() && is_one_of(point(i), openers)) {
        ++i;
    }
    return i;
}

std::size_t TokenView::chain_begin(std::size_t i) const {
    std::size_t first = i - 1;
    for (int parts = 0; parts < 8; ++parts) {
        if (first < 2 || !touches(first) || point(first - 1) != U'.' || !touches(first - 1) || !is_word(first - 2) ||
            letters(first - 2) > 4) {
            break;
        }
        first -= 2;
    }
    return first;
}

AbbreviationClass TokenView::class_of_key(const std::string& of) const {
    return rules_.knowledge.abbreviations.class_of(of);
}

KnownAbbreviation TokenView::abbreviation_at(std::size_t i) const {
    if (i == 0 || !is_word(i - 1) || !touches(i)) {
        return {};
    }
    const auto first = chain_begin(i);
    const bool in_capitals = tokens_[i - 1].letter_case == WordCase::upper && first == i - 1;
    if (in_capitals && !(i + 1 < tokens_.size() && tokens_[i + 1].letter_case == WordCase::upper)) {
        return {};  // the VS, not vs. (versus), unless everything is in capitals
    }
    std::string chain;
    for (auto at = first; at < i; ++at) {
        chain += tokens_[at].key;
    }
    const bool after_stop = first >= 2 && point(first - 1) == U'.' && is_word(first - 2);
    const bool after_hyphen = first >= 2 && point(first - 1) == U'-' && touches(first) && touches(first - 1);
    if (after_stop || after_hyphen) {
        auto longer = std::string(key(first - 2)).append(after_stop ? ". " : "-").append(chain);
        if (const auto of = class_of_key(longer); of != AbbreviationClass::none) {
            return {of, std::move(longer)};
        }
    }
    const auto of = class_of_key(chain);
    return of == AbbreviationClass::none ? KnownAbbreviation{} : KnownAbbreviation{of, std::move(chain)};
}

bool TokenView::goes_on_after_blank(std::size_t i, std::size_t start) const {
    if (letters(i - 1) > 2 || !is_word(start)) {
        return false;
    }
    std::string whole;
    for (auto at = chain_begin(i); at <= i; ++at) {
        whole += tokens_[at].key;
    }
    return class_of_key(whole.append(key(start))) != AbbreviationClass::none;
}

bool TokenView::looks_abbreviated(std::size_t i) const {
    if (tokens_[i].letter_case == WordCase::upper || tokens_[i].letter_case == WordCase::mixed || letters(i) > 4) {
        return false;
    }
    const auto bare = text::bare_key(key(i));
    return bare.find_first_of("aeiouy") == std::string::npos &&
           bare.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
}

}  // namespace loep::segment
