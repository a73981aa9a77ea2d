// The words of each field, written down by hand: whole words and beginnings, sorted to be searched by halves.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_fields.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

constexpr std::string_view dutch_news_words_text =
    "aanklacht advocate bom bommen celdeur cipier cipiers coalitie drones gevochten gewond kogel kogels macht "
    "minister ministers president staat tank tanks traangas uitlevering vecht vechten visum vluchtte vluchtten "
    "vocht vochten vrijspraak wetten";
constexpr auto dutch_news_words = cut_list<count_listed(dutch_news_words_text)>(dutch_news_words_text);

constexpr std::string_view dutch_news_stems_text =
    "aangeklaagd activist afgetreden aftreden artiller asiel avondklok ballingschap barricade bataljon beklaagd "
    "belegeraar belegerd belegering beschoten beschuldigd bevrijd bewaker bezet binnenvallen bombard brigade "
    "censu coalitie dagvaard demonstr deporte dienstplicht diplomat dissident divisie dodelijk doodgeschoten "
    "doorgeschoten evacu executie explosie fractie gearresteerd geboeid gecensureerd gedetineerd gedood gefolterd "
    "gefraudeerd gemarteld gemobiliseerd gesanctioneerd geslagen gesneuveld gevecht gevlogen gevlucht gewonde "
    "geëvacueerd geëxecuteerd gijzel granaat granaten grondwet handboei herkozen herteld houwitser illegal "
    "isolatiecel isoleercel journalist kabinetscrisis kamerdebat kazerne kiezers kogels leger loopgra machthebber "
    "machtig martel migrant mijnenveld mishandeld mobilis mortier munitie neergeschoten oekraïn omvergeworpen "
    "ondervra ontplof ontvoer onwettig opgepakt opgerukt opgesloten opmars oppositie oprukk pantser parlement "
    "partij prikkeldraad referend regiment sabot sanctie scherpschutter senaat separatist slagveld sluipschutter "
    "smokkel sneuvel soldaten spandoek spion spreekkoor staatsbezoek staten stembiljet stemlokal terroris "
    "teruggestuurd terugtrekking tribunaal troepen uitgebracht uitgeleverd uitgezet veldslag verbannen verboden "
    "verdachte verhoor verkozen veroordeeld verover vervolgd vluchteling vredesonderhandel vrijgelaten "
    "vrijgesproken vuurgevecht wetgev wetsvoorstel wettig zetelverdeling";
constexpr auto dutch_news_stems = cut_list<count_listed(dutch_news_stems_text)>(dutch_news_stems_text);

constexpr std::string_view dutch_other_words_text =
    "aap aftrap ajax akoestisch album albums ampere apen app apps beker bever bier bijen bomen boom broek bruid "
    "bui bundel cake coach coaches dassen dna doelsaldo drank dribbel duif duiven eik eiken feyenoord fiets "
    "fietsen film films finale fruit gans gazon gebit gekookt gin golf griep ham haring hars heelal heg hoes "
    "hoest huid ijs iphone jas jazz juf kaas kast kasten kastje kat katten kies kip kippen klas klassen knie "
    "knieën koe koeien koekje kok koks koor koorts lakens lamp lampen lied liedje liedjes linde linzen maag meel "
    "menu middenveld mier mieren mos motor motoren mug muggen mus mussen muziek nest nier nieren ober ohm oma opa "
    "oven pasta pizza plant planten podium poes polis pony preek psv refrein rekenles renner renners roman romans "
    "rups schaap servies setpunt sjaal slak slakken smaak snaar snaren soep soepen soeplepel spek speler spelers "
    "spier spieren spin spinnen spits spitsen stoel stoelen strijkers tapijt tiebreak titel titels trui ui uien "
    "vaatwasser verf virus vis vlees vogel vogels volt vos vossen wesp wespen wijn worst yoga yoghurt zaad zaden "
    "zalf zin zinnen";
constexpr auto dutch_other_words = cut_list<count_listed(dutch_other_words_text)>(dutch_other_words_text);

