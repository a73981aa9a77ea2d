// What the next 64 bytes of a text are: letters of ASCII, capitals, blanks and marks, a bit for each byte.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "loep/text/eight.hpp"

namespace loep::text {

/// The lowest bit is that of the first byte.
struct ByteKinds {
    std::uint64_t letters = 0;
    std::uint64_t capitals = 0;  ///< of the letters
    std::uint64_t blanks = 0;    ///< and controls
    std::uint64_t marks = 0;     ///< . , : ; ! ? )
    std::uint64_t hyphens = 0;   ///< -

    bool operator==(const ByteKinds&) const = default;
};

/// The lowest `count` bits, 64 at most.
constexpr std::uint64_t lowest_bits(std::size_t count) {
    return count == 0 ? 0 : ~std::uint64_t{0} >> (64U - count);
}

inline constexpr std::size_t window_size = 64;

/// Sixteen bytes that are reckoned with at once.
using Sixteen = unsigned char __attribute__((vector_size(16)));

/// The top bits of sixteen bytes, without the instruction for it.
inline std::uint64_t top_bits_by_eights(Sixteen bytes) {
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), &bytes, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) {
        halves = {__builtin_bswap64(halves[0]), __builtin_bswap64(halves[1])};
    }
    return eight::top_bits(halves[0]) | eight::top_bits(halves[1]) << eight::size;
}

inline std::uint64_t top_bits(Sixteen bytes) {
#ifdef __SSE2__
    using Signed = char __attribute__((vector_size(16)));
    return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<Signed>(bytes)));
#else
    return top_bits_by_eights(bytes);
#endif
}

/// Of sixteen bytes of a window.
inline ByteKinds kinds_of(Sixteen bytes) {
    const auto bits_of = [](auto comparison) { return top_bits(reinterpret_cast<Sixteen>(comparison)); };
    const Sixteen from_a = (bytes | 0x20U) - 'a';
    const auto letters = from_a <= 'z' - 'a';
    // Marks that differ in one bit: , and . then : and ; then ! and ).
    const auto marks = ((bytes & 0xFDU) == ',') | ((bytes & 0xFEU) == ':') | ((bytes & 0xF7U) == '!') | (bytes == '?');
    return {bits_of(letters), bits_of(letters & ((bytes & 0x20U) == 0)), bits_of(bytes <= ' '), bits_of(marks),
            bits_of(bytes == '-')};
}

/// Of the 64 bytes of a window.
inline ByteKinds kinds_of(const char* bytes) {
    ByteKinds kinds;
    for (unsigned at = 0; at < window_size; at += sizeof(Sixteen)) {
        Sixteen some;
        std::memcpy(&some, bytes + at, sizeof some);
        const auto of = kinds_of(some);
        kinds.letters |= of.letters << at;
        kinds.capitals |= of.capitals << at;
        kinds.blanks |= of.blanks << at;
        kinds.marks |= of.marks << at;
        kinds.hyphens |= of.hyphens << at;
    }
    return kinds;
}

/// The bytes of a text from a place on; behind the end of the text it has blanks.
class ByteWindow {
  public:
    /// So many bytes behind those of the window can be read too.
    static constexpr std::size_t margin = 2 * eight::size;

    /// The text ends at `end`, `bytes` may go on.
    ByteWindow(std::string_view bytes, std::size_t at, std::size_t end) : data_(bytes.data() + at) {
        if (bytes.size() - at < window_size + margin) {
            copy_.fill(' ');
            std::memcpy(copy_.data(), data_, bytes.size() - at);
            data_ = copy_.data();
        }
        kinds_ = kinds_of(data_);
        if (end - at < window_size) {
            const auto inside = lowest_bits(end - at);
            kinds_ = {kinds_.letters & inside, kinds_.capitals & inside, kinds_.blanks | ~inside, kinds_.marks & inside,
                      kinds_.hyphens & inside};
        }
        find_others();
    }
    ByteWindow(const ByteWindow&) = delete;
    ByteWindow& operator=(const ByteWindow&) = delete;
    ~ByteWindow() = default;

    const char* data() const { return data_; }
    const ByteKinds& kinds() const { return kinds_; }

    /// So many bytes it still has.
    std::size_t size() const { return size_; }

    /// Goes on behind its first bytes, fewer than it has, the last of them a blank or before one.
    void drop(std::size_t bytes) {
        data_ += bytes;
        size_ -= bytes;
        others_ >>= bytes;
        kinds_ = {kinds_.letters >> bytes, kinds_.capitals >> bytes, kinds_.blanks >> bytes, kinds_.marks >> bytes,
                  kinds_.hyphens >> bytes};
    }

    /// Up to and with the last blank before which there are only words of letters, each before a blank, before a mark
    /// and a blank, or before a hyphen and another. 0 when the first word is none.
    std::size_t plain_size() const {
        const auto clear = lowest_bits(static_cast<std::size_t>(std::countr_zero(others_)));
        return static_cast<std::size_t>(std::bit_width(kinds_.blanks & clear));
    }

    /// Whether it holds anything else.
    bool is_mixed() const { return others_ != 0; }

  private:
    void find_others() {
        const auto behind_letter = kinds_.letters << 1U;
        const auto marks = kinds_.marks & behind_letter & (kinds_.blanks >> 1U);
        const auto hyphens = kinds_.hyphens & behind_letter & (kinds_.letters >> 1U);
        others_ = ~(kinds_.letters | kinds_.blanks | marks | hyphens);
    }

    const char* data_;
    std::size_t size_ = window_size;
    ByteKinds kinds_;
    std::uint64_t others_ = 0;
    std::array<char, window_size + margin> copy_;
};

}  // namespace loep::text
