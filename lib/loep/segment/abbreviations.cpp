// A sorted list that grows at its end where its rows come in order.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/abbreviations.hpp"

#include <algorithm>

namespace loep::segment {

namespace {

bool comes_before(const Abbreviations::Row& row, std::string_view key) {
    return row.first < key;
}

}  // namespace

Abbreviations::Abbreviations(std::initializer_list<Row> rows) {
    for (const auto& [key, of] : rows) {
        emplace(key, of);
    }
}

void Abbreviations::emplace(std::string key, termbase::AbbreviationClass of) {
    const bool last = rows_.empty() || rows_.back().first < key;
    const auto place = last ? rows_.end() : std::lower_bound(rows_.begin(), rows_.end(), key, comes_before);
    if (place == rows_.end() || place->first != key) {
        rows_.emplace(place, std::move(key), of);
    }
}

termbase::AbbreviationClass Abbreviations::class_of(std::string_view key) const {
    const auto found = std::lower_bound(rows_.begin(), rows_.end(), key, comes_before);
    return found != rows_.end() && found->first == key ? found->second : termbase::AbbreviationClass::none;
}

}  // namespace loep::segment
