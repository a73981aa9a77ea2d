// The table of units, and where a number's stands.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/measure.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "loep/check/numbers/amounts.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

constexpr Unit degree_celsius{Dimension::temperature, 1};
constexpr Unit degree_fahrenheit{Dimension::temperature, 2};
constexpr Unit dutch_pound{Dimension::mass, 0.5};
constexpr Unit english_pound{Dimension::mass, 0.45359237};
constexpr Unit pound_sterling{Dimension::money, 6};

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
    {{Dimension::money, 8}, "yuan", "yuan"},
    {{Dimension::money, 9}, "frank franken", "franc francs"},
    {{Dimension::money, 10}, "kroon kronen", "krone kroner krona kronor crown crowns koruna"},
    {{Dimension::money, 11}, "lira", "lira liras"},
    {{Dimension::money, 12}, "roepie roepies", "rupee rupees"},
    {{Dimension::money, 13}, "peso peso's", "peso pesos"},
    {{Dimension::money, 14}, "forint", "forint forints"},
    {{Dimension::money, 15}, "rand", "rand"},
    {{Dimension::money, 16}, "tenge", "tenge"},
    {{Dimension::money, 17}, "lei leu", "lei leu"},
    {{Dimension::money, 18}, "lev leva", "lev leva"},
    {{Dimension::money, 19}, "lari", "lari"},
    {{Dimension::money, 20}, "sjekel sjekels", "shekel shekels"},
    {{Dimension::money, 21}, "dinar dinars", "dinar dinars"},
    {{Dimension::money, 22}, "dirham dirhams", "dirham dirhams"},
    {{Dimension::money, 23}, "rial rials", "rial rials"},
    {{Dimension::money, 24}, "gulden guldens", "guilder guilders"},
    {{Dimension::money, 25}, "bitcoin bitcoins", "bitcoin bitcoins"},
    {{Dimension::money, 26}, "baht", "baht"},
    {{Dimension::money, 27}, "riyal riyals", "riyal riyals"},
    {{Dimension::money, 28}, "shilling shillings", "shilling shillings"},
    {{Dimension::money, 29}, "dram", "dram"},
    {{Dimension::money, 30}, "manat", "manat"},
    {{Dimension::money, 31}, "som", "som"},
    {{Dimension::length, 0.001}, "millimeter mm", "millimetre millimetres millimeter millimeters mm"},
    {{Dimension::length, 0.01}, "centimeter cm", "centimetre centimetres centimeter centimeters cm"},
    {{Dimension::length, 1}, "meter m", "metre metres meter meters m"},
    {{Dimension::length, 1000}, "kilometer km", "kilometre kilometres kilometer kilometers km kph"},
    {{Dimension::length, 1609.344}, "mijl mijlen", "mile miles mph"},
    {{Dimension::length, 0.3048}, "voet", "foot feet ft"},
    {{Dimension::length, 0.0254}, "inch", "inch inches"},
    {{Dimension::length, 0.9144}, "yard", "yard yards"},
    {{Dimension::length, 1852}, "knopen", "knot knots"},
    {{Dimension::length, 9.4607e15}, "lichtjaar lichtjaren", "light-year light-years lightyear lightyears"},
    {{Dimension::area, 1}, "m² m2", "m² m2 sqm"},
    {{Dimension::area, 1e6}, "km² km2", "km² km2"},
    {{Dimension::area, 10000}, "hectare", "hectare hectares"},
    {{Dimension::area, 4046.856}, "acre", "acre acres"},
    {{Dimension::mass, 0.001}, "gram gr", "gram grams gramme grammes"},
    {{Dimension::mass, 0.1}, "ons", "ons"},
    {{Dimension::mass, 1}, "kilo kilo's kilogram kg", "kilo kilos kilogram kilograms kg"},
    {dutch_pound, "pond", "pond"},
    {english_pound, "lb lbs", "pound pounds lb lbs"},
    {{Dimension::mass, 0.0283495}, "ounce", "ounce ounces oz"},
    {{Dimension::mass, 6.350293}, "stone", "stone"},
    {{Dimension::mass, 1000}, "ton", "tonne tonnes ton tons"},
    {{Dimension::volume, 1}, "liter", "litre litres liter liters"},
    {{Dimension::volume, 3.785}, "gallon", "gallon gallons"},
    {{Dimension::volume, 158.987}, "vat vaten", "barrel barrels"},
    {{Dimension::volume, 0.001}, "milliliter ml", "millilitre millilitres milliliter milliliters ml"},
    {{Dimension::volume, 0.01}, "centiliter cl", "centilitre centilitres centiliter centiliters cl"},
    {{Dimension::volume, 0.1}, "deciliter dl", "decilitre decilitres deciliter deciliters dl"},
    {{Dimension::volume, 100}, "hectoliter hl", "hectolitre hectolitres hectoliter hectoliters hl"},
    {{Dimension::volume, 0.5683}, "pint pints", "pint pints"},
    {{Dimension::mass, 1e-6}, "milligram mg", "milligram milligrams milligramme milligrammes mg"},
    {{Dimension::mass, 1e6}, "kiloton", "kilotonne kilotonnes kiloton kilotons"},
    {{Dimension::mass, 1e9}, "megaton", "megatonne megatonnes megaton megatons"},
    {{Dimension::power, 1}, "watt", "watt watts"},
    {{Dimension::power, 1e3}, "kilowatt kw", "kilowatt kilowatts kw"},
    {{Dimension::power, 1e6}, "megawatt mw", "megawatt megawatts mw"},
    {{Dimension::power, 1e9}, "gigawatt gw", "gigawatt gigawatts gw"},
    {{Dimension::power, 1e12}, "terawatt tw", "terawatt terawatts tw"},
    {{Dimension::data, 1e3}, "kilobyte kb", "kilobyte kilobytes kb"},
    {{Dimension::data, 1e6}, "megabyte mb", "megabyte megabytes mb"},
    {{Dimension::data, 1e9}, "gigabyte gb", "gigabyte gigabytes gb"},
    {{Dimension::data, 1e12}, "terabyte tb", "terabyte terabytes tb"},
    {degree, "graad graden °", "degree degrees °"},
    {{Dimension::time, 1}, "seconde seconden", "second seconds"},
    {{Dimension::time, 60}, "minuut minuten", "minute minutes"},
    {{Dimension::time, 900}, "kwartier kwartieren", "quarter-hour quarter-hours"},
    {{Dimension::time, 3600}, "uur uren", "hour hours"},
    {{Dimension::time, 86400}, "dag dagen etmaal etmalen", "day days"},
    {{Dimension::time, 604800}, "week weken", "week weeks"},
    {{Dimension::time, 2629746}, "maand maanden", "month months"},
    {{Dimension::time, 31556952}, "jaar jaren", "year years"},
    {{Dimension::time, 315569520}, "decennium decennia", "decade decades"},
    {{Dimension::time, 3155695200}, "eeuw eeuwen", "century centuries"},
    {{Dimension::share, 1}, "procent %", "percent per cent %"},
    {{Dimension::share, 2}, "procentpunt procentpunten", "percentage"},  // percentage points
});

