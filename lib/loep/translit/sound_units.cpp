// The tables of letters and sounds, the costs of exchanging sounds, and an edit distance over them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/sound_units.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <memory_resource>

#include "loep/translit/sound_tables.hpp"

namespace loep::translit {

namespace {

/// People rarely mistake how a name begins.
constexpr double first_consonant = 2.6;

/// What it costs that only one spelling has the unit.
double insertion(const SoundRow& row, std::size_t at) {
    const auto& unit = sound_tables.units[row[at]];
    const bool first = at == 0;
    const bool last = at + 1 == row.size();
    const auto* before = first ? nullptr : &sound_tables.units[row[at - 1]];
    const auto* after = last ? nullptr : &sound_tables.units[row[at + 1]];
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

}  // namespace

Orthography orthography_of(std::u32string_view word) {
    bool dutch = false;
    bool english = false;
    bool neither = false;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const char32_t letter = word[at];
        const char32_t next = at + 1 < word.size() ? word[at + 1] : U' ';
        if ((next == U'z' && (letter == U's' || letter == U'c')) || word.substr(at).starts_with(U"sch")) {
            return Orthography::any;
        }
        dutch = dutch || (next == U'j' && (letter == U's' || letter == U'z')) || (letter == U'o' && next == U'e');
        english = english || (next == U'h' && (letter == U's' || letter == U'z' || letter == U'k'));
        neither = neither || letter == U'w' || letter == U'j';
    }
    return dutch ? Orthography::dutch : english && !neither ? Orthography::english : Orthography::any;
}

SoundRow sounds_of(std::u32string_view word, Orthography orthography) {
    const auto& table = sound_tables.by_orthography[static_cast<std::size_t>(orthography)];
    SoundRow row;
    row.reserve(word.size() + 1);
    for (std::size_t at = 0; at < word.size();) {
        const auto rest = word.substr(at);
        const auto readings = table.beginning_with(rest.front());
        const auto reading =
            std::find_if(readings.begin(), readings.end(), [rest](const Reading& one) { return one.fits(rest); });
        if (reading != readings.end()) {
            row.insert(row.end(), reading->units.begin(), reading->units.begin() + reading->size);
            at += reading->letters.size();
            continue;
        }
        const auto sound = rest.front() < 0x80 ? sounds.find(static_cast<char>(rest.front())) : std::string_view::npos;
        if (sound != std::string_view::npos) {
            row.push_back(static_cast<std::uint8_t>(sound));
        }
        ++at;
    }
    return row;
}

Alignment align_sounds(const SoundRow& a, const SoundRow& b, double limit) {
    const auto& units = sound_tables.units;
    struct Cell {
        double cost;
        Traits traits;
    };
    std::array<std::byte, 1024> room;  // of an ordinary word
    std::pmr::monotonic_buffer_resource arena(room.data(), room.size());
    std::pmr::vector<Cell> above(b.size() + 1, &arena);
    std::pmr::vector<Cell> row(b.size() + 1, &arena);
    std::pmr::vector<double> inserted_at(b.size(), &arena);
    for (std::size_t j = 0; j < b.size(); ++j) {
        inserted_at[j] = insertion(b, j);
    }
    above[0] = {0.0, {}};
    const auto step = [&](const Cell& from, const SoundRow& of, std::size_t at, double cost) {
        Cell cell{from.cost + cost, from.traits};
        cell.traits.consonants = cell.traits.consonants || (cost > 1.0);
        cell.traits.vowels = cell.traits.vowels || (cost > 0.2 && units[of[at]].vowel);
        return cell;
    };
    for (std::size_t j = 0; j < b.size(); ++j) {
        above[j + 1] = step(above[j], b, j, inserted_at[j]);
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double left_out = insertion(a, i);
        row[0] = step(above[0], a, i, left_out);
        double least = row[0].cost;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto& price = exchanged[a[i]][b[j]];
            const bool consonants = !units[a[i]].vowel && !units[b[j]].vowel;
            const bool begins = i == 0 && j == 0 && consonants && !price.bridge;
            const auto exchange = static_cast<double>(price.cost) * (begins ? first_consonant : 1.0);
            row[j + 1] = {above[j].cost + exchange, above[j].traits};
            if (exchange > 0.0) {
                auto& traits = row[j + 1].traits;
                traits.bridge = traits.bridge || price.bridge;
                traits.vowels = traits.vowels || (units[a[i]].vowel && units[b[j]].vowel && exchange > 0.2);
                traits.consonants = traits.consonants || (!units[a[i]].vowel && exchange >= 0.4);
            }
            if (const double inserted = inserted_at[j]; row[j].cost + inserted < row[j + 1].cost) {
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

namespace {

/// The readings so far of a row as keys; each sound class once in a row.
class KeyTree {
  public:
    /// Goes on with each of the classes, as long as there is room.
    void branch(std::uint16_t classes) {
        std::array<Branch, most_keys> longer{};
        std::size_t count = 0;
        for (std::size_t k = 0; k < count_; ++k) {
            for (unsigned left = classes; left != 0 && count < most_keys; left &= left - 1U) {
                const auto kind = static_cast<std::uint32_t>(std::countr_zero(left));
                longer[count++] =
                    branches_[k].last == kind ? branches_[k] : Branch{branches_[k].key * base + kind, kind};
            }
        }
        branches_ = longer;
        count_ = count;
    }
    std::vector<std::uint32_t> keys() const {
        std::vector<std::uint32_t> keys(count_);
        std::transform(branches_.begin(), branches_.begin() + static_cast<std::ptrdiff_t>(count_), keys.begin(),
                       [](const Branch& one) { return one.key; });
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

  private:
    static constexpr std::size_t most_keys = 4;
    static constexpr std::uint32_t base = 11;
    struct Branch {
        std::uint32_t key = 0;
        std::uint32_t last = 0;
    };

    std::array<Branch, most_keys> branches_{};
    std::size_t count_ = 1;
};

}  // namespace

std::vector<std::uint32_t> sound_keys(const SoundRow& row) {
    KeyTree tree;
    for (const auto number : row) {
        const auto& unit = sound_tables.units[number];
        if (!unit.vowel && !unit.glide && (unit.likely & bit_of('v')) == 0 && unit.classes != 0) {
            tree.branch(unit.classes);
        }
    }
    return tree.keys();
}

}  // namespace loep::translit
