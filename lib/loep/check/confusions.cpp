// Looks the words of a bead up in a table of confusions.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/confusions.hpp"

#include <algorithm>

#include "loep/check/word_lists.hpp"

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

Confusions::Confusions(std::span<const Confusion> rows) {
    for (const auto& row : rows) {
        for (auto rest = row.dutch; !rest.empty();) {
            const auto word = rest.substr(0, rest.find(' '));
            const auto plus = std::min(word.find('+'), word.size());
            const Trigger trigger{word.substr(0, plus), word.substr(std::min(plus + 1, word.size())), &row};
            (word.starts_with('*') ? endings_ : triggers_).push_back(trigger);
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        }
    }
    std::stable_sort(triggers_.begin(), triggers_.end(),
                     [](const Trigger& a, const Trigger& b) { return a.word < b.word; });
}

std::vector<Confused> Confusions::find(const PairView& pair, const align::Bead& bead) const {
    std::vector<Confused> found;
    if (pair.source.language() != text::Language::dutch) {
        return found;
    }
    const auto add = [&](const Trigger& trigger, const text::Word& word, std::span<const text::Word> rest) {
        const bool known =
            std::any_of(found.begin(), found.end(), [&](const Confused& one) { return one.row == trigger.row; });
        if (known || (!trigger.second.empty() && !holds(rest, trigger.second))) {
            return;
        }
        if (const auto* wrong = wrong_word(pair, bead, *trigger.row)) {
            found.push_back({trigger.row, &word, wrong});
        }
    };
    for (auto i = bead.source_begin; i < bead.source_end; ++i) {
        const std::span<const text::Word> words((*pair.source.segments)[i].words);
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto& word = words[at];
            auto trigger = std::lower_bound(triggers_.begin(), triggers_.end(), word.key,
                                            [](const Trigger& one, const std::string& key) { return one.word < key; });
            for (; trigger != triggers_.end() && trigger->word == word.key; ++trigger) {
                add(*trigger, word, words.subspan(at + 1));
            }
            for (const auto& ending : endings_) {
                if (fits_any(ending.word, word.key)) {
                    add(ending, word, words.subspan(at + 1));
                }
            }
        }
    }
    return found;
}

}  // namespace loep::check
