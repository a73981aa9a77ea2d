// The tables of fixed expressions, a row a word, one for each language.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace loep::match {

/// A word or phrase with the words that make another thing of it: before it and after it, a blank between two;
/// *of-stairs* and *to-the* are of two words, and behind it *from-the-crowd* is of three. With neither, it never means
/// what the glossary means.
struct Expression {
    std::string_view word;
    std::string_view before;
    std::string_view after;
};

std::span<const Expression> dutch_expressions();
std::span<const Expression> dutch_everyday();
std::span<const Expression> english_words_before();
std::span<const Expression> english_words_after();
std::span<const Expression> english_words_beside();
std::span<const Expression> english_everyday_before();
std::span<const Expression> english_everyday_after();
std::span<const Expression> english_everyday_phrases();

/// The other way about: with these a word of several senses means what the glossary means. *@nation* and *@number*
/// before it, and *@name* and *@number* second behind it (*of-@name*), stand for any word of the kind.
std::span<const Expression> dutch_company();
std::span<const Expression> dutch_company_phrases();
std::span<const Expression> english_company_before();
std::span<const Expression> english_company_after();
std::span<const Expression> english_company_phrases();

constexpr bool are_sorted(std::span<const Expression> rows) {
    return std::is_sorted(rows.begin(), rows.end(),
                          [](const Expression& a, const Expression& b) { return a.word < b.word; });
}

}  // namespace loep::match
