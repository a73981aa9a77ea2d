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

namespace {

constexpr std::size_t word_size = sizeof(std::uint64_t);

/// The last word of a file says how many there are; those between are nought. Files that are not small are filled up,
/// so that they are mapped as large pages.
std::size_t size_of_file(std::size_t count) {
    constexpr auto page = text::MappedFile::large_page;
    const auto size = (count + 1) * word_size;
    return size < page / 4 ? size : (size + page - 1) / page * page;
}

}  // namespace

std::optional<CachedWords> map_words(const std::string& path) {
    const auto file = text::MappedFile::open(path);
    if (!file || file->bytes().size() % word_size != 0) {
        return std::nullopt;
    }
    // A mapping begins on a page, and is not empty.
    const std::span words(reinterpret_cast<const std::uint64_t*>(file->bytes().data()),
                          file->bytes().size() / word_size);
    if (words.back() >= words.size()) {
        return std::nullopt;
    }
    return CachedWords{words.first(words.back()), file->owner()};
}

std::string write_words(const std::string& folder, const std::string& path, std::span<const std::uint64_t> words) {
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        return text::message("not cached: {}: {}", folder, text::system_fault(fault));
    }
    const std::uint64_t count = words.size();
    std::string bytes(size_of_file(words.size()), '\0');
    std::memcpy(bytes.data(), words.data(), words.size_bytes());
    std::memcpy(&bytes[bytes.size() - word_size], &count, word_size);
    try {
        text::replace_file(path, bytes);
    } catch (const Error& error) {
        return text::message("not cached: {}", error.what());
    }
    return {};
}

}  // namespace loep::project
