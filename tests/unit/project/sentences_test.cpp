// Pairs of sentences that show what rules share (amounts, calendars, quotations, pronouns): see sentences.tsv.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "loep/project/check_pair.hpp"
#include "loep/project/glossary.hpp"

namespace loep::project {
namespace {

/// A row of the table.
struct Row {
    std::string rule;
    std::string found;  ///< “severity: marked text”, with “ => fix” where there is one; “passed” for nothing
    std::string source;
    std::string target;
    std::string dictionary;  ///< “huis=house;boom=tree”, for rules that ask one
};

/// How a failing test names its case.
void PrintTo(const Row& row, std::ostream* out) {
    *out << row.rule << ": " << row.source << " | " << row.target;
}

std::vector<std::string> split(std::string_view text, char mark) {
    std::vector<std::string> parts;
    for (;;) {
        const auto end = text.find(mark);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
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
            cells.resize(5);
            all.push_back({cells[0], cells[1], text_of(cells[2]), text_of(cells[3]), cells[4]});
        }
    }
    return all;
}

/// A dictionary of a few words, which keeps them.
std::optional<align::Dictionary> dictionary_of(const std::string& cell) {
    if (cell.empty()) {
        return std::nullopt;
    }
    std::vector<align::DictionaryPair> pairs;
    for (const auto& pair : split(cell, ';')) {
        const auto sides = split(pair, '=');
        pairs.push_back({sides.front(), sides.back()});
    }
    const auto words = std::make_shared<const std::vector<std::uint64_t>>(align::compile_dictionary(pairs, 1));
    return align::Dictionary::open(*words, 1, words);
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
    const auto dictionary = dictionary_of(row.dictionary);
    CheckOptions options;
    options.rules.only = {row.rule};
    options.dictionary = dictionary ? &*dictionary : nullptr;
    const auto checked = check_pair(glossary, text::SourceText::from_bytes("a.nl.txt", row.source),
                                    text::SourceText::from_bytes("b.en.txt", row.target), options);
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
