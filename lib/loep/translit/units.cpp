// The letter tables of the Dutch and the English press, and a weighted edit distance over their units.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/units.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace loep::translit {

namespace {

// Within a table a longer row stands before a shorter one that it begins with. English digraphs are in the Dutch table
// too: the Dutch press copies agency spellings.
constexpr std::array<LetterRow, 17> dutch_rows{{{"sjtsj", "SC"},
                                                {"shch", "SC"},
                                                {"tsj", "C"},
                                                {"tch", "C"},
                                                {"dzj", "dZ"},
                                                {"zj", "Z"},
                                                {"sj", "S"},
                                                {"sh", "S"},
                                                {"zh", "Z"},
                                                {"kh", "x"},
                                                {"ch", "x"},
                                                {"ts", "c"},
                                                {"tz", "c"},
                                                {"oe", "u"},
                                                {"ph", "f"},
                                                {"ck", "k"},
                                                {"x", "ks"}}};

constexpr std::array<LetterRow, 13> english_rows{{{"shch", "SC"},
                                                  {"tch", "C"},
                                                  {"ch", "C"},
                                                  {"sh", "S"},
                                                  {"zh", "Z"},
                                                  {"kh", "x"},
                                                  {"ts", "c"},
                                                  {"tz", "c"},
                                                  {"oo", "u"},
                                                  {"ee", "i"},
                                                  {"ph", "f"},
                                                  {"ck", "k"},
                                                  {"x", "ks"}}};

/// Pairs that the press or the three languages exchange, and what that costs.
struct Exchange {
    char one;
    char other;
    double cost;
};

constexpr std::array<Exchange, 17> exchanges{{{'i', 'j', 0.1},   // -skij, -skiy; Zinovjev, Zinoviev
                                              {'g', 'h', 0.3},   // г in Russian, in Ukrainian and Belarusian
                                              {'h', 'x', 0.2},   // х as h
                                              {'v', 'f', 0.3},   // -ov, -off
                                              {'v', 'u', 0.35},  // Belarusian ў
                                              {'v', 'w', 0.0},
                                              {'u', 'w', 0.2},
                                              {'o', 'a', 0.4},  // akanie
                                              {'c', 't', 0.4},  // Belarusian ц for Russian soft т
                                              {'s', 'c', 0.6},
                                              {'s', 'z', 0.5},
                                              {'S', 's', 0.6},
                                              {'Z', 'z', 0.6},
                                              {'C', 'c', 0.6},
                                              {'k', 'x', 0.6},
                                              {'e', 'i', 0.7},
                                              {'i', 'u', 0.9}}};

using ExchangeTable = std::array<float, 128 * 128>;

constexpr ExchangeTable make_exchange_table() {
    ExchangeTable table{};
    for (auto& cost : table) {
        cost = 1.0F;
    }
    for (std::size_t unit = 0; unit < 128; ++unit) {
        table[unit * 128 + unit] = 0.0F;
    }
    for (const auto& row : exchanges) {
        const auto one = static_cast<std::size_t>(row.one);
        const auto other = static_cast<std::size_t>(row.other);
        table[one * 128 + other] = static_cast<float>(row.cost);
        table[other * 128 + one] = static_cast<float>(row.cost);
    }
    return table;
}

constexpr ExchangeTable exchange_table = make_exchange_table();

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_vowel_letter(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/// One letter that no row takes.
char single_unit(std::string_view bare, std::size_t at) {
    const char c = bare[at];
    const char next = at + 1 < bare.size() ? bare[at + 1] : ' ';
    const char before = at > 0 ? bare[at - 1] : ' ';
    if (c == 'y') {
        const bool glide = (next != 'y' && is_vowel_letter(next)) || (before != 'y' && is_vowel_letter(before));
        return glide ? 'j' : 'i';
    }
    if (c == 'c') {
        return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
    }
    if (c == 'q') {
        return 'k';
    }
    if (c == 'w') {
        return 'v';
    }
    return c;
}

bool hushing(char unit) {
    return unit == 'S' || unit == 'C' || unit == 'Z' || unit == 'j' || unit == 'i';
}

double insertion(const Units& units, std::size_t at, bool lenient) {
    if (!lenient) {
        return 1.0;
    }
    const char unit = units[at];
    const char before = at > 0 ? units[at - 1] : ' ';
    if (unit == 'j') {
        return 0.12;  // е as e or je, soft signs
    }
    if (unit == before) {
        return 0.3;
    }
    if (unit == 'i') {
        return before == 'j' || (at + 1 < units.size() && is_vowel(units[at + 1])) ? 0.2 : 0.9;
    }
    if (unit == 'C' && before == 'S') {
        return 0.45;  // щ heard as a long ш
    }
    return is_vowel(unit) ? 0.9 : 1.0;
}

double exchange(const Units& a, std::size_t i, const Units& b, std::size_t j, bool lenient) {
    if (a[i] == b[j]) {
        return 0.0;
    }
    if (!lenient) {
        return 1.0;
    }
    const bool e_and_o = (a[i] == 'e' && b[j] == 'o') || (a[i] == 'o' && b[j] == 'e');
    const bool e_and_a = (a[i] == 'e' && b[j] == 'a') || (a[i] == 'a' && b[j] == 'e');
    if (e_and_o || e_and_a) {
        // ё is written e, jo or o; Belarusian я stands for an unstressed е.
        const bool soft = (i > 0 && hushing(a[i - 1])) || (j > 0 && hushing(b[j - 1]));
        return soft ? (e_and_o ? 0.25 : 0.4) : 1.0;
    }
    return static_cast<double>(exchange_table[static_cast<std::size_t>(a[i]) * 128 + static_cast<std::size_t>(b[j])]);
}

}  // namespace

std::span<const LetterRow> letter_rows(text::Language language) {
    return language == text::Language::dutch ? std::span<const LetterRow>(dutch_rows)
                                             : std::span<const LetterRow>(english_rows);
}

bool is_vowel(char unit) {
    return unit == 'a' || unit == 'e' || unit == 'i' || unit == 'o' || unit == 'u';
}

Units units_of(std::string_view bare, text::Language language) {
    Units units;
    const auto rows = letter_rows(language);
    for (std::size_t at = 0; at < bare.size();) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const LetterRow& candidate) {
            return bare.substr(at).starts_with(candidate.letters);
        });
        if (row != rows.end()) {
            units += row->units;
            at += row->letters.size();
            continue;
        }
        if (is_letter(bare[at])) {
            units += single_unit(bare, at);
        }
        ++at;
    }
    return units;
}

double unit_distance(const Units& a, const Units& b, bool lenient) {
    std::vector<double> above(b.size() + 1);
    std::vector<double> row(b.size() + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
        above[j + 1] = above[j] + insertion(b, j, lenient);
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double left_out = insertion(a, i, lenient);
        row[0] = above[0] + left_out;
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min(
                {above[j + 1] + left_out, row[j] + insertion(b, j, lenient), above[j] + exchange(a, i, b, j, lenient)});
        }
        above.swap(row);
    }
    return above[b.size()];
}

}  // namespace loep::translit
