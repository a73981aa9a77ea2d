// Reads the words beside a number that make another amount of it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/told_amounts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

using text::Number;
using Words = std::span<const text::Word>;

struct TimeUnit {
    double seconds;
    WordList words;
};

constexpr double day = 86'400;
constexpr std::array time_units = std::to_array<TimeUnit>({
    {365.25 * day, WordList("jaar year years")},
    {365.25 * day / 12, WordList("maand maanden month months")},
    {7 * day, WordList("week weken week weeks")},
    {day, WordList("dag dagen day days")},
    {3600, WordList("uur hour hours")},
    {60, WordList("minuut minuten minute minutes")},
});

double seconds_of(std::string_view key) {
    const auto* found =
        std::find_if(time_units.begin(), time_units.end(), [&](const TimeUnit& unit) { return unit.words.fits(key); });
    return found == time_units.end() ? 0 : found->seconds;
}

Words words_beside(const SideView& side, const Number& number) {
    return (*side.segments)[segment_at(side, number.span.begin)].words;
}

std::size_t place_of(Words words, text::ByteOffset at) {
    const auto found =
        std::partition_point(words.begin(), words.end(), [&](const text::Word& word) { return word.span.begin < at; });
    return static_cast<std::size_t>(found - words.begin());
}

/// How many a word counts; *een jaar* is one.
std::optional<double> count_of(const SideView& side, const text::Word& word) {
    const auto& numbers = side.numbers[segment_at(side, word.span.begin)];
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [&](const Number& number) { return number.span.overlaps(word.span); });
    if (found != numbers.end()) {
        return value_of(*found);
    }
    return "een één a an one"_words.fits(word.key) ? std::optional(1.0) : std::nullopt;
}

/// The unit that a word names, if two of its kind are counted together: *een jaar en vier maanden*.
std::optional<Unit> unit_of_sum(const SideView& side, const text::Word& word) {
    const auto seconds = seconds_of(word.key);
    const auto unit = seconds > 0 ? Unit{Dimension::time, seconds} : unit_named(word, side.language());
    return unit && (unit->dimension == Dimension::time || measures_things(unit->dimension)) ? unit : std::nullopt;
}

/// What *een jaar en vier maanden*, *twee meter tien centimeter* is from the word that counts the larger unit on, in
/// the smallest of its kind; nothing if that is not what stands there.
std::optional<Unit> sum_from(const SideView& side, Words words, std::size_t at) {
    constexpr std::size_t length = 4;
    const std::size_t link = at + 2 < words.size() && "en and"_words.fits(words[at + 2].key) ? 1 : 0;
    if (at + length + link > words.size()) {
        return std::nullopt;
    }
    const auto larger = unit_of_sum(side, words[at + 1]);
    const auto smaller = unit_of_sum(side, words[at + 3 + link]);
    if (!larger || !smaller || larger->dimension != smaller->dimension || larger->size <= smaller->size) {
        return std::nullopt;
    }
    const auto first = count_of(side, words[at]);
    const auto second = count_of(side, words[at + 2 + link]);
    return first && second ? std::optional(Unit{larger->dimension, *first * larger->size + *second * smaller->size})
                           : std::nullopt;
}

}  // namespace

std::optional<double> told_rank(const SideView& side, const Number& number) {
    constexpr std::string_view after = "na ";
    constexpr std::size_t reach = 40;
    const auto rest = text_after(side, number, reach);
    const auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    if (side.language() != text::Language::dutch || number.kind != text::NumberKind::cardinal ||
        !rest.starts_with(after) || !before.ends_with(" op ")) {
        return std::nullopt;
    }
    const auto next = rest.substr(after.size(), rest.find_first_of(" .,;", after.size()) - after.size());
    return next.ends_with("ste") ? std::optional(value_of(number) + 1) : std::nullopt;
}

bool is_rounded(const text::Number& exact, const text::Number& round) {
    constexpr double tolerance = 0.05;
    constexpr double smallest = 20;
    const auto a = value_of(exact);
    const auto b = value_of(round);
    // By how many figures an amount is told: 1,487 by four, 1,500 by two.
    const auto figures = [](const text::Number& number) {
        const std::string_view value = number.values.front();
        return value.find_last_not_of("0.") + 1;
    };
    return a >= smallest && a != b && std::abs(a - b) <= tolerance * a && figures(round) < figures(exact);
}

