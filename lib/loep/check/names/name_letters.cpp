// Makes of a name the row of its firm consonants; how Dutch and English write the others differs too much.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_letters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace loep::check {

namespace {

struct Sound {
    std::string_view letters;
    std::string_view firm;  ///< nothing of what is written in many ways
};

/// Letters that are one sound; longer ones first. What is in no row is a vowel, or as good as one (*v*, *w*, *h*, *g*).
constexpr std::array sounds = std::to_array<Sound>({
    {"tsch", ""}, {"dzj", ""}, {"dzh", ""}, {"tsj", ""}, {"tsh", ""}, {"tch", ""}, {"sch", "K"},
    {"tj", ""},   {"dj", ""},  {"dz", ""},  {"ts", "K"}, {"tz", "K"}, {"kh", ""},  {"cz", ""},
    {"sj", "K"},  {"sh", "K"}, {"zj", "K"}, {"zh", "K"}, {"sz", "K"}, {"ph", ""},  {"th", "T"},
    {"l", "L"},   {"r", "R"},  {"m", "M"},  {"n", "N"},  {"t", "T"},  {"d", "T"},  {"p", "P"},
    {"b", "P"},   {"k", "K"},  {"q", "K"},  {"c", "K"},  {"x", "K"},  {"s", "K"},  {"z", "K"},
});

/// `ch` is a *k* in Aachen and none in Chernobyl.
std::string firm_consonants(std::string_view key, std::string_view ch) {
    std::string firm;
    bool touches = false;
    while (!key.empty()) {
        const auto row = std::find_if(sounds.begin(), sounds.end(), [&](const Sound& sound) {
            return key.front() == sound.letters.front() && key.starts_with(sound.letters);
        });
        const bool is_ch = key.starts_with("ch");
        const auto sound = is_ch ? ch : row == sounds.end() ? std::string_view() : row->firm;
        const bool doubles = touches && !firm.empty() && sound == std::string_view(firm).substr(firm.size() - 1);
        firm += doubles ? std::string_view() : sound;
        touches = !sound.empty();
        key.remove_prefix(is_ch ? 2 : row == sounds.end() ? 1 : row->letters.size());
    }
    return firm;
}

/// *Republikeinen* – *Republicans*: the endings of a plural are the languages' own.
bool are_plurals(std::string_view a, std::string_view b) {
    return (a.ends_with("en") && b.ends_with('s')) || (a.ends_with('s') && b.ends_with("en"));
}

std::string_view without_plural(std::string_view key) {
    return key.substr(0, key.size() - (key.ends_with('s') ? 1 : 2));
}

bool begins_with_other(const std::string& a, const std::string& b) {
    return a.starts_with(b) || b.starts_with(a);
}

}  // namespace

bool sound_otherwise(std::string_view a, std::string_view b) {
    static constexpr std::array<std::string_view, 2> readings{"", "K"};
    constexpr std::size_t shortest = 5;
    if (std::min(a.size(), b.size()) < shortest) {
        return false;
    }
    const bool are_many = are_plurals(a, b);
    const auto one = are_many ? without_plural(a) : a;
    const auto other = are_many ? without_plural(b) : b;
    return std::none_of(readings.begin(), readings.end(), [&](std::string_view ch) {
        const auto firm = firm_consonants(one, ch);
        return std::any_of(readings.begin(), readings.end(), [&](std::string_view other_ch) {
            return begins_with_other(firm, firm_consonants(other, other_ch));
        });
    });
}

bool has_dutch_groups(std::string_view bare) {
    static constexpr std::array<std::string_view, 4> groups{"oe", "sj", "zj", "tj"};
    return std::any_of(groups.begin(), groups.end(),
                       [&](std::string_view group) { return bare.find(group) != std::string_view::npos; });
}

bool has_letters_of_no_cyrillic(std::string_view bare) {
    const auto is_vowel = [](char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; };
    for (std::size_t at = 1; at + 1 < bare.size(); ++at) {
        const bool lone_u = bare[at] == 'u' && !is_vowel(bare[at - 1]) && bare[at - 1] != 'j';
        const bool w_between = bare[at] == 'w' && is_vowel(bare[at - 1]) && is_vowel(bare[at + 1]);
        if (lone_u || w_between) {
            return !has_dutch_groups(bare);
        }
    }
    return false;
}

bool differ_in_direction(std::string_view a, std::string_view b) {
    static constexpr std::array<std::string_view, 14> beginnings{"noord", "oost",    "zuid",  "west", "nieuw",
                                                                 "oud",   "groot",   "klein", "hoog", "laag",
                                                                 "boven", "beneden", "neder", "over"};
    constexpr std::size_t shortest = 4;
    const auto beginning = [](std::string_view key) {
        const auto found = std::find_if(beginnings.begin(), beginnings.end(),
                                        [&](std::string_view one) { return key.starts_with(one); });
        return found == beginnings.end() ? std::size_t{0} : found->size();
    };
    const auto of_a = beginning(a);
    const auto of_b = beginning(b);
    return of_a > 0 && of_b > 0 && a.substr(0, of_a) != b.substr(0, of_b) && a.size() - of_a >= shortest &&
           a.substr(of_a) == b.substr(of_b);
}

bool may_begin_one_name(char a, char b) {
    static constexpr std::array<std::string_view, 7> groups{"jyiez", "ghkx", "vwufb", "ckqts", "sz", "aoe", "ou"};
    return a == b || std::any_of(groups.begin(), groups.end(), [&](std::string_view group) {
               return group.find(a) != std::string_view::npos && group.find(b) != std::string_view::npos;
           });
}

bool has_foreign_marks(std::string_view written) {
    // Of Polish, Lithuanian, Latvian, Czech, Slovak, Hungarian, Romanian, Turkish and the Yugoslav languages.
    static constexpr std::array letters = std::to_array<std::string_view>(
        {"ł", "Ł", "ą", "ę", "ś", "Ś", "ć", "Ć", "ń", "ź", "Ź", "ż", "Ż", "š", "Š", "č", "Č", "ž", "Ž", "ė",
         "Ė", "į", "ų", "ū", "Ū", "ā", "Ā", "ē", "Ē", "ī", "ķ", "Ķ", "ļ", "Ļ", "ņ", "ģ", "Ģ", "ř", "Ř", "ě",
         "ů", "ď", "ť", "ľ", "ő", "ű", "ă", "ș", "Ș", "ț", "Ț", "ş", "Ş", "ğ", "ı", "İ", "đ", "Đ"});
    const auto is_ascii = [](char letter) { return static_cast<unsigned char>(letter) < 0x80U; };
    return !std::all_of(written.begin(), written.end(), is_ascii) &&
           std::any_of(letters.begin(), letters.end(),
                       [&](std::string_view letter) { return written.find(letter) != std::string_view::npos; });
}

}  // namespace loep::check
