// Looks a Dutch word's translations up among the English words of a bead.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/rendered.hpp"

#include <algorithm>

#include "loep/align/common_words.hpp"
#include "loep/align/stems.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// *demonstranten* – *demonstrators*: a long common beginning.
bool begins_alike(std::string_view a, std::string_view b) {
    constexpr std::size_t beginning = 5;
    return a.size() >= beginning && b.size() >= beginning && a.substr(0, beginning) == b.substr(0, beginning);
}

/// Then a key is bare.
bool is_ascii(std::string_view key) {
    return std::all_of(key.begin(), key.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

}  // namespace

Rendered::Rendered(const PairView& pair, SegmentRange targets)
    : Rendered(pair, targets, targets.empty() ? text::Span() : span_of(pair.target, targets)) {}

Rendered::Rendered(const PairView& pair, SegmentRange targets, text::Span stretch)
    : pair_(pair), targets_(targets), stretch_(stretch) {
    std::size_t most = 0;
    for (auto i = targets.begin; i < targets.end; ++i) {
        most += (*pair.target.segments)[i].words.size();
    }
    words_.reserve(most);
    stems_.reserve(most);
    for (auto i = targets.begin; i < targets.end; ++i) {
        for (const auto& word : (*pair.target.segments)[i].words) {
            if (word.kind != text::WordKind::punctuation && stretch.overlaps(word.span)) {
                words_.push_back(is_ascii(word.key) ? word.key : text::bare_key(pair.target.slice(word.span)));
                stems_.push_back(align::letters_hash(align::english_stem(words_.back())));
            }
        }
    }
    std::sort(stems_.begin(), stems_.end());
}

bool Rendered::has_stem(std::uint64_t stem) const {
    return std::binary_search(stems_.begin(), stems_.end(), stem);
}

bool Rendered::has_word(std::string_view bare) const {
    return std::find(words_.begin(), words_.end(), bare) != words_.end();
}

bool Rendered::has(std::string_view english) const {
    return has_word(english) || has_stem(align::letters_hash(align::english_stem(text::bare_key(english))));
}

Rendering Rendered::by_dictionary(const std::string& bare) const {
    if (pair_.dictionary == nullptr) {
        return Rendering::unknown;
    }
    auto rendering = Rendering::unknown;
    for (const auto& reading : pair_.dictionary->readings(bare)) {
        if (std::any_of(reading.translations.begin(), reading.translations.end(),
                        [&](std::uint64_t stem) { return has_stem(stem); })) {
            return Rendering::present;
        }
        rendering = reading.part ? rendering : Rendering::absent;
    }
    return rendering;
}

Rendering Rendered::by_glossary(const text::Word& dutch) const {
    const auto segment = segment_at(pair_.source, dutch.span.begin);
    const auto answers = hits_in(pair_.target, targets_);
    auto rendering = Rendering::unknown;
    for (const auto& hit : hits_in(pair_.source, {segment, segment + 1})) {
        if (!hit.span.overlaps(dutch.span)) {
            continue;
        }
        const auto answered = std::any_of(answers.begin(), answers.end(), [&](const match::TermHit& answer) {
            return stretch_.overlaps(answer.span) && same_family(pair_, hit.concept_index, answer.concept_index);
        });
        if (answered) {
            return Rendering::present;
        }
        rendering = Rendering::absent;
    }
    return rendering;
}

Rendering Rendered::of(const text::Word& dutch) const {
    if (pair_.source.language() != text::Language::dutch) {
        return Rendering::unknown;
    }
    const auto bare = text::bare_key(pair_.source.slice(dutch.span));
    const auto common = align::common_words(dutch.key);
    if (has_word(bare) ||
        std::any_of(common.begin(), common.end(), [&](const align::CommonWord& row) { return has(row.english); }) ||
        std::any_of(words_.begin(), words_.end(), [&](const std::string& word) { return begins_alike(bare, word); })) {
        return Rendering::present;
    }
    const auto listed = by_dictionary(bare);
    const auto known = by_glossary(dutch);
    if (listed == Rendering::present || known == Rendering::present) {
        return Rendering::present;
    }
    const bool has_translations = !common.empty() || listed == Rendering::absent || known == Rendering::absent;
    return has_translations ? Rendering::absent : Rendering::unknown;
}

}  // namespace loep::check
