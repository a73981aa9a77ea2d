// Whether the capitals of a text agree with those of a form, under the case rule of its designation.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/letter_case.hpp"

#include <cstddef>

#include "loep/text/characters.hpp"

namespace loep::match {

namespace {

/// Gives the letters of a text one by one.
class Letters {
  public:
    explicit Letters(std::string_view text) : text_(text) {}

    /// False at the end.
    bool next() {
        while (at_ < text_.size()) {
            const auto [point, size] = text::character_at(text_, at_);
            at_ += size;
            const auto of = text::class_of(point);
            if (text::is_letter(of)) {
                point_ = point;
                upper_ = of == text::CharacterClass::upper;
                return true;
            }
        }
        return false;
    }

    char32_t point() const { return point_; }
    bool upper() const { return upper_; }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
    char32_t point_ = 0;
    bool upper_ = false;
};

}  // namespace

bool case_agrees(termbase::CaseRule rule, std::string_view form, std::string_view text) {
    if (rule == termbase::CaseRule::any) {
        return true;
    }
    Letters wanted(form);
    Letters found(text);
    while (wanted.next() && found.next()) {
        if (wanted.upper() == found.upper()) {
            continue;
        }
        if (rule == termbase::CaseRule::exact || wanted.upper()) {
            return false;
        }
    }
    return true;
}

}  // namespace loep::match
