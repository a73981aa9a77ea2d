// A text that few objects of a kind have: the size of a pointer, so that sixteen thousand designations stay small.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace loep::termbase {

/// Behaves as a std::string that is mostly empty. The time to load a glossary is mostly that of touching its memory.
class RareText {
  public:
    RareText() = default;
    RareText(std::string text) : text_(text.empty() ? nullptr : std::make_unique<std::string>(std::move(text))) {}
    RareText(std::string_view text) : RareText(std::string(text)) {}
    RareText(const char* text) : RareText(std::string(text)) {}
    RareText(const RareText& other) : RareText(std::string(other.view())) {}
    RareText(RareText&&) noexcept = default;
    RareText& operator=(RareText other) noexcept {
        text_ = std::move(other.text_);
        return *this;
    }
    ~RareText() = default;

    bool empty() const { return text_ == nullptr; }
    std::string_view view() const { return text_ == nullptr ? std::string_view{} : std::string_view(*text_); }
    operator std::string_view() const { return view(); }

    friend bool operator==(const RareText& a, const RareText& b) { return a.view() == b.view(); }

  private:
    std::unique_ptr<std::string> text_;  ///< null when empty
};

}  // namespace loep::termbase
