// Walks the lists.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/word_lists.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

#include "loep/check/word_list.hpp"
#include "loep/text/eight.hpp"

namespace loep::check {

namespace {

namespace eight = text::eight;

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

/// The top bit of every byte that is this one.
std::uint64_t bytes_that_are(std::uint64_t chunk, char byte) {
    const auto other = chunk ^ eight::each * static_cast<unsigned char>(byte);
    return ~(((other & ~eight::high) + ~eight::high) | other | ~eight::high);
}
constexpr std::uint64_t first_byte = 0x80;

}  // namespace

/// Eight letters of the list at a time: of most of its words only the first is looked at.
bool fits_any(std::string_view list, std::string_view key) {
    if (key.empty()) {
        return false;
    }
    std::uint64_t behind_blank = first_byte;  // where a word begins
    for (std::size_t at = 0; at < list.size(); at += eight::size) {
        const auto chunk = at + eight::size <= list.size() ? eight::load(&list[at]) : eight::load_end(list, at);
        const auto blanks = bytes_that_are(chunk, ' ');
        const auto begins = blanks << 8U | behind_blank;
        behind_blank = blanks >> 56U;
        auto likely = begins & (bytes_that_are(chunk, key.front()) | bytes_that_are(chunk, '*'));
        for (; likely != 0; likely &= likely - 1) {
            const auto word = list.substr(at + static_cast<std::size_t>(std::countr_zero(likely)) / 8);
            if (fits(word.substr(0, word.find(' ')), key)) {
                return true;
            }
        }
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
