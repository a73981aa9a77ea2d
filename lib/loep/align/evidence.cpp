// Finds the words of two documents that translate each other, and weighs where they meet.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/evidence.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>

#include "loep/align/band.hpp"
#include "loep/align/common_words.hpp"
#include "loep/text/words.hpp"

namespace loep::align {

namespace {

using text::Language;

/// Words that meet in no more pairs of segments may meet anywhere in a long text.
constexpr std::size_t few_meetings = 64;
/// What a match must weigh to be used at all; in texts of so many segments, more.
constexpr double least_short = 0.05;
constexpr double least_long = 1.5;
constexpr std::size_t long_text = 1000;

/// What an ordinary translation of a segment with this feature has of it: −log of the odds to find nothing.
double expectation(const WordSideView& side, std::size_t place) {
    const auto& feature = side.features[place];
    switch (feature.kind) {
        case FeatureKind::number:
            return 1.5;
        case FeatureKind::address:
            return 2.0;
        case FeatureKind::name:
            return 0.9;
        case FeatureKind::word:
            break;
    }
    if (side.lookups.knows(place) || (side.language == Language::dutch && !common_words(feature.key).empty())) {
        return 0.25;
    }
    return feature.key.size() > 5 ? 0.12 : 0.0;
}

using SegmentList = std::vector<std::uint32_t>;

/// With `band`, only pairs inside it.
void meet(std::uint32_t match, double weight, const SegmentList& source, const SegmentList& target, const Band* band,
          std::vector<Meeting>& meetings) {
    for (const auto s : source) {
        auto from = target.begin();
        auto to = target.end();
        if (band != nullptr) {
            from = std::lower_bound(from, to, band->low[s]);
            to = std::upper_bound(from, to, band->high[s + 1]);
        }
        for (; from != to; ++from) {
            meetings.push_back({s, *from, match, weight});
        }
    }
}

/// A word of either side that an anchor rests on.
struct Use {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint32_t match = 0;
    double weight = 0.0;
};

/// The anchors in order of their places, each with its uses.
struct UsedAnchors {
    std::vector<Anchor> anchors;
    std::vector<Use> uses;
    std::vector<std::size_t> begins;  ///< of each anchor's uses, and one more

