// Numbers by the hash of what they stand for, as chains in two arrays: made and searched without a small allocation.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace loep::align {

/// A hash may have several places. Where hashes are of letters, whoever asks compares those.
class PlaceIndex {
  public:
    explicit PlaceIndex(std::size_t expected) : heads_(std::bit_ceil(expected + 1), none) { nodes_.reserve(expected); }

    void add(std::uint64_t hash, std::uint32_t place) {
        if (nodes_.size() == heads_.size()) {
            grow();
        }
        nodes_.push_back({hash, place, none});
        link(static_cast<std::uint32_t>(nodes_.size() - 1));
    }

    /// Calls `use` with every place of the hash.
    template <class Use>
    void for_each(std::uint64_t hash, const Use& use) const {
        for (auto node = heads_[row_of(hash)]; node != none; node = nodes_[node].next) {
            if (nodes_[node].hash == hash) {
                use(nodes_[node].place);
            }
        }
    }

    static constexpr std::uint32_t none = 0xffff'ffffU;

    /// A place of the hash that `is_it` says yes to, or none.
    template <class IsIt>
    std::uint32_t find(std::uint64_t hash, const IsIt& is_it) const {
        auto node = heads_[row_of(hash)];
        while (node != none && !(nodes_[node].hash == hash && is_it(nodes_[node].place))) {
            node = nodes_[node].next;
        }
        return node == none ? none : nodes_[node].place;
    }

  private:
    struct Node {
        std::uint64_t hash = 0;
        std::uint32_t place = 0;
        std::uint32_t next = none;
    };

    std::size_t row_of(std::uint64_t hash) const {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>((hash * golden) >> 32U) & (heads_.size() - 1);
    }
    void link(std::uint32_t node) {
        auto& head = heads_[row_of(nodes_[node].hash)];
        nodes_[node].next = head;
        head = node;
    }
    void grow() {
        heads_.assign(2 * heads_.size(), none);
        for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
            link(node);
        }
    }

    std::vector<std::uint32_t> heads_;
    std::vector<Node> nodes_;
};

}  // namespace loep::align
