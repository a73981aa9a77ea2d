// The words with other senses, written down by hand; sorted, so that they are searched by halves.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_senses.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

constexpr std::string_view dutch_mixed_text =
    "aanvoerder afspraak aftuigen bajes beeld belletje bestand bestuur bestuurder bewaring bezetting bijstand "
    "binnendringen bond buur club collega column compromis conjunctuur directie elektrisch formulier fusie gerecht hek "
    "inlichtingen integreren invaller invoer kalium kaliumzout kampement kandidaat kandidate kenner knuppel koninklijk "
    "koper kwijtschelding linie logistiek logistieke magazijn mars mededeling motie novelle omheining ondersteuning "
    "oordeel opinie opvang opvolger opvolging opvolgster oversteekplaats parket pijplijn plant proces projectiel "
    "provisie recept receptie rente samengaan secretaris stage stem stemmer stemming terugsturen toestroom top uitslag "
    "uitvoer uitwijzen uitzetten vasthouden verdwijnen verdwijning verklaren versmelting voorganger voorgangster "
    "voorman warenhuis website weg werkgroep woud wraak zelfstandig zitting";
constexpr auto dutch_mixed = cut_list<count_listed(dutch_mixed_text)>(dutch_mixed_text);

constexpr std::string_view dutch_even_text =
    "aanhouden aanvaller akkoord asiel bezetten binnenvallen campagne cel cellen constitutie dreigen front gas "
    "gespannen getuigen gratie inval leiding manoeuvre neerslaan oefening olie oppakken raket spanning steun steunen "
    "straf strijd stroom tegenstander uitspraak vastzetten verdediger verklaring vervolgen verzet vuur wapen";
constexpr auto dutch_even = cut_list<count_listed(dutch_even_text)>(dutch_even_text);

constexpr std::string_view dutch_mostly_text =
    "aanslag aanval aanvallen aanvaring advocaat agent agressie alliantie analist arrest bedrog beroering bestormen "
    "bombardement checkpoint chef commandant conflict confrontatie coup crisis deal defensie deskundige dode drone "
    "eenwording export extreem fabriek fractie gebied gesprek getuige gewapend geweld gewond gewonde gezag graan "
    "grens handel haven hof import instabiel interview invasie kabinet kali kamp kandidatuur kolonie koning koningin "
    "leger leider leidster liquidatoren manifestatie migratie mobiliseren offensief onafhankelijk onderkoeld onrust "
    "ontwrichten ontwrichting oorlog opkomst opstand overeenkomst overleg oversteek pact paus pers president raadgever "
    "ramp rebel rechter regime rel route samensmelting sanctie soldaat specialist staken staking stemmen strijder "
    "tarwe tegenstand terreur territorium troepen uitzetting verbond verdrag versperring vervolging vlucht "
    "vrede vredig waarnemer zelfstandigheid";
constexpr auto dutch_mostly = cut_list<count_listed(dutch_mostly_text)>(dutch_mostly_text);

constexpr std::string_view english_mixed_text =
    "absorb absorption administration administrator admit advocate agency agent appeal application area arise "
    "arrangement assembly assimilation association attempt back backing balloon bat batter bench bid bill board "
    "body bomb boss breakaway breakup brutal buffer build-up bush business cabinet call capture carrier case cast "
    "cereal chair charge charter chief clearance clever club column comment commentary commerce commercial "
    "commission competitor compromise concern confederate constituent consultant consultation contender contract "
    "contractor conviction corn corridor counsel counter coyote crop deadly delegate demo deputy detective "
    "disappear disaster dislocate disorder dock draft drill drive duty eject electric electrical encounter "
    "entrepreneur essay examination exercise explain extreme face factory fallen field file final fire firing foray "
    "form fraught free freezing fusion gate gathering good grace grain grid ground guard handover harm harsh haul "
    "haven hearing help hit hold hooligan house impudent incorporate incumbent integrate integration interest "
    "internship intrusion joint keep knife land latest league levy limit line lock-up loom lull management may "
    "measure member mental mercy merge metropolitan migratory mission monitor mood motion mouthpiece muster "
    "neighbor neighbour opinion order outlet pact painting partner passage path patrol peer people picture pipe "
    "plane plant position possible practice prescription present press process projectile proper proxy push "
    "question radical reception recipe refuge region relief remark removal replace replacement rescuer restless "
    "result rise round-up route royal rule run rush say scientist search secretary shelter shipment shot skies "
    "sneak soil specialist stage stand-off state station statue stick strain strained stream stress striker succeed "
    "succession sufferer suit supply support swoop sympathy tariff terminal testimony today torment track trader "
    "train training trouble understanding unit units upset vanish view vision visual voice wall way website wing "
    "wire wood workgroup writer";
