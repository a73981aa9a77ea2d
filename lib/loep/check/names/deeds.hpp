// Verbs that one person, club or state does to another, in the forms that stand between two names.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/check/word_lists.hpp"

namespace loep::check {

/// Lists are divided by blanks. Without a preposition the second name is a bare object.
struct Deed {
    std::string_view dutch;
    std::string_view english;
    std::string_view dutch_prepositions;  ///< that may stand before the second name
    std::string_view english_prepositions;
};

inline constexpr std::array deeds = std::to_array<Deed>({
    {"aan naar", "to", "", ""},  // a letter from one to the other
    {"versloeg verslaat versloegen verslagen verslaan klopte klopten geklopt won wint wonnen gewonnen",
     "beat beats beaten defeated defeats defeat", "van tegen", "against"},
    {"verloor verliest verloren verliezen", "lost loses lose", "van tegen", "to against"},
    {"volgde volgt volgden opgevolgd opvolgen opvolgde", "succeeded succeeds succeed followed replaced", "", ""},
    {"verving vervangt vervingen vervangen", "replaced replaces replace", "", ""},
    {"beschuldigde beschuldigt beschuldigden beschuldigen beschuldigd", "accused accuses accuse blamed", "", ""},
    {"betichtte beticht betichtten", "accused accuses accuse", "", ""},
    {"verdacht verdenkt verdachten verdenken", "suspected suspects suspect", "", ""},
    {"verwijt verweet verweten verwijten", "blamed blames blame accused accuses accuse reproached reproaches reproach",
     "", ""},
    {"interviewde interviewt interviewden geïnterviewd interviewen", "interviewed interviews interview", "", ""},
    {"ondervroeg ondervraagt ondervroegen ondervraagd ondervragen verhoorde verhoort verhoord",
     "questioned questions question interrogated interrogates interrogate", "", ""},
    {"stak steekt staken gestoken neergestoken", "stabbed stabs stab", "", ""},
    {"schoot schiet schoten neergeschoten beschoot", "shot shoots shoot", "", ""},
    {"vermoordde vermoordt vermoordden vermoord vermoorden doodde doodt doodden gedood doden",
     "murdered murders murder killed kills kill assassinated", "", ""},
    {"sloeg slaat sloegen geslagen slaan mishandelde mishandelt mishandeld",
     "hit hits struck beat beats beaten assaulted", "", ""},
    {"bedreigde bedreigt bedreigden bedreigd bedreigen", "threatened threatens threaten", "", ""},
    {"beledigde beledigt beledigden beledigd beledigen", "insulted insults insult", "", ""},
    {"bekritiseerde bekritiseert bekritiseerden bekritiseerd bekritiseren hekelde hekelt",
     "criticised criticises "
     "criticise criticized criticizes criticize denounced denounces slammed",
     "", ""},
    {"prees prijst prezen geprezen prijzen roemde roemt loofde looft", "praised praises praise hailed hails", "", ""},
    {"bedankte bedankt bedankten bedanken", "thanked thanks thank", "", ""},
    {"feliciteerde feliciteert feliciteerden gefeliciteerd feliciteren", "congratulated congratulates congratulate", "",
     ""},
    {"belde belt belden gebeld bellen opgebeld", "phoned phones phone called calls call rang rings telephoned", "met",
     ""},
    {"ontving ontvangt ontvingen ontvangen", "received receives receive hosted hosts welcomed welcomes", "", ""},
    {"bezocht bezoekt bezochten bezoeken", "visited visits visit", "", ""},
    {"ontmoette ontmoet ontmoetten ontmoeten", "met meets meet", "", ""},
    {"benoemde benoemt benoemden benoemd benoemen", "appointed appoints appoint named names", "", ""},
    {"ontsloeg ontslaat ontsloegen ontslagen ontslaan", "sacked sacks fired fires dismissed dismisses", "", ""},
    {"steunde steunt steunden gesteund steunen", "supported supports support backed backs back", "", ""},
    {"hielp helpt hielpen geholpen helpen", "helped helps help aided aids", "", ""},
    {"waarschuwde waarschuwt waarschuwden gewaarschuwd waarschuwen", "warned warns warn", "", ""},
    {"vroeg vraagt vroegen gevraagd vragen", "asked asks ask", "aan", ""},
    {"antwoordde antwoordt antwoordden geantwoord antwoorden", "answered answers answer replied", "", "to"},
    {"verdedigde verdedigt verdedigden verdedigd verdedigen", "defended defends defend", "", ""},
    {"versmaadde afgewezen weigerde weigert", "rejected rejects refused refuses", "", ""},
    {"viel valt vielen aangevallen aanvallen aanviel", "attacked attacks attack invaded invades", "", ""},
    {"bezette bezet bezetten", "occupied occupies occupy", "", ""},
    {"veroverde verovert veroverden veroverd veroveren", "conquered conquers conquer captured captures capture", "",
     ""},
    {"verliet verlaat verlieten verlaten", "left leaves leave deserted", "", ""},
    {"trouwde trouwt trouwden getrouwd", "married marries marry", "", ""},
    {"verraadde verraadt verried verraden", "betrayed betrays betray", "", ""},
    {"bedroog bedriegt bedrogen bedriegen", "deceived deceives deceive cheated", "", "on"},
    {"leverde levert leverden geleverd leveren", "supplied supplies supply delivered delivers deliver", "aan", "to"},
    {"verkocht verkoopt verkochten verkopen", "sold sells sell", "aan", "to"},
    {"kocht koopt kochten gekocht kopen", "bought buys buy", "van", "from"},
    {"gaf geeft gaven gegeven geven", "gave gives give given handed", "aan", "to"},
    {"stuurde stuurt stuurden gestuurd sturen", "sent sends send", "aan naar", "to"},
    {"schreef schrijft schreven geschreven schrijven", "wrote writes write written", "aan", "to"},
    {"betaalde betaalt betaalden betaald betalen", "paid pays pay", "aan", "to"},
    {"droeg draagt droegen overgedragen", "handed hands transferred transfers", "aan", "over to"},
    {"leende leent leenden geleend", "lent lends loaned", "aan", "to"},
    {"vertelde vertelt vertelden verteld vertellen", "told tells tell", "aan tegen", ""},
    {"zei zegt zeiden gezegd", "told tells tell said says", "tegen", "to"},
    {"sprak spreekt spraken toegesproken", "addressed addresses address", "", ""},
    {"klaagde klaagt klaagden aangeklaagd aanklagen", "sued sues sue charged charges", "", ""},
    {"arresteerde arresteert arresteerden gearresteerd arresteren", "arrested arrests arrest", "", ""},
    {"veroordeelde veroordeelt veroordeelden veroordeeld veroordelen",
     "convicted convicts sentenced sentences condemned condemns condemn", "", ""},
    {"redde redt redden gered", "saved saves save rescued rescues rescue", "", ""},
    {"zocht zoekt zochten gezocht zoeken", "sought seeks seek", "", ""},
    {"passeerde passeert passeerden gepasseerd passeren", "passed passes pass overtook overtakes", "", ""},
    {"haalde haalt haalden ingehaald inhalen", "overtook overtakes overtake", "", ""},
    {"onttroonde onttroont onttroonden onttroond", "dethroned dethrones dethrone", "", ""},
    {"inspireerde inspireert inspireerden geïnspireerd", "inspired inspires inspire", "", ""},
    {"leerde leert leerden geleerd", "taught teaches teach", "", ""},
    {"trainde traint trainden getraind coachte coacht gecoacht", "coached coaches coach trained trains", "", ""},
    {"ontdekte ontdekt ontdekten", "discovered discovers discover", "", ""},
    {"portretteerde portretteert schilderde schildert", "portrayed portrays painted paints", "", ""},
    {"filmde filmt filmden gefilmd", "filmed films film", "", ""},
    {"negeerde negeert negeerden genegeerd", "ignored ignores ignore", "", ""},
    {"beïnvloedde beïnvloedt", "influenced influences influence", "", ""},
    {"overtuigde overtuigt overtuigden overtuigd", "convinced convinces convince persuaded persuades", "", ""},
    {"dwong dwingt dwongen gedwongen", "forced forces force", "", ""},
    {"chanteerde chanteert chanteerden gechanteerd", "blackmailed blackmails blackmail", "", ""},
});

/// A form of a deed and the deed's row.
struct DeedForm {
    std::string_view form;
    std::size_t deed = 0;
};

/// All forms of one language, sorted.
template <auto language>
constexpr auto sorted_deed_forms() {
    constexpr auto listed = listed_words<deeds, language>();
    std::array<DeedForm, listed.words.size()> forms{};
    for (std::size_t i = 0; i < forms.size(); ++i) {
        forms[i] = {listed.words[i], listed.rows[i]};
    }
    std::sort(forms.begin(), forms.end(), [](const DeedForm& a, const DeedForm& b) { return a.form < b.form; });
    return forms;
}

}  // namespace loep::check
