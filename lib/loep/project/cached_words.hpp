// Files of 64-bit words in the user's cache, which are mapped and not parsed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace loep::project {

struct CachedWords {
    std::span<const std::uint64_t> words;
    std::shared_ptr<const void> owner;  ///< keeps them
};

/// Nothing when there is no such file, or write_words() did not write it.
std::optional<CachedWords> map_words(const std::string& path);

/// Writes them to `path` in `folder`, which is made where it is missing. Gives back why it could not be done; empty
/// when it was.
std::string write_words(const std::string& folder, const std::string& path, std::span<const std::uint64_t> words);

}  // namespace loep::project
