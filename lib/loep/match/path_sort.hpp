// Sorts by paths: they are hashes, so that two passes over their upper bits leave next to nothing to be done.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace loep::match {

/// One pass of a radix sort: stable, into `to`, by the eleven bits from `shift` on.
template <class Item, class PathOf>
void scatter_by_path(const std::vector<Item>& from, std::vector<Item>& to, PathOf path_of, unsigned shift) {
    constexpr std::size_t bins = 1U << 11U;
    const auto bin_of = [&](const Item& item) { return static_cast<std::size_t>(path_of(item) >> shift) & (bins - 1); };
    std::array<std::size_t, bins> begins{};
    for (const auto& item : from) {
        ++begins[bin_of(item)];
    }
    std::size_t at = 0;
    for (auto& begin : begins) {
        at += std::exchange(begin, at);
    }
    for (const auto& item : from) {
        to[begins[bin_of(item)]++] = item;
    }
}

/// Stable; quick for a few items.
template <class Item, class Before>
void sort_run(typename std::vector<Item>::iterator begin, typename std::vector<Item>::iterator end, Before before) {
    constexpr std::ptrdiff_t few = 24;
    if (end - begin > few) {
        std::stable_sort(begin, end, before);
        return;
    }
    for (auto next = begin; next != end; ++next) {
        for (auto at = next; at != begin && before(*at, *(at - 1)); --at) {
            std::swap(*at, *(at - 1));
        }
    }
}

/// Stable. Linear for paths, of which few have the upper 22 bits in common.
template <class Item, class PathOf>
void sort_by_path(std::vector<Item>& items, PathOf path_of) {
    const auto before = [&](const Item& a, const Item& b) { return path_of(a) < path_of(b); };
    constexpr std::size_t few = 1000;
    if (items.size() < few) {
        std::stable_sort(items.begin(), items.end(), before);
        return;
    }
    std::vector<Item> other(items.size());
    scatter_by_path(items, other, path_of, 42);
    scatter_by_path(other, items, path_of, 53);
    auto run = items.begin();
    while (run != items.end()) {
        const auto upper = path_of(*run) >> 42U;
        auto end = run + 1;
        while (end != items.end() && path_of(*end) >> 42U == upper) {
            ++end;
        }
        sort_run<Item>(run, end, before);
        run = end;
    }
}

}  // namespace loep::match
