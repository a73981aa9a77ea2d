// A table of the two words that a saying is told by.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/idioms.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

struct Idiom {
    std::string_view told;  ///< what stands for something else in English
    std::string_view by;    ///< what else the saying has
};

/// By our own knowledge of Dutch: of animals, food, tools, clothes and parts of the body, those that English says with
/// another; and animals that are let loose.
constexpr std::array idioms = std::to_array<Idiom>({
    {"aap", "mouw"},
    {"aap apen", "gelogeerd"},
    {"appel appels", "peren peer boom zure eitje"},
    {"peren peer", "appels"},
    {"beer beren", "weg huid schieten"},
    {"bok bokje", "geschoten schoot schieten springen"},
    {"boter", "galg hoofd vis"},
    {"boom bomen", "kat bos waait"},
    {"brood broodje", "plank zoete warme"},
    {"druppel", "emmer"},
    {"eend", "bijt"},
    {"eieren ei eitje", "kiezen kiest koos kozen gekozen gouden appeltje columbus"},
    {"ezel", "steen bruggetje"},
    {"haan", "kraait kraaien"},
    // A pub or a shop, and what one is lured out of.
    {"tent tentje tenten",
     "sluiten sluit sloot gesloten dicht openen opent opende geopend runnen runt runde draaien draait draaide "
     "draaiende "
     "breken breekt brak braken afgebroken afbreken uitverkocht vol bomvol lokken lokt lokte lokten gelokt"},
    {"haar haren", "soep tanden snaren"},
    {"hand handen", "boezem vuur"},
    {"hart", "tong moordkuil"},
    {"haas hazen", "lopen pad"},
    {"hek", "dam"},
    {"hond honden", "pot slapende blaffende kegelspel"},
    {"huid", "beer verkopen"},
    {"kat katten", "zak boom muizen spek bel hete brij"},
    {"kastanjes", "vuur"},
    {"kip kippen", "gouden eieren kakelt kop kippig"},
    {"knuppel", "hoenderhok"},
    {"knollen", "citroenen"},
    {"koe koeien koetjes", "horens hoorns kalfjes sloot haas"},
    {"koek", "andere ei zoete gesneden"},
    {"kool", "geit sop"},
    {"geit", "kool"},
    {"leeuw", "hol"},
    {"mug", "olifant"},
    {"muis muisje", "staartje berg"},
    {"mosterd", "maaltijd"},
    {"mouw mouwen", "aap spelden passen"},
    {"molens molen", "ambtelijke tik klap water"},
    {"olifant", "porseleinkast porselein mug"},
    {"paard paarden", "gegeven wagen hinken gestolen trojaans tillen"},
    {"pap", "vinger"},
    {"schaap schapen schaapjes", "zwarte droge dam"},
    {"slang", "gras borst"},
    {"spek", "bekkie kat"},
    {"spijker spijkers", "kop water laag"},
    {"uitgezet uitzette uitzetten",
     "dier dieren *dieren vis* *vissen vogel* *vogels bever* otter* hamster* lynx* wisent* vlinder* natuur *natuur "
     "wild bos bossen"},
    {"varken varkentje zwijn zwijnen", "wassen parels"},
    {"veren veer", "kont reet pluimen"},
    {"vis vissen", "vlees boter kom"},
    {"vlees", "vis"},
    {"vlieg vliegen", "klap mep azijn"},
    {"vogel vogels", "pluimage"},
    {"vos", "passie streken haren"},
    {"wolf wolven", "schaapskleren huilen"},
    {"worst", "voorhouden voorgehouden"},
    {"zwaluw", "zomer"},
});

}  // namespace

bool is_in_idiom(const SideView& dutch, text::Span span) {
    const auto& words = (*dutch.segments)[segment_at(dutch, span.begin)].words;
    const auto told =
        std::find_if(words.begin(), words.end(), [&](const text::Word& word) { return word.span.begin == span.begin; });
    return told != words.end() && std::any_of(idioms.begin(), idioms.end(), [&](const Idiom& idiom) {
               return fits_any(idiom.told, told->key) &&
                      std::any_of(words.begin(), words.end(),
                                  [&](const text::Word& word) { return fits_any(idiom.by, word.key); });
           });
}

}  // namespace loep::check
