// Sums the weights of a word's letter groups.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/letter_model.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace loep::translit {

namespace {

constexpr std::size_t shortest_group = 2;

void add(std::array<float, 4>& sums, const LetterModel::Weights& weights) {
    constexpr float hundredth = 0.01F;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] += hundredth * static_cast<float>(weights[i]);
    }
}

}  // namespace

LetterEvidence LetterModel::evidence(std::string_view bare) const {
    std::string word = "^";
    std::copy_if(bare.begin(), bare.end(), std::back_inserter(word), [](char c) { return c >= 'a' && c <= 'z'; });
    word += '$';
    std::array<float, 4> sums{};
    add(sums, always_);
    for (std::size_t at = 0; at < word.size(); ++at) {
        for (auto size = shortest_group; size <= longest_letter_group && at + size <= word.size(); ++size) {
            const auto group = std::string_view(word).substr(at, size);
            // A group counts once however often it stands in the word.
            if (std::string_view(word).find(group) != at) {
                continue;
            }
            const auto letters = packed_letters(group);
            const auto found =
                std::lower_bound(groups_.begin(), groups_.end(), letters,
                                 [](const Group& one, std::uint32_t wanted) { return one.letters < wanted; });
            if (found != groups_.end() && found->letters == letters) {
                add(sums, found->weights);
            }
        }
    }
    const auto top = static_cast<double>(*std::max_element(sums.begin(), sums.end()));
    std::array<double, 4> shares{};
    std::transform(sums.begin(), sums.end(), shares.begin(),
                   [top](float sum) { return std::exp(static_cast<double>(sum) - top); });
    const double slavic = shares[0] + shares[1] + shares[2];
    LetterEvidence evidence;
    evidence.slavic = slavic / (slavic + shares[3]);
    for (std::size_t i = 0; i < evidence.languages.size(); ++i) {
        evidence.languages[i] = slavic > 0.0 ? shares[i] / slavic : 1.0 / 3.0;
    }
    return evidence;
}

}  // namespace loep::translit