constexpr auto english_mixed = cut_list<count_listed(english_mixed_text)>(english_mixed_text);

constexpr std::string_view english_even_text =
    "accord acknowledge acknowledgement acknowledgment aide baton beat campaign captive cell crush deal defender "
    "deployment execute fence fencing fight fighter fighting flight forged front gas head image justice occupation "
    "occupy oil pardon penalty port potassium power rally recognise recognition recognize release resistance "
    "results return shell shoot shooting storm strike summit talk tense tension trade union volunteer warehouse "
    "zone";
constexpr auto english_even = cut_list<count_listed(english_even_text)>(english_even_text);

constexpr std::string_view english_mostly_text =
    "abuse agreement airways alliance ambassador amnesty annex announcement applicant armed arms army assault "
    "attack attacker authority ballot ban barrier beating bombardment border boundary camp captivity cargo casualty "
    "catastrophe chancellor checkpoint clash collaboration commander commentator commissioner condemn confinement "
    "conflict confrontation constitution convention cooperation counterpart country coup court crisis critic "
    "crossing crude crushing current custody customs dead death declaration defence defense demonstration "
    "disappearance disruption disturbance drone economy emergency escape execution exile expel expert export "
    "exposure expulsion faction fatal federation force forces forest frontier general governor gun harbor harbour "
    "inaugural incursion independent influx injured inmate instability intelligence interview invade invader "
    "invasion judge judgement judgment king leader leaders leadership legislature liquidators logistics maneuver "
    "manoeuvre march marcher media merger merging migrating migration militant minister minutes missile missing "
    "mobilise mobilize monarch nervous nominee observer occupied occupier offensive officer official onlooker "
    "onslaught opponent opposition partnership peace peaceful photograph pipeline poll polls pontiff pope prisoner "
    "punishment queen raid rebel refinery regime reign reporter representative reprieve revenge revolt rigged "
    "rights rival road rocket ruler saboteur sanction sanctions sanctuary security seize seizure sentence "
    "settlement shelling showdown soldier solidarity sovereign speaker spy statement stoppage storming strongman "
    "successor supporter suppress suppression survivor takeover territory terror threat threaten torture trading "
    "trafficking transport trial troops truce turbulence turmoil unity unstable vengeance verdict victim violence "
    "violent visa volatile voltage vote warrior weapon weapons west wheat witness woodland woods wounded yamal";
constexpr auto english_mostly = cut_list<count_listed(english_mostly_text)>(english_mostly_text);

constexpr std::string_view dutch_small_text =
    "bout bug kaag kamer karma lepel let linde luik maas malta pence pool porto rabat rus spiegel store telegram "
    "westen";
constexpr auto dutch_small = cut_list<count_listed(dutch_small_text)>(dutch_small_text);

constexpr std::string_view english_small_text =
    "army bout bug bureau chad church commission congress government guardian house karma memorial musk pence photo "
    "post store swift telegram times treasury trump truss turkey tusk union west";
constexpr auto english_small = cut_list<count_listed(english_small_text)>(english_small_text);

