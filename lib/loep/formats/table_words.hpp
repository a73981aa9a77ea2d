// The words of a glossary's table: names of columns, languages and values, in English and Dutch.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/formats/table_columns.hpp"

namespace loep::formats {

/// Without the blanks around it.
std::string trimmed(std::string_view text);

/// "Part_of-speech ", "woordsoort"
std::optional<TableColumn> column_named(std::string_view name);

/// "nl", "en_GB", "Nederlands": the tag, or nothing.
std::string locale_named(std::string_view name);

/// All names that a column may have, for suggestions.
std::vector<std::string_view> header_words();

/// For people, in their language.
std::string column_label(TableColumn column);

/// "plaats" → "place", "Preferred" → "preferred"; what is not known stays as it is. `known` are the values of the
/// column.
std::string english_value(TableColumn column, std::string_view word, const std::vector<std::string_view>& known);

/// "; did you mean …?", or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names);

/// What to say of a value that the column does not have.
std::string unknown_value(TableColumn column, std::string_view word, const std::vector<std::string_view>& known);

}  // namespace loep::formats
