// Reads times from figures and words, and the half of the day from what stands around them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/clock.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <system_error>

#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::NumberForm;
using text::NumberKind;

constexpr unsigned noon = 12 * 60;

template <std::size_t size>
bool begins_with_any(std::string_view text, const std::array<std::string_view, size>& beginnings) {
    return !text.empty() && std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
        return text.front() == beginning.front() && text.starts_with(beginning);
    });
}

constexpr std::array<std::string_view, 3> hour_words{"uur", "o'clock", "o’clock"};
constexpr std::array<std::string_view, 7> morning_marks{
    "a.m", "am", "in the morning", "'s ochtends", "’s ochtends", "in de ochtend", "in de morgen"};
constexpr std::array<std::string_view, 4> night_marks{"'s nachts", "’s nachts", "'s morgens", "’s morgens"};
constexpr std::array<std::string_view, 10> afternoon_marks{
    "p.m",        "pm",        "in the afternoon", "in the evening", "'s middags",
    "’s middags", "'s avonds", "’s avonds",        "in de middag",   "in de avond"};
/// Before dawn only: *11 uur in de nacht* is the evening's.
constexpr std::string_view at_night = "in de nacht";
constexpr double dawn = 6;

/// What follows the number, after *uur* and *o'clock*.
std::string_view after_hour_word(const SideView& side, const Number& number) {
    constexpr std::size_t reach = 30;
    auto rest = text_after(side, number, reach);
    for (const auto word : hour_words) {
        if (rest.starts_with(word.front()) && rest.starts_with(word)) {
            rest.remove_prefix(word.size());
            rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        }
    }
    return rest;
}

/// The *pm* of *3.15pm*, the *min* of *14min*: letters that are written as one with the figures.
std::string_view suffix_of(const SideView& side, const Number& number) {
    constexpr std::string_view figures = "0123456789.:";
    const auto written = side.slice(number.span);
    const auto at = number.form == NumberForm::words ? std::string_view::npos : written.find_first_not_of(figures);
    return written.substr(std::min(at, written.size()));
}

/// *p.m.*, *'s avonds* (true) or *a.m.*, *in the morning* (false) after the number.
std::optional<bool> told_half(const SideView& side, const Number& number) {
    const auto suffix = suffix_of(side, number);
    const auto rest = suffix.empty() ? after_hour_word(side, number) : suffix;
    const bool morning = begins_with_any(rest, morning_marks) || begins_with_any(rest, night_marks) ||
                         (rest.starts_with(at_night) && value_of(number) < dawn);
    return morning ? std::optional(false) : begins_with_any(rest, afternoon_marks) ? std::optional(true) : std::nullopt;
}

/// Followed by *uur*, *o'clock*, *a.m.*, *p.m.*, *in the evening*?
bool is_hour(const SideView& side, const Number& number) {
    constexpr std::size_t reach = 12;
    constexpr std::string_view beginnings = "uoaip'\xE2";  // the last begins a curly apostrophe
    const auto rest = text_after(side, number, reach);
    const bool may_tell = !rest.empty() && beginnings.find(rest.front()) != std::string_view::npos;
    return may_tell && (begins_with_any(rest, hour_words) || told_half(side, number));
}

/// *not until after ten.*, *at seven, …*: a number by itself behind a preposition of time.
bool is_bare_hour(const SideView& side, const Number& number) {
    constexpr std::string_view prepositions =
        "at after before until till by around from since past om na voor tot rond";
    constexpr std::string_view marks = ".,;:?!";
    const auto& words = (*side.segments)[segment_at(side, number.span.begin)].words;
    const auto here = std::find_if(words.begin(), words.end(),
                                   [&](const text::Word& word) { return word.span.begin >= number.span.begin; });
    const auto rest = side.bytes().substr(text::to_size(number.span.end), 1);
    return here != words.begin() && fits_any(prepositions, std::prev(here)->key) &&
           (rest.empty() || marks.find(rest.front()) != std::string_view::npos);
}

struct ClockTime {
    unsigned minutes = 0;  ///< since midnight
    bool exact = false;    ///< with minutes
};

/// *19.30*, *7:30*, *17*; nothing for any other writing.
std::optional<ClockTime> written_time(std::string_view written) {
    constexpr unsigned hours = 24;
    unsigned hour = 0;
    const auto* end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, hour);
    if (read.ec != std::errc() || hour > hours) {
        return std::nullopt;
    }
    if (read.ptr == end) {
        return ClockTime{hour % hours * 60, false};
    }
    unsigned minute = 0;
    const bool mark = (*read.ptr == '.' || *read.ptr == ':') && end - read.ptr == 3;
    if (!mark || std::from_chars(read.ptr + 1, end, minute).ptr != end || minute >= 60) {
        return std::nullopt;
    }
    return ClockTime{hour % hours * 60 + minute, true};
}

