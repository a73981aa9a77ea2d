// Airports, quarters and suburbs by the city that newspapers abroad name in their place.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *in Zaventem* – *at Brussels Airport*, *op Schiphol* – *in Amsterdam*: one of the two names a city, the other an
/// airport of it, a quarter or a suburb.
bool are_city_and_part(const PairView& pair, const Mention& a, const Mention& b);

/// The cities of the table: ids of concepts of the built-in glossary.
std::vector<std::string_view> cities_with_parts();

}  // namespace loep::check
