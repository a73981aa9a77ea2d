// Regular expressions made from SRX rules, and texts made from regular expressions.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/segment/srx.hpp"

namespace loep::segment {

/// How a bounded pattern will be used: to find the place (a lazy quantifier then chooses it), to look back from it
/// (then it chooses nothing, and ICU refuses some), or to look ahead.
enum class PatternUse : std::uint8_t { find, behind, ahead };

/// `pattern` with * as {0,100}, + as {1,100} and {n,} as {n,100}, as a look-behind needs it; ahead with 1,000 for 100.
std::string bounded_pattern(std::string_view pattern, PatternUse use = PatternUse::find);

/// The look ahead at what must follow the place; empty if nothing must.
std::string pattern_ahead(const SrxRule& rule);

/// True at the place that the rule is about.
std::string pattern_at_place(const SrxRule& rule);

/// A few texts that `pattern` may match: one for each alternative, the shortest repetitions, a letter or two of each
/// set. Anchors and looks around are passed over, so the caller must try them. At most `most`.
std::vector<std::string> sample_texts(std::string_view pattern, std::size_t most);

}  // namespace loep::segment
