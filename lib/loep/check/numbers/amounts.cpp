// Compares numbers as values, times, years, shares and measures.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/amounts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "loep/check/numbers/clock.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/numbers/told_amounts.hpp"
#include "loep/text/digits.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::NumberForm;
using text::NumberKind;

/// A whole number in figures, few enough for a double to hold it exactly, or else what the library reads.
double read_value(std::string_view written) {
    constexpr std::size_t most = 15;
    if (written.empty() || written.size() > most) {
        return std::strtod(std::string(written).c_str(), nullptr);
    }
    std::uint64_t value = 0;
    for (const char figure : written) {
        if (figure < '0' || figure > '9') {
            return std::strtod(std::string(written).c_str(), nullptr);
        }
        value = 10 * value + static_cast<std::uint64_t>(figure - '0');
    }
    return static_cast<double>(value);
}

/// Two digits after an apostrophe or the line of a span: *'18*, *2018-19*.
bool is_short_year(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 5> marks{"'", "’", "-", "–", "/"};
    const auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    return number.span.size() == 2 &&
           std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return before.ends_with(mark); });
}

bool is_same_year(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    return is_short_year(side, a) && is_year(other_side, b) && other_side.slice(b.span).ends_with(side.slice(a.span));
}

/// The share that *negen van de tien*, *one in three* is, by the first of its two numbers.
std::optional<double> ratio(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 4> dutch{"van de ", "op de ", "op ", "van elke "};
    constexpr std::array<std::string_view, 5> english{"in ", "out of ", "of ", "of every ", "in every "};
    const auto& numbers = side.numbers[segment_at(side, number.span.begin)];
    const auto whole = std::find_if(numbers.begin(), numbers.end(),
                                    [&](const Number& other) { return number.span.end < other.span.begin; });
    if (whole == numbers.end() || value_of(*whole) <= value_of(number) || is_year(side, *whole) || whole->percent) {
        return std::nullopt;
    }
    const auto between = side.slice({number.span.end, whole->span.begin});
    const auto links = [&](std::string_view link) { return between.substr(1) == link; };
    const bool linked = between.starts_with(' ') &&
                        (side.language() == text::Language::dutch ? std::any_of(dutch.begin(), dutch.end(), links)
                                                                  : std::any_of(english.begin(), english.end(), links));
    return linked ? std::optional(value_of(number) / value_of(*whole)) : std::nullopt;
}

/// The same by either of the two: the 48 of *12 van de 48* is in the *quarter* too.
std::optional<double> ratio_around(const SideView& side, const Number& number) {
    const auto& numbers = side.numbers[segment_at(side, number.span.begin)];
    const auto at = std::find_if(numbers.begin(), numbers.end(),
                                 [&](const Number& one) { return one.span.begin == number.span.begin; });
    const auto first = ratio(side, number);
    return first || at == numbers.begin() || at == numbers.end() ? first : ratio(side, *std::prev(at));
}

/// A share as a part of one.
double share_of_one(const Number& share) {
    return value_of(share) / (share.percent ? 100 : 1);
}

bool begins_with_word(std::string_view text, std::string_view word) {
    const bool begins = text.starts_with(word);
    const auto next = begins && text.size() > word.size() ? text[word.size()] : ' ';
    return begins && (next < 'a' || next > 'z');
}

constexpr double minute = 60;  // in seconds
constexpr double day = 86'400;
constexpr double year = 365.25 * day;

/// *a year*, not *a year ago*.
bool says_rate(std::string_view clause, std::string_view words) {
    constexpr std::array<std::string_view, 6> others{" ago", " later", " earlier", " before", " after", " and a half"};
    const auto at = clause.find(words);
    if (at == std::string_view::npos) {
        return false;
    }
    const auto rest = clause.substr(at + words.size());
    return (rest.empty() || rest.front() == ' ') &&
           std::none_of(others.begin(), others.end(), [&](std::string_view other) { return rest.starts_with(other); });
}

constexpr std::uint32_t bit_of(char letter) {
    return std::uint32_t{1} << (static_cast<unsigned char>(letter) % 32U);
}

