// English nouns for those who act in the news: persons by their office or part, and bodies.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::match {

/// *Prosecutor*, *prosecutors*, *migrants*: a folded word. No kin and nobody of sport or the stage.
bool is_person_of_the_news(std::string_view key);

/// *Ministry*, *agencies*: what speaks and decides as a person does.
bool is_body_of_the_news(std::string_view key);

}  // namespace loep::match
