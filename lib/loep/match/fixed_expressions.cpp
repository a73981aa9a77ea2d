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

/// The folded words on each side of a hit, empty where there is none.
struct WordsBeside {
    std::string_view second_before;
    std::string_view before;
    std::string_view after;
    std::string_view second_after;
    std::string_view third_after;
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

const Expression* row_of(std::span<const Expression> rows, std::string_view key, text::Language language) {
    return language == text::Language::dutch ? row_of(rows, key) : english_row_of(rows, key);
}

/// Whether any table of its language has a row of the word that holds.
template <class Holds>
bool any_row(std::initializer_list<std::span<const Expression>> tables, std::string_view key, text::Language language,
             Holds holds) {
    return std::any_of(tables.begin(), tables.end(), [&](std::span<const Expression> rows) {
        const auto* row = row_of(rows, key, language);
        return row != nullptr && holds(*row);
    });
}

bool lists_pair(std::string_view words, std::string_view first, std::string_view second) {
    return words.find('-') != std::string_view::npos && lists(words, std::string(first).append("-").append(second));
}

bool lists_phrase(std::string_view words, const WordsBeside& beside) {
    return !beside.third_after.empty() &&
           lists_pair(words, beside.after, std::string(beside.second_after).append("-").append(beside.third_after));
}

bool has_company(const Expression& row, const WordsBeside& beside) {
    return lists(row.before, beside.before) || lists(row.after, beside.after) ||
           lists_pair(row.before, beside.second_before, beside.before) ||
           lists_pair(row.after, beside.after, beside.second_after) || lists_phrase(row.after, beside);
}

bool makes_another_thing(const Expression& row, const WordsBeside& beside) {
    return (row.before.empty() && row.after.empty()) || has_company(row, beside);
}

bool is_in_fixed_expression(std::string_view key, const WordsBeside& beside, text::Language language) {
    const auto holds = [&](const Expression& row) { return makes_another_thing(row, beside); };
    return language == text::Language::dutch
               ? any_row({dutch_expressions(), dutch_everyday()}, key, language, holds)
               : any_row({english_words_before(), english_words_after(), english_words_beside(),
                          english_everyday_before(), english_everyday_after(), english_everyday_phrases()},
                         key, language, holds);
}

/// *Visitors'* before *defence*: the tokens are two.
std::string plural_genitive_before(const WordRange& range) {
    const auto* mark = range.before();
    const auto* word = range.before(2);
    const bool genitive = mark != nullptr && word != nullptr && (mark->key == "'" || mark->key == "\xE2\x80\x99") &&
                          word->key.ends_with('s') && word->span.end == mark->span.begin;
    return genitive ? word->key + "'" : std::string();
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

bool is_number(const text::Word* word) {
    return word != nullptr && word->kind == text::WordKind::number;
}

/// *Een opkomst van 84 procent*, *van bijna 84 procent*.
bool is_before_share(const WordRange& range) {
    const auto* link = range.after();
    const auto* number = range.after(2);
    const bool counted = is_number(number) || (number != nullptr && number->key != "de" && is_number(range.after(3)));
    return link != nullptr && link->key == "van" && counted;
}

/// *Met 27 tegen 19 stemmen*.
bool is_a_count_of_votes(const WordRange& range) {
    return holds({"stemmen", "votes"}, range.first().key) && is_number(range.before());
}

/// *Three dead*, *12 injured*.
bool counts(const text::Word& word) {
    constexpr std::string_view numerals = "two three four five six seven eight nine ten eleven twelve dozens hundreds";
    return word.kind == text::WordKind::number || lists(numerals, word.key);
}

/// What stands in the tables for any word of a kind: *port of @name*, *@number dead*.
std::string_view kind_of(const text::Word* word) {
    if (word == nullptr) {
        return {};
    }
    return counts(*word) ? "@number" : is_capitalised(*word) ? "@name" : std::string_view();
}

bool has_company_of_kind(const Expression& row, const WordRange& range, Neighbour before) {
    const auto kind = before == Neighbour::nation ? std::string_view("@nation") : kind_of(range.before());
    return lists(row.before, kind) || lists_pair(row.after, key_of(range.after()), kind_of(range.after(2)));
}

WordsBeside words_beside(const WordRange& range, std::string_view before) {
    return {key_of(range.before(2)), before, key_of(range.after()), key_of(range.after(2)), key_of(range.after(3))};
}

}  // namespace

bool is_in_set_phrase(const WordRange& range, text::Language language) {
    const auto genitive = plural_genitive_before(range);
    const auto beside = words_beside(range, genitive.empty() ? key_of(range.before()) : std::string_view(genitive));
    if (range.begin + 1 != range.end) {
        return language == text::Language::english && is_in_fixed_expression(joined_keys(range), beside, language);
    }
    const std::string_view key = range.first().key;
    if ((is_set_phrase(beside.before, key, beside.after) && !is_before_share(range)) ||
        is_in_fixed_expression(key, beside, language)) {
        return true;
    }
    const auto earlier = beside.second_before;
    return is_article(beside.before) && spans_an_article(earlier, language) &&
           is_in_fixed_expression(key, {{}, earlier, {}, {}, {}}, language);
}

bool has_telling_company(const WordRange& range, text::Language language, Neighbour before) {
    if (range.begin + 1 != range.end) {
        return false;
    }
    const std::string_view key = range.first().key;
    const auto beside = words_beside(range, key_of(range.before()));
    const auto holds = [&](const Expression& row) {
        return has_company(row, beside) || has_company_of_kind(row, range, before);
    };
    const bool listed = language == text::Language::dutch
                            ? any_row({dutch_company(), dutch_company_phrases()}, key, language, holds)
                            : any_row({english_company_before(), english_company_after(), english_company_phrases()},
                                      key, language, holds);
    return listed || is_a_count_of_votes(range);
}

}  // namespace loep::match