/// The letters that follow the blanks of a clause, as bits: most words that may stand there are told by them.
std::uint32_t initials_in(std::string_view clause) {
    std::uint32_t initials = 0;
    for (std::size_t at = 1; at < clause.size(); ++at) {
        initials |= clause[at - 1] == ' ' ? bit_of(clause[at]) : 0;
    }
    return initials;
}

/// False when no way of saying a rate begins in the clause.
bool may_say_rate(std::string_view clause) {
    constexpr std::array<std::string_view, 10> beginnings{"per ", "a ",   "an",    "mont",   "week",
                                                          "dail", "year", "each ", "every ", "elk"};
    for (auto blank = clause.find(' '); blank != std::string_view::npos; blank = clause.find(' ', blank + 1)) {
        const auto rest = clause.substr(blank + 1);
        if (std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
                return rest.starts_with(beginning.front()) && rest.starts_with(beginning);
            })) {
            return true;
        }
    }
    return false;
}

/// A third is 33 percent or one in three.
bool is_same_share(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    constexpr double tolerance = 0.02;
    if (is_share(a) && is_share(b)) {
        return a.percent != b.percent && std::abs(share_of_one(a) - share_of_one(b)) < tolerance;
    }
    const auto other = is_share(a) ? ratio_around(other_side, b) : std::nullopt;
    const auto one = is_share(b) ? ratio_around(side, a) : std::nullopt;
    return (other && std::abs(share_of_one(a) - *other) < tolerance) ||
           (one && std::abs(share_of_one(b) - *one) < tolerance);
}

/// *zes ton* is 600,000 euros, when it is not six tonnes.
bool is_same_in_tons(const SideView& side, const Number& a, const Number& b) {
    constexpr double ton = 100'000;
    return side.language() == text::Language::dutch && value_of(a) * ton == value_of(b) &&
           begins_with_word(text_after(side, a, 5), "ton");
}

/// *van 84 naar 40 miljoen* – *from 84 million to 40 million*: the word that the two numbers share is said once.
bool is_same_in_shared_scale(const SideView& side, const Number& bare, const Number& scaled) {
    struct Scale {
        double factor;
        std::string_view dutch;
        std::string_view english;
    };
    constexpr std::array<Scale, 5> scales{{{1e2, "honderd", "hundred"},
                                           {1e3, "duizend", "thousand"},
                                           {1e6, "miljoen", "million"},
                                           {1e9, "miljard", "billion"},
                                           {1e12, "biljoen", "trillion"}}};
    constexpr std::size_t reach = 40;
    const auto value = value_of(bare);
    const auto expected = value_of(scaled);
    const auto* scale =
        std::find_if(scales.begin(), scales.end(), [&](const Scale& one) { return value * one.factor == expected; });
    if (scale == scales.end()) {
        return false;
    }
    const auto word = side.language() == text::Language::dutch ? scale->dutch : scale->english;
    const auto& numbers = side.numbers[segment_at(side, bare.span.begin)];
    return std::any_of(numbers.begin(), numbers.end(), [&](const Number& later) {
        if (later.span.begin <= bare.span.end || !side.slice(later.span).ends_with(word)) {
            return false;
        }
        const auto between = side.slice({bare.span.end, later.span.begin});
        return between.size() <= reach && between.find_first_of(".;:\n") == std::string_view::npos;
    });
}

/// *de helft van de 150 leerlingen* – *seventy-five pupils*: the other number is the share of this one that is named
/// before it.
bool is_part_taken(const SideView& side, const Number& whole, const Number& part) {
    constexpr double tolerance = 0.03;  // of a rounded share
    constexpr std::size_t longest_link = 20;
    constexpr std::array<std::string_view, 7> links{" van de ", " van ",      " van die ", " of ",
                                                    " of the ", " of those ", " of some "};
    const auto& numbers = side.numbers[segment_at(side, whole.span.begin)];
    return std::any_of(numbers.begin(), numbers.end(), [&](const Number& share) {
        if (!is_share(share) || share.span.end >= whole.span.begin) {
            return false;
        }
        const auto between = side.slice({share.span.end, whole.span.begin});
        const auto taken = share_of_one(share) * value_of(whole);
        return between.size() <= longest_link && std::abs(taken - value_of(part)) <= tolerance * taken &&
               std::any_of(links.begin(), links.end(), [&](std::string_view link) { return between.ends_with(link); });
    });
}

