// Looks a word and its neighbours up in the table of fixed expressions of their language.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/fixed_expressions.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "loep/match/expression_table.hpp"
#include "loep/match/general_words.hpp"
#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

/// The two folded words behind one, empty where there is none.
struct WordsAfter {
    std::string_view first;
    std::string_view second;
};

const Expression* row_of(std::span<const Expression> rows, std::string_view key) {
    const auto found = std::lower_bound(rows.begin(), rows.end(), key,
                                        [](const Expression& row, std::string_view word) { return row.word < word; });
    return found != rows.end() && found->word == key ? &*found : nullptr;
}

/// *cells* and *cell's* are listed as *cell*.
const Expression* english_row_of(std::span<const Expression> rows, std::string_view key) {
    const auto* row = row_of(rows, key);
    for (const std::string_view ending : {"s", "'s"}) {
        if (row == nullptr && key.ends_with(ending)) {
            row = row_of(rows, key.substr(0, key.size() - ending.size()));
        }
    }
    return row;
}

bool makes_another_thing(const Expression* row, std::string_view before, const WordsAfter& after) {
    if (row == nullptr) {
        return false;
    }
    const bool always = row->before.empty() && row->after.empty();
    return always || lists(row->before, before) || lists(row->after, after.first) ||
           (row->after.find('-') != std::string_view::npos &&
            lists(row->after, std::string(after.first).append("-").append(after.second)));
}

bool is_in_fixed_expression(std::string_view before, std::string_view key, const WordsAfter& after,
                            text::Language language) {
    if (language == text::Language::dutch) {
        return makes_another_thing(row_of(dutch_expressions(), key), before, after);
    }
    return makes_another_thing(english_row_of(english_words_before(), key), before, after) ||
           makes_another_thing(english_row_of(english_words_after(), key), before, after);
}

std::string_view key_of(const text::Word* word) {
    return word == nullptr ? std::string_view() : word->key;
}

/// *Picked up*.
std::string joined_keys(const WordRange& range) {
    auto keys = range.first().key;
    for (auto at = range.begin + 1; at < range.end; ++at) {
        keys.append(" ").append((*range.words)[at].key);
    }
    return keys;
}

/// *To deal with it* is another thing, *a threat to the deal* is not.
bool spans_an_article(std::string_view before, text::Language language) {
    return language == text::Language::dutch || (before != "to" && before != "of" && before != "in" && before != "on");
}

}  // namespace

bool is_in_set_phrase(const WordRange& range, text::Language language) {
    const auto before = key_of(range.before());
    const WordsAfter after{key_of(range.after()), key_of(range.after(2))};
    if (range.begin + 1 != range.end) {
        return language == text::Language::english &&
               is_in_fixed_expression(before, joined_keys(range), after, language);
    }
    const std::string_view key = range.first().key;
    if (is_set_phrase(before, key, after.first) || is_in_fixed_expression(before, key, after, language)) {
        return true;
    }
    const auto earlier = key_of(range.before(2));
    return is_article(before) && spans_an_article(earlier, language) &&
           is_in_fixed_expression(earlier, key, {}, language);
}

}  // namespace loep::match
