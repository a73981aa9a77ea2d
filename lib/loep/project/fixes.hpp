// Applies the sure fixes of a checked pair to its target, as new bytes or as a difference to read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "loep/project/check_pair.hpp"

namespace loep::project {

/// One replacement of bytes of the target's file.
struct Edit {
    text::Span span;
    std::string text;
};

/// The first fix of each finding where it is sure and on the target, in order; of overlapping ones the first.
std::vector<Edit> sure_edits(const CheckedPair& pair);

/// Those and, where a finding has one fix that is not sure, that one. Of several right answers none is taken.
std::vector<Edit> single_edits(const CheckedPair& pair);

/// The bytes of the target's file with the edits made: all other bytes are as they were.
std::string apply_edits(const CheckedPair& pair, const std::vector<Edit>& edits);

/// The edits as a unified diff with three lines of context (POSIX `diff -u`), which `patch` can apply. Empty when there
/// are none.
std::string unified_diff(const CheckedPair& pair, const std::vector<Edit>& edits);

}  // namespace loep::project
