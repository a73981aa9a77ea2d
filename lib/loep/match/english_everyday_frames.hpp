// Everyday senses of English words that show in their subject or object: *storms battered*, *played a march*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/match/word_range.hpp"

namespace loep::match {

/// *Tariffs hit Mexico*, *storms battered the coast*, *to talk about it*, *played a march*.
bool is_in_english_everyday_frame(const WordRange& range);

/// *Beaten its rivals*, *beat the favourites by two goals*.
bool is_beating_rivals(const WordRange& range);

/// *Sentenced the teacher to nine years*; not *sentenced to listen*.
bool is_sentencing_to_a_term(const WordRange& range);

/// *The world’s oldest*, *around the world*; not *the world must act*.
bool is_world_at_large(const WordRange& range);

}  // namespace loep::match
