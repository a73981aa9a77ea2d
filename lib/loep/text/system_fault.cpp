// Knows the faults that files and folders usually have; the rest is told in the system's own words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/system_fault.hpp"

#include <cerrno>

#include "loep/text/messages.hpp"

namespace loep::text {

std::string system_fault(int code) {
    switch (code) {
        case ENOENT:
            return message("No such file or directory");
        case EACCES:
            return message("Permission denied");
        case EPERM:
            return message("Operation not permitted");
        case EISDIR:
            return message("Is a directory");
        case ENOTDIR:
            return message("Not a directory");
        case EEXIST:
            return message("File exists");
        case ENOTEMPTY:
            return message("Directory not empty");
        case ENOSPC:
            return message("No space left on device");
        case EDQUOT:
            return message("Disk quota exceeded");
        case EFBIG:
            return message("File too large");
        case EROFS:
            return message("Read-only file system");
        case EIO:
            return message("Input/output error");
        case ENAMETOOLONG:
            return message("File name too long");
        case ELOOP:
            return message("Too many levels of symbolic links");
        case EMFILE:
        case ENFILE:
            return message("Too many open files");
        case EBUSY:
            return message("Device or resource busy");
        case ENOMEM:
            return message("Cannot allocate memory");
        case EPIPE:
            return message("Broken pipe");
        default:
            break;
    }
    const auto words = std::generic_category().message(code);
    return spoken_language() == Language::english ? words : message("a fault of the system ({})", words);
}

std::string system_fault(const std::error_code& error) {
    return system_fault(error.default_error_condition().value());
}

}  // namespace loep::text