constexpr std::string_view dutch_other_stems_text =
    "aandeelhouder aardappel accu acteur actrice algoritme allergi appels aquarel aquarium asperge astma atleet "
    "atlete atletiek aubergine azijn bacterie badkamer bakker balkon ballet basgitaar basketbal "
    "beddengoed beeldhouw beeldscherm behang belastingaangifte belegg bevalling bevers bewolk biefstuk bieren "
    "bijenkorf biljart bioscoop bladeren bladluis blessure bloeddruk bloedsuiker bloemen bloemetje boekenkast "
    "boeket boekhoud boetseer bokser bondscoach bordspel borduur boter bowling braad braderie breien broodje "
    "bruidegom bruids bruiloft buien buitenspel cabaret camper camping caravan carburateur carnaval cavia cellist "
    "chefkok chip chirurg chocola cholesterol cocktail competitie componist computer concert concierge contrabas "
    "coureur courgette crèche curator dakgoot dammen danser darts deeg dekbed depressie diabetes dichtbundel "
    "dichter dieet dierentuin dirigent dividend diëtist doelman doelpunt dokter dolfijn dominee douche downloaden "
    "drankje drummer echtpaar eczeem eekhoorn eetcafe eetlepel egel eieren eiwit elektron elftal enkelblessure "
    "epilep eredivisie erfelijk erfenis etappe failliet fauteuil feestje filmfestival filmster fitness frituur "
    "galerie gamer ganzen garage gebak gedicht gehakt gelei geroosterd geverfd gistdeeg gitaar gitarist gletsjer "
    "gloeilamp gokker golfbaan golfclub goochel gootsteen gordijn grammatica grasmat groente gymles haardvuur "
    "halter halvefinale hamster handbal hartaanval hengel hersenen hittegolf hobby hockey hoekschop hoestbui "
    "hogedruk honkbal hoofdpijn hoofdrol hoogspring hostie hotelgast huidarts huisarts huiswerk huwelijk "
    "hypotheek ijzel ingredi insect iphones jeuk jockey judoka jurk kaartspel kaasjes kalkoen kamerkoor "
    "kampioenschap kaneel kapper kapsel keeper keramiek kerkdienst kermis kerstboom kerstmarkt keuken kijkcijfer "
    "kikker kinderdagverblijf kinderfeest kinderopvang klassement kledingkast kleermaker kleuter klinker klusser "
    "knoflook knutsel koekjes koelkast koken komiek konijn kook korting kruiden kruiswoord kunstschilder "
    "kunstwerk kwartfinale lagedruk laptop lawine leerling leeuw legpuzzel lekker lettergreep lichtnet "
    "lijstaanvoerder likeur lippenstift literair literatuur longen magneet majeur makelaar manuscript marathon "
    "matras medaille medeklinker meeuw megabyte melkweg melodie membraan metabol meubel michelin middenvelder "
    "mineur modehuis modeont molecul mossel mosterd motregen muggen muisklik musici musicus naaimachine nablijven "
    "naschools natuurkund neerslag nesten netflix notaris novellen oldtimer olifant olijf onkruid onweer ooievaar "
    "opera operette opklaring organisme organist orkest otter overhemd paard paddenstoel paniekaanval pannenkoek "
    "papegaai paprika parfum patient peloton penalty pensioen peper peren peuter pianist piano pijnstiller "
    "pinguin plaatsna planeet planeten playstation ploeggeno poezie popgroep postzegel pretpark printer processor "
    "proefwerk psalm puzzel quiz racebaan rapportcijfer regisseur reiger remblok restaurant rijst rockband roeier "
    "romanschrijver rommelmarkt rozen rugpijn salade saus scenarist schaak schaats schaken schapen scheidsrechter "
    "scheikund schilderij schoenen schoolplein schoolreis schoorsteen schouderblessure schroef scouts sinterklaas "
    "sjoel skiën skiër slagroom smaakt smartphone snowboard software sonate songfestival songtekst sopraan "
    "spaargeld spaarrekening speelgoed speelster speeltuin spelling spinazie sportschool springruiter sprint "
    "stekker sterrenbeeld sterrenkunde stofzuiger stopcontact strafschop strijkkwartet stripboek stropdas struik "
    "student suiker supermarkt surfer symfonie taart talentenjacht tandarts tante tennis tenor terras "
    "theatervoorstelling theelepel thriller tijger toernooi tomaat tomaten toneel toonsoort topscorer trainer "
    "transistor trompet trouwjurk trouwring tuin tulp turnen turnster tv-serie uitgever uitspreek vakantie "
    "vanille verhuurder verjaardag verkouden verpleeg versnellingsbak verzekeraar verzekeringsmaatschappij "
    "videogame vijver violist viool vitamine vleugelspeler vlinder vlooienmarkt voetbal vogelaar volleybal "
    "voorgerecht walnoot walnoten walvis wasbak wasmachine wasmiddel wasserij webwinkel wedstrijd weefsel "
    "weerbericht weerman werkwoord wielerploeg wielren wijnboer wijnen wijngaard windkracht windmolenpark "
    "windstoten winkelwagen wiskunde woonkamer woordenboek wortel zalm zanger zeehond zeilboot zeilboten "
    "zeilwedstrijd zenuw zolder zonnebloemolie zonnepane zonnig zonsondergang zwaluw zwanger zwem zwom";
