// What stops a file or the run: one exception with a code, a sentence for people and, where there is one, a place.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <exception>
#include <string>

namespace loep {

enum class ErrorCode : std::uint8_t {
    usage,        ///< wrong words on the command line or in a configuration
    not_found,    ///< a file or folder that is not there
    unreadable,   ///< it is there, and it cannot be read (a folder, no permission, an input/output fault)
    unwritable,   ///< it cannot be written (no permission, no space)
    not_text,     ///< not UTF-8, or holding NUL bytes
    malformed,    ///< XML, TBX, TOML … that breaks its own rules
    unsupported,  ///< a newer schema, an unknown format
    database,     ///< SQLite says no
    busy          ///< somebody else holds the database; trying again may help
};

/// A place in a file, for people. Line and column count from 1, columns in Unicode code points; 0 means "not known".
struct ErrorPlace {
    std::string path;
    std::uint64_t line = 0;
    std::uint64_t column = 0;
};

/// Thrown by the library, caught in `project` (that file is dropped and said so) and in `main` (exit status 2).
class Error : public std::exception {
  public:
    Error(ErrorCode code, std::string message, ErrorPlace place = {});

    ErrorCode code() const noexcept { return code_; }
    const std::string& message() const noexcept { return message_; }
    const ErrorPlace& place() const noexcept { return place_; }

    /// One line: "path:line:column: message", as much of the place as is known.
    const char* what() const noexcept override { return line_.c_str(); }

  private:
    ErrorCode code_;
    std::string message_;
    ErrorPlace place_;
    std::string line_;
};

}  // namespace loep
