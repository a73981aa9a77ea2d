// Our own rules and a termbase's knowledge as SRX, as far as SRX can say them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/segment/segmenter.hpp"
#include "loep/segment/srx.hpp"
#include "loep/text/language.hpp"

namespace loep::segment {

/// The rules of one language: designations and abbreviations of the termbase as exceptions, then ours, then the breaks.
/// What SRX cannot say is left out: rules that look at how the segment began, and quotes counted to know which closes.
SrxLanguageRule srx_rules_of(const Knowledge& knowledge, text::Language language);

/// The pattern for language tags of the language (nl, NL, nl-BE …).
SrxLanguageMap srx_map_of(text::Language language);

}  // namespace loep::segment
