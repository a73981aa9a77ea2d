// A spelling as a row of sounds, each a set of possibilities, and what it costs to take one sound for another.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/translit/scheme.hpp"

namespace loep::translit {

/// Numbers of units in a SoundModel's table.
using SoundRow = std::vector<std::uint8_t>;

enum class Orthography : std::uint8_t { any, dutch, english };

/// Told by letters that only one of them uses for Slavic sounds (sj, zj; sh, zh, kh).
Orthography orthography_of(std::u32string_view word);

/// What an alignment of two spellings made use of.
struct Traits {
    bool vowels = false;  ///< another vowel
    bool bridge = false;  ///< a regular difference between Russian, Belarusian and Ukrainian: г–h, в–ў, т–ц
    bool consonants = false;  ///< a consonant that no orthography explains
};

struct Alignment {
    double cost = 0.0;
    Traits traits;
};

class SoundModel {
  public:
    SoundModel();

    /// `word` is small letters.
    SoundRow row_of(std::u32string_view word, Orthography orthography) const;

    /// Gives up, with a cost of at least `limit`, when the rows cannot be closer.
    Alignment align(const SoundRow& a, const SoundRow& b, double limit) const;

    /// The keys by which spellings of one name find each other: consonants in broad classes, one key for each reading
    /// of ambiguous letters; at most 4.
    std::vector<std::uint32_t> keys_of(const SoundRow& row) const;

    /// Whether the unit is, first of all, a vowel.
    bool is_vowel(std::uint8_t unit) const { return units_[unit].vowel; }

  private:
    struct Unit {
        std::uint32_t likely = 0;  ///< bits of sounds
        std::uint32_t rare = 0;
        bool vowel = false;
        bool glide = false;
    };

    std::uint8_t intern(const Unit& unit);
    std::vector<std::uint8_t> parse(std::string_view text);
    void prepare(const Scheme& table);
    double insertion(const SoundRow& row, std::size_t at) const;
    void fill_costs();

    std::vector<Unit> units_;
    std::vector<float> costs_;
    std::vector<std::uint8_t> bridges_;
    std::array<Scheme, 3> tables_;
    std::array<std::vector<std::vector<std::uint8_t>>, 3> rows_;  ///< by table and rule
};

/// Made at first use.
const SoundModel& sound_model();

}  // namespace loep::translit
