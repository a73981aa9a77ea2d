// A hash of content that is the same on every machine and for good: FNV-1a, 64 bits.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace loep::text {

class ContentHash {
  public:
    /// A part; the hash keeps "ab", "c" apart from "a", "bc".
    void add(std::string_view part) {
        for (const char byte : part) {
            step(static_cast<unsigned char>(byte));
        }
        step(0xFF);  // no byte of UTF-8
    }
    std::uint64_t value() const { return value_; }

  private:
    void step(std::uint64_t byte) {
        value_ ^= byte;
        value_ *= 0x100000001B3U;
    }
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

}  // namespace loep::text
