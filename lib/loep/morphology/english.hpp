// The English rules, one word at a time: each adds the forms that it is sure of to the list, in the list's frame.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "loep/morphology/form_list.hpp"

namespace loep::morphology::english {

void add_plurals(std::string_view noun, FormList& forms);

/// *Putin's*, *Kallas's* and *Kallas'*; of a plural in -s *Belarusians'*.
void add_possessives(std::string_view noun, FormList& forms);

/// `irregular`: present and -ing only.
void add_verb_forms(std::string_view verb, bool irregular, FormList& forms);

/// One rewriting of `text` at most: the words that differ between British and American spelling, turned round.
bool respell_region(std::string_view text, std::string& result);

/// Without the hyphen after a prefix of its first word (*co-operation* → *cooperation*).
bool respell_hyphen(std::string_view text, std::string& result);

bool is_preposition(std::string_view word);

}  // namespace loep::morphology::english
