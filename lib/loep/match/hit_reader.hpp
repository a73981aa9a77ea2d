// The hits of the tokens of one segment after the other, of which nothing is kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

/// Keeps what it needs from one segment to the next. Lexicon and document must outlive it.
class HitReader {
  public:
    HitReader(const Lexicon& lexicon, const document::Document& document);
    HitReader(const HitReader&) = delete;
    HitReader& operator=(const HitReader&) = delete;
    ~HitReader();

    /// What find_terms() finds in a segment of these tokens, in no order; to be used before the next call.
    const std::vector<TermHit>& read(const std::vector<text::Token>& tokens);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace loep::match
