// Whether the letters of a text are those of a form: what a hash has found is compared before it is believed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/match/form_index.hpp"

namespace loep::match {

/// Reads tokens one behind the other and compares them with a form, folded (text::fold_key), hyphens and blanks left
/// out.
class SpellingCheck {
  public:
    void begin() { letters_.clear(); }
    void add(std::string_view token);
    /// Whether the tokens since begin() spell the form.
    bool spells(const LexiconForm& form);

  private:
    /// The place in letters_ behind `part`, which begins at `at`; npos where they differ.
    std::size_t skip(std::string_view part, std::size_t at) const;

    std::string letters_;
};

}  // namespace loep::match
