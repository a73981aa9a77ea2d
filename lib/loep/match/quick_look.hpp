// Whether a stretch of text may hold a hit at all, told from its tokens alone: most of a large text does not.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/match/lexicon.hpp"
#include "loep/match/solid_compound.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

class QuickLook {
  public:
    explicit QuickLook(const Lexicon& lexicon) : lexicon_(lexicon) {}

    /// False only where find_terms() finds nothing, however the stretch is cut into segments.
    bool may_hold_hit(std::string_view bytes, const std::vector<text::Token>& tokens);

  private:
    bool begins_form(const std::vector<text::Token>& tokens, std::size_t at) const;
    bool splits(std::string_view bytes, const text::Token& token);

    const Lexicon& lexicon_;
    UnsplitWords unsplit_{1U << 16U};
};

}  // namespace loep::match