    std::span<const Use> of(std::size_t anchor) const {
        return std::span(uses).subspan(begins[anchor], begins[anchor + 1] - begins[anchor]);
    }
};

/// Within one pair of segments every word is used once, the weightiest first.
void use_once(std::span<const Meeting> meetings, const std::vector<Match>& matches,
              const std::vector<double>& source_due, const std::vector<double>& target_due, UsedAnchors& used) {
    Anchor anchor{meetings[0].source, meetings[0].target, 0.0, 0.0};
    used.begins.push_back(used.uses.size());
    for (const auto& meeting : meetings) {
        const auto& match = matches[meeting.match];
        const auto begin = used.uses.begin() + static_cast<std::ptrdiff_t>(used.begins.back());
        if (std::any_of(begin, used.uses.end(), [&match](const Use& use) {
                return use.source == match.source || use.target == match.target;
            })) {
            continue;
        }
        used.uses.push_back({match.source, match.target, meeting.match, meeting.weight});
        anchor.weight += meeting.weight;
        anchor.cover += source_due[match.source] + target_due[match.target];
    }
    used.anchors.push_back(anchor);
}

/// Stable; the numbers are below `count`. There are so many meetings that comparing them would be slow.
template <class NumberOf>
void sort_by_number(std::vector<Meeting>& meetings, std::size_t count, const NumberOf& number_of) {
    std::vector<std::size_t> begins(count + 1);
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

/// The place of each match among all, the weightiest first.
std::vector<std::uint32_t> ranks_of(const std::vector<Meeting>& meetings, std::size_t match_count) {
    std::vector<double> weights(match_count);
    for (const auto& meeting : meetings) {
        weights[meeting.match] = meeting.weight;
    }
    std::vector<std::uint32_t> order(match_count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&weights](std::uint32_t a, std::uint32_t b) { return weights[a] > weights[b]; });
    std::vector<std::uint32_t> ranks(match_count);
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = rank;
    }
    return ranks;
}

/// By their places, and at one place the weightiest first.
void sort_meetings(std::vector<Meeting>& meetings, std::size_t match_count) {
    constexpr std::size_t most_cells = 8192;  // so many are sorted by at once
    std::uint32_t last = 0;
    for (const auto& meeting : meetings) {
        last = std::max({last, meeting.source, meeting.target});
    }
    const auto ranks = ranks_of(meetings, match_count);
    sort_by_number(meetings, match_count, [&ranks](const Meeting& one) { return ranks[one.match]; });
    const auto size = last + std::size_t{1};
    if (size * size <= most_cells) {
        sort_by_number(meetings, size * size, [size](const Meeting& one) { return one.source * size + one.target; });
        return;
    }
    sort_by_number(meetings, size, [](const Meeting& one) { return one.target; });
    sort_by_number(meetings, size, [](const Meeting& one) { return one.source; });
}

UsedAnchors anchors_of(std::vector<Meeting> meetings, const std::vector<Match>& matches,
                       const std::vector<double>& source_due, const std::vector<double>& target_due) {
    sort_meetings(meetings, matches.size());
    UsedAnchors used;
    for (std::size_t begin = 0; begin < meetings.size();) {
        std::size_t end = begin;
        while (end < meetings.size() && meetings[end].source == meetings[begin].source &&
               meetings[end].target == meetings[begin].target) {
            ++end;
        }
        use_once(std::span(meetings).subspan(begin, end - begin), matches, source_due, target_due, used);
        begin = end;
    }
    used.begins.push_back(used.uses.size());
    return used;
}

/// The weight of the words that two anchors have in common on one side.
double shared_weight(std::span<const Use> first, std::span<const Use> second, std::uint32_t Use::*side) {
    double shared = 0.0;
    for (const auto& use : first) {
        for (const auto& other : second) {
            shared += use.*side == other.*side ? std::min(use.weight, other.weight) : 0.0;
        }
    }
    return shared;
}

std::vector<Overlap> overlaps_of(const UsedAnchors& used) {
    std::vector<Overlap> overlaps;
    const auto& anchors = used.anchors;
    const auto add = [&](std::size_t first, std::size_t second, bool next_target) {
        const double shared = shared_weight(used.of(first), used.of(second), next_target ? &Use::source : &Use::target);
        if (shared > 0.0) {
            overlaps.push_back({anchors[first].source, anchors[first].target, next_target, shared});
        }
    };
    // `below` runs through the next source segment's anchors beside `k`.
    std::size_t below = 0;
    for (std::size_t k = 0; k < anchors.size(); ++k) {
        if (k + 1 < anchors.size() && anchors[k + 1].source == anchors[k].source &&
            anchors[k + 1].target == anchors[k].target + 1) {
            add(k, k + 1, true);
        }
        const auto place = std::pair(anchors[k].source + 1, anchors[k].target);
        while (below < anchors.size() && std::pair(anchors[below].source, anchors[below].target) < place) {
            ++below;
        }
        if (below < anchors.size() && std::pair(anchors[below].source, anchors[below].target) == place) {
            add(k, below, false);
        }
    }
    return overlaps;
}

bool is_quotation_mark(std::string_view mark) {
    for (const std::string_view one : {"\"", "“", "”", "„", "«", "»", "‘"}) {
        if (mark == one) {
            return true;
        }
    }
    return false;
}

/// Blanks by their bytes would do for length; code points keep Łódź and Lodz alike.
std::uint32_t length_of(std::string_view bytes, const segment::Segment& segment) {
    std::size_t length = 0;
    for (const auto& word : segment.words) {
        length += text::count_code_points(text::slice(bytes, word.span));
    }
    return static_cast<std::uint32_t>(length);
}

std::vector<Unit> units_of(const document::Document& document, const segment::Segments& segments) {
    std::vector<Unit> units(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& segment = segments[i];
        auto& unit = units[i];
        unit.length = length_of(document.bytes(), segment);
        unit.paragraph = segment.block;
        std::string_view last;
        for (const auto& word : segment.words) {
            const auto letters = document.slice(word.span);
            const bool mark = word.kind == text::WordKind::punctuation;
            unit.quoted = unit.quoted || (mark && is_quotation_mark(letters));
            if (!mark || letters == "?" || letters == "." || letters == "!" || letters == "…" || letters == ":") {
                last = mark ? letters : std::string_view{};
            }
        }
        unit.question = last == "?";
        const bool alone = (i == 0 || segments[i - 1].block != segment.block) &&
                           (i + 1 == segments.size() || segments[i + 1].block != segment.block);
        const bool marked = segment.block < document.blocks.size() &&
                            document.blocks[segment.block].kind == document::BlockKind::heading;
        constexpr std::uint32_t longest_heading = 110;
        unit.heading = marked || (alone && last.empty() && unit.length > 0 && unit.length < longest_heading);
    }
    return units;
}

/// What each feature is due, less for what stands everywhere: *he* takes up a name that every sentence has.
std::vector<double> dues_of(const WordSideView& side, std::vector<Unit>& units) {
    std::vector<double> dues(side.features.size());
    for (std::size_t k = 0; k < dues.size(); ++k) {
        const auto& segments = side.features[k].segments;
        const double share = static_cast<double>(segments.size()) / static_cast<double>(units.size());
        dues[k] = expectation(side, k) * (1.0 - share);
        for (const auto segment : segments) {
            units[segment].expected += dues[k];
        }
    }
    return dues;
}

}  // namespace