/// In figures, or a whole hour in words.
std::optional<ClockTime> clock_time(const SideView& side, const Number& number) {
    constexpr double hours = 12;
    const auto value = value_of(number);
    if (number.form == NumberForm::words && number.kind == NumberKind::cardinal && value <= hours &&
        std::floor(value) == value && (is_hour(side, number) || is_bare_hour(side, number))) {
        return ClockTime{static_cast<unsigned>(value) * 60, false};
    }
    auto written = side.slice(number.span);
    written.remove_suffix(suffix_of(side, number).size());
    return written_time(written);
}

struct Half {
    bool afternoon = false;
    bool sure = false;
};

/// The half of the day by what is told, by the 24-hour clock, or else by Dutch custom, which writes an evening's time
/// as 22.00 unless the sentence says *avond*.
std::optional<Half> half_of(const SideView& side, const Number& number, const ClockTime& time) {
    if (const auto told = told_half(side, number)) {
        return Half{*told, true};
    }
    if (time.minutes > noon) {
        return Half{true, true};
    }
    if (side.slice(number.span).starts_with('0') && time.minutes < noon) {
        return Half{false, true};
    }
    const auto segment = segment_at(side, number.span.begin);
    const bool morning = side.language() == text::Language::dutch && time.exact && time.minutes < noon &&
                         is_hour(side, number) &&
                         find_word(side, {segment, segment + 1},
                                   "avond* middag* vanavond vanmiddag *avond *middag "
                                   "namiddag*"_words) == nullptr;
    return morning ? std::optional(Half{false, false}) : std::nullopt;
}

}  // namespace

bool is_clock_time(const SideView& side, const Number& number) {
    const auto written = written_time(side.slice(number.span));
    const bool has_half = !suffix_of(side, number).empty() && told_half(side, number);  // 7.30pm
    return number.kind == NumberKind::clock || (written && written->exact) || has_half || is_hour(side, number);
}

namespace {

/// *12-hour shifts*, *five hours*: how long something lasts. Dutch says *uur* of both.
bool lasts(const SideView& side, const Number& number) {
    const auto measure = side.language() == text::Language::english ? measure_of(side, number) : std::nullopt;
    return measure && measure->unit.dimension == Dimension::time;
}

}  // namespace

bool is_same_time(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    const auto one = clock_time(side, a);
    const auto other = one ? clock_time(other_side, b) : std::nullopt;
    return one && other && (one->exact || other->exact || is_hour(side, a) || is_hour(other_side, b)) &&
           one->minutes % noon == other->minutes % noon && !lasts(side, a) && !lasts(other_side, b);
}

HalfOfDay compare_half_of_day(const SideView& side, const Number& a, const SideView& other_side, const Number& b) {
    if (!is_clock_time(side, a) && !is_clock_time(other_side, b)) {
        return HalfOfDay::agrees;
    }
    const auto one = clock_time(side, a);
    const auto other = one ? clock_time(other_side, b) : std::nullopt;
    if (!one || !other || one->minutes % noon != other->minutes % noon) {
        return HalfOfDay::agrees;
    }
    const auto half = half_of(side, a, *one);
    const auto other_half = half_of(other_side, b, *other);
    if (!half || !other_half || half->afternoon == other_half->afternoon) {
        return HalfOfDay::agrees;
    }
    return half->sure && other_half->sure ? HalfOfDay::contradicts : HalfOfDay::doubtful;
}

namespace {

/// *14 minutes*, *14min*, *3sec*
bool counts_time(const SideView& side, const Number& number) {
    static constexpr WordList suffixes("h hr hrs min mins s sec secs u");
    const auto measure = measure_of(side, number);
    return (measure && measure->unit.dimension == Dimension::time) || suffixes.fits(suffix_of(side, number));
}

/// *2.58 uur*, *14.03*; not *3.2 million*, *2.50 euro*.
bool may_be_duration(const SideView& side, const Number& number) {
    const auto written = written_time(side.slice(number.span));
    const auto measure = measure_of(side, number);
    return written && written->exact && (!measure || measure->unit.dimension == Dimension::time);
}

}  // namespace

bool is_part_of_duration(const SideView& side, const Number& part, const SideView& other_side, const Number& whole) {
    const auto written = other_side.slice(whole.span);
    const auto mark = written.find_first_of(":.");
    if (mark == std::string_view::npos || (written[mark] == '.' && !may_be_duration(other_side, whole)) ||
        !counts_time(side, part)) {
        return false;
    }
    const auto is_value = [&](std::string_view figures) {
        unsigned value = 0;
        std::from_chars(figures.data(), figures.data() + figures.size(), value);
        return static_cast<double>(value) == value_of(part);
    };
    return is_value(written.substr(0, mark)) || is_value(written.substr(mark + 1));
}

text::Span with_clock_mark(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 7> marks{"uur", "o'clock", "o’clock", "a.m.", "p.m.", "am", "pm"};
    constexpr std::size_t reach = 12;
    const auto rest = text_after(side, number, reach);
    const auto* mark =
        std::find_if(marks.begin(), marks.end(), [&](std::string_view one) { return rest.starts_with(one); });
    if (mark == marks.end()) {
        return number.span;
    }
    const auto at = static_cast<std::size_t>(rest.data() - side.bytes().data());
    return {number.span.begin, text::make_span(at, at + mark->size()).end};
}

}  // namespace loep::check
