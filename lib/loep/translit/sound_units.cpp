// The tables of letters and sounds, the costs of exchanging sounds, and an edit distance over them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/sound_units.hpp"

#include <algorithm>
#include <bit>
#include <limits>

#include "loep/translit/embedded.hpp"
#include "loep/translit/letters.hpp"

namespace loep::translit {

namespace {

constexpr std::string_view sounds = "aeioujbvgdZzklmnprstfxcCShD";
constexpr std::size_t vowel_sounds = 5;
constexpr std::uint32_t vowel_bits = (1U << vowel_sounds) - 1U;
constexpr std::uint32_t glide_bit = 1U << vowel_sounds;

constexpr double likely_for_rare = 0.22;
constexpr double rare_for_rare = 0.30;
constexpr double other_sound = 1.25;
constexpr double other_vowel = 0.75;
/// People rarely mistake how a name begins.
constexpr double first_consonant = 2.6;

/// Sounds that languages, or ears, take for one another.
struct Exchange {
    char one;
    char other;
    double cost;
    bool bridge;  ///< regular between Russian, Belarusian and Ukrainian
};

constexpr std::array<Exchange, 30> exchanges{
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
constexpr auto bit_exchanges = [] {
    std::array<BitExchange, exchanges.size()> rows{};
    std::transform(exchanges.begin(), exchanges.end(), rows.begin(), [](const Exchange& row) {
        return BitExchange{bit_of(row.one), bit_of(row.other), row.cost, row.bridge};
    });
    std::sort(rows.begin(), rows.end(), [](const BitExchange& a, const BitExchange& b) { return a.cost < b.cost; });
    return rows;
}();

/// By sound: the place in bit_exchanges of the cheapest one for it, or the end.
using Ranks = std::array<std::uint8_t, sounds.size()>;

constexpr auto ranks_of_sounds = [] {
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
void for_each_sound(std::uint32_t bits, Use use) {
    for (; bits != 0; bits &= bits - 1U) {
        use(static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

/// Of any of the sounds in `bits`.
Ranks ranks_of(std::uint32_t bits) {
    Ranks least;
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
Price price_of(std::uint32_t a, const Ranks& ranks, std::uint32_t b) {
    const bool vowels = (a & vowel_bits) != 0 && (b & vowel_bits) != 0;
    const double ceiling = vowels ? other_vowel : other_sound;
    std::size_t rank = bit_exchanges.size();
    for_each_sound(b, [&](std::size_t sound) { rank = std::min<std::size_t>(rank, ranks[sound]); });
    return rank < bit_exchanges.size() && bit_exchanges[rank].cost < ceiling
               ? Price{bit_exchanges[rank].cost, bit_exchanges[rank].bridge}
               : Price{ceiling, false};
}

bool holds(std::u32string_view word, std::u32string_view part) {
    return word.find(part) != std::u32string_view::npos;
}

/// Classes of consonants that some exchange or ambiguous letter connects; vowels, й and в are silent.
std::array<bool, 9> classes_of(std::uint32_t bits) {
    constexpr std::array<std::string_view, 9> classes{"", "gkxh", "dZzstcCSD", "l", "m", "n", "pb", "r", "f"};
    std::array<bool, 9> found{};
    for (std::size_t i = 1; i < classes.size(); ++i) {
        found[i] = std::any_of(classes[i].begin(), classes[i].end(),
                               [bits](char sound) { return (bits & bit_of(sound)) != 0; });
    }
    return found;
}

}  // namespace

Orthography orthography_of(std::u32string_view word) {
    if (holds(word, U"sch") || holds(word, U"sz") || holds(word, U"cz")) {
        return Orthography::any;
    }
    if (holds(word, U"sj") || holds(word, U"zj") || holds(word, U"joe") || holds(word, U"oe")) {
        return Orthography::dutch;
    }
    if (holds(word, U"w") || holds(word, U"j")) {
        return Orthography::any;
    }
    if (holds(word, U"sh") || holds(word, U"zh") || holds(word, U"kh")) {
        return Orthography::english;
    }
    return Orthography::any;
}

SoundModel::SoundModel() {
    // Every sound by itself comes first.
    for (const char sound : sounds) {
        Unit unit;
        unit.likely = bit_of(sound);
        intern(unit);
    }
    constexpr std::array<std::string_view, 3> files{"units/any.scheme", "units/nl.scheme", "units/en.scheme"};
    for (std::size_t i = 0; i < files.size(); ++i) {
        tables_[i] = read_scheme(files[i], embedded_file(files[i]).value_or(""));
        for (const auto& rule : tables_[i].letters.rules()) {
            rows_[i].push_back(parse(rule.ways.front().text));
        }
    }
    fill_costs();
}

std::uint8_t SoundModel::intern(const Unit& unit) {
    const auto found = std::find_if(units_.begin(), units_.end(), [&](const Unit& one) {
        return one.likely == unit.likely && one.rare == unit.rare;
    });
    if (found != units_.end()) {
        return static_cast<std::uint8_t>(found - units_.begin());
    }
    units_.push_back(unit);
    units_.back().vowel = (unit.likely & vowel_bits) != 0;
    units_.back().glide = (unit.likely & glide_bit) != 0;
    return static_cast<std::uint8_t>(units_.size() - 1);
}

/// "S[C~x]": a unit, then one of several sounds.
std::vector<std::uint8_t> SoundModel::parse(std::string_view text) {
    std::vector<std::uint8_t> row;
    for (std::size_t at = 0; at < text.size(); ++at) {
        Unit unit;
        if (text[at] != '[') {
            unit.likely = bit_of(text[at]);
        } else {
            bool rare = false;
            for (++at; at < text.size() && text[at] != ']'; ++at) {
                if (text[at] == '~') {
                    rare = true;
                } else {
                    (rare ? unit.rare : unit.likely) |= bit_of(text[at]);
                }
            }
        }
        row.push_back(intern(unit));
    }
    return row;
}

void SoundModel::fill_costs() {
    const auto size = units_.size();
    costs_.assign(size * size, 0.0F);
    bridges_.assign(size * size, 0);
    for (std::size_t i = 0; i < size; ++i) {
        const auto& a = units_[i];
        const auto ranks = ranks_of(a.likely);
        for (std::size_t j = 0; j < i; ++j) {
            const auto& b = units_[j];
            if ((a.likely & b.likely) != 0) {
                continue;
            }
            auto price = price_of(a.likely, ranks, b.likely);
            if (((a.likely & b.rare) | (a.rare & b.likely)) != 0) {
                price.cost = std::min(price.cost, likely_for_rare);
            } else if ((a.rare & b.rare) != 0) {
                price.cost = std::min(price.cost, rare_for_rare);
            }
            costs_[i * size + j] = costs_[j * size + i] = static_cast<float>(price.cost);
            bridges_[i * size + j] = bridges_[j * size + i] = price.bridge ? 1 : 0;
        }
    }
}

SoundRow SoundModel::row_of(std::u32string_view word, Orthography orthography) const {
    const auto table = static_cast<std::size_t>(orthography);
    const auto& rules = tables_[table].letters.rules();
    SoundRow row;
    for (std::size_t at = 0; at < word.size();) {
        if (const auto* rule = tables_[table].letters.match(word, at)) {
            const auto& units = rows_[table][static_cast<std::size_t>(rule - rules.data())];
            row.insert(row.end(), units.begin(), units.end());
            at += rule->letters.size();
            continue;
        }
        const auto sound = word[at] < 0x80 ? sounds.find(static_cast<char>(word[at])) : std::string_view::npos;
        if (sound != std::string_view::npos) {
            row.push_back(static_cast<std::uint8_t>(sound));
        }
        ++at;
    }
    return row;
}

double SoundModel::insertion(const SoundRow& row, std::size_t at) const {
    const auto& unit = units_[row[at]];
    const bool first = at == 0;
    const bool last = at + 1 == row.size();
    const auto* before = first ? nullptr : &units_[row[at - 1]];
    const auto* after = last ? nullptr : &units_[row[at + 1]];
    if (unit.likely == glide_bit) {
        return 0.07;  // е as e or je, soft signs
    }
    if (before != nullptr && (before->likely & unit.likely) != 0) {
        return unit.vowel ? 0.15 : 0.14;  // a doubled letter
    }
    const bool i = (unit.likely & bit_of('i')) != 0;
    if (i && ((before != nullptr && (before->vowel || before->glide)) || (after != nullptr && after->vowel))) {
        return 0.14;
    }
    if (unit.vowel && last) {
        return 0.95;  // -a makes a woman's surname
    }
    if (unit.vowel && (unit.likely & bit_of('o')) != 0 && after != nullptr && (after->likely & bit_of('u')) != 0) {
        return 0.25;  // French ou
    }
    if (unit.vowel) {
        return first ? 0.8 : 0.55;
    }
    if (last && !first && (unit.likely & bit_of('s')) != 0) {
        return 0.45;  // Lithuanian and Latvian put -s to a man's name
    }
    if (!first && (unit.likely & bit_of('h')) != 0) {
        return 0.5;  // a mute h
    }
    const bool hushing = before != nullptr && (before->likely & bit_of('S')) != 0;
    return hushing && (unit.likely & bit_of('C')) != 0 ? 0.4 : 1.2;  // щ heard as a long ш
}

Alignment SoundModel::align(const SoundRow& a, const SoundRow& b, double limit) const {
    struct Cell {
        double cost;
        Traits traits;
    };
    const auto size = units_.size();
    std::vector<Cell> above(b.size() + 1);
    std::vector<Cell> row(b.size() + 1);
    above[0] = {0.0, {}};
    const auto step = [&](const Cell& from, const SoundRow& of, std::size_t at, double cost) {
        Cell cell{from.cost + cost, from.traits};
        cell.traits.consonants = cell.traits.consonants || (cost > 1.0);
        cell.traits.vowels = cell.traits.vowels || (cost > 0.2 && units_[of[at]].vowel);
        return cell;
    };
    for (std::size_t j = 0; j < b.size(); ++j) {
        above[j + 1] = step(above[j], b, j, insertion(b, j));
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double left_out = insertion(a, i);
        row[0] = step(above[0], a, i, left_out);
        double least = row[0].cost;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(a[i]) * size + b[j];
            const bool consonants = !units_[a[i]].vowel && !units_[b[j]].vowel;
            const bool begins = i == 0 && j == 0 && consonants && bridges_[at] == 0;
            const auto exchange = static_cast<double>(costs_[at]) * (begins ? first_consonant : 1.0);
            row[j + 1] = {above[j].cost + exchange, above[j].traits};
            if (exchange > 0.0) {
                auto& traits = row[j + 1].traits;
                traits.bridge = traits.bridge || bridges_[at] != 0;
                traits.vowels = traits.vowels || (units_[a[i]].vowel && units_[b[j]].vowel && exchange > 0.2);
                traits.consonants = traits.consonants || (!units_[a[i]].vowel && exchange >= 0.4);
            }
            if (const double inserted = insertion(b, j); row[j].cost + inserted < row[j + 1].cost) {
                row[j + 1] = step(row[j], b, j, inserted);
            }
            if (above[j + 1].cost + left_out < row[j + 1].cost) {
                row[j + 1] = step(above[j + 1], a, i, left_out);
            }
            least = std::min(least, row[j + 1].cost);
        }
        if (least >= limit) {
            return {least, {}};
        }
        above.swap(row);
    }
    return {above[b.size()].cost, above[b.size()].traits};
}

std::vector<std::uint32_t> SoundModel::keys_of(const SoundRow& row) const {
    constexpr std::size_t most_keys = 4;
    constexpr std::uint32_t base = 11;
    struct Growing {
        std::uint32_t key = 0;
        std::size_t last = 0;
    };
    std::vector<Growing> growing{{}};
    for (const auto number : row) {
        const auto& unit = units_[number];
        if (unit.vowel || unit.glide || (unit.likely & bit_of('v')) != 0) {
            continue;
        }
        const auto found = classes_of(unit.likely);
        std::vector<Growing> longer;
        for (const auto& one : growing) {
            for (std::size_t kind = 1; kind < found.size(); ++kind) {
                if (found[kind] && longer.size() < most_keys) {
                    longer.push_back(
                        one.last == kind ? one : Growing{one.key * base + static_cast<std::uint32_t>(kind), kind});
                }
            }
        }
        if (!longer.empty()) {
            growing.swap(longer);
        }
    }
    std::vector<std::uint32_t> keys(growing.size());
    std::transform(growing.begin(), growing.end(), keys.begin(), [](const Growing& one) { return one.key; });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

const SoundModel& sound_model() {
    static const SoundModel model;
    return model;
}

}  // namespace loep::translit
