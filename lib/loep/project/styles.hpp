// The house styles that are asked for, among those that the glossary has.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/settings.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::project {

/// Throws Error{usage} at `place`, with the nearest, for one that is not there.
const termbase::Style& style_named(const std::vector<termbase::Style>& styles, const std::string& id,
                                   const ErrorPlace& place = {});

/// Those that are chosen, of the styles they were chosen from; null where none is.
struct StylesOfPair {
    const termbase::Style* source = nullptr;
    const termbase::Style* target = nullptr;
};

/// Throws Error{usage} at `place` for one that is not there, and for two of a language.
StylesOfPair choose_styles(const std::vector<termbase::Style>& styles, const std::vector<std::string>& ids,
                           text::Language from, const ErrorPlace& place = {});

/// All that the settings name, at their line where it is known: one error for all pairs.
void require_styles(const Settings& settings, const Glossary& glossary);

}  // namespace loep::project
