// What the commands that change a glossary share: the doubts that they voice, and what they say when it is done.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

#include "loep/termbase/edit.hpp"

#include "own_glossary.hpp"

namespace loep::tools {

/// Doubts about `of` go to io.err. With --strict they are an Error{usage}, and nothing has changed.
void voice_doubts(const termbase::Concept& of, const OwnGlossary& glossary, const Arguments& arguments, Io& io);

/// Runs `act` in one transaction and says on io.out what was done: "change 12: merge: belarus".
void change_glossary(const OwnGlossary& glossary, const Arguments& arguments, std::string_view command, Io& io,
                     const std::function<std::string(termbase::Edit& edit)>& act);

/// The concept, or Error{not_found}.
termbase::Concept existing(const termbase::Edit& edit, std::string_view id);

}  // namespace loep::tools
