// Counts the function words that only one of the languages has.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/guess_language.hpp"

#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

std::optional<text::Language> guess_language(std::string_view utf8) {
    constexpr std::size_t enough_bytes = 20000;
    constexpr std::size_t enough_words = 8;
    auto size = utf8.size();
    if (size > enough_bytes) {
        // Never inside a character: back to the lead byte.
        size = enough_bytes;
        while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0U) == 0x80U) {
            --size;
        }
    }
    std::size_t dutch = 0;
    std::size_t english = 0;
    for (const auto& word : text::words(utf8.substr(0, size), text::make_span(0, size))) {
        dutch += check::is_telling_function_word(word.key, text::Language::dutch) ? 1U : 0U;
        english += check::is_telling_function_word(word.key, text::Language::english) ? 1U : 0U;
    }
    if (dutch + english < enough_words) {
        return std::nullopt;
    }
    if (dutch > 4 * english) {
        return text::Language::dutch;
    }
    return english > 4 * dutch ? std::optional(text::Language::english) : std::nullopt;
}

}  // namespace loep::project
