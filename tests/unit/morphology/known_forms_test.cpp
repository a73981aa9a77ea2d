// Forms chosen by a dictionary: one of a few words, written here for Hunspell to read.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/known_forms.hpp"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loep::morphology {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

class KnownForms : public testing::Test {
  protected:
    void SetUp() override {
        folder_ =
            std::filesystem::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
        std::filesystem::create_directories(folder_);
        std::ofstream(folder_ / "xx.aff") << "SET UTF-8\n";
        std::ofstream(folder_ / "xx.dic")
            << "11\nlob\nlobs\nlobben\nvlog\nvlogs\ndirecteur\ndirecteuren\nkluif\nzwemmen\nzwemt\nzwom\n";
        speller_ = Speller::find({folder_.string()}, {"xx"});
        if (!speller_) {
            GTEST_SKIP() << "LEFT OUT: no Hunspell library (Debian: libhunspell-1.7-0)";
        }
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::vector<std::string> chosen(std::string_view word, WordClass word_class, InflectionKind kind) const {
        const Lemma lemma{.text = word, .word_class = word_class};
        FormList forms;
        list_forms(lemma, forms);
        choose_known_forms(lemma, *speller_, forms);
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (forms.kind(i) == kind) {
                texts.emplace_back(forms.text(i));
            }
        }
        return texts;
    }

    std::filesystem::path folder_;
    std::optional<Speller> speller_;
};

TEST_F(KnownForms, OfSeveralPluralsTheKnown) {
    EXPECT_THAT(chosen("directeur", WordClass::noun, InflectionKind::plural), ElementsAre("directeuren"));
}

TEST_F(KnownForms, AnotherPluralInPlaceOfAnUnknown) {
    EXPECT_THAT(chosen("vlog", WordClass::noun, InflectionKind::plural), ElementsAre("vlogs"));
}

TEST_F(KnownForms, AnotherPluralBesideWhatMayBeAVerb) {
    EXPECT_THAT(chosen("lob", WordClass::noun, InflectionKind::plural), ElementsAre("lobben", "lobs"));
}

TEST_F(KnownForms, WhatTheDictionaryCannotTellStays) {
    EXPECT_THAT(chosen("kluif", WordClass::noun, InflectionKind::plural), ElementsAre("kluiven"));
    EXPECT_THAT(chosen("pushback", WordClass::noun, InflectionKind::plural), ElementsAre("pushbacks"));
    EXPECT_THAT(chosen("kluif", WordClass::noun, InflectionKind::diminutive), Contains("kluifje"));
}

TEST_F(KnownForms, OfAVerbWhatIsKnown) {
    const auto forms = chosen("zwemmen", WordClass::verb, InflectionKind::verbal);
    EXPECT_THAT(forms, Contains("zwom"));
    EXPECT_THAT(forms, Not(Contains("zwommen")));
}

TEST(Dictionaries, NoneWhereThereIsNone) {
    EXPECT_FALSE(Speller::find({"/nowhere"}, {"xx"}).has_value());
}

}  // namespace
}  // namespace loep::morphology
