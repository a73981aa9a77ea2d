// Fixed expressions in which a word of the glossary means something else: *solar cell*, *zebra crossing*, *dode hoek*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "loep/match/word_range.hpp"
#include "loep/text/language.hpp"

namespace loep::match {

/// *In front of*, *a solar cell*; also with an article between: *nam de leiding*.
bool is_in_set_phrase(const WordRange& range, text::Language language);

/// What the word before is besides its letters, as only the hits of its sentence tell.
enum class Neighbour : std::uint8_t { any, nation };

/// *In de cel*, *a steel fence*, *the port of Odesa*: a word of several senses beside words that tell which.
bool has_telling_company(const WordRange& range, text::Language language, Neighbour before = Neighbour::any);

}  // namespace loep::match
