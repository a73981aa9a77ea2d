// The terms of a text, and what no concept covers in it, written as text, tsv, JSON and HTML.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "loep/check/names/unknown_expressions.hpp"
#include "loep/document/document.hpp"
#include "loep/match/doubts.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::tools {

/// One text with the terms in it.
struct TermsReading {
    document::Document document;
    termbase::Termbase termbase;  ///< the concepts of the hits
    std::vector<match::TermHit> hits;
    std::vector<match::Doubt> doubts;  ///< one a hit
    std::vector<check::UnknownExpression> unknown;
};

void write_terms_text(const TermsReading& reading, std::ostream& out);
void write_terms_tsv(const TermsReading& reading, std::ostream& out);
nlohmann::ordered_json terms_json(const TermsReading& reading);

void write_unknown_text(const TermsReading& reading, std::ostream& out);
void write_unknown_tsv(const TermsReading& reading, std::ostream& out);
nlohmann::ordered_json unknown_json(const TermsReading& reading);

/// One page of all texts, which loads nothing and runs nothing. `unknown`: what no concept covers, in place of the
/// hits.
void write_terms_html(const std::vector<TermsReading>& readings, bool unknown, std::ostream& out);

std::string_view form_name(match::FormKind form);
std::string_view role_name(match::CompoundRole role);

/// How a hit was recognised, in words: "inflection, genitive".
std::string how_recognised(const TermsReading& reading, std::size_t hit);

}  // namespace loep::tools
