// Reads with read(2).
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/file_stream.hpp"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::text {

std::optional<FileStream> FileStream::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return std::nullopt;
    }
    struct stat info {};
    const bool regular = fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
    FileStream stream(descriptor, path, regular ? static_cast<std::size_t>(info.st_size) : 0);
    return regular ? std::optional(std::move(stream)) : std::nullopt;
}

FileStream::FileStream(int descriptor, std::string path, std::size_t size)
    : descriptor_(descriptor), path_(std::move(path)), size_(size) {}

FileStream::FileStream(FileStream&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::move(other.path_)), size_(other.size_) {}

FileStream& FileStream::operator=(FileStream&& other) noexcept {
    close();
    descriptor_ = std::exchange(other.descriptor_, -1);
    path_ = std::move(other.path_);
    size_ = other.size_;
    return *this;
}

FileStream::~FileStream() {
    close();
}

void FileStream::close() const noexcept {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

bool FileStream::append_to(std::string& bytes, std::size_t most) {
    const auto before = bytes.size();
    bytes.resize(before + most);
    auto at = before;
    while (at < bytes.size()) {
        const auto count = ::read(descriptor_, bytes.data() + at, bytes.size() - at);
        if (count < 0 && errno != EINTR) {
            throw Error(ErrorCode::unreadable, message("cannot be read: ") + system_fault(errno), {path_});
        }
        if (count == 0) {
            break;
        }
        at += static_cast<std::size_t>(count > 0 ? count : 0);
    }
    bytes.resize(at);
    return at > before;
}

}  // namespace loep::text
