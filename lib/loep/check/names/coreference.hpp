// Is a name taken up by a pronoun or a generic noun (*he*, *the president*, *the country*)?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::check {

/// Does something in the target segments of `range` stand for a name of this kind: a pronoun that may, or *the* (that,
/// his …) with a noun for such a thing?
bool takes_up(const PairView& pair, SegmentRange range, termbase::ConceptKind kind);

}  // namespace loep::check
