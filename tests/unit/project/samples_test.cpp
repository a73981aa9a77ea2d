// The samples: the good translations raise no error and no warning; the planted slips of the faulty ones are found.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/project/check_pair.hpp"
#include "loep/project/glossary.hpp"

namespace loep::project {
namespace {

const Glossary& glossary() {
    static const Glossary built_in = load_glossary({});
    return built_in;
}

struct Sample {
    std::string name;       ///< "wire"
    std::string extension;  ///< ".txt"
};

std::vector<Sample> samples() {
    std::vector<Sample> found;
    for (const auto& file : std::filesystem::directory_iterator("samples")) {
        const auto name = file.path().filename().string();
        const auto mark = name.find(".nl.");
        if (mark != std::string::npos) {
            found.push_back({name.substr(0, mark), name.substr(mark + 3)});
        }
    }
    return found;
}

CheckedPair check(const Sample& sample, const std::string& version) {
    const auto base = "samples/" + sample.name;
    return check_pair(glossary(), text::SourceText::read(base + ".nl" + sample.extension),
                      text::SourceText::read(base + version + ".en" + sample.extension), {});
}

std::string describe(const CheckedPair& pair, const check::Finding& finding) {
    const auto& text = finding.place.side == check::Side::source ? *pair.source : *pair.target;
    const auto at = text.position(finding.place.span.begin);
    return text.path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " +
           std::string(finding.rule) + ": " + finding.message;
}

TEST(Samples, AreThere) {
    EXPECT_GE(samples().size(), 6U);
}

TEST(Samples, GoodTranslationsRaiseNoErrorAndNoWarning) {
    for (const auto& sample : samples()) {
        const auto checked = check(sample, "");
        for (const auto& finding : checked.findings) {
            EXPECT_LT(finding.severity, check::Severity::warning) << describe(checked, finding);
        }
    }
}

/// One row of NAME.faulty.tsv; columns in code points from 1, the end exclusive.
struct Planted {
    check::Side side;
    std::uint64_t line;
    std::uint64_t begin;
    std::uint64_t end;
    std::string kind;
};

std::vector<Planted> planted(const Sample& sample) {
    std::vector<Planted> rows;
    std::ifstream file("samples/" + sample.name + ".faulty.tsv");
    std::string line;
    std::getline(file, line);  // the header
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string side;
        Planted row{};
        fields >> side >> row.line >> row.begin >> row.end >> row.kind;
        row.side = check::side_names.value(side).value();
        rows.push_back(row);
    }
    return rows;
}

/// A lost quotation mark has no place: its partner, anywhere on the line, is what can be shown.
bool touches(const CheckedPair& pair, const check::Place& place, Planted row) {
    if (row.kind == "quote") {
        row.begin = 1;
        row.end = 100000;
    }
    const auto& text = place.side == check::Side::source ? *pair.source : *pair.target;
    const auto begin = text.position(place.span.begin);
    const auto end = text.position(place.span.end);
    return place.side == row.side && begin.line == row.line && begin.column < row.end &&
           (end.line > row.line || end.column > row.begin);
}

bool is_found(const CheckedPair& pair, const Planted& row) {
    for (const auto& finding : pair.findings) {
        if (finding.severity >= check::Severity::warning &&
            (touches(pair, finding.place, row) || (finding.source && touches(pair, *finding.source, row)))) {
            return true;
        }
    }
    return false;
}

TEST(Samples, PlantedSlipsAreFound) {
    std::size_t all = 0;
    std::size_t found = 0;
    std::string missed;
    for (const auto& sample : samples()) {
        const auto checked = check(sample, ".faulty");
        for (const auto& row : planted(sample)) {
            ++all;
            if (is_found(checked, row)) {
                ++found;
            } else {
                missed += sample.name + ":" + std::to_string(row.line) + ":" + std::to_string(row.begin) + " " +
                          row.kind + "\n";
            }
        }
    }
    ASSERT_GE(all, 60U);
    EXPECT_GE(10 * found, 9 * all) << "missed:\n" << missed;
}

}  // namespace
}  // namespace loep::project
