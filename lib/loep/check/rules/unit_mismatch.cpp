// Rule unit-mismatch: the number is the source's, its unit is not: miles for kilometres, dollars for euros.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

enum class Dimension : std::uint8_t { money, length, area, mass, volume, temperature, time, share };

/// A unit by its dimension and how many of the dimension's smallest one it is; a currency by its number.
struct Unit {
    Dimension dimension;
    double size;
    bool operator==(const Unit&) const = default;
};

struct UnitWords {
    Unit unit;
    std::string_view dutch;    ///< divided by blanks
    std::string_view english;  ///< divided by blanks
};

constexpr std::array table = std::to_array<UnitWords>({
    {{Dimension::money, 1}, "euro euro's eur €", "euro euros eur €"},
    {{Dimension::money, 2}, "dollar dollars usd $", "dollar dollars usd $"},
    {{Dimension::money, 3}, "roebel roebels", "rouble roubles ruble rubles"},
    {{Dimension::money, 4}, "zloty zloty's", "zloty zlotys"},
    {{Dimension::money, 5}, "hryvnia hryvnia's", "hryvnia hryvnias"},
    {{Dimension::money, 6}, "£", "£"},
    {{Dimension::money, 7}, "yen ¥", "yen ¥"},
    {{Dimension::length, 0.001}, "millimeter mm", "millimetre millimetres millimeter millimeters mm"},
    {{Dimension::length, 0.01}, "centimeter cm", "centimetre centimetres centimeter centimeters cm"},
    {{Dimension::length, 1}, "meter", "metre metres meter meters"},
    {{Dimension::length, 1000}, "kilometer km", "kilometre kilometres kilometer kilometers km"},
    {{Dimension::length, 1609.344}, "mijl mijlen", "mile miles"},
    {{Dimension::length, 0.3048}, "voet", "foot feet ft"},
    {{Dimension::length, 0.0254}, "inch", "inch inches"},
    {{Dimension::length, 0.9144}, "yard", "yard yards"},
    {{Dimension::area, 10000}, "hectare", "hectare hectares"},
    {{Dimension::area, 4046.856}, "acre", "acre acres"},
    {{Dimension::mass, 0.001}, "gram", "gram grams gramme grammes"},
    {{Dimension::mass, 1}, "kilo kilo's kilogram kg", "kilo kilos kilogram kilograms kg"},
    {{Dimension::mass, 1000}, "ton", "tonne tonnes ton tons"},
    {{Dimension::volume, 1}, "liter", "litre litres liter liters"},
    {{Dimension::volume, 158.987}, "vat vaten", "barrel barrels"},
    {{Dimension::time, 1}, "seconde seconden", "second seconds"},
    {{Dimension::time, 60}, "minuut minuten", "minute minutes"},
    {{Dimension::time, 3600}, "uur uren", "hour hours"},
    {{Dimension::time, 86400}, "dag dagen", "day days"},
    {{Dimension::time, 604800}, "week weken", "week weeks"},
    {{Dimension::time, 2629746}, "maand maanden", "month months"},
    {{Dimension::time, 31556952}, "jaar jaren", "year years"},
    {{Dimension::share, 1}, "procent %", "percent per cent %"},
});

