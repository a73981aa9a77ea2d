// Reads files whole; replaces a file by writing beside it and renaming.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/file.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "loep/base/error.hpp"

namespace loep::text {

namespace {

std::string reason(int code) {
    return std::generic_category().message(code);
}

[[noreturn]] void unwritable(const std::string& path, const std::string& why) {
    throw Error(ErrorCode::unwritable, "cannot be written: " + why, {path});
}

/// A file descriptor, closed at the end.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return number_; }
    /// 0, or what close(2) says.
    int close() {
        const int code = number_ >= 0 && ::close(number_) != 0 ? errno : 0;
        number_ = -1;
        return code;
    }

  private:
    int number_;
};

std::string read_all(int descriptor, const std::string& path) {
    std::string bytes;
    struct stat info {};
    if (fstat(descriptor, &info) == 0 && info.st_size > 0) {
        bytes.reserve(static_cast<std::size_t>(info.st_size) + 1);
    }
    std::array<char, 65536> part{};
    while (true) {
        const auto count = ::read(descriptor, part.data(), part.size());
        if (count == 0) {
            return bytes;
        }
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            throw Error(ErrorCode::unreadable, "cannot be read: " + reason(errno), {path});
        }
        bytes.append(part.data(), static_cast<std::size_t>(count));
    }
}

/// What `path` names in the end; a link to nothing is followed too.
std::filesystem::path followed(const std::string& path) {
    std::filesystem::path at(path);
    std::error_code none;
    for (int links = 0; links < 40 && std::filesystem::is_symlink(at, none); ++links) {
        const auto target = std::filesystem::read_symlink(at, none);
        at = target.is_absolute() ? target : at.parent_path() / target;
    }
    return at;
}

/// Opens a new file beside `target`; the mode is what the process's umask leaves, as for any new file.
int open_beside(const std::filesystem::path& target, std::string& name) {
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = target.parent_path() /
               ("." + target.filename().string() + "." + std::to_string(getpid()) + "-" + std::to_string(attempt));
        const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST) {
            return descriptor;
        }
    }
    return -1;
}

/// 0, or an errno.
int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

/// Writes, flushes to the disk and renames; an errno when any of it fails.
int fill_and_rename(Descriptor& file, std::string_view bytes, const std::string& from, const std::string& to) {
    if (const int code = write_all(file.number(), bytes); code != 0) {
        return code;
    }
    if (fsync(file.number()) != 0) {
        return errno;
    }
    if (const int code = file.close(); code != 0) {
        return code;
    }
    return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

void sync_folder(const std::filesystem::path& target) {
    const auto folder = target.parent_path().empty() ? std::filesystem::path(".") : target.parent_path();
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.number() >= 0) {
        fsync(handle.number());  // best effort: the file itself is safe on the disk already
    }
}

}  // namespace

std::string read_file(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        throw Error(absent ? ErrorCode::not_found : ErrorCode::unreadable,
                    absent ? "there is no such file" : "cannot be read: " + reason(errno), {path});
    }
    struct stat info {};
    if (fstat(file.number(), &info) == 0 && S_ISDIR(info.st_mode)) {
        throw Error(ErrorCode::unreadable, "is a folder, not a file", {path});
    }
    return read_all(file.number(), path);
}

std::string read_standard_input() {
    return read_all(STDIN_FILENO, "-");
}

void replace_file(const std::string& path, std::string_view bytes) {
    const auto target = followed(path);
    struct stat info {};
    const bool exists = ::stat(target.c_str(), &info) == 0;
    if (exists && !S_ISREG(info.st_mode)) {
        unwritable(path, "it is not a regular file");
    }
    if (exists && access(target.c_str(), W_OK) != 0) {
        unwritable(path, reason(errno));
    }
    std::string beside;
    Descriptor file(open_beside(target, beside));
    if (file.number() < 0) {
        unwritable(path, reason(errno));
    }
    int code = exists && fchmod(file.number(), info.st_mode & 07777U) != 0 ? errno : 0;
    if (code == 0) {
        code = fill_and_rename(file, bytes, beside, target.string());
    }
    if (code != 0) {
        ::unlink(beside.c_str());
        unwritable(path, reason(code));
    }
    sync_folder(target);
}

}  // namespace loep::text
