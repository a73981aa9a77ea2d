// Counts the function words that only one of the languages has, and reads the language in a file's name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/guess_language.hpp"

#include <algorithm>

#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

/// Function words that only one of the languages has.
struct Telling {
    std::size_t dutch = 0;
    std::size_t english = 0;

    std::size_t all() const { return dutch + english; }
};

/// The first bytes of a text, never ending inside a character.
std::string_view beginning(std::string_view utf8, std::size_t size) {
    if (size >= utf8.size()) {
        return utf8;
    }
    while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return utf8.substr(0, size);
}

Telling count_telling(std::string_view utf8) {
    Telling telling;
    for (const auto& word : text::words(utf8, text::make_span(0, utf8.size()))) {
        const auto language = check::telling_language(word.hashed());
        telling.dutch += language == text::Language::dutch ? 1U : 0U;
        telling.english += language == text::Language::english ? 1U : 0U;
    }
    return telling;
}

/// Nothing when the name names no language, or both.
std::optional<text::Language> language_named(std::string_view path) {
    auto name = path.substr(path.rfind('/') + 1);
    std::optional<text::Language> named;
    while (!name.empty()) {
        const auto part = name.substr(0, name.find('.'));
        if (const auto language = text::language_of(part)) {
            if (named && *named != *language) {
                return std::nullopt;
            }
            named = language;
        }
        name.remove_prefix(std::min(part.size() + 1, name.size()));
    }
    return named;
}

}  // namespace

std::optional<text::Language> guess_language(std::string_view utf8) {
    constexpr std::size_t first_bytes = 1000;
    constexpr std::size_t enough_bytes = 20000;
    constexpr std::size_t enough_words = 8;
    // Most texts tell by their beginning; one that opens with a foreign quotation is read on.
    constexpr std::size_t many_words = 40;
    auto telling = count_telling(beginning(utf8, first_bytes));
    const bool mixed = telling.dutch > 0 && telling.english > 0;
    if (telling.all() < many_words || mixed) {
        telling = count_telling(beginning(utf8, enough_bytes));
    }
    if (telling.all() < enough_words) {
        return std::nullopt;
    }
    if (telling.dutch > 4 * telling.english) {
        return text::Language::dutch;
    }
    return telling.english > 4 * telling.dutch ? std::optional(text::Language::english) : std::nullopt;
}

std::optional<text::Language> language_of_file(std::string_view utf8, std::string_view path) {
    const auto told = guess_language(utf8);
    return told ? told : language_named(path);
}

}  // namespace loep::project
