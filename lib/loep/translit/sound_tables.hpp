// The units of sound, the readings of letters, and the prices of exchanging sounds: worked out by the compiler.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "loep/translit/sound_rules.hpp"
#include "loep/translit/sound_units.hpp"

namespace loep::translit {

inline constexpr std::string_view sounds = "aeioujbvgdZzklmnprstfxcCShD";
inline constexpr std::size_t vowel_sounds = 5;
inline constexpr std::uint32_t vowel_bits = (1U << vowel_sounds) - 1U;
inline constexpr std::uint32_t glide_bit = 1U << vowel_sounds;

inline constexpr double likely_for_rare = 0.22;
inline constexpr double rare_for_rare = 0.30;
inline constexpr double other_sound = 1.25;
inline constexpr double other_vowel = 0.75;

/// Sounds that languages, or ears, take for one another.
struct Exchange {
    char one;
    char other;
    double cost;
    bool bridge;  ///< regular between Russian, Belarusian and Ukrainian
};

inline constexpr std::array<Exchange, 30> exchanges{
    {{'g', 'h', 0.12, true},                                                    // г
     {'h', 'x', 0.15, false},                                                   // х as h
     {'g', 'x', 0.45, false}, {'v', 'f', 0.70, false}, {'v', 'u', 0.15, true},  // ў
     {'t', 'c', 0.30, true},                                                    // soft т is ц in Belarusian
     {'d', 'D', 0.20, true},  {'z', 'D', 0.40, false}, {'s', 'z', 0.55, false}, {'S', 'Z', 0.80, false},
     {'C', 'c', 0.70, false}, {'C', 'S', 0.65, false}, {'s', 'S', 0.60, false}, {'z', 'Z', 0.60, false},
     {'c', 's', 0.60, false}, {'k', 'x', 0.55, false}, {'t', 'd', 0.80, false}, {'k', 'g', 0.80, false},
     {'p', 'b', 0.90, false}, {'i', 'j', 0.05, false}, {'a', 'o', 0.22, true},  // akanie
     {'e', 'a', 0.33, true},                                                    // yakanie
     {'e', 'i', 0.42, false}, {'e', 'o', 0.35, false}, {'o', 'u', 0.50, false}, {'i', 'u', 0.70, false},
     {'a', 'i', 0.70, false}, {'a', 'u', 0.70, false}, {'e', 'u', 0.70, false}, {'o', 'i', 0.75, false}}};

constexpr std::uint32_t bit_of(char sound) {
    const auto at = sounds.find(sound);
    return at == std::string_view::npos ? 0U : 1U << at;
}

struct BitExchange {
    std::uint32_t one = 0;
    std::uint32_t other = 0;
    double cost = 0.0;
    bool bridge = false;
};

/// The table of exchanges, the cheapest first.
inline constexpr auto bit_exchanges = [] {
    std::array<BitExchange, exchanges.size()> rows{};
    std::transform(exchanges.begin(), exchanges.end(), rows.begin(), [](const Exchange& row) {
        return BitExchange{bit_of(row.one), bit_of(row.other), row.cost, row.bridge};
    });
    std::sort(rows.begin(), rows.end(), [](const BitExchange& a, const BitExchange& b) { return a.cost < b.cost; });
    return rows;
}();

/// By sound: the place in bit_exchanges of the cheapest one for it, or the end.
using Ranks = std::array<std::uint8_t, sounds.size()>;

inline constexpr auto ranks_of_sounds = [] {
    std::array<Ranks, sounds.size()> ranks{};
    for (auto& row : ranks) {
        row.fill(static_cast<std::uint8_t>(bit_exchanges.size()));
    }
    for (auto rank = bit_exchanges.size(); rank-- > 0;) {
        const auto one = static_cast<std::size_t>(std::countr_zero(bit_exchanges[rank].one));
        const auto other = static_cast<std::size_t>(std::countr_zero(bit_exchanges[rank].other));
        ranks[one][other] = ranks[other][one] = static_cast<std::uint8_t>(rank);
    }
    return ranks;
}();

/// Calls `use` with the number of each sound in `bits`.
template <class Use>
constexpr void for_each_sound(std::uint32_t bits, Use use) {
    for (; bits != 0; bits &= bits - 1U) {
        use(static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

/// Of any of the sounds in `bits`.
constexpr Ranks ranks_of(std::uint32_t bits) {
    Ranks least{};
    least.fill(static_cast<std::uint8_t>(bit_exchanges.size()));
    for_each_sound(bits, [&least](std::size_t sound) {
        for (std::size_t other = 0; other < least.size(); ++other) {
            least[other] = std::min(least[other], ranks_of_sounds[sound][other]);
        }
    });
    return least;
}

struct Price {
    double cost = 0.0;
    bool bridge = false;
};

/// The least that exchanging one of `a` for one of `b` costs; `ranks` are those of `a`.
constexpr Price price_of(std::uint32_t a, const Ranks& ranks, std::uint32_t b) {
    const bool vowels = (a & vowel_bits) != 0 && (b & vowel_bits) != 0;
    const double ceiling = vowels ? other_vowel : other_sound;
    std::size_t rank = bit_exchanges.size();
    for_each_sound(b, [&](std::size_t sound) { rank = std::min<std::size_t>(rank, ranks[sound]); });
    return rank < bit_exchanges.size() && bit_exchanges[rank].cost < ceiling
               ? Price{bit_exchanges[rank].cost, bit_exchanges[rank].bridge}
               : Price{ceiling, false};
}

/// Bits of the classes of consonants that some exchange or ambiguous letter connects; vowels, й and в are silent.
constexpr std::uint16_t classes_of(std::uint32_t bits) {
    constexpr std::array<std::string_view, 9> classes{"", "gkxh", "dZzstcCSD", "l", "m", "n", "pb", "r", "f"};
    unsigned found = 0;
    for (std::size_t kind = 1; kind < classes.size(); ++kind) {
        for (const char sound : classes[kind]) {
            found |= (bits & bit_of(sound)) != 0 ? 1U << kind : 0U;
        }
    }
    return static_cast<std::uint16_t>(found);
}

/// One sound or several.
struct Unit {
    std::uint32_t likely = 0;  ///< bits of sounds
    std::uint32_t rare = 0;
    std::uint16_t classes = 0;  ///< bits, of the likely ones
    bool vowel = false;         ///< first of all
    bool glide = false;
};

/// What letters stand for.
struct Reading {
    std::u32string_view letters;
    std::array<std::uint8_t, 3> units{};
    std::uint8_t size = 0;
    bool at_end = false;

    constexpr bool fits(std::u32string_view rest) const {
        return rest.starts_with(letters) && (!at_end || rest.size() == letters.size());
    }
};

/// The readings of an orthography by their first letter, the longest first.
struct ReadingTable {
    static constexpr std::size_t letter_count = 26;

    std::array<Reading, any_sounds.size()> readings{};
    std::size_t size = 0;
    std::array<std::uint8_t, letter_count + 1> begins{};  ///< of a … z, and of all other letters

    constexpr void insert(const Reading& reading) {
        std::size_t place = size++;
        for (; place > 0 && comes_before(reading, readings[place - 1]); --place) {
            readings[place] = readings[place - 1];
        }
        readings[place] = reading;
    }
    constexpr void note_begins() {
        for (std::size_t letter = 0; letter < begins.size(); ++letter) {
            std::uint8_t place = 0;
            while (place < size && readings[place].letters.front() < U'a' + letter) {
                ++place;
            }
            begins[letter] = place;
        }
    }
    std::span<const Reading> beginning_with(char32_t letter) const {
        const bool plain = letter >= U'a' && letter <= U'z';
        const std::size_t row = plain ? letter - U'a' : letter_count;
        return std::span(readings).subspan(begins[row], (plain ? begins[row + 1] : size) - begins[row]);
    }

  private:
    static constexpr bool comes_before(const Reading& a, const Reading& b) {
        return a.letters.front() != b.letters.front() ? a.letters.front() < b.letters.front()
                                                      : a.letters.size() > b.letters.size();
    }
};

/// All units, every sound by itself first, and the readings that are made of them.
struct SoundTables {
    static constexpr std::size_t most_units = 80;

    std::array<Unit, most_units> units{};
    std::size_t size = 0;
    std::array<ReadingTable, 3> by_orthography{};

    constexpr SoundTables() {
        for (const char sound : sounds) {
            intern(bit_of(sound), 0);
        }
        fill(Orthography::any, any_sounds);
        fill(Orthography::dutch, dutch_sounds);
        fill(Orthography::english, english_sounds);
    }

  private:
    constexpr std::uint8_t intern(std::uint32_t likely, std::uint32_t rare) {
        std::size_t place = 0;
        while (place < size && (units[place].likely != likely || units[place].rare != rare)) {
            ++place;
        }
        if (place == size) {
            units[size++] = {likely, rare, classes_of(likely), (likely & vowel_bits) != 0, (likely & glide_bit) != 0};
        }
        return static_cast<std::uint8_t>(place);
    }
    /// "S[C~x]": a unit, then one of several sounds.
    constexpr Reading parse(const SoundRule& rule) {
        Reading reading{rule.letters, {}, 0, rule.at_end};
        for (std::size_t at = 0; at < rule.units.size(); ++at) {
            std::uint32_t likely = 0;
            std::uint32_t rare = 0;
            if (rule.units[at] != '[') {
                likely = bit_of(rule.units[at]);
            } else {
                bool is_rare = false;
                for (++at; rule.units[at] != ']'; ++at) {
                    (is_rare ? rare : likely) |= bit_of(rule.units[at]);
                    is_rare = is_rare || rule.units[at] == '~';
                }
            }
            reading.units[reading.size++] = intern(likely, rare);
        }
        return reading;
    }
    constexpr void fill(Orthography orthography, std::span<const SoundRule> rules) {
        auto& table = by_orthography[static_cast<std::size_t>(orthography)];
        for (const auto& rule : rules) {
            table.insert(parse(rule));
        }
        table.note_begins();
    }
};

inline constexpr SoundTables sound_tables;
inline constexpr std::size_t unit_count = sound_tables.size;

struct Exchanged {
    float cost = 0.0F;
    bool bridge = false;
};

constexpr Exchanged exchange_of(const Unit& a, const Ranks& ranks, const Unit& b) {
    if ((a.likely & b.likely) != 0) {
        return {};
    }
    auto price = price_of(a.likely, ranks, b.likely);
    if (((a.likely & b.rare) | (a.rare & b.likely)) != 0) {
        price.cost = std::min(price.cost, likely_for_rare);
    } else if ((a.rare & b.rare) != 0) {
        price.cost = std::min(price.cost, rare_for_rare);
    }
    return {static_cast<float>(price.cost), price.bridge};
}

/// By two units.
inline constexpr auto exchanged = [] {
    std::array<std::array<Exchanged, unit_count>, unit_count> prices{};
    for (std::size_t i = 0; i < unit_count; ++i) {
        const auto ranks = ranks_of(sound_tables.units[i].likely);
        for (std::size_t j = 0; j < i; ++j) {
            prices[i][j] = prices[j][i] = exchange_of(sound_tables.units[i], ranks, sound_tables.units[j]);
        }
    }
    return prices;
}();

}  // namespace loep::translit
