// Makes malloc's heap as large as an article needs it, and has the system fill it.
// SPDX-License-Identifier: Apache-2.0
#include "memory_ahead.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>

namespace loep::tools {

void ask_for_memory_of_an_article() {
    constexpr std::size_t page = 4096;
    constexpr std::size_t wanted = 128 * page;
    mallopt(M_TOP_PAD, wanted);
    // What is given back to the system is soon asked for again. Once told one of these, malloc learns none of them by
    // itself: these are what it would come to with large texts.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    void* const piece = std::malloc(24 * page);
    const auto begin = (reinterpret_cast<std::uintptr_t>(piece) + page - 1) / page * page;
    std::free(piece);
    // The heap has at least M_TOP_PAD behind a piece that it grew for.
    madvise(reinterpret_cast<void*>(begin), wanted, MADV_POPULATE_WRITE);  // best effort
}

}  // namespace loep::tools
