// Reading a whole file or standard input, and replacing a file whole or not at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace loep::text {

/// All bytes. Throws Error{not_found | unreadable} (a directory is unreadable) with the path and the system's reason.
std::string read_file(const std::string& path);

/// All bytes of standard input.
std::string read_standard_input();

/// Writes beside `path` and renames over it; after a fault (no space, no permission) the old file is as it was, and
/// Error{unwritable} is thrown. Keeps the old file's permissions, follows a symbolic link to what it names.
void replace_file(const std::string& path, std::string_view bytes);

}  // namespace loep::text
