// Which Dutch words have a translation in a stretch of English, by the dictionary, the common words and the glossary.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

enum class Rendering : std::uint8_t {
    unknown,  ///< nothing is known of the word, and nothing like it stands there
    absent,   ///< none of its known translations stands there
    present
};

/// Is the English word (a bare key) among the known translations of the Dutch one? `dutch` is the side it is on.
bool may_translate(const PairView& pair, const SideView& dutch, const text::Word& word, std::string_view english);

/// *demonstranten* – *demonstrators*: do two bare keys have a long common beginning?
inline bool begins_alike(std::string_view a, std::string_view b) {
    constexpr std::size_t beginning = 5;
    return a.size() >= beginning && b.size() >= beginning && a.substr(0, beginning) == b.substr(0, beginning);
}

/// align::letters_hash() of the stems of all that a Dutch word is known to mean, in no order.
const std::vector<std::uint64_t>& known_meanings(const PairView& pair, const SideView& dutch, const text::Word& word);

/// The same, each once, of the whole word only, not of parts of a compound; sorted.
std::vector<std::uint64_t> whole_meanings(const PairView& pair, const SideView& dutch, const text::Word& word);

/// The same of an English word (a bare key): its stem, and that of the verb whose past it may be (*found*).
std::span<const std::uint64_t> stems_of(const PairView& pair, std::string_view english);

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
    Rendering by_dictionary(const std::string& bare) const;
    Rendering by_glossary(const text::Word& dutch) const;

    const PairView& pair_;
    SegmentRange targets_;
    text::Span stretch_;
    std::vector<std::string> words_;    ///< bare keys
    std::vector<std::uint64_t> stems_;  ///< letters_hash() of their english_stem()s, sorted
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
    std::vector<std::string> words_;    ///< bare keys
    std::vector<std::uint64_t> stems_;  ///< letters_hash() of English stems, sorted
};

}  // namespace loep::check
