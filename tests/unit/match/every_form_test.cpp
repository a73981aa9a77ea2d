// Every form that morphology makes of a designation is found: what a lexicon leaves out for a text is not in it.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "loep/morphology/inflect.hpp"

#include "small_termbase.hpp"

namespace loep::match {
namespace {

using termbase::CaseRule;
using termbase::ConceptKind;
using termbase::PartOfSpeech;

void expect_all_found(std::string_view text, std::string_view locale, PartOfSpeech part,
                      morphology::WordClass word_class) {
    TermbaseMaker make;
    const auto rule = part == PartOfSpeech::proper_noun ? CaseRule::initial : CaseRule::any;
    make.add("concept", part == PartOfSpeech::proper_noun ? ConceptKind::person : ConceptKind::term,
             designation(text, locale, part, rule));
    const auto language = *text::language_of(locale);
    for (const auto& form : morphology::forms_of({.text = text, .language = language, .word_class = word_class})) {
        const auto hits = hits_in(make.termbase(), language, form.text + " x");
        ASSERT_EQ(hits.size(), 1U) << form.text;
        EXPECT_EQ(hits[0].span, text::make_span(0, form.text.size())) << form.text;
    }
}

TEST(EveryForm, OfDutchNouns) {
    for (const std::string_view noun : {"stad",
                                        "lid",
                                        "schip",
                                        "smid",
                                        "kind",
                                        "ei",
                                        "koe",
                                        "vlo",
                                        "zoon",
                                        "volk",
                                        "grens",
                                        "staat",
                                        "kanaal",
                                        "staatsman",
                                        "politieman",
                                        "criticus",
                                        "gelid",
                                        "basis",
                                        "museum",
                                        "visum",
                                        "foto",
                                        "regime",
                                        "waarheid",
                                        "reis",
                                        "logistiek centrum",
                                        "politieke gevangene",
                                        "secretaris-generaal",
                                        "minister van Defensie",
                                        "zee",
                                        "wet",
                                        "brief",
                                        "idee",
                                        "comit\xC3\xA9",
                                        "officieel bezoek"}) {
        expect_all_found(noun, "nl", PartOfSpeech::noun, morphology::WordClass::noun);
    }
}

TEST(EveryForm, OfDutchNamesAdjectivesAndVerbs) {
    for (const std::string_view name :
         {"Poetin", "Duda", "NAVO", "Itali\xC3\xAB", "Aleksandr Loekasjenko", "Ku\xC5\xBAnica"}) {
        expect_all_found(name, "nl", PartOfSpeech::proper_noun, morphology::WordClass::name);
    }
    for (const std::string_view adjective : {"officieel", "boos", "wit", "streng", "zwaar", "vrij"}) {
        expect_all_found(adjective, "nl", PartOfSpeech::adjective, morphology::WordClass::adjective);
    }
    for (const std::string_view verb : {"vluchten", "oppakken", "nemen", "gaan", "verliezen", "arresteren"}) {
        expect_all_found(verb, "nl", PartOfSpeech::verb, morphology::WordClass::verb);
    }
}

TEST(EveryForm, OfEnglishWords) {
    for (const std::string_view noun : {"person",
                                        "woman",
                                        "foot",
                                        "child",
                                        "crisis",
                                        "country",
                                        "life",
                                        "half",
                                        "thief",
                                        "medium",
                                        "passer-by",
                                        "organisation",
                                        "reception centre",
                                        "labour camp",
                                        "co-ordination council",
                                        "state of emergency",
                                        "secretary general",
                                        "defence minister",
                                        "neighbouring country",
                                        "cease-fire",
                                        "analysis",
                                        "harbour",
                                        "traveller"}) {
        expect_all_found(noun, "en", PartOfSpeech::noun, morphology::WordClass::noun);
    }
    for (const std::string_view verb : {"take", "go", "buy", "push back", "deny", "travel", "analyse"}) {
        expect_all_found(verb, "en", PartOfSpeech::verb, morphology::WordClass::verb);
    }
    for (const std::string_view name : {"Putin", "Ministry of Defence", "Kallas"}) {
        for (const auto& form : morphology::forms_of(
                 {.text = name, .language = text::Language::english, .word_class = morphology::WordClass::name})) {
            TermbaseMaker make;
            make.add("concept", ConceptKind::organisation,
                     designation(name, "en", PartOfSpeech::proper_noun, CaseRule::initial));
            EXPECT_EQ(hits_in(make.termbase(), text::Language::english, form.text + " x").size(), 1U) << form.text;
        }
    }
}

}  // namespace
}  // namespace loep::match
