// What a pair of texts teaches others: words of its sure beads that nothing known explains; and what many such teach.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/dictionary.hpp"
#include "loep/align/evidence.hpp"
#include "loep/text/language.hpp"

namespace loep::align {

/// The stems of one bead, hashed (letters_hash).
struct Lesson {
    std::vector<std::uint64_t> dutch;
    std::vector<std::uint64_t> english;
};

/// Of one pair of texts.
using Lessons = std::vector<Lesson>;

/// Nothing where both texts are of `source_language`.
Lessons lessons_of(const WordEvidence& words, const std::vector<Bead>& beads, text::Language source_language,
                   text::Language target_language);

/// The pairs of stems that meet time and again, and in more than one text: what only a text itself says is no news to
/// it. Time and memory are bounded: of a great many texts the first do.
std::vector<StemPair> learn_from(const std::vector<Lessons>& texts);

}  // namespace loep::align
