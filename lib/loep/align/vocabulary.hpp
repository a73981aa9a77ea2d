// The different words, numbers and addresses of a document and the segments that hold each.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"

namespace loep::align {

enum class FeatureKind : std::uint8_t { word, name, number, address };

/// One word (its bare_key, without a genitive's end), number (its value) or address.
struct Feature {
    std::string key;
    std::uint64_t hash = 0;  ///< text::hash_of() the key
    FeatureKind kind =
        FeatureKind::word;                ///< a name is a word written with a capital inside a segment, and never small
    std::vector<std::uint32_t> segments;  ///< rising, each once
};

/// In order of first appearance. Linear in the words.
std::vector<Feature> vocabulary(const document::Document& document, const segment::Segments& segments);

}  // namespace loep::align
