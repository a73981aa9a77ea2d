// Walks the lists.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/word_lists.hpp"

#include <algorithm>

#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

bool fits(std::string_view pattern, std::string_view key) {
    if (pattern.empty() || key.empty() || (pattern.front() != key.front() && pattern.front() != '*')) {
        return false;
    }
    if (pattern.front() == '*') {
        if (pattern.size() > 2 && pattern.back() == '*') {
            return key.find(pattern.substr(1, pattern.size() - 2)) != std::string_view::npos;
        }
        return key.size() >= pattern.size() && key.back() == pattern.back() && key.ends_with(pattern.substr(1));
    }
    return pattern.ends_with('*') ? key.starts_with(pattern.substr(0, pattern.size() - 1)) : key == pattern;
}

}  // namespace

bool fits_any(std::string_view list, std::string_view key) {
    for (const auto* begin = list.begin(); begin != list.end();) {
        const auto* end = std::find(begin, list.end(), ' ');
        if (fits({begin, end}, key)) {
            return true;
        }
        begin = end == list.end() ? end : end + 1;
    }
    return false;
}

const text::Word* find_word(const SideView& side, SegmentRange range, std::string_view list) {
    const WordList words(list);
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (word.kind == text::WordKind::word && words.fits(word.key)) {
                return &word;
            }
        }
    }
    return nullptr;
}

}  // namespace loep::check
