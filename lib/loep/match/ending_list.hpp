// The endings by which forms differ from their designations: the usual ones once, the others now and then again.
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
    /// The place of an ending that stands for the last `cut` bytes of a designation. Throws Error{unsupported} where
    /// there are more than the index has numbers for.
    std::uint32_t place_of(std::size_t cut, const morphology::FormEnding& ending);

    const std::vector<layout::Ending>& endings() const { return endings_; }
    const std::string& bytes() const { return bytes_; }

  private:
    /// An ending of eight letters at most.
    struct Short {
        std::uint64_t letters = 0;
        std::uint32_t shape = 0;   ///< its size and the cut
        std::uint32_t number = 0;  ///< 1 + the place; 0 is free
    };
    static constexpr unsigned recent_bits = 10;

    std::uint32_t add(std::size_t cut, const morphology::FormEnding& ending);

    std::vector<layout::Ending> endings_;
    std::string bytes_;
    std::array<Short, std::size_t{1} << recent_bits> recent_{};  // nearly all forms have one of a few hundred endings
};

}  // namespace loep::match