constexpr auto dutch_other_stems = cut_list<count_listed(dutch_other_stems_text)>(dutch_other_stems_text);

constexpr std::string_view english_news_words_text =
    "airstrike armed bomb bombs border convicted court curfew democracy elected extradited extradition fighting "
    "fought gunfire handcuffs hostages killing kyiv migrants minister nuclear police prison rebel refugees "
    "shelled shrapnel soldier tank tanks treason trial trials verdict visa visas voted war";
constexpr auto english_news_words = cut_list<count_listed(english_news_words_text)>(english_news_words_text);

constexpr std::string_view english_news_stems_text =
    "acquit activist ambassador ammunition annex army arrest artiller asylum authoritarian autocra ballot "
    "barricad battalion battl beaten belarus bombard bomber borders brigade casualt ceasefire censor coalition "
    "conscript constitution convict coup crackdown curfew democratic demonstrat deploy deport detain dictator "
    "diplomat dissent dissident election embass espionage evacuat exile explod explosion frontline garrison "
    "government grenade gunmen handcuff hostage howitzer human-rights illegal imprison indict insurg interrogat "
    "invade invasion jailed journalis kidnap killed kremlin lawmaker liberat lukashenk martial migrant militar "
    "minefield ministers missile mobilis mobiliz mortar moscow nato occupied occupier opposition parliament plead "
    "policem president prisoner propagand prosecut protest pushback putin rebels referend refugee regime released "
    "repatriat repress riot russia sanction senat sentenced separatis shrapnel smuggl soldiers spy stateless "
    "tear-gas terroris tortur treaty trench tribunal troop ukrain unlawful uprising veto voter wagner wartime "
    "weapon wounded";
constexpr auto english_news_stems = cut_list<count_listed(english_news_stems_text)>(english_news_stems_text);

constexpr std::string_view english_other_words_text =
    "accent adjective album albums ampere ants app apps arsenal baked baker bakery batsman beans bee beef beer "
    "bees bird birdie birds bookable boxer boxing breeze bride browser cabbage caddie cake cakes calf calves "
    "canoe cat cats cattle chef chefs chelsea choir choirboy choirs chopped coach coaches coral cough cow cows "
    "crab cycling dance deer desserts diner director dish dishes dna donkey drawer drawers dress dribble duck "
    "ducks eagle egg eggs engine enzyme estate exam exams fashion fever film films finals flu flute fog forecast "
    "fox foxes fridge frog frogs frost fruit gamer gaming garage gene genes goat goats golf gusts gym ham heir "
    "hen hens hobbies hobby innings iphone jazz jellyfish jockey kettle keyboard kidney lamb lamp lamps landlord "
    "lettuce lion lions liverpool lobster lungs lyrics massage match matches mattress meat menu mice migraine "
    "moss mouse movie muscle muscles nanny nest netflix novel novels nuts oak oaks octopus ohms olive opera oven "
    "oyster oysters painter parrot pasta peas pie pill pillow pills pins pizza plank planks plants plumber pony "
    "prawn prawns putt racket radiator rapper rat rats rice roast roses rug scored scorer seals sermon sewing "
    "shark sharks shelf shelves shirt shirts shrimp sitcom skier skin skirt snail snails socks sofa solar song "
    "songs soup spices spider spiders sprint stairs swan swans tenant tenants thriller tissue toad toddler toy "
    "toys tree trees tumor tumour tyre tyres umpire usb vacuum verse verses volts wasp wasps watt whisky "
    "wimbledon wine winger wolf wolves worm worms yacht yoga yogurt zebra zoo";
constexpr auto english_other_words = cut_list<count_listed(english_other_words_text)>(english_other_words_text);

