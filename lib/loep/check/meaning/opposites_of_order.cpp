// Contraries of before and after.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/check/meaning/opposite_tables.hpp"

namespace loep::check {

namespace {

/// By our own knowledge of the two languages. Each way is a row of its own.
constexpr std::array table = std::to_array<Confusion>({
    {"na+oorlog", "before_war before_the_war before_his_war before_her_war before_their_war before_its_war",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+oorlog vóór+oorlog", "after_war after_the_war after_his_war after_her_war after_their_war after_its_war",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+wedstrijd na+duel",
     "before_match before_the_match before_his_match before_her_match before_their_match before_its_match "
     "before_game before_the_game before_his_game before_her_game before_their_game before_its_game",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+wedstrijd vóór+wedstrijd voor+duel vóór+duel",
     "after_match after_the_match after_his_match after_her_match after_their_match after_its_match after_game "
     "after_the_game after_his_game after_her_game after_their_game after_its_game",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+verkiezingen na+verkiezing na+stembusgang",
     "before_election before_the_election before_his_election before_her_election before_their_election "
     "before_its_election before_elections before_the_elections before_his_elections before_her_elections "
     "before_their_elections before_its_elections before_vote before_the_vote before_his_vote before_her_vote "
     "before_their_vote before_its_vote",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+verkiezingen vóór+verkiezingen voor+verkiezing vóór+verkiezing voor+stembusgang vóór+stembusgang",
     "after_election after_the_election after_his_election after_her_election after_their_election "
     "after_its_election after_elections after_the_elections after_his_elections after_her_elections "
     "after_their_elections after_its_elections after_vote after_the_vote after_his_vote after_her_vote "
     "after_their_vote after_its_vote",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+pauze na+rust",
     "before_interval before_the_interval before_his_interval before_her_interval before_their_interval "
     "before_its_interval before_break before_the_break before_his_break before_her_break before_their_break "
     "before_its_break before_half-time before_the_half-time before_his_half-time before_her_half-time "
     "before_their_half-time before_its_half-time before_half_time before_the_half_time before_his_half_time "
     "before_her_half_time before_their_half_time before_its_half_time",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+pauze vóór+pauze voor+rust vóór+rust",
     "after_interval after_the_interval after_his_interval after_her_interval after_their_interval "
     "after_its_interval after_break after_the_break after_his_break after_her_break after_their_break "
     "after_its_break after_half-time after_the_half-time after_his_half-time after_her_half-time "
     "after_their_half-time after_its_half-time after_half_time after_the_half_time after_his_half_time "
     "after_her_half_time after_their_half_time after_its_half_time",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+zomer",
     "before_summer before_the_summer before_his_summer before_her_summer before_their_summer "
     "before_its_summer",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+zomer vóór+zomer",
     "after_summer after_the_summer after_his_summer after_her_summer after_their_summer after_its_summer",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+winter",
     "before_winter before_the_winter before_his_winter before_her_winter before_their_winter "
     "before_its_winter",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+winter vóór+winter",
     "after_winter after_the_winter after_his_winter after_her_winter after_their_winter after_its_winter",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+kerst na+kerstmis",
     "before_christmas before_the_christmas before_his_christmas before_her_christmas before_their_christmas "
     "before_its_christmas",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+kerst vóór+kerst voor+kerstmis vóór+kerstmis",
     "after_christmas after_the_christmas after_his_christmas after_her_christmas after_their_christmas "
     "after_its_christmas",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+pasen",
     "before_easter before_the_easter before_his_easter before_her_easter before_their_easter "
     "before_its_easter",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+pasen vóór+pasen",
     "after_easter after_the_easter after_his_easter after_her_easter after_their_easter after_its_easter",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+middernacht",
     "before_midnight before_the_midnight before_his_midnight before_her_midnight before_their_midnight "
     "before_its_midnight",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+middernacht vóór+middernacht",
     "after_midnight after_the_midnight after_his_midnight after_her_midnight after_their_midnight "
     "after_its_midnight",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+zonsondergang",
     "before_sunset before_the_sunset before_his_sunset before_her_sunset before_their_sunset "
     "before_its_sunset before_dusk before_the_dusk before_his_dusk before_her_dusk before_their_dusk "
     "before_its_dusk",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+zonsondergang vóór+zonsondergang",
     "after_sunset after_the_sunset after_his_sunset after_her_sunset after_their_sunset after_its_sunset "
     "after_dusk after_the_dusk after_his_dusk after_her_dusk after_their_dusk after_its_dusk",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+zonsopgang na+zonsopkomst",
     "before_sunrise before_the_sunrise before_his_sunrise before_her_sunrise before_their_sunrise "
     "before_its_sunrise before_dawn before_the_dawn before_his_dawn before_her_dawn before_their_dawn "
     "before_its_dawn",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+zonsopgang vóór+zonsopgang voor+zonsopkomst vóór+zonsopkomst",
     "after_sunrise after_the_sunrise after_his_sunrise after_her_sunrise after_their_sunrise "
     "after_its_sunrise after_dawn after_the_dawn after_his_dawn after_her_dawn after_their_dawn "
     "after_its_dawn",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+sluitingstijd",
     "before_closing_time before_the_closing_time before_his_closing_time before_her_closing_time "
     "before_their_closing_time before_its_closing_time before_closing before_the_closing before_his_closing "
     "before_her_closing before_their_closing before_its_closing",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+sluitingstijd vóór+sluitingstijd",
     "after_closing_time after_the_closing_time after_his_closing_time after_her_closing_time "
     "after_their_closing_time after_its_closing_time after_closing after_the_closing after_his_closing "
     "after_her_closing after_their_closing after_its_closing",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+vergadering",
     "before_meeting before_the_meeting before_his_meeting before_her_meeting before_their_meeting "
     "before_its_meeting",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+vergadering vóór+vergadering",
     "after_meeting after_the_meeting after_his_meeting after_her_meeting after_their_meeting "
     "after_its_meeting",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+inval na+invasie",
     "before_invasion before_the_invasion before_his_invasion before_her_invasion before_their_invasion "
     "before_its_invasion",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+inval vóór+inval voor+invasie vóór+invasie",
     "after_invasion after_the_invasion after_his_invasion after_her_invasion after_their_invasion "
     "after_its_invasion",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+lunch", "before_lunch before_the_lunch before_his_lunch before_her_lunch before_their_lunch before_its_lunch",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+lunch vóór+lunch",
     "after_lunch after_the_lunch after_his_lunch after_her_lunch after_their_lunch after_its_lunch",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+ontbijt",
     "before_breakfast before_the_breakfast before_his_breakfast before_her_breakfast before_their_breakfast "
     "before_its_breakfast",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+ontbijt vóór+ontbijt",
     "after_breakfast after_the_breakfast after_his_breakfast after_her_breakfast after_their_breakfast "
     "after_its_breakfast",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+diner na+avondeten",
     "before_dinner before_the_dinner before_his_dinner before_her_dinner before_their_dinner "
     "before_its_dinner before_supper before_the_supper before_his_supper before_her_supper "
     "before_their_supper before_its_supper",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+diner vóór+diner voor+avondeten vóór+avondeten",
     "after_dinner after_the_dinner after_his_dinner after_her_dinner after_their_dinner after_its_dinner "
     "after_supper after_the_supper after_his_supper after_her_supper after_their_supper after_its_supper",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+dood na+overlijden",
     "before_death before_the_death before_his_death before_her_death before_their_death before_its_death",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+dood vóór+dood voor+overlijden vóór+overlijden",
     "after_death after_the_death after_his_death after_her_death after_their_death after_its_death",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+geboorte",
     "before_birth before_the_birth before_his_birth before_her_birth before_their_birth before_its_birth",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+geboorte vóór+geboorte",
     "after_birth after_the_birth after_his_birth after_her_birth after_their_birth after_its_birth",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+vertrek",
     "before_departure before_the_departure before_his_departure before_her_departure before_their_departure "
     "before_its_departure",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+vertrek vóór+vertrek",
     "after_departure after_the_departure after_his_departure after_her_departure after_their_departure "
     "after_its_departure",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+aankomst",
     "before_arrival before_the_arrival before_his_arrival before_her_arrival before_their_arrival "
     "before_its_arrival",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+aankomst vóór+aankomst",
     "after_arrival after_the_arrival after_his_arrival after_her_arrival after_their_arrival "
     "after_its_arrival",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+proces na+rechtszaak",
     "before_trial before_the_trial before_his_trial before_her_trial before_their_trial before_its_trial",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+proces vóór+proces voor+rechtszaak vóór+rechtszaak",
     "after_trial after_the_trial after_his_trial after_her_trial after_their_trial after_its_trial",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+staatsgreep na+coup",
     "before_coup before_the_coup before_his_coup before_her_coup before_their_coup before_its_coup",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+staatsgreep vóór+staatsgreep voor+coup vóór+coup",
     "after_coup after_the_coup after_his_coup after_her_coup after_their_coup after_its_coup",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+pandemie",
     "before_pandemic before_the_pandemic before_his_pandemic before_her_pandemic before_their_pandemic "
     "before_its_pandemic",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+pandemie vóór+pandemie",
     "after_pandemic after_the_pandemic after_his_pandemic after_her_pandemic after_their_pandemic "
     "after_its_pandemic",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+bezoek", "before_visit before_the_visit before_his_visit before_her_visit before_their_visit before_its_visit",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+bezoek vóór+bezoek",
     "after_visit after_the_visit after_his_visit after_her_visit after_their_visit after_its_visit",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+vakantie na+zomervakantie",
     "before_holiday before_the_holiday before_his_holiday before_her_holiday before_their_holiday "
     "before_its_holiday before_holidays before_the_holidays before_his_holidays before_her_holidays "
     "before_their_holidays before_its_holidays before_vacation before_the_vacation before_his_vacation "
     "before_her_vacation before_their_vacation before_its_vacation",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+vakantie vóór+vakantie voor+zomervakantie vóór+zomervakantie",
     "after_holiday after_the_holiday after_his_holiday after_her_holiday after_their_holiday "
     "after_its_holiday after_holidays after_the_holidays after_his_holidays after_her_holidays "
     "after_their_holidays after_its_holidays after_vacation after_the_vacation after_his_vacation "
     "after_her_vacation after_their_vacation after_its_vacation",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+operatie",
     "before_operation before_the_operation before_his_operation before_her_operation before_their_operation "
     "before_its_operation before_surgery before_the_surgery before_his_surgery before_her_surgery "
     "before_their_surgery before_its_surgery",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+operatie vóór+operatie",
     "after_operation after_the_operation after_his_operation after_her_operation after_their_operation "
     "after_its_operation after_surgery after_the_surgery after_his_surgery after_her_surgery "
     "after_their_surgery after_its_surgery",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+examen na+examens",
     "before_exam before_the_exam before_his_exam before_her_exam before_their_exam before_its_exam "
     "before_exams before_the_exams before_his_exams before_her_exams before_their_exams before_its_exams",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+examen vóór+examen voor+examens vóór+examens",
     "after_exam after_the_exam after_his_exam after_her_exam after_their_exam after_its_exam after_exams "
     "after_the_exams after_his_exams after_her_exams after_their_exams after_its_exams",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+bruiloft na+huwelijk",
     "before_wedding before_the_wedding before_his_wedding before_her_wedding before_their_wedding "
     "before_its_wedding before_marriage before_the_marriage before_his_marriage before_her_marriage "
     "before_their_marriage before_its_marriage",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+bruiloft vóór+bruiloft voor+huwelijk vóór+huwelijk",
     "after_wedding after_the_wedding after_his_wedding after_her_wedding after_their_wedding "
     "after_its_wedding after_marriage after_the_marriage after_his_marriage after_her_marriage "
     "after_their_marriage after_its_marriage",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+begrafenis na+uitvaart",
     "before_funeral before_the_funeral before_his_funeral before_her_funeral before_their_funeral "
     "before_its_funeral",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+begrafenis vóór+begrafenis voor+uitvaart vóór+uitvaart",
     "after_funeral after_the_funeral after_his_funeral after_her_funeral after_their_funeral "
     "after_its_funeral",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+revolutie na+opstand",
     "before_revolution before_the_revolution before_his_revolution before_her_revolution "
     "before_their_revolution before_its_revolution before_uprising before_the_uprising before_his_uprising "
     "before_her_uprising before_their_uprising before_its_uprising",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+revolutie vóór+revolutie voor+opstand vóór+opstand",
     "after_revolution after_the_revolution after_his_revolution after_her_revolution after_their_revolution "
     "after_its_revolution after_uprising after_the_uprising after_his_uprising after_her_uprising "
     "after_their_uprising after_its_uprising",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+ramp",
     "before_disaster before_the_disaster before_his_disaster before_her_disaster before_their_disaster "
     "before_its_disaster",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+ramp vóór+ramp",
     "after_disaster after_the_disaster after_his_disaster after_her_disaster after_their_disaster "
     "after_its_disaster",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+concert",
     "before_concert before_the_concert before_his_concert before_her_concert before_their_concert "
     "before_its_concert",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+concert vóór+concert",
     "after_concert after_the_concert after_his_concert after_her_concert after_their_concert "
     "after_its_concert",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+voorstelling",
     "before_performance before_the_performance before_his_performance before_her_performance "
     "before_their_performance before_its_performance before_show before_the_show before_his_show "
     "before_her_show before_their_show before_its_show",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+voorstelling vóór+voorstelling",
     "after_performance after_the_performance after_his_performance after_her_performance "
     "after_their_performance after_its_performance after_show after_the_show after_his_show after_her_show "
     "after_their_show after_its_show",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+training",
     "before_training before_the_training before_his_training before_her_training before_their_training "
     "before_its_training",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+training vóór+training",
     "after_training after_the_training after_his_training after_her_training after_their_training "
     "after_its_training",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+akkoord",
     "before_agreement before_the_agreement before_his_agreement before_her_agreement before_their_agreement "
     "before_its_agreement before_deal before_the_deal before_his_deal before_her_deal before_their_deal "
     "before_its_deal",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+akkoord vóór+akkoord",
     "after_agreement after_the_agreement after_his_agreement after_her_agreement after_their_agreement "
     "after_its_agreement after_deal after_the_deal after_his_deal after_her_deal after_their_deal "
     "after_its_deal",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+stemming", "before_vote before_the_vote before_his_vote before_her_vote before_their_vote before_its_vote",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+stemming vóór+stemming",
     "after_vote after_the_vote after_his_vote after_her_vote after_their_vote after_its_vote",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+aanval na+aanslag",
     "before_attack before_the_attack before_his_attack before_her_attack before_their_attack "
     "before_its_attack",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+aanval vóór+aanval voor+aanslag vóór+aanslag",
     "after_attack after_the_attack after_his_attack after_her_attack after_their_attack after_its_attack",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+brand", "before_fire before_the_fire before_his_fire before_her_fire before_their_fire before_its_fire",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+brand vóór+brand", "after_fire after_the_fire after_his_fire after_her_fire after_their_fire after_its_fire",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
    {"na+val", "before_fall before_the_fall before_his_fall before_her_fall before_their_fall before_its_fall",
     "after* since* follow* post* once when",
     "voor vóór voordat vooroorlogs* vooraf* eer alvorens tot eerder vooravond"},
    {"voor+val vóór+val", "after_fall after_the_fall after_his_fall after_her_fall after_their_fall after_its_fall",
     "before* ahead prior pre* until till by eve",
     "na nadat sinds erna daarna achter* toen naoorlogs* later sedert nadien"},
});

}  // namespace

const Confusions& contraries_of_order() {
    return confusions_of<table>;
}

}  // namespace loep::check
