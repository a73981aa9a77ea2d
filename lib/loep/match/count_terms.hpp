// How many hits a large text has, counted by several threads, with nothing kept of it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "loep/document/document.hpp"
#include "loep/formats/plain_text_parts.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/segment/segmenter.hpp"

namespace loep::match {

/// As many as find_terms() finds in the segments of the document. `jobs` threads, at least one.
std::size_t count_terms(const Lexicon& lexicon, const segment::Knowledge& knowledge, const document::Document& document,
                        std::size_t jobs);

/// The same of a file of plain text, in the language of the lexicon, of which every thread has one part in memory.
/// Throws what SourceText::read() throws.
std::size_t count_terms(const Lexicon& lexicon, const segment::Knowledge& knowledge, formats::PlainTextParts& parts,
                        std::size_t jobs);

}  // namespace loep::match
