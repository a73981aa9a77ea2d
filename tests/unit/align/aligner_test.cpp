// Tests of the aligner: every segment in exactly one bead, and the right beads where lengths and anchors tell.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/aligner.hpp"

#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace {

using loep::align::align;
using loep::align::AlignOptions;
using loep::align::Anchor;
using loep::align::Bead;
using loep::align::Unit;

/// One paragraph for each list of lengths.
std::vector<Unit> units(const std::vector<std::vector<std::uint32_t>>& paragraphs) {
    std::vector<Unit> made;
    std::uint32_t number = 0;
    for (const auto& paragraph : paragraphs) {
        for (const auto length : paragraph) {
            made.emplace_back();
            made.back().length = length;
            made.back().paragraph = number;
        }
        ++number;
    }
    return made;
}

std::string text_of(const std::vector<Bead>& beads) {
    std::string text;
    for (const auto& bead : beads) {
        text += (text.empty() ? "" : " ") + std::to_string(bead.source_begin);
        text += (bead.source_size() > 1    ? "-" + std::to_string(bead.source_end - 1)
                 : bead.source_size() == 0 ? "!"
                                           : "");
        text += ":" + std::to_string(bead.target_begin);
        text += (bead.target_size() > 1    ? "-" + std::to_string(bead.target_end - 1)
                 : bead.target_size() == 0 ? "!"
                                           : "");
    }
    return text;
}

void expect_whole(const std::vector<Bead>& beads, std::size_t source_size, std::size_t target_size) {
    std::vector<int> source(source_size);
    std::vector<int> target(target_size);
    std::uint32_t last = 0;
    for (const auto& bead : beads) {
        ASSERT_LE(last, bead.source_begin);
        ASSERT_LE(bead.source_end, source_size);
        ASSERT_LE(bead.target_end, target_size);
        ASSERT_GT(bead.source_size() + bead.target_size(), 0U);
        EXPECT_GE(bead.confidence, 0.0);
        EXPECT_LE(bead.confidence, 1.0);
        last = bead.source_end;
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            ++source[s];
        }
        for (auto t = bead.target_begin; t < bead.target_end; ++t) {
            ++target[t];
        }
    }
    EXPECT_EQ(source, std::vector<int>(source_size, 1));
    EXPECT_EQ(target, std::vector<int>(target_size, 1));
}

/// Lengths that vary without a pattern, the same in every run.
std::vector<std::uint32_t> varied(std::size_t count) {
    std::vector<std::uint32_t> lengths;
    std::uint64_t state = 7;
    for (std::size_t i = 0; i < count; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        lengths.push_back(20 + static_cast<std::uint32_t>(state >> 33U) % 160);
    }
    return lengths;
}

TEST(Align, NothingOnEitherSide) {
    EXPECT_TRUE(align({}, {}, {}).empty());
}

TEST(Align, OneSideEmpty) {
    const auto beads = align(units({{50, 60}}), {}, {});
    EXPECT_EQ(text_of(beads), "0:0! 1:0!");
    EXPECT_GT(beads.front().confidence, 0.99);
    EXPECT_EQ(text_of(align({}, units({{50, 60, 20}}), {})), "0!:0 0!:1 0!:2");
}

TEST(Align, OneSegmentEach) {
    EXPECT_EQ(text_of(align(units({{80}}), units({{75}}), {})), "0:0");
}

TEST(Align, OneSegmentAgainstMany) {
    const auto beads = align(units({{80}}), units({{82, 40, 120, 33}}), {{0, 0, 5.0}});
    expect_whole(beads, 1, 4);
    EXPECT_EQ(text_of(beads), "0:0 1!:1 1!:2 1!:3");
}

TEST(Align, TheSameOnBothSides) {
    const auto same = units({{20}, {80, 35, 120}, {64, 150}});
    const auto beads = align(same, same, {});
    EXPECT_EQ(text_of(beads), "0:0 1:1 2:2 3:3 4:4 5:5");
    for (const auto& bead : beads) {
        EXPECT_GT(bead.confidence, 0.7);
    }
}

TEST(Align, LengthAloneFindsSplitsAndMerges) {
    // 150 is 70 and 82 of the other side; 60 and 65 are one of 128.
    const auto beads = align(units({{40, 150, 60, 65, 90}}), units({{42, 70, 82, 128, 88}}), {});
    EXPECT_EQ(text_of(beads), "0:0 1:1-2 2-3:3 4:4");
}

TEST(Align, AnchorsFindWhatWasLeftOut) {
    // Equal lengths: only the anchors tell which segment has no translation.
    const auto source = units({{80, 80, 80, 80, 80}});
    const auto target = units({{80, 80, 80, 80}});
    EXPECT_EQ(text_of(align(source, target, {{0, 0, 4.0}, {1, 1, 4.0}, {3, 2, 4.0}, {4, 3, 4.0}})),
              "0:0 1:1 2:2! 3:2 4:3");
    EXPECT_EQ(text_of(align(source, target, {{1, 0, 4.0}, {2, 1, 4.0}, {3, 2, 4.0}, {4, 3, 4.0}})),
              "0:0! 1:0 2:1 3:2 4:3");
}

