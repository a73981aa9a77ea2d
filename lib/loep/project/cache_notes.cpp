// Writes and compares notes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/cache_notes.hpp"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/checksum.hpp"
#include "loep/text/file.hpp"

namespace loep::project {

namespace fs = std::filesystem;

std::string in_folder(const std::string& folder, std::uint64_t name, std::string_view ending) {
    return fmt::format("{}/{:016x}{}", folder, name, ending);
}

std::string line_of(const std::optional<text::FileFacts>& facts) {
    return facts ? fmt::format("{} {} {} {} {}\n", facts->device, facts->number, facts->size, facts->modified,
                               facts->changed)
                 : "-\n";
}

bool is_settled(const std::optional<text::FileFacts>& facts) {
    constexpr std::int64_t tick = 50'000'000;
    return !facts || text::file_clock_now() - facts->changed > tick;
}

std::string note_in(const std::string& path) {
    const auto file = text::MappedFile::open(path);
    return file ? std::string(reinterpret_cast<const char*>(file->bytes().data()), file->bytes().size())
                : std::string();
}

bool write_quietly(const std::string& path, std::string_view bytes) {
    std::error_code fault;
    fs::create_directories(fs::path(path).parent_path(), fault);
    try {
        text::replace_file(path, bytes);
        return true;
    } catch (const Error&) {
        return false;
    }
}

bool is_verified(const text::MappedFile& file, const std::string& path, const std::string& folder,
                 const std::function<bool()>& is_intact) {
    const auto note_path = folder.empty() ? std::string() : in_folder(folder, text::checksum(path), ".intact");
    const auto note = line_of(file.facts());
    if (!folder.empty() && note_in(note_path) == note) {
        return true;
    }
    if (!is_intact()) {
        return false;
    }
    if (!folder.empty() && is_settled(file.facts())) {
        write_quietly(note_path, note);
    }
    return true;
}

}  // namespace loep::project