double rarity_weight(std::size_t source_count, std::size_t source_size, std::size_t target_count,
                     std::size_t target_size) {
    // The share of other segments that hold it, one left out; a third of a segment stands for those not in the text.
    const auto share = [](std::size_t count, std::size_t size) {
        return (static_cast<double>(std::max<std::size_t>(count, 1)) - 1.0 + 0.33) / (static_cast<double>(size) + 3.0);
    };
    constexpr double found = 0.8;
    constexpr double rarest = 0.004;
    const double chance = std::max({share(source_count, source_size), share(target_count, target_size), rarest});
    return std::max(0.0, std::log(found / chance));
}

WordEvidence::WordEvidence(const document::Document& source, const segment::Segments& source_segments,
                           const document::Document& target, const segment::Segments& target_segments,
                           const Dictionaries& dictionaries)
    : source_units_(units_of(source, source_segments)), target_units_(units_of(target, target_segments)) {
    if (source_segments.empty() || target_segments.empty()) {
        return;
    }
    source_features_ = vocabulary(source, source_segments);
    target_features_ = vocabulary(target, target_segments);
    const Lookups source_lookups(source_features_, source.language, dictionaries);
    const Lookups target_lookups(target_features_, target.language, dictionaries);
    const WordSideView source_words{source_features_, source_lookups, source.language};
    const WordSideView target_words{target_features_, target_lookups, target.language};
    source_due_ = dues_of(source_words, source_units_);
    target_due_ = dues_of(target_words, target_units_);
    matches_ = find_matches(source_words, target_words);
}

double WordEvidence::weight_of(const Match& match) const {
    return match.sureness * rarity_weight(source_features_[match.source].segments.size(), source_units_.size(),
                                          target_features_[match.target].segments.size(), target_units_.size());
}

std::vector<Meeting> WordEvidence::meetings() const {
    const std::size_t source_size = source_units_.size();
    const std::size_t target_size = target_units_.size();
    // In a long text the frequent words would meet everywhere: they count along the path that the rare ones show.
    const bool is_long = source_size + target_size > long_text;
    std::vector<Meeting> meetings;
    const auto meet_all = [&](const Band* band, bool rare) {
        for (std::uint32_t k = 0; k < matches_.size(); ++k) {
            const auto& source = source_features_[matches_[k].source].segments;
            const auto& target = target_features_[matches_[k].target].segments;
            const double weight = weight_of(matches_[k]);
            if (weight > (is_long ? least_long : least_short) &&
                (!is_long || (source.size() * target.size() <= few_meetings) == rare)) {
                meet(k, weight, source, target, band, meetings);
            }
        }
    };
    meet_all(nullptr, true);
    if (is_long) {
        std::vector<Anchor> guides;
        guides.reserve(meetings.size());
        for (const auto& meeting : meetings) {
            guides.push_back({meeting.source, meeting.target, meeting.weight, 0.0});
        }
        const auto band = guided_band(source_size, target_size, guides);
        meet_all(&band, false);
    }
    return meetings;
}

Evidence WordEvidence::evidence() const {
    Evidence evidence{source_units_, target_units_, {}, {}};
    auto used = anchors_of(meetings(), matches_, source_due_, target_due_);
    evidence.overlaps = overlaps_of(used);
    evidence.anchors = std::move(used.anchors);
    return evidence;
}

