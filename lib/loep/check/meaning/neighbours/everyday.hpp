// Neighbours among everyday words: colours, points of the compass, measures of time, he and she.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "loep/check/meaning/neighbours.hpp"

namespace loep::check {

/// By our own knowledge of the two languages.
inline constexpr std::array neighbours_of_every_day = std::to_array<Neighbour>({
    {"colour", "zwart zwarte", "black", "zwart* *zwart*", "black* dark* illegal* moonlight* undeclared"},
    {"colour", "wit witte", "white", "wit* *wit blank* blanco sneeuw*", "white* blank*"},
    {"colour", "rood rode", "red", "rood* rode* *rood vuurrood", "red* crimson scarlet ginger overdrawn"},
    {"colour", "blauw blauwe", "blue", "blauw* *blauw", "blu* bruis* black navy"},
    {"colour", "geel gele", "yellow", "geel* gele* *geel", "yellow* amber"},
    {"colour", "groen groene", "green", "groen* *groen", "green* eco* sustainab* environment*"},
    {"colour", "bruin bruine", "brown", "bruin* *bruin", "brown* tan*"},
    {"colour", "grijs grijze", "grey gray", "grijs* grijz* *grijs", "grey* gray*"},
    {"colour", "paars paarse", "purple", "paars* *paars", "purple* violet mauve"},
    {"colour", "roze", "pink", "roze* *roze", "pink* rose*"},
    {"compass", "noorden noordkust noordgrens noordkant noordzijde noordoever noordelijk noordelijke noord noordwaarts",
     "north northern northerly northward", "noord* noorder*", "north*"},
    {"compass", "zuiden zuidkust zuidgrens zuidkant zuidzijde zuidoever zuidelijk zuidelijke zuid zuidwaarts",
     "south southern southerly southward", "zuid* zuider*", "south*"},
    {"compass", "oosten oostkust oostgrens oostkant oostzijde oostoever oostelijk oostelijke oost oostwaarts",
     "east eastern easterly eastward", "oost* ooster* midden_oosten", "east* oriental orient"},
    {"compass", "westen westkust westgrens westkant westzijde westoever westelijk westelijke west westwaarts",
     "west western westerly westward", "west* wester*", "west*"},
    {"compass", "noordoosten noordoostelijk noordoostelijke noordoost noord_oost",
     "northeast northeastern northeasterly north_east north_eastern north_easterly", "noordoost* noord_oost*",
     "northeast* north_east*"},
    {"compass", "noordwesten noordwestelijk noordwestelijke noordwest noord_west",
     "northwest northwestern northwesterly north_west north_western north_westerly", "noordwest* noord_west*",
     "northwest* north_west*"},
    {"compass", "zuidoosten zuidoostelijk zuidoostelijke zuidoost zuid_oost",
     "southeast southeastern southeasterly south_east south_eastern south_easterly", "zuidoost* zuid_oost*",
     "southeast* south_east*"},
    {"compass", "zuidwesten zuidwestelijk zuidwestelijke zuidwest zuid_west",
     "southwest southwestern southwesterly south_west south_western south_westerly", "zuidwest* zuid_west*",
     "southwest* south_west*"},
    {"stretch of time", "secondes seconden", "seconds", "second* tel tellen", "second* moment* instant*"},
    {"stretch of time", "minuten minutenlang", "minutes", "minu* kwartier* uur halfuur* *minu* notul*",
     "minut* hour quarter* moment* while"},
    {"stretch of time", "uren urenlang", "hours", "uur uren* *uur *uren etmaal* dag* nacht*", "hour* day time* long"},
    {"stretch of time", "dagen dagenlang", "days", "dag* *dag *dagen etmaal* week* recent* onlangs vakantie*",
     "day* week weekend time* hours recent* long late*"},
    {"stretch of time", "weken wekenlang", "weeks", "week* weken* *weken veertien* recent*", "week* fortnight* month"},
    {"stretch of time", "maanden maandenlang", "months", "maand* *maand *maanden kwartaal half* jaar recent*",
     "month* quarter* year season*"},
    {"stretch of time", "jaren jarenlang", "years", "jaar* jaren* *jaar *jarig* *jarige *jaren decenni* tijd* leeftijd",
     "year* decade* age* time* long annu* nineties eighties seventies sixties fifties forties thirties twenties *0s "
     "teen*"},
    {"stretch of time", "eeuwen eeuwenlang", "centuries", "eeuw* *eeuw*", "centur* age* *00s"},
    {"part of a house", "kelder kelders", "cellar cellars basement basements", "*kelder* kelder* souterrain",
     "cellar* basement* vault* underground"},
    {"part of a house", "zolder zolders", "attic attics loft lofts", "*zolder* zolder* vliering", "attic* loft*"},
    {"part of a house", "dak daken", "roof roofs rooftop rooftops", "*dak *daken dak*", "roof* top"},
    {"part of a house", "keuken keukens", "kitchen kitchens", "*keuken* keuken*", "kitchen* cook*"},
    {"part of a house", "slaapkamer slaapkamers", "bedroom bedrooms", "*kamer* kamer* slaap*", "bedroom* room*"},
    {"part of a house", "badkamer badkamers", "bathroom bathrooms", "*kamer* bad* douche* wc toilet*", "bath* room*"},
    {"part of a house", "tuin tuinen", "garden gardens", "*tuin* tuin* hof hoven", "garden* yard* backyard"},
    {"course of things", "eigenlijk", "actually really", "eigenlijk* feitelijk* feite werkelijk echt* zelfs",
     "actual* real* fact basically essential* true truth proper* quite even"},
    {"course of things", "uiteindelijk ten_slotte tenslotte", "eventually ultimately",
     "uiteindelijk* slotte tenslotte eindelijk slot* duur termijn ooit einde* later lang* laatst* toch mettertijd",
     "eventual* ultimate* final* end ended last* long later"},
    {"course of things", "onmiddellijk meteen terstond ogenblikkelijk", "immediately instantly",
     "onmiddellijk* meteen terstond ogenblikkelijk* direct* dadelijk* prompt* acuut acute gelijk ineens spoedig*",
     "immediate* instant* once straight* right prompt* directly away"},
    {"course of things", "voorlopig", "provisionally for_the_time_being", "voorlopig* vooralsnog tijdelijk* eerst*",
     "provisional* now present moment time temporar* preliminar* interim far yet still"},
    {"course of things", "geleidelijk", "gradually", "geleidelijk* stap* langzaam* langzamer* allengs gaandeweg",
     "gradual* slow* step* bit phas*"},
    {"course of things", "plotseling plots", "suddenly", "plots* opeens ineens eensklaps onverwacht*",
     "sudden* abrupt* unexpected*"},
    {"multiple", "halveert halveerde halveerden gehalveerd halveren halvering", "halved halving halves",
     "halv* half helft gehalv*", "hal* fifty 50"},
    {"multiple", "verdubbelt verdubbelde verdubbelden verdubbeld verdubbelen verdubbeling",
     "doubled doubling doubles double", "*dubbel* dubbel* twee*", "doubl* two* twice"},
    {"multiple", "verdrievoudigt verdrievoudigde verdrievoudigden verdrievoudigd verdrievoudigen verdrievoudiging",
     "tripled tripling triples trebled trebling trebles", "*drievou* drie* driedubbel*", "tripl* trebl* three*"},
    {"multiple", "verviervoudigt verviervoudigde verviervoudigden verviervoudigd verviervoudigen verviervoudiging",
     "quadrupled quadrupling quadruples", "*viervou* vier*", "quadrupl* four*"},
    {"boy or girl", "jongen jongens jongetje jongetjes", "boy boys schoolboy schoolboys",
     "jong* *jongen* knul* kerel* zoon* zonen knaap",
     "boy* lad* young* youth* guy* kid* son* child* teen* man men *boy"},
    {"boy or girl", "meisje meisjes", "girl girls schoolgirl schoolgirls", "*meisje* meid* dochter* vriendin*",
     "girl* young* woman women daughter* child* teen* kid* maid* *girl"},
    {"man or woman", "man mannen", "man men", "*man *mannen man* heer heren vent kerel mens* *mens iemand wie degene",
     "man* men* male* husband* guy* gentlem* he his him people person* suspect victim *man *men *year-old old spouse "
     "crew soldier* troops human* one who two three four five six individual* somebody someone *-year-old those "
     "player* "
     "strong partner lover boyfriend bloke chap fellow"},
    {"man or woman", "vrouw vrouwen", "woman women", "*vrouw* *vrouwen vrouw* dame* *ster *in echtgenote moeder*",
     "wom* wife wives female* lad* girl* she her hers spouse mrs ms mother* partner *woman *women actress widow* "
     "victim suspect old person people girlfriend lover"},
    {"he or she", "hij hem hemzelf", "he him himself",
     "hij hem hemzelf zijn z'n diens man mannen jongen* heer meneer dhr vader* zoon broer* koning* 'm die deze iemand "
     "degene wie men",
     "he him his himself it its they them their who i me my you one itself man men this that these those mr someone"},
    {"he or she", "zij ze haar haarzelf", "she her herself hers",
     "zij ze haar haarzelf vrouw* mevrouw mw mevr dame* meisje* moeder* dochter* zus* koningin* d'r hare *in *ster "
     "die deze iemand",
     "she her herself hers they them their theirs themselves it its people those who we us i my you one hair* woman "
     "women girl* mrs ms these"},
    {"form of address", "meneer dhr heer", "mr", "meneer dhr heer heren man",
     "mr mister messrs sir lord* gentlem* master"},
    {"form of address", "mevrouw mevr mw", "mrs ms", "mevr* mw mejuffrouw juffrouw juf vrouw",
     "mrs ms miss mx mme lady madam"},
});

}  // namespace loep::check
