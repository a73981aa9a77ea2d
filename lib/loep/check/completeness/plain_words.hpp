// Words that say too little to be missed in a sentence, or to be put into one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/text/key_hash.hpp"

namespace loep::check {

/// Of English set phrases that say what Dutch says in a small word, or not at all: *as well*, *in places*, *among other
/// things*, *as a matter of course*, *in the process*.
bool is_light_english(text::HashedKey key);

/// Of English set phrases that one word may stand for: *in jail* (*vast*), *at the time* (*destijds*), *in favour*
/// (*voor*).
bool is_of_stock_phrase(text::HashedKey key);

/// Verbs that may be rendered by any (*kwam*, *zat*), particles, adverbs of few letters and units: no phrase of its own
/// translates them.
bool is_light_dutch(text::HashedKey key);

}  // namespace loep::check
