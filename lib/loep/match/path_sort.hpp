// Sorts by paths: they are hashes, so that two passes over their upper bits leave next to nothing to be done.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace loep::match {

/// The places in which the items of each value of some bits of their paths end.
inline constexpr unsigned most_bits_of_pass = 11;
using PassBins = std::array<std::size_t, std::size_t{1} << most_bits_of_pass>;

/// One pass of a radix sort: stable, to `to`, by `bits` bits from `shift` on. Says where each of its bins ends.
template <class Iterator, class To, class PathOf>
std::span<const std::size_t> scatter_by_path(Iterator begin, Iterator end, To to, PathOf path_of, unsigned shift,
                                             unsigned bits, PassBins& room) {
    const auto bins = std::span(room).first(std::size_t{1} << bits);
    std::fill(bins.begin(), bins.end(), 0);
    const auto bin_of = [&](const auto& item) {
        return static_cast<std::size_t>(path_of(item) >> shift) & (bins.size() - 1);
    };
    std::for_each(begin, end, [&](const auto& item) { ++bins[bin_of(item)]; });
    std::size_t at = 0;
    for (auto& bin : bins) {
        at += std::exchange(bin, at);
    }
    std::for_each(begin, end, [&](const auto& item) { to[static_cast<std::ptrdiff_t>(bins[bin_of(item)]++)] = item; });
    return bins;
}

/// Stable; quick for a few items.
template <class Iterator, class Before>
void sort_run(Iterator begin, Iterator end, Before before) {
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

/// Stable. Linear for paths, of which few have many upper bits in common. The second pass takes the bins of the first
/// one by one: each is small enough to stay near the processor.
template <class Items, class PathOf>
void sort_by_path(Items& items, PathOf path_of) {
    const auto before = [&](const auto& a, const auto& b) { return path_of(a) < path_of(b); };
    constexpr std::size_t few = 1000;
    if (items.size() < few) {
        std::stable_sort(items.begin(), items.end(), before);
        return;
    }
    constexpr unsigned first_bits = 8;
    Items other(items.size());
    PassBins first_room;
    PassBins second_room;
    auto from = other.begin();
    auto to = items.begin();
    for (const auto end :
         scatter_by_path(items.begin(), items.end(), from, path_of, 64 - first_bits, first_bits, first_room)) {
        const auto end_of_bin = other.begin() + static_cast<std::ptrdiff_t>(end);
        const auto size = end_of_bin - from;
        const auto bits =
            std::min(static_cast<unsigned>(std::bit_width(static_cast<std::size_t>(size))), most_bits_of_pass);
        auto run = to;
        for (const auto end_of_run :
             scatter_by_path(from, end_of_bin, to, path_of, 64 - first_bits - bits, bits, second_room)) {
            const auto next = to + static_cast<std::ptrdiff_t>(end_of_run);
            sort_run(run, next, before);
            run = next;
        }
        from = end_of_bin;
        to += size;
    }
}

}  // namespace loep::match
