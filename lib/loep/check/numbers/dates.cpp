// Reads dates in figures from the bytes, and dates with a month's name from the words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace loep::check {

namespace {

constexpr unsigned days = 31;
constexpr unsigned months = 12;

/// The figures that `text` begins with, taken off it; 0 when there are none, or more than `most`.
unsigned take_figures(std::string_view& text, std::size_t most) {
    const auto size = std::min(text.find_first_not_of("0123456789"), text.size());
    unsigned value = 0;
    if (size == 0 || size > most) {
        return 0;
    }
    std::from_chars(text.data(), text.data() + size, value);
    text.remove_prefix(size);
    return value;
}

/// A date in figures at the beginning of `text`, which may go on after it.
std::optional<Date> date_in_figures(std::string_view text, text::ByteOffset at, text::Language language) {
    constexpr std::size_t year_size = 4;
    auto rest = text;
    const auto size = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto first = take_figures(rest, year_size);
    const char mark = rest.empty() ? ' ' : rest.front();
    if (first == 0 || (mark != '-' && mark != '/' && mark != '.')) {
        return std::nullopt;
    }
    rest.remove_prefix(1);
    const auto second = take_figures(rest, 2);
    if (second == 0 || rest.empty() || rest.front() != mark) {
        return std::nullopt;
    }
    rest.remove_prefix(1);
    const bool year_first = size == year_size;
    const auto third_size = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const auto third = take_figures(rest, year_first ? 2 : year_size);
    const bool more = rest.size() > 1 && rest.front() == mark && rest[1] >= '0' && rest[1] <= '9';
    const bool has_year = year_first || third_size == 2 || third_size == year_size;
    if (third == 0 || more || !has_year || (!year_first && first > days)) {
        return std::nullopt;
    }
    Date date;
    date.span = {at, at + (text.size() - rest.size())};
    date.figures = true;
    date.day = year_first ? third : first;
    date.month = second;
    date.year = year_first ? first : third;
    date.swappable = !year_first && language == text::Language::english && first <= months;
    if (date.month > months && date.day <= months) {
        std::swap(date.day, date.month);
        date.swappable = false;
    }
    return date.month <= months && date.day <= days ? std::optional(date) : std::nullopt;
}

/// 1 … 12 for the name of a month.
unsigned month_of(const text::Word& word, text::Language language) {
    constexpr unsigned weekdays = 7;
    const auto name = word.kind == text::WordKind::word ? calendar_name(word.hashed(), language) : std::nullopt;
    return !name || is_weekday(*name) ? 0 : *name - weekdays + 1;
}

/// 1 … 31 for *3*, *3rd*, *3e*.
unsigned day_of(const text::Word& word) {
    constexpr std::array<std::string_view, 8> endings{"", "st", "nd", "rd", "th", "e", "de", "ste"};
    std::string_view rest = word.key;
    const auto day = word.kind == text::WordKind::number ? take_figures(rest, 2) : 0;
    return std::find(endings.begin(), endings.end(), rest) != endings.end() && day <= days ? day : 0;
}

unsigned year_of(const text::Word& word) {
    constexpr std::size_t size = 4;
    std::string_view rest = word.key;
    return word.kind == text::WordKind::number && rest.size() == size ? take_figures(rest, size) : 0;
}

class Reader {
  public:
    Reader(const std::vector<text::Word>& words, text::Language language) : words_(words), language_(language) {}

    /// A date whose month is named by word `at`.
    std::optional<Date> read(std::size_t at) const {
        Date date;
        date.month = month_of(words_[at], language_);
        if (date.month == 0) {
            return std::nullopt;
        }
        auto first = at;
        auto last = at;
        const bool linked = at >= 2 && words_[at - 1].key == "of";
        const auto before = at - (linked ? 2 : 1);
        date.day = at == 0 ? 0 : day_of(words_[before]);
        if (date.day != 0) {
            first = before;
        } else if (at + 1 < words_.size()) {
            last = at + 1;
            date.day = day_of(words_[last]);
        }
        if (date.day == 0) {
            return std::nullopt;
        }
        const auto year = last + (last + 1 < words_.size() && words_[last + 1].key == "," ? 2 : 1);
        date.year = year < words_.size() ? year_of(words_[year]) : 0;
        date.span = {words_[first].span.begin, words_[date.year != 0 ? year : last].span.end};
        return date;
    }

  private:
    const std::vector<text::Word>& words_;
    text::Language language_;
};

}  // namespace

std::vector<Date> dates_in(const SideView& side, SegmentRange range) {
    std::vector<Date> found;
    if (!holds(side, range, SegmentTrait::figures)) {  // a month alone is no day
        return found;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& segment = (*side.segments)[i];
        const Reader reader(segment.words, side.language());
        for (std::size_t k = 0; k < segment.words.size(); ++k) {
            const auto& word = segment.words[k];
            const auto begin = word.span.begin;
            const bool number = word.kind == text::WordKind::number;
            const auto date = number ? date_in_figures(side.slice({begin, segment.span.end}), begin, side.language())
                                     : reader.read(k);
            if (date) {
                found.push_back(*date);
            }
        }
    }
    return found;
}

bool may_be_one_day(const Date& a, const Date& b) {
    const auto is_year = [](unsigned one, unsigned other) {
        constexpr unsigned century = 100;
        return one == other || one == 0 || other == 0 ||
               (std::min(one, other) < century && one % century == other % century);
    };
    const bool straight = a.day == b.day && a.month == b.month;
    const bool turned = (a.swappable || b.swappable) && a.day == b.month && a.month == b.day;
    return (straight || turned) && is_year(a.year, b.year);
}

}  // namespace loep::check
