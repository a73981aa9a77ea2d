// Asks the dictionary and the lists of words, in which compounds may be missing.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/dutch_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "loep/align/common_words.hpp"
#include "loep/align/stems.hpp"
#include "loep/check/meaning/young_words.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/number_words.hpp"

namespace loep::check {

namespace {

bool is_head_word(const align::Dictionary& dictionary, std::string_view key) {
    const auto readings = dictionary.readings(key);
    return std::any_of(readings.begin(), readings.end(), [](const auto& reading) { return !reading.part; });
}

/// Is the word two of which something is so, a first part of so many letters and a second one?
template <typename IsPart>
bool has_parts(std::string_view key, std::size_t shortest_first, std::size_t shortest_last, const IsPart& is_part) {
    for (auto at = shortest_first; at + shortest_last <= key.size(); ++at) {
        if (is_part(key.substr(0, at)) && is_part(key.substr(at))) {
            return true;
        }
    }
    return false;
}

/// *visafslag*: two words that the dictionary has.
bool is_compound(const align::Dictionary& dictionary, std::string_view key) {
    constexpr std::size_t shortest_modifier = 3;
    constexpr std::size_t shortest_head = 5;
    return has_parts(key, shortest_modifier, shortest_head,
                     [&](std::string_view part) { return is_head_word(dictionary, part); });
}

/// *reactor*, *internist*: words that English forms as well, in its list or not.
bool has_ending_of_both(std::string_view key) {
    static constexpr std::array<std::string_view, 13> endings{"or",  "ors",  "ist", "ists", "ment", "ments", "ent",
                                                              "ant", "ents", "al",  "fi",   "app",  "apps"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return key.ends_with(ending); });
}

/// *brandweer*: of two Dutch words, neither of which is borrowed, whatever else they are in English (*weer*).
bool is_of_own_parts(const PairView& pair, std::string_view key) {
    constexpr std::size_t shortest = 4;
    return pair.dictionary != nullptr && has_parts(key, shortest, shortest, [&](std::string_view part) {
               const auto own = align::letters_hash(align::english_stem(part));
               const auto readings = pair.dictionary->readings(part);
               return is_head_word(*pair.dictionary, part) &&
                      std::none_of(readings.begin(), readings.end(), [&](const auto& reading) {
                          return std::find(reading.translations.begin(), reading.translations.end(), own) !=
                                 reading.translations.end();
                      });
           });
}

/// *flesje*, *bloempjes*: what Dutch makes small.
bool is_diminutive(const PairView& pair, std::string_view key) {
    constexpr std::size_t shortest = 4;
    for (const std::string_view ending : {"jes", "tjes", "pjes", "je", "tje", "pje"}) {
        const auto stem = key.substr(0, key.size() - std::min(key.size(), ending.size()));
        if (key.ends_with(ending) && stem.size() >= shortest &&
            ((pair.dictionary != nullptr && is_head_word(*pair.dictionary, stem)) ||
             (pair.is_dutch && pair.is_dutch(stem)))) {
            return true;
        }
    }
    return false;
}

/// The list has it, or both its parts (*vensterbank*); not *dashcam*, which English could have made.
bool is_dutch_by_list(const PairView& pair, std::string_view key) {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t shortest_in_english = 3;
    return pair.is_dutch && !has_ending_of_both(key) &&
           (pair.is_dutch(key) || has_parts(key, shortest, shortest, pair.is_dutch)) &&
           (!has_parts(key, shortest_in_english, shortest_in_english, pair.may_be_english) ||
            is_of_own_parts(pair, key));
}

}  // namespace

bool makes_names(std::string_view key) {
    static constexpr std::array<std::string_view, 14> words{"van", "de", "der", "den", "het", "ten", "ter",
                                                            "te",  "en", "die", "of",  "uit", "al",  "ben"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool is_dutch_content(const PairView& pair, std::string_view key) {
    constexpr std::size_t shortest = 5;
    static constexpr std::array<std::string_view, 10> both{"brand", "brief",  "arts",  "stage",  "staat",
                                                           "pool",  "rivier", "breed", "steeds", "linker"};
    if (key.size() < shortest || std::find(both.begin(), both.end(), key) != both.end()) {
        return false;
    }
    const auto known = align::common_words(key);
    // A plural or infinitive: of the words that both languages have, hardly any ends so.
    constexpr std::size_t long_word = 6;
    const bool looks_dutch = is_spelt_dutch(key) || (key.size() >= long_word && key.ends_with("en")) ||
                             (!known.empty() && std::none_of(known.begin(), known.end(),
                                                             [&](const auto& word) { return word.english == key; }));
    return looks_dutch && !is_young_english(key) && !(pair.may_be_english && pair.may_be_english(key));
}

bool is_dutch_number(std::string_view key) {
    return key != "een" && key != "elf" && text::may_begin_number(key, text::Language::dutch) &&
           text::number_word(key, text::Language::dutch) && !text::number_word(key, text::Language::english);
}

bool is_in_dictionary(const align::Dictionary& dictionary, std::string_view key) {
    return is_head_word(dictionary, key) || is_compound(dictionary, key);
}

bool is_only_dutch(const PairView& pair, std::string_view bare) {
    return pair.may_be_english && !(pair.dictionary != nullptr && pair.dictionary->knows_english(bare)) &&
           !pair.may_be_english(bare) &&
           ((pair.dictionary != nullptr && is_in_dictionary(*pair.dictionary, bare)) || is_dutch_by_list(pair, bare) ||
            is_diminutive(pair, bare));
}

}  // namespace loep::check
