// Names that the source repeats, and that the translation writes otherwise in one place than in the others.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

struct OddForm {
    const Mention* written = nullptr;
    const Mention* usual = nullptr;  ///< of the form that most places have, or the first one
};

/// *Hantsjaryk … Hantsjaryk* – *Hancharyk … Goncharik*: of names that the termbase lacks.
std::vector<OddForm> find_odd_forms(const PairView& pair);

}  // namespace loep::check
