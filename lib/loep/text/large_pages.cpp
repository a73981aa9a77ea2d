// Asks with madvise(2).
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/large_pages.hpp"

#include <memory>

#include <sys/mman.h>

#include "loep/text/mapped_file.hpp"

namespace loep::text {

void ask_for_large_pages(void* begin, std::size_t size) {
    constexpr auto page = MappedFile::large_page;
    if (std::align(page, page, begin, size) != nullptr) {
        madvise(begin, size / page * page, MADV_HUGEPAGE);  // best effort
    }
}

}  // namespace loep::text
