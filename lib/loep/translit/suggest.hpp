// From a spelling in one Latin language back to its possible Cyrillic originals, and across to the other language.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/text/language.hpp"
#include "loep/translit/candidate.hpp"
#include "loep/translit/slavic.hpp"

namespace loep::translit {

/// A Cyrillic original that a Latin spelling may stand for.
struct Original {
    std::string text;
    Slavic language = Slavic::russian;
    double weight = 0.0;
};

struct SuggestOptions {
    std::size_t most = 8;
    bool given_names = true;  ///< use the lexicon of given names and places
};

/// Why there is nothing to suggest, or `none` when there is something.
enum class NoName : std::uint8_t {
    none,
    empty,
    not_letters,
    other_script,
    mixed_scripts,
    invisible_characters,
    too_long
};

inline constexpr EnumNames<NoName, 7> no_name_reasons{
    {{{NoName::none, ""},
      {NoName::empty, "nothing is written there"},
      {NoName::not_letters, "it is not a name: something other than letters is in it"},
      {NoName::other_script, "it is written in neither Latin nor Cyrillic letters"},
      {NoName::mixed_scripts, "one word mixes Latin and Cyrillic letters"},
      {NoName::invisible_characters, "it holds an invisible character"},
      {NoName::too_long, "it is longer than any name"}}}};

/// A name is one to eight words of letters (full stops of initials, hyphens, apostrophes), 100 letters at most.
NoName no_name(std::string_view text);

/// The likeliest originals of `name`, written in `from`; all three languages are kept as alternatives. Empty when it
/// is not a name (no_name()).
std::vector<Original> originals_of(std::string_view name, text::Language from, const SuggestOptions& options = {});

/// How the press of `to` writes the name that the press of the other language writes `name`; the likeliest first,
/// each with its original as the reason. `name` may be a full name, and may be Cyrillic. What does not look East Slavic
/// is suggested as it is. Empty when it is not a name.
std::vector<Candidate> forms_in(std::string_view name, text::Language to, const SuggestOptions& options = {});

/// forms_in() English of a Dutch spelling, and Dutch of an English one.
std::vector<Candidate> english_forms(std::string_view dutch_name, const SuggestOptions& options = {});
std::vector<Candidate> dutch_forms(std::string_view english_name, const SuggestOptions& options = {});

}  // namespace loep::translit
