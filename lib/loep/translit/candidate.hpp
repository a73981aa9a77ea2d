// One possible form of a name: how likely, and why.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace loep::translit {

struct Candidate {
    std::string text;
    double weight = 0.0;  ///< 0 … 1, the likeliest first
    std::string reason;   ///< for people, in English; may be empty
};

/// The likeliest first, none twice (weights of the same text add up), at most `most`.
void rank(std::vector<Candidate>& candidates, std::size_t most);

}  // namespace loep::translit