bool in_list(std::string_view list, std::string_view key) {
    for (std::size_t begin = 0; begin < list.size();) {
        const auto end = std::min(list.find(' ', begin), list.size());
        if (list.substr(begin, end - begin) == key) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

std::optional<Unit> unit_of(std::string_view key, text::Language language) {
    const auto row = std::find_if(table.begin(), table.end(), [&](const UnitWords& words) {
        return in_list(language == text::Language::dutch ? words.dutch : words.english, key);
    });
    return row == table.end() ? std::nullopt : std::optional(row->unit);
}

/// A number with its unit, and where that is written.
struct Measure {
    const text::Number* number = nullptr;
    Unit unit;
    text::Span unit_span;
};

/// The sign before a number (*€ 20*, *$20*), or the word after it, over a *-* (*20-kilometre*) or an adjective of
/// money.
std::optional<Measure> measure_of(const SideView& side, const segment::Segment& segment, const text::Number& number) {
    const auto& words = segment.words;
    const auto after = std::find_if(words.begin(), words.end(),
                                    [&](const text::Word& word) { return word.span.begin >= number.span.end; });
    const auto before = std::find_if(words.rbegin(), words.rend(),
                                     [&](const text::Word& word) { return word.span.end <= number.span.begin; });
    if (before != words.rend()) {
        if (const auto unit = unit_of(side.slice(before->span), side.language());
            unit && unit->dimension == Dimension::money && before->kind == text::WordKind::punctuation) {
            return Measure{&number, *unit, before->span};
        }
    }
    // *5 million US dollars*, *5 Belarusian roubles*, *20-mile*; over the end of a range: *2 tot 10 cm*, *2-4 inches*.
    constexpr std::array<std::string_view, 6> ranges{"tot", "to", "en", "and", "or", "of"};
    constexpr std::size_t reach = 4;
    bool in_range = false;
    std::size_t adjectives = 0;
    for (auto word = after; word != words.end() && word - after < static_cast<std::ptrdiff_t>(reach); ++word) {
        const auto written = side.slice(word->span);
        const auto unit = unit_of(word->kind == text::WordKind::word ? word->key : written, side.language());
        if (unit && (adjectives == 0 || unit->dimension == Dimension::money)) {
            return Measure{&number, *unit, word->span};
        }
        const bool links =
            written == "-" || written == "–" || std::find(ranges.begin(), ranges.end(), word->key) != ranges.end();
        if (links || (in_range && word->kind == text::WordKind::number)) {
            in_range = true;
        } else if (word->kind != text::WordKind::word || ++adjectives > 1) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<Measure> measures_in(const SideView& side, SegmentRange range) {
    std::vector<Measure> found;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& number : side.numbers[i]) {
            if (auto measure = measure_of(side, (*side.segments)[i], number)) {
                found.push_back(*measure);
            }
        }
    }
    return found;
}

bool share_value(const text::Number& a, const text::Number& b) {
    return std::any_of(a.values.begin(), a.values.end(), [&](const std::string& value) {
        return std::find(b.values.begin(), b.values.end(), value) != b.values.end();
    });
}

/// The same amount: 5 mijl and 8 kilometres, 48 uur and two days, within a tenth.
bool is_converted(const Measure& a, const Measure& b) {
    constexpr double tolerance = 0.1;
    if (a.unit.dimension != b.unit.dimension || a.unit.dimension == Dimension::money) {
        return false;
    }
    const double one = std::strtod(a.number->values.front().c_str(), nullptr) * a.unit.size;
    const double other = std::strtod(b.number->values.front().c_str(), nullptr) * b.unit.size;
    return std::abs(one - other) <= tolerance * std::max(one, other);
}

/// Units of one dimension, or both of measure, that stand with one number. *uur* may be a time of the clock.
bool differ(const Measure& source, const Measure& target) {
    const bool clock = source.unit.dimension == Dimension::time && source.unit.size == 3600 &&
                       target.unit.dimension != Dimension::time;
    return source.unit != target.unit && !clock;
}

void check_bead(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto sources = measures_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto near = measures_in(pair.source, segments_near(pair, bead, Side::source));
    const auto targets = measures_in(pair.target, segments_of(pair.beads[bead], Side::target));
    for (const auto& target : targets) {
        const auto answers = [&](const Measure& source) {
            return (share_value(*source.number, *target.number) && !differ(source, target)) ||
                   is_converted(source, target);
        };
        if (std::any_of(near.begin(), near.end(), answers)) {
            continue;
        }
        const auto wrong = std::find_if(sources.begin(), sources.end(), [&](const Measure& source) {
            return share_value(*source.number, *target.number) && differ(source, target) &&
                   source.unit.dimension == target.unit.dimension;
        });
        if (wrong == sources.end()) {
            continue;
        }
        findings.push_back({"unit-mismatch",
                            Severity::error,
                            text::message("“{}” does not agree with “{}” in the source",
                                          pair.target.slice(target.unit_span), pair.source.slice(wrong->unit_span)),
                            pair.target.place(target.unit_span),
                            pair.source.place(wrong->unit_span),
                            {},
                            {}});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        if (pair.beads[i].source_size() > 0 && pair.beads[i].target_size() > 0 && is_reliable(pair.beads[i])) {
            check_bead(pair, i, findings);
        }
    }
}

constexpr std::array<Example, 10> examples{{
    {"Het kamp ligt 30 kilometer van de grens.", "The camp is 30 miles from the border.", true, "miles for kilometres"},
    {"Het kostte 3 miljoen euro.", "It cost 3 million dollars.", true, "another currency"},
    {"Het kostte € 300.", "It cost $300.", true, "another sign"},
    {"Zij wachten al drie weken.", "They have been waiting for three months.", true, "another measure of time"},
    {"Het kamp ligt 30 kilometer van de grens.", "The camp is 30 km from the border.", false, "abbreviated"},
    {"Het kamp ligt 8 kilometer van de grens.", "The camp is five miles from the border.", false, "converted"},
    {"Hij zat 48 uur vast.", "He was held for two days.", false, "converted"},
    {"Het kostte € 300.", "It cost 300 euros.", false, "a sign and a word"},
    {"Er valt 2 tot 5 centimeter.", "There will be 1 to 2 inches.", false, "a range, converted"},
    {"Het kostte 300 Belarussische roebel.", "It cost 300 zlotys in all.", true, "a word between"},
}};

}  // namespace

extern const Rule unit_mismatch;
constinit const Rule unit_mismatch{
    "unit-mismatch",
    "numbers",
    "the number is the source's, its unit of measure or currency is not",
    "Currencies, measures of length, area, mass, volume and time, by sign, word or abbreviation. What is converted, "
    "within a tenth, is right. It knowingly misses units that are not in its table, and adjectives (the three-day "
    "visit "
    "for a driedaags bezoek).",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
