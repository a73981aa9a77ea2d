// Small notes beside cached files: what a file looked like when all of it was last read and found good.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "loep/text/mapped_file.hpp"

namespace loep::project {

std::string in_folder(const std::string& folder, std::uint64_t name, std::string_view ending);

/// A line of text that changes when the file does.
std::string line_of(const std::optional<text::FileFacts>& facts);

/// A file that is written twice within a tick of the clock may look untouched: its facts are not relied on.
bool is_settled(const std::optional<text::FileFacts>& facts);

/// Empty when there is none.
std::string note_in(const std::string& path);

/// A cache that cannot be written costs time and nothing else.
bool write_quietly(const std::string& path, std::string_view bytes);

/// `is_intact` reads all of the file, and is asked once; as long as nobody touches it, a note in `folder` (none when it
/// is empty) says that this was done.
bool is_verified(const text::MappedFile& file, const std::string& path, const std::string& folder,
                 const std::function<bool()>& is_intact);

}  // namespace loep::project