/// The units of one language by their words.
template <std::string_view UnitWords::*list>
class UnitsByWord {
  public:
    static std::optional<Unit> find(text::HashedKey key) {
        const auto place = words.find(key);
        return place < units.size() ? std::optional(units[place]) : std::nullopt;
    }

  private:
    static constexpr auto listed = listed_words<table, list>();
    static constexpr text::WordTable words{listed.words};
    static constexpr auto units = [] {
        std::array<Unit, listed.words.size()> found{};
        std::transform(listed.rows.begin(), listed.rows.end(), found.begin(),
                       [](std::size_t row) { return table[row].unit; });
        return found;
    }();
};

std::optional<Unit> unit_of(text::HashedKey key, text::Language language) {
    return language == text::Language::dutch ? UnitsByWord<&UnitWords::dutch>::find(key)
                                             : UnitsByWord<&UnitWords::english>::find(key);
}

/// The word, or the sign as it is written.
text::HashedKey key_of(const SideView& side, const text::Word& word) {
    return word.kind == text::WordKind::word ? word.hashed() : text::HashedKey(side.slice(word.span));
}

/// *vierkante*, *cubic*: how often a length is taken; 1 of any other word.
unsigned power_of(std::string_view key) {
    return key == "vierkante" || key == "square" ? 2 : key == "kubieke" || key == "cubic" ? 3 : 1;
}

