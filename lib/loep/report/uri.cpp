// Percent-encodes a path (RFC 3986, sections 2.3 and 3.3).
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/uri.hpp"

#include <filesystem>

#include <fmt/format.h>

namespace loep::report {

namespace {

/// Unreserved characters and the slash. A colon is encoded too: in the first step it would end a scheme.
bool stands_for_itself(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           std::string_view("-._~/").find(byte) != std::string_view::npos;
}

}  // namespace

std::string uri_of(std::string_view path) {
    const auto normal = std::filesystem::path(path).lexically_normal().generic_string();
    std::string uri = normal.starts_with('/') ? "file://" : "";
    for (const char byte : normal) {
        if (stands_for_itself(byte)) {
            uri += byte;
        } else {
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        }
    }
    return uri;
}

}  // namespace loep::report
