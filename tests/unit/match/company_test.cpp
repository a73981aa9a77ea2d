// The tables of words beside a word contradict each other nowhere, and those of given names hold what they say.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/match/expression_table.hpp"
#include "loep/match/western_names.hpp"
#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

using testing::IsEmpty;

std::vector<std::string_view> shared_words(std::string_view some, std::string_view others) {
    std::vector<std::string_view> shared;
    while (!some.empty()) {
        const auto word = some.substr(0, some.find(' '));
        if (lists(others, word)) {
            shared.push_back(word);
        }
        some.remove_prefix(std::min(word.size() + 1, some.size()));
    }
    return shared;
}

void expect_no_contradiction(std::span<const Expression> telling, std::span<const Expression> other) {
    for (const auto& row : telling) {
        for (const auto& against : other) {
            if (row.word == against.word) {
                EXPECT_THAT(shared_words(row.before, against.before), IsEmpty()) << row.word;
                EXPECT_THAT(shared_words(row.after, against.after), IsEmpty()) << row.word;
            }
        }
    }
}

TEST(Company, TellsOneThing) {
    for (const auto telling : {dutch_company(), dutch_company_phrases()}) {
        for (const auto other : {dutch_expressions(), dutch_everyday()}) {
            expect_no_contradiction(telling, other);
        }
    }
    for (const auto telling : {english_company_before(), english_company_after(), english_company_phrases()}) {
        for (const auto other : {english_words_before(), english_words_after(), english_words_beside(),
                                 english_everyday_before(), english_everyday_after(), english_everyday_phrases()}) {
            expect_no_contradiction(telling, other);
        }
    }
}

TEST(WesternNames, NamesAndNamesThatAreWordsToo) {
    for (const std::string_view name : {"kate", "giuseppe", "aad", "zuzanna"}) {
        EXPECT_TRUE(is_western_given_name(name)) << name;
        EXPECT_FALSE(is_given_name_and_word(name)) << name;
    }
    for (const std::string_view name : {"grace", "mark", "will"}) {
        EXPECT_FALSE(is_western_given_name(name)) << name;
        EXPECT_TRUE(is_given_name_and_word(name)) << name;
    }
    for (const std::string_view word : {"", "a", "april", "poland", "tuesday", "zzz"}) {
        EXPECT_FALSE(is_western_given_name(word) || is_given_name_and_word(word)) << word;
    }
}

}  // namespace

}  // namespace loep::match
