// Looks behind the mark that follows a word kept in Dutch.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/glossed.hpp"

#include <algorithm>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;

/// Of the segment that the words kept are in, what follows them.
Words words_after(const SideView& side, Words kept) {
    const auto& words = (*side.segments)[segment_at(side, kept.front().span.begin)].words;
    const Words all(words);
    return all.subspan(static_cast<std::size_t>(&kept.back() - words.data()) + 1);
}

/// The words behind *(*, or behind a comma or dash with *the*, *a*, *or*; empty if no gloss begins so.
Words behind_mark(const SideView& side, Words after) {
    constexpr std::string_view openers = "the a an or literally meaning";
    constexpr std::string_view marks = ", – —";
    if (after.size() < 2) {
        return {};
    }
    const auto mark = side.slice(after[0].span);
    if (mark == "(") {
        return after.subspan(1);
    }
    return fits_any(marks, mark) && fits_any(openers, after[1].key) ? after.subspan(2) : Words();
}

/// Does the English word translate one of the Dutch words kept?
bool translates_kept(const PairView& pair, SegmentRange sources, Words kept, std::string_view english) {
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& dutch : (*pair.source.segments)[i].words) {
            const bool is_kept =
                std::any_of(kept.begin(), kept.end(), [&](const text::Word& word) { return word.key == dutch.key; });
            if (is_kept && may_translate(pair, pair.source, dutch, english)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

bool is_glossed(const PairView& pair, SegmentRange sources, Words kept) {
    const text::Span span{kept.front().span.begin, kept.back().span.end};
    if (follows_word_for_words(pair.target, span)) {
        return true;
    }
    const auto gloss = behind_mark(pair.target, words_after(pair.target, kept));
    const auto first = std::find_if(gloss.begin(), gloss.end(), [](const text::Word& word) {
        return word.kind != text::WordKind::word || !is_function_word(word.hashed(), text::Language::english);
    });
    if (pair.dictionary == nullptr || first == gloss.end() || first->kind != text::WordKind::word) {
        return false;
    }
    const auto bare = text::bare_key(pair.target.slice(first->span));
    if (translates_kept(pair, sources, kept, bare)) {
        return true;
    }
    const Meant meant(pair, sources);
    return !meant.has(bare) && !meant.has_alike(bare);
}

}  // namespace loep::check
