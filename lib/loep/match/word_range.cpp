// The closed classes of words beside a hit.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_range.hpp"

#include "loep/match/general_words.hpp"

namespace loep::match {

using text::Word;
using text::WordCase;
using text::WordKind;

namespace {

/// Modals and the pronouns that are subjects only.
bool calls_for_verb(std::string_view key) {
    return holds({"will", "would", "can", "could", "must", "should", "shall",   "cannot", "i",     "he",    "she",
                  "they", "we",    "you", "not",   "n't",  "don't",  "doesn't", "didn't", "won't", "can't", "couldn't"},
                 key);
}

}  // namespace

bool is_capitalised(const Word& word) {
    return word.kind == WordKind::word &&
           (word.letter_case == WordCase::capitalised || word.letter_case == WordCase::mixed);
}

bool is_article(std::string_view key) {
    return holds({"a", "an", "the", "de", "het", "een"}, key);
}

bool is_head_of(const WordRange& range) {
    const auto* after = range.after();
    const auto* next = range.after(2);
    return range.begin < range.end && range.first().key == "head" && after != nullptr && after->key == "of" &&
           next != nullptr && (next->key == "the" || next->key == "a" || is_capitalised(*next));
}

bool is_before_state(const WordRange& range) {
    const auto* comma = range.after();
    const auto* state = range.after(2);
    return comma != nullptr && comma->key == "," && state != nullptr && is_american_state(state->key);
}

bool is_passive(const WordRange& range) {
    const auto* before = range.before();
    return before != nullptr && holds({"be", "been", "being", "is", "was", "were", "are"}, before->key);
}

bool is_passive_with(const WordRange& range) {
    return is_passive(range) && range.after() != nullptr && range.after()->key == "with";
}

bool is_verb_here(const WordRange& range) {
    const auto* before = range.before();
    const auto* after = range.after();
    const bool has_object = after != nullptr && is_english_determiner(after->key);
    if (has_object && range.first().key.ends_with("ing")) {
        return true;
    }
    return before != nullptr && ((before->key == "to" && has_object) || calls_for_verb(before->key));
}

bool is_before_noun(const WordRange& range) {
    const auto* after = range.after();
    if (after == nullptr || after->kind != WordKind::word || after->letter_case != WordCase::lower) {
        return false;
    }
    const auto key = std::string_view(after->key);
    return !key.ends_with("ed") && !is_english_determiner(key) &&
           !holds({"of",   "in",    "on",    "at",    "by",    "for",  "from", "with", "to",   "and",  "or",    "but",
                   "who",  "that",  "which", "is",    "was",   "has",  "had",  "will", "said", "told", "says",  "may",
                   "can",  "could", "would", "when",  "after", "as",   "than", "if",   "also", "not",  "who's", "went",
                   "came", "took",  "made",  "wrote", "spoke", "gave", "did",  "does", "must"},
                  key);
}

}  // namespace loep::match
