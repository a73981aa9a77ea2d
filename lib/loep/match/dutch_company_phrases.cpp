// Dutch words with the phrases behind them that tell the sense which the glossary means: *het gas uit Rusland*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/expression_table.hpp"

namespace loep::match {

namespace {

constexpr std::array<Expression, 157> rows{{
    {"aangehouden", "", "op-verdenking"},
    {"aanhouden", "", "bij-een in-verband na-een-inval op-het-vliegveld op-verdenking"},
    {"aanslag", "", "met-een-bom op-de-president op-een op-het"},
    {"aanslagen", "", "op-een op-het"},
    {"aanval", "",
     "met-drones met-raketten op-de-brug op-de-stad op-een-konvooi op-het-elektriciteitsnet op-kiev op-kyiv "
     "op-odesa uit-te-voeren"},
    {"aanvallen", "", "met-drones op-burgerdoelen op-kiev op-kyiv op-odesa op-oekraïne"},
    {"advocaat", "", "kreeg-geen van-de-activist van-de-familie van-de-journalist van-de-verdachte"},
    {"agent", "", "die-hem in-burger in-uniform raakte-gewond van-de-oproerpolitie"},
    {"agenten", "", "in-burger met-schilden"},
    {"akkoord", "", "ligt-op moet-nog over-gas"},
    {"akkoorden", "", "van-minsk"},
    {"alliantie", "", "tussen-moskou van-staten"},
    {"ambassadeur", "", "werd-ontboden werd-teruggeroepen werd-uitgezet"},
    {"arrest", "", "van-de-hoge van-het-hof"},
    {"asiel", "", "aan-op in-duitsland in-litouwen in-nederland in-polen"},
    {"beeld", "", "ging-de van-de-aanslag van-de-demonstratie van-de-satelliet"},
    {"beelden", "",
     "gingen-de is-te-zien uit-gaza uit-kiev van-bewakingscamera’s van-de-aanslag van-de-arrestatie "
     "van-de-demonstratie van-de-explosie werden-gemaakt zijn-gemaakt"},
    {"bestand", "",
     "ging-in hield-geen hield-nog hield-stand in-gaza in-oekraïne trad-in tussen-israël van-kracht "
     "werd-geschonden"},
    {"bestuur", "", "van-de-provincie van-de-regio"},
    {"bezetting", "",
     "van-cherson van-de van-de-donbas van-de-krim van-de-westelijke van-het-land van-het-schiereiland "
     "van-oekraïne"},
    {"bond", "", "van-staten"},
    {"bos", "", "aan-de-grens bij-białowieża bij-de-grens bij-de-rivier bij-hajnówka langs-de-grens van-białowieża"},
    {"campagne", "",
     "in-belarus tegen-de van-de-kandidaat van-de-oppositie van-de-partij van-de-president van-tichanovskaja "
     "werd-vooral"},
    {"cel", "",
     "in-minsk in-moskou met-acht met-drie met-tien met-twaalf met-vier van-drie van-het-huis waar-hij waarin-hij "
     "waarin-ze zonder-licht zonder-raam zonder-ramen"},
    {"cellen", "", "met-tien met-twaalf zonder-ramen"},
    {"chef", "", "van-de-geheime van-de-generale van-de-kgb van-de-politie"},
    {"collega", "", "in-minsk in-moskou"},
    {"column", "",
     "in-dagblad in-de-krant over-de van-dinsdag van-donderdag van-maandag van-vrijdag van-woensdag van-zaterdag "
     "van-zondag"},
    {"commandant", "",
     "van-de-brigade van-de-eenheid van-de-troepen van-de-vloot van-het-bataljon van-het-front van-het-regiment"},
    {"conflict", "", "heeft-al heeft-een in-gaza in-het-midden in-oekraïne in-soedan tussen-israël tussen-rusland"},
    {"coup", "", "in-myanmar in-niger tegen-de-president"},
    {"crisis", "", "aan-de-grens in-belarus in-het-land rond-de-migranten"},
    {"demonstratie", "", "in-minsk tegen-de-regering"},
    {"dode", "", "bij-een-aanslag door-een en-drie en-gewonden en-twee"},
    {"doden", "", "bij-de-aanval bij-de-brand bij-een en-gewonden gevallen-bij"},
    {"dreigen", "", "met-een-nieuwe met-nieuwe met-sancties met-uitzetting te-sluiten"},
    {"dreigt", "", "met-een met-nieuwe met-sancties"},
    {"economie", "", "draait-op van-belarus van-het-land van-rusland"},
    {"executie", "", "door-ophanging van-de-gevangene van-krijgsgevangenen"},
    {"export", "", "ligt-stil naar-rusland van-graan van-hout van-kali van-kunstmest van-wapens"},
    {"fabriek", "", "in-minsk in-zjodzina"},
    {"front", "",
     "bij-bachmoet bij-charkov bij-cherson bij-pokrovsk in-de-donbas in-het-oosten in-oekraïne is-stiller ligt-nu "
     "ligt-stil stortte-in"},
    {"gas", "",
     "aan-europa aan-moldavië door-de-pijpleiding uit-algerije uit-noorwegen uit-rusland via-belarus via-oekraïne "
     "werd-afgesloten werd-op"},
    {"gebied", "", "in-handen-van onder-controle onder-russische werd-geannexeerd werd-vorig"},
    {"gerecht", "", "in-brest in-eerste in-minsk van-hoger"},
    {"gespannen", "", "situatie-aan stilte-niet"},
    {"gesprek", "",
     "met-de-bbc met-de-krant met-de-nos met-deze-krant met-een-journalist met-een-krant met-een-reporter "
     "met-een-verslaggever met-het-persbureau met-nrc met-reuters"},
    {"getuige", "", "in-de-zaak in-het-proces van-de-aanslag van-de-arrestatie van-de-schietpartij à-charge"},
    {"getuigen", "", "van-de-aanslag"},
    {"geweld", "",
     "aan-de-grens in-de-cel tegen-betogers tegen-demonstranten tegen-gevangenen tegen-journalisten "
     "tegen-migranten tegen-vrouwen van-de-oproerpolitie van-de-ordetroepen van-de-politie"},
    {"gewonden", "", "bij-een"},
    {"graan", "", "in-silo’s uit-oekraïne via-de"},
    {"grens", "",
     "is-afgesloten is-dicht is-gesloten met-belarus met-litouwen met-oekraïne met-polen met-rusland "
     "met-wit-rusland te-bewaken te-sluiten van-de-eu van-de-europese werd-gesloten"},
    {"grenzen", "", "van-1991 van-de-europese van-het-land van-oekraïne werden-gesloten zijn-dicht"},
    {"handel", "",
     "in-drugs in-graan in-mensen in-wapens is-gehalveerd met-belarus met-china met-de-eu met-iran met-rusland "
     "tussen-beide tussen-de-twee tussen-rusland"},
    {"haven", "",
     "is-dicht is-gesloten is-sinds ligt-stil van-antwerpen van-gdansk van-hamburg van-klaipėda van-odesa van-riga "
     "van-rostock van-rotterdam"},
    {"hek", "",
     "aan-de aan-de-grens bij-de-grens langs-de langs-de-grens met-belarus met-prikkeldraad te-forceren van-186 "
     "werd-doorgeknipt werd-op"},
    {"hereniging", "", "van-cyprus van-de-twee van-duitsland van-korea"},
    {"hof", "", "in-amsterdam in-arnhem in-den-haag in-luxemburg in-parijs in-straatsburg sprak-vrij"},
    {"inlichtingen", "", "over-de-vijand"},
    {"inval", "",
     "bij-de-krant bij-de-redactie in-de-woning in-een-kantoor in-een-woning in-het-kantoor in-irak in-koersk "
     "in-koeweit in-litouwen in-oekraïne in-polen op-de-redactie op-het-kantoor van-de-fbi van-de-kgb "
     "van-de-politie van-het-leger van-russische"},
    {"invallen", "", "bij-activisten bij-journalisten in-woningen op-kantoren van-de-kgb"},
    {"invasie", "", "in-oekraïne van-februari van-irak van-koeweit van-oekraïne"},
    {"invoer", "", "uit-belarus uit-rusland van-gas van-graan van-hout van-olie van-staal"},
    {"kabinet", "", "heeft-besloten heeft-ingestemd in-israël maakte-bekend"},
    {"kamp", "",
     "aan-de-grens bij-de-grens buiten-adana in-mordovië in-siberië in-syrië met-migranten met-vluchtelingen "
     "op-lesbos voor-migranten voor-ontheemden voor-vluchtelingen waar-duizenden"},
    {"kandidaat", "",
     "mocht-niet-meedoen uit-minsk van-de-oppositie van-de-regeringspartij voor-het voor-het-premierschap "
     "voor-het-presidentschap werd-uitgesloten"},
    {"kandidaten", "", "van-de-oppositie voor-het-presidentschap werden-uitgesloten"},
    {"knuppel", "", "van-de-agent"},
    {"kolonie", "",
     "bij-gomel bij-homel bij-orsja in-bobroejsk in-mordovië in-novopolotsk in-sjklow ligt-zestig met-een-streng "
     "waar-hij waar-ze"},
    {"koning", "", "heeft-het-parlement willem-alexander"},
    {"kwijtschelding", "", "van-de-straf van-straf"},
    {"leger", "", "trok-zich van-het-land van-myanmar van-oekraïne van-rusland zei-dat"},
    {"leider", "",
     "in-ballingschap van-de-beweging van-de-junta van-de-oppositie van-de-opstand van-de-partij van-de-rebellen "
     "van-hamas van-het-land van-hezbollah van-iran van-noord-korea van-tsjetsjenië"},
    {"leiders", "", "van-de-beweging van-de-eu van-de-g7 van-de-navo van-de-opstand"},
    {"leiding", "", "in-minsk in-moskou van-de-beweging van-de-partij van-hamas van-het-land van-het-leger"},
    {"mars", "",
     "door-de-hoofdstad door-het-centrum door-minsk in-minsk naar-het naar-het-parlement tegen-de-regering "
     "van-de-oppositie werd-uiteengeslagen werd-verboden"},
    {"mededeling", "", "van-de-regering van-het-leger van-het-ministerie"},
    {"motie", "", "van-afkeuring van-wantrouwen"},
    {"neerslaan", "", "van-de-opstand van-protesten"},
    {"oefening", "",
     "bij-de-grens in-belarus is-bedoeld met-duizenden met-kernwapens met-negenduizend nabij-de-grens op-zee"},
    {"olie", "",
     "door-de-pijpleiding en-gas naar-china naar-hongarije naar-india naar-slowakije per-vat uit-iran uit-rusland "
     "uit-saudi-arabië"},
    {"omheining", "", "aan-de-grens langs-de-grens met-prikkeldraad"},
    {"onrustig", "", "in-de-hoofdstad"},
    {"opgepakt", "", "op-verdenking"},
    {"opkomst", "",
     "bij-de bij-de-presidentsverkiezingen bij-de-verkiezingen bij-het-referendum lag-onder lag-op lag-rond "
     "onder-de-veertig onder-de-vijftig van-@number van-bijna van-de-kiezers viel-tegen was-hoog was-laag"},
    {"opstand", "",
     "in-warschau tegen-de-regering tegen-de-sjah tegen-het-bewind tegen-het-regime van-1863 van-1956 van-wagner "
     "werd-in werd-neergeslagen"},
    {"opvang", "",
     "in-ter-apel van-asielzoekers van-migranten van-minderjarige van-oekraïners van-ontheemden van-statushouders "
     "van-vluchtelingen voor-asielzoekers voor-migranten voor-oekraïners voor-vluchtelingen"},
    {"opvolger", "",
     "als-premier als-president van-angela van-de-premier van-de-president van-loekasjenko van-merkel van-poetin "
     "van-rutte van-stoltenberg van-trudeau"},
    {"opvolging", "", "van-de-paus van-de-president van-loekasjenko van-merkel"},
    {"overeenkomst", "",
     "met-moskou met-rusland tussen-beide-landen tussen-de-eu tussen-rusland werd-getekend werd-ondertekend"},
    {"overleg", "", "tussen-beide tussen-de-ministers tussen-moskou"},
    {"pact", "", "met-hitler met-moskou over-asiel tussen-hitler tussen-moskou"},
    {"parket", "", "heeft-een in-@name"},
    {"pers", "", "kreeg-geen te-woord werd-de-zaal werd-geweerd"},
    {"pijplijn", "", "door-de-oostzee door-oekraïne naar-duitsland naar-europa"},
    {"proces", "",
     "achter-gesloten in-den-haag in-minsk in-moskou tegen-de-activist tegen-de-journalist tegen-de-president "
     "tegen-navalny tegen-negen wegens-hoogverraad wegens-landverraad wegens-spionage werd-verdaagd"},
    {"protest", "", "bleef-vreedzaam tegen-de-invasie tegen-de-regering tegen-de-verkiezingsuitslag tegen-de-wet"},
    {"raket", "", "kwam-neer op-een-flat op-kiev"},
    {"raketten", "", "en-drones op-oekraïne"},
    {"rebellen", "", "in-het-oosten in-jemen"},
    {"rechter", "", "die-hem heeft-bepaald in-brest in-minsk in-moskou"},
    {"regime", "",
     "in-damascus in-minsk in-moskou in-teheran van-aleksandr van-assad van-de-kolonels van-de-taliban "
     "van-loekasjenko van-poetin zal-het"},
    {"route", "",
     "is-afgesloten is-dicht naar-europa over-belarus over-de-balkan over-de-middellandse van-de-smokkelaars "
     "via-belarus via-de-balkan via-minsk"},
    {"samenwerken", "", "met-de-junta met-rusland"},
    {"samenwerking", "", "met-belarus met-iran met-rusland tussen-rusland"},
    {"slachtoffer", "",
     "is-een van-de-aanslag van-de-oorlog van-de-repressie van-foltering van-marteling van-mensenhandel "
     "van-repressie was-een"},
    {"soldaat", "", "aan-het-front"},
    {"spanning", "",
     "aan-de-grens in-de-regio in-het-grensgebied liep-op loopt-op met-minsk met-polen met-rusland neemt-toe "
     "over-taiwan rond-de-grens tussen-de-twee tussen-moskou tussen-rusland"},
    {"spanningen", "", "aan-de aan-de-grens in-de-regio liepen-op lopen-op op-de-balkan tussen-de-twee tussen-moskou"},
    {"staakten", "",
     "drie-dagen drie-weken een-dag een-maand een-uur een-week tegen-de-hervorming tegen-de-sluiting "
     "tegen-het-ontslag tien-dagen twee-dagen twee-uur twee-weken vier-dagen vijf-dagen voor-een-hoger "
     "voor-hogere voor-meer-loon"},
    {"staken", "", "tegen-de-sluiting voor-een-hoger voor-hogere voor-meer-loon"},
    {"staking", "", "bij-het-spoor in-de-fabriek van-artsen van-het-personeel van-leraren van-mijnwerkers voor-hogere"},
    {"stem", "",
     "op-de-oppositie op-tichanovskaja te-veel te-weinig tegen-het-voorstel uit-te-brengen van-de-kiezer "
     "voor-de-oppositie werd-twee"},
    {"stemmen", "",
     "in-het-parlement moest-tellen op-de-partij op-trump te-tellen tegen-de-wet tegen-en tegen-het-voorstel "
     "tegen-het-wetsvoorstel uitgebracht-op van-de-kiezers voor-de-oppositie voor-het-voorstel voor-loekasjenko "
     "werden-geteld zijn-geteld"},
    {"stemming", "",
     "in-de in-de-doema in-de-kamer in-de-knesset in-de-senaat in-de-tweede in-het in-het-europees "
     "in-het-parlement over-de over-de-motie over-de-wet over-het-voorstel uitslag-van"},
    {"steun", "",
     "aan-de-oppositie aan-israël aan-kiev aan-oekraïne uit-moskou van-de-bevolking van-de-eu van-moskou "
     "van-rusland voor-de-oppositie voor-de-regering voor-de-wet voor-het-plan voor-het-regime voor-israël "
     "voor-loekasjenko voor-oekraïne voor-sancties"},
    {"straf", "",
     "is-lager uit-te-zitten van-acht van-drie van-tien van-twaalf van-twee van-vier van-vijf van-zes "
     "voor-landverraad wegens-landverraad wegens-spionage werd-verhoogd werd-verlaagd"},
    {"strijd", "",
     "in-de-donbas in-gaza in-oekraïne in-soedan om-bachmoet om-charkiv om-charkov om-de-stad om-kiev tegen-de "
     "tegen-de-rebellen tegen-de-russen tegen-rusland"},
    {"stroom", "",
     "en-warmte en-water naar-litouwen naar-oekraïne op-rantsoen van-de-kerncentrale via-het-net viel-uit "
     "voor-huishoudens"},
    {"tegenstander", "", "van-de-president van-het-bewind van-het-kremlin van-het-regime van-loekasjenko van-poetin"},
    {"tegenstanders", "", "van-het"},
    {"terugdringen", "", "over-de-grens van-asielzoekers van-migranten"},
    {"terugsturen", "", "naar-belarus naar-italië naar-turkije van-asielzoekers van-migranten van-vluchtelingen"},
    {"toestroom", "", "van-asielzoekers van-migranten van-vluchtelingen"},
    {"top", "",
     "eindigde-zonder in-alaska in-anchorage in-bakoe in-berlijn in-boedapest in-brussel in-china in-den in-genève "
     "in-istanbul in-kazan in-kopenhagen in-londen in-madrid in-parijs in-samarkand in-straatsburg in-vilnius "
     "in-washington met-biden met-china met-poetin met-trump met-xi over-migratie over-oekraïne tussen-biden "
     "tussen-poetin van-de-eu van-de-navo van-regeringsleiders van-wereldleiders werd-afgelast"},
    {"troepen", "", "aan-de-grens hebben-het-dal in-de-donbas naar-de-grens"},
    {"uitslag", "",
     "gaf-hem niet-erkennen van-de-presidentsverkiezingen van-de-stembusgang van-de-stemming van-de-verkiezingen "
     "van-het-referendum werd-bekend"},
    {"uitspraak", "",
     "doet-de in-beroep in-de-zaak in-hoger in-kort over-twee-weken van-de-raad van-de-rechtbank van-de-rechter "
     "van-het-gerechtshof van-het-hof werd-gedaan wordt-verwacht"},
    {"uitvoer", "", "naar-rusland van-graan van-hout van-kali van-wapens"},
    {"uitzetten", "", "naar-iran naar-rusland van-asielzoekers van-migranten"},
    {"vastgehouden", "", "in-de in-een in-het op-verdenking zonder-aanklacht"},
    {"vastgezet", "", "in-de"},
    {"vasthouden", "", "van-gevangenen van-journalisten van-migranten zonder-aanklacht zonder-proces"},
    {"vastzetten", "", "van-journalisten van-migranten van-opposanten"},
    {"verdediger", "", "van-de-verdachte vroeg-om vroeg-vrijspraak"},
    {"verdween", "",
     "in-1999 in-2000 in-2014 in-de-gevangenis in-een-strafkamp na-de-verkiezingen na-een-verhoor "
     "na-zijn-arrestatie samen-met"},
    {"verdwenen", "", "in-1999 in-2000 kinderen-uit na-een"},
    {"verdwijnen", "", "van-opposanten van-tegenstanders"},
    {"verdwijning", "",
     "in-1999 is-nooit van-de van-de-cameraman van-de-journalist van-de-minister van-de-politicus van-drie "
     "van-opposanten van-vier"},
    {"verklaring", "",
     "naar-buiten op-telegram tegenover-de van-de-g7 van-de-minister van-de-navo van-de-politie van-de-president "
     "van-de-regering van-het-kremlin van-het-leger van-het-ministerie van-het-parket"},
    {"veroordeelde", "", "haar-tot hem-tot tot-een tot-tien tot-twaalf tot-vijf"},
    {"veroordeelt", "", "haar-tot hem-tot"},
    {"vervolging", "",
     "van-activisten van-christenen van-de-oppositie van-journalisten van-opposanten wegens-spionage"},
    {"verzet", "",
     "blies-de in-belarus in-de-oorlog tegen-de tegen-de-bezetter tegen-de-bezetting tegen-de-junta "
     "tegen-de-nazi’s tegen-het-regime van-de-bevolking"},
    {"vlucht", "",
     "naar-istanbul naar-minsk naar-vilnius uit-athene uit-bagdad uit-istanbul uit-minsk uit-vilnius van-athene "
     "van-belavia van-minsk van-ryanair werd-boven werd-omgeleid"},
    {"voorganger", "", "als-premier als-president in-het-ambt op-de van-de-premier van-de-president van-poetin"},
    {"voorzitter", "",
     "van-de-commissie van-de-eerste van-de-europese van-de-kamer van-de-kiescommissie van-de-partij van-de-raad "
     "van-de-rechtbank van-de-senaat van-de-tweede van-het-comité van-het-hof van-het-parlement"},
    {"vrede", "", "in-europa in-gaza in-het-midden in-oekraïne komt-er met-israël met-rusland tussen-israël"},
    {"vuur", "", "geopend-op op-betogers op-de-menigte op-demonstranten"},
    {"waarnemer", "", "bij-de-verkiezingen van-de-ovse"},
    {"waarnemers", "", "bij-de-verkiezingen van-de-ovse"},
    {"wapen", "", "tegen-europa"},
    {"wapens", "",
     "aan-israël aan-kiev aan-oekraïne en-munitie geleverd-aan in-beslag naar-oekraïne uit-het-westen "
     "voor-oekraïne"},
    {"weg", "", "door-het-bos is-afgesloten naar-de-grens naar-de-grensovergang"},
    {"werkgroep", "", "die-de kwam-in van-de-vn van-het-parlement"},
    {"zitting", "",
     "achter-gesloten bij-de-rechtbank duurde-tien in-de-rechtbank in-de-zaak is-geschorst van-de-rechtbank "
     "van-het-hof van-het-tribunaal werd-geschorst werd-verdaagd"},
}};

static_assert(are_sorted(rows));

}  // namespace

std::span<const Expression> dutch_company_phrases() {
    return rows;
}

}  // namespace loep::match
