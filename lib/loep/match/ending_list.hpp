// The endings by which forms differ from their designations, each once.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/form_index.hpp"

namespace loep::match {

class EndingList {
  public:
    /// The place of the ending that puts what `form` has from `kept` on for the last `cut` bytes of a designation.
    /// Throws Error{unsupported} where there are more than the index has numbers for.
    std::uint32_t place_of(std::size_t cut, std::string_view form, std::size_t kept);

    const std::vector<layout::Ending>& endings() const { return endings_; }
    const std::string& bytes() const { return bytes_; }

  private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t number = 0;  ///< 1 + the place; 0 is free
    };

    /// An ending of eight letters at most.
    struct Short {
        std::uint64_t letters = 0;
        std::uint32_t shape = 0;   ///< its size and the cut
        std::uint32_t number = 0;  ///< as in Slot
    };

    std::uint32_t find_or_add(std::size_t cut, std::string_view tail);
    bool is(std::uint32_t place, std::size_t cut, std::string_view tail) const;
    std::uint32_t add(std::size_t cut, std::string_view tail);
    void widen();

    std::vector<layout::Ending> endings_;
    std::string bytes_;
    std::vector<Slot> slots_ = std::vector<Slot>(4096);
    std::array<Short, 512> recent_{};  // nearly all forms have one of a few hundred endings
};

}  // namespace loep::match
