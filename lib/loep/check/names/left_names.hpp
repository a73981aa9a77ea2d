// Names that no concept has and that a translation leaves in Dutch letters.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loep/check/pair_view.hpp"
#include "loep/text/span.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/candidate.hpp"
#include "loep/translit/residue.hpp"

namespace loep::check {

/// The word of the same key in the source near the bead, or one that holds it (*Maskoewskajastraat*); null where there
/// is none.
const text::Word* same_word_in_source(const PairView& pair, std::size_t bead, const std::string& key);

struct LeftName {
    text::Span source;
    std::vector<translit::Candidate> english;  ///< the likeliest first; never empty
    bool sure = false;                         ///< else it may be a name of another language, or a Dutchman's
};

/// *Sergej Najev* in English: no concept, the same word on both sides, and a spelling that only Dutch has.
class LeftNames {
  public:
    /// The pair must outlive this; its source is Dutch.
    explicit LeftNames(const PairView& pair) : pair_(pair) {}

    /// Of a mention of the target.
    std::optional<LeftName> find(const Mention& mention);

  private:
    const PairView& pair_;
    std::unordered_map<std::string_view, std::optional<translit::DutchSpelling>> judged_;
};

}  // namespace loep::check
