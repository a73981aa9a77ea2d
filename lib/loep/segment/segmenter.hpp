// Cuts the blocks of a document into sentence segments, with the rules of the language and what the termbase knows.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::segment {

/// What the termbase teaches: designations holding a sentence mark are never cut, abbreviations have a class.
struct Knowledge {
    std::unordered_map<std::string, termbase::AbbreviationClass> abbreviations;  ///< fold_key without its last stop
    std::vector<std::string> uncut;  ///< fold_key of designations with . ! ? … inside or at the end
};

/// The designations of `language` in the termbase (its abbreviations of every language-neutral kind included).
Knowledge knowledge_of(const termbase::Termbase& termbase, text::Language language);

/// Every block gives at least one segment; block ends always end a segment.
Segments segment(const document::Document& document, const Knowledge& knowledge);

}  // namespace loep::segment
