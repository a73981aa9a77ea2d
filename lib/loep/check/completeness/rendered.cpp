// Looks a Dutch word's translations up among the English words of a bead.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/rendered.hpp"

#include <algorithm>

#include "loep/align/common_words.hpp"
#include "loep/align/stems.hpp"
#include "loep/check/completeness/meaning_book.hpp"
#include "loep/check/completeness/past_verbs.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// Then a key is bare.
bool is_ascii(std::string_view key) {
    return std::all_of(key.begin(), key.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

std::uint64_t stem_hash(std::string_view english) {
    return align::letters_hash(align::english_stem(english));
}

/// Calls `use` with each list of stems that the dictionary has for the word, until it says yes.
template <typename Use>
bool any_reading(const PairView& pair, std::string_view bare, const Use& use) {
    const auto& readings = pair.meanings->of(bare, *pair.dictionary);
    return std::any_of(readings.begin(), readings.end(),
                       [&](const auto& reading) { return use(reading.translations, reading.part); });
}

/// Calls `use` with the stem of each known translation of a Dutch word, until it says yes.
template <typename Use>
bool any_meaning(const PairView& pair, const SideView& dutch, const text::Word& word, const Use& use) {
    const auto common = align::common_words(word.key);
    if (std::any_of(common.begin(), common.end(),
                    [&](const align::CommonWord& row) { return use(stem_hash(row.english)); })) {
        return true;
    }
    const auto any_of = [&](std::span<const std::uint64_t> stems, bool) {
        return std::any_of(stems.begin(), stems.end(), use);
    };
    return pair.dictionary != nullptr && any_reading(pair, text::bare_key(dutch.slice(word.span)), any_of);
}

}  // namespace

bool may_translate(const PairView& pair, const SideView& dutch, const text::Word& word, std::string_view english) {
    return any_meaning(pair, dutch, word, [stem = stem_hash(english)](std::uint64_t other) { return other == stem; });
}

const std::vector<std::uint64_t>& known_meanings(const PairView& pair, const SideView& dutch, const text::Word& word) {
    return pair.meanings->meanings_of(word.key, [&] {
        std::vector<std::uint64_t> stems;
        any_meaning(pair, dutch, word, [&](std::uint64_t stem) {
            stems.push_back(stem);
            return false;
        });
        return stems;
    });
}

std::vector<std::uint64_t> whole_meanings(const PairView& pair, const SideView& dutch, const text::Word& word) {
    std::vector<std::uint64_t> stems;
    for (const auto& row : align::common_words(word.key)) {
        stems.push_back(stem_hash(row.english));
    }
    const auto add = [&](std::span<const std::uint64_t> translations, bool part) {
        if (!part) {
            stems.insert(stems.end(), translations.begin(), translations.end());
        }
        return false;
    };
    if (pair.dictionary != nullptr) {
        any_reading(pair, text::bare_key(dutch.slice(word.span)), add);
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

std::span<const std::uint64_t> stems_of(const PairView& pair, std::string_view english) {
    return pair.meanings->stems_of(english);
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
                words_.push_back(is_ascii(word.key) ? word.key : text::bare_key(pair.target.slice(word.span)));
                const auto stems = stems_of(pair, words_.back());
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
    return has_word(english) || has_stem(stem_hash(text::bare_key(english)));
}

Rendering Rendered::by_dictionary(const std::string& bare) const {
    if (pair_.dictionary == nullptr) {
        return Rendering::unknown;
    }
    auto rendering = Rendering::unknown;
    const auto is_present = [&](std::span<const std::uint64_t> translations, bool part) {
        rendering = part ? rendering : Rendering::absent;
        return std::any_of(translations.begin(), translations.end(),
                           [&](std::uint64_t stem) { return has_stem(stem); });
    };
    return any_reading(pair_, bare, is_present) ? Rendering::present : rendering;
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

Meant::Meant(const PairView& pair, SegmentRange sources) {
    const auto add = [this](std::span<const std::uint64_t> translations, bool) {
        stems_.insert(stems_.end(), translations.begin(), translations.end());
        return false;
    };
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            if (word.kind != text::WordKind::word || is_function_word(word.hashed(), pair.source.language())) {
                continue;
            }
            words_.push_back(text::bare_key(pair.source.slice(word.span)));
            stems_.push_back(stem_hash(words_.back()));
            for (const auto& row : align::common_words(word.key)) {
                stems_.push_back(stem_hash(row.english));
            }
            if (pair.dictionary != nullptr) {
                any_reading(pair, words_.back(), add);
            }
        }
    }
    std::sort(stems_.begin(), stems_.end());
}

bool Meant::has(std::string_view english) const {
    return std::binary_search(stems_.begin(), stems_.end(), stem_hash(english)) ||
           std::binary_search(stems_.begin(), stems_.end(), stem_hash(verb_of_past(english)));
}

bool Meant::has_alike(std::string_view english) const {
    return std::any_of(words_.begin(), words_.end(),
                       [&](const std::string& word) { return begins_alike(word, english); });
}

}  // namespace loep::check
