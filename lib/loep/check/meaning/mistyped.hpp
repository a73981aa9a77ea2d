// English words that are often typed for another word: our for out, form for from, houses for horses.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Is it in the tables?
bool may_be_mistyped(text::HashedKey english);

/// What is meant by a word of the tables where it stands, by the words beside it or by what the source says; empty when
/// it may well be meant itself.
std::string_view meant_by(const PairView& pair, std::size_t bead, const text::Word& word);

}  // namespace loep::check
