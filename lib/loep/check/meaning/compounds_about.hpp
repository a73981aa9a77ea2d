// Dutch compounds that are told by their first part: enkelbreuk is about an ankle, tomatensoep about tomatoes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace loep::check {

/// Last parts of compounds, and the fields that the first part may be of.
struct CompoundTail {
    std::string_view word;
    bool of_body = false;  ///< else of what is eaten
};

inline constexpr std::array compound_tails = std::to_array<CompoundTail>({
    {"blessure", true},       {"blessures", true}, {"breuk", true},     {"breuken", true},   {"letsel", true},
    {"pijn", true},           {"pijnen", true},    {"klachten", true},  {"operatie", true},  {"operaties", true},
    {"transplantatie", true}, {"wond", true},      {"wonden", true},    {"kwetsuur", true},  {"ontsteking", true},
    {"kanker", true},         {"prothese", true},  {"protheses", true}, {"soep", false},     {"soepen", false},
    {"taart", false},         {"taarten", false},  {"sap", false},      {"saus", false},     {"salade", false},
    {"salades", false},       {"jam", false},      {"puree", false},    {"bouillon", false}, {"kroket", false},
    {"kroketten", false},     {"sorbet", false},   {"compote", false},  {"brij", false},
});

/// Calls `use` with what may be the name of the first part, with and without what joins it to the last, and whether
/// that is to be of the body.
template <typename Use>
void for_each_first_part(std::string_view word, const Use& use) {
    constexpr std::size_t shortest = 3;
    for (const auto& tail : compound_tails) {
        if (word.size() < tail.word.size() + shortest || word.back() != tail.word.back() ||
            !word.ends_with(tail.word)) {
            continue;
        }
        const auto first = word.substr(0, word.size() - tail.word.size());
        use(first, tail.of_body);
        for (const std::string_view link : {"s", "n", "en"}) {
            if (first.size() > link.size() + 1 && first.ends_with(link)) {
                use(first.substr(0, first.size() - link.size()), tail.of_body);
            }
        }
    }
}

}  // namespace loep::check
