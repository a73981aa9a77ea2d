// Compares names of different fields by kind, by place and by the dictionary.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/distant_neighbours.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/neighbour_kinds.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Names = std::vector<NamedNeighbour>;

bool is_within_longer(const NamedNeighbour& name, const Names& names) {
    return std::any_of(names.begin(), names.end(), [&](const NamedNeighbour& other) {
        return other.words.size() > name.words.size() && other.span().contains(name.span());
    });
}

/// The names that are of a kind, no part of longer ones, and whose rows `others`, of the other side, have no name of.
Names unanswered(const Names& names, const Names& others) {
    Names left;
    std::copy_if(names.begin(), names.end(), std::back_inserter(left), [&](const NamedNeighbour& name) {
        return !name.is_head &&
               std::none_of(others.begin(), others.end(),
                            [&](const NamedNeighbour& other) { return other.row == name.row; }) &&
               kinds_of(name.row->field) != 0 && !is_within_longer(name, names);
    });
    return left;
}

/// How much of the segments' content stands before it, from 0 to 1.
double place_of(const SideView& side, SegmentRange range, const NamedNeighbour& name) {
    std::size_t before = 0;
    std::size_t all = 0;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (is_content_word(word, side.language())) {
                ++all;
                before += word.span.begin < name.span().begin ? 1U : 0U;
            }
        }
    }
    return all == 0 ? 0.0 : static_cast<double>(before) / static_cast<double>(all);
}

/// Does nothing there translate any word of it?
bool is_unrendered(const Rendered& rendered, const NamedNeighbour& dutch) {
    return std::none_of(dutch.words.begin(), dutch.words.end(), [&](const text::Word& word) {
        return is_content_word(word, text::Language::dutch) && rendered.of(word) == Rendering::present;
    });
}

/// *tramconductrice* – *conductor*: the Dutch word holds the beginning of the English one.
bool is_alike(std::string_view dutch, std::string_view english) {
    constexpr std::size_t beginning = 5;
    return english.size() >= beginning && dutch.find(english.substr(0, beginning)) != std::string_view::npos;
}

/// Does any word of the source have a word of the name among its translations, or look like it?
bool translates_any(const PairView& pair, SegmentRange sources, const NamedNeighbour& english) {
    for (const auto& word : english.words) {
        if (!is_content_word(word, text::Language::english)) {
            continue;
        }
        const auto bare = text::bare_key(pair.target.slice(word.span));
        for (auto i = sources.begin; i < sources.end; ++i) {
            const auto& words = (*pair.source.segments)[i].words;
            if (std::any_of(words.begin(), words.end(), [&](const text::Word& dutch) {
                    return dutch.kind == text::WordKind::word &&
                           (is_alike(dutch.key, bare) || may_translate(pair, dutch, bare));
                })) {
                return true;
            }
        }
    }
    return false;
}

/// A bead, and what its surroundings say of its names.
class Surroundings {
  public:
    Surroundings(const PairView& pair, std::size_t bead)
        : pair_(pair),
          sources_(segments_of(pair.beads[bead], Side::source)),
          targets_(segments_of(pair.beads[bead], Side::target)),
          sources_near_(segments_near(pair, bead, Side::source)),
          targets_near_(segments_near(pair, bead, Side::target)),
          expected_near_(neighbours_in(pair.source, sources_near_)),
          written_near_(neighbours_in(pair.target, targets_near_)),
          rendered_(pair, targets_near_) {}

    bool are_at_one_place(const NamedNeighbour& expected, const NamedNeighbour& written) const {
        constexpr double farthest = 0.35;
        return std::abs(place_of(pair_.source, sources_, expected) - place_of(pair_.target, targets_, written)) <=
               farthest;
    }

    bool is_lost(const NamedNeighbour& expected) const {
        return !speaks_of(*expected.row, pair_.target, targets_near_, written_near_) &&
               is_unrendered(rendered_, expected);
    }

    bool is_strange(const NamedNeighbour& written) const {
        return !speaks_of(*written.row, pair_.source, sources_near_, expected_near_) &&
               !is_kept(pair_, sources_near_, expected_near_, written) &&
               !translates_any(pair_, sources_near_, written);
    }

  private:
    const PairView& pair_;
    SegmentRange sources_;
    SegmentRange targets_;
    SegmentRange sources_near_;
    SegmentRange targets_near_;
    Names expected_near_;
    Names written_near_;
    Rendered rendered_;
};

/// Names of different fields that are of one kind.
bool are_akin(const NamedNeighbour& expected, const NamedNeighbour& written) {
    return expected.row->field != written.row->field &&
           (kinds_of(expected.row->field) & kinds_of(written.row->field)) != 0;
}

}  // namespace

std::vector<Exchanged> find_distant(const PairView& pair, std::size_t bead, const Names& expected,
                                    const Names& written) {
    std::vector<Exchanged> found;
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch) {
        return found;
    }
    const auto lost = unanswered(expected, written);
    std::optional<Surroundings> surroundings;
    for (const auto& name : lost.empty() ? Names() : unanswered(written, expected)) {
        const auto takes_its_place = [&](const NamedNeighbour& meant) {
            if (!are_akin(meant, name)) {
                return false;
            }
            if (!surroundings) {
                surroundings.emplace(pair, bead);
            }
            return surroundings->are_at_one_place(meant, name) && surroundings->is_lost(meant);
        };
        const auto meant = std::find_if(lost.begin(), lost.end(), takes_its_place);
        if (meant != lost.end() && surroundings->is_strange(name)) {
            found.push_back({meant->row, name.row, meant->itself(pair.source), name.itself(pair.target)});
        }
    }
    return found;
}

}  // namespace loep::check
