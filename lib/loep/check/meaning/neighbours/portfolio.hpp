// Neighbours among the portfolios of ministers and ministries.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "loep/check/meaning/neighbours.hpp"

namespace loep::check {

/// By our own knowledge of the two languages.
inline constexpr std::array neighbours_of_portfolio = std::to_array<Neighbour>({
    {"portfolio", "financiën financiënminister financiënministers financiënministerie",
     "finance_minister finance_ministry minister_of_finance ministry_of_finance minister_for_finance finance_secretary "
     "finance_ministers treasury_minister treasury_ministry minister_of_treasury ministry_of_treasury "
     "minister_for_treasury treasury_secretary treasury_ministers",
     "financiën* schatkist* schatkanselier*", "financ* treasur* exchequer chancellor"},
    {"portfolio",
     "economische_zaken minister_van_economie ministerie_van_economie minister_voor_economie ministers_van_economie "
     "economieminister economieministers economieministerie",
     "economy_minister economy_ministry minister_of_economy ministry_of_economy minister_for_economy economy_secretary "
     "economy_ministers economics_minister economics_ministry minister_of_economics ministry_of_economics "
     "minister_for_economics economics_secretary economics_ministers economic_affairs_minister "
     "economic_affairs_ministry minister_of_economic_affairs ministry_of_economic_affairs "
     "minister_for_economic_affairs economic_affairs_secretary economic_affairs_ministers",
     "economische_zaken* economieminist* ezk", "econom* business"},
    {"portfolio", "binnenlandse_zaken binnenlandminister binnenlandministers binnenlandministerie",
     "interior_minister interior_ministry minister_of_interior ministry_of_interior minister_for_interior "
     "interior_secretary interior_ministers home_minister home_ministry minister_of_home ministry_of_home "
     "minister_for_home home_secretary home_ministers home_affairs_minister home_affairs_ministry "
     "minister_of_home_affairs ministry_of_home_affairs minister_for_home_affairs home_affairs_secretary "
     "home_affairs_ministers internal_affairs_minister internal_affairs_ministry minister_of_internal_affairs "
     "ministry_of_internal_affairs minister_for_internal_affairs internal_affairs_secretary internal_affairs_ministers",
     "binnenland* bzk", "interior home* internal domestic"},
    {"portfolio", "buitenlandse_zaken buitenlandminister buitenlandministers buitenlandministerie",
     "foreign_minister foreign_ministry minister_of_foreign ministry_of_foreign minister_for_foreign foreign_secretary "
     "foreign_ministers foreign_affairs_minister foreign_affairs_ministry minister_of_foreign_affairs "
     "ministry_of_foreign_affairs minister_for_foreign_affairs foreign_affairs_secretary foreign_affairs_ministers "
     "external_affairs_minister external_affairs_ministry minister_of_external_affairs ministry_of_external_affairs "
     "minister_for_external_affairs external_affairs_secretary external_affairs_ministers",
     "buitenlandse_zaken* buitenlandminist* buitenlandchef* bz", "foreign* external diplomat* lavrov state"},
    {"portfolio",
     "defensie defensieminister defensieministers defensieministerie oorlogsminister oorlogsministers "
     "oorlogsministerie",
     "defence_minister defence_ministry minister_of_defence ministry_of_defence minister_for_defence defence_secretary "
     "defence_ministers defense_minister defense_ministry minister_of_defense ministry_of_defense minister_for_defense "
     "defense_secretary defense_ministers",
     "defens* landsverdediging minister_van_oorlog oorlogsminist*", "defence* defense* war army military"},
    {"portfolio", "justitie justitieminister justitieministers justitieministerie",
     "justice_minister justice_ministry minister_of_justice ministry_of_justice minister_for_justice justice_secretary "
     "justice_ministers",
     "justit*", "justice* attorney law"},
    {"portfolio",
     "volksgezondheid minister_van_gezondheid ministerie_van_gezondheid minister_voor_gezondheid "
     "ministers_van_gezondheid gezondheidsminister gezondheidsministers gezondheidsministerie zorgminister "
     "zorgministers zorgministerie",
     "health_minister health_ministry minister_of_health ministry_of_health minister_for_health health_secretary "
     "health_ministers",
     "*gezondheid* minister_voor_zorg* zorgminist* vws", "health*"},
    {"portfolio", "onderwijs onderwijsminister onderwijsministers onderwijsministerie",
     "education_minister education_ministry minister_of_education ministry_of_education minister_for_education "
     "education_secretary education_ministers",
     "onderwijs* ocw", "education* school*"},
    {"portfolio", "landbouw landbouwminister landbouwministers landbouwministerie",
     "agriculture_minister agriculture_ministry minister_of_agriculture ministry_of_agriculture "
     "minister_for_agriculture agriculture_secretary agriculture_ministers farm_minister farm_ministry "
     "minister_of_farm ministry_of_farm minister_for_farm farm_secretary farm_ministers farming_minister "
     "farming_ministry minister_of_farming ministry_of_farming minister_for_farming farming_secretary "
     "farming_ministers",
     "landbouw* lnv lvvn voedsel*", "agricultur* farm* rural food"},
    {"portfolio", "sociale_zaken arbeidsminister arbeidsministers arbeidsministerie",
     "social_affairs_minister social_affairs_ministry minister_of_social_affairs ministry_of_social_affairs "
     "minister_for_social_affairs social_affairs_secretary social_affairs_ministers labour_minister labour_ministry "
     "minister_of_labour ministry_of_labour minister_for_labour labour_secretary labour_ministers employment_minister "
     "employment_ministry minister_of_employment ministry_of_employment minister_for_employment employment_secretary "
     "employment_ministers labor_minister labor_ministry minister_of_labor ministry_of_labor minister_for_labor "
     "labor_secretary labor_ministers social_security_minister social_security_ministry minister_of_social_security "
     "ministry_of_social_security minister_for_social_security social_security_secretary social_security_ministers "
     "work_and_pensions_minister work_and_pensions_ministry minister_of_work_and_pensions "
     "ministry_of_work_and_pensions minister_for_work_and_pensions work_and_pensions_secretary "
     "work_and_pensions_ministers",
     "arbeid* werkgelegenheid* sociale_zaken* szw", "social* labour* labor employ* work* pension*"},
    {"portfolio", "cultuur cultuurminister cultuurministers cultuurministerie",
     "culture_minister culture_ministry minister_of_culture ministry_of_culture minister_for_culture culture_secretary "
     "culture_ministers",
     "cultur* ocw", "cultur* art arts heritage"},
    {"portfolio", "energie energieminister energieministers energieministerie",
     "energy_minister energy_ministry minister_of_energy ministry_of_energy minister_for_energy energy_secretary "
     "energy_ministers",
     "energie* klimaat*", "energy* power"},
    {"portfolio",
     "infrastructuur verkeer minister_van_vervoer ministerie_van_vervoer minister_voor_vervoer ministers_van_vervoer "
     "minister_van_transport ministerie_van_transport minister_voor_transport ministers_van_transport verkeersminister "
     "verkeersministers verkeersministerie transportminister transportministers transportministerie vervoersminister "
     "vervoersministers vervoersministerie infrastructuurminister infrastructuurministers infrastructuurministerie",
     "transport_minister transport_ministry minister_of_transport ministry_of_transport minister_for_transport "
     "transport_secretary transport_ministers infrastructure_minister infrastructure_ministry "
     "minister_of_infrastructure ministry_of_infrastructure minister_for_infrastructure infrastructure_secretary "
     "infrastructure_ministers transportation_minister transportation_ministry minister_of_transportation "
     "ministry_of_transportation minister_for_transportation transportation_secretary transportation_ministers",
     "verkeer* vervoer* transport* infra* waterstaat openbare_werken",
     "transport* infrastruct* transit traffic roads railway* public_works"},
    {"portfolio",
     "milieu minister_van_leefomgeving ministerie_van_leefomgeving minister_voor_leefomgeving "
     "ministers_van_leefomgeving milieuminister milieuministers milieuministerie klimaatminister klimaatministers "
     "klimaatministerie",
     "environment_minister environment_ministry minister_of_environment ministry_of_environment "
     "minister_for_environment environment_secretary environment_ministers climate_minister climate_ministry "
     "minister_of_climate ministry_of_climate minister_for_climate climate_secretary climate_ministers",
     "milieu* klimaat* omgeving* *omgeving natuur*", "environ* climat* ecolog* nature"},
    {"portfolio",
     "volkshuisvesting minister_van_wonen ministerie_van_wonen minister_voor_wonen ministers_van_wonen "
     "minister_van_huisvesting ministerie_van_huisvesting minister_voor_huisvesting ministers_van_huisvesting "
     "woonminister woonministers woonministerie wonenminister wonenministers wonenministerie",
     "housing_minister housing_ministry minister_of_housing ministry_of_housing minister_for_housing housing_secretary "
     "housing_ministers",
     "wonen woonminist* *huisvest* woningbouw*", "hous* home* building"},
    {"portfolio",
     "minister_van_handel ministerie_van_handel minister_voor_handel ministers_van_handel buitenlandse_handel "
     "handelsminister handelsministers handelsministerie",
     "trade_minister trade_ministry minister_of_trade ministry_of_trade minister_for_trade trade_secretary "
     "trade_ministers commerce_minister commerce_ministry minister_of_commerce ministry_of_commerce "
     "minister_for_commerce commerce_secretary commerce_ministers foreign_trade_minister foreign_trade_ministry "
     "minister_of_foreign_trade ministry_of_foreign_trade minister_for_foreign_trade foreign_trade_secretary "
     "foreign_trade_ministers",
     "handel* buitenlandse_handel", "trad* commerc* export*"},
    {"portfolio",
     "minister_van_wetenschap ministerie_van_wetenschap minister_voor_wetenschap ministers_van_wetenschap "
     "wetenschapsminister wetenschapsministers wetenschapsministerie",
     "science_minister science_ministry minister_of_science ministry_of_science minister_for_science science_secretary "
     "science_ministers research_minister research_ministry minister_of_research ministry_of_research "
     "minister_for_research research_secretary research_ministers",
     "wetenschap* onderzoek*", "scien* research* university"},
    {"portfolio",
     "minister_van_sport ministerie_van_sport minister_voor_sport ministers_van_sport sportminister sportministers "
     "sportministerie",
     "sport_minister sport_ministry minister_of_sport ministry_of_sport minister_for_sport sport_secretary "
     "sport_ministers sports_minister sports_ministry minister_of_sports ministry_of_sports minister_for_sports "
     "sports_secretary sports_ministers",
     "*sport*", "sport*"},
    {"portfolio", "toerisme toerismeminister toerismeministers toerismeministerie",
     "tourism_minister tourism_ministry minister_of_tourism ministry_of_tourism minister_for_tourism tourism_secretary "
     "tourism_ministers",
     "toeris*", "touris*"},
    {"portfolio", "ontwikkelingssamenwerking ontwikkelingsminister ontwikkelingsministers ontwikkelingsministerie",
     "development_minister development_ministry minister_of_development ministry_of_development "
     "minister_for_development development_secretary development_ministers development_cooperation_minister "
     "development_cooperation_ministry minister_of_development_cooperation ministry_of_development_cooperation "
     "minister_for_development_cooperation development_cooperation_secretary development_cooperation_ministers "
     "overseas_development_minister overseas_development_ministry minister_of_overseas_development "
     "ministry_of_overseas_development minister_for_overseas_development overseas_development_secretary "
     "overseas_development_ministers international_development_minister international_development_ministry "
     "minister_of_international_development ministry_of_international_development "
     "minister_for_international_development international_development_secretary international_development_ministers",
     "ontwikkel* hulp*", "develop* aid cooperat* co-operat*"},
    {"portfolio",
     "minister_van_migratie ministerie_van_migratie minister_voor_migratie ministers_van_migratie minister_van_asiel "
     "ministerie_van_asiel minister_voor_asiel ministers_van_asiel minister_van_immigratie ministerie_van_immigratie "
     "minister_voor_immigratie ministers_van_immigratie minister_van_integratie ministerie_van_integratie "
     "minister_voor_integratie ministers_van_integratie migratieminister migratieministers migratieministerie "
     "asielminister asielministers asielministerie immigratieminister immigratieministers immigratieministerie "
     "integratieminister integratieministers integratieministerie",
     "migration_minister migration_ministry minister_of_migration ministry_of_migration minister_for_migration "
     "migration_secretary migration_ministers immigration_minister immigration_ministry minister_of_immigration "
     "ministry_of_immigration minister_for_immigration immigration_secretary immigration_ministers asylum_minister "
     "asylum_ministry minister_of_asylum ministry_of_asylum minister_for_asylum asylum_secretary asylum_ministers "
     "integration_minister integration_ministry minister_of_integration ministry_of_integration "
     "minister_for_integration integration_secretary integration_ministers",
     "migra* asiel* immigra* integrat*", "migra* immigra* asyl* integrat*"},
    {"portfolio", "visserij visserijminister visserijministers visserijministerie",
     "fisheries_minister fisheries_ministry minister_of_fisheries ministry_of_fisheries minister_for_fisheries "
     "fisheries_secretary fisheries_ministers fishing_minister fishing_ministry minister_of_fishing "
     "ministry_of_fishing minister_for_fishing fishing_secretary fishing_ministers",
     "viss*", "fish* marine"},
    {"portfolio",
     "minister_van_industrie ministerie_van_industrie minister_voor_industrie ministers_van_industrie "
     "industrieminister industrieministers industrieministerie",
     "industry_minister industry_ministry minister_of_industry ministry_of_industry minister_for_industry "
     "industry_secretary industry_ministers",
     "industr*", "industr*"},
    {"portfolio", "digitalisering digitaliseringsminister digitaliseringsministers digitaliseringsministerie",
     "digital_minister digital_ministry minister_of_digital ministry_of_digital minister_for_digital digital_secretary "
     "digital_ministers digitalisation_minister digitalisation_ministry minister_of_digitalisation "
     "ministry_of_digitalisation minister_for_digitalisation digitalisation_secretary digitalisation_ministers "
     "digital_affairs_minister digital_affairs_ministry minister_of_digital_affairs ministry_of_digital_affairs "
     "minister_for_digital_affairs digital_affairs_secretary digital_affairs_ministers",
     "digi* ict", "digit* technolog* it"},
    {"portfolio",
     "minister_van_emancipatie ministerie_van_emancipatie minister_voor_emancipatie ministers_van_emancipatie "
     "emancipatieminister emancipatieministers emancipatieministerie",
     "equality_minister equality_ministry minister_of_equality ministry_of_equality minister_for_equality "
     "equality_secretary equality_ministers emancipation_minister emancipation_ministry minister_of_emancipation "
     "ministry_of_emancipation minister_for_emancipation emancipation_secretary emancipation_ministers "
     "women's_minister women's_ministry minister_of_women's ministry_of_women's minister_for_women's women's_secretary "
     "women's_ministers equalities_minister equalities_ministry minister_of_equalities ministry_of_equalities "
     "minister_for_equalities equalities_secretary equalities_ministers",
     "emancip* gelijk* vrouwen*", "equal* emancip* wom* gender"},
    {"portfolio", "europese_zaken europaminister europaministers europaministerie",
     "europe_minister europe_ministry minister_of_europe ministry_of_europe minister_for_europe europe_secretary "
     "europe_ministers european_affairs_minister european_affairs_ministry minister_of_european_affairs "
     "ministry_of_european_affairs minister_for_european_affairs european_affairs_secretary european_affairs_ministers",
     "europ* eu", "europ* eu"},
    {"portfolio", "koninkrijksrelaties koninkrijksminister koninkrijksministers koninkrijksministerie",
     "kingdom_relations_minister kingdom_relations_ministry minister_of_kingdom_relations "
     "ministry_of_kingdom_relations minister_for_kingdom_relations kingdom_relations_secretary "
     "kingdom_relations_ministers",
     "koninkrijk*", "kingdom"},
    {"portfolio",
     "minister_van_jeugd ministerie_van_jeugd minister_voor_jeugd ministers_van_jeugd minister_van_jeugdzorg "
     "ministerie_van_jeugdzorg minister_voor_jeugdzorg ministers_van_jeugdzorg minister_van_jeugdzaken "
     "ministerie_van_jeugdzaken minister_voor_jeugdzaken ministers_van_jeugdzaken minister_van_gezin "
     "ministerie_van_gezin minister_voor_gezin ministers_van_gezin jeugdminister jeugdministers jeugdministerie "
     "gezinsminister gezinsministers gezinsministerie",
     "youth_minister youth_ministry minister_of_youth ministry_of_youth minister_for_youth youth_secretary "
     "youth_ministers youth_affairs_minister youth_affairs_ministry minister_of_youth_affairs "
     "ministry_of_youth_affairs minister_for_youth_affairs youth_affairs_secretary youth_affairs_ministers "
     "family_minister family_ministry minister_of_family ministry_of_family minister_for_family family_secretary "
     "family_ministers family_affairs_minister family_affairs_ministry minister_of_family_affairs "
     "ministry_of_family_affairs minister_for_family_affairs family_affairs_secretary family_affairs_ministers",
     "jeugd* jonge* gezin*", "youth* young famil* child*"},
    {"portfolio",
     "minister_van_pensioenen ministerie_van_pensioenen minister_voor_pensioenen ministers_van_pensioenen "
     "pensioenminister pensioenministers pensioenministerie",
     "pensions_minister pensions_ministry minister_of_pensions ministry_of_pensions minister_for_pensions "
     "pensions_secretary pensions_ministers",
     "pensioen*", "pension*"},
    {"portfolio",
     "minister_van_veiligheid ministerie_van_veiligheid minister_voor_veiligheid ministers_van_veiligheid "
     "staatsveiligheid veiligheidsminister veiligheidsministers veiligheidsministerie",
     "security_minister security_ministry minister_of_security ministry_of_security minister_for_security "
     "security_secretary security_ministers state_security_minister state_security_ministry minister_of_state_security "
     "ministry_of_state_security minister_for_state_security state_security_secretary state_security_ministers",
     "*veilig*", "secur* safety"},
    {"portfolio", "noodsituaties rampenbestrijding rampenminister rampenministers rampenministerie",
     "emergencies_minister emergencies_ministry minister_of_emergencies ministry_of_emergencies "
     "minister_for_emergencies emergencies_secretary emergencies_ministers emergency_minister emergency_ministry "
     "minister_of_emergency ministry_of_emergency minister_for_emergency emergency_secretary emergency_ministers "
     "emergency_situations_minister emergency_situations_ministry minister_of_emergency_situations "
     "ministry_of_emergency_situations minister_for_emergency_situations emergency_situations_secretary "
     "emergency_situations_ministers",
     "nood* ramp*", "emergenc* disaster* civil"},
    {"portfolio",
     "minister_van_informatie ministerie_van_informatie minister_voor_informatie ministers_van_informatie "
     "informatieminister informatieministers informatieministerie",
     "information_minister information_ministry minister_of_information ministry_of_information "
     "minister_for_information information_secretary information_ministers",
     "inform* propaganda* voorlicht*", "inform* propagand*"},
    {"portfolio",
     "minister_van_natuur ministerie_van_natuur minister_voor_natuur ministers_van_natuur minister_van_stikstof "
     "ministerie_van_stikstof minister_voor_stikstof ministers_van_stikstof natuurminister natuurministers "
     "natuurministerie stikstofminister stikstofministers stikstofministerie",
     "nature_minister nature_ministry minister_of_nature ministry_of_nature minister_for_nature nature_secretary "
     "nature_ministers nitrogen_minister nitrogen_ministry minister_of_nitrogen ministry_of_nitrogen "
     "minister_for_nitrogen nitrogen_secretary nitrogen_ministers",
     "natuur* stikstof*", "nature nitrog* conserv*"},
});

}  // namespace loep::check
