// What stands before surnames, initials and particles, where the translation has others than the source.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/names/respelt_names.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *J.C. Bloem* – *J.M. Bloem*: other initials before one surname, that no other alphabet explains.
std::vector<Respelling> exchanged_initials(const PairView& pair);

/// *van der Plas* – *van den Plas*, *von der Leyen* – *van der Leyen*: other small words before one surname, or none.
std::vector<Respelling> exchanged_particles(const PairView& pair);

}  // namespace loep::check
