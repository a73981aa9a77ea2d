// English words with those behind them that tell the sense which the glossary means: *fence posts*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/expression_table.hpp"

namespace loep::match {

namespace {

constexpr std::array<Expression, 199> rows{{
    {"accord", "", "between brokered sealed signed with"},
    {"agency", "", "reported"},
    {"agreed", "",
     "to-cease to-extend to-extradite to-free to-lift to-recognise to-recognize to-release to-resume "
     "to-suspend to-withdraw"},
    {"aide", "", "denied said told"},
    {"alliance", "", "between"},
    {"ambassador", "", "from protested summoned to"},
    {"amnesty", "", "bill decree law"},
    {"appeal", "", "against court hearing"},
    {"arms", "",
     "cache control deal dealer dealers deals depot embargo exports factory race sales shipment shipments "
     "smuggling supplier trade"},
    {"army", "",
     "advanced announced barracks base bases blew bombed brigade captured chief commander convoy evacuated "
     "fired killed lost moved officers recaptured recruits repelled requisitioned retook said seized shelled "
     "shells shot stormed trucks unit unit's units withdrew"},
    {"assault", "", "rifle rifles troops"},
    {"attack", "", "destroyed helicopter injured killed wounded"},
    {"ballot", "", "box boxes paper papers"},
    {"baton", "", "blows charge charges"},
    {"beat", "", "demonstrators detainees prisoners protesters unarmed"},
    {"beaten", "", "unconscious"},
    {"border", "",
     "between checkpoint closure controls crossing crossings fence force guard guards patrol police post posts "
     "region regions town village zone"},
    {"boundary", "", "dispute"},
    {"buffer", "", "state zone"},
    {"cabinet", "",
     "agreed approved backed collapsed decided fell meeting minister ministers post reshuffle resigned voted"},
    {"camp", "", "commander guards"},
    {"campaign", "", "headquarters manager office poster posters promise promises rallies rally trail"},
    {"candidate", "", "lost polled withdrew won"},
    {"captive", "", "soldiers soldiers'"},
    {"case", "", "adjourned against"},
    {"cell", "", "block door mate mates"},
    {"chancellor", "", "angela friedrich kohl kurz merkel merz nehammer olaf phoned scholz told"},
    {"charge", "", "carries sheet sheets"},
    {"charter", "", "flight flights plane"},
    {"chief", "", "negotiator negotiators prosecutor"},
    {"clash", "", "between left"},
    {"coalition", "", "forces troops"},
    {"colony", "", "no number"},
    {"commission", "", "president spokesman spokeswoman"},
    {"compromise", "", "between"},
    {"concede", "", "defeat that"},
    {"conceded", "", "defeat that"},
    {"conflict", "", "resolution zone zones"},
    {"constitution", "", "allows amended article bars court referendum"},
    {"convict", "", "labour recruits"},
    {"conviction", "", "for overturned quashed rate"},
    {"corn", "", "exports harvest"},
    {"counterpart", "", "sergei sergey"},
    {"coup", "", "against attempt attempted failed leader leaders plot plotters toppled"},
    {"court", "",
     "acquits acquitted adjourned banned bans barred blocked building case cases cleared convicted date "
     "declined dismissed documents extended finds fined fines found freed handed heard hearing hearings hears "
     "imposed imprisons jailed jails order ordered overturned papers proceedings quashed refused rejected "
     "rejects remanded remands ruled rules ruling sat sentenced sentences suspended told upheld upholds"},
    {"crisis", "", "deepened meeting talks"},
    {"crossing", "", "between point points"},
    {"crude", "", "deliveries exports oil prices shipments"},
    {"customs", "",
     "agents check checks clearance control controls declaration duties duty found inspector officer officers "
     "official officials post seized service stopped union"},
    {"dead", "", "bodies"},
    {"deal", "", "between"},
    {"declaration", "", "adopted signed"},
    {"defence", "",
     "analyst budget chiefs contractor cooperation counsel industry lawyer lawyers minister minister's ministers "
     "ministry plan plans secretary spending witness"},
    {"demonstration", "", "against outside"},
    {"deputy", "", "minister prosecutor speaker"},
    {"draft", "",
     "age card cards dodge dodger dodgers dodging evader evaders evasion notice notices office offices resistance "
     "resister resisters"},
    {"drone", "",
     "attack attacks crashed debris factory fell fragments hit operator operators pilot strike strikes swarm unit "
     "units wreckage"},
    {"economy", "", "contracted expanded grew minister ministry shrank slowed"},
    {"emergency", "", "decree law laws powers rule"},
    {"evacuation", "", "flight flights order"},
    {"executed", "", "dissidents man men opponents prisoner prisoners woman women"},
    {"execution", "", "chamber date"},
    {"exercise", "", "involves zapad"},
    {"exile", "", "community government groups media press"},
    {"export", "", "ban bans control controls duty earnings licence market markets revenue revenues route routes"},
    {"extreme", "", "right views"},
    {"factory", "", "workers"},
    {"fence", "", "along"},
    {"fighter", "", "killed"},
    {"fighting", "", "between broke continues killed raged resumed stopped"},
    {"flight", "", "carrying diverted landed number path recorders"},
    {"forces", "", "advanced attacked captured retook shelled withdrew"},
    {"forest", "", "fires"},
    {"forged", "", "documents papers passport visa"},
    {"front", "", "collapsed line lines soldiers"},
    {"frontier", "", "between guard guards post posts"},
    {"gas", "",
     "company contract cut deal deliveries disputes exports field fields flowed flows hub imports link network "
     "pipe pipeline pipelines price prices reserves shortage storage supplies supply transit via"},
    {"general", "", "commanding ordered resigned said staff surrendered vowed warned"},
    {"governor", "", "alexander announced ordered vyacheslav"},
    {"grain", "",
     "agreement convoys corridor crop crops deal dealers deliveries export exporters exports harvest imports port "
     "ports prices shipments shipped silo silos stocks supplies terminal tonnes trader traders"},
    {"grid", "", "operator"},
    {"hearing", "", "date scheduled"},
    {"held", "", "captive hostage incommunicado"},
    {"hit", "", "residential targets"},
    {"hold", "", "captives hostages"},
    {"image", "", "circulated circulating emerged showing shows"},
    {"independence", "", "day movement referendum war"},
    {"inmate", "", "died"},
    {"integration", "", "course courses"},
    {"intelligence", "",
     "agencies agency agent analyst analysts assessment chief community estimate file gathering officer officers "
     "officials operation operative operatives report reports service services sharing source sources"},
    {"interview", "", "aired published"},
    {"invasion", "", "force forces started troops"},
    {"judge", "",
     "acquitted adjourned banned cleared convicted dismissed fined found freed gave handed imposed jailed "
     "ordered refused rejected released remanded ruled sent sentenced suspended"},
    {"judges", "",
     "acquitted convicted dismissed fined freed ordered refused rejected ruled sentenced suspended upheld"},
    {"king", "",
     "abdicated abdullah addressed appointed bhumibol carl charles dissolved felipe filip frederik harald "
     "hussein met opened opens philippe received salman signed visited visits"},
    {"leader", "", "alexander vladimir"},
    {"logistics", "", "hub"},
    {"march", "", "against"},
    {"media", "", "crackdown freedom outlet outlets regulator reported reports watchdog"},
    {"migration", "", "crisis deal law office pact policy route routes services"},
    {"militant", "", "group groups killed"},
    {"minister", "", "announced apologised flew resigned responsible said signed told warned"},
    {"missile", "",
     "attack attacks base defence fell fragments hit landed launch launched launcher launchers salvo shield silo "
     "slammed strike strikes struck system systems test tests"},
    {"missing", "", "crew migrants person persons presumed sailor sailors since soldier soldiers"},
    {"mobilise", "", "reservists troops"},
    {"mobilised", "", "men reservists soldiers troops"},
    {"observer", "", "group groups mission missions"},
    {"occupation", "", "administration army authorities forces lasted of regime troops zone"},
    {"occupied", "", "areas belarus city crimea kherson poland region regions territories territory town"},
    {"occupy", "", "crimea parliament"},
    {"offensive", "", "against began failed operation operations stalled towards"},
    {"officer", "", "corps"},
    {"official", "", "declined said told"},
    {"oil", "",
     "boom company concern consumption deliveries deposit deposits depot duty exporter exporters exports fell "
     "field fields giant giant's imports market ministry output pipeline pipelines price prices producer producers "
     "product products refineries refinery revenue revenues rig rigs rose sales shipments slick spill storage supplies "
     "tanker tankers terminal terminals"},
    {"opposition", "",
     "activist activists alliance asked bloc boycotted candidate demanded figure group groups lawmaker lawmakers "
     "leader leader's leaders lost movement mp mps newspaper parties party politician politicians rally said "
     "supporter supporters voters won"},
    {"outlet", "", "reported"},
    {"pact", "", "between signed with"},
    {"pardon", "", "for petition plea request requests"},
    {"partner", "", "countries country states"},
    {"patrol", "", "boat boats car cars found ship ships spotted stopped vehicle vehicles vessel"},
    {"peace", "",
     "accord accords activist activists agreement agreements broker conference deal deals envoy force formula "
     "initiative march mission movement negotiations negotiator negotiators plan plans prize process proposal "
     "proposals rally summit treaty"},
    {"penalty", "", "for"},
    {"picture", "", "showed showing shows taken"},
    {"plant", "", "director workers"},
    {"poll", "", "clerk result results station stations watch"},
    {"polls", "", "close closed open opened"},
    {"pope", "", "benedict francis john leo pius prayed urged visited"},
    {"port", "", "authorities authority city cranes official officials operator strike terminal workers"},
    {"potassium", "", "fertiliser fertilizer salts"},
    {"power", "",
     "cable cables company cut cuts engineers facilities failed failure failures grid infrastructure line lines "
     "outage outages plant plants shortages stations substation substations supplies supply"},
    {"press", "", "conference conferences corps freedom officer secretary"},
    {"prisoner", "", "died escaped exchange exchanges release releases sew sewed swap swaps transport"},
    {"protest", "",
     "against banner camp camps erupted leader leaders letter march marches movement organisers outside rallies "
     "rally slogan song songs vote"},
    {"queen", "",
     "abdicated addressed beatrix camilla died elizabeth letizia margrethe mathilde maxima met máxima noor "
     "opened opens rania received signed silvia sonja victoria visited wilhelmina"},
    {"rallies", "", "against"},
    {"rally", "", "against organisers"},
    {"rebel", "",
     "advance army attack captured commander fighters forces group groups hold leaders movement positions seized "
     "shelled soldiers stronghold territory troops"},
    {"recognise", "", "kosovo lukashenko palestine taliban"},
    {"regime", "",
     "change collapsed fell forces official officials opponents police prisons propaganda supporters troops"},
    {"region", "", "governor's"},
    {"relief", "", "agencies agency convoy convoys effort efforts goods supplies work worker workers"},
    {"removal", "", "order orders"},
    {"resistance", "", "army cell fighter fighters group groups leader member movement"},
    {"revenge", "", "attack attacks"},
    {"rights", "",
     "abuses activist activists body campaigner campaigners centre chief commissioner council court defender "
     "defenders envoy group groups lawyer lawyers movement organisation organisations record situation violation "
     "violations watchdog watchdogs"},
    {"rival", "", "candidate candidates faction factions government militia militias"},
    {"road", "", "block blocked blocks"},
    {"rocket", "", "artillery attack attacks barrage fire fired hit launcher launchers salvo strike strikes"},
    {"royal", "", "couple decree family household palace pardon visit wedding"},
    {"rule", "", "over"},
    {"sanctions", "", "against hit imposed"},
    {"sanctuary", "", "cities city"},
    {"search", "", "warrant warrants"},
    {"security", "",
     "agency agents apparatus chief chiefs council forces guarantee law men official officials police service "
     "services zone"},
    {"shell", "", "kharkiv kherson kyiv"},
    {"shelling", "", "destroyed killed resumed wounded"},
    {"soldier", "",
     "billeted deserted died fired killed marched patrol patrolled patrolling shot slept stationed wept"},
    {"sovereign", "", "state states territory"},
    {"speaker", "", "adjourned mike mikhail nancy vyacheslav"},
    {"spies", "", "caught exposed working"},
    {"spy", "",
     "agencies agency balloon chief chiefs network networks plane ring satellite satellites scandal swap trial"},
    {"statement", "", "issued said"},
    {"strike", "",
     "action ballot breaker breakers by call called committee committees ended entered fund killed lasted leader "
     "leaders notice pay picket vote wave"},
    {"striker", "", "picketed"},
    {"striking", "", "bus dockers doctors miners nurses pilots railwaymen teachers train workers"},
    {"summit", "", "agenda between communique communiqué declaration ended host in talks"},
    {"supply", "", "line lines"},
    {"support", "", "base rally"},
    {"tariff", "", "barriers of on rate war wars"},
    {"tense", "", "border negotiations standoff"},
    {"tension", "", "between escalated flared mounted over rose simmered simmering soared spiked"},
    {"terror", "", "attack attacks cell charges group groups list organisation organisations suspect suspects threat"},
    {"testified", "", "about against at before in on that"},
    {"testifies", "", "about against at before in on that"},
    {"testify", "", "about against at before in on that"},
    {"testifying", "", "about against at before in on that"},
    {"testimony", "", "took"},
    {"threat", "", "level"},
    {"torture", "", "chamber chambers methods victim victims"},
    {"trade", "",
     "agreement agreements association ban barriers between commissioner conflict deal deals deficit delegation "
     "dispute disputes embargo envoy fell flows minister ministry mission pact partner partners policy relations "
     "representative restrictions route routes sanctions talks ties volume volumes war"},
    {"trafficking", "", "gang gangs network networks ring rings route routes victim victims"},
    {"train", "", "carrying"},
    {"training", "", "camp"},
    {"trial", "", "began begins court date judge lasted lawyer opened opens resumed resumes started starts"},
    {"truce", "", "broke collapsed"},
    {"union", "", "state"},
    {"unity", "", "day government"},
    {"verdict", "", "against came surprised"},
    {"victim", "", "families support"},
    {"view", "", "that"},
    {"violence", "", "erupted flared"},
    {"visa", "",
     "application applications ban bans centre centres cost fee fees holder holders office regime requirement "
     "requirements restrictions rules section system"},
    {"vote", "", "bank buying count counting counts fraud rigging share"},
    {"wagner", "",
     "base bases boss camp camps chief commander commanders contractors convoy fighter fighters forces founder "
     "group instructors leader men mercenaries recruits troops"},
    {"war", "",
     "began correspondent correspondents crime crimes criminal criminals economy effort ended graves memorial "
     "veteran veterans widow widows zone zones"},
    {"weapon", "",
     "cache caches deliveries depot depots exports factories factory inspector inspectors programme shipment "
     "shipments smuggling supplies system systems trade"},
    {"wheat", "", "crop crops exporter exporters exports harvest imports prices shipment shipments"},
    {"witness", "", "account accounts described protection said saw stand statement statements testified told"},
    {"wounded", "", "civilians fighters lay man men soldier soldiers troops veteran veterans"},
}};

static_assert(are_sorted(rows));

}  // namespace

std::span<const Expression> english_company_after() {
    return rows;
}

}  // namespace loep::match
