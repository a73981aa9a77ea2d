// A program of the build: writes the character table (classes and keys of common code points) as C++, asking ICU.
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iostream>
#include <string>

#include "loep/text/character_table.hpp"
#include "loep/text/unicode.hpp"

namespace {

using loep::text::CharacterClass;

std::string units(const std::u16string& text) {
    std::string row = "{";
    for (std::size_t i = 0; i < 2; ++i) {
        row += (i == 0 ? "" : ", ") + std::to_string(i < text.size() ? static_cast<unsigned>(text[i]) : 0U);
    }
    return row + "}";
}

bool write_row(std::ostream& out, char32_t point) {
    const std::u16string text(1, static_cast<char16_t>(point));
    const auto of = loep::text::unicode::class_of(point);
    auto fold = loep::text::unicode::fold(text);
    auto bare = loep::text::unicode::bare(text);
    // A character that needs three units goes the slow way, as a mark does.
    const bool composes = of == CharacterClass::mark || fold.size() > 2 || bare.size() > 2;
    if (composes) {
        fold.clear();
        bare.clear();
    }
    out << "    CharacterRow{static_cast<CharacterClass>(" << static_cast<unsigned>(of) << "), "
        << (composes ? "true" : "false") << ", {" << units(fold) << "}, {" << units(bare) << "}},\n";
    return static_cast<bool>(out);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "use: generate_character_table FILE\n";
        return 2;
    }
    std::ofstream out(argv[1]);
    out << "// The character table; written by generate_character_table during the build.\n"
           "// SPDX-License-Identifier: Apache-2.0\n"
           "#include \"loep/text/character_table.hpp\"\n\n"
           "namespace loep::text {\n\n"
           "constinit const std::array<CharacterRow, character_row_count> character_rows{{\n";
    bool good = true;
    for (char32_t point = 0; point < loep::text::low_rows_end; ++point) {
        good = write_row(out, point) && good;
    }
    for (char32_t point = loep::text::punctuation_rows_begin; point < loep::text::punctuation_rows_end; ++point) {
        good = write_row(out, point) && good;
    }
    out << "}};\n\n}  // namespace loep::text\n";
    out.flush();
    return good && out ? 0 : 1;
}
