// Words that a denial is turned into in certain company only: yet to, rather than, still for not gone.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "loep/check/pair_view.hpp"

namespace loep::check {

enum class Answer : std::uint8_t {
    none,
    possible,  ///< if it translates no other word
    told       ///< by the words beside it: *kept out*, *yet to*
};

/// *illegal*, *disproportionate*, *unsafe*, *useless*: an English word, no verb, of which a part denies the rest.
bool has_beginning_that_denies(std::string_view key);

/// Is the English word, of those that may deny, what became of the Dutch denial? *Yet* is that before *to*, *still*
/// where the Dutch says that something is not gone; most of them may be that wherever they stand.
Answer answer_to_denial(const PairView& pair, const align::Bead& bead, const text::Word& english,
                        const text::Word& denial);

}  // namespace loep::check