bool is_told_as_rounded(const SideView& side, const text::Number& number) {
    constexpr std::string_view before =
        "nearly almost about around some roughly approximately over under than close circa say bijna haast ongeveer "
        "circa zo'n ruim krap";
    constexpr std::ptrdiff_t reach = 2;
    const auto words = words_beside(side, number);
    const auto at = static_cast<std::ptrdiff_t>(place_of(words, number.span.begin));
    const auto first = words.begin() + std::max<std::ptrdiff_t>(0, at - reach);
    constexpr std::size_t after = 8;
    return std::any_of(first, words.begin() + at, [&](const text::Word& word) { return fits_any(before, word.key); }) ||
           text_after(side, number, after).starts_with("or so");
}

bool is_same_round(const SideView& side, const Number& part, const Number& players) {
    constexpr std::size_t reach = 8;
    return side.language() == text::Language::dutch && part.kind == text::NumberKind::ordinal &&
           text_after(side, part, reach).starts_with("finale") && 2 * value_of(part) == value_of(players);
}

bool is_same_form(const SideView& side, const Number& form, const SideView& other_side, const Number& other) {
    constexpr double age_of_youngest = 3;  // group 1 is of four-year-olds, and a few are older than their form
    constexpr double years_of_infants = 2;
    constexpr std::string_view telling = "age aged old year grade grader primary elementary";
    const auto before = side.bytes().substr(0, text::to_size(form.span.begin));
    if (side.language() != text::Language::dutch || !before.ends_with(" groep ") || before.ends_with("een groep ")) {
        return false;
    }
    const auto years = value_of(other) - value_of(form);
    const bool is_age = years == age_of_youngest || years == age_of_youngest + 1;
    const bool is_grade = years == -years_of_infants || years == 1 - years_of_infants;
    const auto segment = segment_at(other_side, other.span.begin);
    return (is_age || is_grade) && find_word(other_side, {segment, segment + 1}, telling) != nullptr;
}

bool is_in_next(const SideView& side, const Number& past, const SideView& other_side, const Number& next) {
    if (past.kind != text::NumberKind::cardinal || next.kind != text::NumberKind::ordinal ||
        value_of(next) != value_of(past) + 1) {
        return false;
    }
    const auto words = words_beside(side, past);
    const auto others = words_beside(other_side, next);
    const auto at = place_of(words, past.span.begin) + 1;
    const auto there = place_of(others, next.span.begin) + 1;
    return at < words.size() && there < others.size() && seconds_of(words[at].key) > 0 &&
           seconds_of(words[at].key) == seconds_of(others[there].key);
}

bool is_with_half(const SideView& side, const Number& part, const Number& whole) {
    constexpr std::size_t length = 5;
    constexpr double half = 0.5;
    if (value_of(whole) != value_of(part) + half) {
        return false;
    }
    const auto words = words_beside(side, part);
    const auto at = place_of(words, part.span.begin);
    return at + length <= words.size() && seconds_of(words[at + 1].key) > 0 && "en and"_words.fits(words[at + 2].key) &&
           "een a"_words.fits(words[at + 3].key) && words[at + 4].key == "half";
}

bool is_part_of_sum(const SideView& side, const Number& part, const SideView& other_side, const Number& whole) {
    constexpr double tolerance = 0.02;
    const auto words = words_beside(side, part);
    const auto at = place_of(words, part.span.begin);
    if (at + 1 >= words.size() || !unit_of_sum(side, words[at + 1])) {
        return false;
    }
    const auto sum_before = [&](std::size_t back) {
        return at < back ? std::nullopt : sum_from(side, words, at - back);
    };
    auto sum = sum_before(0);
    sum = sum ? sum : sum_before(2);
    sum = sum ? sum : sum_before(3);
    const auto measure = sum ? measure_of(other_side, whole) : std::nullopt;
    return measure && measure->unit.dimension == sum->dimension &&
           std::abs(value_of(whole) * measure->unit.size - sum->size) <= tolerance * sum->size;
}

bool is_same_in_parts(const SideView& side, const Number& count, const Number& share) {
    struct Part {
        std::string_view word;
        double parts;
    };
    constexpr std::array parts = std::to_array<Part>({{"tiende", 10},
                                                      {"honderdste", 100},
                                                      {"duizendste", 1000},
                                                      {"tenth", 10},
                                                      {"hundredth", 100},
                                                      {"thousandth", 1000}});
    constexpr std::size_t longest = 12;
    constexpr double tolerance = 1e-9;
    const auto after = text_after(side, count, longest);
    return std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
        return after.starts_with(part.word) && std::abs(value_of(count) / part.parts - value_of(share)) < tolerance;
    });
}

}  // namespace loep::check
