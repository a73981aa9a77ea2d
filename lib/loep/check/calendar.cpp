// The table of weekdays and months.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/calendar.hpp"

#include <algorithm>
#include <array>
#include <utility>

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

constexpr std::array<std::string_view, 19> english_keys{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",  "sunday",  "january",  "february", "march",
    "april",  "may",     "june",      "july",     "august", "september", "october", "november", "december"};

struct Short {
    std::string_view key;
    CalendarName name;
};

constexpr std::array<Short, 11> dutch_short{{{"jan", 7},
                                             {"feb", 8},
                                             {"mrt", 9},
                                             {"apr", 10},
                                             {"jun", 12},
                                             {"jul", 13},
                                             {"aug", 14},
                                             {"sept", 15},
                                             {"okt", 16},
                                             {"nov", 17},
                                             {"dec", 18}}};
constexpr std::array<Short, 11> english_short{{{"mon", 0},
                                               {"tue", 1},
                                               {"wed", 2},
                                               {"thu", 3},
                                               {"fri", 4},
                                               {"jan", 7},
                                               {"feb", 8},
                                               {"aug", 14},
                                               {"sept", 15},
                                               {"oct", 16},
                                               {"nov", 17}}};

}  // namespace

std::optional<CalendarName> calendar_name(std::string_view key, text::Language language) {
    const bool dutch = language == text::Language::dutch;
    // *'s maandags*, *maandagavond* and *vrijdagochtend* name the day too.
    for (std::size_t at = 0; at < full.size(); ++at) {
        const auto i = static_cast<CalendarName>(at);
        const auto name = dutch ? full[i].first : english_keys[i];
        if (key == name) {
            return i;
        }
        if (is_weekday(i) && key.starts_with(name)) {
            const auto rest = key.substr(name.size());
            if (rest == "s" || rest == "'s" ||
                (dutch && (rest == "avond" || rest == "ochtend" || rest == "middag" || rest == "nacht" ||
                           rest == "morgen" || rest == "namiddag"))) {
                return i;
            }
        }
    }
    const auto& shorts = dutch ? dutch_short : english_short;
    const auto found = std::find_if(shorts.begin(), shorts.end(), [&](const Short& row) { return row.key == key; });
    return found == shorts.end() ? std::nullopt : std::optional<CalendarName>(found->name);
}

std::string_view calendar_text(CalendarName name, text::Language language) {
    return language == text::Language::dutch ? full[name].first : full[name].second;
}

bool is_ambiguous(std::string_view key) {
    constexpr std::array<std::string_view, 6> words{"may", "march", "mon", "wed", "jan", "dec"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

}  // namespace loep::check
