// House styles as a TBX file gives them: declared at its end, preferring where a designation stands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::formats::tbx {

class StyleReader {
  public:
    explicit StyleReader(std::vector<termbase::Style>& styles) : styles_(styles) {}
    StyleReader(const StyleReader&) = delete;
    StyleReader& operator=(const StyleReader&) = delete;

    /// `begin` is its place in the file.
    void declare(const std::string& id, std::size_t begin);

    /// False for an item that says nothing about a style.
    bool set(const std::string& id, std::string_view item, std::string text);

    void prefer(const std::string& id, const std::string& concept_id, const termbase::Designation& designation);

    /// Sorts them. Null, or the first declared style without a name or a locale, with its place.
    const std::pair<std::string, std::size_t>* finish();

  private:
    termbase::Style& at(const std::string& id);

    std::vector<termbase::Style>& styles_;
    std::vector<std::pair<std::string, std::size_t>> declared_;
};

}  // namespace loep::formats::tbx
