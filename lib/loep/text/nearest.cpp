// Optimal string alignment over code points, and the choice of the nearest name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/nearest.hpp"

#include <algorithm>
#include <limits>

namespace loep::text {

namespace {

/// Code points of checked UTF-8.
std::u32string code_points(std::string_view utf8) {
    std::u32string points;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = size == 1 ? lead : lead & (0xFFU >> (size + 1));
        for (std::size_t k = 1; k < size && i + k < utf8.size(); ++k) {
            point = (point << 6U) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        }
        points.push_back(point);
        i += size;
    }
    return points;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const auto from = code_points(a);
    const auto to = code_points(b);
    std::vector<std::size_t> before(to.size() + 1);
    std::vector<std::size_t> above(to.size() + 1);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) {
        above[j] = j;
    }
    for (std::size_t i = 1; i <= from.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replace = above[j - 1] + (from[i - 1] == to[j - 1] ? 0U : 1U);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(above);
        above.swap(row);
    }
    return above[to.size()];
}

bool is_one_edit(std::string_view a, std::string_view b) {
    constexpr std::size_t most = 8;  // bytes of two code points
    const auto& longer = a.size() > b.size() ? a : b;
    const auto& shorter = a.size() > b.size() ? b : a;
    const auto begins = std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin();
    const auto ends = std::mismatch(shorter.rbegin(), shorter.rend(), longer.rbegin()).first - shorter.rbegin();
    return static_cast<std::size_t>(begins + ends) + most >= longer.size() && edit_distance(a, b) == 1;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string_view>& names) {
    const std::size_t near_enough = std::max<std::size_t>(2, word.size() / 3);
    std::size_t best = std::numeric_limits<std::size_t>::max();
    std::string_view found;
    for (const auto name : names) {
        const auto distance = edit_distance(word, name);
        if (distance < best) {
            best = distance;
            found = name;
        }
    }
    const bool is_the_word = best == 0;  // known, but not there
    if (is_the_word || best > near_enough || best >= found.size()) {
        return std::nullopt;
    }
    return std::string(found);
}

std::optional<std::string> meant(std::string_view word, const std::vector<std::string_view>& names) {
    const auto begins = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
        return !word.empty() && name.size() > word.size() && name.starts_with(word);
    });
    return begins != names.end() ? std::optional(std::string(*begins)) : nearest(word, names);
}

}  // namespace loep::text
