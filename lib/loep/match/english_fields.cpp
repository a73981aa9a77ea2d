// The English words of each field, written down by hand, and the designations that have a sense there.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/field_words.hpp"

namespace loep::match {

namespace {

constexpr std::array<FieldWords, field_count> rows{{
    {WordField::news,
     "airstrike armed bomb bombs border court democracy elected extradited extradition fighting fought gunfire killing "
     "kyiv minister nuclear police prison rebel shelled soldier tank tanks treason trial trials verdict visa visas "
     "voted war",
     "acquit activist ambassador ammunition annex army arrest artiller asylum authoritarian autocra ballot barricad "
     "battalion battl beaten belarus bombard bomber borders brigade casualt ceasefire censor coalition conscript "
     "constitution convict coup crackdown curfew democratic demonstrat deploy deport detain dictator diplomat dissent "
     "dissident election embass espionage evacuat exile explod explosion frontline garrison government grenade gunmen "
     "handcuff hostage howitzer human-rights illegal imprison indict insurg interrogat invade invasion jailed "
     "journalis kidnap killed kremlin lawmaker liberat lukashenk martial migrant militar minefield ministers missile "
     "mobilis mobiliz mortar moscow nato occupied occupier opposition parliament plead policem president prisoner "
     "propagand prosecut protest pushback putin rebels referend refugee regime released repatriat repress riot russia "
     "sanction senat sentenced separatis shrapnel smuggl soldiers spy stateless tear-gas terroris tortur treaty trench "
     "tribunal troop ukrain unlawful uprising veto voter wagner wartime weapon wounded",
     ""},
    {WordField::sport,
     "arsenal batsman batting birdie bookable bout boxer boxing caddie chelsea coach coaches cycling dunk finals goal "
     "goals golf gym innings jockey lap laps liverpool match matches pitch premiership putt racket relay runner "
     "runners scored scorer scrum skier sprint tackle umpire wimbledon winger yacht yoga",
     "alpine athlet badminton ballpark baseball basketball bowler bowling canoe champion cricket cyclist decathl "
     "dressing-room dribbl dumbbell fitness fixture football goalkeep goalless goalpost golfer gymn half-time halftime "
     "heavyweight hockey hurdl javelin jogging judo kayak kick-off league marathon medal midfield netball offside "
     "olympian paddock penalty play-off playoff quarter-final quarterback racehorse racing referee rowing rugby "
     "sailing scoreboard semi-final semifinal skater skating skiing snooker snowboard soccer sprinter stadium "
     "stoppage-time streaker substitut surfer surfing swimmer swimming teammate tennis touchdown touchline trainer "
     "treadmill triathl velodrome volley weightlift wicket wrestl yachts",
     "attack attacker attempt back backing ban barrier bat baton batter beat beating bench bid board boss boundary "
     "camp campaign candidate capture cast charge chief clash clearance club column commentator contender contract "
     "counterpart country court crossing crush crushing current dead deal death defence defender defense delegate "
     "deputy dislocate draft drill drive execution exercise expel face faction fencing field fighter fighting final "
     "fire flight force form front games ground guard head hit hold house injured judge king leader leadership league "
     "line line-up march marcher missing mission observer offensive official opponent opposition outlet partner "
     "passage peace penalty pipe pole power practice push queen raid rally rebel reception recognition regime region "
     "release replace replacement representative resistance results return rival rocket rule ruler run rush sanction "
     "seize sentence settlement shell shelter shooting shot stand-off state stick storm strain strike striker "
     "strongman succeed suit summit support supporter survivor takeover talk tension threaten trade train training "
     "trial turnout union units upset verdict victim volunteer vote wall war warrior weapon west witness"},
    {WordField::kitchen,
     "baked baker bakery beans beef beer bowl cabbage cake cakes chef chefs chopped crab diner dish dishes egg eggs "
     "fork fridge fried fruit fry grill ham honey jam lamb lettuce meat menu nuts oats olive oven pasta peas pie pizza "
     "prawn prawns pub rice roast simmer soup spices sponge spoon stir tart tea wine yoghurt yogurt",
     "apples bacon barista biscuit boiled bread brewer butter celery cheese chicken chocolate cinnamon cocktail coffee "
     "cook cream croissant delicious dessert dinner dough espresso flour frying garlic gravy grilled grocer icing "
     "ingredient kettle kitchen lasagne lemon liquor lobster lunch marinad marmalade muffin mushroom mustard noodle "
     "olives omelette onion oyster pancake parmesan pastry pepper poached popcorn porridge potato pudding recipe "
     "restaurant roasted salad salmon sauce sausage seasoning soups spinach sugar supper tablespoon tasty teapot "
     "teaspoon toast tomato trout vanilla vegetable vinegar vineyard waiter waitress walnut whisk wines yeast yolk",
     "arrangement batter beat board bomb capture cast cereal charge club corn crop crude crush crushing fire flow "
     "freezing fusion gas good grain ground guard harsh hit import judge king line mission mood oil outlet pipe plant "
     "port potash potassium press process queen raid reception recipe regime relief replace rocket rush shell shelling "
     "shot state stick storm strain strained stream strike support suppress train verdict weapon wheat wire wood"},
    {WordField::stage,
     "album albums choir choirs chorus dance director dragon fashion film films flute jazz lyrics movie netflix novel "
     "novels prince princess rapper sequel sitcom song songs stanza thriller throne tune verse verses",
     "acoustic actor actress audition ballet bandmate bassist bestseller bookshelf cabaret castle cellist chapter "
     "choreograph cinema clarinet comedian composer concert conductor dancer drumm duchess duke encore exhibition "
     "fairy fiction filmmak gallery guitar hardback hymn knight librett literary manuscript melody memoir moviegoer "
     "movies musical musician novelist opera orchestra organist painter painting paperback pianist piano playwright "
     "poem poet portrait protagonist rehears saxophon screenplay sculpt singer sitcoms sonata soprano soundtrack "
     "spotify storyteller symphony theater theatre trilogy troupe trumpet vinyl viola violin watercolour",
     "agent arrangement attack beat board bomb boss bust capture case cast catastrophe chair charge chief clash column "
     "comment commentary commission conflict contract court critic deal death demo demonstration detective draft drill "
     "drive duty encounter essay execution exile exposure face field final fire front gathering general good grace gun "
     "head hit hold house image interview judge justice king knife leader league line loom lull march mission monitor "
     "mood motion nominee outlet passage peace picture pipe plane poll pope practice press process protest queen raid "
     "rally rebel reception regime release replace resistance revolt rise rival royal run shelter shooting shot "
     "soldier sovereign speaker spy statement statue stick storm strain stream stress strike support suspense talk "
     "tension terminal testimony threat torture trade train training trial tribunal trouble union upset verdict victim "
     "view violence visual voice vote wall war warrior weapon west witness writer"},
    {WordField::weather, "breeze fog forecast frost gale gales gusts hail mist rain snow tide tides wind winds",
     "atlantic blizzard cloud downpour drizzle drought forecasters glacier heatwave humid hurricane lightning "
     "meteorolog rainfall rainy shoreline snowdrift snowfall sunny swell temperature thunder tornado volcan waterfall",
     "batter beat border boundary build-up catastrophe charge clash clearance current disturbance exposure field force "
     "front frontier gathering harsh head hit land lull mood outlet passage push raid rise rush shelter skies soil "
     "storm storming strain stream strike suppress tension threat threaten turbulence violence violent volatile way "
     "west zone"},
    {WordField::nature,
     "ants bee bees bird birds calf calves cat cats cattle cow cows cub cubs deer dog dogs duck ducks eagle flock fox "
     "foxes frog frogs goat goats hen hens herd hive jellyfish leaf leaves lion lions moss mouse nest oak oaks octopus "
     "plants plum pony prey puppies rat rats roses seals shark sharks shrimp snail snails spider spiders swan swans "
     "toad tree trees wasp wasps wolf wolves worm worms zebra zoo",
     "aquarium badger beaver beehive blossom burrow caterpillar coral dolphin donkey elephant fledgling flower foliage "
     "geese giraffe goose grizzly gull hamster hatchling hedgehog heron horses insect kennel kitten leopard lizard "
     "mammal monkey mosquito nests orchard orchid ostrich otter parrot pasture penguin pigeon pollen puffin puppy "
     "rabbit rodent seabird seedling sheep shrub sparrow squirrel stallion stork tiger tulip turtle whale woodpecker "
     "zoolog",
     "arms army attack attacker back barrier bat border boundary bush call camp captive captivity capture cast cell "
     "charge colony column corn country crop current dead deadly death defence defender defense drone emergence escape "
     "exile face faction field fighting fire flight flow force forest form front gathering grain ground guard harm "
     "haven house injured invade invader invasion king land leader line loom march migrant migrating migration "
     "migratory mission monarch monitor nervous observer occupation occupied occupy passage path patrol peaceful plant "
     "pole power prisoner queen raid refuge region release removal rescuer resistance return rival round-up route rule "
     "ruler run sanctuary seize settlement shell shelter shot skies soil soldier state storm strain stream strike "
     "suppress survivor swift swoop tension territory threat threaten train troops tyrant vanish victim view volunteer "
     "wall warrior way weapon wood woodland woods"},
    {WordField::body,
     "ankle cough dna dose elbow enzyme fever flu gene genes kidney knee liver lungs migraine muscle muscles pill "
     "pills skin surgeon thigh tissue tumor tumour wrist",
     "allerg anaesth antibiotic artery arthrit asthma bacteria bloodstream cardiac cartilage cholera cholesterol "
     "clinic dentist dermatolog diabet diagnos dosage genome hormon immune infection inflamm insomnia itch massag "
     "membrane neuron obstetric ointment orthop paralys patient pharmac physiotherap placebo pregnan prosthe protein "
     "respirat surgery symptom vaccine vitamin wheez",
     "abuse admit agent aggressive appointment arms arrest attack back barrier call campaign captive cast cell charge "
     "colony confinement constitution consultant consultation contract conviction current dead deadly death defence "
     "disorder drill emergency examination exercise exposure face fatal flow force freezing front fusion general grain "
     "ground guard harm head hearing hit hold house image injured invade invader invasion joint lull migration mission "
     "monitor mood nervous occupation officer outlet passage patrol pipe plant power practice prescription press "
     "process recipe recognition regime release relief removal replace replacement resistance restless results return "
     "rise rush search seizure sentence shelter shot specialist state stick strain stream stress support suppress "
     "suppression survivor tense tension terminal territory threat torture transport trial turnout upset victim "
     "violent volunteer"},
    {WordField::science,
     "ampere app apps atom atoms battery browser engine formula iphone keyboard lab laser mice ohms sensor solar usb "
     "volts watt wifi",
     "algorithm amplif asteroid astronaut astronom bandwidth broadband carburet chatbot circuit compil dataset "
     "download electrician electron engines gearbox gigabyte gravity hydraul inkjet laptop login magnet mathemat "
     "microscop microwave molecul neutron orbit password photon physics piston pixel plasma printer processor "
     "programmer radiator rotor screw smartphone software spacecraft spreadsheet telescop thermometer thermostat "
     "touchscreen transistor upload vacuum valve voltmeter wireless",
     "agent assembly attack board bomb boundary bug build-up call capture carrier case cast cell charge clash "
     "clearance client colony column commander crude current dead death defence deployment draft drill drive drone "
     "electric electrical electricity encounter escape evacuate execute execution export exposure extreme face field "
     "file fire firing flow folder force forces freezing front fusion gas gate general grid ground guard gun head hit "
     "house image import incorporate instability integrate integration intelligence invasion joint knife land line "
     "lock-up loom measure merge merger migration mission monitor motion observer outlet path peer pipe pipeline plane "
     "plant pole port power practice press process projectile proxy push radical recognition refinery region release "
     "removal replace representative resistance results return rise rocket route ruler run scientist search security "
     "shell shot skies soil state statement storm strain stream stress strike suit supply support suppress tension "
     "terminal threat train transport trial union units unstable upset view visual volatile voltage wall weapon wire "
     "zone"},
    {WordField::home,
     "attic bath bedroom broom drawer drawers dress garage hammer hedge ladder lamp lamps lawn mattress nail nails "
     "pillow pins plank planks plumber porch rug shed shelf shirt shirts skirt socks sofa stairs tap",
     "armchair basement bathroom bathtub bedside blanket bookcase carpent carpet ceramic chimney cupboard curtain "
     "cutlery decorat detergent dishwasher doorbell doorway driveway embroider fireplace furniture garden hairdress "
     "hallway handbag homeown jacket knit lampshade laundry lipstick mantelpiece mower pantry patio perfume pillowcase "
     "pottery quilt scarf sewing shelv spade spanner staircase stepladder tablecloth tailor teacup toolbox trousers "
     "upholster varnish vase veranda wallpaper wardrobe washing",
     "barrier batter beat board border boundary bust case cast chair charge clash clearance column corridor crush dock "
     "draft drill drive duty electric electrical face fence fencing field fire flow freezing front frontier gas gate "
     "ground guard gun hit hold house joint knife land line loom neighbor neighbour oil outlet path peace picture pipe "
     "plane plant pole poll port power press process removal replacement rise round-up rule ruler search security "
     "shell shelter shot soil statue stick storm strain stream supply support trouble units upset view visual voice "
     "wall west wire witness wood"},
    {WordField::money, "bonus cash discount estate heir invoice landlord payslip tenant tenants till voucher",
     "advertis antiques bankrupt boutique box-office cashier checkout coworker customer deadline dealership dividend "
     "earnings franchise freelanc helpdesk human-resources inheritance insurer marketing mortgage overdraft payroll "
     "pension quarterly receipt refund retailer sales-rep salesm savings shareholder shopper skyscraper souvenir "
     "startup stockbroker supermarket wholesale",
     "agent agreement backing ban bid board boss bust buyer call capture carrier case chair charge charter chief "
     "clearance column comment commission concern conflict consultant contract cooperation crisis deal defence "
     "delegate deputy draft drive duty economy embargo enforcement executive exercise export exposure face file final "
     "fire force front general ground haven head hit hold house incorporate incumbent interest interview joint keep "
     "land leader leadership levy liability limit line liquidators lock-up loom management measure member merge merger "
     "migration minutes mission motion negotiation occupation officer official outlet partner partnership penalty "
     "plant pledge poll post power press proxy push rally release relief replacement representative resistance results "
     "return revolt rights rise rival round-up rule run rush sanction security seizure sentiment settlement shelter "
     "shipment state statement storm strain stream strike succession summit supply support takeover talk talks tariff "
     "tension threat trade trading training transport treasury trial union upset victim visa volatile vote warehouse "
     "writer"},
    {WordField::school,
     "accent adjective comma commas exam exams headmaster headteacher lecture lectures noun nouns pupil semester "
     "spelling syllabus teacher teachers verb verbs",
     "alphabet blackboard campus classroom consonant curriculum dictionary dissertation freshman graduat grammar "
     "handwriting homework kindergart nursery playground playgroup professor proofread punctuation pupils quotation "
     "schoolboy schoolgirl schoolyard semicolon sentence-ending student syllable teenager thesis truant tutor "
     "undergrad vocabulary vowel",
     "abuse accord administration agreement assembly attack attempt attendance board boss boundary call case chair "
     "chancellor charge club column comment commentary commission consultation contract convention counsellor "
     "counselor current delegate deputy detention discussion dissent draft drill drive duty encounter escape essay "
     "examination exercise expel expulsion field final force forces form general governor head hit hold house "
     "incorporate independent integrate interview judge judgement judgment justice keep leader line member mission "
     "mood motion mouthpiece occupation officer official opinion opponent outcome parliament passage poll practice "
     "present press process protest punishment push question quiz radical rebel release representative results return "
     "riot rise rule ruler run sanction scientist secretary sentence speaker state statement storm stream stress "
     "strike suit support talk tense tension threat trial trouble truce union verdict voice vote witness writer"},
    {WordField::play, "dice domino gamer gaming joker rook toy toys",
     "board-game card-game checkmate chess crossword gamers hide-and-seek jigsaw juggl lego nintendo pawn playstation "
     "poker puzzle scrabble videogame xbox",
     "attack board boss call camp capture charge commander deal defence defender defense escape exile fighter fire "
     "flight force general gun hit hold house king leader march mission offensive opponent opposition peace pope power "
     "prison queen raid rule ruler run rush seize soldier spy state strike suit trade trial units war warrior weapon "
     "west"},
    {WordField::travel,
     "bend brake brakes cabin clutch cruise gearstick hike hikers lakes motorist pedal suitcase tent trail tyre tyres",
     "amusement backpack bicycle cable-car campfire camping campsite caravan carnival climber commuter cyclepath "
     "driver's hiking hitchhik holiday hotel lakeside minibus motorcyc motorway mountaineer overtak passenger-seat "
     "picnic pothole resort roller-coaster roundabout rucksack sandcastle scooter seaside sightsee ski-lift speedboat "
     "steering sunbath sunscreen tourist tourn windscreen",
     "agency agent arms arrangement back balloon board border boundary bush camp carrier case charge charter clearance "
     "column corridor crossing current customs dead deal dock drive emergency escape exercise field fire flight flow "
     "front frontier gas gate general ground guard harbor harbour haven head hit hold house journey land line loom "
     "maneuver manoeuvre march merging mission officer oil outlet passage path picture plane port post power practice "
     "push rally reception region rescuer restless return rise road rocket route run rush shelter shot stick storm "
     "strain stream strike summit terminal territory trade train transport troops turbulence upset view wall way west "
     "zone"},
    {WordField::family, "bride choirboy hobbies hobby mum nanny pew sermon",
     "anniversary aunt babysit baptis birthday bouquet bridesmaid christening christmas cousin fiancé granddaughter "
     "grandma grandpa grandson groom honeymoon mother-in-law nephew niece psalm sister-in-law son-in-law stepfather "
     "stepmother teddy toddler uncle vicar wedding",
     "alliance arrangement backing balloon boss call capture chair clash column confinement conflict convention "
     "counsel counsellor counselor court custody dead deal death draft drive encounter escape exercise exile face "
     "favor favour file final force front gathering general good grace guard head help hit hold house judge king line "
     "march member mission mood neighbor neighbour observer occasion officer partner peace picture power present "
     "promise protest queen reception recipe refuge release relief riot rule ruler rush sentence settlement stand-off "
     "state storm stress succession suit summit support sympathy talk tension threat trial trouble truce union unity "
     "upset verdict voice volunteer weapon witness writer"},
}};

constexpr auto words = sorted_entries<count_entries(rows, &FieldWords::words)>(rows, &FieldWords::words);
constexpr auto beginnings = sorted_entries<count_entries(rows, &FieldWords::beginnings)>(rows, &FieldWords::beginnings);

static_assert(are_distinct(words) && have_no_common_beginning(beginnings));

}  // namespace

FieldTables english_fields() {
    return {rows, words, beginnings};
}

}  // namespace loep::match
