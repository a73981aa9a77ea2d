// Pairs of sentences that show what rules share (amounts, calendars, quotations, pronouns): see sentences.tsv.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "loep/project/check_pair.hpp"
#include "loep/project/english_words.hpp"
#include "loep/project/glossary.hpp"

#include "small_dictionary.hpp"

namespace loep::project {
namespace {

/// A row of the table.
struct Row {
    std::string rule;
    std::string found;  ///< “severity: marked text”, with “ => fix” where there is one; “passed” for nothing
    std::string dutch;
    std::string english;
    std::string dictionary;  ///< “huis=house;boom=tree”; its English words are all that there are
    std::string from;        ///< “en” where the English text is the source
};

/// How a failing test names its case.
// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Row& row, std::ostream* out) {
    *out << row.rule << ": " << row.dutch << " | " << row.english;
}

/// A bar ends a paragraph.
std::string text_of(const std::string& cell) {
    std::string text;
    for (const char byte : cell) {
        text += byte == '|' ? "\n\n" : std::string(1, byte);
    }
    return text + '\n';
}

std::vector<Row> rows() {
    std::vector<Row> all;
    std::ifstream file("tests/unit/project/sentences.tsv");
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with('#')) {
            auto cells = split(line, '\t');
            cells.resize(6);
            all.push_back({cells[0], cells[1], text_of(cells[2]), text_of(cells[3]), cells[4], cells[5]});
        }
    }
    return all;
}

std::string shown(const CheckedPair& checked, const check::Finding& finding) {
    const auto& text = finding.place.side == check::Side::source ? *checked.source : *checked.target;
    const auto fix = finding.fixes.empty() ? std::string() : " => " + finding.fixes.front().text;
    return fmt::format("{}: {}{}", check::severity_names.name(finding.severity), text.slice(finding.place.span), fix);
}

class Sentences : public testing::TestWithParam<Row> {};

TEST_P(Sentences, AreFoundOrPassed) {
    static const Glossary glossary = load_glossary({});
    const auto& row = GetParam();
    const SmallDictionary dictionary(row.dictionary);
    auto dutch_text = text::SourceText::from_bytes("a.nl.txt", row.dutch);
    auto english_text = text::SourceText::from_bytes("b.en.txt", row.english);
    CheckOptions options;
    options.rules.only = {row.rule};
    options.dictionary = dictionary.words();
    options.english = dictionary.english();
    options.dutch = dictionary.dutch();
    if (row.from == "en") {
        std::swap(options.from, options.to);
        std::swap(dutch_text, english_text);
    }
    const auto checked = check_pair(glossary, dutch_text, english_text, options);
    std::string found;
    for (const auto& finding : checked.findings) {
        found += (found.empty() ? "" : "; ") + shown(checked, finding);
    }
    EXPECT_EQ(found.empty() ? "passed" : found, row.found);
}

std::string name_of_row(const testing::TestParamInfo<Row>& info) {
    auto name = info.param.rule + '_' + std::to_string(info.index);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, Sentences, testing::ValuesIn(rows()), name_of_row);

}  // namespace
}  // namespace loep::project
