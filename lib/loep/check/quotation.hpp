// Is a place inside a quotation, where others' words are kept?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Between an opening and a closing quotation mark of its block: “…”, „…”, ‘…’, «…», straight double ones. An
/// apostrophe inside a word opens and closes nothing. Linear in the block.
bool is_quoted(const SideView& side, text::Span span);

}  // namespace loep::check
