// Contraries of time, direction, place and decision.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/check/meaning/opposite_tables.hpp"

namespace loep::check {

namespace {

/// By our own knowledge of the two languages. Each way is a row of its own.
constexpr std::array table = std::to_array<Confusion>({
    {"dit+jaar deze+week deze+maand deze+zomer deze+winter deze+eeuw", "last previous next",
     "this current* present* year's week's month's",
     "vorig* afgelopen laatst* voorgaand* voorbij* jongst* eerder* duur* duren gister* vannacht volgend* komend* "
     "aanstaand* naast* daarna hierna eindelijk verleden daarop* tijd"},
    {"verlieten verliet verlaat verlaten", "entered enters enter entering",
     "left leave* leaving quit* depart* exit* abandon* desert* flee* fled out", "binnen* betr* inga* gingen"},
    {"laat~te", "early", "late* too delay* overdue*", "vroeg*"},
    {"sinds sedert", "until till", "since from for ever after following over", "tot totdat voor pas niet nooit nog"},
    {"vandaag", "tomorrow yesterday", "today* tonight this now modern current* nowadays",
     "morgen* gister* overmorgen* eergister* volgend*"},
    {"doordeweeks doordeweekse", "weekend weekends", "weekday* midweek week weeks", "weekend* weekeinde* week"},
    {"weekend weekends weekeinde weekeinden", "weekdays midweek", "weekend* saturday* sunday*",
     "doordeweek* week werkdag* zaterdag* zondag*"},
    {"vanavond vanmiddag vanochtend vanmorgen", "tomorrow yesterday", "today* tonight this now",
     "morgen* gister* overmorgen* eergister* volgend*"},
    {"morgen overmorgen", "today", "tomorrow* morning* dawn a.m am day",
     "vandaag* heden* hedendaags* tegenwoordig* nu"},
    {"vroegst", "latest", "earl* soonest before until not", "laatst* laat* uiterlijk recent* nieuw*"},
    {"uiterlijk", "earliest", "late* by before no not deadline outside exterior outward* appearance* look* within",
     "vroeg* eerst* oudste"},
    {"verwierp verwierpen verworpen verwerpt verwerpen afgewezen wees+af wezen+af wijst+af", "granted grants upheld",
     "reject* turn* dismiss* den* refus* vot* down oppos* declin* threw thrown no not",
     "toegekend* verleen* toe* gegund subsid* beurs* bevestig* bekrachtig* hield gegeven gaf"},
    {"toegewezen toegekend wees+toe kende+toe willigde+in ingewilligd", "rejected denied refused dismissed",
     "grant* award* allocat* assign* allot* upheld approv* allow* gave given attribut* honour*",
     "afgewezen af verw* weiger* geweiger* ontken* ontzegd*"},
    {"stemde+voor stemden+voor stemt+voor stemmen+voor voor+gestemd voor+stemde voor+stemden", "against",
     "for favour favor back* support* approv* before", "tegen*"},
    {"stemde+tegen stemden+tegen stemt+tegen stemmen+tegen tegen+gestemd tegen+stemde tegen+stemden",
     "for favour favor", "against oppos* no not nay down disapprov* reject*", "voor"},
    {"omlaag", "up upward upwards rose rising risen",
     "down* low* fall* fell drop* below decreas* cut* reduc* declin* slump* less* cheaper sink* sank plung* tumbl* "
     "slid* slip* bottom",
     "omhoog boven stijg* steeg gestegen"},
    {"omhoog", "down downward downwards lower fell fallen dropped",
     "up* high* ris* rose rais* increas* grow* grew climb* jump* soar* lift* erect* vertical* hik* more surg* hoist* "
     "sky air",
     "omlaag beneden neer* af* daal* gedaald onder* laag lage*"},
    {"versterkt versterken versterkte versterkten versterking", "weakened weakens weaken weakening",
     "strengthen* stronger reinforc* bolster* fortif* consolidat* boost* amplif* intensif*", "verzwak* zwak*"},
    {"verzwakt verzwakken verzwakte verzwakten verzwakking", "strengthened strengthens strengthen strengthening",
     "weak* soften* dilut* undermin* impair*", "versterk* sterk*"},
    {"bovenaan", "bottom", "top* above head first lead* high*", "onder* laatst*"},
    {"onderaan", "top", "bottom foot below last low* base under*", "boven* hoog*"},
    {"achteraan", "front", "back rear last behind tail end after", "vooraan voor*"},
    {"vooraan", "rear", "front fore* ahead first head", "achter*"},
    {"voorkant voorzijde voorgevel voordeur", "rear back", "front* façade* facade* cover doorstep",
     "achter* terug* rug"},
    {"achterkant achterzijde achtergevel achterdeur", "front", "back* rear behind reverse", "voor*"},
    {"binnenkant", "outside", "inside inner interior within", "buiten*"},
    {"buitenkant", "inside", "outside outer exterior outward* surface face*", "binnen*"},
    {"bovenkant", "bottom underside", "top* upper surface above", "onder* bodem"},
    {"onderkant", "top", "bottom under* low* base foot", "boven* top"},
    {"vooruit", "back backwards backward", "forward* ahead advance* progress* on", "achteruit terug* rug"},
    {"achteruit", "forward forwards", "back* reverse* down* declin* deteriorat* worse*", "vooruit*"},
    {"langer langere langste", "shorter shortest", "long* more anymore further any still tall* extend*", "kort*"},
    {"korter kortere kortste", "longer longest", "short* less brief* sooner quick*", "lang* meer"},
    {"groter grotere grootste", "smaller smallest", "larg* big* great* more increas* major high* most main wide*",
     "klein* minder gering*"},
    {"kleiner kleinere kleinste", "larger bigger largest biggest greater", "small* less* low* few* min* lit* slight*",
     "groot grot* groei* meer"},
    {"vaker", "less rarely", "more often frequent* increasing* likely", "minder zelden niet"},
    {"zelden", "often frequently always usually",
     "rare* seldom hardly infrequent* not never n't few* scarce* barely unusual uncommon",
     "vaak dikwijls altijd regelmatig meestal veel"},
    {"vaak dikwijls", "rarely seldom never",
     "often frequent* many repeated* common* regular* usual* tend* much general*",
     "zelden nooit niet nauwelijks amper weinig geen nog"},
    {"aanvaller aanvallers", "defender defenders", "attack* assailant* forward* striker* raid* offender*", "verdedig*"},
    {"verdediger verdedigers", "attacker attackers striker", "defen* back* advocate* champion*", "aanval* spits*"},
    {"eiser eisers", "defendant defendants", "plaintiff* claim* demand* applicant* prosecut*",
     "gedaagde* verdachte* verweerder* beklaagde*"},
    {"gedaagde gedaagden", "plaintiff plaintiffs claimant", "defend* respondent* sued summon*", "eis*"},
    {"schuldeiser schuldeisers", "debtor debtors", "creditor* lender*", "schuldena*"},
    {"schuldenaar schuldenaren schuldenaars", "creditor creditors", "debtor* borrower*", "schuldeis*"},
    {"aanbod", "demand", "suppl* offer* range bid* provi* selection choice", "vraag* eis* gevraagd*"},
    {"zichtbaar zichtbare", "invisible", "visib* seen see* apparent clear* conspic* show*", "onzichtbaar*"},
    {"onzichtbaar onzichtbare", "visible", "in* unseen hidden not", "zichtbaar*"},
    {"bewust bewuste", "unaware unconscious", "aware conscious* deliberate* knowing* intention* purpose*", "on*"},
    {"onbewust onbewuste", "aware conscious deliberate", "un* not sub*", "bewust*"},
    {"bereid", "unwilling reluctant", "willing* ready prepar* happy able would offer* agree*", "niet on* geen"},
    {"rijkdom welvaart", "poverty", "wealth* rich* prosper* affluen* fortune* abundance welfare", "arm*"},
    {"armoede", "wealth prosperity", "pover* poor* impover* depriv*", "rijk* welvaart* vermogen*"},
    {"vreugde blijdschap", "sorrow grief sadness", "joy* happ* delight* pleasure glad* elat*",
     "verdriet* droef* rouw* leed"},
    {"verdriet", "joy happiness", "sad* sorrow* grief griev* sorry upset unhapp* pain* distress mourn* heart*",
     "vreugde blij* geluk*"},
    {"dankzij", "despite", "thanks due because owing through courtesy by with", "ondanks hoewel"},
    {"ondanks", "because thanks",
     "despite notwithstanding spite regardless although though even while nonetheless nevertheless",
     "omdat want dankzij door* vanwege wegens immers daar* bedankt*"},
    {"aankoop aankopen", "sale sales", "purchas* buy* bought acqui* procure*", "verko*"},
    {"ontslagen", "hired appointed", "dismiss* sack* fire* redundan* laid layoff* discharg* released let",
     "aangenomen* benoem* aangesteld* aangetrokken"},
    {"benoemd benoemde benoemden benoeming aangesteld", "dismissed sacked fired",
     "appoint* nam* nominat* design* made elect* call* install*", "ontsla* afgezet* af op"},
    {"vergeet vergat vergaten vergeten", "remember remembers remembered", "forg* overlook* left omit* lose lost",
     "herinner* onthoud* onthield* herden* herdacht* geden*"},
    {"herinnert herinnerde herinneren", "forget forgets forgot forgotten", "remember* remind* recall* remin*",
     "verge*"},
    {"uitbreiding uitbreiden uitgebreid breidt+uit breidde+uit", "reduction reduced reduce shrink shrinking",
     "expan* exten* enlarg* broad* wid* larg* spread* increas* more grow* detail* elaborat* add*",
     "inkrimp* beperk* verminder* krimp* kleiner* verlaag* reduc* terug*"},
});

}  // namespace

const Confusions& contraries_of_time_and_place() {
    return confusions_of<table>;
}

}  // namespace loep::check
