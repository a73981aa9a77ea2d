// What a document itself says of its words: which are written in lower case, which with a capital inside a sentence.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "loep/segment/segment.hpp"
#include "loep/text/language.hpp"

namespace loep::check {

struct SideView;

/// Counts by text::fold_key.
class Vocabulary {
  public:
    explicit Vocabulary(const SideView& side);

    std::uint32_t lower_case(const std::string& key) const;
    std::uint32_t all(const std::string& key) const;

  private:
    struct Counts {
        std::uint32_t lower = 0;
        std::uint32_t all = 0;
    };
    std::unordered_map<std::string, Counts> counts_;
};

/// A key without a genitive ending: *putin's* → *putin*, *kallas'* → *kallas*.
std::string name_key(std::string key);

/// After this mark a capital says nothing: an opening quotation mark, a colon, a dash, a full stop inside a segment.
bool opens_a_clause(std::string_view mark);

/// Are most longer words of the segment capitalised, as in an English headline?
bool is_title_case(const segment::Segment& segment);

/// Is most of the segment in capitals throughout? Then a capital says nothing.
bool is_in_capitals(const segment::Segment& segment);

/// How many words of the segment belong to a headline that runs on into it without a stop: up to the last word of the
/// last run of seven or more capitalised words (short ones between do not break it). 0: none.
std::size_t headline_end(const segment::Segment& segment);

/// Words that are capitalised for other reasons than being a name (*I*, *Monday*, *May*), and words of the closed
/// classes, which are never names. `key` is text::fold_key.
bool is_calendar_or_function_word(std::string_view key, text::Language language);

/// Words of the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries) of the language.
bool is_function_word(std::string_view key, text::Language language);

/// Letters that Dutch words have and English ones do not: *aa*, *ij*, *cht*, *-heid*, *vr-* …, but for loan-words.
bool is_spelt_dutch(std::string_view key);

/// Is it a function word of that language which the other language does not have?
bool is_telling_function_word(std::string_view key, text::Language language);

}  // namespace loep::check
