// Fingerprints: the same when lines move, different for the second of two equal findings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/fingerprint.hpp"

#include <gtest/gtest.h>

namespace loep::check {
namespace {

Finding finding_at(std::size_t begin, std::size_t end) {
    Finding finding;
    finding.rule = "doubled-word";
    finding.place = {Side::target, text::make_span(begin, end)};
    return finding;
}

std::vector<std::string> names_of(const std::string& target, const std::vector<Finding>& findings) {
    return fingerprints(*text::SourceText::from_bytes("a.nl.txt", ""),
                        *text::SourceText::from_bytes("a.en.txt", target), findings);
}

TEST(Fingerprints, StayWhenLinesMove) {
    const std::string around = "Yesterday morning at the border they saw the the fence again, and a long queue.\n";
    const auto at = around.find("the the");
    const std::string before = "A new first line.\n";
    EXPECT_EQ(names_of(around, {finding_at(at, at + 7)}),
              names_of(before + around, {finding_at(before.size() + at, before.size() + at + 7)}));
}

TEST(Fingerprints, CountFindingsThatAreAlike) {
    const std::string line =
        "Yesterday morning at the border they saw the the fence again, and a long queue at the gate.\n";
    const auto at = line.find("the the");
    const auto names =
        names_of(line + line, {finding_at(at, at + 7), finding_at(line.size() + at, line.size() + at + 7)});
    EXPECT_EQ(names.back(), names.front() + "/2");
    EXPECT_EQ(names.front().find('/'), std::string::npos);
}

}  // namespace
}  // namespace loep::check
