// Dutch words that a spelling rule cannot tell: short words at the end of compounds, verbs by where they are stressed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace loep::morphology::dutch {

/// Does the word end in a noun of one syllable with a short vowel and one consonant (*bal*, *zon*, *hek*), so that the
/// consonant is doubled (*ballen*, *zonnen*) though it may look unstressed in a compound?
bool ends_in_short_noun(std::string_view word);

/// The verb without -en: is its last syllable without stress (*weiger*, *schitter*, *teken*, *adem*)?
bool has_unstressed_stem(std::string_view cut);

/// A strong or irregular verb; a prefix may stand before it (*beschieten*, *uitzenden*).
struct StrongVerb {
    std::string_view infinitive;
    std::string_view stem;
    std::string_view third;  ///< third person singular
    std::string_view past;
    std::string_view past_plural;
    std::string_view participle;  ///< without ge-
};

/// All of them.
std::span<const StrongVerb> all_strong_verbs();

/// Can a verb with the prefix be a strong one, its stress on what follows? Nothing is a prefix too.
bool is_inseparable_prefix(std::string_view prefix);

/// The verb of which `verb` is made with nothing or an inseparable prefix before it; null when there is none.
const StrongVerb* find_strong(std::string_view verb);

}  // namespace loep::morphology::dutch
