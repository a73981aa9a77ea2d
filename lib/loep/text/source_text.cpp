// Checks bytes to be UTF-8 once and makes lines and columns from offsets.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/source_text.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/byte_window.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Code points are counted once up to every whole multiple of this many bytes, so that a column far along a very long
/// line costs no more than one in a line of this length.
constexpr std::size_t checkpoint_bytes = 1U << 16U;

/// A smaller text is counted through where a column is asked for: most are never asked, and it takes no time.
constexpr std::size_t smallest_with_checkpoints = 1U << 19U;

/// How many of the 64 bytes at `data` are ASCII and not NUL before the first that is not so.
std::size_t count_plain(const char* data) {
    const auto odd = [data](std::size_t at) {
        Sixteen bytes;
        std::memcpy(&bytes, data + at, sizeof bytes);
        return bytes | reinterpret_cast<Sixteen>(bytes == 0);
    };
    constexpr std::size_t step = sizeof(Sixteen);
    const std::array<Sixteen, window_size / step> parts{odd(0), odd(step), odd(2 * step), odd(3 * step)};
    if (top_bits(parts[0] | parts[1] | parts[2] | parts[3]) == 0) {
        return window_size;
    }
    const auto bits = top_bits(parts[0]) | top_bits(parts[1]) << step | top_bits(parts[2]) << (2 * step) |
                      top_bits(parts[3]) << (3 * step);
    return static_cast<std::size_t>(std::countr_zero(bits));
}

/// Bytes of the well-formed sequence at `at`, 0 when it is ill-formed (Unicode Standard, table 3-7).
std::size_t well_formed(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead < 0x80U) {
        return lead == 0 ? 0 : 1;
    }
    if (lead >= 0xC2U && lead <= 0xDFU) {
        return follows(1) ? 2 : 0;
    }
    if (lead >= 0xE0U && lead <= 0xEFU) {
        const bool overlong = lead == 0xE0U && byte(1) < 0xA0U;
        const bool surrogate = lead == 0xEDU && byte(1) > 0x9FU;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0U && lead <= 0xF4U) {
        const bool overlong = lead == 0xF0U && byte(1) < 0x90U;
        const bool too_high = lead == 0xF4U && byte(1) > 0x8FU;
        return follows(1) && follows(2) && follows(3) && !overlong && !too_high ? 4 : 0;
    }
    return 0;
}

std::optional<std::size_t> first_bad_byte(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (at + window_size <= bytes.size()) {
            const auto plain = count_plain(bytes.data() + at);
            at += plain;
            if (plain == window_size) {
                continue;
            }
        }
        const auto size = well_formed(bytes, at);
        if (size == 0) {
            return at;
        }
        at += size;
    }
    return std::nullopt;
}

/// Ends of lines: LF, CR LF, lone CR.
std::vector<std::uint64_t> line_starts_of(std::string_view bytes) {
    std::vector<std::uint64_t> starts{0};
    // Most texts have no CR, and the search for one letter is many times faster than that for either of two.
    const bool plain = bytes.find('\r') == std::string_view::npos;
    const auto next = [&](std::size_t from) {
        return plain ? bytes.find('\n', from) : bytes.find_first_of("\r\n", from);
    };
    for (std::size_t at = next(0); at != std::string_view::npos; at = next(at)) {
        at += bytes.substr(at, 2) == "\r\n" ? 2U : 1U;
        starts.push_back(at);
    }
    return starts;
}

std::vector<std::uint64_t> checkpoints_of(std::string_view bytes) {
    std::vector<std::uint64_t> counts{0};
    if (bytes.size() < smallest_with_checkpoints) {
        return counts;
    }
    for (std::size_t at = 0; at + checkpoint_bytes <= bytes.size(); at += checkpoint_bytes) {
        counts.push_back(counts.back() + count_code_points(bytes.substr(at, checkpoint_bytes)));
    }
    return counts;
}

/// `checkpoints` may stop short of the end.
std::uint64_t code_points_before(std::string_view bytes, const std::vector<std::uint64_t>& checkpoints,
                                 std::size_t offset) {
    const auto index = std::min(offset / checkpoint_bytes, checkpoints.size() - 1);
    const auto counted = index * checkpoint_bytes;
    return checkpoints[index] + count_code_points(bytes.substr(counted, offset - counted));
}