TEST(Align, AnchorsFindWhatWasPutIn) {
    const auto source = units({{80, 80, 80}});
    const auto target = units({{80, 80, 80, 80, 80}});
    EXPECT_EQ(text_of(align(source, target, {{0, 0, 4.0}, {1, 3, 4.0}, {2, 4, 4.0}})), "0:0 1!:1 1!:2 1:3 2:4");
}

TEST(Align, AWordSharedByChanceDoesNotMoveAnything) {
    const auto source = units({{120, 40, 95, 60}});
    const auto target = units({{118, 42, 93, 61}});
    EXPECT_EQ(text_of(align(source, target, {{0, 3, 1.5}, {1, 1, 1.0}})), "0:0 1:1 2:2 3:3");
}

TEST(Align, WeightsOfOnePairAddUp) {
    const auto source = units({{80, 80, 80}});
    const auto target = units({{80, 80}});
    const std::vector<Anchor> often{{0, 0, 1.0}, {0, 0, 1.0}, {0, 0, 1.0}, {2, 1, 1.0}, {2, 1, 1.0}, {2, 1, 1.0}};
    EXPECT_EQ(text_of(align(source, target, often)), "0:0 1:1! 2:1");
}

TEST(Align, ParagraphsHelpButNeverForce) {
    // Nothing else tells them apart; which of the two first paragraph heads was left out is anybody's guess.
    const auto beads = text_of(align(units({{70}, {70, 70}, {70, 70}}), units({{70, 70}, {70, 70}}), {}));
    EXPECT_TRUE(beads == "0:0! 1:0 2:1 3:2 4:3" || beads == "0:0 1:1! 2:1 3:2 4:3") << beads;
    // All in one paragraph here, many there: as by length.
    EXPECT_EQ(text_of(align(units({{40}, {150}, {60}, {90}}), units({{42, 148, 61, 88}}), {})), "0:0 1:1 2:2 3:3");
}

TEST(Align, AMissingWordDoesNotCountWhereWordsAreNeverFound) {
    auto source = units({{40, 150, 60, 90}});
    auto target = units({{42, 148, 61, 88}});
    for (auto* side : {&source, &target}) {
        for (auto& unit : *side) {
            unit.expected = 6.0;  // as of a language pair that shares no words
        }
    }
    EXPECT_EQ(text_of(align(source, target, {})), "0:0 1:1 2:2 3:3");
}

TEST(Align, ConfidenceFallsWithDoubt) {
    const auto source = units({{80, 80, 80}});
    const auto target = units({{80, 80}});
    const auto doubtful = align(source, target, {});
    const auto sure = align(source, target, {{0, 0, 8.0}, {2, 1, 8.0}});
    ASSERT_EQ(text_of(sure), "0:0 1:1! 2:1");
    double least = 1.0;
    for (const auto& bead : doubtful) {
        least = std::min(least, bead.confidence);
    }
    EXPECT_LT(least, 0.6);
    for (const auto& bead : sure) {
        EXPECT_GT(bead.confidence, 0.75);
    }
}

TEST(Align, AMovedSegmentOnlyWhenAskedFor) {
    const auto source = units({{90, 80, 85, 70, 95}});
    const auto target = units({{90, 85, 70, 95, 80}});
    const std::vector<Anchor> anchors{{0, 0, 5.0}, {1, 4, 9.0}, {2, 1, 5.0}, {3, 2, 5.0}, {4, 3, 5.0}};
    EXPECT_EQ(text_of(align(source, target, anchors)), "0:0 1:1! 2:1 3:2 4:3 5!:4");
    AlignOptions options;
    options.crossing = true;
    const auto beads = align(source, target, anchors, options);
    EXPECT_EQ(text_of(beads), "0:0 1:4 2:1 3:2 4:3");
    expect_whole(beads, 5, 5);
}

TEST(Align, NeighboursThatChangedPlaces) {
    const auto source = units({{90, 80, 82, 70}});
    const auto target = units({{90, 81, 79, 70}});
    AlignOptions options;
    options.crossing = true;
    const auto beads = align(source, target, {{0, 0, 5.0}, {1, 2, 9.0}, {2, 1, 9.0}, {3, 3, 5.0}}, options);
    EXPECT_EQ(text_of(beads), "0:0 1:2 2:1 3:3");
}

TEST(Align, EmptySegmentsAreNoFault) {
    expect_whole(align(units({{0, 0, 50}}), units({{0, 50}}), {{9, 9, 3.0}}), 3, 2);
}