constexpr std::string_view english_other_stems_text =
    "acoustic actor actress advertis allerg alpine amusement antiques apples aquarium arthrit asthma athlet bacon "
    "bacteria badger ballet ballpark bankrupt barista baseball basketball bassist bathroom beaver beehive "
    "bestseller bicycle birthday biscuit boiled bouquet bowler bowling box-office bread brewer butter cabaret "
    "camping canoe caravan carburet carnival carpent carpet caterpillar celery ceramic cheese chess "
    "chicken chocolate cholesterol christmas cinnamon clarinet climber clinic cocktail composer concert conductor "
    "consonant cook coral cream cricket cupboard curtain customer cutlery cyclist dancer delicious dentist "
    "dessert diabet dictionary dishwasher dividend dolphin donkey dough download dribbl drizzle drought drummer "
    "dumbbell electrician electron elephant embroider engines exhibition filmmak fireplace fitness fixture flour "
    "flower football forecasters furniture gallery gamers garden garlic gearbox geese genome giraffe glacier "
    "goalkeep goalless golfer goose grammar grandma grandpa grocer groom guitar gull gymn hairdress half-time "
    "halftime hamster heatwave heavyweight hedgehog heron hockey holiday homeown homework honeymoon hormon horses "
    "hurdl hurricane hymn ingredient inheritance insect insurer itch jacket javelin judo juggl kayak kick-off "
    "kindergarten kitchen kitten knit laptop laundry league leopard lipstick liquor literary lobster magnet "
    "manuscript marathon marketing massag mathemat medal melody membrane microwave midfield molecul monkey "
    "mortgage mosquito mountaineer movies mushroom musical musician mustard nests neuron noodle novelist nursery "
    "offside olives olympian onion orchard orchestra orchid organist otter painter painting pancake parmesan "
    "pastry pawn penalty penguin pension pepper perfume pharmac photon physics pianist piano pigeon pixel "
    "play-off playground playgroup playoff playstation playwright poem poet pollen popcorn porridge portrait "
    "potato pottery pregnan printer protagonist protein psalm pudding puffin puppy puzzle quarter-final "
    "quarterback quilt rabbit racehorse racing rainy recipe referee refund restaurant retailer roasted rowing "
    "rugby sailing salad salmon sauce sausage savings scooter screenplay screw sculpt semi-final sentence-ending "
    "shareholder sheep shelv shopper shrub singer sitcoms skater skating skiing smartphone snooker snowboard "
    "soccer sonata soprano soundtrack soups souvenir sparrow spinach spotify sprinter squirrel stadium staircase "
    "stork streaming striker sugar sunny supermarket surfer surfing swimmer swimming syllable symphony tablespoon "
    "tailor tasty teaspoon telescop tennis theater theatre thermometer thermostat tiger tomato tornado touchdown "
    "touchline tourn transistor treadmill triathl trousers trout trumpet tulip turtle upload vaccine vacuum "
    "vanilla varnish vegetable vinegar vineyard vinyl violin vitamin volcan volleyball vowel waiter waitress "
    "wallpaper walnut wardrobe washing waterfall wedding weightlift whale whisk wicket wines wrestl yachts yolk "
    "zoolog";
constexpr auto english_other_stems = cut_list<count_listed(english_other_stems_text)>(english_other_stems_text);

/// Sorted, and no entry is the beginning of another.
constexpr bool are_beginnings(std::span<const std::string_view> stems) {
    for (std::size_t i = 1; i < stems.size(); ++i) {
        if (stems[i] < stems[i - 1] || stems[i].starts_with(stems[i - 1])) {
            return false;
        }
    }
    return true;
}

static_assert(std::is_sorted(dutch_news_words.begin(), dutch_news_words.end()));
static_assert(std::is_sorted(dutch_other_words.begin(), dutch_other_words.end()));
static_assert(std::is_sorted(english_news_words.begin(), english_news_words.end()));
static_assert(std::is_sorted(english_other_words.begin(), english_other_words.end()));
static_assert(are_beginnings(dutch_news_stems) && are_beginnings(dutch_other_stems));
static_assert(are_beginnings(english_news_stems) && are_beginnings(english_other_stems));

bool holds(std::span<const std::string_view> words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

/// The one before the place of the key is the only one that can be.
bool holds_beginning(std::span<const std::string_view> stems, std::string_view key) {
    const auto after = std::upper_bound(stems.begin(), stems.end(), key);
    return after != stems.begin() && key.starts_with(*(after - 1));
}

}  // namespace

WordField field_of(std::string_view key, text::Language language) {
    const bool dutch = language == text::Language::dutch;
    if (dutch ? holds(dutch_other_words, key) || holds_beginning(dutch_other_stems, key)
              : holds(english_other_words, key) || holds_beginning(english_other_stems, key)) {
        return WordField::other;
    }
    if (dutch ? holds(dutch_news_words, key) || holds_beginning(dutch_news_stems, key)
              : holds(english_news_words, key) || holds_beginning(english_news_stems, key)) {
        return WordField::news;
    }
    return WordField::none;
}

}  // namespace loep::match
