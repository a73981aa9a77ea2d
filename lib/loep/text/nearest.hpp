// The name that somebody probably meant.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loep::text {

/// Optimal string alignment distance (insert, delete, replace, swap neighbours) in code points.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// Is the distance 1? Mostly told by how much the two have in common at their ends.
bool is_one_edit(std::string_view a, std::string_view b);

/// The nearest of `names`, when it is near enough to be worth saying (a third of the letters, at least 2) and is not
/// the word itself.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string_view>& names);

/// The first of `names` that begins with the word, else the nearest: for a name of few that was cut short.
std::optional<std::string> meant(std::string_view word, const std::vector<std::string_view>& names);

}  // namespace loep::text
