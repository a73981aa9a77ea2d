// What a commit is answerable for.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/changed.hpp"

#include <string>

#include <gtest/gtest.h>

namespace loep::project {
namespace {

const Glossary& glossary() {
    static const Glossary built_in = load_glossary({});
    return built_in;
}

std::shared_ptr<const text::SourceText> text_of(const char* path, const std::string& bytes) {
    return text::SourceText::from_bytes(path, bytes);
}

constexpr const char* dutch = "Er kwamen 412 mensen.\n\nDaarna werd het stil in de straat. Er waren 30 agenten.\n";
constexpr const char* english = "There were 412 people.\n\nThen the street fell silent. There were 30 officers.\n";
constexpr const char* faulty = "There were 421 people.\n\nThen the street fell silent. There were 30 officers.\n";

/// How many findings count after a commit that made `before` into `after`; an empty text is no file.
std::size_t counting(const std::string& before, const std::string& after, const std::string& dutch_before = dutch,
                     const std::string& dutch_after = dutch) {
    const CheckOptions options;
    auto pair = check_pair(glossary(), text_of("x.nl.txt", dutch_after), text_of("x.en.txt", after), options);
    EarlierPair earlier;
    earlier.source = dutch_before.empty() ? nullptr : text_of("x.nl.txt", dutch_before);
    earlier.target = before.empty() ? nullptr : text_of("x.en.txt", before);
    suppress_unchanged(glossary(), earlier, options, pair);
    std::size_t count = 0;
    for (const auto& finding : pair.findings) {
        count += finding.counts() ? 1U : 0U;
    }
    return count;
}

TEST(Changed, ANewFaultCounts) {
    EXPECT_EQ(counting(english, faulty), 1U);
    EXPECT_EQ(counting("", faulty, ""), 1U);
}

TEST(Changed, AnOldFaultElsewhereDoesNot) {
    EXPECT_EQ(
        counting(faulty, "There were 421 people.\n\nThen the whole street fell silent. There were 30 officers.\n"), 0U);
}

TEST(Changed, AnOldFaultInAChangedSegmentDoes) {
    EXPECT_EQ(counting(faulty, "There were some 421 people.\n\nThen the street fell silent. There were 30 officers.\n"),
              1U);
}

TEST(Changed, AFaultThatTheSourceMakesCounts) {
    EXPECT_EQ(
        counting(faulty, faulty, "Er kwamen 421 mensen.\n\nDaarna werd het stil in de straat. Er waren 30 agenten.\n"),
        1U);
}

TEST(Changed, WhatIsTakenOutCountsThoughNoSegmentIsNew) {
    const std::string more_dutch =
        "\nDe burgemeester beloofde een onderzoek naar de oorzaak van de brand in de haven.\n";
    const std::string more_english = "\nThe mayor promised an inquiry into the cause of the fire in the harbour.\n";
    EXPECT_EQ(counting(english + more_english, english, dutch + more_dutch, dutch + more_dutch), 1U);
    EXPECT_EQ(counting(english, english, dutch + more_dutch, dutch + more_dutch), 0U);
}

}  // namespace
}  // namespace loep::project
