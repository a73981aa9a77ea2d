// Letters, endings and syllables of a word as the rules of both languages ask for them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/spelling.hpp"

namespace loep::morphology {

bool ends_with_word(std::string_view word, std::string_view ending) {
    if (word.size() < ending.size() || !word.substr(1).ends_with(ending.substr(1))) {
        return false;
    }
    return letter_from_end(word, ending.size()) == ending.front();
}

std::size_t count_syllables(std::string_view word) {
    std::size_t groups = 0;
    bool inside = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char letter = letter_from_end(word, word.size() - i);
        const bool vowel = is_vowel(letter) || letter == 'y' || (static_cast<unsigned char>(letter) & 0x80U) != 0;
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