/// Square metres for metres, litres for cubic ones; nothing of what has no power.
std::optional<Unit> raised(const Unit& unit, unsigned power) {
    constexpr double litres = 1000;  // of a cubic metre
    if (power == 1) {
        return unit;
    }
    if (unit.dimension != Dimension::length) {
        return std::nullopt;
    }
    return power == 2 ? Unit{Dimension::area, unit.size * unit.size}
                      : Unit{Dimension::volume, unit.size * unit.size * unit.size * litres};
}

bool names_fahrenheit(std::string_view key) {
    return key == "f" || key == "fahrenheit";
}

/// The *C* of *12 °C*.
bool names_scale(std::string_view key) {
    return names_fahrenheit(key) || key == "c" || key == "celsius";
}

/// Degrees by the word after them; Dutch ones are Celsius where none says so.
Unit degrees_before(std::string_view key, text::Language language) {
    const bool celsius = names_scale(key) || language == text::Language::dutch;
    return names_fahrenheit(key) ? degree_fahrenheit : celsius ? degree_celsius : degree;
}

using Words = std::vector<text::Word>;

/// In figures or in words.
bool is_number(const SideView& side, const text::Word& word) {
    const auto& numbers = side.numbers[segment_at(side, word.span.begin)];
    return word.kind == text::WordKind::number ||
           std::any_of(numbers.begin(), numbers.end(),
                       [&](const text::Number& number) { return number.span.overlaps(word.span); });
}

/// *€ 20*, *$20*
std::optional<Measure> sign_before(const SideView& side, const Words& words, Words::const_iterator behind,
                                   const text::Number& number) {
    if (behind == words.begin() || std::prev(behind)->kind != text::WordKind::punctuation) {
        return std::nullopt;
    }
    const auto sign = std::prev(behind)->span;
    const auto unit = unit_of(text::HashedKey(side.slice(sign)), side.language());
    return unit && unit->dimension == Dimension::money ? std::optional(Measure{&number, *unit, sign}) : std::nullopt;
}

/// The unit that is written as one with figures. An *m* may be a million, a *k* a thousand, *5G* is no mass and *1990s*
/// are no seconds.
std::optional<Unit> unit_of_suffix(std::string_view suffix, text::Language language) {
    struct Abbreviation {
        std::string_view words;
        Unit unit;
    };
    static constexpr std::array abbreviations = std::to_array<Abbreviation>({
        {"C", degree_celsius},
        {"F", degree_fahrenheit},
        {"g gr", {Dimension::mass, 0.001}},
        {"l ltr", {Dimension::volume, 1}},
        {"sec secs", {Dimension::time, 1}},
        {"min mins", {Dimension::time, 60}},
        {"hr hrs", {Dimension::time, 3600}},
        {"ha", {Dimension::area, 10000}},
    });
    const auto* found = std::find_if(abbreviations.begin(), abbreviations.end(),
                                     [&](const Abbreviation& one) { return fits_any(one.words, suffix); });
    if (found != abbreviations.end()) {
        return found->unit;
    }
    const bool may_be_unit =
        suffix.size() > 1 && suffix.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    return may_be_unit ? unit_of(text::HashedKey(suffix), language) : std::nullopt;
}

