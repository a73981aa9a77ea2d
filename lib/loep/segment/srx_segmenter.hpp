// Segments by SRX rules: at each place the first rule that matches before and after it decides.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"
#include "loep/segment/srx.hpp"

namespace loep::segment {

/// A place where a break rule matches: the byte in the text, whether it ends a segment, and the rule that decided.
struct SrxDecision {
    std::size_t at = 0;
    bool breaks = false;
    std::size_t rule = 0;  ///< index in the rules given
};

class SrxSegmenter {
  public:
    /// Patterns are ICU regular expressions; where they look back, * and + mean at most a hundred. Throws
    /// Error{malformed} with the rule's place for a pattern that ICU refuses.
    explicit SrxSegmenter(std::vector<SrxRule> rules);
    ~SrxSegmenter();
    SrxSegmenter(SrxSegmenter&&) noexcept;
    SrxSegmenter& operator=(SrxSegmenter&&) noexcept;
    SrxSegmenter(const SrxSegmenter&) = delete;
    SrxSegmenter& operator=(const SrxSegmenter&) = delete;

    /// Where `utf8` is broken: byte offsets inside it, ascending.
    std::vector<std::size_t> breaks(std::string_view utf8) const;

    /// Every candidate with the rule that decides it; slower.
    std::vector<SrxDecision> decisions(std::string_view utf8) const;

    const std::vector<SrxRule>& rules() const;

  private:
    struct Patterns;
    std::unique_ptr<Patterns> patterns_;
};

/// The segments of every block, blanks around them left out; words only if asked for. Markup inside a block (its
/// opaque stretches) is not shown to the rules.
Segments segment(const document::Document& document, const SrxSegmenter& srx, bool words);

}  // namespace loep::segment
