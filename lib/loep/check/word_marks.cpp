// Asks every list about each word once; of words that come back the answer is remembered.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/word_marks.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <utility>

#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/english_contraries.hpp"
#include "loep/check/meaning/false_friends.hpp"
#include "loep/check/meaning/hearsay.hpp"
#include "loep/check/meaning/mistyped.hpp"
#include "loep/check/meaning/neighbour_names.hpp"
#include "loep/check/meaning/opposites.hpp"
#include "loep/check/meaning/ranks.hpp"
#include "loep/check/numbers/calendar.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/vocabulary.hpp"

namespace loep::check {

namespace {

constexpr unsigned bit(bool holds, SegmentTrait trait) {
    return holds ? static_cast<unsigned>(trait) : 0U;
}

/// What a mark says by its bytes; its key may be another mark's.
unsigned traits_of_mark(std::string_view written) {
    constexpr std::string_view brackets = "()[]{}";
    const char mark = written.front();
    return bit(mark == '?', SegmentTrait::question_mark) |
           bit(brackets.find(mark) != std::string_view::npos, SegmentTrait::bracket) |
           bit(written == "„", SegmentTrait::low_quote) | bit(is_quotation_mark(written), SegmentTrait::quote) |
           bit(written.size() > 1 && names_degrees(text::HashedKey(written)), SegmentTrait::temperature);
}

unsigned traits_of_word(const text::Word& word, text::Language language) {
    const auto key = word.hashed();
    const bool dated = calendar_name(key, text::Language::dutch) || calendar_name(key, text::Language::english);
    return bit(dated, SegmentTrait::calendar_name) | bit(may_begin_denial(word, language), SegmentTrait::denial) |
           bit(key.text.find_first_not_of("ivxl") == std::string_view::npos && key.text != "i", SegmentTrait::roman);
}

/// Of anything that is written, figures too.
unsigned listed_traits(const text::Word& word, text::Language language) {
    const auto key = word.hashed();
    const bool dutch = language == text::Language::dutch && word.kind != text::WordKind::punctuation;
    const bool english = language == text::Language::english && word.kind == text::WordKind::word;
    return bit(dutch && may_tell_hearsay(key), SegmentTrait::contrary) |
           bit(english && is_english_contrary(key), SegmentTrait::contrary) |
           bit(dutch && is_false_friend(key), SegmentTrait::false_friend) |
           bit(may_begin_neighbour(key, language), SegmentTrait::neighbour) |
           bit(may_tell_temperature(key), SegmentTrait::temperature) | bit(may_tell_half(key), SegmentTrait::half) |
           bit(may_tell_rank(key.text, language), SegmentTrait::rank);
}

/// Shorter words are too often names and abbreviations.
bool is_stranger(std::string_view key, const WordTest& may_be_english) {
    constexpr std::size_t shortest = 4;
    return key.size() >= shortest &&
           std::all_of(key.begin(), key.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; }) &&
           !may_be_english(key);
}

unsigned traits_by_key(const text::Word& word, text::Language language, const WordTest& may_be_english) {
    const auto listed = listed_traits(word, language);
    switch (word.kind) {
        case text::WordKind::punctuation:
            return listed;
        case text::WordKind::address:
            return listed | static_cast<unsigned>(SegmentTrait::address);
        case text::WordKind::number:
            return listed | static_cast<unsigned>(SegmentTrait::figures);
        case text::WordKind::word:
            break;
    }
    const bool asks = language == text::Language::english && may_be_english;
    return listed | traits_of_word(word, language) |
           bit(asks && (may_be_mistyped(word.hashed()) || is_stranger(without_genitive_s(word.key), may_be_english)),
               SegmentTrait::stranger);
}

/// Does the word at a place stand among the six before it too?
bool is_repetition(const std::vector<text::Word>& words, std::size_t place) {
    constexpr std::size_t reach = 6;  // five words, or three and a comma
    const auto* word = words.data() + place;
    return std::any_of(word - std::min(place, reach), word,
                       [word](const text::Word& before) { return before.hash == word->hash; });
}

class WordReader {
  public:
    WordReader(const SideView& side, const WordTest& may_be_english)
        : side_(side),
          language_(side.language()),
          may_be_english_(may_be_english),
          known_(side.segments->size() < few    ? few
                 : side.segments->size() < many ? many
                                                : most) {}

