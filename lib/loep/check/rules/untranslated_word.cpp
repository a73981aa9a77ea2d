// Rule untranslated-word: a word of the source language left in a translated segment.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/align/common_words.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

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
    // A plural or infinitive: of the words that both languages have, hardly any ends so.
    constexpr std::array<std::string_view, 12> in_en{"siren",  "token",  "alien",    "pollen",  "oxygen",  "seven",
                                                     "golden", "garden", "children", "citizen", "kitchen", "hydrogen"};
    constexpr std::size_t long_word = 6;
    const bool in_plural =
        key.size() >= long_word && key.ends_with("en") && std::find(in_en.begin(), in_en.end(), key) == in_en.end();
    return is_spelt_dutch(key) || in_plural ||
           (!known.empty() && std::none_of(known.begin(), known.end(),
                                           [&](const align::CommonWord& word) { return word.english == key; }));
}

/// The dictionary has it as a Dutch word, and not as an English one.
bool is_dutch_by_dictionary(const PairView& pair, const text::Word& word) {
    constexpr std::size_t shortest = 5;
    const auto key = text::bare_key(pair.target.slice(word.span));
    if (pair.dictionary == nullptr || key.size() < shortest || pair.dictionary->knows_english(key)) {
        return false;
    }
    const auto readings = pair.dictionary->readings(key);
    return std::any_of(readings.begin(), readings.end(), [](const auto& reading) { return !reading.part; });
}

bool is_left(const PairView& pair, const text::Word& word) {
    const auto& side = pair.target;
    const auto from = pair.source.language();
    if (word.kind != text::WordKind::word || word.letter_case != text::WordCase::lower || word.key.size() <= 2 ||
        is_function_word(word.key, side.language())) {
        return false;
    }
    return (is_telling_function_word(word.key, from) && !makes_names(word.key)) ||
           (from == text::Language::dutch && (is_dutch_content(word.key) || is_dutch_by_dictionary(pair, word)));
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    const auto from = pair.source.language();
    for (std::size_t i = 0; i < pair.target.segments->size(); ++i) {
        const auto& words = (*pair.target.segments)[i].words;
        const auto left =
            std::count_if(words.begin(), words.end(), [&](const text::Word& word) { return is_left(pair, word); });
        // Several are a quotation, a title or a whole segment: untranslated-segment speaks of that.
        const auto own = std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
            return is_telling_function_word(word.key, pair.target.language());
        });
        if (left != 1 || !own) {
            continue;
        }
        const auto word =
            std::find_if(words.begin(), words.end(), [&](const text::Word& one) { return is_left(pair, one); });
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

constexpr std::array<Example, 5> examples{{
    {"Hij ging niet naar de grens.", "He did niet go to the border.", true, "a Dutch word left"},
    {"Hij wil eerst garanties.", "He wants garanties first.", true, "a plural left"},
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
