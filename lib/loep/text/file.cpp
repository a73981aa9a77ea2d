// Reads files whole; replaces a file by writing beside it and renaming.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/file.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/text/large_pages.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::text {

namespace {

[[noreturn]] void unwritable(const std::string& path, const std::string& why) {
    throw Error(ErrorCode::unwritable, message("cannot be written: ") + why, {path});
}

/// A file descriptor, closed at the end.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }

    int number() const { return number_; }

  private:
    int number_;
};

std::string read_all(int descriptor, const std::string& path) {
    std::string bytes;
    struct stat info {};
    if (fstat(descriptor, &info) == 0 && info.st_size > 0) {
        bytes.reserve(static_cast<std::size_t>(info.st_size) + 1);
        ask_for_large_pages(bytes.data(), bytes.capacity());
    }
    std::array<char, 65536> part;  // a short file touches little of it
    while (true) {
        const auto count = ::read(descriptor, part.data(), part.size());
        if (count == 0) {
            return bytes;
        }
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            throw Error(ErrorCode::unreadable, message("cannot be read: ") + system_fault(errno), {path});
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

std::string name_beside(const std::filesystem::path& target, int attempt) {
    return target.parent_path() / fmt::format(".{}.{}-{}", target.filename().string(), getpid(), attempt);
}

std::filesystem::path folder_of(const std::filesystem::path& target) {
    return target.parent_path().empty() ? std::filesystem::path(".") : target.parent_path();
}

constexpr int most_attempts = 100;

/// A new file that has no name yet, or one beside `target` where that cannot be had. The mode is what the process's
/// umask leaves, as for any new file.
int open_beside(const std::filesystem::path& target, std::string& name) {
    name.clear();
    if (access("/proc/self/fd", X_OK) == 0) {
        const int descriptor = ::open(folder_of(target).c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            return descriptor;
        }
    }
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        name = name_beside(target, attempt);
        const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST) {
            return descriptor;
        }
    }
    return -1;
}

/// Gives the file a name beside `target`; 0 or an errno.
int name_file(int descriptor, const std::filesystem::path& target, std::string& name) {
    const auto unnamed = "/proc/self/fd/" + std::to_string(descriptor);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        auto wanted = name_beside(target, attempt);
        if (linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, wanted.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            name = std::move(wanted);
            return 0;
        }
        if (errno != EEXIST) {
            return errno;
        }
    }
    return EEXIST;
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

void sync_folder(const std::filesystem::path& target) {
    const Descriptor handle(::open(folder_of(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
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
                    absent ? message("there is no such file") : message("cannot be read: ") + system_fault(errno),
                    {path});
    }
    struct stat info {};
    if (fstat(file.number(), &info) == 0 && S_ISDIR(info.st_mode)) {
        throw Error(ErrorCode::unreadable, message("is a folder, not a file"), {path});
    }
    return read_all(file.number(), path);
}

std::string read_standard_input() {
    return read_all(STDIN_FILENO, "-");
}

StagedFile::StagedFile(const std::string& path, std::string_view bytes) : path_(path), target_(followed(path)) {
    struct stat info {};
    const bool exists = ::stat(target_.c_str(), &info) == 0;
    if (exists && !S_ISREG(info.st_mode)) {
        unwritable(path, message("it is not a regular file"));
    }
    if (exists && access(target_.c_str(), W_OK) != 0) {
        unwritable(path, system_fault(errno));
    }
    descriptor_ = open_beside(target_, beside_);
    if (descriptor_ < 0) {
        unwritable(path, system_fault(errno));
    }
    int code = exists && fchmod(descriptor_, info.st_mode & 07777U) != 0 ? errno : 0;
    if (code == 0) {
        code = write_all(descriptor_, bytes);
    }
    if (code == 0 && fsync(descriptor_) != 0) {
        code = errno;
    }
    if (code != 0) {
        close_and_forget();
        unwritable(path, system_fault(code));
    }
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      beside_(std::exchange(other.beside_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)) {}

StagedFile::~StagedFile() {
    close_and_forget();
}

void StagedFile::close_and_forget() {
    if (descriptor_ >= 0) {
        ::close(std::exchange(descriptor_, -1));
    }
    if (!beside_.empty()) {
        ::unlink(beside_.c_str());
        beside_.clear();
    }
}

void StagedFile::put() {
    int code = beside_.empty() ? name_file(descriptor_, target_, beside_) : 0;
    if (code == 0 && ::close(std::exchange(descriptor_, -1)) != 0) {
        code = errno;
    }
    if (code == 0 && std::rename(beside_.c_str(), target_.c_str()) != 0) {
        code = errno;
    }
    if (code != 0) {
        close_and_forget();
        unwritable(path_, system_fault(code));
    }
    beside_.clear();
    sync_folder(target_);
}

void remove_leftovers(const std::string& folder) {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        // As name_beside() makes it: ".NAME.PROCESS-ATTEMPT".
        const auto name = entry.path().filename().string();
        const auto dot = name.rfind('.');
        const auto hyphen = name.find('-', dot == std::string::npos ? 0 : dot);
        if (!name.starts_with('.') || dot == 0 || hyphen == std::string::npos || hyphen == dot + 1 ||
            name.find_first_not_of("0123456789-", dot + 1) != std::string::npos) {
            continue;
        }
        const auto process = static_cast<pid_t>(std::strtol(name.c_str() + dot + 1, nullptr, 10));
        if (process > 0 && kill(process, 0) != 0 && errno == ESRCH) {
            std::error_code ignored;
            std::filesystem::remove(entry.path(), ignored);
        }
    }
}

void replace_file(const std::string& path, std::string_view bytes) {
    StagedFile(path, bytes).put();
}

}  // namespace loep::text
