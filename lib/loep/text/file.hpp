// Reading a whole file or standard input, and replacing a file whole or not at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace loep::text {

/// All bytes. Throws Error{not_found | unreadable} (a directory is unreadable) with the path and the system's reason.
std::string read_file(const std::string& path);

/// All bytes of standard input.
std::string read_standard_input();

/// The new content of a file, whole on the disk but not in its place yet. Unless it is put there, nothing of it stays,
/// not even when the program is killed (where the file system knows files without a name, as Linux's usual ones do).
class StagedFile {
  public:
    /// Throws Error{unwritable}. Keeps the old file's permissions, follows a symbolic link to what it names.
    StagedFile(const std::string& path, std::string_view bytes);
    StagedFile(StagedFile&& other) noexcept;
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    ~StagedFile();

    /// Into its place, over the old file. Throws Error{unwritable}, and the old file is as it was.
    void put();

  private:
    void close_and_forget();

    std::string path_;
    std::filesystem::path target_;
    std::string beside_;  ///< empty as long as it has no name
    int descriptor_ = -1;
};

/// Takes away what a StagedFile of a program that was killed left in the folder, in the moment between the new name and
/// the old one: whole files with a hidden name that holds the number of a process that is no more.
void remove_leftovers(const std::string& folder);

/// Writes beside `path` and renames over it; after a fault (no space, no permission) the old file is as it was, and
/// Error{unwritable} is thrown. Keeps the old file's permissions, follows a symbolic link to what it names.
void replace_file(const std::string& path, std::string_view bytes);

}  // namespace loep::text
