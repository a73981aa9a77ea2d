// Cuts a line into words and the rest, and brings their letters into the one form that the schemes are written in.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/letters.hpp"

#include <algorithm>
#include <array>

#include "loep/text/characters.hpp"

namespace loep::translit {

namespace {

constexpr char32_t apostrophe = U'’';
constexpr char32_t breve = 0x306;
constexpr char32_t diaeresis = 0x308;
constexpr char32_t acute = 0x301;
constexpr char32_t grave = 0x300;

struct Twin {
    char32_t latin;
    char32_t cyrillic;
};

constexpr std::array<Twin, 14> twins{{{U'a', U'а'},
                                      {U'b', U'в'},
                                      {U'c', U'с'},
                                      {U'e', U'е'},
                                      {U'h', U'н'},
                                      {U'i', U'і'},
                                      {U'k', U'к'},
                                      {U'm', U'м'},
                                      {U'o', U'о'},
                                      {U'p', U'р'},
                                      {U't', U'т'},
                                      {U'x', U'х'},
                                      {U'y', U'у'},
                                      {U'ë', U'ё'}}};

/// Small b, h, k, m and t do not look like the Cyrillic letters that their capitals look like.
char32_t cyrillic_twin(char32_t small, bool capital) {
    const bool only_capital = std::u32string_view(U"bhkmt").find(small) != std::u32string_view::npos;
    const auto twin = std::find_if(twins.begin(), twins.end(), [small](const Twin& one) { return one.latin == small; });
    return twin == twins.end() || (only_capital && !capital) ? 0 : twin->cyrillic;
}

char32_t composed(char32_t base, char32_t mark) {
    if (mark == breve) {
        return base == U'и' ? U'й' : base == U'у' ? U'ў' : 0;
    }
    if (mark == diaeresis) {
        return base == U'е' ? U'ё' : base == U'і' ? U'ї' : 0;
    }
    return mark == acute || mark == grave ? base : 0;
}

bool is_word_letter(char32_t point) {
    return text::is_letter(text::class_of(point));
}

/// The code points of a word, and where each ends in `text`.
class Cutter {
  public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Piece> cut() {
        std::vector<Piece> pieces;
        while (at_ < text_.size()) {
            pieces.push_back(is_word_letter(text::character_at(text_, at_).point) ? word() : rest());
        }
        return pieces;
    }

  private:
    Piece rest() {
        const auto begin = at_;
        while (at_ < text_.size() && !is_word_letter(text::character_at(text_, at_).point)) {
            at_ += text::character_at(text_, at_).size;
        }
        Piece piece;
        piece.text = text_.substr(begin, at_ - begin);
        return piece;
    }

    Piece word() {
        const auto begin = at_;
        Piece piece;
        piece.word = true;
        while (at_ < text_.size() && take(piece)) {
        }
        piece.text = text_.substr(begin, at_ - begin);
        piece.cyrillic = std::any_of(piece.letters.begin(), piece.letters.end(), is_cyrillic);
        for (std::size_t i = 0; piece.cyrillic && i < piece.letters.size(); ++i) {
            if (const auto twin = cyrillic_twin(piece.letters[i], piece.capital[i]); twin != 0) {
                piece.letters[i] = twin;
            }
        }
        piece.latin = std::any_of(piece.letters.begin(), piece.letters.end(), is_latin);
        return piece;
    }

    /// One more code point of the word, unless it ends here.
    bool take(Piece& piece) {
        const auto character = text::character_at(text_, at_);
        const auto next = at_ + character.size;
        if (text::is_apostrophe(character.point)) {
            if (next >= text_.size() || !is_word_letter(text::character_at(text_, next).point)) {
                return false;
            }
            piece.letters += apostrophe;
            piece.capital.push_back(false);
        } else if (is_word_letter(character.point)) {
            const auto small = small_letter(character.point);
            piece.letters += small;
            piece.capital.push_back(text::class_of(character.point) == text::CharacterClass::upper);
        } else if (text::class_of(character.point) == text::CharacterClass::mark) {
            const auto whole = composed(piece.letters.back(), character.point);
            if (whole != 0) {
                piece.letters.back() = whole;
            } else {
                piece.letters += character.point;
                piece.capital.push_back(false);
            }
        } else {
            return false;
        }
        at_ = next;
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<Piece> pieces_of(std::string_view text) {
    return Cutter(text).cut();
}

char32_t small_letter(char32_t point) {
    if ((point >= U'A' && point <= U'Z') || (point >= U'А' && point <= U'Я')) {
        return point + 0x20U;
    }
    if (point >= 0x400 && point <= 0x40F) {
        return point + 0x50U;
    }
    if (point == U'Ґ') {
        return U'ґ';
    }
    return point == U'Ë' ? U'ë' : point;
}

bool is_cyrillic(char32_t point) {
    return (point >= 0x400 && point <= 0x52F);
}

bool is_latin(char32_t point) {
    return (point >= U'a' && point <= U'z') || (point >= 0xC0 && point <= 0x24F);
}

bool is_vowel_letter(char32_t point) {
    return std::u32string_view(U"аеёиоуыэюяіїєaeiouy").find(point) != std::u32string_view::npos;
}

bool is_sign(char32_t point) {
    return point == U'ь' || point == U'ъ' || point == apostrophe;
}

std::u32string decode(std::string_view utf8) {
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto character = text::character_at(utf8, at);
        points += character.point;
        at += character.size;
    }
    return points;
}

std::string encode(std::u32string_view points) {
    std::string utf8;
    for (const auto point : points) {
        text::append_utf8(utf8, point);
    }
    return utf8;
}

}  // namespace loep::translit
