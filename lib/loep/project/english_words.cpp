// Looks words up as they are, and American ones as the British ones that they are written otherwise for.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/english_words.hpp"

#include "loep/check/meaning/young_words.hpp"
#include "loep/morphology/known_forms.hpp"

namespace loep::project {

namespace {

/// *kilometers* → *kilometres*, *colors* → *colours*; as it is when it ends otherwise.
std::string in_british(std::string_view word) {
    const bool plural = word.ends_with('s');
    std::string stem(plural ? word.substr(0, word.size() - 1) : word);
    // *meter*, not *weer*, which would be *were*
    constexpr std::string_view vowels = "aeiou";
    if (stem.size() < 3 || vowels.find(stem[stem.size() - 3]) != std::string_view::npos) {
        return std::string(word);
    }
    if (stem.ends_with("er")) {
        stem.replace(stem.size() - 2, 2, "re");
    } else if (stem.ends_with("or")) {
        stem.replace(stem.size() - 2, 2, "our");
    }
    return plural ? stem + 's' : stem;
}

}  // namespace

std::optional<morphology::Speller> english_speller() {
    return morphology::find_speller(text::Language::english);
}

bool EnglishWords::may_be(std::string_view word) const {
    const auto listed = [this](std::string_view one) {
        return list_.has(one) || (one.ends_with('s') && list_.has(one.substr(0, one.size() - 1)));
    };
    const auto listed_as_british = [&] {
        const auto british = in_british(word);
        return british != word && listed(british);
    };
    return list_.empty() || listed(word) || check::is_young_english(word) || listed_as_british();
}

}  // namespace loep::project
