// Which words of two texts mean the same, each pair with the way it was found and how sure that is.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/align/link.hpp"
#include "loep/align/lookups.hpp"
#include "loep/align/vocabulary.hpp"
#include "loep/text/language.hpp"

namespace loep::align {

struct Match {
    std::uint32_t source = 0;  ///< numbers of features
    std::uint32_t target = 0;
    double sureness = 0.0;
    LinkKind kind = LinkKind::identical;
};

/// The words of one side, and what the dictionaries say of them.
struct WordSideView {
    const std::vector<Feature>& features;
    const Lookups& lookups;
    text::Language language;
};

/// Sorted by source and target, each pair once. Never all pairs of words: every kind has its index.
std::vector<Match> find_matches(const WordSideView& source, const WordSideView& target);

/// Sorts, and keeps the surest match of each pair of features.
void keep_surest(std::vector<Match>& matches);

bool is_word(const Feature& feature);

}  // namespace loep::align
