// Sorts meetings by counting, and remembers of each word where it was last used instead of searching for it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/meetings.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace loep::align {

namespace {

/// Stable; the numbers are below `count`. There are so many meetings that comparing them would be slow.
template <class NumberOf>
void sort_by_number(std::vector<Meeting>& meetings, std::size_t count, const NumberOf& number_of) {
    std::vector<std::uint32_t> begins(count + 1);
    for (const auto& meeting : meetings) {
        ++begins[number_of(meeting) + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<Meeting> sorted(meetings.size());
    for (const auto& meeting : meetings) {
        sorted[begins[number_of(meeting)]++] = meeting;
    }
    meetings.swap(sorted);
}

void sort_by_place(std::vector<Meeting>& meetings) {
    constexpr std::size_t most_cells = 8192;  // so many are sorted by at once
    std::uint32_t last = 0;
    for (const auto& meeting : meetings) {
        last = std::max({last, meeting.source, meeting.target});
    }
    const auto size = last + std::size_t{1};
    if (size * size <= most_cells) {
        sort_by_number(meetings, size * size, [size](const Meeting& one) { return one.source * size + one.target; });
        return;
    }
    sort_by_number(meetings, size, [](const Meeting& one) { return one.target; });
    sort_by_number(meetings, size, [](const Meeting& one) { return one.source; });
}

/// What two anchors have in common on one side.
class SharedWords {
  public:
    SharedWords(std::size_t word_count, std::uint32_t Use::*side) : side_(side), seen_(word_count) {}

    double weight(std::span<const Use> first, std::span<const Use> second) {
        ++turn_;
        for (const auto& use : second) {
            seen_[use.*side_] = {turn_, use.weight};
        }
        double shared = 0.0;
        for (const auto& use : first) {
            const auto& other = seen_[use.*side_];
            shared += other.turn == turn_ ? std::min(use.weight, other.weight) : 0.0;
        }
        return shared;
    }

  private:
    struct Seen {
        std::size_t turn = 0;
        double weight = 0.0;
    };

    std::uint32_t Use::*side_;
    std::vector<Seen> seen_;  ///< by word
    std::size_t turn_ = 0;
};

std::pair<std::uint32_t, std::uint32_t> place_of(const Anchor& anchor) {
    return {anchor.source, anchor.target};
}

}  // namespace

UsedAnchors anchors_of(std::vector<Meeting> meetings, const WeighedMatchesView& words) {
    sort_by_place(meetings);
    UsedAnchors used;
    used.uses.reserve(meetings.size());
    // By word, the number of the anchor, from 1, that used it last.
    std::vector<std::uint32_t> source_used(words.source_due.size());
    std::vector<std::uint32_t> target_used(words.target_due.size());
    std::uint32_t number = 0;
    for (const auto& meeting : meetings) {
        if (number == 0 || used.anchors.back().source != meeting.source ||
            used.anchors.back().target != meeting.target) {
            used.anchors.push_back({meeting.source, meeting.target, 0.0, 0.0});
            used.begins.push_back(used.uses.size());
            ++number;
        }
        const auto& match = words.matches[meeting.match];
        if (source_used[match.source] == number || target_used[match.target] == number) {
            continue;
        }
        source_used[match.source] = target_used[match.target] = number;
        const double weight = words.weights[meeting.match];
        used.uses.push_back({match.source, match.target, meeting.match, weight});
        auto& anchor = used.anchors.back();
        anchor.weight += weight;
        anchor.cover += words.source_due[match.source] + words.target_due[match.target];
    }
    used.begins.push_back(used.uses.size());
    return used;
}

std::vector<Overlap> overlaps_of(const UsedAnchors& used, const WeighedMatchesView& words) {
    std::vector<Overlap> overlaps;
    overlaps.reserve(used.anchors.size());
    SharedWords source_words(words.source_due.size(), &Use::source);
    SharedWords target_words(words.target_due.size(), &Use::target);
    const auto& anchors = used.anchors;
    const auto add = [&](std::size_t first, std::size_t second, bool next_target) {
        const double shared = (next_target ? source_words : target_words).weight(used.of(first), used.of(second));
        if (shared > 0.0) {
            overlaps.push_back({anchors[first].source, anchors[first].target, next_target, shared});
        }
    };
    // `below` runs through the next source segment's anchors beside `k`.
    std::size_t below = 0;
    for (std::size_t k = 0; k < anchors.size(); ++k) {
        const auto [source, target] = place_of(anchors[k]);
        if (k + 1 < anchors.size() && place_of(anchors[k + 1]) == std::pair(source, target + 1)) {
            add(k, k + 1, true);
        }
        const std::pair place(source + 1, target);
        while (below < anchors.size() && place_of(anchors[below]) < place) {
            ++below;
        }
        if (below < anchors.size() && place_of(anchors[below]) == place) {
            add(k, below, false);
        }
    }
    return overlaps;
}

}  // namespace loep::align
