// Compares tokens with short lists of words, by their hashes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/separated_verbs.hpp"

#include <algorithm>
#include <array>

namespace loep::match {

namespace {

// What may begin the next clause, and prepositions that no particle stands before as a preposition itself.
constexpr std::array<std::string_view, 20> clause_words{
    "en",   "maar",  "of",      "omdat",   "toen",    "terwijl", "dat",     "nadat", "voordat", "zodat",
    "want", "aldus", "dankzij", "doordat", "ondanks", "tijdens", "vanwege", "via",   "volgens", "wegens"};

constexpr std::array<std::string_view, 21> prepositions{"aan", "bij",    "door", "in",     "met",  "na",     "naar",
                                                        "om",  "onder",  "op",   "over",   "per",  "sinds",  "tegen",
                                                        "tot", "tussen", "uit",  "vanuit", "voor", "zonder", "binnen"};

template <std::size_t size>
constexpr std::array<std::uint64_t, size> hashes_of(const std::array<std::string_view, size>& words) {
    std::array<std::uint64_t, size> hashes{};
    for (std::size_t i = 0; i < size; ++i) {
        hashes[i] = text::hash_of(words[i]);
    }
    return hashes;
}

constexpr auto particles = hashes_of(particle_words);
constexpr auto clause_hashes = hashes_of(clause_words);
constexpr auto preposition_hashes = hashes_of(prepositions);

}  // namespace

std::string_view particle_of(const text::Token& token) {
    if (!may_be_particle(token)) {
        return {};
    }
    const auto found = std::find(particles.begin(), particles.end(), token.hash);
    return found == particles.end() ? std::string_view()
                                    : particle_words[static_cast<std::size_t>(found - particles.begin())];
}

bool may_be_finite(morphology::InflectionKind kind, std::string_view verb) {
    using morphology::InflectionKind;
    constexpr std::size_t shortest = 4;  // gaan, doen; not the aan of om and Omaan
    const bool infinitive =
        verb.ends_with("en") || (verb.size() >= shortest && (verb.ends_with("aan") || verb.ends_with("oen")));
    return kind == InflectionKind::verbal || (kind == InflectionKind::base && infinitive);
}

bool goes_on_after(std::string_view particle, const text::Token* next) {
    // *Lijfde het gebied in na een referendum*: two prepositions that do not stand together.
    constexpr std::array<std::string_view, 5> prepositions_too{"aan", "af", "in", "op", "uit"};
    constexpr std::array<std::uint64_t, 6> no_companions{text::hash_of("bij"),   text::hash_of("door"),
                                                         text::hash_of("met"),   text::hash_of("na"),
                                                         text::hash_of("sinds"), text::hash_of("zonder")};
    if (next != nullptr && std::find(no_companions.begin(), no_companions.end(), next->hash) != no_companions.end() &&
        std::find(prepositions_too.begin(), prepositions_too.end(), particle) != prepositions_too.end()) {
        return true;
    }
    constexpr std::array<std::string_view, 10> no_prepositions{"gevangen", "los",   "mee",    "neer", "samen",
                                                               "terecht",  "terug", "uiteen", "vast", "vrij"};
    return next != nullptr &&
           std::find(no_prepositions.begin(), no_prepositions.end(), particle) != no_prepositions.end() &&
           std::find(preposition_hashes.begin(), preposition_hashes.end(), next->hash) != preposition_hashes.end();
}

bool ends_clause(const text::Token* next) {
    return next == nullptr || next->kind == text::WordKind::punctuation ||
           std::find(clause_hashes.begin(), clause_hashes.end(), next->hash) != clause_hashes.end();
}

}  // namespace loep::match
