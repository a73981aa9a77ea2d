// The table of bitext formats.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/bitext.hpp"

#include <algorithm>
#include <array>

#include "loep/formats/bitext_readers.hpp"
#include "loep/formats/extensions.hpp"

namespace loep::formats {

namespace {

constexpr std::array<std::string_view, 1> tmx_extensions{".tmx"};
constexpr std::array<std::string_view, 4> xliff_extensions{".xlf", ".xliff", ".sdlxliff", ".mqxliff"};
constexpr std::array<std::string_view, 1> po_extensions{".po"};
constexpr std::array<std::string_view, 1> tsv_extensions{".tsv"};

constexpr std::array<BitextFormat, 4> table{{
    {"tmx", "translation memory, TMX 1.1 to 1.4b", tmx_extensions, read_tmx},
    {"xliff", "XLIFF 1.x and 2.x", xliff_extensions, read_xliff},
    {"po", "gettext’s catalogues", po_extensions, read_po},
    {"tsv", "a table: source, tab, target", tsv_extensions, read_tsv},
}};

}  // namespace

std::span<const BitextFormat> bitext_formats() {
    return table;
}

const BitextFormat* bitext_format_of(std::string_view path) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [path](const BitextFormat& of) { return has_extension(path, of.extensions); });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace loep::formats
