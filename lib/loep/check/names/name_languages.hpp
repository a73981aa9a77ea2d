// A Belarusian name of the source that the translation writes in its Russian or Ukrainian form.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

struct SwitchedName {
    text::Span written;
    text::Span source;
};

/// *Raman Bandarenka* – *Roman Bondarenko*, where the translation keeps to the Belarusian forms otherwise, or has no
/// other name of the kind. Of people whom the termbase knows, only against a Belarusian form that it prefers.
std::vector<SwitchedName> find_switched_names(const PairView& pair);

}  // namespace loep::check
