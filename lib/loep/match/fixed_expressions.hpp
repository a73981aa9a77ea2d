// Fixed expressions in which a word of the glossary means something else: *solar cell*, *zebra crossing*, *dode hoek*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/match/word_range.hpp"
#include "loep/text/language.hpp"

namespace loep::match {

/// *In front of*, *a solar cell*; also with an article between: *nam de leiding*.
bool is_in_set_phrase(const WordRange& range, text::Language language);

/// *In de cel*, *a steel fence*, *the case against him*: a word of several senses beside words that tell which.
bool has_telling_company(const WordRange& range, text::Language language);

}  // namespace loep::match