double WordEvidence::matched_share() const {
    std::vector<bool> matched(source_features_.size());
    for (const auto& match : matches_) {
        matched[match.source] = true;
    }
    double with_partner = 0.0;
    double all = 1.0;
    for (std::size_t k = 0; k < source_features_.size(); ++k) {
        const auto count = static_cast<double>(source_features_[k].segments.size());
        all += count;
        with_partner += matched[k] ? count : 0.0;
    }
    return with_partner / all;
}

std::vector<WordBag> WordEvidence::bags(const std::vector<Bead>& beads) const {
    constexpr double sure = 0.9;
    constexpr std::size_t shortest_word = 3;
    constexpr std::uint32_t none = 0xffff'ffffU;
    // Words of every fifth segment are function words: they go with everything.
    constexpr std::size_t most_share = 5;
    std::vector<WordBag> bags;
    std::vector<std::uint32_t> source_bag(source_units_.size(), none);
    std::vector<std::uint32_t> target_bag(target_units_.size(), none);
    for (const auto& bead : beads) {
        if (bead.confidence < sure || bead.source_size() == 0 || bead.target_size() == 0) {
            continue;
        }
        const auto number = static_cast<std::uint32_t>(bags.size());
        std::fill(source_bag.begin() + bead.source_begin, source_bag.begin() + bead.source_end, number);
        std::fill(target_bag.begin() + bead.target_begin, target_bag.begin() + bead.target_end, number);
        bags.emplace_back();
    }
    const auto put = [&bags](const std::vector<Feature>& features, const std::vector<std::uint32_t>& bag_of,
                             std::vector<std::uint32_t> WordBag::*side) {
        for (std::uint32_t k = 0; k < features.size(); ++k) {
            const auto& feature = features[k];
            if (!is_word(feature) || feature.key.size() < shortest_word ||
                feature.segments.size() * most_share > bag_of.size() + most_share) {
                continue;
            }
            for (const auto segment : feature.segments) {
                if (bag_of[segment] != none &&
                    ((bags[bag_of[segment]].*side).empty() || (bags[bag_of[segment]].*side).back() != k)) {
                    (bags[bag_of[segment]].*side).push_back(k);
                }
            }
        }
    };
    put(source_features_, source_bag, &WordBag::source);
    put(target_features_, target_bag, &WordBag::target);
    return bags;
}

bool WordEvidence::learn(const std::vector<Bead>& beads) {
    constexpr std::size_t least_meetings = 3;
    constexpr double sure_learned = 0.6;
    std::vector<bool> source_known(source_features_.size());
    std::vector<bool> target_known(target_features_.size());
    for (const auto& match : matches_) {
        source_known[match.source] = target_known[match.target] = true;
    }
    auto bags = this->bags(beads);
    for (auto& bag : bags) {
        std::erase_if(bag.source, [&](std::uint32_t word) { return source_known[word]; });
        std::erase_if(bag.target, [&](std::uint32_t word) { return target_known[word]; });
    }
    const auto learned = learn_pairs(bags, least_meetings);
    for (const auto& pair : learned) {
        matches_.push_back({pair.source, pair.target, sure_learned * pair.sureness, LinkKind::learned});
    }
    keep_surest(matches_);
    return !learned.empty();
}

std::vector<Link> WordEvidence::links(const std::vector<Bead>& beads) const {
    const auto used = anchors_of(meetings(), matches_, source_due_, target_due_);
    const auto before = [](const Anchor& anchor, const std::pair<std::uint32_t, std::uint32_t>& place) {
        return std::pair(anchor.source, anchor.target) < place;
    };
    std::vector<Link> links;
    for (const auto& bead : beads) {
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            auto anchor =
                std::lower_bound(used.anchors.begin(), used.anchors.end(), std::pair(s, bead.target_begin), before);
            for (; anchor != used.anchors.end() && anchor->source == s && anchor->target < bead.target_end; ++anchor) {
                for (const auto& use : used.of(static_cast<std::size_t>(anchor - used.anchors.begin()))) {
                    links.push_back({s, anchor->target, matches_[use.match].kind, use.weight,
                                     source_features_[use.source].key, target_features_[use.target].key});
                }
            }
        }
    }
    return links;
}

Evidence collect_evidence(const document::Document& source, const segment::Segments& source_segments,
                          const document::Document& target, const segment::Segments& target_segments,
                          const Dictionaries& dictionaries) {
    return WordEvidence(source, source_segments, target, target_segments, dictionaries).evidence();
}

}  // namespace loep::align
