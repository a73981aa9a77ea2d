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

/// By the second letter, which most words of a list differ by where the first is the same.
bool may_fit(std::string_view pattern, std::string_view key) {
    const char second = pattern.size() > 1 ? pattern[1] : ' ';
    return second == (key.size() > 1 ? key[1] : ' ') || second == '*' || pattern.front() == '*';
}

/// The top bit of every byte that is this one.
std::uint64_t bytes_that_are(std::uint64_t chunk, char byte) {
    const auto other = chunk ^ eight::each * static_cast<unsigned char>(byte);
    return ~(((other & ~eight::high) + ~eight::high) | other | ~eight::high);
}
constexpr std::uint64_t first_byte = 0x80;

/// Calls `use` with the list from each word on until it says yes; but only those words whose first byte has its top bit
/// in what `likely` says of eight bytes.
template <typename Likely, typename Use>
bool any_word(std::string_view list, const Likely& likely, const Use& use) {
    std::uint64_t behind_blank = first_byte;  // where a word begins
    for (std::size_t at = 0; at < list.size(); at += eight::size) {
        const auto chunk = at + eight::size <= list.size() ? eight::load(&list[at]) : eight::load_end(list, at);
        const auto blanks = bytes_that_are(chunk, ' ');
        auto begins = (blanks << 8U | behind_blank) & likely(chunk);
        behind_blank = blanks >> 56U;
        for (; begins != 0; begins &= begins - 1) {
            if (use(list.substr(at + static_cast<std::size_t>(std::countr_zero(begins)) / 8))) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

/// Eight letters of the list at a time: of most of its words only the first is looked at.
bool fits_any(std::string_view list, std::string_view key) {
    if (key.empty()) {
        return false;
    }
    return any_word(
        list, [&](std::uint64_t chunk) { return bytes_that_are(chunk, key.front()) | bytes_that_are(chunk, '*'); },
        [&](std::string_view word) { return may_fit(word, key) && fits(word.substr(0, word.find(' ')), key); });
}

bool Beginnings::may_fit(std::string_view list) const {
    return any_word(
        list, [](std::uint64_t) { return eight::high; },
        [this](std::string_view words) { return may_fit_first(words); });
}

/// The first of the words.
bool Beginnings::may_fit_first(std::string_view words) const {
    const auto told = told_by(words);
    return told.always || has(told.number, told.kind);
}

const text::Word* find_word(const SideView& side, SegmentRange range, const WordList& list) {
    for (auto i = range.begin; i < range.end; ++i) {
        if (!side.beginnings[i].may_fit(list.beginnings())) {
            continue;
        }
        for (const auto& word : (*side.segments)[i].words) {
            if (word.kind == text::WordKind::word && list.fits(word.key)) {
                return &word;
            }
        }
    }
    return nullptr;
}

std::size_t count_words(const SideView& side, SegmentRange range, const WordList& list) {
    std::size_t count = 0;
    for (auto i = range.begin; i < range.end; ++i) {
        if (side.beginnings[i].may_fit(list.beginnings())) {
            const auto& words = (*side.segments)[i].words;
            count += static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const text::Word& word) {
                return word.kind == text::WordKind::word && list.fits(word.key);
            }));
        }
    }
    return count;
}

const text::Word* find_word(const SideView& side, SegmentRange range, std::string_view list) {
    const auto may_hold = [&](std::uint32_t segment) { return side.beginnings[segment].may_fit(list); };
    auto i = range.begin;
    while (i < range.end && !may_hold(i)) {
        ++i;
    }
    if (i == range.end) {
        return nullptr;
    }
    const FirstLetters letters(list);
    for (; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (word.kind == text::WordKind::word && letters.may_fit(word.key) && fits_any(list, word.key)) {
                return &word;
            }
        }
    }
    return nullptr;
}

}  // namespace loep::check
