// Items by their paths: put into bins as they come, and each bin sorted by itself, near the processor.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "loep/text/uncleared_vector.hpp"

namespace loep::match {

/// Items have a `path`, which is a hash: the bins, by its upper bits, are of one size or so.
template <class Item>
class PathBins {
  public:
    /// Memory that is not used costs nothing.
    explicit PathBins(std::size_t expected) {
        for (auto& bin : bins_) {
            bin.reserve(expected / bin_count + expected / bin_count / 8);
        }
    }

    void add(const Item& item) { bins_[static_cast<std::size_t>(item.path >> (64 - bin_bits))].push_back(item); }

    /// Of one path the items keep their order.
    void sort() {
        Room room;
        for (auto& bin : bins_) {
            sort_bin(bin, room);
        }
    }

    /// Calls `use(items)` for all items of each path, the lowest path first; they must be sorted.
    template <class Use>
    void for_each_path(Use use) const {
        for (const auto& bin : bins_) {
            for (auto begin = bin.begin(); begin != bin.end();) {
                const auto end = std::find_if(begin + 1, bin.end(),
                                              [path = begin->path](const Item& item) { return item.path != path; });
                use(std::span(begin, end));
                begin = end;
            }
        }
    }

  private:
    static constexpr unsigned bin_bits = 8;
    static constexpr std::size_t bin_count = std::size_t{1} << bin_bits;
    static constexpr unsigned most_bits_of_pass = 12;

    using Bin = text::UnclearedVector<Item>;
    using Iterator = typename Bin::iterator;

    /// What sorting a bin needs, for the next one too.
    struct Room {
        Bin items;
        std::array<std::uint32_t, std::size_t{1} << most_bits_of_pass> run_ends{};
    };

    /// One pass by so many bits that few items are left for each value of them.
    static void sort_bin(Bin& bin, Room& room) {
        constexpr std::size_t few = 100;
        if (bin.size() < few) {
            sort_run(bin.begin(), bin.end());
            return;
        }
        const auto bits = std::min(static_cast<unsigned>(std::bit_width(bin.size())), most_bits_of_pass);
        const auto runs = std::span(room.run_ends).first(std::size_t{1} << bits);
        const auto run_of = [&](const Item& item) {
            return static_cast<std::size_t>(item.path >> (64 - bin_bits - bits)) & (runs.size() - 1);
        };
        std::fill(runs.begin(), runs.end(), 0);
        std::for_each(bin.begin(), bin.end(), [&](const Item& item) { ++runs[run_of(item)]; });
        std::uint32_t at = 0;
        for (auto& run : runs) {
            at += std::exchange(run, at);
        }
        room.items.resize(bin.size());
        std::for_each(bin.begin(), bin.end(), [&](const Item& item) { room.items[runs[run_of(item)]++] = item; });
        std::swap(bin, room.items);
        auto begin = bin.begin();
        for (const auto run_end : runs) {
            const auto end = bin.begin() + static_cast<std::ptrdiff_t>(run_end);
            sort_run(begin, end);
            begin = end;
        }
    }

    /// Quick for a few items.
    static void sort_run(Iterator begin, Iterator end) {
        constexpr std::ptrdiff_t few = 24;
        if (end - begin > few) {
            std::stable_sort(begin, end, [](const Item& a, const Item& b) { return a.path < b.path; });
            return;
        }
        for (auto next = begin; next != end; ++next) {
            for (auto at = next; at != begin && at->path < (at - 1)->path; --at) {
                std::swap(*at, *(at - 1));
            }
        }
    }

    std::array<Bin, bin_count> bins_;
};

}  // namespace loep::match
