// Endings of surnames and patronymics: the forms of a man, of a woman and of a family.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace loep::translit {

/// One line of glossary/name-endings.tsv: a spelling system and the endings of one class of names in it.
struct NameEnding {
    bool patronymic = false;    ///< or else of surnames
    std::string_view spelling;  ///< ru, be, uk in Cyrillic; nl, en
    std::u32string_view masculine;
    std::u32string_view feminine;
    std::u32string_view plural;  ///< may be empty
};

/// The built-in table. Made at first use.
std::span<const NameEnding> name_endings();

/// Whether two Latin spellings (small letters, no diacritics) end as a man's and a woman's form of surnames do:
/// -ov and -ova, -ski and -skaya.
bool differ_in_gender(std::u32string_view a, std::u32string_view b);

/// Whether a Latin spelling (small letters, no diacritics) ends as a patronymic does: -ovich, -evna, -ivna.
bool ends_as_patronymic(std::u32string_view word);

}  // namespace loep::translit
