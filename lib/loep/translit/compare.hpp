// Are two spellings one name? A score, a verdict and the reason; keys, so that many names are compared fast.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/text/language.hpp"
#include "loep/translit/sound_units.hpp"

namespace loep::translit {

/// Why two spellings are one name, or why not.
enum class NameReason : std::uint8_t {
    identical,        ///< case, diacritics and marks aside
    transliteration,  ///< two ways to write the letters of one original
    bridge,           ///< Russian, Belarusian and Ukrainian forms of one name
    given_name,       ///< one given name in the lexicon
    exonym,           ///< one place in the lexicon
    surname,          ///< one surname in the lexicon, which no table of letters gives
    variant,          ///< a spelling with another vowel or letter, as the press varies
    gender,           ///< the surname of a man and of a woman: not one name
    near,             ///< close, and not one name: a slip of the pen, or a relative
    different,
    no_name  ///< one of them is no name
};

inline constexpr EnumNames<NameReason, 11> name_reason_names{{{{NameReason::identical, "identical"},
                                                               {NameReason::transliteration, "transliteration"},
                                                               {NameReason::bridge, "bridge"},
                                                               {NameReason::given_name, "given name"},
                                                               {NameReason::exonym, "exonym"},
                                                               {NameReason::surname, "surname"},
                                                               {NameReason::variant, "variant"},
                                                               {NameReason::gender, "gender"},
                                                               {NameReason::near, "near"},
                                                               {NameReason::different, "different"},
                                                               {NameReason::no_name, "no name"}}}};

/// At and above this score two spellings are one name.
inline constexpr double one_name_score = 0.85;

struct Comparison {
    double score = 0.0;  ///< 0 … 1; 1 is identical
    NameReason reason = NameReason::different;

    bool same() const { return score >= one_name_score; }
};

struct CompareOptions {
    bool given_names = true;  ///< use the lexicon of given names and places
};

/// A name made ready to be compared with many others.
struct PreparedName {
    struct Word {
        std::u32string bare;  ///< small letters without diacritics
        SoundRow sounds;
        std::vector<std::uint32_t> keys;
        std::vector<std::uint32_t> entries;  ///< in the lexicon, sorted
    };

    std::vector<Word> words;
    std::vector<std::uint32_t> entries;  ///< of the whole name in the lexicon, when it has several words, sorted

    /// Shared by all spellings of one name, and by few others: for look-up. Those of the last word.
    const std::vector<std::uint32_t>& keys() const { return words.back().keys; }
};

/// `language`, when known, narrows what the letters may mean. A name without words compares as `no_name`.
PreparedName prepare_name(std::string_view name, std::optional<text::Language> language = {},
                          const CompareOptions& options = {});

/// False when the keys rule it out that two names are one (an established form may still make them one: lexicon
/// entries count as keys here). A few nanoseconds.
bool may_be_one_name(const PreparedName& a, const PreparedName& b);

/// Of several words the least alike decides; a word that only one side has takes a share off, unless it is a
/// patronymic between others; an initial stands for its word. The order of the two makes no difference.
Comparison compare(const PreparedName& a, const PreparedName& b);

/// prepare_name() and compare() in one.
Comparison compare_names(std::string_view a, std::string_view b, const CompareOptions& options = {});

/// Whether `english` may be what a translation makes of `dutch`: one name, and where nothing shows that it is East
/// Slavic, one that sounds alike to the letter, since then no habit of transliteration explains a difference.
bool is_counterpart(const PreparedName& dutch, const PreparedName& english);

/// The same as compare_names() for a Dutch and an English spelling.
Comparison compare_dutch_english(std::string_view dutch, std::string_view english, const CompareOptions& options = {});

}  // namespace loep::translit
