// Finds them by their text.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/repeats.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace loep::segment {

namespace {

/// Of the same text: what is markup in one may be words in the other.
bool have_same_words(const Segment& a, const Segment& b) {
    const Move move(a.span.begin, b.span.begin);
    return std::equal(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(),
                      [&move](const text::Word& one, const text::Word& other) {
                          return move.of(one.span) == other.span && one.kind == other.kind && one.hash == other.hash;
                      });
}

}  // namespace

std::vector<std::uint32_t> find_repeats(const document::Document& document, const Segments& segments) {
    std::vector<std::uint32_t> repeats(segments.size());
    std::unordered_map<std::string_view, std::uint32_t> first_of_text;
    first_of_text.reserve(segments.size());
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        const auto first = first_of_text.try_emplace(document.slice(segments[i].span), i).first->second;
        repeats[i] = have_same_words(segments[first], segments[i]) ? first : i;
    }
    return repeats;
}

}  // namespace loep::segment
