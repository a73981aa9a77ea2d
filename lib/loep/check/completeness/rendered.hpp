// Which Dutch words have a translation in a stretch of English, by the dictionary, the common words and the glossary.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/completeness/meaning_book.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

enum class Rendering : std::uint8_t {
    unknown,  ///< nothing is known of the word, and nothing like it stands there
    absent,   ///< none of its known translations stands there
    present
};

/// Is the English word (a bare key) among the known translations of the Dutch one?
bool may_translate(const PairView& pair, const text::Word& dutch, std::string_view english);

/// *demonstranten* – *demonstrators*: do two bare keys have a long common beginning?
inline constexpr std::size_t beginning_alike = 5;
inline bool begins_alike(std::string_view a, std::string_view b) {
    return a.size() >= beginning_alike && b.size() >= beginning_alike &&
           a.substr(0, beginning_alike) == b.substr(0, beginning_alike);
}

/// What a Dutch word is known to mean.
const DutchMeanings& meanings_of(const PairView& pair, const text::Word& dutch);

/// The same of the whole word only, not of parts of a compound; sorted.
const Stems& whole_meanings(const PairView& pair, const text::Word& dutch);

/// Of an English word, and of a list of them (bare keys), sorted.
const EnglishStems& stems_of(const PairView& pair, text::HashedKey english);
const Stems& stems_of_list(const PairView& pair, std::string_view list);

/// Of a pair that is translated from Dutch; of any other nothing is known.
class Rendered {
  public:
    Rendered(const PairView& pair, SegmentRange targets);
    /// In a part of the segments only.
    Rendered(const PairView& pair, SegmentRange targets, text::Span stretch);

    Rendering of(const text::Word& dutch) const;

  private:
    bool has_stem(std::uint64_t stem) const;
    bool has_word(std::string_view bare) const;
    bool has(std::string_view english) const;
    Rendering by_dictionary(const DutchMeanings& dutch) const;
    Rendering by_glossary(const text::Word& dutch) const;

    const PairView& pair_;
    SegmentRange targets_;
    text::Span stretch_;
    std::vector<std::string_view> words_;  ///< bare keys
    Stems stems_;                          ///< sorted
};

/// What the words of a range of the source may mean, by the dictionary and the common words.
class Meant {
  public:
    Meant(const PairView& pair, SegmentRange sources);

    /// Is the English word (a bare key) a translation of any of them, or one of them as it is (*president*)?
    bool has(std::string_view english) const;

    /// Does it begin as one of them: *demonstrators* – *demonstranten*?
    bool has_alike(std::string_view english) const;

  private:
    const PairView& pair_;
    std::vector<const DutchMeanings*> words_;
};

}  // namespace loep::check
