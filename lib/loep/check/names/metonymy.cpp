// Capitals by the termbase's relations, other seats by a table.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/metonymy.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/names/name_relations.hpp"

namespace loep::check {

namespace {

using termbase::Concept;
using termbase::RelationKind;

std::string_view target_of(const Concept& of, RelationKind kind) {
    const auto relation = std::find_if(of.relations.begin(), of.relations.end(),
                                       [&](const termbase::Relation& one) { return one.kind == kind; });
    return relation == of.relations.end() ? std::string_view() : std::string_view(relation->target);
}

/// Who governs from there, where that is no capital of the state.
struct Seat {
    std::string_view place;
    std::string_view state;
};
constexpr std::array seats = std::to_array<Seat>({
    {"the-hague", "netherlands"},
    {"brussels", "european-union"},
    {"european-commission", "european-union"},
    {"kremlin", "russia"},
    {"white-house", "united-states"},
    {"downing-street", "united-kingdom"},
});

/// The state whose government a place or house stands for; of Brussels the union it is better known for.
std::string_view governed_from(const Concept& place) {
    const auto* seat = std::find_if(seats.begin(), seats.end(), [&](const Seat& one) { return one.place == place.id; });
    return seat != seats.end() ? seat->state : target_of(place, RelationKind::capital_of);
}

bool stands_for(const Concept& place, const Concept& other) {
    const auto state = governed_from(place);
    return !state.empty() && (state == other.id || target_of(place, RelationKind::capital_of) == other.id ||
                              target_of(other, RelationKind::demonym_of) == state || governed_from(other) == state);
}

}  // namespace

bool are_metonyms(const PairView& pair, const Mention& a, const Mention& b) {
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](auto one) {
        return std::any_of(b.concepts.begin(), b.concepts.end(), [&](auto other) {
            const auto& left = (*pair.termbase)[one];
            const auto& right = (*pair.termbase)[other];
            return stands_for(left, right) || stands_for(right, left);
        });
    });
}

namespace {

/// *Naples, Italy*: after a place and a comma.
bool says_where(const PairView& pair, const SideView& side, const Mention& name) {
    const auto is_before = [&](const Mention& mention) {
        return mention.span.end < name.span.begin && side.slice({mention.span.end, name.span.begin}) == ", " &&
               (mention.concepts.empty() ||
                (*pair.termbase)[mention.concepts.front()].kind == termbase::ConceptKind::place);
    };
    const auto mentions = mentions_in(side, {name.segment, name.segment + 1});
    return std::any_of(mentions.begin(), mentions.end(), is_before);
}

}  // namespace

bool may_stand_for(const PairView& pair, const Mention& expected, const Mention& written) {
    return are_metonyms(pair, expected, written) && !says_where(pair, pair.source, expected) &&
           !says_where(pair, pair.target, written);
}

bool is_answered_by_metonym(const PairView& pair, const SideView& side, const Mention& name, SegmentRange own,
                            SegmentRange other) {
    const auto& across = pair.on(side.side == Side::source ? Side::target : Side::source);
    const auto others = mentions_in(across, other);
    return !says_where(pair, side, name) && std::any_of(others.begin(), others.end(), [&](const Mention& seat) {
        return are_metonyms(pair, name, seat) && !says_where(pair, across, seat) &&
               family_count(pair, across, other, seat) > family_count(pair, side, own, seat);
    });
}

std::vector<const Mention*> unanswered_by_seats(const PairView& pair, std::size_t bead,
                                                std::vector<const Mention*> expected) {
    const auto here = segments_of(pair.beads[bead], Side::source);
    const auto there = segments_of(pair.beads[bead], Side::target);
    std::erase_if(expected, [&](const Mention* mention) {
        return is_answered_by_metonym(pair, pair.source, *mention, here, there);
    });
    return expected;
}

bool has_metonym(const PairView& pair, const Mention& name, std::span<const Mention> others) {
    return std::any_of(others.begin(), others.end(),
                       [&](const Mention& other) { return are_metonyms(pair, name, other); });
}

}  // namespace loep::check