/// Of what comes in so long a time.
bool is_same_pace(double a, double a_seconds, double b, double b_seconds) {
    constexpr double tolerance = 0.03;
    const double one = a / a_seconds;
    const double other = b / b_seconds;
    return a_seconds != b_seconds && std::abs(one - other) <= tolerance * std::max(one, other);
}

/// For some two of the times that a rate may be for: to look for their words costs more.
bool may_be_same_pace(double a, double b) {
    constexpr std::array times{day / 24, day, 7 * day, year / 12, year / 4, year};
    return std::any_of(times.begin(), times.end(), [&](double one) {
        return std::any_of(times.begin(), times.end(), [&](double other) { return is_same_pace(a, one, b, other); });
    });
}

/// *2.000 euro per maand* – *24,000 euros a year*: reckoned for another stretch of time.
bool is_same_rate(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    if (!may_be_same_pace(value_of(a), value_of(b))) {
        return false;
    }
    const auto one = rate_time(side, a);
    const auto other = one ? rate_time(other_side, b) : std::nullopt;
    return one && other && is_same_pace(value_of(a), *one, value_of(b), *other);
}

bool is_same_measure(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    const auto one = measure_of(side, a);
    const auto other = one ? measure_of(other_side, b) : std::nullopt;
    return other && is_converted(*one, *other);
}

}  // namespace

std::string_view text_after(const SideView& side, const Number& number, std::size_t length) {
    auto rest = side.bytes().substr(text::to_size(number.span.end), length);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return rest;
}

double value_of(const Number& number) {
    const std::string_view value = number.values.front();
    constexpr std::size_t shortest_fraction = 3;
    const auto line = value.size() < shortest_fraction ? std::string_view::npos : value.find('/');
    const double above = read_value(value.substr(0, line));
    return line == std::string_view::npos ? above : above / read_value(value.substr(line + 1));
}

bool share_value(const Number& a, const Number& b) {
    return std::any_of(a.values.begin(), a.values.end(), [&](const std::string& value) {
        return std::find(b.values.begin(), b.values.end(), value) != b.values.end();
    });
}

namespace {

/// What follows a number up to the next mark.
std::string_view clause_after(const SideView& side, const Number& number) {
    constexpr std::size_t reach = 40;
    const auto rest = side.bytes().substr(text::to_size(number.span.end), reach);
    return rest.substr(0, rest.find_first_of(",.;:\n"));
}

/// *Per maand vertrekken zestig gezinnen*: at the head of the sentence.
std::optional<double> rate_time_before(const SideView& side, const Number& number) {
    constexpr std::array heads = std::to_array<std::pair<std::string_view, double>>(
        {{"Per dag", day},          {"Per week", 7 * day},      {"Per maand", year / 12},  {"Per kwartaal", year / 4},
         {"Per jaar", year},        {"Per uur", day / 24},      {"Elke dag", day},         {"Elke week", 7 * day},
         {"Elke maand", year / 12}, {"Elk jaar", year},         {"Elk uur", day / 24},     {"Every day", day},
         {"Every week", 7 * day},   {"Every month", year / 12}, {"Every year", year},      {"Every hour", day / 24},
         {"Each day", day},         {"Each week", 7 * day},     {"Each month", year / 12}, {"Each year", year}});
    constexpr std::size_t reach = 60;
    const auto begin = text::to_size((*side.segments)[segment_at(side, number.span.begin)].span.begin);
    const auto size = text::to_size(number.span.begin) - begin;
    const auto before = side.bytes().substr(begin, size);
    if (!before.starts_with('P') && !before.starts_with('E')) {
        return std::nullopt;
    }
    const auto* found = std::find_if(heads.begin(), heads.end(), [&](const auto& head) {
        return before.starts_with(head.first) && before.substr(head.first.size()).starts_with(' ');
    });
    return found == heads.end() || size > reach || before.find_first_of(",;:") != std::string_view::npos
               ? std::nullopt
               : std::optional(found->second);
}

}  // namespace

