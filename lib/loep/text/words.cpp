// Splits text into words, numbers, marks and addresses, and makes the keys by which words are looked up.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/words.hpp"

#include <algorithm>
#include <array>

#include "loep/text/addresses.hpp"
#include "loep/text/character_table.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/unicode.hpp"

namespace loep::text {

namespace {

std::u16string to_utf16(std::string_view utf8) {
    std::u16string units;
    units.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [point, size] = character_at(utf8, at);
        at += size;
        if (point < 0x10000U) {
            units += static_cast<char16_t>(point);
        } else {
            units += static_cast<char16_t>(0xD7C0U + (point >> 10U));
            units += static_cast<char16_t>(0xDC00U + (point & 0x3FFU));
        }
    }
    return units;
}

std::string to_utf8(const std::u16string& units) {
    std::string utf8;
    utf8.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t point = units[i];
        if (point >= 0xD800U && point < 0xDC00U && i + 1 < units.size()) {
            point = 0x10000U + ((point - 0xD800U) << 10U) + (units[++i] - 0xDC00U);
        }
        append_utf8(utf8, point);
    }
    return utf8;
}

using KeyColumn = std::array<std::uint16_t, 2> CharacterRow::*;
using SlowKey = std::u16string (*)(const std::u16string&);

/// The key by the table; by ICU when a character is outside it or a combining mark asks for normalisation.
std::string key_of(std::string_view utf8, KeyColumn column, SlowKey slow) {
    std::string key(utf8);
    std::size_t plain = 0;  // ASCII that folds to itself or to a small letter, without blanks: most words of all texts
    for (; plain < key.size(); ++plain) {
        const auto c = static_cast<unsigned char>(key[plain]);
        if (c >= 'A' && c <= 'Z') {
            key[plain] = static_cast<char>(c - 'A' + 'a');
        } else if (c <= ' ' || c == '`' || c >= 0x7FU) {
            break;
        }
    }
    if (plain == key.size()) {
        return key;
    }
    key.resize(plain);
    for (std::size_t at = plain; at < utf8.size();) {
        const auto [point, size] = character_at(utf8, at);
        const auto* row = character_row(point);
        if (row == nullptr || row->composes) {
            return to_utf8(slow(to_utf16(utf8)));
        }
        at += size;
        for (const auto unit : row->*column) {
            if (unit != 0 && (unit != ' ' || key.empty() || key.back() != ' ')) {
                append_utf8(key, unit);
            }
        }
    }
    return key;
}

/// class_of() without a call for what is in the table.
CharacterClass quick_class(char32_t point) {
    const auto* row = character_row(point);
    return row != nullptr ? row->of : unicode::class_of(point);
}

/// Reads one token after the other from a stretch without markup.
class Tokenizer {
  public:
    Tokenizer(std::string_view bytes, std::size_t begin, std::size_t end, std::vector<Word>& to)
        : text_(bytes.substr(0, end)), at_(begin), begin_(begin), to_(to) {}

    void run() {
        while (at_ < text_.size()) {
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
        auto& word = to_.emplace_back();
        word.span = make_span(at_, end);
        word.kind = kind;
        word.letter_case = letter_case;
        word.key = fold_key(text_.substr(at_, end - at_));
        at_ = end;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t begin_;
    std::size_t chunk_end_ = 0;
    std::size_t no_name_before_ = 0;
    bool has_address_ = false;
    std::vector<Word>& to_;
};

}  // namespace

CharacterClass class_of(char32_t point) {
    const auto* row = character_row(point);
    return row != nullptr ? row->of : unicode::class_of(point);
}

void append_utf8(std::string& to, char32_t point) {
    const auto put = [&](char32_t bits) { to += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (point < 0x80U) {
        put(point);
    } else if (point < 0x800U) {
        put(0xC0U | (point >> 6U));
        put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000U) {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
}

std::vector<Word> words(std::string_view bytes, Span span, const std::vector<Span>& opaque) {
    std::vector<Word> result;
    result.reserve(span.size() / 6);
    append_words(bytes, span, opaque, result);
    return result;
}

void append_words(std::string_view bytes, Span span, const std::vector<Span>& opaque, std::vector<Word>& to) {
    auto begin = to_size(span.begin);
    const auto end = to_size(span.end);
    auto markup =
        std::lower_bound(opaque.begin(), opaque.end(), span.begin, [](Span of, ByteOffset at) { return of.end <= at; });
    for (; markup != opaque.end() && to_size(markup->begin) < end; ++markup) {
        if (to_size(markup->begin) > begin) {
            Tokenizer(bytes, begin, to_size(markup->begin), to).run();
        }
        begin = to_size(markup->end);
    }
    if (begin < end) {
        Tokenizer(bytes, begin, end, to).run();
    }
}

std::string fold_key(std::string_view utf8) {
    return key_of(utf8, &CharacterRow::fold, unicode::fold);
}

std::string bare_key(std::string_view utf8) {
    return key_of(utf8, &CharacterRow::bare, unicode::bare);
}

std::size_t count_code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string capitalise(std::string_view utf8) {
    std::string result;
    std::size_t at = 0;
    while (at < utf8.size()) {
        const auto [point, size] = character_at(utf8, at);
        at += size;
        const auto of = class_of(point);
        if (is_letter(of) || of == CharacterClass::digit) {
            append_utf8(result, of == CharacterClass::lower ? unicode::upper(point) : point);
            break;
        }
        append_utf8(result, point);
    }
    return result.append(utf8.substr(at));
}

}  // namespace loep::text
