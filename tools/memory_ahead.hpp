// Memory that is asked of the system before it is needed, all at once.
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace loep::tools {

/// What an article takes, at half the cost of page by page. Does nothing where it cannot be had.
void ask_for_memory_of_an_article();

}  // namespace loep::tools
