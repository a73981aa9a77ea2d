// Character classes, case folding and normalisation of arbitrary text, with ICU.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/unicode.hpp"

#include <array>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "loep/base/error.hpp"

namespace loep::text::unicode {

namespace {

[[noreturn]] void fail(UErrorCode code) {
    throw Error(ErrorCode::not_text, std::string("Unicode normalisation failed: ") + u_errorName(code));
}

std::u16string normalise(const std::u16string& text, const UNormalizer2* form) {
    UErrorCode code = U_ZERO_ERROR;
    std::u16string result(text.size() * 4 + 8, u'\0');  // no text grows more in NFC or NFD (UAX 15, table 8)
    const auto size = unorm2_normalize(form, text.data(), static_cast<int32_t>(text.size()), result.data(),
                                       static_cast<int32_t>(result.size()), &code);
    if (U_FAILURE(code)) {
        fail(code);
    }
    result.resize(static_cast<std::size_t>(size));
    return result;
}

std::u16string composed(const std::u16string& text) {
    UErrorCode code = U_ZERO_ERROR;
    const auto* form = unorm2_getNFCInstance(&code);
    if (U_FAILURE(code)) {
        fail(code);
    }
    return normalise(text, form);
}

std::u16string decomposed(const std::u16string& text) {
    UErrorCode code = U_ZERO_ERROR;
    const auto* form = unorm2_getNFDInstance(&code);
    if (U_FAILURE(code)) {
        fail(code);
    }
    return normalise(text, form);
}

std::u16string case_folded(const std::u16string& text) {
    UErrorCode code = U_ZERO_ERROR;
    std::u16string result(text.size() * 3 + 1, u'\0');  // full folding makes at most three of one (CaseFolding.txt)
    const auto size = u_strFoldCase(result.data(), static_cast<int32_t>(result.size()), text.data(),
                                    static_cast<int32_t>(text.size()), U_FOLD_CASE_DEFAULT, &code);
    if (U_FAILURE(code)) {
        fail(code);
    }
    result.resize(static_cast<std::size_t>(size));
    return result;
}

bool is_hyphen(char16_t unit) {
    return unit == u'\u2010' || unit == u'\u2011' || unit == u'\uFE63' || unit == u'\uFF0D';
}

/// Letters with a stroke and ligatures have no decomposition in Unicode; the base letters are what people type.
constexpr std::array<std::pair<char16_t, std::u16string_view>, 8> undecomposed{
    {{u'ł', u"l"}, {u'đ', u"d"}, {u'ø', u"o"}, {u'ħ', u"h"}, {u'ŧ', u"t"}, {u'ı', u"i"}, {u'æ', u"ae"}, {u'œ', u"oe"}}};

/// й, ї and ў are letters of their alphabets (ё is written е in the press, so it goes).
bool keeps_its_mark(char16_t base, char16_t mark) {
    return (mark == u'\u0306' && (base == u'и' || base == u'у')) || (mark == u'\u0308' && base == u'і');
}

void append_bare(std::u16string& result, char16_t unit) {
    for (const auto& [letter, base] : undecomposed) {
        if (letter == unit) {
            result += base;
            return;
        }
    }
    result += unit;
}

}  // namespace

CharacterClass class_of(char32_t point) {
    const auto code = static_cast<UChar32>(point);
    switch (u_charType(code)) {
        case U_UPPERCASE_LETTER:
        case U_TITLECASE_LETTER:
            return CharacterClass::upper;
        case U_LOWERCASE_LETTER:
            return CharacterClass::lower;
        case U_MODIFIER_LETTER:
            return is_apostrophe(point) ? CharacterClass::other : CharacterClass::letter;
        case U_OTHER_LETTER:
            return CharacterClass::letter;
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_COMBINING_SPACING_MARK:
            return CharacterClass::mark;
        case U_DECIMAL_DIGIT_NUMBER:
            return CharacterClass::digit;
        case U_SPACE_SEPARATOR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
        case U_CONTROL_CHAR:
            return CharacterClass::blank;
        case U_FORMAT_CHAR:
            return CharacterClass::ignorable;
        default:
            return CharacterClass::other;
    }
}

char32_t upper(char32_t point) {
    return static_cast<char32_t>(u_toupper(static_cast<UChar32>(point)));
}

std::u16string fold(const std::u16string& text) {
    // Twice composed: folding can leave a decomposed sequence behind (Unicode Standard, 3.13, D145).
    const auto folded = composed(case_folded(composed(text)));
    std::u16string result;
    for (const char16_t unit : folded) {
        const bool pair = unit >= 0xD800 && unit < 0xE000;
        const auto of = pair ? CharacterClass::other : class_of(unit);
        if (of == CharacterClass::ignorable) {
            continue;
        }
        if (of == CharacterClass::blank) {
            if (result.empty() || result.back() != u' ') {
                result += u' ';
            }
        } else if (!pair && is_apostrophe(unit)) {
            result += u'\'';
        } else if (unit == u'\u0133') {
            result += u"ij";
        } else {
            result += is_hyphen(unit) ? u'-' : unit;
        }
    }
    return result;
}

std::u16string bare(const std::u16string& text) {
    const auto parts = decomposed(fold(text));
    std::u16string result;
    for (const char16_t unit : parts) {
        const bool pair = unit >= 0xD800 && unit < 0xE000;
        if (pair || class_of(unit) != CharacterClass::mark) {
            append_bare(result, unit);
        } else if (!result.empty() && keeps_its_mark(result.back(), unit)) {
            result += unit;
        }
    }
    return composed(result);
}

}  // namespace loep::text::unicode
