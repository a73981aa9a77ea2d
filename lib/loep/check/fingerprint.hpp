// A name for a finding that stays the same when lines move: made of what it says and the words around it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/text/source_text.hpp"

namespace loep::check {

/// One a finding, in their order: 16 hexadecimal digits of the rule, the concept, the file's name, the marked bytes and
/// the bytes near them, and "/2", "/3" … for the second and third finding of which all of this is equal.
std::vector<std::string> fingerprints(const text::SourceText& source, const text::SourceText& target,
                                      const std::vector<Finding>& findings);

}  // namespace loep::check
