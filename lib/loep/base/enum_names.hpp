// One table of an enum's names, read by printing and by parsing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace loep {

/// `constexpr EnumNames<Side, 2> side_names{{{{Side::source, "source"}, {Side::target, "target"}}}};`
template <class Enum, std::size_t size>
struct EnumNames {
    std::array<std::pair<Enum, std::string_view>, size> rows;

    constexpr std::string_view name(Enum value) const {
        for (const auto& row : rows) {
            if (row.first == value) {
                return row.second;
            }
        }
        assert(false && "an enum value without a name");
        return {};
    }

    constexpr std::optional<Enum> value(std::string_view name) const {
        for (const auto& row : rows) {
            if (row.second == name) {
                return row.first;
            }
        }
        return std::nullopt;
    }

    std::vector<std::string_view> names() const {
        std::vector<std::string_view> all;
        for (const auto& row : rows) {
            all.push_back(row.second);
        }
        return all;
    }
};

}  // namespace loep
