// Rule untranslated-word: a word of the source language left in a translated segment.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/align/common_words.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"

namespace loep::check {

namespace {

/// Words that names are made with (*Van der Bellen*, *de Volkskrant*, *Het Parool*, *'t Hooft*), in either language.
bool makes_names(std::string_view key) {
    constexpr std::array<std::string_view, 14> words{"van", "de", "der", "den", "het", "ten", "ter",
                                                     "te",  "en", "die", "of",  "uit", "al",  "ben"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// A common Dutch word that is no English one, or one with a spelling that English does not have.
bool is_dutch_content(std::string_view key) {
    constexpr std::size_t shortest = 5;
    constexpr std::array<std::string_view, 10> both{"brand", "brief",  "arts",  "stage",  "staat",
                                                    "pool",  "rivier", "breed", "steeds", "linker"};
    if (key.size() < shortest || std::find(both.begin(), both.end(), key) != both.end()) {
        return false;
    }
    const auto known = align::common_words(key);
    return is_spelt_dutch(key) ||
           (!known.empty() && std::none_of(known.begin(), known.end(),
                                           [&](const align::CommonWord& word) { return word.english == key; }));
}

bool is_left(const SideView& side, const text::Word& word, text::Language from) {
    if (word.kind != text::WordKind::word || word.letter_case != text::WordCase::lower || word.key.size() <= 2 ||
        is_function_word(word.key, side.language())) {
        return false;
    }
    return (is_telling_function_word(word.key, from) && !makes_names(word.key)) ||
           (from == text::Language::dutch && is_dutch_content(word.key));
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    const auto from = pair.source.language();
    for (std::size_t i = 0; i < pair.target.segments->size(); ++i) {
        const auto& words = (*pair.target.segments)[i].words;
        const auto left = std::count_if(words.begin(), words.end(),
                                        [&](const text::Word& word) { return is_left(pair.target, word, from); });
        // Several are a quotation, a title or a whole segment: untranslated-segment speaks of that.
        const auto own = std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
            return is_telling_function_word(word.key, pair.target.language());
        });
        if (left != 1 || !own) {
            continue;
        }
        const auto word = std::find_if(words.begin(), words.end(),
                                       [&](const text::Word& one) { return is_left(pair.target, one, from); });
        const auto range = segments_near(pair, pair.target.bead_of[i], Side::source);
        bool in_source = false;
        for (auto s = range.begin; s < range.end && !in_source; ++s) {
            const auto& others = (*pair.source.segments)[s].words;
            in_source = std::any_of(others.begin(), others.end(),
                                    [&](const text::Word& other) { return other.key == word->key; });
        }
        if (in_source) {
            findings.push_back({"untranslated-word",
                                Severity::warning,
                                fmt::format("“{}” is {}", pair.target.slice(word->span), language_name(from)),
                                pair.target.place(word->span),
                                std::nullopt,
                                {},
                                {}});
        }
    }
}

constexpr std::array<Example, 4> examples{{
    {"Hij ging niet naar de grens.", "He did niet go to the border.", true, "a Dutch word left"},
    {"De vluchtelingen staan in de kou.", "The vluchtelingen are out in the cold.", true, "a noun left"},
    {"Volgens president Van der Bellen is dat goed.", "According to President Van der Bellen, that is good.", false,
     "part of a name"},
    {"Hij ging niet naar de grens.", "He did not go to the border.", false, "all English"},
}};

}  // namespace

extern const Rule untranslated_word;
constinit const Rule untranslated_word{
    "untranslated-word",
    "untranslated",
    "a word of the source language left in a translated segment",
    "An article, pronoun, preposition or auxiliary that only the source language has, a common Dutch word, or one "
    "spelt as "
    "English words are not (aa, ij, cht, -heid), stands alone in a segment of the target language, and the source has "
    "it "
    "there. Words that names are made with are left out. It knowingly misses other words: the termbase finds those it "
    "knows (source-spelling).",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
