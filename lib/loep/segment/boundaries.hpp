// Decides after which of a block's tokens a sentence ends.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loep/segment/segmenter.hpp"
#include "loep/text/language.hpp"
#include "loep/text/words.hpp"

namespace loep::segment {

/// Designations that are never cut, as the keys of their tokens, found by the first.
class UncutIndex {
  public:
    explicit UncutIndex(const std::vector<std::string>& keys);

    /// The longest designation whose tokens stand at `at`: how many they are, 0 for none.
    std::size_t match(const std::vector<text::Word>& tokens, std::size_t at) const;

  private:
    std::unordered_map<std::string, std::vector<std::vector<std::string>>> by_first_;
};

struct Rules {
    text::Language language;
    const Knowledge& knowledge;
    const UncutIndex& uncut;
};

/// The indices of the tokens that begin a segment, but for the first token; ascending. Linear.
std::vector<std::size_t> boundaries(std::string_view bytes, const std::vector<text::Word>& tokens, const Rules& rules);

}  // namespace loep::segment
