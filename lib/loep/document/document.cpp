// Trims stretches of text to what is no blank.
// SPDX-License-Identifier: Apache-2.0
#include "loep/document/document.hpp"

#include "loep/text/characters.hpp"

namespace loep::document {

namespace {

bool is_empty(char32_t point) {
    const auto of = text::class_of(point);
    return of == text::CharacterClass::blank || of == text::CharacterClass::ignorable;
}

}  // namespace

text::Span trimmed(std::string_view bytes, text::Span span) {
    auto begin = text::to_size(span.begin);
    auto end = text::to_size(span.end);
    while (begin < end) {
        const auto [point, size] = text::character_at(bytes, begin);
        if (!is_empty(point)) {
            break;
        }
        begin += size;
    }
    while (end > begin) {
        const auto [point, size] = text::character_before(bytes, end);
        if (!is_empty(point)) {
            break;
        }
        end -= size;
    }
    return text::make_span(begin, end);
}

}  // namespace loep::document
