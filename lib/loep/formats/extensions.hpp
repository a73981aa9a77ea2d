// Does a file's name end as those of a format do?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace loep::formats {

/// `extensions` are lower-case ASCII, with the dot; in `path` case is ignored.
inline bool has_extension(std::string_view path, std::span<const std::string_view> extensions) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::any_of(extensions.begin(), extensions.end(), [&](std::string_view extension) {
        return path.size() >= extension.size() && std::equal(extension.begin(), extension.end(),
                                                             path.end() - static_cast<std::ptrdiff_t>(extension.size()),
                                                             [&](char a, char b) { return a == lower(b); });
    });
}

}  // namespace loep::formats
