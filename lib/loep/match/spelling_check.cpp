// Compares folded letters; a form in ASCII is folded on the way.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/spelling_check.hpp"

#include <algorithm>

#include "loep/text/words.hpp"

namespace loep::match {

namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

char fold(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte == '`' ? '\'' : byte;
}

bool is_left_out(char byte) {
    return byte == '-' || static_cast<unsigned char>(byte) <= static_cast<unsigned char>(' ');
}

}  // namespace

void SpellingCheck::add(std::string_view token) {
    if (!is_ascii(token)) {
        letters_ += text::fold_key(token);
        return;
    }
    const auto before = static_cast<std::ptrdiff_t>(letters_.size());
    letters_ += token;
    letters_.erase(std::remove_if(letters_.begin() + before, letters_.end(), is_left_out), letters_.end());
    std::transform(letters_.begin() + before, letters_.end(), letters_.begin() + before, fold);
}

std::size_t SpellingCheck::skip(std::string_view part, std::size_t at) const {
    const auto same = std::mismatch(part.begin(), part.end(), letters_.begin() + static_cast<std::ptrdiff_t>(at),
                                    letters_.end(), [](char one, char letter) { return fold(one) == letter; });
    at += static_cast<std::size_t>(same.first - part.begin());
    part.remove_prefix(static_cast<std::size_t>(same.first - part.begin()));
    for (const char byte : part) {
        if (is_left_out(byte)) {
            continue;
        }
        // A hyphen inside a key (an address, a token of a mark and letters) is left out as well.
        while (at < letters_.size() && is_left_out(letters_[at])) {
            ++at;
        }
        if (at == letters_.size() || letters_[at] != fold(byte)) {
            return std::string::npos;
        }
        ++at;
    }
    return at;
}

bool SpellingCheck::spells(const LexiconForm& form) {
    std::size_t at = 0;
    if (is_ascii(form.kept()) && is_ascii(form.ending)) {
        at = skip(form.kept(), at);
        at = at == std::string::npos ? at : skip(form.ending, at);
    } else {
        at = skip(text::fold_key(form.text()), at);
    }
    return at != std::string::npos &&
           std::all_of(letters_.begin() + static_cast<std::ptrdiff_t>(at), letters_.end(), is_left_out);
}

}  // namespace loep::match
