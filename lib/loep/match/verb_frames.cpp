// The table of verbs with their frames, by class: agreeing, replacing, striking, judging, vanishing.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/verb_frames.hpp"

#include <algorithm>
#include <array>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

struct FramedVerb {
    std::string_view verb;
    VerbFrame frame = VerbFrame::none;
};

constexpr std::array framed_verbs{
    FramedVerb{"accept", VerbFrame::with_subject},  FramedVerb{"acknowledge", VerbFrame::of_people},
    FramedVerb{"admit", VerbFrame::of_people},      FramedVerb{"agree", VerbFrame::of_agreement},
    FramedVerb{"back", VerbFrame::of_support},      FramedVerb{"bargain", VerbFrame::with_subject},
    FramedVerb{"batter", VerbFrame::with_object},   FramedVerb{"bomb", VerbFrame::with_either},
    FramedVerb{"concede", VerbFrame::of_people},    FramedVerb{"condemn", VerbFrame::with_preposition},
    FramedVerb{"confront", VerbFrame::with_either}, FramedVerb{"declare", VerbFrame::of_agreement},
    FramedVerb{"derail", VerbFrame::with_object},   FramedVerb{"disappear", VerbFrame::of_people},
    FramedVerb{"hit", VerbFrame::with_either},      FramedVerb{"hold", VerbFrame::of_custody},
    FramedVerb{"keep", VerbFrame::of_custody},      FramedVerb{"merge", VerbFrame::with_either},
    FramedVerb{"question", VerbFrame::of_police},   FramedVerb{"replace", VerbFrame::of_office},
    FramedVerb{"say", VerbFrame::of_statement},     FramedVerb{"search", VerbFrame::of_police},
    FramedVerb{"succeed", VerbFrame::of_office},    FramedVerb{"vanish", VerbFrame::of_people},
    FramedVerb{"warn", VerbFrame::of_people},
};

static_assert(std::is_sorted(framed_verbs.begin(), framed_verbs.end(),
                             [](const FramedVerb& a, const FramedVerb& b) { return a.verb < b.verb; }));

constexpr std::string_view transparent_text =
    ", a again all already also an any are be been being both by even five four had has have her his in is its just "
    "many may might more most must never new not now on only other our own several should since six some soon still "
    "such ten that the their then these they this those three to two was were which who will would";
constexpr auto transparent_words = cut_list<count_listed(transparent_text)>(transparent_text);

static_assert(std::is_sorted(transparent_words.begin(), transparent_words.end()));

constexpr std::string_view parties_text =
    "bloc capitals clans creditors deputies envoys factions gangs governments lawmakers leaders mediators militias "
    "ministers mps negotiators parties rebels senators sides states unions";
constexpr auto parties = cut_list<count_listed(parties_text)>(parties_text);

static_assert(std::is_sorted(parties.begin(), parties.end()));

}  // namespace

VerbFrame frame_of(std::string_view designation) {
    const auto row = std::lower_bound(framed_verbs.begin(), framed_verbs.end(), designation,
                                      [](const FramedVerb& a, std::string_view verb) { return a.verb < verb; });
    return row != framed_verbs.end() && row->verb == designation ? row->frame : VerbFrame::none;
}

bool is_party_to_talks(std::string_view key) {
    return std::binary_search(parties.begin(), parties.end(), key);
}

bool is_transparent(std::string_view key) {
    return key.ends_with("ly") || std::binary_search(transparent_words.begin(), transparent_words.end(), key);
}

}  // namespace loep::match