/// *15cm*, *127mph*, *180F*
std::optional<Measure> unit_as_suffix(const SideView& side, const text::Number& number) {
    const auto written = side.slice(number.span);
    const auto last_figure = written.find_last_of("0123456789");
    if (last_figure == std::string_view::npos || last_figure + 1 == written.size()) {
        return std::nullopt;
    }
    const auto unit = unit_of_suffix(written.substr(last_figure + 1), side.language());
    const auto begin = text::to_size(number.span.begin) + last_figure + 1;
    return unit ? std::optional(Measure{&number, *unit, text::make_span(begin, text::to_size(number.span.end))})
                : std::nullopt;
}

/// *10 feet by 13*: the second side of a thing has the unit of the first.
std::optional<Measure> unit_of_first_side(const SideView& side, const Words& words, Words::const_iterator behind,
                                          const text::Number& number) {
    static constexpr WordList links("by bij x");
    if (std::distance(words.begin(), behind) < 3 || !links.fits(std::prev(behind)->key)) {
        return std::nullopt;
    }
    const auto unit = std::prev(behind, 2);
    const auto read = unit_of(key_of(side, *unit), side.language());
    return read && read->dimension == Dimension::length ? std::optional(Measure{&number, *read, unit->span})
                                                        : std::nullopt;
}

/// *vier gulden regels*: no money.
bool is_golden(const text::Word& word, const text::Word& next) {
    return word.key == "gulden" && "regel regels middenweg snede eeuw vlies"_words.fits(next.key);
}

