// Reads a regular file from its beginning on, some bytes at a time.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace loep::text {

class FileStream {
  public:
    /// Nothing when `path` is no regular file (a pipe, a folder) or cannot be opened.
    static std::optional<FileStream> open(const std::string& path);
    FileStream(FileStream&& other) noexcept;
    FileStream& operator=(FileStream&& other) noexcept;
    FileStream(const FileStream&) = delete;
    FileStream& operator=(const FileStream&) = delete;
    ~FileStream();

    const std::string& path() const { return path_; }
    /// When it was opened.
    std::size_t size() const { return size_; }

    /// Appends the next `most` bytes, or what is left; false when nothing is. Throws Error{unreadable}.
    bool append_to(std::string& bytes, std::size_t most);

  private:
    FileStream(int descriptor, std::string path, std::size_t size);
    void close() const noexcept;

    int descriptor_ = -1;
    std::string path_;
    std::size_t size_ = 0;
};

}  // namespace loep::text
