// Scores the aligner on our own texts that were aligned by hand; the score may not fall.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/project/align_pair.hpp"
#include "loep/project/presegmented.hpp"

namespace {

namespace fs = std::filesystem;
using loep::text::Language;

std::string numbers(std::uint32_t begin, std::uint32_t end) {
    std::string list;
    for (auto i = begin; i < end; ++i) {
        list += (list.empty() ? "" : ",") + std::to_string(i);
    }
    return list;
}

std::set<std::string> found_beads(const std::string& stem) {
    using loep::project::read_presegmented;
    const auto source = read_presegmented(loep::text::SourceText::read(stem + ".nl"), Language::dutch);
    const auto target = read_presegmented(loep::text::SourceText::read(stem + ".en"), Language::english);
    std::set<std::string> beads;
    for (const auto& bead :
         loep::project::align_pair({source.document, source.segments, {}}, {target.document, target.segments, {}})) {
        beads.insert(numbers(bead.source_begin, bead.source_end) + ":" + numbers(bead.target_begin, bead.target_end));
    }
    return beads;
}

TEST(AlignmentGold, StrictScoreHolds) {
    std::size_t right = 0;
    std::size_t found = 0;
    std::size_t wanted = 0;
    for (const auto& file : fs::directory_iterator("tests/gold")) {
        if (file.path().extension() != ".beads") {
            continue;
        }
        const auto beads = found_beads((file.path().parent_path() / file.path().stem()).string());
        std::ifstream gold(file.path());
        for (std::string line; std::getline(gold, line);) {
            wanted += line.empty() ? 0U : 1U;
            right += beads.contains(line) ? 1U : 0U;
        }
        found += beads.size();
    }
    ASSERT_GT(wanted, 60U) << "no gold";
    const double score = 2.0 * static_cast<double>(right) / static_cast<double>(found + wanted);
    EXPECT_GE(score, 0.98) << right << " right of " << found << " found and " << wanted << " wanted";
}

}  // namespace