static_assert(std::is_sorted(dutch_small.begin(), dutch_small.end()) &&
              std::is_sorted(english_small.begin(), english_small.end()));

// Loose, since they answer other words of the glossary too, but of one meaning wherever they stand.
constexpr std::string_view english_single_text =
    "activist antiaircraft armament assailant authoritarian authoritarianism autocracy autocratic battlefield "
    "battlefront borderland bureaucrat burgomaster businessman candidacy clemency communique communiqué "
    "congressman congresswoman conscript constabulary consulate councillor counteroffensive courthouse "
    "courtroom crackdown currently despot destabilising destabilizing detainee dictator dictatorial "
    "dictatorship diplomat dissident electioneering electoral electorate emigration emissary envoy espionage "
    "evacuation exiled exporter fertiliser fertilizer firearm firearms fraudster fraudulently gaol genocidal "
    "gunfire gunman gunpoint hostilities illegally importer imprisoned imprisonment incarceration insurgency "
    "insurgent insurrection investiture jailed jailhouse journalism journalistic journalists judiciary lawmaker "
    "legation litigation magnate maltreatment manure mayoral militarily ministerial mobilization munitions "
    "newsman newspapers newswire nightstick now nowadays oppression oppressor parliament parliamentary "
    "patrolman peacetime policing politician presidency propagandist propagandistic prosecute prosecuting "
    "prosecution prosecutors protester protestor rallygoer reelection refugee repatriation repressive "
    "reunification rioter rioting seaport secessionist separatism separatist servicemen servicewoman smuggling "
    "sovereignty sovkhoz statesman teargas terrorist terroristic truncheon tycoon tyranny tyrant unification "
    "vlogger wartime weaponed youtuber";
constexpr auto english_single = cut_list<count_listed(english_single_text)>(english_single_text);

static_assert(std::is_sorted(english_single.begin(), english_single.end()));

struct SenseLists {
    std::span<const std::string_view> mixed;
    std::span<const std::string_view> even;
    std::span<const std::string_view> mostly;
};

constexpr SenseLists dutch_lists{dutch_mixed, dutch_even, dutch_mostly};
constexpr SenseLists english_lists{english_mixed, english_even, english_mostly};

constexpr bool are_sorted(const SenseLists& lists) {
    return std::is_sorted(lists.mixed.begin(), lists.mixed.end()) &&
           std::is_sorted(lists.even.begin(), lists.even.end()) &&
           std::is_sorted(lists.mostly.begin(), lists.mostly.end());
}

static_assert(are_sorted(dutch_lists) && are_sorted(english_lists));

bool holds(std::span<const std::string_view> words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

}  // namespace

WordSenses senses_of(std::string_view key, text::Language language) {
    const auto& lists = language == text::Language::dutch ? dutch_lists : english_lists;
    if (holds(lists.mixed, key)) {
        return WordSenses::mixed;
    }
    if (holds(lists.even, key)) {
        return WordSenses::even;
    }
    return holds(lists.mostly, key) ? WordSenses::mostly : WordSenses::one;
}

bool is_small_word_too(std::string_view designation, text::Language language) {
    return holds(language == text::Language::dutch ? std::span<const std::string_view>(dutch_small)
                                                   : std::span<const std::string_view>(english_small),
                 designation);
}

bool is_of_one_sense(std::string_view designation, text::Language language) {
    return language == text::Language::dutch
               ? designation == "eigenlijk" || designation == "foto" || designation == "tegenwoordig"
               : std::binary_search(english_single.begin(), english_single.end(), designation);
}

bool calls_for_country(std::string_view designation) {
    constexpr std::array<std::string_view, 7> words{"bordering", "buur",         "neighbor", "neighboring",
                                                    "neighbour", "neighbouring", "next door"};
    return std::binary_search(words.begin(), words.end(), designation);
}

}  // namespace loep::match
