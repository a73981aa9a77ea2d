// Letters, endings and syllables of a word as the rules of both languages ask for them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/spelling.hpp"

#include <array>

namespace loep::morphology {

namespace {

constexpr auto sounds_like_vowel = [] {
    std::array<bool, 256> vowels{};
    for (const char letter : std::string_view("aeiouyAEIOUY")) {
        vowels[static_cast<unsigned char>(letter)] = true;
    }
    for (std::size_t byte = 0x80; byte < vowels.size(); ++byte) {
        vowels[byte] = true;
    }
    return vowels;
}();

}  // namespace

bool ends_with_word(std::string_view word, std::string_view ending) {
    if (word.size() < ending.size() || !word.substr(1).ends_with(ending.substr(1))) {
        return false;
    }
    return letter_from_end(word, ending.size()) == ending.front();
}

std::size_t count_syllables(std::string_view word) {
    std::size_t groups = 0;
    bool inside = false;
    for (const char letter : word) {
        const bool vowel = sounds_like_vowel[static_cast<unsigned char>(letter)];
        groups += vowel && !inside ? 1U : 0U;
        inside = vowel;
    }
    return groups;
}

bool is_acronym(std::string_view word) {
    if (word.size() < 2) {
        return false;
    }
    const char last = word.back();
    return is_upper(last) || (last >= '0' && last <= '9');
}

}  // namespace loep::morphology
