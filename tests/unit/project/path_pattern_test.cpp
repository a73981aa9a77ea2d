// Patterns of paths: names, any depth, what is refused, what excludes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/path_pattern.hpp"

#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::project {
namespace {

using Found = std::vector<std::string>;

std::optional<Found> match(std::string_view pattern, std::string_view path) {
    return PathPattern::parse(pattern).match(path);
}

TEST(PathPattern, ANameIsPartOfOneStep) {
    EXPECT_EQ(match("articles/{name}.nl.md", "articles/minsk.nl.md"), Found{"minsk"});
    EXPECT_EQ(match("articles/{name}.nl.md", "articles/a.b.nl.md"), Found{"a.b"});
    EXPECT_FALSE(match("articles/{name}.nl.md", "articles/2021/minsk.nl.md"));
    EXPECT_FALSE(match("articles/{name}.nl.md", "articles/.nl.md"));
    EXPECT_FALSE(match("articles/{name}.nl.md", "articles/minsk.nl.md.bak"));
}

TEST(PathPattern, FoldersOfAnyDepth) {
    EXPECT_EQ(match("a/**/{name}.md", "a/x.md"), (Found{"", "x"}));
    EXPECT_EQ(match("a/**/{name}.md", "a/b/c/x.md"), (Found{"b/c/", "x"}));
    EXPECT_FALSE(match("a/**/{name}.md", "ab/x.md"));
    EXPECT_EQ(match("drafts/**", "drafts/a/b"), Found{"a/b"});
    EXPECT_EQ(match("drafts/", "drafts/a"), Found{"a"});
    EXPECT_FALSE(match("drafts/**", "drafts/"));
}

TEST(PathPattern, ANameThatReturnsIsTheSame) {
    EXPECT_TRUE(match("{name}/{name}.md", "minsk/minsk.md"));
    EXPECT_FALSE(match("{name}/{name}.md", "minsk/brest.md"));
    EXPECT_EQ(match("{a}-{b}-{a}", "x-y-x"), (Found{"x", "y", "x"}));
}

TEST(PathPattern, FillsInWhatItFound) {
    const auto source = PathPattern::parse("{year}/nl/**/{name}.nl.md");
    const auto target = PathPattern::parse("en/{year}/**/{name}.en.md");
    const auto found = source.match("2021/nl/a/b/minsk.nl.md");
    ASSERT_TRUE(found);
    EXPECT_EQ(target.fill(source.holes(), *found), "en/2021/a/b/minsk.en.md");
}

TEST(PathPattern, BytesThatAreNoTextAreFine) {
    EXPECT_EQ(match("{name}.md", "\xFF\n\t.md"), Found{"\xFF\n\t"});
}

TEST(PathPattern, RefusesWhatGoesElsewhere) {
    for (const auto* wrong : {"", "/a", "../a", "a/./b", "{", "a{}b", "{a/b}", "a**b", "{a*}"}) {
        EXPECT_THROW(PathPattern::parse(wrong), Error) << wrong;
    }
}

TEST(PathPattern, ItsFolderIsTheOneAllMatchesLieIn) {
    EXPECT_EQ(PathPattern::parse("a/b/{x}.md").folder(), "a/b");
    EXPECT_EQ(PathPattern::parse("a/b{x}.md").folder(), "a");
    EXPECT_EQ(PathPattern::parse("{x}/a.md").folder(), "");
    EXPECT_EQ(PathPattern::parse("**/a.md").folder(), "");
}

TEST(Exclusion, WithoutASlashHoldsAtAnyDepth) {
    const std::vector<PathPattern> patterns{parse_exclusion("*.tmp.md"), parse_exclusion("drafts/"),
                                            parse_exclusion("articles/old"), parse_exclusion("a/*/c.md")};
    for (const auto* left_out :
         {"x.tmp.md", "a/b/x.tmp.md", "drafts/x.md", "a/drafts/x.md", "articles/old/x.md", "a/b/c.md"}) {
        EXPECT_TRUE(any_matches(patterns, left_out)) << left_out;
    }
    for (const auto* kept : {"x.md", "drafts.md", "b/articles/old/x.md", "a/b/d/c.md"}) {
        EXPECT_FALSE(any_matches(patterns, kept)) << kept;
    }
}

}  // namespace
}  // namespace loep::project
