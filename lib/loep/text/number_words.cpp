// Looks number words up in the generated table and takes Dutch compounds apart.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/number_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loep/text/word_beginnings.hpp"
#include "loep/text/word_table.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

namespace {

struct NumberWord {
    std::string_view key;
    std::uint64_t value = 0;
    bool ordinal = false;
};

#include "number_words.inc"

template <std::size_t rows, std::size_t others>
constexpr WordBeginnings beginnings_of(const std::array<NumberWord, rows>& words,
                                       const std::array<std::string_view, others>& more) {
    WordBeginnings beginnings;
    for (const auto& word : words) {
        beginnings.add(word.key);
    }
    for (const auto& word : more) {
        beginnings.add(word);
    }
    return beginnings;
}

/// Beside the table: what dutch_magnitude, dutch_derived and english_word know, and shares of a whole.
constexpr WordBeginnings dutch_beginnings = beginnings_of(
    dutch_number_words,
    std::to_array<std::string_view>({"dozijn", "tiental", "anderhalf", "half", "halve", "helft", "kwart"}));
constexpr WordBeginnings english_beginnings =
    beginnings_of(english_number_words,
                  std::to_array<std::string_view>({"dozens", "tens", "hundreds", "thousands", "millions", "billions",
                                                   "trillions", "zero", "nil", "half", "quarter", "twice", "thrice"}));

template <std::size_t rows>
constexpr WordTable<rows> table_of(const std::array<NumberWord, rows>& words) {
    std::array<std::string_view, rows> keys{};
    std::transform(words.begin(), words.end(), keys.begin(), [](const NumberWord& word) { return word.key; });
    return WordTable<rows>(keys);
}
constexpr auto dutch_table = table_of(dutch_number_words);
constexpr auto english_table = table_of(english_number_words);

const NumberWord* find(std::string_view bare, Language language) {
    const auto found = [bare](const auto& rows, const auto& table) {
        const auto row = table.find(bare);
        return row == rows.size() ? nullptr : &rows[row];
    };
    return language == Language::dutch ? found(dutch_number_words, dutch_table)
                                       : found(english_number_words, english_table);
}

/// Below 1000, no ordinal.
std::optional<std::uint64_t> small(std::string_view bare) {
    const auto* row = find(bare, Language::dutch);
    return row != nullptr && !row->ordinal && row->value < 1000 ? std::optional(row->value) : std::nullopt;
}

/// Everything before `part`, with its value; nothing before it is 1.
std::optional<std::uint64_t> before(std::string_view bare, std::size_t part) {
    return part == 0 ? std::optional<std::uint64_t>(1) : small(bare.substr(0, part));
}

/// What follows honderd or duizend in one word, with or without "en"; nothing is 0.
std::optional<std::uint64_t> after(std::string_view rest) {
    if (rest.empty()) {
        return 0;
    }
    if (const auto value = small(rest)) {
        return value;
    }
    return rest.starts_with("en") ? small(rest.substr(2)) : std::nullopt;
}

/// tweeduizendvijfhonderd, vijftienhonderd, duizendeneen: CLDR's Dutch rules join up to a thousand.
std::optional<std::uint64_t> compound(std::string_view bare) {
    for (const auto& [word, scale] : {std::pair<std::string_view, std::uint64_t>{"duizend", 1000}, {"honderd", 100}}) {
        const auto at = bare.find(word);
        if (at == std::string_view::npos) {
            continue;
        }
        const auto count = before(bare, at);
        const auto rest = after(bare.substr(at + word.size()));
        if (count && rest && *rest < scale) {
            return *count * scale + *rest;
        }
    }
    return std::nullopt;
}

std::optional<std::uint64_t> dutch_value(std::string_view bare) {
    const auto value = small(bare);
    return value ? value : compound(bare);
}

std::optional<WordValue> value_of(std::uint64_t value) {
    return WordValue{NumberRole::value, value * 10};
}

/// vijfentwintigduizendste: CLDR has the ordinals below a thousand; longer ones end in one of those or in -ste.
std::optional<WordValue> dutch_ordinal(std::string_view bare) {
    const auto at = bare.rfind("duizend");
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const auto count = before(bare, at);
    const auto rest = bare.substr(at + 7);
    const auto* row = find(rest, Language::dutch);
    if (count && rest == "ste") {
        return WordValue{NumberRole::ordinal, *count * 10'000};
    }
    if (count && row != nullptr && row->ordinal && row->value < 1000) {
        return WordValue{NumberRole::ordinal, (*count * 1000 + row->value) * 10};
    }
    return std::nullopt;
}

/// honderden, tienduizenden, miljarden; tiental(len), dozijn(en), vijftal.
std::optional<WordValue> dutch_magnitude(std::string_view bare) {
    if (bare == "tientallen" || bare == "tiental") {
        return WordValue{NumberRole::magnitude, 100};
    }
    if (bare == "dozijnen") {
        return WordValue{NumberRole::magnitude, 120};
    }
    if (bare.ends_with("en")) {
        const auto stem = bare.substr(0, bare.size() - 2);
        const auto* row = find(stem, Language::dutch);
        const auto value = row != nullptr && row->value >= 1'000'000 ? std::optional(row->value) : dutch_value(stem);
        const bool round = value && *value >= 100 && (*value % 1000 == 0 || *value == 100);
        return round ? std::optional(WordValue{NumberRole::magnitude, *value * 10}) : std::nullopt;
    }
    if (bare.ends_with("tal")) {
        const auto value = dutch_value(bare.substr(0, bare.size() - 3));
        const bool many = value && *value >= 10;
        return value ? std::optional(WordValue{many ? NumberRole::magnitude : NumberRole::value, *value * 10})
                     : std::nullopt;
    }
    return std::nullopt;
}

/// anderhalf, tweeenhalf; driejarige, tweedaagse, vijfvoudig.
std::optional<WordValue> dutch_derived(std::string_view bare) {
    if (bare == "anderhalf" || bare == "anderhalve") {
        return WordValue{NumberRole::value, 15};
    }
    for (const std::string_view end : {"enhalf", "enhalve"}) {
        if (bare.ends_with(end)) {
            const auto value = small(bare.substr(0, bare.size() - end.size()));
            return value ? std::optional(WordValue{NumberRole::value, *value * 10 + 5}) : std::nullopt;
        }
    }
    constexpr std::array<std::string_view, 10> ends{"jarige", "jarig",   "jarigen", "daagse", "daags",
                                                    "voudig", "voudige", "koppige", "koppig", "maal"};
    for (const auto end : ends) {
        if (bare.ends_with(end)) {
            const auto value = dutch_value(bare.substr(0, bare.size() - end.size()));
            return value && *value > 1 ? value_of(*value) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<WordValue> dutch_word(std::string_view bare) {
    if (bare == "dozijn") {
        return WordValue{NumberRole::scale, 120};
    }
    if (const auto value = compound(bare)) {
        return value_of(*value);
    }
    if (const auto ordinal = dutch_ordinal(bare)) {
        return ordinal;
    }
    const auto magnitude = dutch_magnitude(bare);
    return magnitude ? magnitude : dutch_derived(bare);
}

std::optional<WordValue> english_word(std::string_view bare) {
    constexpr std::array<std::pair<std::string_view, WordValue>, 12> rows{
        {{"dozen", {NumberRole::scale, 120}},
         {"dozens", {NumberRole::magnitude, 120}},
         {"tens", {NumberRole::magnitude, 100}},
         {"hundreds", {NumberRole::magnitude, 1'000}},
         {"thousands", {NumberRole::magnitude, 10'000}},
         {"millions", {NumberRole::magnitude, 10'000'000}},
         {"billions", {NumberRole::magnitude, 10'000'000'000}},
         {"trillions", {NumberRole::magnitude, 10'000'000'000'000}},
         {"zero", {NumberRole::value, 0}},
         {"nil", {NumberRole::value, 0}},
         {"twice", {NumberRole::value, 20}},
         {"thrice", {NumberRole::value, 30}}}};
    for (const auto& [word, value] : rows) {
        if (word == bare) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace

bool may_begin_number(std::string_view key, Language language) {
    return (language == Language::dutch ? dutch_beginnings : english_beginnings).hold(key);
}

std::optional<WordValue> number_word(std::string_view key, Language language) {
    if (!may_begin_number(key, language)) {
        return std::nullopt;
    }
    // Without diacritics, since *tweeëntwintig* is often typed *tweeentwintig*; only één and een differ by theirs.
    const bool plain = std::all_of(key.begin(), key.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
    const auto without = plain ? std::string() : bare_key(key);
    const auto bare = plain ? key : std::string_view(without);
    if (const auto* row = find(bare, language)) {
        if (row->ordinal) {
            return WordValue{NumberRole::ordinal, row->value * 10};
        }
        const bool scales = row->value >= 100 && (row->value == 100 || row->value % 1000 == 0);
        return WordValue{scales ? NumberRole::scale : NumberRole::value, row->value * 10};
    }
    return language == Language::dutch ? dutch_word(bare) : english_word(bare);
}

int power_of_scale(std::string_view key, Language language) {
    constexpr std::array<std::pair<std::string_view, int>, 13> dutch{{{"duizend", 3},
                                                                      {"miljoen", 6},
                                                                      {"mln", 6},
                                                                      {"mio", 6},
                                                                      {"miljard", 9},
                                                                      {"mld", 9},
                                                                      {"mrd", 9},
                                                                      {"biljoen", 12},
                                                                      {"biljard", 15},
                                                                      {"honderd", 2},
                                                                      {"k", 3},
                                                                      {"miljoenen", 6},
                                                                      {"miljarden", 9}}};
    constexpr std::array<std::pair<std::string_view, int>, 12> english{{{"thousand", 3},
                                                                        {"million", 6},
                                                                        {"mln", 6},
                                                                        {"mn", 6},
                                                                        {"billion", 9},
                                                                        {"bn", 9},
                                                                        {"bln", 9},
                                                                        {"trillion", 12},
                                                                        {"tn", 12},
                                                                        {"trn", 12},
                                                                        {"hundred", 2},
                                                                        {"k", 3}}};
    const auto power = [&](const auto& rows) {
        for (const auto& [word, value] : rows) {
            if (word == key) {
                return value;
            }
        }
        return 0;
    };
    return language == Language::dutch ? power(dutch) : power(english);
}

std::optional<int> decade_word(std::string_view key, Language language) {
    if (language == Language::english) {
        if (!key.ends_with("ties")) {
            return std::nullopt;
        }
        const auto* row = find(std::string(key.substr(0, key.size() - 3)) + "y", language);
        return row != nullptr && row->value < 100 ? std::optional(static_cast<int>(row->value)) : std::nullopt;
    }
    const auto value = small(key);
    return value && *value >= 10 && *value < 100 && *value % 10 == 0 ? std::optional(static_cast<int>(*value))
                                                                     : std::nullopt;
}

}  // namespace loep::text
