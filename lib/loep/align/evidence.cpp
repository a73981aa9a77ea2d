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
/// What a match must weigh to be used at all: to speak three to two for a pair of segments (the log of it); in texts of
/// so many segments, more.
constexpr double least_short = 0.4;
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

/// With `band`, only pairs inside it.
template <class Meet>
void for_each_meeting(const Feature& source, const Feature& target, const Band* band, const Meet& meet) {
    for (const auto s : source.segments) {
        auto from = target.segments.begin();
        auto to = target.segments.end();
        if (band != nullptr) {
            from = std::lower_bound(from, to, band->low[s]);
            to = std::upper_bound(from, to, band->high[s + 1]);
        }
        for (; from != to; ++from) {
            meet(s, *from);
        }
    }
}

/// The numbers of `weights`, the largest first.
std::vector<std::uint32_t> by_weight(const std::vector<double>& weights) {
    std::vector<std::uint32_t> order(weights.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&weights](std::uint32_t a, std::uint32_t b) { return weights[a] > weights[b]; });
    return order;
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

std::vector<double> WordEvidence::weights() const {
    std::vector<double> weights(matches_.size());
    std::transform(matches_.begin(), matches_.end(), weights.begin(), [this](const Match& match) {
        return match.sureness * rarity_weight(source_features_[match.source].segments.size(), source_units_.size(),
                                              target_features_[match.target].segments.size(), target_units_.size());
    });
    return weights;
}

/// A band along what the rare words show.
Band WordEvidence::rare_band(const std::vector<double>& weights, double least) const {
    std::vector<Anchor> guides;
    for (std::size_t k = 0; k < matches_.size(); ++k) {
        if (weights[k] > least && is_rare(matches_[k])) {
            for_each_meeting(source_features_[matches_[k].source], target_features_[matches_[k].target], nullptr,
                             [&](std::uint32_t s, std::uint32_t t) {
                                 guides.push_back({s, t, weights[k], 0.0});
                             });
        }
    }
    return guided_band(source_units_.size(), target_units_.size(), guides);
}

bool WordEvidence::is_rare(const Match& match) const {
    return source_features_[match.source].segments.size() * target_features_[match.target].segments.size() <=
           few_meetings;
}

std::size_t WordEvidence::count_meetings(std::span<const std::uint32_t> matches) const {
    std::size_t count = 0;
    for (const auto k : matches) {
        count +=
            source_features_[matches_[k].source].segments.size() * target_features_[matches_[k].target].segments.size();
    }
    return count;
}

UsedAnchors WordEvidence::used_anchors(const std::vector<double>& weights) const {
    // In a long text the frequent words would meet everywhere: they count along the path that the rare ones show.
    const bool is_long = source_units_.size() + target_units_.size() > long_text;
    const double least = is_long ? least_long : least_short;
    const auto band = is_long ? rare_band(weights, least) : Band();
    const auto order = by_weight(weights);
    const auto used = static_cast<std::size_t>(
        std::partition_point(order.begin(), order.end(), [&](std::uint32_t k) { return weights[k] > least; }) -
        order.begin());
    std::vector<Meeting> meetings;
    meetings.reserve(is_long ? used : count_meetings(std::span(order).first(used)));
    for (const auto k : std::span(order).first(used)) {
        for_each_meeting(source_features_[matches_[k].source], target_features_[matches_[k].target],
                         is_long && !is_rare(matches_[k]) ? &band : nullptr, [&](std::uint32_t s, std::uint32_t t) {
                             meetings.push_back({s, t, k});
                         });
    }
    return anchors_of(std::move(meetings), view(weights));
}

WeighedMatchesView WordEvidence::view(const std::vector<double>& weights) const {
    return {matches_, weights, source_due_, target_due_};
}

Evidence WordEvidence::evidence() const {
    Evidence evidence{source_units_, target_units_, {}, {}};
    const auto weights = this->weights();
    auto used = used_anchors(weights);
    evidence.overlaps = overlaps_of(used, view(weights));
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
    const auto used = used_anchors(weights());
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