TEST(Align, SwappedSidesGiveTheSame) {
    const auto source = units({{40, 150, 60}, {65, 90, 30}});
    const auto target = units({{42, 70}, {82, 128, 88}});
    const auto there = align(source, target, {{0, 0, 2.0}, {4, 4, 2.0}});
    const auto back = align(target, source, {{0, 0, 2.0}, {4, 4, 2.0}});
    ASSERT_EQ(there.size(), back.size());
    for (std::size_t i = 0; i < there.size(); ++i) {
        EXPECT_EQ(there[i].source_size(), back[i].target_size());
        EXPECT_EQ(there[i].target_size(), back[i].source_size());
    }
}

TEST(Align, ThreeThousandSegmentsWithAStretchLeftOut) {
    const auto lengths = varied(3000);
    std::vector<std::uint32_t> shorter(lengths.begin(), lengths.begin() + 1000);
    shorter.insert(shorter.end(), lengths.begin() + 1400, lengths.end());
    std::vector<Anchor> anchors;
    for (std::uint32_t s = 0; s < 3000; s += 5) {
        if (s < 1000 || s >= 1400) {
            anchors.push_back({s, s < 1000 ? s : s - 400, 5.0});
        }
    }
    const auto beads = align(units({lengths}), units({shorter}), anchors);
    expect_whole(beads, 3000, 2600);
    std::size_t right = 0;
    for (const auto& bead : beads) {
        const auto wanted = bead.source_begin < 1000 ? bead.source_begin : bead.source_begin - 400;
        right += bead.source_size() == 1 && bead.target_size() == 1 && bead.target_begin == wanted ? 1U : 0U;
    }
    EXPECT_GT(right, 2550U);
}

TEST(Align, VeryDifferentSizes) {
    expect_whole(align(units({varied(2000)}), units({varied(40)}), {}), 2000, 40);
    expect_whole(align(units({varied(3)}), units({varied(2500)}), {}), 3, 2500);
}

TEST(Align, NeighboursThatChangedPlacesAreTwoBeads) {
    AlignOptions options;
    options.crossing = true;
    const auto beads = align(units({{80, 40, 130, 60}}), units({{82, 128, 41, 61}}),
                             {{0, 0, 6.0}, {1, 2, 9.0}, {2, 1, 9.0}, {3, 3, 6.0}}, options);
    EXPECT_EQ(text_of(beads), "0:0 1:2 2:1 3:3");
}

TEST(Align, ThreeSegmentsMayBecomeTwo) {
    // The words of the middle one went partly to each neighbour.
    const auto beads =
        align(units({{100, 200, 100}}), units({{200, 202}}), {{0, 0, 6.0}, {1, 0, 8.0}, {1, 1, 8.0}, {2, 1, 6.0}});
    EXPECT_EQ(text_of(beads), "0-2:0-1");
}

TEST(Align, PinnedSegmentsAreInOneBead) {
    const auto source = units({{80, 35, 120, 64}});
    const auto target = units({{82, 36, 118, 66}});
    AlignOptions options;
    options.pins = {{1, 2}};
    const auto beads = align(source, target, {}, options);
    expect_whole(beads, 4, 4);
    bool together = false;
    for (const auto& bead : beads) {
        together = together ||
                   (bead.source_begin <= 1 && 1 < bead.source_end && bead.target_begin <= 2 && 2 < bead.target_end);
    }
    EXPECT_TRUE(together) << text_of(beads);
}

TEST(Align, PinsThatCannotHoldAreAnError) {
    const auto same = units({{80, 35, 120, 64}});
    AlignOptions options;
    options.pins = {{0, 3}, {3, 0}};
    EXPECT_THROW(align(same, same, {}, options), loep::Error);
    options.pins = {{0, 9}};
    EXPECT_THROW(align(same, same, {}, options), loep::Error);
}

TEST(Align, PinsMayCrossWhereBeadsMay) {
    const auto same = units({{80, 35, 120, 64}});
    AlignOptions options;
    options.crossing = true;
    options.pins = {{0, 3}, {3, 0}};
    const auto beads = align(same, same, {}, options);
    EXPECT_EQ(text_of(beads), "0:3 1:1 2:2 3:0");
    EXPECT_EQ(beads.front().confidence, 1.0);
    options.pins = {{0, 3}, {1, 0}, {1, 1}, {0, 2}};
    EXPECT_THROW(align(same, same, {}, options), loep::Error);
}

TEST(Align, AWordThatTwoSegmentsShareCountsOnceInALargerBead) {
    // One name on the target's only sentence, and on both of the source's: no reason to merge them.
    const auto source = units({{80, 20}});
    const auto target = units({{82}});
    const std::vector<Anchor> anchors{{0, 0, 4.0}, {1, 0, 3.0}};
    AlignOptions options;
    options.overlaps = {{0, 0, false, 3.0}};
    EXPECT_EQ(text_of(align(source, target, anchors, options)), "0:0 1:1!");
}

}  // namespace
