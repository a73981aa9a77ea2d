// Looks hashes up in a sorted list of them: where one stands follows nearly from its value.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace loep::text {

/// The place of `hash` in `sorted`, the size of that where it is not there. Hashes are spread evenly, so that few are
/// looked at, all on one page of memory mostly; right for any list.
inline std::size_t place_of_hash(std::span<const std::uint64_t> sorted, std::uint64_t hash) {
    const std::size_t size = sorted.size();
    if (size == 0 || size >> 32U != 0) {
        const auto found = std::lower_bound(sorted.begin(), sorted.end(), hash);
        return found != sorted.end() && *found == hash ? static_cast<std::size_t>(found - sorted.begin()) : size;
    }
    // Where so much of all values would stand.
    const auto places = [size](std::uint64_t value) {
        return static_cast<std::size_t>(((value >> 32U) * size) >> 32U);
    };
    // How far the value there is from the hash says how far to go on.
    constexpr int guesses = 2;
    std::size_t guess = places(hash);
    for (int i = 0; i < guesses; ++i) {
        const auto there = sorted[guess];
        guess = there < hash ? std::min(guess + places(hash - there), size - 1)
                             : guess - std::min(guess, places(there - hash));
    }
    // A stretch about the guess that begins below the hash and ends at or above it.
    constexpr std::size_t first_step = 4;
    std::size_t low = guess;
    std::size_t high = guess;
    for (std::size_t step = first_step; low > 0 && sorted[low] >= hash; step *= 2) {
        high = low;
        low -= std::min(low, step);
    }
    for (std::size_t step = first_step; high < size && sorted[high] < hash; step *= 2) {
        low = high;
        high += std::min(size - high, step);
    }
    const auto found = std::lower_bound(sorted.begin() + static_cast<std::ptrdiff_t>(low),
                                        sorted.begin() + static_cast<std::ptrdiff_t>(high), hash);
    const auto place = static_cast<std::size_t>(found - sorted.begin());
    return place < size && *found == hash ? place : size;
}

}  // namespace loep::text
