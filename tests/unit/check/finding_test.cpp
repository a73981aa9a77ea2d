// The names of what a finding says, both ways.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/finding.hpp"

#include <gtest/gtest.h>

namespace loep::check {
namespace {

template <class Names>
void expect_both_ways(const Names& names) {
    for (const auto& [value, name] : names.rows) {
        EXPECT_EQ(names.name(value), name);
        EXPECT_EQ(names.value(name), value);
    }
}

TEST(FindingNames, BothWays) {
    expect_both_ways(suppressed_by_names);
    expect_both_ways(baseline_state_names);
    expect_both_ways(severity_names);
    expect_both_ways(side_names);
}

TEST(Finding, CountsUnlessSuppressed) {
    Finding finding;
    EXPECT_TRUE(finding.counts());
    finding.suppression = Suppression{};
    EXPECT_FALSE(finding.counts());
}

}  // namespace
}  // namespace loep::check
