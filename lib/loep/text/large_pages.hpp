// Memory in large pages: the system gives them at a fraction of the cost, and what lies in them is found sooner.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace loep::text {

/// For as many as lie wholly in a stretch of memory that nobody has written to.
void ask_for_large_pages(void* begin, std::size_t size);

}  // namespace loep::text
