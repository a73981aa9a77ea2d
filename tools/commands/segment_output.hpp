// How loep segment prints segments and explains what it decided.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "loep/document/document.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/segment/srx_segmenter.hpp"

namespace loep::tools {

void write_segments_text(const document::Document& document, const segment::Segments& segments, std::ostream& out);
void write_segments_tsv(const document::Document& document, const segment::Segments& segments, std::ostream& out);
void add_segments_json(const document::Document& document, const segment::Segments& segments,
                       nlohmann::ordered_json& list);

/// One candidate for people: the marks, whether a segment ends, which rule says so, and on whose word.
struct Explained {
    text::Span marks;
    bool ends = false;
    std::string rule;
    std::string because;  ///< "glossary: dr." (built in), "own glossary: …", an SRX rule's place; may be empty
};

/// `built_in` tells the built-in glossary's knowledge from that of glossaries laid over it.
std::vector<Explained> explained(const document::Document& document, const segment::Knowledge& knowledge,
                                 const segment::Knowledge& built_in, segment::Options options);
std::vector<Explained> explained(const document::Document& document, const segment::SrxSegmenter& srx);

void write_decisions(const document::Document& document, const std::vector<Explained>& decisions, std::ostream& out);
void add_decisions_json(const document::Document& document, const std::vector<Explained>& decisions,
                        nlohmann::ordered_json& list);

}  // namespace loep::tools
