// A list of inflected forms in one stretch of memory, filled by the rules and read by whoever compiles an index.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "loep/text/uncleared_vector.hpp"

namespace loep::morphology {

enum class InflectionKind : std::uint8_t {
    base,
    plural,
    genitive,
    adjectival,
    verbal,
    diminutive,
    variant  ///< the base in another lawful spelling: *organization* for *organisation*
};

/// Made once and cleared for each lemma. A form stands inside a frame: what precedes and follows the inflected word of
/// a phrase.
class FormList {
  public:
    void clear();
    std::size_t size() const { return places_.size(); }
    std::string_view text(std::size_t index) const {
        return {bytes_.data() + places_[index].begin, places_[index].size};
    }
    InflectionKind kind(std::size_t index) const { return places_[index].kind; }

    /// The views must outlive the next calls of add().
    void set_frame(std::string_view before, std::string_view after);

    /// The form `a` + `b` + `c` in the frame, unless the list has it already.
    void add(InflectionKind kind, std::string_view a, std::string_view b = {}, std::string_view c = {});

  private:
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        InflectionKind kind = InflectionKind::base;
        std::uint64_t end = 0;  ///< its last eight bytes: forms of one word differ there
    };
    text::UnclearedVector<char> bytes_;
    std::vector<Place> places_;
    std::string_view before_;
    std::string_view after_;
};

}  // namespace loep::morphology
