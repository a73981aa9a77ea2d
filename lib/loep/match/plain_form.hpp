// A form of letters of ASCII between single blanks and hyphens, read word by word without the tokenizer.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "loep/text/tokenizer.hpp"

namespace loep::match {

/// The top bit of every byte that is an apostrophe.
constexpr std::uint64_t apostrophes_in(std::uint64_t chunk) {
    namespace eight = text::eight;
    const auto differs = chunk ^ eight::each * '\'';
    return ~(((differs & ~eight::high) + ~eight::high) | differs) & eight::high;
}

/// A copy, in small letters, that can be read by eights.
class PlainForm {
  public:
    static constexpr std::size_t longest = 63;

    PlainForm() = default;

    /// Of `longest` bytes at most.
    explicit PlainForm(std::string_view text) : size_(text.size()) {
        std::memcpy(bytes_.data(), text.data(), text.size());
        std::uint64_t apostrophes = 0;
        for (std::size_t at = 0; at < size_; at += text::eight::size) {
            const auto chunk = text::eight::load(bytes_.data() + at);
            letters_ |= text::eight::top_bits(~text::eight::no_letters(chunk)) << at;
            apostrophes |= text::eight::top_bits(apostrophes_in(chunk)) << at;
        }
        // Between two letters it is one: *foto's*.
        letters_ |= apostrophes & (letters_ << 1U) & (letters_ >> 1U);
        letters_ &= text::lowest_bits(size_);
        // As a loop that the compiler does by sixteens. Blanks, hyphens and apostrophes stay what they are.
        for (auto& byte : bytes_) {
            byte = static_cast<char>(byte | 0x20);
        }
    }

    std::size_t size() const { return size_; }
    std::uint64_t eight_at(std::size_t at) const { return text::eight::load(bytes_.data() + at); }
    std::string_view small_letters() const { return {bytes_.data(), size_}; }

    /// Behind the word that begins at `begin`; `begin` itself where none does.
    std::size_t end_of_word(std::size_t begin) const {
        return begin + static_cast<std::size_t>(std::countr_one(letters_ >> begin));
    }

    /// Whether the form ends at `at`, or goes on with a blank or a hyphen.
    bool has_edge(std::size_t at) const {
        // A blank and a hyphen have the bit that makes letters small.
        return at == size_ || bytes_[at] == ' ' || bytes_[at] == '-';
    }

    std::uint64_t hash(std::size_t begin, std::size_t end) const {
        return text::PlainWord(bytes_.data() + begin, end - begin).hash();
    }

  private:
    std::size_t size_ = 0;
    std::uint64_t letters_ = 0;
    std::array<char, longest + 1 + 2 * text::eight::size> bytes_{};
};

}  // namespace loep::match
