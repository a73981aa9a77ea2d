// Finds where a quotation opens and closes, for those who want one of several sentences kept as one segment.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/segment/boundaries.hpp"

namespace loep::segment {

/// Takes out the boundaries inside a quotation that opens and closes in the block. A quotation that does not close
/// (its next paragraph may open with a quote again) is cut as before. Linear.
void keep_quotations_whole(std::string_view bytes, const document::Block& block, std::vector<Boundary>& boundaries);

}  // namespace loep::segment
