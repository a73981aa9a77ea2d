// Reads the minutes, the direction and the hour of a time told in words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/told_time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "loep/text/decimal.hpp"
#include "loep/text/number_words.hpp"

namespace loep::text {

namespace {

constexpr unsigned hour_minutes = 60;
constexpr unsigned half_a_day = 12 * hour_minutes;

template <std::size_t size>
bool is_one_of(std::string_view key, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

class Reader {
  public:
    Reader(const std::vector<Word>& tokens, Language language) : tokens_(tokens), language_(language) {}

    std::optional<ToldTime> read(std::size_t i) const { return dutch() ? read_dutch(i) : read_english(i); }

  private:
    bool dutch() const { return language_ == Language::dutch; }
    std::string_view key(std::size_t i) const {
        return i < tokens_.size() ? std::string_view(tokens_[i].key) : std::string_view();
    }

    /// The whole number up to `largest` that is one token, in digits or words.
    std::optional<unsigned> count(std::size_t i, unsigned largest) const {
        unsigned value = 0;
        const auto word = key(i);
        if (i < tokens_.size() && tokens_[i].kind == WordKind::number) {
            const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
            value = read.ptr == word.data() + word.size() ? value : 0;
        } else if (const auto known = number_word(word, language_); known && known->role == NumberRole::value) {
            value = known->tenths % 10 == 0 && known->tenths <= 10UL * largest ? unsigned(known->tenths / 10) : 0;
        }
        return value >= 1 && value <= largest ? std::optional(value) : std::nullopt;
    }

    static ToldTime moved_hour(std::size_t next, unsigned hour, int minutes) {
        const auto moved = static_cast<int>(half_a_day + hour * hour_minutes) + minutes;
        return {next, static_cast<unsigned>(moved) % half_a_day};
    }

    /// The hour at token `at`, moved by `minutes`.
    std::optional<ToldTime> at_hour(std::size_t at, int minutes) const {
        const auto hour = count(at, 12);
        return hour ? std::optional(moved_hour(at + 1, *hour, minutes)) : std::nullopt;
    }

    /// *half vier*, *halfvier*, moved by `minutes`.
    std::optional<ToldTime> at_half(std::size_t i, int minutes) const {
        constexpr std::string_view half = "half";
        if (key(i) == half) {
            return at_hour(i + 1, minutes - 30);
        }
        const auto hour = key(i).starts_with(half) ? number_word(key(i).substr(half.size()), language_) : std::nullopt;
        const bool is_hour = hour && hour->role == NumberRole::value && hour->tenths % 10 == 0 && hour->tenths >= 10 &&
                             hour->tenths <= 120;
        return is_hour ? std::optional(moved_hour(i + 1, static_cast<unsigned>(hour->tenths / 10), minutes - 30))
                       : std::nullopt;
    }

    std::optional<ToldTime> read_dutch(std::size_t i) const {
        if (const auto half = at_half(i, 0)) {
            return half;
        }
        if (key(i) == "kwart") {
            const int sign = direction(i + 1);
            return sign == 0 ? std::nullopt : at_hour(i + 2, sign * 15);
        }
        const bool said = key(i + 1) == "minuten" || key(i + 1) == "minuut";
        const auto after = i + (said ? 2 : 1);
        const int sign = direction(after);
        const auto minutes = sign != 0 ? count(i, 29) : std::nullopt;
        if (!minutes) {
            return std::nullopt;
        }
        const int moved = sign * static_cast<int>(*minutes);
        if (const auto half = at_half(after + 1, moved)) {
            return half;
        }
        // *één voor één*, *drie voor twee* (euro) are no times.
        return said || *minutes % 5 == 0 ? at_hour(after + 1, moved) : std::nullopt;
    }

    std::optional<ToldTime> read_english(std::size_t i) const {
        const int sign = direction(i + 1);
        if (key(i) == "half") {
            return sign > 0 ? at_hour(i + 2, 30) : is_behind_preposition(i) ? at_hour(i + 1, 30) : std::nullopt;
        }
        if (key(i) == "quarter") {
            return sign == 0 ? std::nullopt : at_hour(i + 2, sign * 15);
        }
        const bool hyphened = key(i + 1) == "-";
        auto after = i + (hyphened ? 3 : 1);
        const bool said = key(after) == "minutes" || key(after) == "minute";
        after += said ? 1 : 0;
        const int towards = direction(after);
        const auto tens = towards != 0 ? count(i, 29) : std::nullopt;
        const auto units = hyphened && tens ? count(i + 2, 9) : std::optional(0U);
        if (!tens || !units || (hyphened && *tens != 20)) {
            return std::nullopt;
        }
        const auto minutes = *tens + *units;
        // *five to ten* may be a range, *ten after two* an order.
        constexpr std::array<std::string_view, 3> before{"at", "by", "until"};
        const bool sure = said || key(after) == "past" || (i > 0 && minutes % 5 == 0 && is_one_of(key(i - 1), before));
        return sure ? at_hour(after + 1, towards * static_cast<int>(minutes)) : std::nullopt;
    }

    /// *shortly after half eight*: as Britons tell the time, half past the hour and not before it.
    bool is_behind_preposition(std::size_t i) const {
        constexpr std::array<std::string_view, 6> prepositions{"at", "after", "before", "until", "since", "till"};
        return i > 0 && is_one_of(key(i - 1), prepositions);
    }

    /// 1 for a word that counts from the hour that was, -1 for one that counts to the hour to come, 0 for any other.
    int direction(std::size_t i) const {
        constexpr std::array<std::string_view, 2> dutch_past{"over", "na"};
        constexpr std::array<std::string_view, 2> english_past{"past", "after"};
        constexpr std::array<std::string_view, 2> english_to{"to", "before"};
        const bool past = dutch() ? is_one_of(key(i), dutch_past) : is_one_of(key(i), english_past);
        const bool to = dutch() ? key(i) == "voor" : is_one_of(key(i), english_to);
        return past ? 1 : to ? -1 : 0;
    }

    const std::vector<Word>& tokens_;
    Language language_;
};

}  // namespace

std::optional<ToldTime> told_time(const std::vector<Word>& tokens, std::size_t i, Language language) {
    return Reader(tokens, language).read(i);
}

std::vector<std::string> clock_values(const ToldTime& time) {
    std::vector<std::string> values;
    for (const unsigned hour : {time.minutes / hour_minutes, time.minutes / hour_minutes + 12}) {
        const auto hundredths = hour * 100 + time.minutes % hour_minutes;
        values.push_back(Decimal{std::to_string(hundredths), -2}.lowest_form());
    }
    return values;
}

}  // namespace loep::text
