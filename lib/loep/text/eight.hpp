// Letters of ASCII read by eights: eight bytes of a text in one number, the first of them lowest.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace loep::text::eight {

inline constexpr std::size_t size = 8;
inline constexpr std::uint64_t each = 0x0101010101010101U;  // times a byte: that byte eight times
inline constexpr std::uint64_t high = each * 0x80U;
inline constexpr std::uint64_t case_bits = each * 0x20U;

/// All eight can be read at `bytes`.
inline std::uint64_t load(const char* bytes) {
    std::uint64_t chunk = 0;
    std::memcpy(&chunk, bytes, sizeof chunk);
    if constexpr (std::endian::native == std::endian::big) {
        chunk = __builtin_bswap64(chunk);
    }
    return chunk;
}

/// The first bytes of a text, at most eight, and zeros behind them.
constexpr std::uint64_t load_some(std::string_view bytes) {
    if (!std::is_constant_evaluated() && bytes.size() >= size) {
        return load(bytes.data());
    }
    std::uint64_t chunk = 0;
    for (std::size_t i = 0; i < size && i < bytes.size(); ++i) {
        chunk |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return chunk;
}

/// The last bytes of a text from `at` on, eight at most, and zeros behind them.
inline std::uint64_t load_end(std::string_view bytes, std::size_t at) {
    return bytes.size() >= size && at < bytes.size()
               ? load(bytes.data() + bytes.size() - size) >> (8 * (at + size - bytes.size()))
               : load_some(bytes.substr(std::min(at, bytes.size())));
}

/// Are the bytes the same? Of words, most of which have few: without a call.
constexpr bool same(std::string_view a, std::string_view b) {
    if (std::is_constant_evaluated() || a.size() != b.size() || a.empty()) {
        return a == b;
    }
    if (a.size() < size / 2) {
        return a.front() == b.front() && a[a.size() / 2] == b[a.size() / 2] && a.back() == b.back();
    }
    const auto half = [](const char* bytes) {
        std::uint32_t chunk = 0;
        std::memcpy(&chunk, bytes, sizeof chunk);
        return chunk;
    };
    if (a.size() <= size) {
        const auto last = a.size() - size / 2;
        return half(a.data()) == half(b.data()) && half(a.data() + last) == half(b.data() + last);
    }
    std::size_t at = 0;
    for (; at + size < a.size(); at += size) {
        if (load(a.data() + at) != load(b.data() + at)) {
            return false;
        }
    }
    return load(a.data() + a.size() - size) == load(b.data() + b.size() - size);
}

/// The first `count` bytes, from one to eight.
constexpr std::uint64_t first(std::uint64_t chunk, std::size_t count) {
    return chunk & (~std::uint64_t{0} >> (8 * (size - count)));
}

/// The top bit of every byte that is no letter of ASCII.
constexpr std::uint64_t no_letters(std::uint64_t chunk) {
    const auto small = (chunk | case_bits) & ~high;
    const auto from_a = small + each * (0x80U - 'a');
    const auto beyond_z = small + each * (0x7FU - 'z');
    return (~(from_a & ~beyond_z) | chunk) & high;
}

/// The top bits of the bytes, the first of them lowest.
constexpr std::uint64_t top_bits(std::uint64_t chunk) {
    return ((chunk & high) >> 7U) * 0x0102040810204080ULL >> 56U;
}

/// Small letters for the capitals of ASCII, every byte of which is below 0x80.
constexpr std::uint64_t small(std::uint64_t chunk) {
    const auto from_a = chunk + each * (0x80U - 'A');
    const auto beyond_z = chunk + each * (0x7FU - 'Z');
    return chunk | (from_a & ~beyond_z & high) >> 2U;
}

}  // namespace loep::text::eight
