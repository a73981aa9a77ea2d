// A file mapped into memory, and the facts by which a changed file is known without reading it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace loep::text {

/// What stat(2) says; times in nanoseconds. Two files that agree in all of it are one file that nobody wrote to.
struct FileFacts {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    std::uint64_t size = 0;
    std::int64_t modified = 0;
    std::int64_t changed = 0;

    bool operator==(const FileFacts&) const = default;
};

/// Nothing when there is no such regular file.
std::optional<FileFacts> facts_of(const std::string& path);

/// Nanoseconds since 1970 by the clock that stamps files.
std::int64_t file_clock_now();

/// Read only. Whoever replaces the file by renaming leaves this one as it is; who writes into it changes it.
class MappedFile {
  public:
    /// A file that is a multiple of this long may be mapped in such pieces.
    static constexpr std::size_t large_page = std::size_t{2} << 20U;

    /// Nothing when it cannot be opened or is empty.
    static std::optional<MappedFile> open(const std::string& path);

    std::span<const std::byte> bytes() const { return bytes_; }
    const FileFacts& facts() const { return facts_; }
    const std::shared_ptr<const void>& owner() const { return owner_; }

  private:
    std::shared_ptr<const void> owner_;
    std::span<const std::byte> bytes_;
    FileFacts facts_;
};

}  // namespace loep::text
