// Joins the parts of the table and looks words up in it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/false_friends.hpp"

#include "loep/check/meaning/false_friends/a_to_l.hpp"
#include "loep/check/meaning/false_friends/m_to_z.hpp"

namespace loep::check {

namespace {

constexpr auto table = joined(false_friends_a_to_l, false_friends_m_to_z);

}  // namespace

bool is_false_friend(text::HashedKey dutch) {
    return confusions_of<table>.hold(dutch);
}

std::vector<Confused> find_false_friends(const PairView& pair, const align::Bead& bead) {
    return confusions_of<table>.find(pair, bead,
                                     [](const MarkedWord& word) { return word.is(SegmentTrait::false_friend); });
}

}  // namespace loep::check
