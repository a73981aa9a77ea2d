// Numbers with their units of measure, currency or time.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "loep/check/pair_view.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/numbers.hpp"

namespace loep::check {

enum class Dimension : std::uint8_t { money, length, area, mass, volume, power, data, temperature, time, share };

/// A unit by its dimension and how many of the dimension's smallest one it is; a currency by its number.
struct Unit {
    Dimension dimension{};
    double size = 0;
    bool operator==(const Unit&) const = default;
};

/// One that does not say whose.
constexpr Unit degree{Dimension::temperature, 0};

/// Is it a measure of things: a length, an area, a mass, a volume? Nobody converts one of these into another.
constexpr bool measures_things(Dimension dimension) {
    return dimension >= Dimension::length && dimension <= Dimension::volume;
}

/// *graden*, *degrees*, *°* of either language.
bool names_degrees(text::HashedKey word);

/// A number with its unit, and where that is written.
struct Measure {
    const text::Number* number = nullptr;
    Unit unit;
    text::Span unit_span;
};

/// The unit that a word by itself names; none of an area or a power in two words.
std::optional<Unit> unit_named(const text::Word& word, text::Language language);

/// The unit that is written with a number of the segment: a sign before it, or a word after it.
std::optional<Measure> measure_of(const SideView& side, const segment::Segment& segment, const text::Number& number);

/// The same of a number whose segment is to be found first.
std::optional<Measure> measure_of(const SideView& side, const text::Number& number);

/// The unit that *per ton*, *a pound* says of a number within a few words; none of time.
std::optional<Measure> rate_of(const SideView& side, const text::Number& number);

/// *pond* and *pound* are measures of mass, and money beside money.
Unit read_beside(const Unit& unit, const Unit& other);

/// One amount in two units, within a share of the larger: *5 mijl* and *8 kilometres*, *anderhalf uur* and *90
/// minutes*, *20 graden* and *68 degrees*. No currencies.
bool is_converted(const Measure& a, const Measure& b, double tolerance = 0.1);

}  // namespace loep::check
