// How a segment's words begin and end, as a set of bits: most lists are told not to be there without a look at a word.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace loep::check {

class Beginnings {
  public:
    void add(std::string_view key) {
        const auto length = key.size();
        if (length == 0) {
            return;
        }
        const auto first = number_of(key.data(), std::min(length, letters));
        set(first, Kind::beginning);
        set(length < letters ? first : number_of(key.data() + length - letters, letters), Kind::ending);
    }

    /// May one of the words fit a word of the list (fits_any), or be the first of a phrase in it (*this_year*)?
    bool may_fit(std::string_view list) const;

  private:
    enum class Kind : std::uint32_t { beginning = 0, ending = 1U << 24U };

    static constexpr std::size_t size = 1024;
    static constexpr std::size_t letters = 3;

    static std::uint32_t number_of(const char* text, std::size_t count) {
        const auto byte = [text](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(text[at])}; };
        return count == letters ? byte(0) | byte(1) << 8U | byte(2) << 16U
               : count == 2     ? byte(0) | byte(1) << 8U
                                : byte(0);
    }
    static std::uint32_t place_of(std::uint32_t number, Kind kind) {
        return (number ^ static_cast<std::uint32_t>(kind)) * 0x9E3779B1U >> 22U;
    }
    void set(std::uint32_t number, Kind kind) {
        const auto place = place_of(number, kind);
        set_[place / 64] |= std::uint64_t{1} << (place % 64);
    }
    bool has(std::uint32_t number, Kind kind) const {
        const auto place = place_of(number, kind);
        return (set_[place / 64] >> (place % 64) & 1U) != 0;
    }
    bool may_fit_first(std::string_view words) const;

    std::array<std::uint64_t, size / 64> set_{};
};

}  // namespace loep::check
