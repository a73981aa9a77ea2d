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
     "arsenal batsman batting birdie bookable bout boxer boxing caddie chelsea coach coaches cycling darts deuce diver "
     "dunk etape finals goal goals golf gym innings jockey karate lap laps lifter liverpool luge match matches nba nfl "
     "pitch polo premiership puck putt racket relay rink rower rowers runner runners scored scorer scrum skier skis "
     "sprint squash stumps sumo tackle tee tees umpire wimbledon winger yacht yoga",
     "acrobat aerobics alpine archery athlet backhand badminton ballgame ballpark bantamweight baseball basketball "
     "bobsleigh bowler bowling canoe champion cricket curling cyclist decathl dressing-room dribbl dumbbell equalis "
     "equaliz fairway fitness fixture football freestyle fullback goalkeep goalless goalpost goalscor golfer grandslam "
     "greyhound groundsman gymn half-time halfback halftime hattrick heavyweight hockey hurdl iceskat infield ironman "
     "javelin jockeys jogging judo kayak kick-off kickbox lacrosse league lightweight lineout linesman marathon "
     "matchday medal middleweight midfield motorsport netball offside olympian outfield paddling paddock peloton "
     "penalty pentathl pilates play-off playoff quarter-final quarterback quarterfinal racecourse racehorse racing "
     "racquet rebounder referee relegat rematch rowing rugby sailing scoreboard semi-final semifinal shuttlecock "
     "skateboard skater skating skiing snooker snowboard soccer softball sportsman sportswoman sprinter sprinting "
     "stadium steeplechase stoppage-time streaker substitut surfboard surfer surfing swimmer swimming tailback "
     "teammate tennis tiebreak toboggan touchdown touchline trainer trampolin treadmill triathl twickenham unseeded "
     "velodrome volley weightlift wembley wicket wrestl yachts",
     "ambassador assault attack attacker attempt back backing ballot ban barrier bat baton batter beat beating bench "
     "bid board bombardment boss boundary camp campaign candidate capture cast charge checkpoint chief clash clearance "
     "club column commentator commissioner confrontation contender contract counterpart country coup court crossing "
     "crush crushing current dead deal death defence defender defense delegate deputy dislocate draft drill drive "
     "execution exercise expel face faction federation fencing field fight fighter fighting final fire flight force "
     "form front games ground guard head hit hold house inaugural incursion injured judge judgement judgment king "
     "leader leaders leadership league line line-up march marcher missile missing mission observer offensive official "
     "onlooker onslaught opponent opposition outlet partner passage peace penalty pipe pole power practice push queen "
     "raid rally rebel reception recognition regime region reign release replace replacement reporter representative "
     "reprieve resistance results return revenge rival rocket rule ruler run rush sanction sanctions seize sentence "
     "settlement shell shelter shoot shooting shot showdown stand-off state stick stoppage storm strain strike striker "
     "strongman succeed successor suit summit support supporter survivor takeover talk tension threaten trade train "
     "training trial turnout union units upset vengeance verdict victim volunteer vote wall war warrior weapon weapons "
     "west witness"},
    {WordField::kitchen,
     "almond bagel baked baker bakery banana basil beans beef beer bowl broth bun buns burger cabbage cake cakes "
     "canapé caviar chef chefs chilli chives chopped cider cloves crab crisps cumin diner dish dishes egg eggs fig "
     "figs fillet fork fridge fried fruit fry fudge ginger glaze grapes grill ham herbs honey hummus jam juicy kebab "
     "kipper kiwi ladle lager lamb latte leek leeks lentil lettuce loaves mango maple meat menu mousse napkin nougat "
     "nutmeg nuts oats olive omelet oven paella palate pasta peach pear pears peas pecan peeled peeler pickle pie "
     "pizza poach prawn prawns prunes pub puree quiche quinoa radish raisin relish rice roast sauté scone scones "
     "sherry sieve simmer sorbet soup soy spices sponge spoon steak steaks stew stewed stir sushi syrup tapas tart tea "
     "teabag thyme toffee tofu tuna turnip vegan waffle wine wok yam yoghurt yogurt",
     "appetiz apples aubergine avocado bacon baguette bananas barbecue barista beetroot berries biscuit blackberr "
     "blender blueberr boiled bread brewer broccoli brownie butter candied caramel cauliflower celery champagne cheese "
     "chestnut chicken chicory chocolate chutney cinnamon cocktail coconut coffee colander cook coriander cornflour "
     "courgette crackling cranberr cream croissant croquette crumble cucumber cuisine cupcake custard delicious "
     "dessert dinner dough dumpling eggplant espresso fishmonger flour fritter frosting fruitcake frying garlic "
     "garnish gnocchi goulash grapefruit gravy greengrocer grilled grocer guacamole haddock halibut hazelnut herring "
     "icing ingredient ketchup kettle kitchen lasagne lemon liquor lobster lunch macaroni mackerel marinad marmalade "
     "mayonnaise mealtime meringue milkshake molasses mozzarella muffin mushroom mussels mustard nectarine noodle "
     "oatmeal olives omelette onion oregano oyster pancake paprika parmesan parsley parsnip pastries pastry pepper "
     "pickled pineapple plumcake poached popcorn porridge potato pudding raspberr ravioli recipe restaurant rhubarb "
     "risotto roasted roasting rosemary saffron salad salmon sauce sausage seafood seasoning shallot shortbread "
     "sirloin soufflé soups spaghetti spinach sprouts strawberr stuffing sugar sultana supper sweetcorn tablespoon "
     "tarragon tasty teapot teaspoon tequila toast tomato trout truffle turmeric vanilla vegetable vinegar vineyard "
     "waffles waiter waitress walnut watermelon whisk wines yeast yolk zucchini",
     "army arrangement batter beat board bomb capture cast cereal charge club corn crop crude crush crushing expert "
     "fire flow freezing fusion gas good grain ground guard harsh hit import invasion judge judgement judgment king "
     "line mission mood oil outlet pardon pipe plant port potash potassium press process queen raid reception recipe "
     "recognition regime relief replace rocket rush shell shelling shot state stick storm strain strained stream "
     "strike support suppress train trial verdict weapon weapons wheat wire wood"},
    {WordField::stage,
     "album albums aria ballad banjo biopic cello choir choirs choral chord chords chorus clown clowns dance director "
     "diva dragon duet easel fable fashion fiddle film films flute fresco gig gigs gospel harp jazz lyric lyrics mezzo "
     "movie mozart mural netflix novel novels oboe prince princess punk rap rapper reggae rhyme romcom salsa sequel "
     "sitcom song songs sonnet stanza synth tango tenor thriller throne tuba tune verse verses waltz zither",
     "accordion acoustic actor actress anthology audition ballet ballroom bandmate baritone baroque bassist bestseller "
     "blockbuster bookshelf bookshop broadway cabaret cantata caricatur castle cellist chapter choreograph cinema "
     "clarinet comedian composer concert conductor dancer drumm duchess duke encore ensemble exhibition fairy fiction "
     "filmgoer filmmak foreword gallery guitar hardback harmonica harmony harpsichord heroine hymn illustrat improvis "
     "jazzman keyboardist knight librett limerick literary lyricist maestro magician mandolin manuscript matinee "
     "melodrama melody memoir miniseries moviegoer movies musical musician nightclub nocturne novelist opera orchestra "
     "organist painter painting palette pantomime paperback percussion pianist piano playlist playwright podcast poem "
     "poet portrait portray prelude printmak prologue protagonist recital refrain rehears requiem rhyming saxophon "
     "screenplay screenwrit sculpt setlist shakespeare showtune singer sitcoms sketchbook soliloquy soloist sonata "
     "soprano soundtrack spotify stagehand storybook storyteller subplot symphonic symphony theater theatre tightrope "
     "trilogy trombone troupe trumpet ukulele vaudeville ventriloq vinyl viola violin vocalist watercolour woodwind",
     "agent ambassador arrangement assault attack authority ballot beat board bomb boss bust capture case cast "
     "casualty catastrophe chair charge chief clash collaboration column comment commentary commission commissioner "
     "conflict confrontation contract coup court critic deal death demo demonstration detective draft drill drive duty "
     "encounter essay execution exile expert exposure face field final fire front gathering general good grace gun "
     "head hit hold house image inaugural inmate interview judge judgement judgment justice king knife leader league "
     "line loom lull march media mission monitor mood motion nominee onlooker onslaught outlet passage peace "
     "photograph picture pipe plane poll polls pontiff pope practice press process protest queen raid rally rebel "
     "reception recognise recognize regime reign release replace reporter resistance revenge revolt rise rival royal "
     "run shelter shoot shooting shot showdown soldier sovereign speaker spy statement statue stick storm strain "
     "stream stress strike successor support suspense talk tension terminal terror testimony threat torture trade "
     "train training trial tribunal trouble turmoil union upset vengeance verdict victim view violence visual voice "
     "vote wall war warrior weapon weapons west witness wounded writer"},
    {WordField::weather,
     "aurora breeze breezy chilly deluge dew fog foggy forecast frost gale gales gusts gusty hail hazy icicle isobar "
     "mist misty puddle rain rained sleet slush snow snowed snowy squall stormy tide tides tremor wind winds windy "
     "wintry",
     "atlantic barometer blizzard cloud cyclone downpour drizzle drizzly drought flurries forecasters glacier "
     "hailstone headwind heatwave hottest humid hurricane lightning meteorolog monsoon mudslide overcast puddles "
     "rainbow raincoat raindrop rainfall raining rainstorm rainy sandstorm shoreline snowdrift snowfall snowing "
     "snowman sunburn sunny sunshine swell temperate temperature thunder tornado torrential twilight typhoon volcan "
     "waterfall weatherman westerly windchill windswept",
     "batter beat border boundary build-up catastrophe charge clash clearance current currently disruption disturbance "
     "exposure field force front frontier gathering harsh head hit land lull mood onslaught outlet passage push raid "
     "reprieve rise rush shelter skies soil storm storming strain stream strike suppress tension threat threaten "
     "turbulence turmoil vengeance violence violent volatile way west zone"},
    {WordField::nature,
     "acorn algae alpaca ant antler ants ape apes aphid aphids aspen baboon beak bee beech bees beetle birch bird "
     "birds bison bonobo cactus calf calves camel canar carp cat cats cattle chick chicks clover colt cow cows crabs "
     "cranes cub cubs cuckoo cygnet daisy deer dog dogs dove doves duck ducks dung eagle earwig eel eels elk elm ewe "
     "ewes fauna fawn fern ferns ferret finch firefl flock flora foal fox foxes frog frogs fungi fungus gannet gecko "
     "gibbon gnat goat goats hare hares hen hens herd hive hoof hooves hornet hound hyena ibis iguana ivy jackal "
     "jaguar jellyfish koala lambs lark larks larva leaf leaves lichen lilac lion lions llama locust lynx magpie mare "
     "mares marmot moles moss moth moths mouse mule nest newt oak oaks ocelot octopus osprey owls ox oxen panda petals "
     "piglet plants plover plum ponds pony poodle poppy prey puppies quail rat rats ravens reef reefs rhino robins "
     "roses seals shark sharks shrew shrimp skunk slug slugs snail snails spawn spider spiders spore squid stag stags "
     "stoat swan swans tapir thrush toad toads tree trees twig twigs vixen vole voles walrus wasp wasps weasel weed "
     "willow winged wolf wolves worm worms wren yew zebra zoo",
     "alligator amphibian anemone anteater antelope aquarium badger beaver beehive beetles birdsong birdwatch "
     "blackbird blossom bluebell bracken buffalo bumblebee burrow buzzard carnivor caterpillar centipede chaffinch "
     "cheetah chimpanzee chipmunk cockerel cockroach compost conifer coral coyotes crocodile daffodil daisies "
     "dandelion dolphin donkey dormouse dragonfl duckling earthworm elephant feathers finches flamingo fledgling "
     "flower foliage gazelle geese giraffe goldfish goose gorilla grasshopper grassland greenfly grizzly gull hamster "
     "hatchling heather hedgehog herbivor heron honeybee horses hummingbird insect jackdaw kangaroo kennel kestrel "
     "kingfisher kitten ladybird ladybug leopard lizard magnolia mallard mammal mammoth manatee mangrove marsupial "
     "meerkat monkey mosquito nests nightingale nuthatch orchard orchid ostrich otter panther parakeet parrot "
     "partridge pasture peacock pelican penguin petunia pheasant pigeon plankton pollen poppies porcupine primate "
     "primrose puffin puppy rabbit raccoon reindeer reptile rodent rooster salamander sapling seabird seagull seahorse "
     "seaweed seedling shearwater sheep shrub skylark spaniel sparrow squirrel stallion starfish starling stork "
     "swallows tadpole terrapin terrier thistle tiger tortoise tulip turtle undergrowth veterinar vulture wagtail "
     "wallaby warbler waterfowl whale wildebeest wildflower wolverine woodlouse woodpecker zoolog",
     "armed arms army attack attacker back barrier bat border boundary bush call camp captive captivity capture cast "
     "cell charge colony column corn country crop current dead deadly death defence defender defense drone emergence "
     "escape exile face faction field fight fighting fire flight flow force forest form front gathering grain ground "
     "guard harm haven house incursion influx injured invade invader invasion king land leader line loom march migrant "
     "migrating migration migratory militant mission monarch monitor nervous observer occupation occupied occupy "
     "passage path patrol peaceful photograph plant pole power prisoner queen raid refuge region reign release removal "
     "rescuer resistance return rival round-up route rule ruler run sanctuary seize settlement shell shelter shoot "
     "shot skies soil soldier state storm strain stream strike suppress survivor swift swoop tension territory terror "
     "threat threaten train troops tyrant vanish victim view volunteer wall warrior way weapon wood woodland woods "
     "wounded"},
    {WordField::body,
     "aches acne adhd amino anaemi angina ankle ankles aorta autism biopsy bowel colon cornea cortex cough cramp "
     "cramps cystic detox diarrh dizz dna dose eczema elbow embryo enzyme eyelid femur fetus fever flu foetus gene "
     "genes gout hernia ivf joints kidney knee knees laryng liver lobe lumbar lump lungs lymph migraine mri mumps "
     "muscle muscles nasal neural osteo ovary pelvi phlegm physio pill pills pimple plaque rash rashes retina saliva "
     "sinus skin sneez spleen sprain surgeon tendon thigh tissue tonsil tumor tumour ulcer urolog uterus wart womb "
     "wrist",
     "abdomen abscess acupunctur adenoid adrenal ailment allerg alzheimer anaesth anatomy aneurysm antibiotic antibod "
     "antidepress antihist appendicitis artery arthrit aspirin asthma autoimmune bacteria bladder blister bloodstream "
     "brainstem bronchi calorie cardiac cardiolog carotid cartilage cataract cervical chemotherap chiropract cholera "
     "cholesterol chromosome clinic clotting cognitive coronary dandruff defibrill dentist dermatolog diabet diagnos "
     "diaphragm digestion digestive dosage earache emphysema endocrin endometri epidural eyesight fasting fertility "
     "follicle gallbladder gallstone gastric genome glucose gynaecolog haemoglobin haemorrh hamstring headache "
     "heartburn hepatitis hormon hypertens hypotherm ibuprofen immune immunity implants infection inflamm inhaler "
     "insomnia intestin intraven itch jaundice ketamine kidneys lactose leukaemia ligament mammogram massag measles "
     "melanoma melatonin membrane menopaus menstru metabol midwife midwives miscarriage neuron neurosurg nutrient "
     "nutrition obstetric oestrogen ointment oncolog optician optometr orthop ovaries pacemaker paediatric palpitat "
     "pancrea paracetamol paralys parkinson patient penicillin perspir pharmac physiotherap placebo placenta platelet "
     "podiatr postnatal pregnan prostate prosthe protein psoriasis puberty radiolog recuperat respirat rheumat ribcage "
     "rubella scalpel sciatic sclerosis serotonin shingles smallpox steroid stethoscope surgery symptom testosterone "
     "tetanus thyroid tinnitus toothache trachea ultrasound urinary vaccine vaginal varicose vertebra vertigo vitamin "
     "waistline wheez",
     "abuse admit agent aggressive airways appointment armed arms arrest attack back barrier call campaign captive "
     "cast casualty cell charge colony confinement constitution consultant consultation contract conviction current "
     "dead deadly death defence disorder disruption drill emergency examination exercise expert exposure face fatal "
     "fight flow force freezing front fusion general grain ground guard harm head hearing hit hold house image injured "
     "invade invader invasion joint judgement judgment lull migration mission mobilise mobilize monitor mood nervous "
     "occupation officer outlet passage patrol pipe plant potash potassium power practice prescription press process "
     "recipe recognise recognition recognize regime release relief removal replace replacement resistance restless "
     "results return rise rush search seizure sentence shelter shot specialist state stick strain stream stress "
     "support suppress suppression survivor tense tension terminal territory threat torture transport trial turmoil "
     "turnout upset victim violent volunteer"},
    {WordField::science,
     "alloy ampere app apps atom atoms axle backup battery browser bytes cern comet comets cpu cursor debugg diode "
     "diodes dynamo emoji engine formula galax gamma helium hertz html ion ions iphone joule joules kelvin keyboard "
     "lab laser lidar linux meteor mice modem nasa nebula newton ohms petri plugs proton python quark qubit router "
     "sensor solar solder sonar usb viscos volts vortex watt webcam wifi",
     "algorithm amplif antenna antimatter aperture archimedes asteroid astronaut astronom bacteriolog bandwidth "
     "bluetooth broadband calculus camshaft capacitor carburet catalyst cathode centrifug chatbot chemistry chipset "
     "circuit codebase combustion compil conductivity crankshaft cyberspace dataset decibel desktop download einstein "
     "electrician electrode electromagnet electron engines exoplanet exponent firmware fluorescen formulae friction "
     "gearbox geometr gigabyte graphene gravity hologram hydraul hypothesis inductor infrared inkjet isotope "
     "javascript kilohertz landline laptop latency logarithm login magnet mathemat megahertz megapixel meteorite "
     "microchip micrometer microprocessor microscop microwave molecul motherboard nanotech neutron numerator orbit "
     "oscillosc oxidation parabola password photon photovolt physics piston pixel planetary plasma polymer polynomial "
     "printer processor programmer protons quantum radiator radiowave refract relativity rotor screw semiconduct "
     "silicon simulator smartphone software soldering spacecraft spacewalk spectromet speedometer spreadsheet stellar "
     "sunspot supercomputer supernova telescop theorem thermodynam thermometer thermostat toolbar touchscreen "
     "transistor transmitter trigonomet ultraviolet upload vacuum valve voltmeter wavelength wireless",
     "agent assembly attack authority board bomb bombardment boundary bug build-up call capture carrier case cast cell "
     "charge clash clearance client collaboration colony column commander crude current dead death defence deployment "
     "draft drill drive drone electric electrical electricity encounter escape evacuate execute execution expert "
     "export exposure extreme face field file fire firing flow folder force forces freezing front fusion gas gate "
     "general grid ground guard gun head hit house image import incorporate instability integrate integration "
     "intelligence invasion joint knife land line lock-up loom measure media merge merger migration mission monitor "
     "motion observer outlet path peer pipe pipeline plane plant pole port potassium power practice press process "
     "projectile proxy push radical recognise recognition recognize refinery region release removal replace "
     "representative resistance results return rise rocket route ruler run scientist search security shell shot skies "
     "soil state statement storm strain stream stress strike suit supply support suppress tension terminal threat "
     "train transport trial trials union units unstable upset view visual volatile voltage wall weapon wire zone"},
    {WordField::home,
     "antique attic awning bath bedroom blouse brooch broom chisel cobweb cuff denim drapes drawer drawers dress duvet "
     "dyed eaves faucet garage glued grout gutter hammer hanger hedge hem hinge hinges hoover jeans jewel jumper lace "
     "ladder lamp lamps latch lawn lino loft lounge mantel mat mattress mop nail nails pillow pins plank planks "
     "plumber porch pram rake rug rugs settee sewn shed shelf shirt shirts skirt sock socks sofa stairs stitch stool "
     "stools tap teak tights tiled tiles towel velvet yarn zip zipper",
     "allotment armchair ashtray banister bannister basement bathrobe bathroom bathtub bathwater bedding bedside "
     "bedspread blanket bookcase bracelet buttonhole cardigan carpent carpet ceramic chandelier chimney clothesline "
     "crochet cufflink cupboard curtain cushion cutlery decorat detergent dishwasher doorbell doorknob doormat "
     "doorstep doorway drainpipe dressmak driveway dustbin earring embroider fireplace flannel flatmate floorboard "
     "footstool freezer furniture garden greenhouse gutters hairbrush hairdress hairdryer hallway handbag handkerchief "
     "handyman heirloom homeown hosepipe ironing jacket keyhole keyring knit lampshade laundry lawnmower lipstick "
     "mahogany mantelpiece mower nappies necklace needlework nightgown nightstand ottoman overalls paintbrush pantry "
     "parlour parquet patchwork patio pegboard perfume pillowcase pincushion placemat plastering plywood pottery "
     "pruning pyjamas quilt recliner sandals sandpaper sawdust scarf seamstress secateurs sewing shelv shoelace "
     "sideboard silverware skirting sleeves slippers snowplough spade spanner staircase stepladder stitches stockings "
     "sweater tablecloth tailor tapestry teacup thimble toolbox toothbrush trellis trousers tweezers underwear "
     "upholster utensil varnish vase veranda wallpaper wardrobe washbasin washing weeding wheelbarrow whitewash "
     "windowsill woollen workbench wristwatch",
     "annex barrier batter beat board border boundary bust cargo case cast chair charge clash clearance column condemn "
     "corridor crush dock draft drill drive duty electric electrical expert face fence fencing field fire flow "
     "freezing front frontier gas gate ground guard gun hit hold house joint knife land line loom neighbor neighbour "
     "occupier oil outlet path peace picture pipe plane plant pole poll port power press process removal replacement "
     "rigged rise round-up rule ruler search security shell shelter shot soil statue stick storm strain stream supply "
     "support trouble units upset view visual voice wall west wire witness wood"},
    {WordField::money,
     "advert aisle aisles annuit bonus cash discount estate heir invoice landlord mall payday payslip piggy rebate "
     "resum tenant tenants till vacanc voucher",
     "advertis antiques appraisal auctioneer bakeries bankrupt billboard bookkeep bookseller borrower boutique "
     "box-office brochure cashier catalogue checkout cheques coworker cubicle customer deadline dealership dividend "
     "earnings entrepreneurs executor flatshare flexitime florist franchise freelanc headhunt helpdesk hotdesk "
     "human-resources inheritance insurer invoices ironmonger jeweller jobseeker landlady leasehold lettings marketing "
     "merchandis moneylender mortgage ombudsman overdraft overheads paycheck payroll payslips pension photocopier "
     "probate quarterly receipt redundan refund remortgag retailer sales-rep salesforce salesm savings secondhand "
     "shareholder shopkeeper shopper showroom skyscraper souvenir staffroom startup stationer stockbroker stocktak "
     "storefront storekeeper supermarket surveyor takings telemarket underwrit vending warranty watercooler wholesale "
     "workload workmate",
     "agent agreement ambassador amnesty announcement applicant backing ban bid board boss bust buyer call capture "
     "carrier case casualty chair charge charter chief clearance collaboration column comment commission concern "
     "conflict consultant contract cooperation coup crisis deal declaration defence delegate deputy disruption draft "
     "drive duty economy embargo enforcement executive exercise expert export exposure face file final fire force "
     "front general ground haven head hit hold house incorporate incumbent interest interview joint keep land leader "
     "leaders leadership levy liability limit line liquidators lock-up logistics loom management measure member merge "
     "merger migration minutes mission motion negotiation occupation officer official outlet partner partnership "
     "penalty plant pledge poll polls post power press proxy push rally release relief replacement representative "
     "resistance results return revolt rights rise rival round-up rule run rush sanction security seizure sentiment "
     "settlement shelter shipment solidarity state statement storm strain stream strike succession successor summit "
     "supply support takeover talk talks tariff tension threat trade trading training transport treasury trial turmoil "
     "union upset victim visa volatile vote warehouse writer"},
    {WordField::school,
     "accent adjective adverb comma commas crayon creche curricul dissertat exam exams gcse gerund headmaster "
     "headteacher idiom lecture lectures noun nouns ofsted pencil phd phonic plural prefix pta pupil rote semester "
     "spelling suffix syllabus syntax teacher teachers typo verb verbs",
     "algebra alphabet anagram apostrophe blackboard bookworm bullying campus classroom coeducat comprehension "
     "conjugat conjunction consonant curriculum dictation dictionary dissertation dropout examiner extracurricul "
     "fraternity freshman graduat grammar grammatical gymslip handwriting headmistress homeroom homework homonym "
     "idiomatic infinitive interjection invigilat kindergart literacy loanword lowercase mnemonic noticeboard numeracy "
     "nursery parenthes participle phrasebook plagiar playground playgroup playtime postgrad preposition preschool "
     "professor pronoun pronunciation proofread punctuation pupils quadrangle quotation schoolbag schoolbook schoolboy "
     "schoolchild schooldays schoolgirl schoolhouse schoolmaster schoolmate schoolteacher schoolwork schoolyard "
     "semicolon sentence-ending sorority spellchecker student subclause subjunctive syllable synonym teenager thesis "
     "truant tutor undergrad valedictor vocabulary vowel whiteboard worksheet",
     "abuse accord administration agreement amnesty annex announcement applicant assembly attack attempt attendance "
     "authority board boss boundary call case chair chancellor charge club collaboration column comment commentary "
     "commission consultation contract convention counsellor counselor current delegate deputy detention discussion "
     "dissent draft drill drive duty encounter escape essay examination exercise expel expulsion field final force "
     "forces form general governor head hit hold house inaugural incorporate independent integrate interview judge "
     "judgement judgment justice keep leader legislature line member mission mood motion mouthpiece occupation officer "
     "official opinion opponent outcome parliament passage poll practice present press process protest punishment push "
     "question quiz radical rebel release representative results return riot rise rule ruler run sanction scientist "
     "secretary sentence speaker state statement storm stream stress strike suit support talk tense tension threat "
     "trial trouble truce union verdict voice vote witness writer"},
    {WordField::play,
     "barbie bingo dice doll dolls domino gamer gaming joker ludo rook rubik rummy seesaw sudoku tetris toy toybox "
     "toys whist yoyo",
     "backgammon board-game boardgame card-game castling checkers checkmate chess conkers crossword croupier draughts "
     "fairground figurine fortnite frisbee gamebook gamepad gamers hangman hide-and-seek hopscotch jigsaw juggl lego "
     "mahjong marbles minecraft nintendo pawn pinball playmat playroom playstation pokemon poker puzzle roleplay "
     "sandbox sandpit scrabble skittles solitaire tabletop tiddlywinks videogame xbox zugzwang",
     "army attack board boss call camp capture charge checkpoint colony commander deal defence defender defense escape "
     "exile fighter fire flight force general gun hit hold house king leader march missile mission occupation "
     "offensive opponent opposition peace pope power prison queen raid revenge rule ruler run rush seize soldier spy "
     "state strike suit trade treaty trial units war warrior weapon weapons west"},
    {WordField::travel,
     "airbag airbnb anorak bend bikers bonnet brake brakes bumper cabin cabins camper canyon chalet clutch cruise "
     "ferris gearstick hike hiker hikers hubcap jetlag lakes layby moped motel motorist pedal ramble safari satnav "
     "suitcase tent trail trekk tyre tyres",
     "amusement autobahn backpack backseat bicycle bunkhouse cable-car campers campfire camping campsite caravan "
     "carnival carpark carsick chairlift climber commuter crankcase cyclepath dashboard drawbridge driver's escarpment "
     "excursion foothills footpath glamping glovebox gridlock guesthouse guidebook handbrake handlebar hiking hilltop "
     "hitchhik holiday hotel itinerar lakeside legroom lighthouse minibus motorcyc motorhome motoring motorists "
     "motorway mountaineer mountaintop outboard overtak parasol passenger-seat picnic pilgrim postcard pothole "
     "promenade punctur railcard rambler rearview resort roadworks roller-coaster roundabout rowboat rucksack sailboat "
     "sandcastle scooter seaside seatbelt sightsee ski-lift skipass snorkel speedboat steering stopover sunbath "
     "sunlounger sunscreen swimsuit tollbooth tourist tourn towpath travelcard turnpike unleaded vacation viewpoint "
     "waterpark waterslide windscreen",
     "agency agent annex announcement arms arrangement assault back balloon board border boundary bush camp cargo "
     "carrier case charge charter checkpoint clearance column corridor crossing current customs dead deal disruption "
     "dock drive emergency escape exercise field fire flight flow front frontier gas gate general ground guard harbor "
     "harbour haven head hit hold house influx journey land line loom maneuver manoeuvre march merging mission "
     "occupier officer oil outlet passage path photograph picture plane port post power practice push rally reception "
     "region rescuer restless return rigged rise road rocket route run rush shelter shot stick storm strain stream "
     "strike summit terminal territory trade trafficking train transport troops turbulence upset view wall way west "
     "zone"},
    {WordField::family,
     "banns bridal bride brides casket choirboy cradle cremat deacon dowry elope fiance granny hobbies hobby lullab "
     "mum nanny pew pulpit rosary sermon vestry",
     "anglican anniversary aunt babysit baptis betroth birthday bouquet bridegroom bridesmaid candlelit choirmaster "
     "christening christmas churchgoer churchyard communion confetti cousin fiancé godchild godfather godmother "
     "godparent grandad granddad granddaughter grandma grandpa grandson gravestone groom honeymoon kinsman matchmak "
     "mother-in-law nephew newborn newlywed niece nuptial parishioner playdate psalm pushchair sacrament sacristan "
     "sister-in-law son-in-law soulmate stepbrother stepdaughter stepfather stepmother stepsister stepson sweetheart "
     "teddy thanksgiving toddler triplets uncle valentine vicar wedding wedlock whitsun widower yuletide",
     "alliance announcement arrangement backing balloon boss call capture chair clash column confinement conflict "
     "confrontation convention counsel counsellor counselor court custody dead deal death declaration draft drive "
     "encounter escape exercise exile face favor favour fight file final force front gathering general good grace "
     "guard head help hit hold house judge judgement judgment king line march member mission mood neighbor neighbour "
     "observer occasion officer pardon partner peace photograph picture power present promise protest queen reception "
     "recipe refuge release relief revenge riot rule ruler rush sentence settlement stand-off state storm stress "
     "succession suit summit support sympathy talk tension terror threat trial trouble truce turmoil union unity upset "
     "verdict voice volunteer weapon witness writer"},
}};

constexpr auto words = sorted_entries<count_entries(rows, &FieldWords::words)>(rows, &FieldWords::words);
constexpr auto beginnings = sorted_entries<count_entries(rows, &FieldWords::beginnings)>(rows, &FieldWords::beginnings);

static_assert(are_distinct(words) && have_no_common_beginning(beginnings));

}  // namespace

FieldTables english_fields() {
    return {rows, words, beginnings};
}

}  // namespace loep::match
