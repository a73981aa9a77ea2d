// Levels the spelling habits of Dutch and English with two small tables, then compares by edit distance.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/cognates.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace loep::align {

namespace {

struct Change {
    std::string_view from;
    std::string_view to;
};

// The first ending that fits is changed; what is left must keep three letters.
constexpr std::array<Change, 33> dutch_endings{
    {{"iteiten", "ity"}, {"iteit", "ity"},   {"teiten", "ty"}, {"teit", "ty"},   {"ische", "ic"},  {"isch", "ic"},
     {"atie", "ation"},  {"aties", "ation"}, {"tie", "tion"},  {"ties", "tion"}, {"sie", "sion"},  {"sies", "sion"},
     {"ieve", "ive"},    {"ief", "ive"},     {"ieven", "ive"}, {"eel", "al"},    {"ele", "al"},    {"aal", "al"},
     {"ale", "al"},      {"eus", "ous"},     {"euze", "ous"},  {"isme", "ism"},  {"isten", "ist"}, {"air", "ary"},
     {"aire", "ary"},    {"eren", ""},       {"eerde", ""},    {"eerd", ""},     {"ij", "y"},      {"ie", "y"},
     {"ies", "y"},       {"en", ""},         {"s", ""}}};
constexpr std::array<Change, 13> english_endings{{{"ically", "ic"},
                                                  {"ical", "ic"},
                                                  {"ations", "ation"},
                                                  {"tions", "tion"},
                                                  {"sions", "sion"},
                                                  {"ities", "ity"},
                                                  {"ies", "y"},
                                                  {"ists", "ist"},
                                                  {"ating", ""},
                                                  {"ated", ""},
                                                  {"ing", ""},
                                                  {"ed", ""},
                                                  {"s", ""}}};

// Letters that one language writes for the other's; longer rows first.
constexpr std::array<Change, 30> letters{
    {{"sch", "sk"}, {"tsj", "S"}, {"tch", "S"}, {"sj", "S"}, {"sh", "S"}, {"ch", "k"},  {"ck", "k"},  {"ph", "f"},
     {"th", "t"},   {"gh", "g"},  {"qu", "kw"}, {"oe", "u"}, {"ou", "u"}, {"oo", "o"},  {"aa", "a"},  {"ee", "e"},
     {"uu", "u"},   {"ie", "i"},  {"ij", "i"},  {"ei", "i"}, {"ea", "e"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"},
     {"x", "ks"},   {"c", "k"},   {"z", "s"},   {"v", "f"},  {"y", "i"},  {"j", "i"}}};

std::string without_ending(std::string_view bare, std::span<const Change> endings) {
    for (const auto& ending : endings) {
        if (bare.size() >= ending.from.size() + 3 && bare.ends_with(ending.from)) {
            return std::string(bare.substr(0, bare.size() - ending.from.size())) + std::string(ending.to);
        }
    }
    return std::string(bare);
}

}  // namespace

std::string spelling_class(std::string_view bare, text::Language language) {
    const auto stem =
        language == text::Language::dutch ? without_ending(bare, dutch_endings) : without_ending(bare, english_endings);
    std::string levelled;
    for (std::size_t at = 0; at < stem.size();) {
        const auto rest = std::string_view(stem).substr(at);
        const auto row = std::find_if(letters.begin(), letters.end(),
                                      [&](const Change& change) { return rest.starts_with(change.from); });
        const auto next = row != letters.end() ? row->to : rest.substr(0, 1);
        at += row != letters.end() ? row->from.size() : 1;
        for (const char c : next) {
            if (levelled.empty() || levelled.back() != c) {
                levelled += c;
            }
        }
    }
    if (levelled.size() > 3 && levelled.back() == 'e') {
        levelled.pop_back();
    }
    return levelled;
}

double class_similarity(std::string_view a, std::string_view b) {
    if (a == b) {
        return 1.0;
    }
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter * 3 < longer * 2) {
        return 0.0;
    }
    std::vector<unsigned> above(b.size() + 1);
    std::vector<unsigned> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        above[j] = static_cast<unsigned>(j);
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        row[0] = static_cast<unsigned>(i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0U : 1U)});
        }
        above.swap(row);
    }
    return 1.0 - static_cast<double>(above[b.size()]) / static_cast<double>(longer);
}

}  // namespace loep::align
