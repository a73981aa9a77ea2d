// Compares the units, kinds and wordings of numbers.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/comparable_numbers.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/clock.hpp"
#include "loep/check/numbers/measure.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::NumberForm;

/// The 1 of *1 meter 80*.
bool has_rest_of_measure(const SideView& side, const Number& number) {
    constexpr std::string_view unit = "meter ";
    constexpr std::size_t reach = 8;
    const auto rest = text_after(side, number, reach);
    return rest.starts_with(unit) && rest.size() > unit.size() && rest[unit.size()] >= '0' && rest[unit.size()] <= '9';
}

/// The 90 of it.
bool is_rest_of_measure(const SideView& side, const Number& number) {
    return side.bytes().substr(0, text::to_size(number.span.begin)).ends_with(" meter ");
}

/// *5 mijl* – *8 kilometres*; *5 kilometer* – *50 kilometres* nobody converted. Of a unit that is not in the table
/// nothing can be said.
bool may_be_converted(const PairView& pair, const Number& expected, const Number& written) {
    constexpr double roughly = 0.35;  // *2 centimeter* – *an inch*
    const auto one = measure_of(pair.source, expected);
    const auto other = measure_of(pair.target, written);
    if (has_rest_of_measure(pair.source, expected) || is_rest_of_measure(pair.source, expected)) {
        return true;
    }
    if (one && other && one->unit.dimension == other->unit.dimension) {
        return is_converted(*one, *other, roughly);
    }
    return has_unit_of_measure(pair.source, expected) || has_unit_of_measure(pair.target, written);
}

/// *twice*, *driemaal*
bool is_times(const SideView& side, const Number& number) {
    const auto written = text::fold_key(side.slice(number.span));
    return written == "twice" || written == "thrice" || written.ends_with("maal");
}

/// The same, or *drie keer*.
bool counts_times(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 3> words{"keer", "maal", "time"};
    constexpr std::size_t longest = 5;
    const auto after = text_after(side, number, longest);
    return is_times(side, number) ||
           std::any_of(words.begin(), words.end(), [&](std::string_view word) { return after.starts_with(word); });
}

/// *een tweede hek* – *a third fence*: the share that *a third* is read as is an ordinal beside one.
bool are_ordinals(const Number& expected, const Number& written) {
    const auto may_be = [](const Number& number) {
        return number.kind == text::NumberKind::ordinal ||
               (number.kind == text::NumberKind::fraction && number.values.size() > 1);
    };
    return may_be(expected) && may_be(written) && expected.kind != written.kind;
}

/// *4 procent* – *4 million*: the figures are the same, what they count is another thing.
bool is_share_for_scale(const PairView& pair, const Number& expected, const Number& written) {
    const auto figures = [](std::string_view text) {
        return text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    };
    const auto one = figures(pair.source.slice(expected.span));
    constexpr double million = 1e6;
    return !one.empty() && one == figures(pair.target.slice(written.span)) && expected.percent != written.percent &&
           std::max(value_of(expected), value_of(written)) >= million;
}

/// *half vier* is no count, *een derde* no year, *twice* nothing but a number of times, *tien jaar geleden* may be *in
/// 1992*.
bool are_of_one_sort(const PairView& pair, const Number& expected, const Number& written) {
    if (expected.kind == text::NumberKind::clock || written.kind == text::NumberKind::clock) {
        return is_clock_time(pair.source, expected) && is_clock_time(pair.target, written);
    }
    if (is_share(expected) != is_share(written) && !are_ordinals(expected, written) &&
        !is_share_for_scale(pair, expected, written)) {
        return false;
    }
    if ((is_times(pair.source, expected) || is_times(pair.target, written)) &&
        !(counts_times(pair.source, expected) && counts_times(pair.target, written))) {
        return false;
    }
    const auto source = measure_of(pair.source, expected);
    const auto target = measure_of(pair.target, written);
    const bool since = is_year(pair.source, expected) && !source && target;
    const bool until = is_year(pair.target, written) && !target && source;
    return !since && !until;
}

}  // namespace

bool has_unit_of_measure(const SideView& side, const Number& number) {
    static constexpr std::array<std::string_view, 44> units{
        "km",     "kilometer", "kilometre", "kilometres", "kilometers", "mijl",   "mile",       "miles",
        "m",      "meter",     "metre",     "metres",     "meters",     "cm",     "centimeter", "centimetres",
        "voet",   "foot",      "feet",      "ft",         "inch",       "inches", "yard",       "yards",
        "kg",     "kilo",      "kilogram",  "pond",       "pound",      "pounds", "lb",         "lbs",
        "ounce",  "ounces",    "graden",    "degrees",    "hectare",    "acre",   "acres",      "liter",
        "litres", "gallon",    "gallons",   "stone"};
    // Over the second figure of a range (*2 tot 10 cm*, *2 to 4 inches*) to the word after it.
    constexpr std::array<std::string_view, 10> ranges{"tot", "naar",      "to",     "en",      "and",
                                                      "à",   "vierkante", "square", "kubieke", "cubic"};
    constexpr std::size_t reach = 40;
    auto rest = side.bytes().substr(text::to_size(number.span.end), reach);
    rest = rest.substr(0, rest.find_last_of(" .,;\n") == std::string_view::npos ? 0 : rest.find_last_of(" .,;\n"));
    for (const auto& word : text::words(rest, text::make_span(0, rest.size()))) {
        const auto written = text::slice(rest, word.span);
        if (written == "°" || std::find(units.begin(), units.end(), word.key) != units.end()) {
            return true;
        }
        if (word.kind == text::WordKind::word && std::find(ranges.begin(), ranges.end(), word.key) == ranges.end()) {
            return false;
        }
        if (word.kind == text::WordKind::punctuation && written != "-" && written != "–") {
            return false;
        }
    }
    return false;
}

bool are_comparable(const PairView& pair, const Number& expected, const Number& written) {
    constexpr double largest_vague = 1;  // *één*, *een van de* – *another*
    const auto is_vague = [](const Number& number) {
        return number.form != NumberForm::digits && number.kind != text::NumberKind::clock && !is_share(number) &&
               value_of(number) <= largest_vague;
    };
    // *in de 80ste minuut* – *ten minutes from the end*
    const bool ordinal_alone = expected.kind == text::NumberKind::ordinal && written.kind != expected.kind &&
                               !are_ordinals(expected, written) && written.form == NumberForm::words;
    return !ordinal_alone && !expected.approximate && !is_vague(expected) && !is_vague(written) &&
           !may_be_converted(pair, expected, written) && are_of_one_sort(pair, expected, written);
}

}  // namespace loep::check