Position position_in(std::string_view bytes, const std::vector<std::uint64_t>& starts,
                     const std::vector<std::uint64_t>& checkpoints, std::size_t offset) {
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    auto start = static_cast<std::size_t>(*std::prev(after));
    const auto line = static_cast<std::uint64_t>(std::distance(starts.begin(), after));
    if (start == 0 && bytes.starts_with(byte_order_mark)) {
        start = std::min(byte_order_mark.size(), offset);
    }
    if (offset - start <= checkpoint_bytes) {
        return {line, count_code_points(bytes.substr(start, offset - start)) + 1};
    }
    return {line, code_points_before(bytes, checkpoints, offset) - code_points_before(bytes, checkpoints, start) + 1};
}

/// What a file of another program is, by its first bytes (PKWARE's APPNOTE 4.3.7, MS-CFB 2.2, ISO 32000-1 7.5.2, the
/// RTF specification 1.9.1), though the rest may happen to be sound UTF-8; empty for any other.
std::string other_kind_of_file(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
        return message("a file of Word, LibreOffice or an archiver; save it as plain text (UTF-8) or Markdown");
    }
    if (bytes.starts_with("%PDF-")) {
        return message("a PDF; save its text as plain text (UTF-8)");
    }
    return bytes.starts_with("{\\rtf") ? message("an RTF file; save it as plain text (UTF-8) or Markdown")
                                       : std::string();
}

std::string complaint(std::string_view bytes, std::size_t at) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return message("not UTF-8 but UTF-16; save it as UTF-8");
    }
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte == 0) {
        return message("holds a NUL byte: not a text");
    }
    return message("not UTF-8 (byte {:02X}); is it in an older encoding, such as Latin-1?", byte);
}

}  // namespace

SourceText::SourceText(std::string path, std::string bytes)
    : path_(std::move(path)),
      bytes_(std::move(bytes)),
      line_starts_(line_starts_of(bytes_)),
      checkpoints_(checkpoints_of(bytes_)) {}

std::shared_ptr<const SourceText> SourceText::from_bytes(std::string path, std::string bytes) {
    if (auto other = other_kind_of_file(bytes); !other.empty()) {
        throw Error(ErrorCode::not_text, std::move(other), {std::move(path), 0, 0});
    }
    if (const auto bad = first_bad_byte(bytes)) {
        const auto sound = std::string_view(bytes).substr(0, *bad);
        const auto place = position_in(sound, line_starts_of(sound), {0}, *bad);
        throw Error(ErrorCode::not_text, complaint(bytes, *bad), {std::move(path), place.line, place.column});
    }
    return std::shared_ptr<const SourceText>(new SourceText(std::move(path), std::move(bytes)));
}

std::shared_ptr<const SourceText> SourceText::read(const std::string& path) {
    return from_bytes(path, read_file(path));
}

std::shared_ptr<const SourceText> SourceText::taken_out(std::shared_ptr<const SourceText> file, std::string bytes,
                                                        Origin origin) {
    const std::shared_ptr<SourceText> text(new SourceText(file->path(), std::move(bytes)));
    text->file_ = std::move(file);
    text->origin_ = std::move(origin);
    return text;
}

Span SourceText::content() const {
    const bool marked = std::string_view(bytes_).starts_with(byte_order_mark);
    return make_span(marked ? byte_order_mark.size() : 0, bytes_.size());
}

Position SourceText::position(ByteOffset offset) const {
    if (origin_) {
        return file_->position(in_file({offset, offset}).begin);
    }
    return position_in(bytes_, line_starts_, checkpoints_, std::min(to_size(offset), bytes_.size()));
}

Region SourceText::region(Span span) const {
    const auto bytes = in_file(span);
    return {file().position(bytes.begin), file().position(bytes.end), bytes};
}

Span SourceText::line_at(ByteOffset offset) const {
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), to_size(offset));
    auto begin = static_cast<std::size_t>(*std::prev(after));
    auto end = after == line_starts_.end() ? bytes_.size() : static_cast<std::size_t>(*after);
    if (after != line_starts_.end()) {
        end -= bytes_[end - 1] == '\n' && end - begin >= 2 && bytes_[end - 2] == '\r' ? 2U : 1U;
    }
    begin = std::min(std::max(begin, to_size(content().begin)), end);
    return make_span(begin, end);
}

}  // namespace loep::text
