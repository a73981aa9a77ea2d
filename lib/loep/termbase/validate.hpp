// What is broken in a termbase as a whole: ids, targets, doubles.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// `concept_id` is empty for a problem of a style.
struct Problem {
    std::string concept_id;
    std::string message;
};

/// Everything that a database would refuse or that could not be told apart in it: an id that is missing, ill-formed or
/// there twice; a concept without designations; a designation without text or locale, or there twice (same locale, text
/// and part of speech); a relation to itself, there twice, or to a concept that does not exist (with the nearest id); a
/// style without a name, or preferring what is not there. In the order of the termbase. `is_below` says whether a
/// glossary that this one lies over has a concept; without it, there is none.
std::vector<Problem> find_problems(const Termbase& termbase,
                                   const std::function<bool(std::string_view id)>& is_below = nullptr);

/// The same of one concept by itself; its targets are not looked for.
std::vector<Problem> find_problems(const Concept& of);

/// One termbase of several (the files of a folder): concepts and styles sorted by id. A style that one part declares
/// and others prefer by is one style. Concepts of one id stay side by side, for find_problems() to report.
Termbase join(std::vector<Termbase> parts);

}  // namespace loep::termbase
