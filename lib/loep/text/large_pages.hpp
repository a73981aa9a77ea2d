<<<<<<< HEAD
<<<<<<< HEAD
// Memory in large pages: the system gives them at a fraction of the cost, and what lies in them is found sooner.
// SPDX-License-Identifier: Apache-2.0
=======
// Memory in large pages: the system gives them at a fraction of the cost, and the processor finds what lies in them
// sooner. SPDX-License-Identifier: Apache-2.0
>>>>>>> 8f2569a (Word-misspelt: two hundred words typed for another; half an hour, weekdays in compounds, yards; a second spelling beside a full name)
=======
// Memory in large pages: the system gives it at a fraction of the cost, and the processor finds it sooner.
// SPDX-License-Identifier: Apache-2.0
>>>>>>> cdccff3 (Tests: rows of two hands side by side; first lines of one line)
#pragma once

#include <cstddef>

namespace loep::text {

/// For as many as lie wholly in a stretch of memory that nobody has written to.
void ask_for_large_pages(void* begin, std::size_t size);

}  // namespace loep::text
