// Four lanes of multiplications, so that the processor does them side by side.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/checksum.hpp"

#include <array>
#include <cstring>

namespace loep::text {

namespace {

constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL;  // 2^64 over the golden ratio

std::uint64_t mixed(std::uint64_t lane, std::uint64_t word) {
    lane = (lane ^ word) * odd;
    return lane ^ (lane >> 32U);
}

}  // namespace

std::uint64_t checksum(std::span<const std::byte> bytes, std::uint64_t seed) {
    constexpr std::size_t word = sizeof(std::uint64_t);
    std::array<std::uint64_t, 4> lanes{seed ^ 1U, seed ^ 2U, seed ^ 3U, seed ^ 4U};
    std::array<std::uint64_t, 4> words{};
    const auto size = bytes.size();
    for (; bytes.size() >= sizeof words; bytes = bytes.subspan(sizeof words)) {
        std::memcpy(words.data(), bytes.data(), sizeof words);
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            lanes[i] = mixed(lanes[i], words[i]);
        }
    }
    words.fill(0);
    if (!bytes.empty()) {
        std::memcpy(words.data(), bytes.data(), bytes.size());
    }
    auto sum = std::uint64_t{size};
    static_assert(sizeof words == 4 * word);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        sum = mixed(mixed(sum, lanes[i]), words[i]);
    }
    return sum;
}

std::uint64_t checksum(std::string_view bytes, std::uint64_t seed) {
    return checksum(std::as_bytes(std::span(bytes)), seed);
}

}  // namespace loep::text
