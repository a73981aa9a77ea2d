// The names of neighbours in one language, in a table that the compiler hashes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "loep/check/meaning/neighbours.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/eight.hpp"
#include "loep/text/key_hash.hpp"

namespace loep::check {

/// A name of a row, with the hash of its first word.
struct NeighbourName {
    std::string_view text;
    const Neighbour* row = nullptr;
    std::uint64_t hash = 0;
};

/// The names of one group of rows. Groups are hashed apart: clang allows a constant only so many steps.
template <const auto& rows, auto list>
constexpr auto neighbour_names_of() {
    constexpr auto listed = listed_words<rows, list>();
    std::array<NeighbourName, listed.words.size()> names{};
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto name = listed.words[at];
        names[at] = {name, &rows[listed.rows[at]], text::hash_of(name.substr(0, name.find('_')))};
    }
    return names;
}

template <const auto& rows, auto list>
inline constexpr auto neighbour_names = neighbour_names_of<rows, list>();

/// The names that the groups have in `list`, to be found by their first words.
template <auto list, const auto&... groups>
class NeighbourTable {
  public:
    constexpr NeighbourTable() {
        for (auto at = names.size(); at > 0; --at) {  // so that the first name of a word is found first
            const auto hash = names[at - 1].hash;
            auto slot = slot_of(hash);
            while (places_[slot].name != 0 && names[places_[slot].name - 1U].hash != hash) {
                slot = (slot + 1) % slots;
            }
            next_[at - 1] = places_[slot].name;
            places_[slot] = {static_cast<std::uint16_t>(at), tag_of(hash)};
        }
    }

    /// Does any name begin with the word?
    bool holds(text::HashedKey word) const { return first_of(word) != 0; }

    /// Calls `use` with each name that begins with the word, and its row.
    template <typename Use>
    void for_each(text::HashedKey word, const Use& use) const {
        for (auto at = first_of(word); at != 0; at = next_[at - 1U]) {
            const auto& name = names[at - 1U];
            use(name.text, *name.row);
        }
    }

  private:
    static constexpr auto names = joined(neighbour_names<groups, list>...);
    static constexpr std::size_t slots = std::bit_ceil(2 * names.size());
    static_assert(names.size() < UINT16_MAX);

    /// The first name that begins with the word, counted from 1; 0: none.
    std::uint16_t first_of(text::HashedKey word) const {
        const auto tag = tag_of(word.hash);
        for (auto slot = slot_of(word.hash); places_[slot].name != 0; slot = (slot + 1) % slots) {
            if (places_[slot].tag == tag && begins_with(names[places_[slot].name - 1U].text, word.text)) {
                return places_[slot].name;
            }
        }
        return 0;
    }
    static bool begins_with(std::string_view name, std::string_view word) {
        return name.size() >= word.size() && (name.size() == word.size() || name[word.size()] == '_') &&
               text::eight::same(name.substr(0, word.size()), word);
    }
    static constexpr std::size_t slot_of(std::uint64_t hash) {
        return static_cast<std::size_t>(hash ^ (hash >> 32U)) % slots;
    }

    static constexpr std::uint16_t tag_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 48U); }

    struct Place {
        std::uint16_t name = 0;  ///< the first of the word, counted from 1; 0: none
        std::uint16_t tag = 0;   ///< of its hash, so that letters are seldom compared in vain
    };
    std::array<Place, slots> places_{};               ///< a slot for each first word
    std::array<std::uint16_t, names.size()> next_{};  ///< of the same first word, counted from 1; 0: none
};

}  // namespace loep::check
