// The repository's own files, as the tests of the house read them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace loep::house {

namespace fs = std::filesystem;

inline const fs::path root = LOEP_ROOT;

/// Files below `folder` (relative to the root), sorted; build trees and hidden folders left out.
inline std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::exists(root / folder)) {
        throw std::runtime_error("no folder " + (root / folder).string());
    }
    for (auto item = fs::recursive_directory_iterator(root / folder); item != fs::recursive_directory_iterator();
         ++item) {
        const auto name = item->path().filename().string();
        if (item->is_directory() && (name == "build" || name.starts_with('.'))) {
            item.disable_recursion_pending();
        } else if (item->is_regular_file()) {
            files.push_back(item->path().lexically_relative(root));
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline bool is_cpp(const fs::path& path) {
    return path.extension() == ".cpp" || path.extension() == ".hpp";
}

inline std::vector<std::string> lines_of(const fs::path& path) {
    std::ifstream file(root / path);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace loep::house
