// A program of the build: asks ICU (likely subtags, CLDR) for the scripts of each language and writes the table.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <set>
#include <string>

#include <unicode/uloc.h>
#include <unicode/uscript.h>

namespace {

/// The four-letter codes with a blank between; empty where ICU knows none.
std::string scripts_of(const std::string& language) {
    std::array<UScriptCode, 8> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const auto count =
        uscript_getCode(language.c_str(), codes.data(), static_cast<std::int32_t>(codes.size()), &status);
    std::set<std::string> names;
    for (std::size_t i = 0; U_SUCCESS(status) != 0 && i < static_cast<std::size_t>(count); ++i) {
        // Simplified and traditional Chinese letters have one script property.
        const bool is_han = codes[i] == USCRIPT_SIMPLIFIED_HAN || codes[i] == USCRIPT_TRADITIONAL_HAN;
        names.insert(uscript_getShortName(is_han ? USCRIPT_HAN : codes[i]));
    }
    std::string joined;
    for (const auto& name : names) {
        joined += (joined.empty() ? "" : " ") + name;
    }
    return joined;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: generate_script_table OUTPUT\n";
        return 2;
    }
    // ICU lists the languages of two letters and those of three apart; the table is searched by halves.
    std::set<std::string> languages;
    for (const auto* const* language = uloc_getISOLanguages(); *language != nullptr; ++language) {
        languages.insert(*language);
    }
    std::ofstream out(arguments[1], std::ios::binary);
    std::size_t written = 0;
    for (const auto& language : languages) {
        if (const auto scripts = scripts_of(language); !scripts.empty()) {
            out << "{\"" << language << "\", \"" << scripts << "\"},\n";
            ++written;
        }
    }
    if (written == 0) {
        std::cerr << "ICU knows no language: its data are missing\n";
    }
    return out.flush() && written > 0 ? 0 : 1;
}
