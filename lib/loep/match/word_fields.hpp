// Words that tell what a sentence is about: the news that the glossary covers, or sport, cooking, the stage, nature …
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::match {

enum class WordField : std::uint8_t {
    none,
    news,     ///< conflict, politics, law, flight: *vecht*, *wounded*
    sport,    ///< and every other but `none`: where words of the news mean something else
    kitchen,  ///< food and drink
    stage,    ///< music, theatre, film, books, the arts
    weather,
    nature,   ///< animals and plants
    body,     ///< health and the cells of which it is made
    science,  ///< physics, technology, computers
    home,     ///< house, garden, clothes, tools
    money,    ///< shops, offices, insurance
    school,   ///< and language
    play,     ///< chess, cards, games
    travel,   ///< holidays and driving
    family    ///< kin, weddings, church
};

/// `key` is a folded word; most entries are beginnings (*voetbal* stands for *voetballers* too).
WordField field_of(std::string_view key, text::Language language);

constexpr bool is_everyday(WordField field) {
    return field != WordField::none && field != WordField::news;
}

/// Whether the designation (folded) means something else in that field: *cel* in `body`. One that is listed in no field
/// may in any.
bool has_sense_in(WordField field, std::string_view designation, text::Language language);

}  // namespace loep::match