    /// What the lists have of the word, and what it is in its place.
    MarkedWord mark(const std::vector<text::Word>& words, std::size_t place) {
        const auto& word = words[place];
        const auto mark = word.kind == text::WordKind::punctuation
                              ? traits_of_mark(side_.slice(word.span))
                              : bit(is_repetition(words, place), SegmentTrait::repetition);
        const auto& known = by_key(word);
        return {static_cast<std::uint32_t>(place), known.traits | static_cast<std::uint32_t>(mark), known.contraries};
    }

  private:
    // Powers of two.
    static constexpr std::size_t few = 256;
    static constexpr std::size_t many = 8192;
    static constexpr std::size_t most = 65536;

    struct Known {
        std::uint64_t hash = 0;
        text::WordKind kind = text::WordKind::word;
        std::uint32_t traits = 0;
        std::uint32_t contraries = 0;
    };

    const Known& by_key(const text::Word& word) {
        auto& known = known_[word.hash & (known_.size() - 1)];
        if (known.hash != word.hash || known.kind != word.kind) {
            const bool may_be_contrary = language_ == text::Language::dutch && word.kind != text::WordKind::punctuation;
            const auto contraries = may_be_contrary ? tables_of_contrary(word.hashed()) : 0;
            known = {word.hash, word.kind,
                     static_cast<std::uint32_t>(traits_by_key(word, language_, may_be_english_) |
                                                bit(contraries != 0, SegmentTrait::contrary)),
                     contraries};
        }
        return known;
    }

    const SideView& side_;
    text::Language language_;
    const WordTest& may_be_english_;
    std::vector<Known> known_;
};

/// Of these rules look at the single words.
constexpr auto looked_at = static_cast<unsigned>(SegmentTrait::calendar_name) |
                           static_cast<unsigned>(SegmentTrait::denial) | static_cast<unsigned>(SegmentTrait::contrary) |
                           static_cast<unsigned>(SegmentTrait::false_friend) |
                           static_cast<unsigned>(SegmentTrait::neighbour) | static_cast<unsigned>(SegmentTrait::roman) |
                           static_cast<unsigned>(SegmentTrait::stranger) | static_cast<unsigned>(SegmentTrait::rank);

/// They are in the order of the text. Hashes are even, so that of those that begin alike there are few.
void sort_by_hash(std::vector<CapitalWord>& words) {
    const auto bits = static_cast<unsigned>(std::bit_width(words.size()));
    const auto bin_of = [bits](const CapitalWord& word) { return bits == 0 ? 0 : word.hash >> (64U - bits); };
    std::vector<std::uint32_t> ends((std::size_t{1} << bits) + 1);
    for (const auto& word : words) {
        ++ends[bin_of(word) + 1];
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<CapitalWord> sorted(words.size());
    for (const auto& word : words) {
        sorted[ends[bin_of(word)]++] = word;
    }
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = sorted.begin() + ends[bin_of(*begin)];
        std::sort(begin, end);
        begin = end;
    }
    words = std::move(sorted);
}

/// Of a segment, for one that repeats it.
void repeat_marks(SideView& side, std::uint32_t segment) {
    side.traits.push_back(side.traits[segment]);
    side.beginnings.emplace_back(side.beginnings[segment]);
    for (auto i = side.first_marked[segment]; i < side.first_marked[segment + 1]; ++i) {
        const auto again = side.marked[i];
        side.marked.push_back(again);
    }
}

}  // namespace

void mark_words(SideView& side, const WordTest& may_be_english) {
    WordReader reader(side, may_be_english);
    const auto& segments = *side.segments;
    side.traits.reserve(segments.size());
    side.first_marked.reserve(segments.size() + 1);
    side.beginnings.reserve(segments.size());
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        side.first_marked.push_back(static_cast<std::uint32_t>(side.marked.size()));
        if (const auto first = side.first_like(i); first != i) {
            repeat_marks(side, first);
            continue;
        }
        const auto& segment = segments[i];
        unsigned all = 0;
        auto& beginnings = side.beginnings.emplace_back();
        for (std::size_t place = 0; place < segment.words.size(); ++place) {
            const auto marked = reader.mark(segment.words, place);
            all |= marked.traits;
            beginnings.add(segment.words[place].key);
            if (segment.words[place].letter_case == text::WordCase::capitalised) {
                side.capitals.push_back({segment.words[place].hash, i, static_cast<std::uint32_t>(place)});
            }
            if ((marked.traits & looked_at) != 0) {
                side.marked.push_back(marked);
            }
        }
        side.traits.push_back(static_cast<std::uint32_t>(all));
    }
    side.first_marked.push_back(static_cast<std::uint32_t>(side.marked.size()));
    sort_by_hash(side.capitals);
}

}  // namespace loep::check
