// ICU's script properties (UAX 24), and the scripts of languages as the build took them from its likely subtags.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/scripts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "loep/text/characters.hpp"
#include "loep/text/language.hpp"

namespace loep::text {

namespace {

struct LanguageScripts {
    std::string_view language;
    std::string_view scripts;  ///< divided by blanks
};

/// Sorted by language.
constexpr auto table = std::to_array<LanguageScripts>({
#include "script_table.inc"
});

std::string name_of(UScriptCode code) {
    const char* name = uscript_getShortName(code);
    return name == nullptr ? std::string() : name;
}

/// The script that a tag names after its language: sr-Latn, zh-Hant-TW.
std::string script_subtag(std::string_view tag) {
    constexpr std::size_t size = 4;
    const auto begin = tag.find('-') + 1;
    const auto subtag = begin == 0 ? std::string_view() : tag.substr(begin, tag.find('-', begin) - begin);
    if (subtag.size() != size) {
        return {};
    }
    const auto code = u_getPropertyValueEnum(UCHAR_SCRIPT, std::string(subtag).c_str());
    if (code == UCHAR_INVALID_CODE) {
        return {};
    }
    // Simplified and traditional Chinese are written with the same script property.
    const bool is_han = code == USCRIPT_SIMPLIFIED_HAN || code == USCRIPT_TRADITIONAL_HAN;
    return name_of(is_han ? USCRIPT_HAN : static_cast<UScriptCode>(code));
}

/// Of a letter; USCRIPT_COMMON for everything else.
UScriptCode script_of(char32_t point) {
    if (!is_letter(class_of(point))) {
        return USCRIPT_COMMON;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto code = uscript_getScript(static_cast<UChar32>(point), &status);
    return U_FAILURE(status) != 0 || code == USCRIPT_INHERITED ? USCRIPT_COMMON : code;
}

/// The scripts whose letters look alike.
bool looks_alike(UScriptCode code) {
    return code == USCRIPT_LATIN || code == USCRIPT_GREEK || code == USCRIPT_CYRILLIC;
}

template <class Use>
void for_each_character(std::string_view utf8, Use use) {
    for (std::size_t at = 0; at < utf8.size();) {
        const auto character = character_at(utf8, at);
        use(character.point, at);
        at += character.size;
    }
}

}  // namespace

std::vector<std::string> scripts_of_locale(std::string_view locale) {
    const auto language = primary_subtag(locale);
    const auto* row =
        std::lower_bound(table.begin(), table.end(), language,
                         [](const LanguageScripts& of, std::string_view key) { return of.language < key; });
    if (row == table.end() || row->language != language) {
        return {};
    }
    if (auto named = script_subtag(locale); !named.empty()) {
        return {std::move(named)};
    }
    std::vector<std::string> names;
    for (std::size_t at = 0; at < row->scripts.size();) {
        const auto end = std::min(row->scripts.find(' ', at), row->scripts.size());
        names.emplace_back(row->scripts.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

std::vector<std::string> scripts_of_text(std::string_view utf8) {
    std::vector<std::string> names;
    for_each_character(utf8, [&names](char32_t point, std::size_t) {
        const auto code = script_of(point);
        if (code != USCRIPT_COMMON) {
            auto name = name_of(code);
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(std::move(name));
            }
        }
    });
    return names;
}

std::string mixed_word(std::string_view utf8) {
    auto script = USCRIPT_COMMON;
    bool mixed = false;
    std::size_t begin = 0;
    std::string found;
    const auto end_word = [&](std::size_t end) {
        if (mixed && found.empty()) {
            found = utf8.substr(begin, end - begin);
        }
        script = USCRIPT_COMMON;
        mixed = false;
    };
    for_each_character(utf8, [&](char32_t point, std::size_t at) {
        const auto of = class_of(point);
        if (!is_letter(of)) {
            if (of != CharacterClass::mark && of != CharacterClass::ignorable) {
                end_word(at);
            }
            return;
        }
        const auto code = script_of(point);
        if (script == USCRIPT_COMMON) {
            begin = at;
            script = code;
        }
        mixed = mixed || (code != script && looks_alike(code) && looks_alike(script));
    });
    end_word(utf8.size());
    return found;
}

std::string invisible_character(std::string_view utf8) {
    std::string found;
    for_each_character(utf8, [&found](char32_t point, std::size_t) {
        if (!found.empty() || point == U' ') {
            return;
        }
        const auto of = class_of(point);
        const auto category = u_charType(static_cast<UChar32>(point));
        // Blanks other than the plain one look like it and are not; that includes line breaks inside a designation.
        if (of == CharacterClass::ignorable || of == CharacterClass::blank || category == U_PRIVATE_USE_CHAR ||
            category == U_UNASSIGNED || category == U_FORMAT_CHAR || category == U_CONTROL_CHAR) {
            found = fmt::format("U+{:04X}", static_cast<std::uint32_t>(point));
        }
    });
    return found;
}

}  // namespace loep::text
