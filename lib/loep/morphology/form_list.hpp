// A list of inflected forms, each the beginning of one base and an ending: filled by the rules, read by an index.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/eight.hpp"

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

/// What a form keeps of its base, as much as it can, and what it has behind that.
struct FormEnding {
    std::size_t kept = 0;            ///< bytes of the base
    std::size_t size = 0;            ///< of the ending, in bytes
    std::uint64_t letters = 0;       ///< the ending, the first byte lowest, when it is short
    std::string_view long_ending{};  ///< else

    bool is_short() const { return size <= text::eight::size; }
    char last_letter() const {
        return is_short() ? static_cast<char>(letters >> (8 * (size - 1)) & 0xFFU) : long_ending.back();
    }
    void append_to(std::string& text) const;
    std::size_t form_size() const { return kept + size; }
    bool operator==(const FormEnding& other) const {
        return kept == other.kept && size == other.size && letters == other.letters && long_ending == other.long_ending;
    }
};

/// The ending is a view of the form when it is long.
FormEnding ending_of(std::string_view form, std::string_view base);

/// Made once and started anew for each lemma. A form stands inside a frame: what precedes and follows the inflected
/// word of a phrase.
class FormList {
  public:
    /// Of no forms; the base must outlive their use.
    void start(std::string_view base);

    std::size_t size() const { return forms_.size(); }
    std::string text(std::size_t index) const;
    InflectionKind kind(std::size_t index) const { return forms_[index].kind; }
    FormEnding ending(std::size_t index) const;

    /// The views must outlive the next calls of add().
    void set_frame(std::string_view before, std::string_view after);

    /// The form `a` + `b` + `c` in the frame, unless the list has it already.
    void add(InflectionKind kind, std::string_view a, std::string_view b = {}, std::string_view c = {});

  private:
    struct Form {
        std::uint32_t kept = 0;
        std::uint32_t size = 0;
        std::uint64_t letters = 0;
        std::uint32_t long_begin = 0;  ///< in the bytes of long endings
        InflectionKind kind = InflectionKind::base;
    };

    void add_new(InflectionKind kind, const FormEnding& ending);

    std::string_view base_;
    std::vector<Form> forms_;
    std::string long_endings_;
    std::string whole_;  // a form that does not begin as the base does
    std::string_view before_;
    std::string_view after_;
};

}  // namespace loep::morphology
