// Reads text into tokens for whoever takes them: whole words, or hashes only.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "loep/text/addresses.hpp"
#include "loep/text/byte_window.hpp"
#include "loep/text/character_table.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/unicode.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

/// class_of() without a call for what is in the table.
inline CharacterClass quick_class(char32_t point) {
    const auto* row = character_row(point);
    return row != nullptr ? row->of : unicode::class_of(point);
}

/// A word of letters of ASCII, one at least. Sixteen bytes can be read from its begin on, and more in whole eights.
class PlainWord {
  public:
    PlainWord(const char* letters, std::size_t size) {
        const auto chunk = [&](std::size_t at) { return eight::load(letters + at) | eight::case_bits; };
        KeyHash hash;
        if (size <= 2 * eight::size) {
            // Both ways are cheaper than a guess which it will be.
            hash.add(eight::first(chunk(0), std::min(size, eight::size)));
            auto longer = hash;
            longer.add(eight::first(chunk(eight::size), size > eight::size ? size - eight::size : eight::size));
            const auto short_hash = hash.of(size);
            const auto long_hash = longer.of(size);
            hash_ = size > eight::size ? long_hash : short_hash;
            return;
        }
        std::size_t at = 0;
        for (; size - at > eight::size; at += eight::size) {
            hash.add(chunk(at));
        }
        hash.add(eight::first(chunk(at), size - at));
        hash_ = hash.of(size);
    }

    std::uint64_t hash() const { return hash_; }

    /// By its capitals, a bit for each letter.
    static WordCase case_of(std::uint64_t capitals, std::size_t size) {
        return capitals == 0                   ? WordCase::lower
               : capitals == 1                 ? WordCase::capitalised
               : capitals == lowest_bits(size) ? WordCase::upper
                                               : WordCase::mixed;
    }

  private:
    std::uint64_t hash_ = 0;
};

/// Of a mark of ASCII that is its own key.
constexpr std::uint64_t hash_of_mark(char mark) {
    KeyHash hash;
    hash.add(static_cast<unsigned char>(mark));
    return hash.of(1);
}

/// Reads one token after the other from a stretch without markup.
template <class Sink>
class Tokenizer {
  public:
    Tokenizer(std::string_view bytes, std::size_t begin, std::size_t end, Sink& to)
        : bytes_(bytes), text_(bytes.substr(0, end)), at_(begin), begin_(begin), to_(to) {}

    void run() {
        while (at_ < text_.size()) {
            if (at_ >= chunk_end_ && take_plain_words()) {
                return;
            }
            const auto [point, size] = character_at(text_, at_);
            const auto of = quick_class(point);
            if (of == CharacterClass::blank || of == CharacterClass::ignorable) {
                at_ += size;
                continue;
            }
            if (at_ >= chunk_end_) {
                look_at_chunk();
            }
            if (has_address_ && take_address()) {
                continue;
            }
            if (is_letter(of) || of == CharacterClass::digit || (is_apostrophe(point) && leads_word(size))) {
                take_word(size, of);
            } else {
                take_mark(size);
            }
        }
    }

  private:
    /// Most of most texts: words of ASCII letters between blanks, hyphens, and marks before blanks. They hold no
    /// address. Whether that was all there is.
    bool take_plain_words() {
        while (at_ < text_.size()) {
            const bool is_rest = look_from_here();
            const auto size = window_->plain_size();
            if (size == 0 && is_rest && !window_->is_mixed()) {
                window_.reset();  // a word goes on behind it
                continue;
            }
            if (size == 0) {
                return false;
            }
            take_plain_words(*window_, lowest_bits(size));
            at_ = std::min(at_ + size, text_.size());
            if (window_->is_mixed()) {
                return false;
            }
            window_.reset();
        }
        return true;
    }

    /// Whether this is the rest of a window that was looked at before.
    bool look_from_here() {
        const auto passed = at_ - window_at_;
        const bool is_rest = window_ && passed < window_->size();
        if (is_rest) {
            window_->drop(passed);
        } else {
            window_.emplace(bytes_, at_, text_.size());
        }
        window_at_ = at_;
        return is_rest;
    }

    /// Those of a window that are `chosen`.
    void take_plain_words(const ByteWindow& window, std::uint64_t chosen) {
        const auto& kinds = window.kinds();
        auto begins = kinds.letters & ~(kinds.letters << 1U) & chosen;
        auto ends = ~kinds.letters & (kinds.letters << 1U) & chosen;
        for (; begins != 0; begins &= begins - 1, ends &= ends - 1) {
            const auto begin = static_cast<std::size_t>(std::countr_zero(begins));
            const auto end = static_cast<std::size_t>(std::countr_zero(ends));
            const auto size = end - begin;
            const auto capitals = (kinds.capitals >> begin) & lowest_bits(size);
            to_.put_plain(at_ + begin, at_ + end, PlainWord::case_of(capitals, size),
                          PlainWord(window.data() + begin, size).hash());
            if ((kinds.blanks >> end & 1U) == 0) {
                to_.put_mark(at_ + end);
            }
        }
    }

    CharacterClass class_at(std::size_t at) const {
        return at < text_.size() ? quick_class(character_at(text_, at).point) : CharacterClass::blank;
    }

