// Splits text into words, numbers, marks and addresses, and makes the keys by which words are looked up.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/words.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "loep/text/character_table.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/eight.hpp"
#include "loep/text/tokenizer.hpp"
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

/// Are all eight bytes ASCII that folds to itself or to a small letter? So are most of all texts. No blank follows
/// another, of which one would stay, and the first byte is none.
bool are_plain(std::uint64_t chunk) {
    const auto from_blank = chunk + eight::each * (0x80U - ' ');
    const auto no_blank = (chunk ^ eight::each * ' ') + eight::each * 0x7FU;
    const auto no_grave = (chunk ^ eight::each * '`') + eight::each * 0x7FU;
    return ((chunk | (chunk + eight::each)) & eight::high) == 0 &&
           (from_blank & no_grave & (no_blank | no_blank << 8U) & eight::high) == eight::high;
}

/// Makes letters small, eight bytes at a time, up to the first eight that are not plain; says how many are done.
std::size_t fold_plain(std::string& key) {
    constexpr auto half = eight::size / 2;
    // Two stretches of four, which may overlap: what is folded twice is folded once.
    const auto fold = [](char* first, char* second) {
        std::array<char, eight::size> bytes{};
        std::memcpy(bytes.data(), first, half);
        std::memcpy(bytes.data() + half, second, half);
        const auto chunk = eight::load(bytes.data());
        const bool plain = are_plain(chunk);
        if (plain) {
            const auto small = eight::small(chunk);
            std::memcpy(bytes.data(), &small, sizeof small);
            std::memcpy(first, bytes.data(), half);
            std::memcpy(second, bytes.data() + half, half);
        }
        return plain;
    };
    const auto size = key.size();
    if (size < eight::size) {
        return size >= half && fold(key.data(), key.data() + size - half) ? size : 0;
    }
    for (std::size_t at = 0; at < size; at += eight::size) {
        auto* const from = key.data() + std::min(at, size - eight::size);
        if (!fold(from, from + half)) {
            return at;
        }
    }
    return size;
}

/// The key by the table; by ICU when a character is outside it or a combining mark asks for normalisation.
std::string key_of(std::string_view utf8, KeyColumn column, SlowKey slow) {
    std::string key(utf8);
    std::size_t plain = fold_plain(key);
    for (; plain < key.size(); ++plain) {
        const auto c = static_cast<unsigned char>(key[plain]);
        if (c >= 'A' && c <= 'Z') {
            key[plain] = static_cast<char>(c - 'A' + 'a');
        } else if (c < ' ' || c == '`' || c >= 0x7FU || (c == ' ' && plain > 0 && key[plain - 1] == ' ')) {
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

/// Makes words of what the tokenizer reads.
class WordMaker {
  public:
    WordMaker(std::string_view text, std::vector<Word>& to) : text_(text), to_(to) {}

    void put(std::size_t begin, std::size_t end, WordKind kind, WordCase letter_case) {
        auto& word = add(begin, end, kind, letter_case);
        const auto slice = text_.substr(begin, end - begin);
        if (kind == WordKind::punctuation && slice.size() == 1 && slice.front() != '`') {
            word.key.assign(slice);
        } else {
            word.key = fold_key(slice);
        }
        word.hash = hash_of(word.key);
    }
    void put_plain(std::size_t begin, std::size_t end, WordCase letter_case, std::uint64_t hash) {
        constexpr char small = 0x20;
        auto& word = add(begin, end, WordKind::word, letter_case);
        word.key.assign(text_.substr(begin, end - begin));
        if (letter_case != WordCase::lower) {
            std::transform(word.key.begin(), word.key.end(), word.key.begin(),
                           [](char letter) { return static_cast<char>(letter | small); });
        }
        word.hash = hash;
    }
    void put_mark(std::size_t begin) {
        auto& word = add(begin, begin + 1, WordKind::punctuation, WordCase::none);
        word.key.assign(1, text_[begin]);
        word.hash = hash_of_mark(text_[begin]);
    }

  private:
    /// In its place at once: to move a short key costs more than to write it.
    Word& add(std::size_t begin, std::size_t end, WordKind kind, WordCase letter_case) {
        auto& word = to_.emplace_back();
        word.span = make_span(begin, end);
        word.kind = kind;
        word.letter_case = letter_case;
        return word;
    }

    std::string_view text_;
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
    tokenize(bytes, span, opaque, WordMaker(bytes, to));
}

std::string fold_key(std::string_view utf8) {
    return key_of(utf8, &CharacterRow::fold, unicode::fold);
}

std::string bare_key(std::string_view utf8) {
    return key_of(utf8, &CharacterRow::bare, unicode::bare);
}

std::size_t count_code_points(std::string_view utf8) {
    // Eight bytes at a time: a byte that goes on a code point has its top bit set and the next one clear. Each byte of
    // `lanes` counts its own column, as long as it can.
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t even_lanes = 0x00FF00FF00FF00FFU;
    constexpr std::size_t most_rows = 255;
    std::size_t inner = 0;
    std::size_t at = 0;
    while (at + sizeof ones <= utf8.size()) {
        const auto rows = std::min((utf8.size() - at) / sizeof ones, most_rows);
        std::uint64_t lanes = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, utf8.data() + at + i * sizeof bytes, sizeof bytes);
            lanes += (bytes >> 7U) & ~(bytes >> 6U) & ones;
        }
        const auto pairs = (lanes & even_lanes) + ((lanes >> 8U) & even_lanes);
        inner += static_cast<std::size_t>((pairs * 0x0001000100010001U) >> 48U);
        at += rows * sizeof ones;
    }
    for (; at < utf8.size(); ++at) {
        inner += (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U ? 1U : 0U;
    }
    return utf8.size() - inner;
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
