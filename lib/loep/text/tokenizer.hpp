// Reads text into tokens for whoever takes them: whole words, or hashes only.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "loep/text/addresses.hpp"
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

/// Reads one token after the other from a stretch without markup.
template <class Sink>
class Tokenizer {
  public:
    Tokenizer(std::string_view bytes, std::size_t begin, std::size_t end, Sink& to)
        : text_(bytes.substr(0, end)), at_(begin), begin_(begin), to_(to) {}

    void run() {
        while (at_ < text_.size()) {
            if (text_[at_] == ' ') {
                ++at_;
                continue;
            }
            if (at_ >= chunk_end_ && take_plain_word()) {
                continue;
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
    /// Most of most texts: a word of ASCII letters behind a blank, and before one or before a mark and a blank. It
    /// holds no address.
    bool take_plain_word() {
        auto end = at_;
        auto hash = empty_hash;
        std::size_t capitals = 0;
        for (; end < text_.size(); ++end) {
            const auto byte = static_cast<unsigned char>(text_[end]);
            const unsigned small = byte | 0x20U;
            if (small - 'a' > 'z' - 'a') {
                break;
            }
            capitals += small != byte ? 1U : 0U;
            hash = hash_on(hash, static_cast<char>(small));
        }
        if (end == at_ || !ends_plainly(end)) {
            return false;
        }
        const bool first = (static_cast<unsigned char>(text_[at_]) & 0x20U) == 0;
        const auto letters = end - at_;
        const auto letter_case = capitals == 0                         ? WordCase::lower
                                 : capitals == letters && capitals > 1 ? WordCase::upper
                                 : first && capitals == 1              ? WordCase::capitalised
                                                                       : WordCase::mixed;
        to_.put_plain(at_, end, letter_case, hash);
        at_ = end;
        return true;
    }

    bool ends_plainly(std::size_t end) const {
        const auto is_blank = [this](std::size_t at) {
            return at >= text_.size() || static_cast<unsigned char>(text_[at]) <= static_cast<unsigned char>(' ');
        };
        if (is_blank(end)) {
            return true;
        }
        const char mark = text_[end];
        return (mark == '.' || mark == ',' || mark == ';' || mark == ':' || mark == '!' || mark == '?' ||
                mark == ')') &&
               is_blank(end + 1);
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

    std::string_view text_;
    std::size_t at_;
    std::size_t begin_;
    std::size_t chunk_end_ = 0;
    std::size_t no_name_before_ = 0;
    bool has_address_ = false;
    Sink& to_;
};

/// Gives every token of `span` to `sink`: put(begin, end, kind, case), or put_plain(begin, end, case, hash of its key)
/// for a word of ASCII letters.
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