/// The word after a number, over a *-* (*20-kilometre*) or an adjective of money (*5 million US dollars*, *5 Belarusian
/// roubles*) or the article of a half (*half a minute*); over the end of a range or the second side of a thing: *2 tot
/// 10 cm*, *2-4 inches*, *drie bij vier meter*.
std::optional<Measure> unit_after(const SideView& side, const Words& words, Words::const_iterator after,
                                  const text::Number& number) {
    constexpr std::array<std::string_view, 10> ranges{"tot", "to", "en", "and", "or", "of", "by", "bij", "x", "naar"};
    constexpr std::size_t reach = 4;
    constexpr double half = 0.5;
    const bool is_half = value_of(number) == half;
    bool in_range = false;
    std::size_t adjectives = 0;
    unsigned power = 1;
    for (auto word = after; word != words.end() && word - after < static_cast<std::ptrdiff_t>(reach); ++word) {
        const auto written = side.slice(word->span);
        const auto next = std::next(word);
        if (next != words.end() && is_golden(*word, *next)) {
            return std::nullopt;
        }
        if (const auto unit = unit_of(key_of(side, *word), side.language());
            unit && (adjectives == 0 || unit->dimension == Dimension::money)) {
            const auto scale = next == words.end() ? std::string_view() : std::string_view(next->key);
            const auto read = *unit == degree ? degrees_before(scale, side.language()) : *unit;
            const bool named = *unit == degree && names_scale(scale);
            const auto whole = raised(read, power);
            const text::Span span{word->span.begin, named ? next->span.end : word->span.end};
            return whole ? std::optional(Measure{&number, *whole, span}) : std::nullopt;
        }
        if (const auto times = power_of(word->key); times > 1) {
            power = times;
            continue;
        }
        if (is_half && "a an"_words.fits(word->key)) {
            continue;
        }
        const bool links =
            written == "-" || written == "–" || std::find(ranges.begin(), ranges.end(), word->key) != ranges.end();
        if (links || (in_range && is_number(side, *word))) {
            in_range = true;
        } else if (word->kind != text::WordKind::word || ++adjectives > 1) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace

bool names_degrees(text::HashedKey word) {
    return unit_of(word, text::Language::dutch) == degree || unit_of(word, text::Language::english) == degree;
}

std::optional<Unit> unit_named(const text::Word& word, text::Language language) {
    return word.kind == text::WordKind::word ? unit_of(word.hashed(), language) : std::nullopt;
}

std::optional<Measure> measure_of(const SideView& side, const segment::Segment& segment, const text::Number& number) {
    const auto& words = segment.words;
    const auto after = std::partition_point(words.begin(), words.end(),
                                            [&](const text::Word& word) { return word.span.begin < number.span.end; });
    const auto behind = std::partition_point(
        words.begin(), after, [&](const text::Word& word) { return word.span.end <= number.span.begin; });
    if (auto money = sign_before(side, words, behind, number)) {
        return money;
    }
    if (auto suffix = unit_as_suffix(side, number)) {
        return suffix;
    }
    auto written = unit_after(side, words, after, number);
    return written ? written : unit_of_first_side(side, words, behind, number);
}

std::optional<Measure> rate_of(const SideView& side, const text::Number& number) {
    static constexpr WordList links("per a an each every");
    constexpr std::ptrdiff_t reach = 5;
    const auto& words = (*side.segments)[segment_at(side, number.span.begin)].words;
    const auto after = std::partition_point(words.begin(), words.end(),
                                            [&](const text::Word& word) { return word.span.begin < number.span.end; });
    const auto end = after + std::min(reach, std::distance(after, words.end()));
    for (auto word = after; word != end && std::next(word) != words.end(); ++word) {
        const auto named = std::next(word);
        const auto unit = links.fits(word->key) ? unit_of(key_of(side, *named), side.language()) : std::nullopt;
        const bool counts = unit && (unit->dimension == Dimension::mass || unit->dimension == Dimension::volume ||
                                     unit->dimension == Dimension::length || unit->dimension == Dimension::area);
        if (counts) {
            return Measure{&number, *unit, named->span};
        }
    }
    return std::nullopt;
}

std::optional<Measure> measure_of(const SideView& side, const text::Number& number) {
    return measure_of(side, (*side.segments)[segment_at(side, number.span.begin)], number);
}

namespace {

/// Dutch degrees are Celsius; English ones may be Fahrenheit without saying so, of a temperature, one below zero, or a
/// difference. Where Fahrenheit is said, both figures may be rounded; where it is not, 4 – *40 degrees* (39) is a slip.
bool is_fahrenheit(double celsius, const Measure& other) {
    constexpr double step = 1.8;
    const double tolerance = other.unit == degree_fahrenheit ? 2 : 0.6;
    const double degrees = value_of(*other.number);
    constexpr double freezing = 32;
    const auto is_near = [&](double expected) { return std::abs(degrees - std::abs(expected)) <= tolerance; };
    return is_near(step * celsius + freezing) || is_near(freezing - step * celsius) || is_near(step * celsius);
}

}  // namespace

Unit read_beside(const Unit& unit, const Unit& other) {
    const bool pound = unit == dutch_pound || unit == english_pound;
    return pound && other.dimension == Dimension::money ? pound_sterling : unit;
}

bool is_converted(const Measure& a, const Measure& b, double tolerance) {
    const auto one = value_of(*a.number);
    const auto other = value_of(*b.number);
    if (a.unit.dimension != b.unit.dimension || a.unit.dimension == Dimension::money ||
        a.unit.dimension == Dimension::share) {
        return false;
    }
    if (a.unit.dimension == Dimension::temperature) {
        return one != other && ((b.unit != degree_celsius && is_fahrenheit(one, b)) ||
                                (a.unit != degree_celsius && is_fahrenheit(other, a)));
    }
    // *65 meter* – *65 yards* converts nothing; *30 meter* – *30 yards* may be the same guess.
    constexpr double guessed = 10;
    if (a.unit.dimension == Dimension::length && one == other && std::fmod(one, guessed) != 0) {
        constexpr double hardly = 0.03;
        tolerance = std::min(tolerance, hardly);
    }
    const double larger = std::max(one * a.unit.size, other * b.unit.size);
    return a.unit != b.unit && std::abs(one * a.unit.size - other * b.unit.size) <= tolerance * larger;
}

}  // namespace loep::check
