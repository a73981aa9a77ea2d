// Denials in one word: zonder for with, onveilig for safe, veilig for unsafe.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A denying word of one side, and the word of the other that stands there without denial.
struct HiddenDenial {
    const text::Word* source = nullptr;
    const text::Word* target = nullptr;
};

/// One of a bead whose sides deny equally often else; nothing when it is, or may be, said in other words.
std::optional<HiddenDenial> find_hidden_denial(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
