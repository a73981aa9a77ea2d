// The abbreviations of a language with their classes in one sorted list, made anew for every text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::segment {

/// By key: fold_key without its last stop.
class Abbreviations {
  public:
    using Row = std::pair<std::string, termbase::AbbreviationClass>;

    Abbreviations() = default;
    Abbreviations(std::initializer_list<Row> rows);

    void reserve(std::size_t count) { rows_.reserve(count); }

    /// The first class of a key stays. Fast in the order of the keys.
    void emplace(std::string key, termbase::AbbreviationClass of);

    /// `none` where the key is not there.
    termbase::AbbreviationClass class_of(std::string_view key) const;
    bool contains(std::string_view key) const { return class_of(key) != termbase::AbbreviationClass::none; }

    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    bool operator==(const Abbreviations&) const = default;

  private:
    std::vector<Row> rows_;
};

}  // namespace loep::segment
