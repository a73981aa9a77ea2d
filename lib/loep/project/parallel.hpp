// Work over a list on several threads.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace loep::project {

/// Calls `work(index)` once for each index below `count`, on `jobs` threads, this one among them. `work` must not
/// throw.
template <class Work>
void for_each_index(std::size_t count, unsigned jobs, const Work& work) {
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (auto index = next.fetch_add(1); index < count; index = next.fetch_add(1)) {
            work(index);
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min<std::size_t>(jobs, count); ++i) {
        threads.emplace_back(run);
    }
    run();
    for (auto& thread : threads) {
        thread.join();
    }
}

}  // namespace loep::project
