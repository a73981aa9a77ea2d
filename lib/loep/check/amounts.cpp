// Compares numbers as values, times, years, shares and measures.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/amounts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <system_error>

#include "loep/check/measure.hpp"
#include "loep/text/digits.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::NumberForm;
using text::NumberKind;

std::string_view after(const SideView& side, const Number& number, std::size_t length) {
    auto rest = side.bytes().substr(text::to_size(number.span.end), length);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return rest;
}

/// Followed by *uur*, *o'clock*, *a.m.*, *p.m.*?
bool is_hour(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 7> marks{"uur", "o'clock", "o’clock", "a.m", "p.m", "am", "pm"};
    const auto rest = after(side, number, 12);
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return rest.starts_with(mark); });
}

struct ClockTime {
    unsigned minutes = 0;  ///< since midnight
    bool exact = false;    ///< with minutes
};

/// *19.30*, *7:30*, *17*; nothing for any other writing.
std::optional<ClockTime> clock_time(std::string_view written) {
    constexpr unsigned hours = 24;
    unsigned hour = 0;
    const auto* end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, hour);
    if (read.ec != std::errc() || hour > hours) {
        return std::nullopt;
    }
    if (read.ptr == end) {
        return ClockTime{hour * 60, false};
    }
    unsigned minute = 0;
    const bool mark = (*read.ptr == '.' || *read.ptr == ':') && end - read.ptr == 3;
    if (!mark || std::from_chars(read.ptr + 1, end, minute).ptr != end || minute >= 60) {
        return std::nullopt;
    }
    return ClockTime{hour * 60 + minute, true};
}

/// *p.m.* (true) or *a.m.* (false) after the number.
std::optional<bool> is_afternoon(const SideView& side, const Number& number) {
    const auto rest = after(side, number, 6);
    if (rest.size() < 2 || (rest.substr(1, 1) != "m" && rest.substr(1, 2) != ".m")) {
        return std::nullopt;
    }
    return rest.front() == 'p' ? std::optional(true) : rest.front() == 'a' ? std::optional(false) : std::nullopt;
}

/// 19.30 is not 7:30 a.m., nor 07.30 7:30 p.m.; 7.30 may be either, by the words around it.
bool contradicts(const SideView& side, const Number& number, unsigned minutes, const SideView& other_side,
                 const Number& other) {
    constexpr unsigned noon = 12 * 60;
    const auto afternoon = is_afternoon(other_side, other);
    const bool surely_morning = side.slice(number.span).starts_with('0');
    return afternoon && !is_afternoon(side, number) &&
           ((minutes > noon && !*afternoon) || (surely_morning && minutes < noon && *afternoon));
}

/// 19.30 and 7:30 p.m., 17.00 and 5 p.m.: at least one is written as a time, and they are nought or twelve hours apart.
bool is_same_time(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    constexpr unsigned half_a_day = 12 * 60;
    const auto one = clock_time(side.slice(a.span));
    const auto other = clock_time(other_side.slice(b.span));
    return one && other && (one->exact || other->exact || is_hour(side, a) || is_hour(other_side, b)) &&
           one->minutes % half_a_day == other->minutes % half_a_day &&
           !contradicts(side, a, one->minutes, other_side, b) && !contradicts(other_side, b, other->minutes, side, a);
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
    constexpr std::array<std::string_view, 9> links{"van de ", "op de ", "op ",       "van elke ", "in ",
                                                    "out of ", "of ",    "of every ", "in every "};
    const auto& numbers = side.numbers[segment_at(side, number.span.begin)];
    const auto whole = std::find_if(numbers.begin(), numbers.end(),
                                    [&](const Number& other) { return number.span.end < other.span.begin; });
    if (whole == numbers.end() || value_of(*whole) <= value_of(number)) {
        return std::nullopt;
    }
    const auto between = side.slice({number.span.end, whole->span.begin});
    const bool linked =
        between.starts_with(' ') && std::find(links.begin(), links.end(), between.substr(1)) != links.end();
    return linked ? std::optional(value_of(number) / value_of(*whole)) : std::nullopt;
}

/// A third is 33 percent or one in three.
bool is_same_share(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    constexpr double tolerance = 0.02;
    const auto part = [](const Number& number) { return value_of(number) / (number.percent ? 100 : 1); };
    if (is_share(a) && is_share(b)) {
        return a.percent != b.percent && std::abs(part(a) - part(b)) < tolerance;
    }
    const auto other = is_share(a) ? ratio(other_side, b) : std::nullopt;
    const auto one = is_share(b) ? ratio(side, a) : std::nullopt;
    return (other && std::abs(part(a) - *other) < tolerance) || (one && std::abs(part(b) - *one) < tolerance);
}

bool is_same_measure(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    const auto one = measure_of(side, a);
    const auto other = one ? measure_of(other_side, b) : std::nullopt;
    return other && is_converted(*one, *other);
}

}  // namespace

double value_of(const Number& number) {
    const auto& value = number.values.front();
    const auto line = value.find('/');
    const double above = std::strtod(value.c_str(), nullptr);
    return line == std::string::npos ? above : above / std::strtod(value.c_str() + line + 1, nullptr);
}

bool share_value(const Number& a, const Number& b) {
    return std::any_of(a.values.begin(), a.values.end(), [&](const std::string& value) {
        return std::find(b.values.begin(), b.values.end(), value) != b.values.end();
    });
}

bool is_same_amount(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    return share_value(a, b) || is_same_time(side, a, other_side, b) || is_same_year(side, a, other_side, b) ||
           is_same_year(other_side, b, side, a) || is_same_share(side, a, other_side, b) ||
           is_same_measure(side, a, other_side, b);
}

bool is_share(const Number& number) {
    return number.percent || number.kind == NumberKind::fraction;
}

bool is_clock_time(const SideView& side, const Number& number) {
    const auto written = clock_time(side.slice(number.span));
    return number.kind == NumberKind::clock || (written && written->exact) || is_hour(side, number);
}

bool is_year(const SideView& side, const Number& number) {
    constexpr double first = 1000;
    constexpr double last = 2100;
    return number.form == NumberForm::digits && number.kind == NumberKind::cardinal && number.span.size() == 4 &&
           value_of(number) >= first && value_of(number) <= last &&
           side.slice(number.span).find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_round_the_clock(const SideView& side, const Number& number) {
    return number.values.front() == "24" && after(side, number, 10).starts_with("uur per");
}

}  // namespace loep::check
