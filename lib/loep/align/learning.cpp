// Expectation maximisation over the pairs of words that meet, numbered once so that each pass is a walk over arrays.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/learning.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

namespace loep::align {

namespace {

constexpr int passes = 5;
/// How likely a word answers to nothing on the other side, against answering to one of its words.
constexpr double empty_word = 0.1;
constexpr double least_sureness = 0.35;

/// The pairs that meet often enough, and which of them meet in each bag.
struct Meetings {
    std::vector<LearnedPair> pairs;
    std::vector<std::uint32_t> numbers;  ///< of pairs, bag by bag
    std::vector<std::size_t> begins{0};  ///< of each bag's numbers, and one more

    std::span<const std::uint32_t> of(std::size_t bag) const {
        return std::span(numbers).subspan(begins[bag], begins[bag + 1] - begins[bag]);
    }
};

Meetings meetings_of(const std::vector<WordBag>& bags, std::size_t least_meetings) {
    const auto key = [](std::uint32_t source, std::uint32_t target) { return std::uint64_t{source} << 32U | target; };
    std::unordered_map<std::uint64_t, std::uint32_t> counts;
    for (const auto& bag : bags) {
        for (const auto source : bag.source) {
            for (const auto target : bag.target) {
                ++counts[key(source, target)];
            }
        }
    }
    Meetings meetings;
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    for (const auto& bag : bags) {
        for (const auto source : bag.source) {
            for (const auto target : bag.target) {
                const auto place = key(source, target);
                if (counts[place] < least_meetings) {
                    continue;
                }
                const auto [found, fresh] =
                    numbers.try_emplace(place, static_cast<std::uint32_t>(meetings.pairs.size()));
                if (fresh) {
                    meetings.pairs.push_back({source, target, 0.0});
                }
                meetings.numbers.push_back(found->second);
            }
        }
        meetings.begins.push_back(meetings.numbers.size());
    }
    return meetings;
}

/// The probability of each pair's word on the side `to`, given its word on the side `from`.
std::vector<double> probabilities(const Meetings& meetings, std::uint32_t LearnedPair::*from,
                                  std::uint32_t LearnedPair::*to) {
    const auto& pairs = meetings.pairs;
    std::vector<double> probability(pairs.size(), 1.0);
    for (int pass = 0; pass < passes; ++pass) {
        std::vector<double> counts(pairs.size());
        std::unordered_map<std::uint32_t, double> in_bag;
        for (std::size_t bag = 0; bag + 1 < meetings.begins.size(); ++bag) {
            in_bag.clear();
            for (const auto number : meetings.of(bag)) {
                in_bag[pairs[number].*to] += probability[number];
            }
            for (const auto number : meetings.of(bag)) {
                counts[number] += probability[number] / (in_bag[pairs[number].*to] + empty_word);
            }
        }
        std::unordered_map<std::uint32_t, double> totals;
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            totals[pairs[k].*from] += counts[k];
        }
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            probability[k] = counts[k] / totals[pairs[k].*from];
        }
    }
    return probability;
}

}  // namespace

std::vector<LearnedPair> learn_pairs(const std::vector<WordBag>& bags, std::size_t least_meetings) {
    const auto meetings = meetings_of(bags, least_meetings);
    const auto forward = probabilities(meetings, &LearnedPair::source, &LearnedPair::target);
    const auto backward = probabilities(meetings, &LearnedPair::target, &LearnedPair::source);
    std::vector<LearnedPair> learned;
    for (std::size_t k = 0; k < meetings.pairs.size(); ++k) {
        const double sureness = std::sqrt(forward[k] * backward[k]);
        if (sureness >= least_sureness) {
            learned.push_back({meetings.pairs[k].source, meetings.pairs[k].target, sureness});
        }
    }
    std::sort(learned.begin(), learned.end(), [](const LearnedPair& a, const LearnedPair& b) {
        return a.source != b.source ? a.source < b.source : a.target < b.target;
    });
    return learned;
}

}  // namespace loep::align
