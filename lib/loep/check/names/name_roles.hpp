// Who did it to whom: the names around a verb, told from either side.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "loep/check/names/exchanged_names.hpp"

namespace loep::check {

/// *Jansen volgde Bakker op* – *Bakker succeeded Jansen*: the translation has the same deed with its two names in each
/// other's role. Its own passive (*Bakker was succeeded by Jansen*) keeps them.
std::optional<NameExchange> of_exchanged_roles(const PairView& pair, std::size_t bead);

}  // namespace loep::check
