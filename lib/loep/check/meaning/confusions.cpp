// Looks the words of a bead up in a table of confusions.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/confusions.hpp"

#include <algorithm>

namespace loep::check {

namespace {

Side side_of(const PairView& pair, text::Language language) {
    return pair.source.language() == language ? Side::source : Side::target;
}

/// The English word of a row in the bead, if nothing there shows that it is no translation of the Dutch one.
const text::Word* wrong_word(const PairView& pair, const align::Bead& bead, const Confusion& row) {
    const auto& dutch = pair.on(side_of(pair, text::Language::dutch));
    const auto& english = pair.on(side_of(pair, text::Language::english));
    const auto there = segments_of(bead, english.side);
    const auto* wrong = find_word(english, there, row.wrong);
    return wrong == nullptr || find_word(english, there, row.answers) != nullptr ||
                   find_word(dutch, segments_of(bead, dutch.side), row.excuses) != nullptr
               ? nullptr
               : wrong;
}

bool is_longer_with(std::string_view ending, std::string_view key) {
    return key.size() > ending.size() && key.ends_with(ending);
}

bool holds(std::span<const text::Word> words, std::string_view key) {
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; });
}

}  // namespace

bool Confusions::hold(text::HashedKey dutch) const {
    const auto first = first_of_(dutch);
    return (first < words_.size() && words_[first].word == dutch.text) ||
           std::any_of(endings_.begin(), endings_.end(), [&](const ConfusionTrigger& ending) {
               return is_longer_with(ending.word.substr(1), dutch.text);
           });
}

std::vector<Confused> Confusions::find(const PairView& pair, const align::Bead& bead, SegmentTrait trait) const {
    std::vector<Confused> found;
    const auto add = [&](const ConfusionTrigger& trigger, std::span<const text::Word> words, std::size_t at) {
        const auto& word = words[at];
        const bool known =
            std::any_of(found.begin(), found.end(), [&](const Confused& one) { return one.row == trigger.row; });
        const auto searched = trigger.may_stand_first ? words : words.subspan(at + 1);
        if (known || (!trigger.second.empty() && !holds(searched, trigger.second))) {
            return;
        }
        if (const auto* wrong = wrong_word(pair, bead, *trigger.row)) {
            const bool to_english = pair.target.language() == text::Language::english;
            found.push_back({trigger.row, to_english ? &word : wrong, to_english ? wrong : &word});
        }
    };
    const auto& dutch = pair.on(side_of(pair, text::Language::dutch));
    const auto range = segments_of(bead, dutch.side);
    for (auto segment = range.begin; segment < range.end; ++segment) {
        const std::span<const text::Word> words((*dutch.segments)[segment].words);
        for (const auto& marked : marked_in(dutch, segment)) {
            if (!marked.is(trait)) {
                continue;
            }
            const std::size_t at = marked.place;
            const auto& word = words[at];
            for (auto i = first_of_(word.hashed()); i < words_.size() && words_[i].word == word.key; ++i) {
                add(words_[i], words, at);
            }
            for (const auto& ending : endings_) {
                if (is_longer_with(ending.word.substr(1), word.key)) {
                    add(ending, words, at);
                }
            }
        }
    }
    return found;
}

}  // namespace loep::check
