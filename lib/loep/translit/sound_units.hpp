// A spelling as a row of sounds, each a set of possibilities, and what it costs to take one sound for another.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace loep::translit {

/// Numbers of the units that spellings are made of.
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

/// `word` is small letters.
SoundRow sounds_of(std::u32string_view word, Orthography orthography);

/// Gives up, with a cost of at least `limit`, when the rows cannot be closer.
Alignment align_sounds(const SoundRow& a, const SoundRow& b, double limit);

/// The keys by which spellings of one name find each other: consonants in broad classes, one key for each reading of
/// ambiguous letters; at most 4, rising.
std::vector<std::uint32_t> sound_keys(const SoundRow& row);

}  // namespace loep::translit
