// The Dutch rules on words of every spelling class.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms.hpp"

namespace loep::morphology {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

Lemma dutch(std::string_view text, WordClass word_class) {
    return {.text = text, .language = text::Language::dutch, .word_class = word_class};
}

TEST(DutchNouns, FirstPluralIsTheUsualOne) {
    for (const auto& [noun, plural] : {Row{"grens", "grenzen"},
                                       {"sanctie", "sancties"},
                                       {"vluchteling", "vluchtelingen"},
                                       {"regime", "regimes"},
                                       {"foto", "foto's"},
                                       {"baby", "baby's"},
                                       {"waarheid", "waarheden"},
                                       {"staat", "staten"},
                                       {"kanaal", "kanalen"},
                                       {"bedrijf", "bedrijven"},
                                       {"motief", "motieven"},
                                       {"reis", "reizen"},
                                       {"prijs", "prijzen"},
                                       {"mens", "mensen"},
                                       {"kans", "kansen"},
                                       {"wet", "wetten"},
                                       {"kabinet", "kabinetten"},
                                       {"bos", "bossen"},
                                       {"gevangenis", "gevangenissen"},
                                       {"paragraaf", "paragrafen"},
                                       {"filosoof", "filosofen"},
                                       {"wolf", "wolven"},
                                       {"partij", "partijen"},
                                       {"gevangene", "gevangenen"},
                                       {"blokkade", "blokkades"},
                                       {"oppositielid", "oppositieleden"},
                                       {"hoofdstad", "hoofdsteden"},
                                       {"oorlog", "oorlogen"},
                                       {"aanslag", "aanslagen"},
                                       {"volk", "volken"},
                                       {"kind", "kinderen"},
                                       {"visum", "visa"},
                                       {"museum", "musea"},
                                       {"politicus", "politici"},
                                       {"crisis", "crises"},
                                       {"leider", "leiders"},
                                       {"leger", "legers"},
                                       {"wapen", "wapens"},
                                       {"minister", "ministers"},
                                       {"premier", "premiers"},
                                       {"maatregel", "maatregelen"},
                                       {"rebel", "rebellen"},
                                       {"tunnel", "tunnels"},
                                       {"industrie", "industrie\xC3\xABn"},
                                       {"strategie", "strategie\xC3\xABn"},
                                       {"democratie", "democratie\xC3\xABn"},
                                       {"idee", "idee\xC3\xABn"},
                                       {"comit\xC3\xA9", "comit\xC3\xA9s"},
                                       {"niveau", "niveaus"},
                                       {"gasdeal", "gasdeals"},
                                       {"doorvoer", "doorvoeren"},
                                       {"ngo", "ngo's"},
                                       {"F16", "F16's"},
                                       {"Pool", "Polen"},
                                       {"Wit-Rus", "Wit-Russen"},
                                       {"Syri\xC3\xABr", "Syri\xC3\xABrs"},
                                       {"Irakees", "Irakezen"},
                                       {"Afghaan", "Afghanen"},
                                       {"Spanjaard", "Spanjaarden"},
                                       {"Let", "Letten"},
                                       {"Oekra\xC3\xAFner", "Oekra\xC3\xAFners"}}) {
        const auto plurals = texts_of(dutch(noun, WordClass::noun), InflectionKind::plural);
        ASSERT_FALSE(plurals.empty()) << noun;
        EXPECT_EQ(plurals.front(), plural) << noun;
    }
}

TEST(DutchNouns, SecondPluralIsKnownToo) {
    for (const auto& [noun, plural] : {Row{"crisis", "crisissen"},
                                       {"gemeente", "gemeenten"},
                                       {"museum", "museums"},
                                       {"factum", "facta"},
                                       {"mausoleum", "mausolea"},
                                       {"braderie", "braderie\u00EBn"},
                                       {"volk", "volkeren"},
                                       {"ambassadeur", "ambassadeuren"},
                                       {"ambtenaar", "ambtenaren"},
                                       {"officier", "officieren"},
                                       {"mechanisme", "mechanismes"},
                                       {"reactor", "reactors"},
                                       {"kolonie", "koloni\xC3\xABn"}}) {
        EXPECT_THAT(texts_of(dutch(noun, WordClass::noun), InflectionKind::plural), Contains(std::string(plural)));
    }
}

TEST(DutchNouns, PluralsThatTheLettersTell) {
    for (const auto& [noun, plural] : {Row{"snack", "snacks"},        {"leak", "leaks"},
                                       {"oceaan", "oceanen"},         {"knoeier", "knoeiers"},
                                       {"bloem", "bloemen"},          {"kabel", "kabels"},
                                       {"deurbel", "deurbellen"},     {"tijgervel", "tijgervellen"},
                                       {"hengel", "hengels"},         {"markgraaf", "markgraven"},
                                       {"paragraaf", "paragrafen"},   {"voorkeur", "voorkeuren"},
                                       {"pikeur", "pikeurs"},         {"abonnee", "abonnees"},
                                       {"moskee", "moskee\xC3\xABn"}, {"nationalisme", "nationalismen"},
                                       {"verslagene", "verslagenen"}, {"brasserie", "brasseries"},
                                       {"sedativum", "sedativa"},     {"dvd", "dvd's"},
                                       {"hangar", "hangars"},         {"eis", "eisen"},
                                       {"looneis", "looneisen"},      {"grondreis", "grondreizen"}}) {
        EXPECT_THAT(texts_of(dutch(noun, WordClass::noun), InflectionKind::plural), ElementsAre(std::string(plural)))
            << noun;
    }
}

TEST(DutchNouns, NoWildNonWords) {
    for (const auto& [noun, form] : {Row{"reis", "reisen"},
                                     {"stroom", "strooms"},
                                     {"robot", "robotten"},
                                     {"grens", "grensen"},
                                     {"troepen", "troepens"},
                                     {"verkiezingen", "verkiezingenen"},
                                     {"stad", "stadden"},
                                     {"leider", "leideren"},
                                     {"monnik", "monnikken"},
                                     {"regime", "regimen"}}) {
        EXPECT_THAT(all_texts(dutch(noun, WordClass::noun)), Not(Contains(std::string(form))));
    }
}

TEST(DutchNouns, DiminutivesOfTheClearCases) {
    for (const auto& [noun, form] : {Row{"kamp", "kampje"},
                                     {"land", "landjes"},
                                     {"leger", "legertje"},
                                     {"systeem", "systeempje"},
                                     {"partij", "partijtje"},
                                     {"bal", "balletje"},
                                     {"zon", "zonnetjes"},
                                     {"strandbal", "strandballetje"},
                                     {"foto", "fotootje"},
                                     {"tekening", "tekeningetje"},
                                     {"afdeling", "afdelinkje"},
                                     {"versnelling", "versnellinkje"},
                                     {"duo", "duootje"},
                                     {"douche", "doucheje"},
                                     {"dag", "dagje"},
                                     {"weg", "weggetje"},
                                     {"vergoeding", "vergoedinkje"},
                                     {"ring", "ringetje"},
                                     {"station", "stationnetje"},
                                     {"sneeuwpop", "sneeuwpoppetje"},
                                     {"zonnebloem", "zonnebloemetje"},
                                     {"rug", "rugje"},
                                     {"boom", "boompje"}}) {
        EXPECT_THAT(texts_of(dutch(noun, WordClass::noun), InflectionKind::diminutive), Contains(std::string(form)));
    }
}

TEST(DutchNames, Genitives) {
    for (const auto& [name, genitive] : {Row{"Poetin", "Poetins"},
                                         {"Loekasjenko", "Loekasjenko's"},
                                         {"Duda", "Duda's"},
                                         {"Zelensky", "Zelensky's"},
                                         {"Minsk", "Minsks"},
                                         {"Itali\xC3\xAB", "Itali\xC3\xABs"},
                                         {"Kallas", "Kallas'"},
                                         {"Janoekovitsj", "Janoekovitsj'"},
                                         {"NAVO", "NAVO's"},
                                         {"Vladimir Poetin", "Vladimir Poetins"},
                                         {"Poetin", "Poetin's"}}) {
        EXPECT_THAT(texts_of(dutch(name, WordClass::name), InflectionKind::genitive), Contains(std::string(genitive)));
    }
}

TEST(DutchNames, HaveNoPlural) {
    EXPECT_THAT(texts_of(dutch("Poetin", WordClass::name), InflectionKind::plural), IsEmpty());
}

TEST(DutchAdjectives, FormInE) {
    for (const auto& [adjective, form] : {Row{"Wit-Russisch", "Wit-Russische"},
                                          {"Pools", "Poolse"},
                                          {"Chinees", "Chinese"},
                                          {"Oekra\xC3\xAF"
                                           "ens",
                                           "Oekra\xC3\xAF"
                                           "ense"},
                                          {"politiek", "politieke"},
                                          {"illegaal", "illegale"},
                                          {"actief", "actieve"},
                                          {"boos", "boze"},
                                          {"intens", "intense"},
                                          {"nerveus", "nerveuze"},
                                          {"officieel", "offici\xC3\xABle"},
                                          {"wit", "witte"},
                                          {"vreedzaam", "vreedzame"},
                                          {"heimelijk", "heimelijke"},
                                          {"nodig", "nodige"},
                                          {"vrij", "vrije"}}) {
        EXPECT_THAT(texts_of(dutch(adjective, WordClass::adjective), InflectionKind::adjectival),
                    Contains(std::string(form)));
    }
}

TEST(DutchAdjectives, ComparisonOnlyWhereItMakesSense) {
    EXPECT_THAT(all_texts(dutch("streng", WordClass::adjective)), Contains("strenger"));
    EXPECT_THAT(all_texts(dutch("zwaar", WordClass::adjective)), Contains("zwaarder"));
    EXPECT_THAT(all_texts(dutch("Russisch", WordClass::adjective)), Not(Contains("Russischer")));
    EXPECT_THAT(all_texts(dutch("open", WordClass::adjective)), ElementsAre("open"));
}

TEST(DutchNouns, LoansAreToldFromWordsThatLookLikeThem) {
    for (const auto& [noun, plural] : {Row{"sneltest", "sneltests"},
                                       {"protest", "protesten"},
                                       {"chat", "chats"},
                                       {"schat", "schatten"},
                                       {"hottub", "hottubs"},
                                       {"schub", "schubben"},
                                       {"boulevard", "boulevards"},
                                       {"flard", "flarden"},
                                       {"topping", "toppings"},
                                       {"verstopping", "verstoppingen"},
                                       {"crash", "crashes"},
                                       {"schildpad", "schildpadden"},
                                       {"voetpad", "voetpaden"},
                                       {"reden", "redenen"},
                                       {"aftreden", "aftredens"}}) {
        EXPECT_THAT(texts_of(dutch(noun, WordClass::noun), InflectionKind::plural), ElementsAre(std::string(plural)))
            << noun;
    }
}

TEST(DutchVerbs, VerbsFromEnglishKeepTheirE) {
    for (const auto& [verb, form] : {Row{"hypen", "hypete"},
                                     {"deleten", "deletet"},
                                     {"freelancen", "freelancete"},
                                     {"samplen", "samplede"},
                                     {"leasen", "leasede"},
                                     {"timen", "getimede"}}) {
        EXPECT_THAT(all_texts(dutch(verb, WordClass::verb)), Contains(std::string(form)));
    }
}

TEST(DutchVerbs, ParticlesBeforeAVowel) {
    for (const auto& [verb, form] : {Row{"terugeisen", "terugge\u00EBist"},
                                     {"inademen", "ingeademd"},
                                     {"inenten", "inge\u00EBnt"},
                                     {"postuleren", "gepostuleerd"},
                                     {"zinspelen", "gezinspeeld"},
                                     {"onteren", "onteerd"},
                                     {"ergeren", "ge\u00EBrgerd"}}) {
        EXPECT_THAT(all_texts(dutch(verb, WordClass::verb)), Contains(std::string(form)));
    }
}

TEST(DutchVerbs, RegularParadigm) {
    EXPECT_THAT(
        all_texts(dutch("vluchten", WordClass::verb)),
        ElementsAre("vluchten", "vluchtend", "vluchtende", "vlucht", "vluchtte", "vluchtten", "gevlucht", "gevluchte"));
    for (const auto& [verb, form] : {Row{"arresteren", "arresteert"},
                                     {"arresteren", "gearresteerd"},
                                     {"beschuldigen", "beschuldigd"},
                                     {"ontvoeren", "ontvoerde"},
                                     {"weigeren", "weigert"},
                                     {"steunen", "steunde"},
                                     {"reizen", "reist"},
                                     {"reizen", "gereisd"},
                                     {"straffen", "gestraft"},
                                     {"evacueren", "evacueerde"},
                                     {"veroveren", "verovert"},
                                     {"folteren", "gefolterd"},
                                     {"verbeteren", "verbetert"},
                                     {"luisteren", "luistert"},
                                     {"schitteren", "schittert"},
                                     {"blokkeren", "blokkeert"},
                                     {"noteren", "noteert"},
                                     {"presenteren", "presenteert"},
                                     {"monteren", "monteert"},
                                     {"repatri\xC3\xABren", "gerepatrieerd"},
                                     {"gevangennemen", "gevangengenomen"},
                                     {"timen", "timet"},
                                     {"crashen", "gecrasht"},
                                     {"mishandelen", "mishandeld"},
                                     {"onderdrukken", "onderdrukt"}}) {
        EXPECT_THAT(texts_of(dutch(verb, WordClass::verb), InflectionKind::verbal), Contains(std::string(form)));
    }
}

TEST(DutchVerbs, StrongAndSeparable) {
    for (const auto& [verb, form] : {Row{"beschieten", "beschoten"},
                                     {"binnenvallen", "binnengevallen"},
                                     {"binnenvallen", "binnen te vallen"},
                                     {"oppakken", "opgepakt"},
                                     {"uitzetten", "uitgezet"},
                                     {"neerslaan", "neersloeg"},
                                     {"verliezen", "verloren"}}) {
        EXPECT_THAT(texts_of(dutch(verb, WordClass::verb), InflectionKind::verbal), Contains(std::string(form)));
    }
    EXPECT_THAT(all_texts(dutch("integreren", WordClass::verb)), Not(Contains("ingetegreerd")));
    EXPECT_THAT(all_texts(dutch("verliezen", WordClass::verb)), Not(Contains("geverloren")));
}

TEST(DutchAdjectives, ParticiplesInEnMadeNouns) {
    EXPECT_THAT(all_texts(dutch("gevangen", WordClass::adjective)), Contains("gevangene"));
    EXPECT_THAT(all_texts(dutch("opgetogen", WordClass::adjective)), Contains("opgetogener"));
    EXPECT_THAT(all_texts(dutch("houten", WordClass::adjective)), Not(Contains("houtene")));
}

TEST(DutchVerbs, ParticlesAndWhatOnlyBeginsLikeOne) {
    EXPECT_THAT(all_texts(dutch("waarnemen", WordClass::verb)), Contains("waargenomen"));
    EXPECT_THAT(all_texts(dutch("waarderen", WordClass::verb)), Contains("gewaardeerd"));
    EXPECT_THAT(all_texts(dutch("weergeven", WordClass::verb)), Contains("weergegeven"));
    EXPECT_THAT(all_texts(dutch("weerleggen", WordClass::verb)), Contains("weerlegd"));
    EXPECT_THAT(all_texts(dutch("rechtvaardigen", WordClass::verb)), Contains("gerechtvaardigd"));
    EXPECT_THAT(all_texts(dutch("vervelen", WordClass::verb)), Contains("verveelde"));
    EXPECT_THAT(all_texts(dutch("omlijsten", WordClass::verb)), Contains("omlijst"));
}

TEST(DutchPhrases, HeadAndAdjectivesAreInflected) {
    for (const auto& [phrase, form] : {Row{"politieke gevangene", "politieke gevangenen"},
                                       {"speciale militaire operatie", "speciale militaire operaties"},
                                       {"minister van Buitenlandse Zaken", "ministers van Buitenlandse Zaken"},
                                       {"secretaris-generaal", "secretarissen-generaal"},
                                       {"logistiek centrum", "logistieke centra"},
                                       {"logistiek centrum", "logistieke centrum"},
                                       {"asiel aanvragen", "asiel aan te vragen"}}) {
        const auto word_class = phrase.starts_with("asiel") ? WordClass::verb : WordClass::noun;
        EXPECT_THAT(all_texts(dutch(phrase, word_class)), Contains(std::string(form)));
    }
    EXPECT_THAT(all_texts(dutch("minister van Buitenlandse Zaken", WordClass::noun)),
                Not(Contains("minister van Buitenlandse Zakens")));
}

TEST(DutchDeprecated, PluralAndGenitiveOnly) {
    auto lemma = dutch("Belarusser", WordClass::noun);
    lemma.only_plural_and_genitive = true;
    EXPECT_THAT(all_texts(lemma), ElementsAre("Belarusser", "Belarussers", "Belarusser's"));
    lemma = dutch("vluchten", WordClass::verb);
    lemma.only_plural_and_genitive = true;
    EXPECT_THAT(all_texts(lemma), ElementsAre("vluchten"));
}

}  // namespace
}  // namespace loep::morphology
