// Words that stand there twice at once, and whether that may be meant.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// One to five words that their like follows at once.
struct Doubling {
    std::uint32_t segment = 0;
    std::size_t at = 0;      ///< its first word
    std::size_t again = 0;   ///< the first word of the second time
    std::size_t size = 0;    ///< in words
    bool of_names = false;   ///< all of it capitalised
    bool at_a_mark = false;  ///< a comma between them
};

/// Those of a segment, in order.
std::vector<Doubling> doublings(const SideView& side, std::uint32_t segment);

/// *had had*, *that that*, *very very*: doubled in good prose.
bool may_be_doubled(const text::Word& word, text::Language language);

/// May a doubling of the target be meant: by grammar (*what it is is*), as a saying (*day by day by day*), or because
/// the source has one as well?
bool may_be_meant(const PairView& pair, const Doubling& doubling);

}  // namespace loep::check
