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
#include "loep/morphology/form_list.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

class FormTokens {
  public:
    /// The designation whose forms come next; it must outlive them.
    void set_base(std::string_view base);

    void read(const morphology::FormEnding& form);

    /// Of the tokens of the form that was read last, hyphens left out, as text::append_tokens() has them.
    const std::vector<std::uint64_t>& hashes() const { return hashes_; }

    /// Whether that form has the tokens of the one before it but for the last. False of the first form of a base.
    bool differ_in_last_only() const { return differ_in_last_only_; }

    /// What the form is folded, when it is one token.
    std::string_view key(const morphology::FormEnding& form);

  private:
    bool read_ending(const morphology::FormEnding& form);
    bool read_plain(std::string_view form, std::size_t kept);
    void read_any(std::string_view form);
    std::string_view whole(const morphology::FormEnding& form);
    void note_last_word();

    std::vector<std::uint64_t> hashes_;
    bool begin_as_base_ = false;  // the hashes, but for the last
    bool differ_in_last_only_ = false;
    std::vector<text::Token> tokens_;
    std::string key_;
    std::string whole_;
    std::string_view base_text_;
    PlainForm base_;                          // its small letters, when it is plain
    std::vector<std::size_t> base_begins_;    // of its words, none when it is not plain
    std::vector<std::uint64_t> base_hashes_;  // of them
    std::array<text::KeyHash, PlainForm::longest / text::eight::size + 1> last_word_;  // after each eight letters
};

}  // namespace loep::match
