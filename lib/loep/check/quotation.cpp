// Reads a block's quotation marks.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/quotation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "loep/check/word_list.hpp"
#include "loep/text/characters.hpp"

namespace loep::check {

namespace {

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& marks, std::string_view mark) {
    return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

/// Does a mark that may open or close (‘, ', ") open here: after a blank, a bracket, a dash or another mark?
bool opens(const SideView& side, text::Span mark) {
    const auto at = text::to_size(mark.begin);
    const auto block_begin = at == 0;
    if (block_begin) {
        return true;
    }
    const auto before = text::character_before(side.bytes(), at);
    const auto kind = text::class_of(before.point);
    return !text::is_letter(kind) && kind != text::CharacterClass::digit && before.point != U'.' &&
           before.point != U',' && before.point != U'!' && before.point != U'?';
}

/// The mark that closes what this one opens; straight ones close themselves.
std::string_view partner_of(std::string_view opening) {
    if (opening == "“" || opening == "„") {
        return "”";
    }
    if (opening == "‘" || opening == "‚") {
        return "’";
    }
    return opening == "«" ? "»" : opening;
}

/// *‘huilend’* may be written *‘huilend'*, and *„huilend“* closes with what opens elsewhere.
bool closes(std::string_view opening, std::string_view mark) {
    return mark == partner_of(opening) || (mark == "'" && partner_of(opening) == "’") ||
           (mark == "“" && opening == "„");
}

/// Is a quotation open at a byte of a segment, if one is or is not at its beginning?
bool is_open_at(const SideView& side, const segment::Segment& segment, bool open, text::ByteOffset at) {
    constexpr std::array<std::string_view, 5> opening{"“", "„", "‘", "«", "‚"};
    constexpr std::array<std::string_view, 3> closing{"”", "’", "»"};
    constexpr std::array<std::string_view, 2> straight{"\"", "'"};
    for (const auto& word : segment.words) {
        if (word.span.begin >= at) {
            break;
        }
        const auto mark = side.slice(word.span);
        if (word.kind != text::WordKind::punctuation) {
            continue;
        }
        if (holds(opening, mark)) {
            open = true;
        } else if (holds(closing, mark)) {
            open = false;
        } else if (holds(straight, mark)) {
            open = opens(side, word.span);
        }
    }
    return open;
}

}  // namespace

bool is_quotation_mark(std::string_view token) {
    constexpr std::array<std::string_view, 11> marks{"“", "”", "„", "«", "»", "‘", "’", "‚", "\"", "'", "*"};
    return holds(marks, token);
}

bool tells_speaker(std::string_view dutch) {
    static constexpr WordList words(
        "zegt zei zeggen zeiden aldus vraagt vroeg vragen vroegen antwoordt antwoordde vertelt vertelde schrijft "
        "schreef "
        "roept riep klinkt klonk luidt luidde meldt meldde verklaart verklaarde vindt vond stelt stelde meent");
    return words.fits(dutch);
}

std::vector<text::Span> quotations_in(const SideView& side, SegmentRange block) {
    const auto is_letter_at = [&](text::ByteOffset at) {
        return text::to_size(at) < side.bytes().size() &&
               text::is_letter(text::class_of(text::character_at(side.bytes(), text::to_size(at)).point));
    };
    std::vector<text::Span> found;
    const text::Word* open = nullptr;
    for (auto i = block.begin; i < block.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            const auto mark = side.slice(word.span);
            if (word.kind != text::WordKind::punctuation || mark == "*" || !is_quotation_mark(mark)) {
                continue;
            }
            if (open == nullptr && mark != "”" && mark != "’" && mark != "»" && opens(side, word.span)) {
                open = &word;
            } else if (open != nullptr && closes(side.slice(open->span), mark) && !is_letter_at(word.span.end)) {
                found.push_back({open->span.begin, word.span.end});
                open = nullptr;
            }
        }
    }
    return found;
}

void mark_quotations(SideView& side) {
    const auto& segments = *side.segments;
    side.begins_quoted.reserve(segments.size());
    bool open = false;
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        open = open && segments[i].block == segments[i - 1].block;
        side.begins_quoted.push_back(open);
        if (holds(side, {i, i + 1}, SegmentTrait::quote)) {
            open = is_open_at(side, segments[i], open, segments[i].span.end);
        }
    }
}

bool is_quoted(const SideView& side, text::Span span) {
    const auto& segments = *side.segments;
    const auto here = std::partition_point(segments.begin(), segments.end(),
                                           [&](const segment::Segment& one) { return one.span.end < span.end; });
    return here != segments.end() &&
           is_open_at(side, *here, side.begins_quoted[static_cast<std::size_t>(here - segments.begin())], span.begin);
}

}  // namespace loep::check