    /// Everything up to the next blank; only one that may hold an address is searched for it.
    void look_at_chunk() {
        chunk_end_ = at_;
        while (chunk_end_ < text_.size() &&
               static_cast<unsigned char>(text_[chunk_end_]) > static_cast<unsigned char>(' ')) {
            ++chunk_end_;
        }
        has_address_ = may_hold_address(text_.substr(at_, chunk_end_ - at_));
    }

    bool take_address() {
        const auto size = address_size(text_.substr(0, chunk_end_), at_, begin_, no_name_before_);
        if (size == 0) {
            return false;
        }
        push(at_ + size, WordKind::address, WordCase::none);
        return true;
    }

    /// ’s, ’t, ’n, ’k, ’m, ’r and ’d stand for het, des, een … at the head of a word (*’s avonds*, *’s-Gravenhage*).
    bool leads_word(std::size_t size) const {
        if (at_ > begin_) {
            const auto before = quick_class(character_before(text_, at_).point);
            if (is_letter(before) || before == CharacterClass::digit) {
                return false;
            }
        }
        const auto next = at_ + size;
        if (next >= text_.size() || std::string_view("stnkmrdSTNKMRD").find(text_[next]) == std::string_view::npos) {
            return false;
        }
        if (next + 1 >= text_.size()) {
            return false;
        }
        const auto after = character_at(text_, next + 1);
        const auto of = quick_class(after.point);
        return of == CharacterClass::blank || after.point == U'-' || after.point == U'\u2011';
    }

    /// Letters, digits and marks; inside, an apostrophe before a letter; between digits . , and :.
    void take_word(std::size_t first_size, CharacterClass first) {
        std::size_t end = at_ + first_size;
        bool digits = false;
        std::size_t capitals = 0;
        std::size_t smalls = 0;
        bool starts_with_capital = false;
        auto last = first;
        count(first, digits, capitals, smalls, starts_with_capital);
        while (end < text_.size()) {
            const auto [point, size] = character_at(text_, end);
            const auto of = quick_class(point);
            if (is_letter(of) || of == CharacterClass::digit) {
                count(of, digits, capitals, smalls, starts_with_capital);
            } else if (!goes_on(point, of, end + size, last)) {
                break;
            }
            last = of == CharacterClass::mark || of == CharacterClass::ignorable ? last : of;
            end += size;
        }
        const auto letter_case = capitals + smalls == 0                 ? WordCase::none
                                 : capitals == 0                        ? WordCase::lower
                                 : smalls == 0 && capitals > 1          ? WordCase::upper
                                 : starts_with_capital && capitals == 1 ? WordCase::capitalised
                                                                        : WordCase::mixed;
        push(end, digits ? WordKind::number : WordKind::word, letter_case);
    }

    static void count(CharacterClass of, bool& digits, std::size_t& capitals, std::size_t& smalls, bool& starts) {
        digits = digits || of == CharacterClass::digit;
        starts = starts || (of == CharacterClass::upper && smalls == 0);
        capitals += of == CharacterClass::upper ? 1U : 0U;
        smalls += of == CharacterClass::lower ? 1U : 0U;
    }

    /// Whether a character that is neither letter nor digit is inside the word.
    bool goes_on(char32_t point, CharacterClass of, std::size_t next, CharacterClass last) const {
        if (of == CharacterClass::mark) {
            return true;
        }
        const auto following = class_at(next);
        if (of == CharacterClass::ignorable) {
            return is_letter(following) || following == CharacterClass::digit;
        }
        if (is_apostrophe(point)) {
            return is_letter(following);
        }
        const bool separator = point == U'.' || point == U',' || point == U':';
        return separator && last == CharacterClass::digit && following == CharacterClass::digit;
    }

    void take_mark(std::size_t size) { push(at_ + size, WordKind::punctuation, WordCase::none); }

    void push(std::size_t end, WordKind kind, WordCase letter_case) {
        to_.put(at_, end, kind, letter_case);
        at_ = end;
    }

    std::string_view bytes_;
    std::string_view text_;
    std::size_t at_;
    std::size_t begin_;
    std::size_t chunk_end_ = 0;
    std::size_t no_name_before_ = 0;
    bool has_address_ = false;
    std::optional<ByteWindow> window_;
    std::size_t window_at_ = 0;
    Sink& to_;
};

/// Gives every token of `span` to `sink`: put(begin, end, kind, case), or put_plain(begin, end, case, hash of its key)
/// for a word of ASCII letters, or put_mark(begin) for a mark of ASCII, which is its own key.
template <class Sink>
void tokenize(std::string_view bytes, Span span, const std::vector<Span>& opaque, Sink sink) {
    auto begin = to_size(span.begin);
    const auto end = to_size(span.end);
    auto markup =
        std::lower_bound(opaque.begin(), opaque.end(), span.begin, [](Span of, ByteOffset at) { return of.end <= at; });
    for (; markup != opaque.end() && to_size(markup->begin) < end; ++markup) {
        if (to_size(markup->begin) > begin) {
            Tokenizer(bytes, begin, to_size(markup->begin), sink).run();
        }
        begin = to_size(markup->end);
    }
    if (begin < end) {
        Tokenizer(bytes, begin, end, sink).run();
    }
}

}  // namespace loep::text
