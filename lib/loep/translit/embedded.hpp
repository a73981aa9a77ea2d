// The data files that are built into the library: schemes, tables of letters, the lexicon of given names.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace loep::translit {

struct EmbeddedFile {
    std::string_view name;  ///< "schemes/bgn-pcgn.ru.scheme"
    std::string_view text;
};

/// Sorted by name.
std::span<const EmbeddedFile> embedded_files();

std::optional<std::string_view> embedded_file(std::string_view name);

}  // namespace loep::translit
