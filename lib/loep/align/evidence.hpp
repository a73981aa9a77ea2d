// Evidence from the raw words of two documents: numbers, names, identical words, cognates, basic words, addresses.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "loep/align/aligner.hpp"
#include "loep/align/band.hpp"
#include "loep/align/dictionary.hpp"
#include "loep/align/learning.hpp"
#include "loep/align/link.hpp"
#include "loep/align/matches.hpp"
#include "loep/align/meetings.hpp"
#include "loep/align/vocabulary.hpp"
#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"

namespace loep::align {

struct Evidence {
    std::vector<Unit> source;
    std::vector<Unit> target;
    std::vector<Overlap> overlaps;  ///< for AlignOptions
    std::vector<Anchor> anchors;    ///< anchors from elsewhere (shared concepts) may be appended
};

/// The log-odds that two segments which share something are translations: `source_count` and `target_count` segments
/// hold it, of so many. Rare things weigh much, things in every other segment nothing.
double rarity_weight(std::size_t source_count, std::size_t source_size, std::size_t target_count,
                     std::size_t target_size);

/// The words of two texts, what they have in common, and the evidence in it. Works by inverted indices over the words
/// of both sides, never all pairs of segments. The documents may be of one language, or the target Dutch.
class WordEvidence {
  public:
    WordEvidence(const document::Document& source, const segment::Segments& source_segments,
                 const document::Document& target, const segment::Segments& target_segments,
                 const Dictionaries& dictionaries = {});

    Evidence evidence() const;

    /// Takes up what a first alignment of these texts shows: words without a partner so far that go together time and
    /// again in its sure beads. Says whether there were any; then evidence() is worth asking again.
    bool learn(const std::vector<Bead>& beads);

    /// The share of the source's words, as often as they stand there, that have some partner in the target.
    double matched_share() const;

    /// The words of the sure beads by feature number, for learn_pairs().
    std::vector<WordBag> bags(const std::vector<Bead>& beads) const;
    const std::vector<Feature>& source_features() const { return source_features_; }
    const std::vector<Feature>& target_features() const { return target_features_; }

    const std::vector<Match>& matches() const { return matches_; }

    /// The words that hold the beads together, in the order of the beads.
    std::vector<Link> links(const std::vector<Bead>& beads) const;

  private:
    std::vector<double> weights() const;  ///< by match
    bool is_rare(const Match& match) const;
    Band rare_band(const std::vector<double>& weights, double least) const;
    /// In how many pairs of segments these meet, wherever that is.
    std::size_t count_meetings(std::span<const std::uint32_t> matches) const;
    UsedAnchors used_anchors(const std::vector<double>& weights) const;
    WeighedMatchesView view(const std::vector<double>& weights) const;

    std::vector<Unit> source_units_;
    std::vector<Unit> target_units_;
    std::vector<Feature> source_features_;
    std::vector<Feature> target_features_;
    std::vector<double> source_due_;
    std::vector<double> target_due_;
    std::vector<Match> matches_;
};

/// WordEvidence::evidence() at once.
Evidence collect_evidence(const document::Document& source, const segment::Segments& source_segments,
                          const document::Document& target, const segment::Segments& target_segments,
                          const Dictionaries& dictionaries = {});

}  // namespace loep::align
