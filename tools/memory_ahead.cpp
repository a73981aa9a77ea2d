// Makes malloc's heap as large as an article needs it, and has the system fill it.
// SPDX-License-Identifier: Apache-2.0
#include "memory_ahead.hpp"

#include <cstddef>
#include <cstdlib>
#include <memory>

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
    std::size_t size = 24 * page;
    void* const piece = std::malloc(size);
    void* begin = piece;
    // The heap has at least M_TOP_PAD behind a piece that it grew for.
    if (begin != nullptr && std::align(page, page, begin, size) != nullptr) {
        madvise(begin, wanted, MADV_POPULATE_WRITE);  // best effort
    }
    std::free(piece);
}

}  // namespace loep::tools
