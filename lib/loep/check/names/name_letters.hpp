// What the letters of two names say of their being one: consonants that no language's dress changes, foreign marks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// *Naima* – *Nadia*, *Ruslan* – *Rustam*: the consonants that every romanisation keeps are others, and the one name is
/// no beginning of the other either. Both are bare keys.
bool sound_otherwise(std::string_view a, std::string_view b);

/// *Różański*, *Žukienė*: a letter that neither Dutch nor English has and no transliteration into them makes, so that
/// the name is the original's, and spelt so (or without its marks) in every language. `written` is as the text has it.
bool has_foreign_marks(std::string_view written);

/// *Loekasjenko*: groups of letters by which Dutch writes one of Cyrillic. `bare` is a bare key, here and below.
bool has_dutch_groups(std::string_view bare);

/// *Jaruzelski*, *Jaworski*: of a Slav who writes Latin letters; Dutch has *oe* for such a u, and *v* for such a w.
bool has_letters_of_no_cyrillic(std::string_view bare);

/// *Jermakova* – *Yermakova*, *J. Petrov* – *Yu. Petrov*, *G.* – *H.*: letters that begin one name in the two
/// languages.
bool may_begin_one_name(char a, char b);

/// *Westkapelle* – *Oostkapelle*, *Nieuwegein* – *Oudegein*: places that only what tells one from the other parts.
bool differ_in_direction(std::string_view a, std::string_view b);

}  // namespace loep::check
