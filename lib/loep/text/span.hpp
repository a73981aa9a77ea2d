// A half-open stretch of bytes of the original file; every value carries one from reader to report.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace loep::text {

/// A byte offset in the original file, its byte order mark (if any) included.
enum class ByteOffset : std::uint64_t {};

constexpr std::size_t to_size(ByteOffset offset) {
    return static_cast<std::size_t>(offset);
}
constexpr ByteOffset to_offset(std::size_t bytes) {
    return static_cast<ByteOffset>(bytes);
}
constexpr ByteOffset operator+(ByteOffset offset, std::size_t bytes) {
    return to_offset(to_size(offset) + bytes);
}

struct Span {
    ByteOffset begin{};
    ByteOffset end{};

    constexpr std::size_t size() const { return to_size(end) - to_size(begin); }
    constexpr bool empty() const { return begin == end; }
    constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the comparison with zero for a pointer
    auto operator<=>(const Span&) const = default;
};

constexpr Span make_span(std::size_t begin, std::size_t end) {
    return {to_offset(begin), to_offset(end)};
}

/// The bytes of `span` in `bytes`, the whole file.
constexpr std::string_view slice(std::string_view bytes, Span span) {
    return bytes.substr(to_size(span.begin), span.size());
}

}  // namespace loep::text
