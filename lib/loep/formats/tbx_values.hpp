// The values of TBX's data categories, put into designations; what is wrong with one is said, not thrown.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::formats::tbx {

std::string quoted(std::string_view text);

/// "; did you mean …?", or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names);

/// The complaint about a value that is none; empty when it was set.
template <class Names, class Value>
std::string set_name(const Names& names, std::string_view category, std::string_view word, Value& value) {
    if (const auto known = names.value(word); known.has_value()) {
        value = *known;
        return {};
    }
    return quoted(word) + " is no " + std::string(category) + did_you_mean(word, names.names());
}

/// The same of a category with one value, `word`.
std::string set_flag(std::string_view word, std::string_view category, std::string_view text, bool& flag, bool value);

struct ValueResult {
    bool known = true;      ///< there is such a category
    std::string complaint;  ///< about the value
};

/// `foreign`: the words that other programs use for a status are understood too.
ValueResult set_standard(termbase::Designation& designation, std::string_view category, const std::string& text,
                         bool foreign);

/// The categories of the module loep.
ValueResult set_private(termbase::Designation& designation, std::string_view category, const std::string& text);

}  // namespace loep::formats::tbx
