// The table of weekdays and months.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/calendar.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loep/text/word_beginnings.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

using Row = std::pair<std::string_view, std::string_view>;

/// Dutch, English.
constexpr std::array<Row, 19> full{{{"maandag", "Monday"},
                                    {"dinsdag", "Tuesday"},
                                    {"woensdag", "Wednesday"},
                                    {"donderdag", "Thursday"},
                                    {"vrijdag", "Friday"},
                                    {"zaterdag", "Saturday"},
                                    {"zondag", "Sunday"},
                                    {"januari", "January"},
                                    {"februari", "February"},
                                    {"maart", "March"},
                                    {"april", "April"},
                                    {"mei", "May"},
                                    {"juni", "June"},
                                    {"juli", "July"},
                                    {"augustus", "August"},
                                    {"september", "September"},
                                    {"oktober", "October"},
                                    {"november", "November"},
                                    {"december", "December"}}};

constexpr std::size_t name_count = full.size();

/// The full names, then the short ones, which `dutch_short` and `english_short` say the names of.
constexpr auto dutch_words = std::to_array<std::string_view>(
    {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",  "zaterdag",  "zondag",  "januari",  "februari", "maart",
     "april",   "mei",     "juni",     "juli",      "augustus", "september", "oktober", "november", "december", "jan",
     "feb",     "mrt",     "apr",      "jun",       "jul",      "aug",       "sept",    "okt",      "nov",      "dec"});
constexpr auto english_words = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",  "sunday",  "january",  "february", "march",
     "april",  "may",     "june",      "july",     "august", "september", "october", "november", "december", "mon",
     "tue",    "wed",     "thu",       "fri",      "jan",    "feb",       "aug",     "sept",     "oct",      "nov",
     "tues",   "thur",    "thurs",     "sat",      "sun",    "mar",       "apr",     "jun",      "jul",      "dec"});
constexpr text::WordTable dutch_keys(dutch_words);
constexpr text::WordTable english_keys(english_words);

/// Of the weekdays, which other words may follow in one word.
template <std::size_t size>
constexpr text::WordBeginnings weekday_beginnings(const std::array<std::string_view, size>& words) {
    text::WordBeginnings beginnings;
    for (std::size_t row = 0; row < size && is_weekday(static_cast<CalendarName>(row)); ++row) {
        beginnings.add(words[row]);
    }
    return beginnings;
}
constexpr auto dutch_beginnings = weekday_beginnings(dutch_words);
constexpr auto english_beginnings = weekday_beginnings(english_words);
constexpr std::array<CalendarName, 11> dutch_short{7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18};
constexpr std::array<CalendarName, 21> english_short{0, 1, 2, 3, 4, 7, 8,  14, 15, 16, 17,
                                                     1, 3, 3, 5, 6, 9, 10, 12, 13, 18};

std::size_t row_of(text::HashedKey key, bool dutch) {
    return dutch ? dutch_keys.find(key) : english_keys.find(key);
}

/// *'s maandags*, *maandagavond*, *vrijdagochtend* and *dinsdagmiddagmarkt* name the day too.
bool may_follow_a_weekday(std::string_view rest, bool dutch) {
    static constexpr auto times =
        std::to_array<std::string_view>({"avond", "ochtend", "middag", "nacht", "morgen", "namiddag"});
    return rest == "s" || rest == "'s" || (dutch && std::any_of(times.begin(), times.end(), [&](std::string_view time) {
                                               return rest.starts_with(time);
                                           }));
}

}  // namespace

std::optional<CalendarName> calendar_name(text::HashedKey key, text::Language language) {
    const bool dutch = language == text::Language::dutch;
    const auto row = row_of(key, dutch);
    if (row < name_count + (dutch ? dutch_short.size() : english_short.size())) {
        return row < name_count ? static_cast<CalendarName>(row)
               : dutch          ? dutch_short[row - name_count]
                                : english_short[row - name_count];
    }
    constexpr std::size_t shortest = 7;  // zondags, sundays
    constexpr std::size_t day_letters = 3;
    if (key.text.size() < shortest || !(dutch ? dutch_beginnings : english_beginnings).hold(key.text)) {
        return std::nullopt;
    }
    const auto day = key.text.find(dutch ? "dag" : "day");
    if (day == std::string_view::npos || !may_follow_a_weekday(key.text.substr(day + day_letters), dutch)) {
        return std::nullopt;
    }
    const text::HashedKey name(key.text.substr(0, day + day_letters));
    const auto weekday = static_cast<CalendarName>(row_of(name, dutch));
    return is_weekday(weekday) ? std::optional(weekday) : std::nullopt;
}

std::string_view calendar_text(CalendarName name, text::Language language) {
    return language == text::Language::dutch ? full[name].first : full[name].second;
}

bool is_ambiguous(std::string_view key) {
    constexpr std::array<std::string_view, 9> words{"may", "march", "mon", "wed", "jan", "dec", "sat", "sun", "mar"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

}  // namespace loep::check
