// Maps files with mmap(2).
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/mapped_file.hpp"

#include <ctime>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loep::text {

namespace {

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_nsec};
}

std::optional<FileFacts> facts_in(const struct stat& info) {
    if (!S_ISREG(info.st_mode)) {
        return std::nullopt;
    }
    return FileFacts{info.st_dev, info.st_ino, static_cast<std::uint64_t>(info.st_size), nanoseconds(info.st_mtim),
                     nanoseconds(info.st_ctim)};
}

/// What is not in the system's memory is then read in large pages, which are mapped at a fiftieth of the cost.
void ask_for_large_pages(void* place, std::size_t size) {
    if (size >= MappedFile::large_page) {
        madvise(place, size, MADV_HUGEPAGE);  // best effort
    }
}

}  // namespace

std::optional<FileFacts> facts_of(const std::string& path) {
    struct stat info {};
    return stat(path.c_str(), &info) == 0 ? facts_in(info) : std::nullopt;
}

std::int64_t file_clock_now() {
    timespec now{};
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    return nanoseconds(now);
}

std::optional<MappedFile> MappedFile::open(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return std::nullopt;
    }
    struct stat info {};
    const auto facts = fstat(file, &info) == 0 ? facts_in(info) : std::nullopt;
    const auto size = facts ? static_cast<std::size_t>(facts->size) : 0;
    void* place = size > 0 ? mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
    close(file);
    if (place == MAP_FAILED) {
        return std::nullopt;
    }
    ask_for_large_pages(place, size);
    MappedFile mapped;
    mapped.owner_ = std::shared_ptr<const void>(place, [size](void* at) { munmap(at, size); });
    mapped.bytes_ = {static_cast<const std::byte*>(place), size};
    mapped.facts_ = *facts;
    return mapped;
}

}  // namespace loep::text
