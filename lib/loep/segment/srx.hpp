// Segmentation rules as SRX 2.0 (LISA OSCAR, 2008) says them: named lists of rules, and which languages they are for.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/text/source_text.hpp"

namespace loep::segment {

/// Either pattern (ICU regular expressions) may be empty: it then matches everywhere.
struct SrxRule {
    bool breaks = true;
    std::string before;
    std::string after;
    ErrorPlace place;  ///< in the file that was read
};

struct SrxLanguageRule {
    std::string name;
    std::vector<SrxRule> rules;
    ErrorPlace place;
};

struct SrxLanguageMap {
    std::string pattern;
    std::string rule_name;
    ErrorPlace place;
};

struct SrxRules {
    bool cascade = false;  ///< all maps that match the language count, not only the first
    std::vector<SrxLanguageRule> language_rules;
    std::vector<SrxLanguageMap> maps;
};

/// Reads SRX 2.0 and 1.0; elements of other namespaces (tools' extensions) are passed over. Throws Error{malformed}.
SrxRules read_srx(const text::SourceText& source);

/// SRX 2.0, in the order given.
std::string write_srx(const SrxRules& rules);

/// The rules for a language, in the order in which they are tried. Language patterns must match the whole tag, in
/// either case (OmegaT writes NL.*, LanguageTool (NL|nl).*). Throws Error{malformed} for a bad language pattern and for
/// a map that names no rule.
std::vector<SrxRule> rules_for(const SrxRules& rules, std::string_view language);

/// Whether a languagepattern is for the language.
bool matches_language(const SrxLanguageMap& map, std::string_view language);

}  // namespace loep::segment
