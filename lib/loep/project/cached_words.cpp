// Maps and replaces the files.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/cached_words.hpp"

#include <cstring>
#include <filesystem>
#include <system_error>

#include "loep/base/error.hpp"
#include "loep/text/file.hpp"
#include "loep/text/mapped_file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::project {

std::optional<CachedWords> map_words(const std::string& path) {
    const auto file = text::MappedFile::open(path);
    if (!file || file->bytes().size() % sizeof(std::uint64_t) != 0) {
        return std::nullopt;
    }
    // A mapping begins on a page.
    const std::span words(reinterpret_cast<const std::uint64_t*>(file->bytes().data()),
                          file->bytes().size() / sizeof(std::uint64_t));
    return CachedWords{words, file->owner()};
}

std::string write_words(const std::string& folder, const std::string& path, std::span<const std::uint64_t> words) {
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        return text::message("not cached: {}: {}", folder, text::system_fault(fault));
    }
    std::string bytes(words.size_bytes(), '\0');
    std::memcpy(bytes.data(), words.data(), words.size_bytes());
    try {
        text::replace_file(path, bytes);
    } catch (const Error& error) {
        return text::message("not cached: {}", error.what());
    }
    return {};
}

}  // namespace loep::project
