// The whole termbase as a few runs of bytes, which a sealed database holds beside its tables for speed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// Pieces of about `piece_size` bytes, each some of the concepts, the styles in the last. Reading 7,000 designations
/// out of a table costs SQLite some 8 ms, a column at a time; out of pieces, 1.5 ms.
std::vector<std::string> pack(const Termbase& termbase, std::size_t piece_size);

/// One concept, or all styles, by themselves; to be read out of a file a few at a time.
std::string pack_concept(const Concept& of);
std::string pack_styles(const std::vector<Style>& styles);

/// Adds a piece to `termbase`. False when the bytes are not what pack() makes; `termbase` is then of no use.
bool unpack(std::string_view bytes, Termbase& termbase);

/// `checked`: without definitions, sources, forms and what a format keeps besides, which no check of a text asks for.
enum class Detail : std::uint8_t { all, checked };

/// Fills an empty concept, or an empty list. False when the bytes are not what the functions above make.
bool unpack_concept(std::string_view bytes, Concept& of, Detail detail = Detail::all);
bool unpack_styles(std::string_view bytes, std::vector<Style>& styles);

}  // namespace loep::termbase
