// Looks a Dutch word's translations up among the English words of a bead.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/rendered.hpp"

#include <algorithm>

#include "loep/align/common_words.hpp"
#include "loep/align/stems.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

bool may_translate(const PairView& pair, const text::Word& dutch, std::string_view english) {
    return meanings_of(pair, dutch).may_be(align::english_stem_hash(english));
}

const DutchMeanings& meanings_of(const PairView& pair, const text::Word& dutch) {
    return pair.meanings->dutch(dutch.hashed(), pair.dictionary);
}

const Stems& whole_meanings(const PairView& pair, const text::Word& dutch) {
    return pair.meanings->whole(dutch.hashed(), pair.dictionary);
}

const EnglishStems& stems_of(const PairView& pair, text::HashedKey english) {
    return pair.meanings->english(english);
}

const Stems& stems_of_list(const PairView& pair, std::string_view list) {
    return pair.meanings->english_list(list);
}

Rendered::Rendered(const PairView& pair, SegmentRange targets)
    : Rendered(pair, targets, targets.empty() ? text::Span() : span_of(pair.target, targets)) {}

Rendered::Rendered(const PairView& pair, SegmentRange targets, text::Span stretch)
    : pair_(pair), targets_(targets), stretch_(stretch) {
    std::size_t most = 0;
    for (auto i = targets.begin; i < targets.end; ++i) {
        most += (*pair.target.segments)[i].words.size();
    }
    words_.reserve(most);
    stems_.reserve(most + most / 8);  // of past tenses there are two
    for (auto i = targets.begin; i < targets.end; ++i) {
        for (const auto& word : (*pair.target.segments)[i].words) {
            if (word.kind != text::WordKind::punctuation && stretch.overlaps(word.span)) {
                const auto& [bare, stems] = stems_of(pair, word.hashed());
                words_.push_back(bare);
                stems_.insert(stems_.end(), stems.begin(), stems.end());
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
    return has_word(english) || has_stem(align::english_stem_hash(text::bare_key(english)));
}

Rendering Rendered::by_dictionary(const DutchMeanings& dutch) const {
    auto rendering = Rendering::unknown;
    for (const auto& [translations, part] : dutch.readings) {
        if (std::any_of(translations.begin(), translations.end(), [&](std::uint64_t stem) { return has_stem(stem); })) {
            return Rendering::present;
        }
        rendering = part ? rendering : Rendering::absent;
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
    const auto& meanings = meanings_of(pair_, dutch);
    const auto common = align::common_words(dutch.key);
    if (has_word(meanings.bare) ||
        std::any_of(common.begin(), common.end(), [&](const align::CommonWord& row) { return has(row.english); }) ||
        std::any_of(words_.begin(), words_.end(),
                    [&](std::string_view word) { return begins_alike(meanings.bare, word); })) {
        return Rendering::present;
    }
    const auto listed = by_dictionary(meanings);
    const auto known = by_glossary(dutch);
    if (listed == Rendering::present || known == Rendering::present) {
        return Rendering::present;
    }
    const bool has_translations = !common.empty() || listed == Rendering::absent || known == Rendering::absent;
    return has_translations ? Rendering::absent : Rendering::unknown;
}

Meant::Meant(const PairView& pair, SegmentRange sources) : pair_(pair) {
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            if (word.kind == text::WordKind::word && !is_function_word(word.hashed(), pair.source.language())) {
                words_.push_back(&meanings_of(pair, word));
            }
        }
    }
}

bool Meant::has(std::string_view english) const {
    const auto& stems = stems_of(pair_, text::HashedKey(english)).stems;
    return std::any_of(words_.begin(), words_.end(), [&](const DutchMeanings* word) {
        return std::any_of(stems.begin(), stems.end(),
                           [&](std::uint64_t stem) { return word->stem == stem || word->may_be(stem); });
    });
}

bool Meant::has_alike(std::string_view english) const {
    return std::any_of(words_.begin(), words_.end(),
                       [&](const DutchMeanings* word) { return begins_alike(word->bare, english); });
}

}  // namespace loep::check
