// Roman numerals of kings, popes and wars.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>

#include "loep/check/numbers/number_checks.hpp"

namespace loep::check {

namespace {

using Numerals = std::vector<const text::Word*>;

/// *XIV*, *V* after a word with a capital; *I* is mostly a pronoun.
Numerals roman_numerals(const SideView& side, SegmentRange range) {
    Numerals found;
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (const auto& marked : marked_in(side, i)) {
            const std::size_t k = marked.place;
            if (k == 0 || !marked.is(SegmentTrait::roman)) {
                continue;
            }
            const auto& word = words[k];
            const bool roman = side.slice(word.span).find_first_not_of("IVXL") == std::string_view::npos;
            if (roman && words[k - 1].letter_case == text::WordCase::capitalised) {
                found.push_back(&word);
            }
        }
    }
    return found;
}

/// Those that the other text has none of near.
Numerals unanswered(Numerals numerals, const Numerals& others) {
    std::erase_if(numerals, [&](const text::Word* numeral) {
        return std::any_of(others.begin(), others.end(),
                           [&](const text::Word* other) { return other->key == numeral->key; });
    });
    return numerals;
}

}  // namespace

void check_roman_numerals(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto sources = roman_numerals(pair.source, segments_of(pair.beads[bead], Side::source));
    if (sources.empty()) {
        return;
    }
    const auto expected = unanswered(sources, roman_numerals(pair.target, segments_near(pair, bead, Side::target)));
    const auto written = unanswered(roman_numerals(pair.target, segments_of(pair.beads[bead], Side::target)),
                                    roman_numerals(pair.source, segments_near(pair, bead, Side::source)));
    if (expected.size() == 1 && written.size() == 1) {
        findings.push_back(number_disagreement(pair, written.front()->span, expected.front()->span, Severity::warning));
    }
}

}  // namespace loep::check
