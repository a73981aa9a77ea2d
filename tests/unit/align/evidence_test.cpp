// Tests of the evidence that raw words give.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/evidence.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "loep/text/words.hpp"

namespace {

using loep::align::collect_evidence;
using loep::align::Evidence;
using loep::align::rarity_weight;
using loep::text::Language;

struct Text {
    loep::document::Document document;
    loep::segment::Segments segments;
};

/// Each string is a segment and a block of its own.
Text text_of(const std::vector<std::string>& lines, Language language) {
    std::string bytes;
    std::vector<loep::text::Span> spans;
    for (const auto& line : lines) {
        spans.push_back(loep::text::make_span(bytes.size(), bytes.size() + line.size()));
        bytes += line + "\n";
    }
    Text text;
    text.document.source = loep::text::SourceText::from_bytes("test", bytes);
    text.document.language = language;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        text.document.blocks.emplace_back();
        text.document.blocks.back().span = spans[i];
        text.segments.emplace_back();
        text.segments.back().span = spans[i];
        text.segments.back().block = static_cast<std::uint32_t>(i);
        text.segments.back().words = loep::text::words(text.document.bytes(), spans[i]);
    }
    return text;
}

Evidence evidence_of(const std::vector<std::string>& dutch, const std::vector<std::string>& english) {
    const auto source = text_of(dutch, Language::dutch);
    const auto target = text_of(english, Language::english);
    return collect_evidence(source.document, source.segments, target.document, target.segments);
}

double weight(const Evidence& evidence, std::uint32_t source, std::uint32_t target) {
    double sum = 0.0;
    for (const auto& anchor : evidence.anchors) {
        sum += anchor.source == source && anchor.target == target ? anchor.weight : 0.0;
    }
    return sum;
}

TEST(Evidence, OfNothingIsNothing) {
    const auto evidence = evidence_of({}, {});
    EXPECT_TRUE(evidence.source.empty());
    EXPECT_TRUE(evidence.target.empty());
    EXPECT_TRUE(evidence.anchors.empty());
    EXPECT_EQ(evidence_of({"Een zin."}, {}).source.size(), 1U);
}

TEST(Evidence, FindsNamesNumbersCognatesAndBasicWords) {
    const std::vector<std::string> dutch{"Het regende in Antwerpen.", "Zij betaalde 4750 kronen.",
                                         "De demonstratie bleef vreedzaam.", "Mijn broer schreef een brief.",
                                         "Later sprak Sjoejgoe de pers toe."};
    const std::vector<std::string> english{"It rained in Antwerpen.", "She paid 4750 crowns.",
                                           "The demonstration stayed peaceful.", "My brother wrote a letter.",
                                           "Later Shoygu addressed the media."};
    const auto evidence = evidence_of(dutch, english);
    for (std::uint32_t i = 0; i < dutch.size(); ++i) {
        EXPECT_GT(weight(evidence, i, i), 1.0) << dutch[i];
        for (std::uint32_t j = 0; j < english.size(); ++j) {
            if (i != j) {
                EXPECT_LT(weight(evidence, i, j), weight(evidence, i, i)) << dutch[i] << " – " << english[j];
            }
        }
    }
}

TEST(Evidence, GenitivesAreTheName) {
    EXPECT_GT(weight(evidence_of({"Dit is Obama’s boek."}, {"This is the book of Obama."}), 0, 0), 1.0);
}

TEST(Evidence, AWordCountsOnceInAPairOfSegments) {
    const auto once = evidence_of({"Zo zei Morales.", "Stil."}, {"So said Morales.", "Silent."});
    const auto thrice =
        evidence_of({"Zo zei Morales Morales Morales.", "Stil."}, {"So said Morales Morales.", "Silent."});
    EXPECT_DOUBLE_EQ(weight(once, 0, 0), weight(thrice, 0, 0));
}

TEST(Evidence, KnowsShapes) {
    const auto evidence = evidence_of({"Een kop zonder punt", "Wie weet dat?", "‘Niemand’, zei zij."},
                                      {"A heading without a stop", "“Who knows?”", "Nobody, she said."});
    EXPECT_TRUE(evidence.source[0].heading);
    EXPECT_FALSE(evidence.source[1].heading);
    EXPECT_TRUE(evidence.source[1].question);
    EXPECT_TRUE(evidence.target[1].question);
    EXPECT_TRUE(evidence.source[2].quoted);
    EXPECT_FALSE(evidence.target[2].quoted);
    EXPECT_EQ(evidence.source[0].length, std::string("Eenkopzonderpunt").size());
    EXPECT_EQ(evidence.source[2].paragraph, 2U);
}

TEST(Evidence, ExpectsMoreOfNumbersAndNames) {
    const auto evidence = evidence_of({"Dat kostte 385 euro.", "Dat zij zo."}, {"That cost 385 euros.", "So be it."});
    EXPECT_GT(evidence.source[0].expected, evidence.source[1].expected);
    ASSERT_FALSE(evidence.anchors.empty());
    EXPECT_GT(evidence.anchors.front().cover, 0.0);
}

TEST(Evidence, AnswersForOneLanguageToo) {
    const auto one = text_of({"Twee dezelfde teksten.", "Iets anders hier."}, Language::dutch);
    const auto evidence = collect_evidence(one.document, one.segments, one.document, one.segments);
    EXPECT_GT(weight(evidence, 0, 0), 1.0);
    EXPECT_DOUBLE_EQ(weight(evidence, 0, 1), 0.0);
}

TEST(Evidence, IsTheSameBothWays) {
    const auto dutch = text_of({"Zij las twee kranten in Parijs.", "De minister zweeg."}, Language::dutch);
    const auto english = text_of({"She read two newspapers in Parijs.", "The minister was silent."}, Language::english);
    const auto there = collect_evidence(dutch.document, dutch.segments, english.document, english.segments);
    const auto back = collect_evidence(english.document, english.segments, dutch.document, dutch.segments);
    EXPECT_NEAR(weight(there, 0, 0), weight(back, 0, 0), 1e-9);
    EXPECT_NEAR(weight(there, 1, 1), weight(back, 1, 1), 1e-9);
}

TEST(RarityWeight, FallsWithFrequency) {
    EXPECT_GT(rarity_weight(1, 50, 1, 50), rarity_weight(2, 50, 1, 50));
    EXPECT_GT(rarity_weight(2, 50, 2, 50), rarity_weight(10, 50, 10, 50));
    EXPECT_DOUBLE_EQ(rarity_weight(50, 50, 50, 50), 0.0);
    EXPECT_DOUBLE_EQ(rarity_weight(3, 50, 7, 50), rarity_weight(7, 50, 3, 50));
}

}  // namespace
