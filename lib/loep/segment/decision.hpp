// What was decided at a candidate boundary, and by which rule: what `loep segment --explain` shows.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "loep/base/enum_names.hpp"
#include "loep/text/span.hpp"

namespace loep::segment {

/// The rules of the segmenter. One may decide either way: the stop of *nr.* ends no sentence before 12, and ends one
/// before *Bel*.
enum class BoundaryRule : std::uint8_t {
    end_mark,                ///< ? ! … or a closing quote or bracket after the mark, and then no small letter
    full_stop,               ///< a stop after an ordinary word
    text_ends,               ///< nothing follows in the paragraph
    comma_follows,           ///< , ; or : after the mark
    forgotten_blank,         ///< niet.Reizigers
    no_blank,                ///< the next character follows at once: NU.nl, v2.B
    remark,                  ///< (!), (?), (…)
    small_letter,            ///< a small letter follows
    brand,                   ///< iPhone
    small_starts,            ///< the writer begins sentences with small letters
    attribution,             ///< "Why?" Harry asked
    designation,             ///< a designation of the glossary holds the mark
    never_final,             ///< the abbreviation's class in the glossary
    maybe_final,             ///< the same
    before_number,           ///< the same
    before_name,             ///< the same
    bracketed_abbreviation,  ///< (… D.C.) District
    abbreviation_at_head,    ///< P.S. I came
    spaced_abbreviation,     ///< v. Chr.
    street_number,           ///< Hooftstr. 12
    looks_abbreviated,       ///< without a vowel: Ltn.
    single_letter,           ///< an initial, or a letter that is a name
    list_number,             ///< 1. Open de deur
    ordinal,                 ///< 1. januari
    number,                  ///< a stop after a number
    lone_stop                ///< a stop that touches no word
};

inline constexpr EnumNames<BoundaryRule, 26> boundary_rule_names{
    {{{BoundaryRule::end_mark, "end-mark"},
      {BoundaryRule::full_stop, "full-stop"},
      {BoundaryRule::text_ends, "text-ends"},
      {BoundaryRule::comma_follows, "comma-follows"},
      {BoundaryRule::forgotten_blank, "forgotten-blank"},
      {BoundaryRule::no_blank, "no-blank"},
      {BoundaryRule::remark, "remark"},
      {BoundaryRule::small_letter, "small-letter"},
      {BoundaryRule::brand, "brand"},
      {BoundaryRule::small_starts, "small-starts"},
      {BoundaryRule::attribution, "attribution"},
      {BoundaryRule::designation, "designation"},
      {BoundaryRule::never_final, "abbreviation-never-final"},
      {BoundaryRule::maybe_final, "abbreviation-maybe-final"},
      {BoundaryRule::before_number, "abbreviation-before-number"},
      {BoundaryRule::before_name, "abbreviation-before-name"},
      {BoundaryRule::bracketed_abbreviation, "bracketed-abbreviation"},
      {BoundaryRule::abbreviation_at_head, "abbreviation-at-head"},
      {BoundaryRule::spaced_abbreviation, "spaced-abbreviation"},
      {BoundaryRule::street_number, "street-number"},
      {BoundaryRule::looks_abbreviated, "looks-abbreviated"},
      {BoundaryRule::single_letter, "single-letter"},
      {BoundaryRule::list_number, "list-number"},
      {BoundaryRule::ordinal, "ordinal"},
      {BoundaryRule::number, "number"},
      {BoundaryRule::lone_stop, "lone-stop"}}}};

struct Decision {
    bool ends = false;
    BoundaryRule rule = BoundaryRule::full_stop;
};

/// One candidate: the marks, what was decided, and the glossary's key if a designation or an abbreviation of it took
/// part (Knowledge::abbreviations or Knowledge::uncut).
struct Candidate {
    text::Span marks;
    Decision decision;
    std::string key;
};

}  // namespace loep::segment
