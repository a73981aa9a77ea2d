// What the pairs of a project teach: kept, renewed when pairs change, refused when damaged, and used in another pair.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/learned_words.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/align/stems.hpp"

namespace {

namespace fs = std::filesystem;
using loep::align::letters_hash;
using loep::project::open_learned_words;
using loep::project::refresh_learned_words;

/// A project's folder and memory, without articles.
class Learning : public testing::Test {
  protected:
    void SetUp() override {
        auto pattern = (fs::temp_directory_path() / "loep-learned-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        memory_ = loep::project::Memory::open(loep::project::Memory::path_in(folder_.string()), "glossary");
    }
    void TearDown() override {
        memory_.reset();
        fs::remove_all(folder_);
    }

    static loep::project::Article article(const std::string& name) {
        loep::project::Article article;
        article.source.path = article.source.shown = name + ".nl.txt";
        article.target.path = article.target.shown = name + ".en.txt";
        return article;
    }
    static std::vector<std::uint64_t> hashes(const std::vector<std::string>& stems) {
        std::vector<std::uint64_t> hashes;
        for (const auto& stem : stems) {
            hashes.push_back(letters_hash(stem));
        }
        return hashes;
    }
    /// An article of beads in which *kwark* and *kwant* stand for *gluon* and *boson*.
    void teach(const std::string& name) const {
        const auto of = article(name);
        loep::project::CheckedPair pair;
        pair.lessons = {{hashes({"kwark", "snel" + name}), hashes({"gluon", "fast" + name})},
                        {hashes({"kwant", "sterk" + name}), hashes({"boson", "strong" + name})}};
        memory_->remember({{&of, &pair, {name, name, name}}});
    }
    bool knows(const std::string& dutch, const std::string& english) const {
        const auto learned = open_learned_words(folder_.string());
        if (!learned.dictionary) {
            return false;
        }
        for (const auto stem : learned.dictionary->translations(letters_hash(dutch))) {
            if (stem == letters_hash(english)) {
                return true;
            }
        }
        return false;
    }
    void refresh() const { refresh_learned_words(folder_.string(), *memory_); }
    fs::path file() const { return folder_ / ".loep" / "words.dictionary"; }

    fs::path folder_;
    std::unique_ptr<loep::project::Memory> memory_;
};

TEST_F(Learning, WordsOfSeveralArticlesAndNoOthers) {
    teach("a");
    refresh();
    EXPECT_FALSE(knows("kwark", "gluon")) << "one article alone is no news to itself";
    teach("b");
    refresh();
    EXPECT_TRUE(knows("kwark", "gluon"));
    EXPECT_TRUE(knows("kwant", "boson"));
    EXPECT_FALSE(knows("snela", "fasta"));
    EXPECT_FALSE(knows("kwark", "boson"));
    EXPECT_EQ(open_learned_words(folder_.string()).articles, 2U);
}

TEST_F(Learning, ForgetsAnArticleThatIsGone) {
    teach("a");
    teach("b");
    refresh();
    ASSERT_TRUE(knows("kwark", "gluon"));
    memory_->keep_only({article("a")});
    refresh();
    EXPECT_FALSE(knows("kwark", "gluon"));
}

TEST_F(Learning, MadeAnewWhenDamaged) {
    teach("a");
    teach("b");
    refresh();
    std::string bytes;
    {
        std::ifstream in(file(), std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(in), {});
    }
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        auto damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        std::ofstream(file(), std::ios::binary) << damaged;
        EXPECT_FALSE(open_learned_words(folder_.string()).dictionary) << at;
    }
    std::ofstream(file(), std::ios::binary) << bytes.substr(0, bytes.size() / 2);
    EXPECT_FALSE(knows("kwark", "gluon"));
    refresh();
    EXPECT_TRUE(knows("kwark", "gluon"));
}

TEST_F(Learning, SameWhateverTheOrder) {
    for (const auto* name : {"a", "b", "c"}) {
        teach(name);
    }
    refresh();
    const auto size = fs::file_size(file());
    std::ifstream in(file(), std::ios::binary);
    const std::string first(std::istreambuf_iterator<char>(in), {});
    fs::remove(file());
    memory_->keep_only({});
    for (const auto* name : {"c", "a", "b"}) {
        teach(name);
    }
    refresh();
    std::ifstream again(file(), std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(again), {}), first);
    EXPECT_EQ(fs::file_size(file()), size);
}

TEST_F(Learning, KeepsOutOfTheWayWhereAFileCannotBe) {
    fs::create_directory(file());
    EXPECT_FALSE(open_learned_words(folder_.string()).dictionary);
    EXPECT_ANY_THROW(refresh());
}

}  // namespace
