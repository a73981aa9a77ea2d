// Spellings of which nothing comes, the ones seen last: most words of most texts.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace loep::match {

/// Each key has one place, which it takes from whoever had it.
template <std::size_t size>
class QuietWords {
  public:
    bool holds(std::uint64_t key) const { return keys_[place_of(key)] == key; }
    void add(std::uint64_t key) { keys_[place_of(key)] = key; }

  private:
    static_assert(std::has_single_bit(size));

    static std::size_t place_of(std::uint64_t key) { return static_cast<std::size_t>(key) & (size - 1); }

    // 0 is an empty place: of all keys it is as good as nobody's.
    std::vector<std::uint64_t> keys_ = std::vector<std::uint64_t>(size);
};

}  // namespace loep::match
