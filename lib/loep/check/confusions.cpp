// Looks the words of a bead up in a table of confusions.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/confusions.hpp"

#include <algorithm>

namespace loep::check {

namespace {

/// The wrong word of a row in the bead, if nothing there shows that it is none.
const text::Word* wrong_word(const PairView& pair, const align::Bead& bead, const Confusion& row) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const auto* wrong = find_word(pair.target, targets, row.wrong);
    return wrong == nullptr || find_word(pair.target, targets, row.answers) != nullptr ||
                   find_word(pair.source, sources, row.excuses) != nullptr
               ? nullptr
               : wrong;
}

bool holds(std::span<const text::Word> words, std::string_view key) {
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; });
}

}  // namespace

std::vector<Confused> Confusions::find(const PairView& pair, const align::Bead& bead) const {
    std::vector<Confused> found;
    if (pair.source.language() != text::Language::dutch) {
        return found;
    }
    const auto add = [&](const ConfusionTrigger& trigger, const text::Word& word, std::span<const text::Word> rest) {
        const bool known =
            std::any_of(found.begin(), found.end(), [&](const Confused& one) { return one.row == trigger.row; });
        if (known || (!trigger.second.empty() && !holds(rest, trigger.second))) {
            return;
        }
        if (const auto* wrong = wrong_word(pair, bead, *trigger.row)) {
            found.push_back({trigger.row, &word, wrong});
        }
    };
    for (auto segment = bead.source_begin; segment < bead.source_end; ++segment) {
        const std::span<const text::Word> words((*pair.source.segments)[segment].words);
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto& word = words[at];
            for (auto i = first_of_(word.hashed()); i < words_.size() && words_[i].word == word.key; ++i) {
                add(words_[i], word, words.subspan(at + 1));
            }
            for (const auto& ending : endings_) {
                if (word.key.ends_with(ending.word.back()) && fits_any(ending.word, word.key)) {
                    add(ending, word, words.subspan(at + 1));
                }
            }
        }
    }
    return found;
}

}  // namespace loep::check
