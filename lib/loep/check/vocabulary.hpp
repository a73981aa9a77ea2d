// What a document itself says of its words: which are written in lower case; and the closed word classes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "loep/segment/segment.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/language.hpp"

namespace loep::check {

struct SideView;

/// The words that a text writes in lower case.
class Vocabulary {
  public:
    explicit Vocabulary(const SideView& side);

    bool has_in_lower_case(const text::Word& word) const { return lower_case_.contains(word.hash); }

  private:
    std::unordered_set<std::uint64_t> lower_case_;
};

/// A key without a genitive ending: *putin's* → *putin*, *kallas'* → *kallas*.
std::string name_key(std::string key);

/// A key without *'s*: *government's* → *government*; *kallas'* stays.
std::string_view without_genitive_s(std::string_view key);

/// The same of a word as the text has it, whatever apostrophe that is.
text::Span without_genitive_s(const SideView& side, const text::Word& word);

/// After this mark a capital says nothing: an opening quotation mark, a colon, a dash, a full stop inside a segment.
bool opens_a_clause(std::string_view mark);

/// Are most longer words of the segment capitalised, as in an English headline? Names of days and months do not count,
/// which a segment that is not `dated` has none of.
bool is_title_case(const segment::Segment& segment, bool dated = true);

/// Is most of the segment in capitals throughout? Then a capital says nothing.
bool is_in_capitals(const segment::Segment& segment);

/// How many words of the segment belong to a headline that runs on into it without a stop: up to the last word of the
/// last run of seven or more capitalised words (short ones between do not break it). 0: none.
std::size_t headline_end(const segment::Segment& segment);

/// Words that are capitalised for other reasons than being a name (*I*, *Monday*, *May*), and words of the closed
/// classes, which are never names. `key` is text::fold_key.
bool is_calendar_or_function_word(text::HashedKey key, text::Language language);

/// What a newspaper calls its pieces by in the line above them (*Reportage*, *Profile*, *Updated*), in either language:
/// no name, and often no translation of each other. `key` is text::fold_key.
bool is_rubric(std::string_view key);

/// Words of the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries) of the language.
bool is_function_word(text::HashedKey key, text::Language language);

/// A word or a number that is not of the closed classes.
bool is_content_word(const text::Word& word, text::Language language);

/// Letters that Dutch words have and English ones do not: *aa*, *ij*, *cht*, *-heid*, *vr-* …, but for loan-words.
bool is_spelt_dutch(std::string_view key);

/// The language that has it as a function word, where the other does not have it at all.
std::optional<text::Language> telling_language(text::HashedKey key);

}  // namespace loep::check
