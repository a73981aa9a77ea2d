# Writes OUTPUT, a C++ file with the text of FILES (a list, parted by "|") under their NAMES (likewise).
# SPDX-License-Identifier: Apache-2.0
string(REPLACE "|" ";" files "${FILES}")
string(REPLACE "|" ";" names "${NAMES}")
set(rows "")
foreach(file name IN ZIP_LISTS files names)
  file(READ "${file}" text)
  string(APPEND rows "    {\"${name}\", R\"~~~(${text})~~~\"},\n")
endforeach()
list(LENGTH files count)
file(WRITE "${OUTPUT}" "// Made by the build from lib/loep/translit and glossary.
#include \"loep/translit/embedded.hpp\"

#include <algorithm>
#include <array>

namespace loep::translit {

namespace {

constexpr std::array<EmbeddedFile, ${count}> files{{
${rows}}};

}  // namespace

std::span<const EmbeddedFile> embedded_files() {
    return files;
}

std::optional<std::string_view> embedded_file(std::string_view name) {
    const auto found = std::find_if(files.begin(), files.end(), [name](const auto& file) { return file.name == name; });
    return found == files.end() ? std::nullopt : std::optional<std::string_view>(found->text);
}

}  // namespace loep::translit
")
