// A program of the build: spells numbers in Dutch and English with ICU's rules (RBNF, CLDR) and writes the table.
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include <unicode/locid.h>
#include <unicode/rbnf.h>

#include "loep/text/unicode.hpp"

namespace {

struct Row {
    std::uint64_t value = 0;
    bool ordinal = false;
};

/// Word → row. Of two readings the first stays: cardinals are written before ordinals.
using Rows = std::map<std::string, Row>;

std::string spelled(const icu::RuleBasedNumberFormat& format, std::uint64_t value, const char* rule) {
    UErrorCode code = U_ZERO_ERROR;
    icu::FieldPosition position;
    icu::UnicodeString text;
    format.format(static_cast<int64_t>(value), icu::UnicodeString(rule), text, position, code);
    if (U_FAILURE(code)) {
        std::cerr << "ICU cannot spell numbers by " << rule << ": " << u_errorName(code) << '\n';
        return {};
    }
    const auto key =
        loep::text::unicode::bare(std::u16string(text.getBuffer(), static_cast<std::size_t>(text.length())));
    std::string utf8;
    icu::UnicodeString(key.data(), static_cast<int32_t>(key.size())).toUTF8String(utf8);
    return utf8;
}

/// Only what is one token: the rest (*twenty-five*, *two hundred*) is composed when a text is read.
bool is_one_word(const std::string& text) {
    return !text.empty() && text.find_first_of(" -") == std::string::npos;
}

void add(Rows& rows, const std::string& word, std::uint64_t value, bool ordinal) {
    if (is_one_word(word)) {
        rows.try_emplace(word, Row{value, ordinal});
    }
}

/// "one hundred" → "hundred"; "een miljoen" → "miljoen"; "eenmiljoenste" → "miljoenste".
std::string without_one(const std::string& text) {
    const auto word = text.substr(text.rfind(' ') + 1);
    return word.starts_with("een") ? word.substr(3) : word;
}

Rows rows_of(const char* language, const char* cardinal, const char* ordinal) {
    UErrorCode code = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), code);
    Rows rows;
    if (U_FAILURE(code)) {
        std::cerr << "ICU has no spell-out rules for " << language << '\n';
        return rows;
    }
    for (std::uint64_t value = 0; value < 1000; ++value) {
        add(rows, spelled(format, value, cardinal), value, false);
    }
    for (std::uint64_t value = 0; value < 1000; ++value) {
        add(rows, spelled(format, value, ordinal), value, true);
    }
    for (std::uint64_t scale = 100; scale <= 1'000'000'000'000'000U; scale *= scale < 1000 ? 10 : 1000) {
        add(rows, without_one(spelled(format, scale, cardinal)), scale, false);
        add(rows, without_one(spelled(format, scale, ordinal)), scale, true);
    }
    return rows;
}

void write(std::ostream& out, const char* name, const Rows& rows) {
    out << "constexpr std::array<NumberWord, " << rows.size() << "> " << name << "{{\n";
    for (const auto& [word, row] : rows) {
        out << "    {\"" << word << "\", " << row.value << "U, " << (row.ordinal ? "true" : "false") << "},\n";
    }
    out << "}};\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "use: generate_number_words FILE\n";
        return 2;
    }
    const auto dutch = rows_of("nl", "%spellout-cardinal", "%spellout-ordinal");
    const auto english = rows_of("en", "%spellout-cardinal", "%spellout-ordinal");
    if (dutch.size() < 1000 || english.size() < 50) {
        return 1;
    }
    std::ofstream out(argv[1]);
    out << "// Number words by their bare key, sorted; written by generate_number_words during the build.\n"
           "// SPDX-License-Identifier: Apache-2.0\n";
    write(out, "dutch_number_words", dutch);
    write(out, "english_number_words", english);
    out.flush();
    return out ? 0 : 1;
}
