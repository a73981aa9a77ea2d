// The verbs, and a table by which their past tenses are found.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/past_verbs.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

/// Of verbs whose past tense may be another word as well (*left*, *found*, *saw*), or is of no rule.
constexpr auto verbs_of_past = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"left", "leave"},
    {"found", "find"},
    {"saw", "see"},
    {"lay", "lie"},
    {"wound", "wind"},
    {"ground", "grind"},
    {"bore", "bear"},
    {"dove", "dive"},
    {"lit", "light"},
    {"bled", "bleed"},
    {"bred", "breed"},
    {"dug", "dig"},
    {"beaten", "beat"},
    {"drunken", "drink"},
    {"woke", "wake"},
    {"froze", "freeze"},
    {"swore", "swear"},
    {"tore", "tear"},
    {"torn", "tear"},
    {"worn", "wear"},
    {"swept", "sweep"},
    {"wept", "weep"},
    {"crept", "creep"},
    {"leapt", "leap"},
    {"sank", "sink"},
    {"sunk", "sink"},
    {"shrank", "shrink"},
    {"drank", "drink"},
    {"swung", "swing"},
    {"stung", "sting"},
    {"clung", "cling"},
    {"flung", "fling"},
    {"slid", "slide"},
    {"wove", "weave"},
    {"overcame", "overcome"},
    {"undertook", "undertake"},
    {"withdrew", "withdraw"},
    {"withdrawn", "withdraw"},
    {"overthrew", "overthrow"},
    {"overthrown", "overthrow"},
    {"forgave", "forgive"},
    {"forgiven", "forgive"},
    {"forbade", "forbid"},
    {"forbidden", "forbid"},
    {"arose", "arise"},
    {"awoke", "awake"},
    {"mistook", "mistake"},
    {"misled", "mislead"},
    {"rebuilt", "rebuild"},
    {"upheld", "uphold"},
    {"withheld", "withhold"},
    {"foresaw", "foresee"},
    {"oversaw", "oversee"},
    {"outdid", "outdo"},
});

}  // namespace

std::string_view verb_of_past(std::string_view english) {
    static constexpr auto forms = [] {
        std::array<std::string_view, verbs_of_past.size()> words{};
        std::transform(verbs_of_past.begin(), verbs_of_past.end(), words.begin(),
                       [](const auto& verb) { return verb.first; });
        return words;
    }();
    static constexpr text::WordTable table(forms);
    const auto found = table.find(english);
    return found == forms.size() ? std::string_view() : verbs_of_past[found].second;
}

}  // namespace loep::check