std::optional<double> rate_time(const SideView& side, const Number& number) {
    struct Rate {
        std::string_view word;
        double seconds;
    };
    static constexpr std::array rates = std::to_array<Rate>({
        {" per dag", day},          {" a day", day},
        {" per day", day},          {" per week", 7 * day},
        {" a week", 7 * day},       {" per maand", year / 12},
        {" a month", year / 12},    {" per month", year / 12},
        {" per jaar", year},        {" a year", year},
        {" per year", year},        {" per kwartaal", year / 4},
        {" a quarter", year / 4},   {" per uur", day / 24},
        {" an hour", day / 24},     {" monthly", year / 12},
        {" weekly", 7 * day},       {" annually", year},
        {" per annum", year},       {" daily", day},
        {" each day", day},         {" every day", day},
        {" each week", 7 * day},    {" every week", 7 * day},
        {" each month", year / 12}, {" every month", year / 12},
        {" each year", year},       {" every year", year},
        {" yearly", year},          {" elke dag", day},
        {" elke week", 7 * day},    {" elke maand", year / 12},
        {" elk jaar", year},        {" per minuut", minute},
        {" per minute", minute},    {" a minute", minute},
        {" per seconde", 1},        {" per second", 1},
        {" a second", 1},
    });
    const auto clause = clause_after(side, number);
    const auto initials = may_say_rate(clause) ? initials_in(clause) : 0;
    const auto* found = std::find_if(rates.begin(), rates.end(), [&](const Rate& rate) {
        return (initials & bit_of(rate.word[1])) != 0 && says_rate(clause, rate.word);
    });
    const auto time = found == rates.end() ? rate_time_before(side, number) : std::optional(found->seconds);
    // *half a day a week* holds two stretches of time.
    const auto says_half = [&](std::string_view half) { return clause.find(half) != std::string_view::npos; };
    return time && (says_half(" half ") || says_half(" halve ")) ? std::nullopt : time;
}

bool is_same_amount(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    if (compare_half_of_day(side, a, other_side, b) != HalfOfDay::agrees) {
        return false;
    }
    const auto rank = told_rank(side, a);
    const auto other_rank = told_rank(other_side, b);
    if (rank || other_rank) {
        return rank.value_or(value_of(a)) == other_rank.value_or(value_of(b));
    }
    return share_value(a, b) || is_same_time(side, a, other_side, b) || is_same_year(side, a, other_side, b) ||
           is_same_year(other_side, b, side, a) || is_same_share(side, a, other_side, b) ||
           is_same_measure(side, a, other_side, b) || is_same_in_tons(side, a, b) ||
           is_same_in_tons(other_side, b, a) || is_same_in_shared_scale(side, a, b) ||
           is_same_in_shared_scale(other_side, b, a) || is_part_taken(side, a, b) || is_part_taken(other_side, b, a) ||
           is_same_rate(side, a, other_side, b) || is_part_of_duration(side, a, other_side, b) ||
           is_part_of_duration(other_side, b, side, a) || is_part_of_sum(side, a, other_side, b) ||
           is_part_of_sum(other_side, b, side, a) || is_same_round(side, a, b) || is_same_round(other_side, b, a) ||
           is_in_next(side, a, other_side, b) || is_in_next(other_side, b, side, a) ||
           is_same_form(side, a, other_side, b) || is_same_form(other_side, b, side, a) || is_with_half(side, a, b) ||
           is_with_half(other_side, b, a) || is_same_in_parts(side, a, b) || is_same_in_parts(other_side, b, a);
}

std::optional<double> share_of(const SideView& side, const Number& number) {
    if (is_share(number)) {
        return share_of_one(number);
    }
    return number.kind == NumberKind::cardinal ? ratio(side, number) : std::nullopt;
}

bool is_share(const Number& number) {
    return number.percent || number.kind == NumberKind::fraction;
}

bool is_year(const SideView& side, const Number& number) {
    constexpr double first = 1000;
    constexpr double last = 2100;
    return number.form == NumberForm::digits && number.kind == NumberKind::cardinal && number.span.size() == 4 &&
           value_of(number) >= first && value_of(number) <= last &&
           side.slice(number.span).find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_round_the_clock(const SideView& side, const Number& number) {
    return number.values.front() == "24" && text_after(side, number, 10).starts_with("uur per");
}

}  // namespace loep::check
