// Cuts the blocks of a document into sentence segments, with the rules of the language and what the termbase knows.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/document/document.hpp"
#include "loep/segment/abbreviations.hpp"
#include "loep/segment/decision.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::segment {

/// What the termbase teaches: designations holding a sentence mark are never cut, abbreviations have a class.
struct Knowledge {
    Abbreviations abbreviations;
    std::vector<std::string> uncut;  ///< fold_key of designations with . ! ? … inside or at the end
};

/// The designations of `language` in the termbase (its abbreviations of every language-neutral kind included).
Knowledge knowledge_of(const termbase::Termbase& termbase, text::Language language);

/// Whether a quotation of several sentences is cut inside or kept whole.
enum class QuotationPolicy : std::uint8_t { inside, whole };

inline constexpr EnumNames<QuotationPolicy, 2> quotation_policy_names{
    {{{QuotationPolicy::inside, "inside"}, {QuotationPolicy::whole, "whole"}}}};

struct Options {
    QuotationPolicy quotations = QuotationPolicy::inside;
    bool words = true;                             ///< fill Segment::words; without them memory is that of the spans
    std::vector<Candidate>* candidates = nullptr;  ///< gets what was decided at each mark, before the policies
};

/// Every block gives at least one segment; block ends always end a segment.
Segments segment(const document::Document& document, const Knowledge& knowledge, const Options& options = {});

}  // namespace loep::segment
