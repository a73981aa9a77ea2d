// Which beads say again what others say, and that what was found in one is looked for in all.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/bead_repeats.hpp"

#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/segment/repeats.hpp"

namespace loep::check {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A text whose lines are blocks of one segment each, or all of them segments of one block.
struct Text {
    Text(const std::string& lines, text::Language language, bool one_block) {
        document.source = text::SourceText::from_bytes("-", lines);
        document.language = language;
        for (std::size_t begin = 0; begin < lines.size();) {
            const auto end = lines.find('\n', begin);
            const auto span = text::make_span(begin, end);
            if (!one_block || document.blocks.empty()) {
                document.blocks.push_back({document::BlockKind::paragraph, span, {}});
            }
            document.blocks.back().span.end = span.end;
            const auto block = static_cast<std::uint32_t>(document.blocks.size() - 1);
            segments.push_back({span, block, text::words(lines, span)});
            begin = end + 1;
        }
    }

    document::Document document;
    segment::Segments segments;
};

/// Of lines that answer each other.
class Repeats {
  public:
    Repeats(const std::string& dutch, const std::string& english, bool one_block = false)
        : source_(dutch, text::Language::dutch, one_block), target_(english, text::Language::english, one_block) {
        PairInput input;
        input.termbase = &termbase_;
        input.source = &source_.document;
        input.target = &target_.document;
        input.source_segments = &source_.segments;
        input.target_segments = &target_.segments;
        input.source_repeats = segment::find_repeats(source_.document, source_.segments);
        input.target_repeats = segment::find_repeats(target_.document, target_.segments);
        for (std::uint32_t i = 0; i < source_.segments.size(); ++i) {
            input.beads.push_back({i, i + 1, i, i + 1, 0.0, 1.0, false});
        }
        pair_ = make_pair_view(std::move(input));
    }

    const PairView& pair() const { return pair_; }

    /// The beads that a check is called with which finds something in `at`.
    std::vector<std::size_t> checked(std::size_t at) const {
        std::vector<std::size_t> beads;
        std::vector<Finding> findings;
        check_beads(pair_, findings, [&](std::size_t bead) {
            beads.push_back(bead);
            if (bead == at) {
                findings.emplace_back();
            }
        });
        return beads;
    }

  private:
    termbase::Termbase termbase_;
    Text source_;
    Text target_;
    PairView pair_;
};

constexpr const char* dutch = "Aa.\nBb.\nCc.\nDd.\nEe.\nAa.\nBb.\nCc.\nDd.\nEe.\n";
constexpr const char* english = "Fa.\nFb.\nFc.\nFd.\nFe.\nFa.\nFb.\nFc.\nFd.\nFe.\n";

TEST(BeadRepeats, AreThoseBetweenTheSameNeighbours) {
    EXPECT_THAT(Repeats(dutch, english).pair().repeats, ElementsAre(0, 1, 2, 3, 4, 5, 6, 2, 8, 9))
        << "the beads near either end have other neighbours";
}

TEST(BeadRepeats, AreToldByBothTextsAndTheBeadsBeside) {
    const std::string other = "Fa.\nFb.\nFc.\nFd.\nFe.\nFa.\nFb.\nFc.\nFx.\nFe.\n";
    EXPECT_THAT(Repeats(dutch, other).pair().repeats, ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
}

TEST(BeadRepeats, AreWholeBlocks) {
    EXPECT_THAT(Repeats(dutch, english, true).pair().repeats, ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
}

TEST(BeadRepeats, AreCheckedWhereSomethingWasFound) {
    const Repeats repeats(dutch, english);
    EXPECT_THAT(repeats.checked(0), ElementsAre(0, 1, 2, 3, 4, 5, 6, 8, 9));
    EXPECT_THAT(repeats.checked(2), ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
}

TEST(BeadRepeats, NoBeadsNoRepeats) {
    EXPECT_THAT(Repeats("", "").pair().repeats, IsEmpty());
}

}  // namespace
}  // namespace loep::check
