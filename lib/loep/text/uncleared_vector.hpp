// A vector that leaves new items as they lie in memory, for those who fill them at once.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace loep::text {

/// Makes items without a value as a variable without one is made.
template <class Item>
class Uncleared : public std::allocator<Item> {
  public:
    Uncleared() = default;
    template <class Other>
    Uncleared(const Uncleared<Other>& /*same*/) {}  // NOLINT(google-explicit-constructor): what allocators are

    template <class Made, class... From>
    void construct(Made* at, From&&... from) {
        if constexpr (sizeof...(From) == 0) {
            static_assert(std::is_trivially_default_constructible_v<Made>);
            ::new (static_cast<void*>(at)) Made;
        } else {
            ::new (static_cast<void*>(at)) Made(std::forward<From>(from)...);
        }
    }
};

template <class Item>
using UnclearedVector = std::vector<Item, Uncleared<Item>>;

}  // namespace loep::text
