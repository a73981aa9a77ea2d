// Which files of a project are an article and its translation.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/articles.hpp"

#include <map>

#include <gtest/gtest.h>

namespace loep::project {
namespace {

class FilesInMemory : public ProjectFiles {
  public:
    explicit FilesInMemory(std::set<std::string> paths) : paths_(std::move(paths)) {}
    std::vector<std::string> list(const std::set<std::string>&) const override {
        return {paths_.begin(), paths_.end()};
    }
    bool exists(const std::string& path) const override { return paths_.contains(path); }
    std::string read(const ArticleFile&) const override { return {}; }
    std::string object(const std::string&) const override { return {}; }
    bool holds_objects() const override { return false; }

  private:
    std::set<std::string> paths_;
};

Settings with_pairs(const std::vector<std::pair<std::string, std::string>>& pairs) {
    Settings settings;
    for (const auto& [source, target] : pairs) {
        settings.pairs.push_back({PathPattern::parse(source), PathPattern::parse(target), 0});
    }
    return settings;
}

std::string shown(const std::vector<Article>& articles) {
    std::string all;
    for (const auto& one : articles) {
        all += one.source.shown + (one.missing == check::Side::source ? "?" : "") + '>' + one.target.shown +
               (one.missing == check::Side::target ? "?" : "") + ' ';
    }
    return all;
}

TEST(Articles, EachPairOnceFromEitherSide) {
    const auto settings = with_pairs({{"a/{name}.nl.md", "a/{name}.en.md"}});
    const FilesInMemory files({"a/x.nl.md", "a/x.en.md", "a/only.nl.md", "a/other.en.md", "b/y.nl.md", "a/z.md"});
    EXPECT_EQ(shown(find_articles(settings, files, "")),
              "a/only.nl.md>a/only.en.md? a/other.nl.md?>a/other.en.md a/x.nl.md>a/x.en.md ");
}

TEST(Articles, TheMoreExactPatternSpeaks) {
    const auto settings = with_pairs({{"{name}.md", "{name}.en.md"}});
    const FilesInMemory files({"x.md", "x.en.md"});
    EXPECT_EQ(shown(find_articles(settings, files, "")), "x.md>x.en.md ");
}

TEST(Articles, APartnerUnderAnyPattern) {
    const auto settings = with_pairs({{"{name}.nl.md", "{name}.en.md"}, {"{name}.nl.md", "{name}.en.txt"}});
    const FilesInMemory files({"x.nl.md", "x.en.txt"});
    EXPECT_EQ(shown(find_articles(settings, files, "")), "x.nl.md>x.en.txt ");
}

TEST(Articles, ABitextIsAPairByItself) {
    auto settings = with_pairs({{"{name}.nl.md", "{name}.en.md"}});
    const auto catalogues = PathPattern::parse("po/*.po");
    settings.pairs.push_back({catalogues, catalogues, 0, true});
    const FilesInMemory files({"x.nl.md", "x.en.md", "po/app.po", "po/app.pot", "other.po"});
    EXPECT_EQ(shown(find_articles(settings, files, "")), "po/app.po>po/app.po x.nl.md>x.en.md ");
    EXPECT_TRUE(article_of(settings, files, "", "po/app.po")->is_bitext);
    EXPECT_FALSE(article_of(settings, files, "", "x.nl.md")->is_bitext);
    EXPECT_FALSE(article_of(settings, files, "", "po/gone.po"));
}

TEST(Articles, WhatIsExcludedIsNoneAndHasNone) {
    auto settings = with_pairs({{"{name}.nl.md", "{name}.en.md"}});
    settings.exclude = {parse_exclusion("x.en.md")};
    const FilesInMemory files({"x.nl.md", "x.en.md", "y.nl.md", "y.en.md"});
    EXPECT_EQ(shown(find_articles(settings, files, "")), "y.nl.md>y.en.md ");
    EXPECT_FALSE(article_of(settings, files, "", "x.nl.md"));
}

TEST(Articles, AreShownFromTheCurrentFolder) {
    const auto settings = with_pairs({{"{name}.nl.md", "{name}.en.md"}});
    const FilesInMemory files({"x.nl.md", "x.en.md"});
    EXPECT_EQ(shown(find_articles(settings, files, "..")), "../x.nl.md>../x.en.md ");
    EXPECT_EQ(find_articles(settings, files, "..").front().source.path, "x.nl.md");
}

}  // namespace
}  // namespace loep::project
