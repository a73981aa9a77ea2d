// What to write for a concept that another one of its field stands for: one of its names, as a text writes it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "loep/check/meaning/neighbours.hpp"

namespace loep::check {

/// The name that is built as the one that stands there (*Ministry of Education* – *Ministry of Finance*, *murders* –
/// *killings*), with its capitals; a name that both languages share, as the source writes it (*D66*).
std::string form_to_write(const PairView& pair, const Exchanged& exchanged);

}  // namespace loep::check
