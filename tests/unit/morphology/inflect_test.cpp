// An inflection put on another designation, and what every list of forms has.
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <gtest/gtest.h>

#include "forms.hpp"

namespace loep::morphology {
namespace {

TEST(Inflect, PutsTheKindOnAnotherWord) {
    const Lemma putin{.text = "Putin", .language = text::Language::english, .word_class = WordClass::name};
    EXPECT_EQ(inflect(putin, InflectionKind::genitive), "Putin's");
    EXPECT_EQ(inflect(putin, InflectionKind::base), "Putin");
    EXPECT_EQ(inflect(putin, InflectionKind::plural), "Putin");
    const Lemma poetin{.text = "Poetin", .language = text::Language::dutch, .word_class = WordClass::name};
    EXPECT_EQ(inflect(poetin, InflectionKind::genitive), "Poetins");
}

TEST(Inflect, AListHasTheLemmaFirstAndNoFormTwice) {
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        for (const auto word_class :
             {WordClass::name, WordClass::noun, WordClass::adjective, WordClass::verb, WordClass::other}) {
            for (const std::string_view word : {"grens", "prison", "a", "", "EU", "zien", "Wit-Russisch", "-",
                                                "\xC3\xA9", "y", "x y", " ", "de la"}) {
                const auto forms = forms_of({.text = word, .language = language, .word_class = word_class});
                ASSERT_FALSE(forms.empty());
                EXPECT_EQ(forms.front().text, word);
                std::set<std::string> seen;
                for (const auto& form : forms) {
                    EXPECT_TRUE(seen.insert(form.text).second) << form.text;
                }
            }
        }
    }
}

TEST(Inflect, IrregularLeavesPluralAndPastToOthers) {
    const Lemma lemma{.text = "gast", .word_class = WordClass::noun, .irregular = true};
    EXPECT_TRUE(texts_of(lemma, InflectionKind::plural).empty());
}

TEST(Inflect, AListIsUsedAgain) {
    FormList forms;
    list_forms({.text = "grens"}, forms);
    EXPECT_GT(forms.size(), 1U);
    list_forms({.text = "Minsk", .word_class = WordClass::other}, forms);
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(forms.text(0), "Minsk");
}

TEST(Inflect, AFormIsTheBeginningOfItsBaseAndAnEnding) {
    const std::string_view base = "logistiek centrum";
    FormList forms;
    list_forms({.text = base}, forms);
    ASSERT_GT(forms.size(), 2U);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto ending = forms.ending(i);
        const auto form = forms.text(i);
        std::string joined(base.substr(0, ending.kept));
        ending.append_to(joined);
        EXPECT_EQ(form, joined);
        EXPECT_EQ(form.size(), ending.form_size());
        EXPECT_TRUE(ending == ending_of(form, base)) << form;
        EXPECT_TRUE(ending.size == 0 || ending.last_letter() == form.back());
        EXPECT_TRUE(ending.size == 0 || ending.kept == base.size() || form[ending.kept] != base[ending.kept]);
    }
}

}  // namespace
}  // namespace loep::morphology
