// Contraries of one unit, share or limb for another, and of how much.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/check/meaning/opposite_tables.hpp"

namespace loep::check {

namespace {

/// By our own knowledge of the two languages. Each way is a row of its own.
constexpr std::array table = std::to_array<Confusion>({
    {"lichtgewond lichtgewonden licht+gewond", "seriously badly severely gravely critically heavily",
     "slight* light* minor mild*", "zwaar* ernstig* levens* kritiek* slecht* erg"},
    {"zwaargewond zwaargewonden ernstig+gewond zwaar+gewond", "slightly lightly minor",
     "serious* bad* sever* critical* grave* griev* heav*", "licht*"},
    {"gewond gewonden",
     "seriously_injured badly_injured severely_injured critically_injured slightly_injured lightly_injured "
     "seriously_wounded badly_wounded severely_wounded critically_wounded slightly_wounded lightly_wounded",
     "",
     "ernstig* zwaar* zware levens* licht lichte kritiek* zwaargewond* lichtgewond* erg flink* slecht* "
     "toegetakeld"},
    {"daalde+licht daalden+licht daalt+licht dalen+licht steeg+licht stegen+licht stijgt+licht stijgen+licht "
     "licht+gestegen licht+gedaald licht+toegenomen licht+afgenomen",
     "sharply steeply dramatically substantially considerably significantly strongly",
     "slight* little modest* marginal* small minor somewhat",
     "fors* sterk* flink* aanzienlijk* scherp* hard* explosie* drastisch*"},
    {"fors forse flink flinke", "slightly marginally",
     "sharp* strong* steep* substantial* consider* significant* heav* big* large* massive* huge* hefty* good "
     "much deal stiff quite",
     "licht* iets enigszins beetje lichtjes wat"},
    {"overkant overzijde", "this_side", "opposite other across", "deze"},
    {"verloor verloren verliest", "found finds", "los* misplac*",
     "vond* gevonden vindt bevond* vinden bleek bleken opgericht* sticht* schuldig"},
    {"leeft+nog leven+nog leefde+nog nog+leeft", "dead died killed", "alive liv* surviv* life",
     "dood* dode* gestorven overleden gedood stierf"},
    {"gaat+dicht gaan+dicht ging+dicht gingen+dicht dichtgaan", "opening opens opened reopens reopened",
     "clos* shut* seal*", "open* heropen* geopend*"},
    {"gaat+open gaan+open ging+open gingen+open opengaan", "closing closes closed shuts shut", "open* reopen*",
     "dicht* sluit* sloot gesloten toe"},
    {"driekwart", "thirds half third", "quarters three 75 3/4", "tweederde derde* half* helft"},
    {"tweederde", "three_quarters quarters quarter half", "thirds two 66 67", "driekwart kwart half* helft"},
    {"twee_derde", "three_quarters quarters quarter half", "thirds two 66 67", "driekwart kwart half* helft"},
    {"een_derde één_derde eenderde", "quarter fifth half tenth", "third* 33 three",
     "kwart* *kwart half* helft vijfde tiende anderhal*"},
    {"een_vijfde één_vijfde", "quarter third half tenth", "fifth* 20 twenty five", "kwart* half* helft derde tiende"},
    {"tweede derde vierde vijfde zesde zevende achtste negende tiende", "final",
     "second third fourth fifth sixth seventh eighth ninth tenth thirds last quarter* half* runner* silver "
     "bronze",
     "laatst* *finale* finale* slot* uiteindelijk* definiti* eind* afsluit* beslis*"},
    {"een_millimeter één_millimeter", "a_centimetre a_centimeter one_centimetre one_centimeter a_metre a_meter",
     "millim* mm", "centimeter* meter decimeter"},
    {"een_centimeter één_centimeter", "a_millimetre a_millimeter a_metre a_meter", "centim* cm inch*",
     "millimeter* meter"},
    {"een_meter één_meter", "a_centimetre a_centimeter a_kilometre a_kilometer a_millimetre a_millimeter",
     "met* yard* feet foot", "centimeter* kilometer* millimeter*"},
    {"een_kilometer één_kilometer", "a_metre a_meter", "kilom* km", "meter"},
    {"een_gram één_gram per_gram", "a_kilo a_kilogram per_kilo", "gram* g", "kilo*"},
    {"een_kilo één_kilo per_kilo", "a_gram per_gram a_tonne per_tonne a_litre per_litre a_liter per_liter", "kil* kg",
     "gram ton tonnen liter*"},
    {"een_liter één_liter per_liter", "a_kilo per_kilo a_kilogram per_kilogram", "lit*", "kilo* gram"},
    {"een_ton één_ton per_ton", "a_kilo per_kilo a_kilogram", "ton*", "kilo*"},
    {"euro's", "dollars", "euro* €", "dollar*"},
    {"dollars", "euros", "dollar* $ usd", "euro*"},
    {"ponden", "euros dollars", "pound* £ sterling", "euro* dollar*"},
    {"roebel roebels", "euros dollars", "r*bl* rouble* ruble*", "euro* dollar*"},
    {"minuut_later minuten_later minuut_eerder minuten_eerder",
     "hour_later hours_later day_later days_later week_later weeks_later month_later months_later year_later "
     "years_later hour_earlier hours_earlier day_earlier days_earlier week_earlier weeks_earlier month_earlier "
     "months_earlier year_earlier years_earlier",
     "minute* quarter half",
     "uur uren uurtje dag dagen week* weken maand* maanden jaar jaren half halve anderhalf anderhalve halfjaar "
     "kwartier decenni* eeuw* weekend*"},
    {"uur_later uren_later uurtje_later uur_eerder uren_eerder uurtje_eerder",
     "minute_later minutes_later day_later days_later week_later weeks_later month_later months_later "
     "year_later years_later minute_earlier minutes_earlier day_earlier days_earlier week_earlier "
     "weeks_earlier month_earlier months_earlier year_earlier years_earlier",
     "hour* half",
     "minuut minuten dag dagen week* weken maand* maanden jaar jaren half halve anderhalf anderhalve halfjaar "
     "kwartier decenni* eeuw* weekend*"},
    {"dag_later dagen_later dag_eerder dagen_eerder",
     "minute_later minutes_later hour_later hours_later week_later weeks_later month_later months_later "
     "year_later years_later minute_earlier minutes_earlier hour_earlier hours_earlier week_earlier "
     "weeks_earlier month_earlier months_earlier year_earlier years_earlier",
     "day* fortnight* 24 48 twenty forty",
     "minuut minuten uur uren uurtje week* weken maand* maanden jaar jaren half halve anderhalf anderhalve "
     "halfjaar kwartier decenni* eeuw* weekend*"},
    {"week_later weken_later week_eerder weken_eerder",
     "minute_later minutes_later hour_later hours_later day_later days_later month_later months_later "
     "year_later years_later minute_earlier minutes_earlier hour_earlier hours_earlier day_earlier "
     "days_earlier month_earlier months_earlier year_earlier years_earlier",
     "week* fortnight* days seven",
     "minuut minuten uur uren uurtje dag dagen maand* maanden jaar jaren half halve anderhalf anderhalve "
     "halfjaar kwartier decenni* eeuw* weekend*"},
    {"maand_later maanden_later maand_eerder maanden_eerder",
     "minute_later minutes_later hour_later hours_later day_later days_later week_later weeks_later year_later "
     "years_later minute_earlier minutes_earlier hour_earlier hours_earlier day_earlier days_earlier "
     "week_earlier weeks_earlier year_earlier years_earlier",
     "month* four_weeks 4_weeks eight_weeks 8_weeks twelve_weeks 12_weeks",
     "minuut minuten uur uren uurtje dag dagen week* weken jaar jaren half halve anderhalf anderhalve halfjaar "
     "kwartier decenni* eeuw* weekend*"},
    {"jaar_later jaren_later jaar_eerder jaren_eerder",
     "minute_later minutes_later hour_later hours_later day_later days_later week_later weeks_later "
     "month_later months_later minute_earlier minutes_earlier hour_earlier hours_earlier day_earlier "
     "days_earlier week_earlier weeks_earlier month_earlier months_earlier",
     "year* decade* twelve",
     "minuut minuten uur uren uurtje dag dagen week* weken maand* maanden half halve anderhalf anderhalve "
     "halfjaar kwartier decenni* eeuw* weekend*"},
    {"half_uur halfuur", "every_hour each_hour hourly", "half thirty 30 minutes", "uur+uur elk_uur ieder_uur"},
    {"vannacht+twaalf nacht+twaalf", "midday noon", "midnight 12", "middag*"},
    {"middaguur", "evening morning midnight night", "noon midday lunch* afternoon 12 twelve",
     "avond* ochtend* morgen* *nacht nacht*"},
    {"een_uur één_uur", "a_day one_day", "hour* o'clock 1 60 sixty a.m p.m am pm", "dag dagje dagen"},
    {"een_dag één_dag", "an_hour one_hour a_week a_month", "day* 24 date",
     "uur uren week weken maand* urenlang uurtje"},
    {"geneeskunde", "law economics history engineering philosophy psychology", "medic* doctor*",
     "recht* econom* geschied* filosof* psycholog* bouwk* techn*"},
    {"studeerde+rechten studeert+rechten rechtenstudie rechtenstudent rechtenstudente",
     "medicine economics history engineering medical", "law* legal", "geneesk* medici* econom* geschied*"},
    {"vrijgezel vrijgezelle vrijgezellen", "married divorced", "single bachelor* unmarried stag",
     "getrouwd* gescheiden"},
    {"vielen+aan viel+aan valt+aan vallen+aan aangevallen", "retreated withdrew retreats",
     "attack* assault* struck raid* fell assail* invad*", "terug* uit* opgave"},
    {"blind blinde", "deaf", "blind*", "doof dove"},
    {"doof dove doven", "blind", "deaf* hearing extinguish* put douse*", "blind*"},
    {"rijk rijke rijker", "poor impoverished poorer", "rich* wealth* affluent well empire reich realm",
     "arm* verarm* pover*"},
    {"luid luide luidkeels luidruchtig luidruchtige", "softly quiet quietly silently soft",
     "loud* nois* aloud voci* shout*", "zacht* stil* rustig*"},
    {"applaudisseerde applaudisseerden applaudisseren applaus geapplaudisseerd", "booed boos booing jeered",
     "applau* clap* ovation cheer*", "boe* gefloten floot floten jouw* uitge*"},
    {"loog logen liegt liegen gelogen", "told_the_truth telling_the_truth tells_the_truth tell_the_truth",
     "lie lied lies lying", "waarheid"},
    {"zijn_arm haar_arm mijn_arm linkerarm rechterarm", "leg legs", "arm*", "been* benen poot poten"},
    {"zijn_been haar_been mijn_been linkerbeen rechterbeen", "arm arms", "leg*", "arm armen wapen*"},
    {"zijn_enkel haar_enkel mijn_enkel enkels", "wrist wrists knee foot", "ankle*", "pols* knie* voet*"},
    {"zijn_pols haar_pols mijn_pols polsen", "ankle ankles knee elbow", "wrist*", "enkel* knie* elleb*"},
    {"knie knieën", "elbow elbows ankle ankles", "knee* knelt kneel*", "elleboog ellebogen enkel*"},
    {"elleboog ellebogen", "knee knees", "elbow*", "knie*"},
    {"kalm kalme", "rough stormy turbulent", "calm* quiet* smooth* cool* composed", "ruw* woelig* storm* onstuimig*"},
    {"mag mogen", "must",
     "may can allow* permit* free able let* could might not* n't no never welcome* entitle* right* eligible only",
     "moet* moeten hoeft hoeven niet geen nooit alleen enkel slechts pas verplicht* dien*"},
    {"moet moeten", "may is_allowed are_allowed",
     "must have has had need* should shall requir* oblig* ought suppos* to got force* will going needs compel* "
     "order* would be due",
     "mag mogen kan kunnen misschien mogelijk wellicht mei zou zouden"},
    {"neemt+toe nemen+toe", "falling declining shrinking falls",
     "increas* grow* ris* more up mount* worsen* bigger larger wors* deteriorat*",
     "af daal* dal* verslechter* val* krimp*"},
    {"neemt+af nemen+af nam+af namen+af", "increasing growing rising increased grew rose",
     "fall* fell decreas* declin* less* dwindl* wan* reduc* drop* shr* lost los* remov* took take* taken down",
     "toe stijg* groei* steeg"},
    {"gunst", "against", "favour* favor* benefit*", "tegen* ongunst*"},
});

}  // namespace

const Confusions& contraries_of_units() {
    return confusions_of<table>;
}

}  // namespace loep::check
