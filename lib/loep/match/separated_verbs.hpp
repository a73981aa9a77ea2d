// The words of Dutch by which a verb that is written apart is found: its particles, and what begins the next clause.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "loep/morphology/form_list.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

/// A verb stands so many units at most before its particle.
inline constexpr std::size_t longest_clause = 15;

// What is written apart from a separable verb in a main clause.
inline constexpr std::array<std::string_view, 28> particle_words{
    "aan",  "af",     "bij",  "binnen", "door",  "gevangen", "in",    "los",     "mee",   "na",
    "neer", "om",     "op",   "rond",   "samen", "stil",     "tegen", "terecht", "terug", "toe",
    "uit",  "uiteen", "vast", "voor",   "voort", "vrij",     "weg",   "weer"};

/// Bits of the particles' hashes: of forty other words thirty-nine have another.
inline constexpr std::array<std::uint64_t, 16> particle_bits = [] {
    std::array<std::uint64_t, 16> bits{};
    for (const auto word : particle_words) {
        const auto hash = text::hash_of(word);
        bits[hash >> 6U & 15U] |= std::uint64_t{1} << (hash & 63U);
    }
    return bits;
}();

/// Mostly false when the token is no particle.
inline bool may_be_particle(const text::Token& token) {
    return (particle_bits[token.hash >> 6U & 15U] >> (token.hash & 63U) & 1U) != 0;
}

/// The particle that the token is; empty when it is none.
std::string_view particle_of(const text::Token& token);

/// Whether a form of this kind, without its particle, may be what a main clause has: the base is, as an infinitive.
bool may_be_finite(morphology::InflectionKind kind, std::string_view verb);

/// Whether a particle that is no preposition itself stands before one: *stuurde hen terug naar de grens*.
bool goes_on_after(std::string_view particle, const text::Token* next);

/// Whether a clause may end before this token. Null is the end of the text.
bool ends_clause(const text::Token* next);

}  // namespace loep::match
