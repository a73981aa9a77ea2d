// The tokens of a designation and of its forms: of a form that begins as the designation does only the rest is read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/plain_form.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

class FormTokens {
  public:
    /// The designation whose forms come next.
    void set_base(std::string_view base);

    /// Reads a form that has its first `kept` bytes of the base.
    void read(std::string_view form, std::size_t kept);

    /// Of the tokens of the form that was read last, hyphens left out, as text::append_tokens() has them.
    const std::vector<std::uint64_t>& hashes() const { return hashes_; }

    /// What the form is folded, when it is one token.
    std::string_view key(std::string_view form, std::size_t kept);

  private:
    bool read_ending(std::string_view form, std::size_t kept);
    bool read_plain(std::string_view form, std::size_t kept);
    void read_any(std::string_view form);
    void note_last_word();

    std::vector<std::uint64_t> hashes_;
    std::vector<text::Token> tokens_;
    std::string key_;
    PlainForm base_;                          // its small letters, when it is plain
    std::vector<std::size_t> base_begins_;    // of its words, none when it is not plain
    std::vector<std::uint64_t> base_hashes_;  // of them
    std::array<text::KeyHash, PlainForm::longest / text::eight::size + 1> last_word_;  // after each eight letters
};

}  // namespace loep::match
