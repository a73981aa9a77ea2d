// Two questions: do the letters look Dutch-transliterated, and does English write the name otherwise?
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/residue.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "loep/text/words.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/names.hpp"
#include "loep/translit/suggest.hpp"

namespace loep::translit {

namespace {

using text::Language;

constexpr std::size_t fewest_letters = 4;
constexpr double listed_certainty = 0.9;
constexpr double looks_enough = 0.5;

/// Letters of Polish, German and Hungarian, which Dutch transliteration does not write.
bool looks_western(std::string_view bare) {
    constexpr std::array<std::string_view, 7> marks{"rz", "cz", "sz", "sch", "th", "qu", "gh"};
    return std::any_of(marks.begin(), marks.end(),
                       [bare](std::string_view mark) { return bare.find(mark) != std::string_view::npos; });
}

}  // namespace

std::optional<DutchSpelling> dutch_spelling(std::string_view word, bool given_names) {
    const auto bare = text::bare_key(word);
    if (bare.size() < fewest_letters || no_name(word) != NoName::none) {
        return std::nullopt;
    }
    const bool english = given_names && !lexicon().find(bare, Language::english).empty();
    const bool dutch = given_names && !lexicon().find(bare, Language::dutch).empty();
    const double certainty = dutch ? listed_certainty : looks_dutch_slavic(word);
    if (english || certainty < looks_enough || looks_western(bare)) {
        return std::nullopt;
    }
    constexpr std::size_t most = 8;
    DutchSpelling spelling{certainty, english_forms(word, {most, given_names})};
    // What English may write so as well is no Dutch spelling.
    const bool also_english = std::any_of(spelling.english.begin(), spelling.english.end(),
                                          [&](const Candidate& form) { return text::bare_key(form.text) == bare; });
    return also_english || spelling.english.empty() ? std::nullopt : std::optional<DutchSpelling>(std::move(spelling));
}

}  // namespace loep::translit
