// Renders an error as the one line that people see.
// SPDX-License-Identifier: Apache-2.0
#include "loep/base/error.hpp"

#include <utility>

namespace loep {

namespace {

std::string one_line(const std::string& message, const ErrorPlace& place) {
    std::string line = place.path;
    if (!line.empty()) {
        if (place.line > 0) {
            line += ':' + std::to_string(place.line);
            if (place.column > 0) {
                line += ':' + std::to_string(place.column);
            }
        }
        line += ": ";
    }
    return line + message;
}

}  // namespace

Error::Error(ErrorCode code, std::string message, ErrorPlace place)
    : code_(code), message_(std::move(message)), place_(std::move(place)), line_(one_line(message_, place_)) {}

}  // namespace loep
