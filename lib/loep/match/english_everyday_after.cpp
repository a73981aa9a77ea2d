// English words with those behind them that tell an everyday sense: *a forest of masts*, *oil on canvas*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/expression_table.hpp"

namespace loep::match {

namespace {

constexpr std::array<Expression, 291> rows{{
    {"absorb", "", "heat light moisture the-blow the-impact the-liquid the-shock the-stock the-water water"},
    {"absorbed", "", "in-a-book in-her-book in-his-book into-the-bloodstream the-water"},
    {"absorption", "", "of-heat of-iron of-light of-nutrients of-water"},
    {"abuse", "", "from-fans from-supporters from-the-crowd of-alcohol of-drugs of-notation"},
    {"accept", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer bribes congratulations flowers gifts her-award "
     "her-resignation his-award his-resignation money responsibility the-award the-challenge the-invitation the-job "
     "the-medal the-nobel the-offer the-oscar the-post the-prize the-role the-trophy"},
    {"accepted", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer bribes congratulations flowers gifts her-award "
     "her-resignation his-award his-resignation money responsibility the-award the-challenge the-invitation the-job "
     "the-medal the-nobel the-offer the-oscar the-post the-prize the-role the-trophy"},
    {"accepting", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer bribes congratulations flowers gifts her-award "
     "her-resignation his-award his-resignation money responsibility the-award the-challenge the-invitation the-job "
     "the-medal the-nobel the-offer the-oscar the-post the-prize the-role the-trophy"},
    {"accepts", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer bribes congratulations flowers gifts her-award "
     "her-resignation his-award his-resignation money responsibility the-award the-challenge the-invitation the-job "
     "the-medal the-nobel the-offer the-oscar the-post the-prize the-role the-trophy"},
    {"aide", "", "memoire"},
    {"amnesty", "",
     "accused called counted documented estimates found on-fines on-overdue published recorded reports said says"},
    {"armed", "", "with-a-camera with-a-notebook with-patience with-umbrellas"},
    {"arms", "", "and-shoulders around-her around-him around-his crossed"},
    {"army", "",
     "of-ants of-bakers of-cleaners of-clones of-fans of-gardeners of-helpers of-robots of-toddlers of-tourists "
     "of-volunteers"},
    {"assault", "", "on-the-ears on-the-eyes on-the-palate on-the-senses on-the-summit"},
    {"attack", "", "dog of-flu of-hiccups of-nerves of-nostalgia of-panic of-the-giggles on-goal"},
    {"authority", "", "on-birds on-the-subject on-wine"},
    {"balloon", "", "animal animals arch ride rides"},
    {"ballot", "", "for-tickets"},
    {"ban", "", "on-alcohol on-chewing on-cycling on-diving on-dogs on-mobile on-phones on-running on-smoking"},
    {"barrier", "", "to-entry to-learning"},
    {"baton", "", "change"},
    {"beat", "",
     "arsenal chelsea germany liverpool spain the-butter the-champions the-cream the-favourite the-queues "
     "the-system the-traffic the-whites until-stiff well"},
    {"border", "",
     "of-flowers of-lace of-lavender of-roses of-the-card of-the-garden of-the-lawn of-the-page of-the-picture "
     "of-the-plate of-the-quilt of-the-rug of-the-table of-the-tray"},
    {"boundary", "", "for-four rope"},
    {"buffer", "", "overflow solution"},
    {"cabinet", "", "door doors drawer maker maker's of-curiosities"},
    {"camp", "", "bed beds counsellor site songs"},
    {"campaign", "", "to-save-the to-sell"},
    {"candidate", "", "for-a-transplant for-the-job for-the-post"},
    {"captive", "", "audience audiences breeding"},
    {"case", "", "of-beer of-champagne of-measles of-mistaken of-nerves of-the-missing of-wine studies study"},
    {"casualty", "", "department nurse ward"},
    {"cell", "",
     "biology culture cultures cycle death divides dividing division formula line membrane nucleus phone "
     "signalling tower wall walls"},
    {"cells", "", "divide dividing"},
    {"chancellor", "", "emeritus of-the-university"},
    {"charge", "", "cable card cards point the-battery the-phone"},
    {"charter", "", "accountant accountants boat departed fishing flew full-of landed left took-off yacht"},
    {"chief", "", "executive ingredient merit reason rival"},
    {"clash", "", "of-colours of-cultures of-heads of-personalities of-styles with-her with-his with-the-curtains"},
    {"coalition", "",
     "agreement cabinet collapsed government in-the-hague majority parties partner partners talks whip"},
    {"collaboration", "", "album between-the-artists with-the-designer"},
    {"colony", "",
     "of-ants of-artists of-bats of-beavers of-bees of-gannets of-gulls of-herons of-penguins of-rooks of-seals "
     "of-terns"},
    {"commander", "", "keen"},
    {"commentator", "", "on-the-match"},
    {"commission", "", "a-mural a-portrait for-the-painting on-every-sale"},
    {"commissioner", "", "for-oaths"},
    {"condemn", "", "the-building the-house"},
    {"confinement", "", "in-childbed"},
    {"conflict", "", "of-interest of-interests with-his-father with-the-neighbours within-the"},
    {"constitution", "", "of-an-ox"},
    {"contract", "", "bridge the-illness until-2027 until-2028"},
    {"convention", "", "center centre"},
    {"conviction", "", "and-taste that"},
    {"corn", "", "cob flakes on-the-cob row"},
    {"corridor", "", "of-power of-the-school"},
    {"counsel", "", "of-despair"},
    {"counterpart", "", "in-the-wild"},
    {"coup", "", "de-grace de-theatre for-a-village for-the"},
    {"court", "",
     "and-rackets attention for-an-hour jester jesters number-one painter painter's shoe shoes side surface "
     "to-applause to-whistles was-resurfaced"},
    {"crisis", "", "in-their-marriage of-confidence of-faith of-identity"},
    {"critic", "", "called-the-film loved of-the-play panned praised"},
    {"crossing", "", "the-street"},
    {"crude", "", "drawing hut joke jokes sketch"},
    {"crush", "", "on-her on-him the-biscuits the-garlic the-ice"},
    {"crushing", "", "blow boredom defeat disappointment"},
    {"custody", "",
     "arrangements battle battles dispute hearing of-her of-his of-the-cat of-the-children of-the-dog of-the-twins "
     "of-their of-two"},
    {"customs", "",
     "and-traditions of-his-people of-the-country of-the-house of-the-region of-the-tribe of-the-valley "
     "of-the-village such-as"},
    {"dead", "",
     "batteries battery calm centre certain easy end ends flowers heat leaves letter line lucky on-time quiet "
     "ringer skin slow tired wood"},
    {"death", "",
     "by-chocolate metal of-cinema of-print of-the-album of-the-author of-the-high of-the-novel of-the-video"},
    {"declaration", "", "of-love"},
    {"defence", "", "and-midfield held-firm mechanism of-the-title was-caught"},
    {"delegate", "", "tasks the-task the-tasks the-work work"},
    {"demonstration", "", "class model of-how of-skill of-the-new of-the-product"},
    {"deputy", "", "editor head-teacher headmaster manager"},
    {"died", "", "aged at-home happily in-bed in-her-sleep in-his-sleep of-old-age peacefully"},
    {"disappearance", "", "of-bees of-insects of-the-bees of-the-cat of-the-keys"},
    {"disruption", "", "to-sleep to-trains"},
    {"draft", "",
     "beer chapter email horse horses of-the-letter of-the-novel of-the-report of-the-script of-the-speech "
     "under-the version"},
    {"drill", "", "a-hole bit bits holes rig the-hole"},
    {"drone", "",
     "bee bees of-a-mower of-bagpipes of-bees of-engines of-the-bagpipes of-the-mower of-the-organ of-traffic"},
    {"duty", "", "free manager nurse"},
    {"economy", "", "class of-language of-movement of-style of-words seat seats"},
    {"electricity", "", "between-them"},
    {"emergency", "", "brake contact dentist exit exits landing plumber room stop vet"},
    {"encounter", "", "with-a-bear with-a-shark"},
    {"escape", "", "hatch key room rooms the-city the-heat to-the-country to-the-sun"},
    {"execute", "",
     "a-command a-plan a-turn the-code the-command the-file the-jump the-move the-plan the-program the-script"},
    {"execution", "", "of-the-idea of-the-plan of-the-will sloppy speed time was-flawless"},
    {"exercise", "", "bike bikes book books class classes for-a-bad for-the-back mat plan routine"},
    {"exile", "", "from-the-first to-the-bench to-the-stands"},
    {"expel", "", "air breath heat moisture"},
    {"export", "",
     "as-a-pdf button format settings the-data the-file the-files the-image the-photos the-table to-excel to-pdf"},
    {"exposure", "", "compensation of-the-photograph time times to-noise to-sunlight"},
    {"extreme", "", "cold heat ironing sports weather"},
    {"fallen", "", "angel angels apples arches asleep branch branches fruit in-love leaf leaves log logs tree trees"},
    {"fence", "", "and-the-hedge between-the-gardens painter panel panels post posts round-the-garden"},
    {"fencing", "", "club coach lesson lessons mask master team"},
    {"field", "", "day goal mice mouse of-barley of-corn of-poppies of-wheat trip trips"},
    {"fight", "", "a-cold a-fire a-parking cancer for-the-title of-the-night over-the-bill"},
    {"fighter", "", "and-his-trainer retired-after"},
    {"fighting", "", "a-cold again-behind over-the-bill over-the-remote"},
    {"fire", "",
     "alarm alarms brigade door drill engine engines escape exit extinguisher fighters hazard hydrant pit place "
     "safety station the-clay the-coach the-cook the-manager the-pots truck"},
    {"flight", "",
     "of-capital of-fancy of-geese of-ideas of-imagination of-stairs of-steps of-swallows of-the-arrow of-the-ball "
     "of-the-bumblebee"},
    {"force", "", "feed field majeure multiplier of-gravity of-habit of-nature of-personality of-the-impact of-wind"},
    {"forces", "", "acting of-darkness of-evil of-gravity of-habit of-nature on-the-beam on-the-bridge on-the-wing"},
    {"forest", "",
     "of-antennas of-arms of-banners of-candles of-chimneys of-cranes of-flags of-hands of-legs of-masts "
     "of-microphones of-raised of-signs of-umbrellas"},
    {"forged", "", "a-bond a-career a-friendship ahead iron steel"},
    {"freezing", "", "cold fog point rain temperatures weather"},
    {"front", "",
     "brings cover crawl desk door doors garden gate of-the-book of-the-bus of-the-car of-the-church of-the-class "
     "of-the-dress of-the-hall of-the-house of-the-queue of-the-shop of-the-stage of-the-train page pages room row "
     "seat seats teeth tooth wheel will-bring"},
    {"fusion", "", "cooking cuisine food jazz reactor restaurant"},
    {"gas", "",
     "boiler bottle burner chamber chambers cooker down-and fire giant's giants hob lamp light mark mask masks "
     "meter oven pedal ring rings station stove"},
    {"general", "",
     "admission anaesthetic anaesthetics appeal audience feeling idea ideas interest knowledge manager meeting "
     "practitioner practitioners public reader rule sense store stores studies terms theory"},
    {"governor", "", "of-the-bank of-the-jail of-the-prison of-the-school on-the-engine that-limits"},
    {"grain", "",
     "bread of-comfort of-doubt of-dust of-pollen of-rice of-salt of-sand of-sugar of-the-leather of-the-table "
     "of-the-wood of-truth whisky"},
    {"guard", "", "dog dogs duty of-honour rail rails"},
    {"gun", "", "and-holster cotton dog"},
    {"harbour", "", "a-grudge a-suspicion master restaurant seal wall walls"},
    {"hearing", "", "aid aids damage dog dogs impaired is-going is-not loss problems test tests"},
    {"held", "",
     "a-meeting a-party a-rally elections hands her-breath his-breath his-nerve in-high in-june in-may in-place "
     "in-the-church steady talks the-door the-lead the-line the-record true up-by"},
    {"hit", "",
     "a-nerve a-wall by-inflation hardest musical out-for parade record rock-bottom show single singles song songs "
     "the-ball the-bar the-brakes the-gym the-jackpot the-note the-post the-road the-roof the-sack the-shops "
     "the-streets"},
    {"hold", "", "a-grudge hands music on-tight the-door the-line your-breath"},
    {"image", "",
     "and-text change consultant editing file files makeover of-a-man of-herself of-himself processing rights"},
    {"incursion", "", "onto-the-pitch"},
    {"independence", "", "of-mind of-spirit"},
    {"influx", "", "of-calls of-fans of-orders of-students of-tourists of-visitors"},
    {"injured", "",
     "ankle back defender feelings goalkeeper hamstring her-knee his-knee in-training knee list player players "
     "pride reserve striker time winger"},
    {"instability", "", "of-the-ladder"},
    {"integration", "", "by-parts of-the-app tests with-the-app"},
    {"intelligence", "", "of-crows of-dogs of-the-crow quotient test tests"},
    {"interview", "", "at-the-bakery at-the-bank candidates for-the-job panel questions room suit techniques"},
    {"invasion", "",
     "by-slugs of-ants of-jellyfish of-ladybirds of-mice of-midges of-privacy of-rats of-slugs of-tourists "
     "of-wasps"},
    {"isis", "", "and-horus and-osiris"},
    {"judge", "",
     "a-book of-character of-the-competition of-the-contest of-the-flower of-the-show of-wine the-cakes "
     "the-distance the-entries the-speed"},
    {"justice", "", "department for-all minister ministry system to-the-book to-the-dish was-not-done"},
    {"king", "",
     "arthur cobra cobras crab david fisher is-exposed is-trapped kong lear midas oedipus of-clubs of-hearts "
     "of-pop of-spades of-the-beasts of-the-castle of-the-jungle of-the-road penguin penguins prawn prawns size "
     "sized solomon to-safety"},
    {"knife", "", "and-fork block drawer rack set sharpener"},
    {"land", "", "on-his-feet on-their-feet rover"},
    {"leader", "",
     "board lost-time of-the-band of-the-choir of-the-gang of-the-orchestra of-the-pack of-the-race of-the-tour "
     "on-the-climb"},
    {"leadership", "", "contest course courses qualities skills style training"},
    {"limit", "", "of-patience your-salt"},
    {"line", "", "dancing drawing fishing in-the-water manager of-poetry of-verse of-work up-for"},
    {"logistics", "", "firm"},
    {"lull", "", "him-to the-baby"},
    {"march", "",
     "band bands from-aida hare hares of-progress of-technology of-the-penguins of-time past weather winds"},
    {"media", "", "buyer mogul player players studies"},
    {"merger", "",
     "and-acquisitions of-equals of-the-banks of-the-breweries of-the-companies of-the-firms of-the-schools "
     "of-two-banks of-two-companies of-two-hospitals with-a-rival with-its-rival"},
    {"merging", "", "datasets files lanes traffic"},
    {"migration", "", "of-birds of-data of-eels of-geese of-the-data of-the-server of-the-wildebeest of-whales"},
    {"militant", "", "atheist teetotaller vegan"},
    {"minister", "",
     "baptised christened conducted-the-funeral led-the-prayers married-them of-religion of-the-chapel "
     "of-the-church of-the-parish preached read-the-banns to-the-sick to-their"},
    {"missile", "", "at-the-linesman at-the-referee at-the-teacher"},
    {"missing", "",
     "button buttons cat cats ingredient link luggage page pages piece pieces puzzle sock socks teeth the-bus "
     "the-point tooth you"},
    {"mission", "", "bell control impossible statement to-mars to-taste to-the-moon"},
    {"monitor", "", "lizard screen the-temperature your"},
    {"motion", "", "of-the-boat of-the-planets picture pictures sensor sensors sickness"},
    {"neighbor", "", "across-the-street called-the-police complained downstairs upstairs"},
    {"neighbour", "",
     "across-the-landing across-the-road across-the-street brought called-the-police complained downstairs fed "
     "found had-heard had-laid had-seen heard helped-carry knocked laid opposite rang saw upstairs watered"},
    {"observer", "", "bias effect"},
    {"occupation", "", "and-address of-the-house therapist"},
    {"occupied", "", "bathroom bed chair seat seats tables toilet with"},
    {"occupy", "", "a-seat a-table her-time his-time the-children yourself"},
    {"offensive", "",
     "joke jokes language line lineman odour player rebound rebounds remark remarks smell tackle to-vegetarians "
     "to-women"},
    {"officer", "", "class material"},
    {"official", "",
     "ball biography birthday charts colour fan figures language languages name opening partner photo portrait "
     "record residence song sponsor story title visit website"},
    {"oil", "",
     "and-garlic and-salt and-vinegar change filter in-a-heavy in-a-pan in-the-pan lamp lamps level on-canvas "
     "paint painting paintings paints pastel slick the-hinges the-lock the-tin"},
    {"onslaught", "", "of-ads of-colour of-emails"},
    {"opponent", "", "'s-serve across-the-board and-his-bishop in-the-final in-the-ring"},
    {"opposition", "", "defence defender to-the-airport to-the-bypass to-the-goal to-the-plan"},
    {"outlet", "", "for-her for-his mall shopping store stores"},
    {"pact", "", "never-to to-meet with-the-devil"},
    {"pardon", "", "me my-french the-expression the-pun"},
    {"partner", "", "and-children at-the-firm in-crime of-the-firm swap"},
    {"partnership", "", "at-the-crease of-94 of-two-hundred"},
    {"patrol", "", "badge leader of-scouts"},
    {"peace", "",
     "and-a-cup and-harmony and-quiet and-tranquillity lily of-mind of-the-countryside offering pipe sign"},
    {"penalty", "",
     "area awarded-for box corner goal kick kicks miss points shoot-out shootout spot taker to-the-home"},
    {"picture", "",
     "book books frame frames framing house it of-health palace perfect postcard rail this window windows"},
    {"plane", "", "geometry of-existence of-symmetry the-door the-edge the-wood tickets tree trees"},
    {"plant", "", "a-tree based bulbs care food label nursery pot pots seeds the-bulbs the-seeds trees"},
    {"poll", "", "among-readers by-the-magazine of-listeners of-readers tax"},
    {"polls", "", "suggest suggested"},
    {"port", "",
     "and-cheese and-lemon and-starboard and-stilton at-the-back hole holes in-a-storm number numbers "
     "of-the-computer on-the-back side wine with-the-cheese"},
    {"potassium", "", "deficiency in-bananas intake levels rich"},
    {"power", "",
     "base broker brokers couple drill lunch nap of-attorney of-love of-music of-prayer of-speech of-suggestion "
     "of-the-engine of-the-serve of-words play plays ranger rangers saw sharing shower steering struggle tool "
     "tools vacuum walk walking"},
    {"press", "",
     "and-hold button enter gang pause play stud studs the-button the-dough the-edges the-garlic the-key the-lever "
     "the-shirt ups"},
    {"prisoner", "",
     "of-azkaban of-habit of-her-own of-his-own of-its-own of-love of-success of-the-past of-their-own of-zenda"},
    {"protest", "", "her-innocence his-innocence that-the too-much"},
    {"quashed", "",
     "a-conviction her-conviction his-conviction on-appeal the-conviction the-sentence the-verdict "
     "their-convictions"},
    {"queen", "",
     "and-rook and-the-drones anne's ant ants bed bee bees mates mattress mattresses of-crime of-hearts "
     "of-puddings of-soul of-spades of-the-desert of-the-hive of-the-may sacrifice size wasp wasps"},
    {"raid", "",
     "on-the-biscuit on-the-fridge on-the-larder the-biscuit the-dressing-up the-fridge the-larder the-wardrobe"},
    {"rally", "",
     "car cars co-driver cross driver drivers ended-with-a in-shares in-stocks monkey on-wall racing stage"},
    {"rebel", "", "against-her-parents against-his-father against-his-parents girl without-a wool yell"},
    {"recognise", "",
     "a-good a-tune faces her-face her-voice his-face his-voice the-face the-signs the-smell the-song the-symptoms "
     "the-tune"},
    {"recognition", "", "app award awards for-her for-his of-faces of-her-work of-his-work of-speech software"},
    {"refuge", "", "for-birds for-donkeys for-owls from-the-rain in-drink in-music"},
    {"regime", "", "of-carrots of-cold of-diet of-dieting of-exercise of-massage of-rest of-runs of-vitamins"},
    {"region", "", "of-the-brain"},
    {"reign", "", "as-champion of-the-king"},
    {"release", "",
     "date dates from-jail from-prison notes of-all-political of-detainees of-energy of-her-husband of-his-wife "
     "of-hostages of-political of-prisoners of-tension of-the-album of-the-book of-the-film of-the-game on-bail "
     "the-clutch the-handbrake the-tension version"},
    {"relief", "", "carving carvings from-pain from-the-heat map maps of-pain pitcher teacher"},
    {"removal", "",
     "company men of-hair of-stains of-the-government of-the-president of-the-tonsils of-the-tree van vans"},
    {"replacement", "", "bus buses hip kettle part parts service windows"},
    {"representative", "", "of-the-brand of-the-class sample samples"},
    {"resistance", "", "band bands of-the-air of-the-wire to-antibiotics to-cold to-heat to-rust to-wear training"},
    {"result", "", "of-the-match of-the-test"},
    {"results", "", "of-the-blood of-the-exam of-the-scan of-the-study of-the-survey of-the-test"},
    {"return", "",
     "address envelope fare flight game journey key leg match of-serve of-summer ticket tickets to-form to-school "
     "to-the-stage to-work trip"},
    {"revenge", "", "for-defeat for-last is-sweet of-the-nerds porn"},
    {"revolt", "", "against-the-menu"},
    {"rights", "", "and-wrongs holder issue of-passage of-way to-the-book to-the-film to-the-song"},
    {"rival", "", "bakery brand brands chef club fans firm school supporters team teams"},
    {"road", "",
     "bike bikes map race rage runner safety show sign signs tax test to-recovery to-ruin to-success trip trips "
     "worker works"},
    {"rocket", "", "and-parmesan engine engines fuel leaves pesto salad science scientist ship stove to-the-moon"},
    {"route", "",
     "66 map marker master of-the-bus of-the-marathon of-the-race of-the-tour of-the-walk one planner to-success "
     "to-the-summit to-the-top"},
    {"royal", "", "blue icing jelly"},
    {"rule", "", "book books breaker of-law of-the-road of-thumb on out that through until"},
    {"sanctuary", "", "for-birds for-donkeys for-owls"},
    {"search", "",
     "bar box button engine engines field for-love for-meaning for-the-cat history parties party results term "
     "terms"},
    {"security", "", "blanket camera cameras code deposit gate guard guards lock number patch question update"},
    {"seize", "", "the-chance the-day the-initiative the-moment the-opportunity up"},
    {"seized", "",
     "assets by-a-fit by-fear by-panic cash cigarettes cocaine computers control documents drugs equipment goods "
     "hold on-by phones power property territory the-airport the-bank the-bridge the-building the-capital "
     "the-chance the-city the-day the-initiative the-land the-lead the-moment the-opportunity the-port the-power "
     "the-ship the-tanker the-town the-village up upon weapons"},
    {"sentence", "",
     "in-the-book in-the-declaration in-the-letter in-the-report in-the-speech in-the-statement of-the-book "
     "of-the-chapter of-the-declaration of-the-essay of-the-letter of-the-novel of-the-report of-the-speech "
     "of-the-statement of-the-story structure with-two-verbs without-a-verb"},
    {"settlement", "", "figure house museum of-the-bill"},
    {"shell", "",
     "company of-a-building of-its-former of-the-crab of-the-egg of-the-snail on-the-beach peas script scripts "
     "suit suits the-peas"},
    {"shelling", "", "beans eggs nuts out peas pistachios prawns walnuts"},
    {"shells", "", "on-a-beach on-the-beach"},
    {"shelter", "", "cat dog dogs for-cats for-dogs from-the-rain from-the-sun from-the-wind"},
    {"shoot", "",
     "and-miss baskets from-outside from-the-edge hoops over-the-bar pool the-breeze the-film the-scene the-video "
     "wide"},
    {"shooting", "", "for-the-film gallery guard in-scotland percentage script season star stars stick"},
    {"shot", "",
     "at dead down from-the-edge glass glasses gun himself of-espresso of-tequila of-the-week of-vodka on-goal put "
     "putter stopper wide"},
    {"soil", "", "and-compost erosion improver in-the-pots ph samples the-bed type"},
    {"soldier", "", "ant ants beetle beetles crab in-the-nativity of-fortune-cookie with-the-egg"},
    {"soldiers", "", "of-toast with-a-boiled with-an-egg with-egg"},
    {"sovereign", "", "coin coins gold"},
    {"speaker", "",
     "at-the-conference cable cables crackles grille of-english of-french of-german of-welsh system wire"},
    {"spy", "", "cam film films glass hole holes kids movie novel novels story thriller thrillers"},
    {"statement", "", "earrings jacket necklace necklaces of-account of-work piece pieces sleeve sleeves wallpaper"},
    {"storm", "",
     "ciara cloud clouds damage door doors drain drains eunice front lantern of-applause of-protest out-of petrel "
     "petrels surge warning warnings"},
    {"storming", "", "out-of performance run start through win"},
    {"strike", "",
     "a-balance a-bargain a-chord a-match a-pose anyone-as from-distance from-outside from-the-edge gold "
     "her-as him-as into-the-net lucky me-as most-people of-a-bell of-a-match of-midnight of-the-clock "
     "of-twelve partner partnership rate them-as us-as you-as zone"},
    {"striker", "", "and-goalkeeper from-lille headed missed on-loan scored sent shot who-scored"},
    {"striking", "", "beauty colour contrast distance example feature features out red resemblance view"},
    {"strongman", "", "act competition contest contests"},
    {"succeed", "", "at-school in-business in-doing in-getting"},
    {"successor", "", "app model to-the-album to-the-iphone to-the-novel to-the-walkman"},
    {"suit", "", "and-tie case jacket of-armour of-clubs"},
    {"summit", "", "at-noon cairn camp of-ben of-everest of-mont of-the-hill of-the-mountain push ridge"},
    {"supply", "", "and-demand teacher teachers"},
    {"support", "",
     "act acts band bands bra desk for-parents for-the-shelf for-your-back group groups hose in-the-middle staff "
     "stocking stockings the-head the-plant the-roof the-shelf the-spine the-weight worker workers your-back"},
    {"supporters", "", "bar club clubs coach coaches in-the-stands sang trust"},
    {"suppression", "", "of-coughing of-the-gag"},
    {"survivor", "", "'s-guilt benefit of-breast of-cancer"},
    {"swoop", "", "down for-the low on-a-mouse"},
    {"takeover", "",
     "battle bid bids by-a-rival by-the-group code of-the-airline of-the-bank of-the-brewer of-the-brewery "
     "of-the-chain of-the-club of-the-company of-the-firm of-the-football of-the-rival of-twitter offer offers "
     "panel target"},
    {"talks", "", "to-her to-his too-much"},
    {"tariff", "",
     "comparison for-electricity for-parking for-phone for-roaming includes-breakfast per-minute per-night"},
    {"tense", "", "muscle muscles neck shoulders"},
    {"tension", "",
     "headache headaches in-the-neck in-the-plot in-the-room in-the-string in-the-strings of-the-bicycle "
     "of-the-chain of-the-spring of-the-string of-the-thread rod square"},
    {"terminal", "", "building cancer decline diagnosis illness patient patients velocity"},
    {"territory", "", "from-rivals manager marking of-the-pair of-the-robin with-song"},
    {"terror", "", "of-heights of-spiders of-the-dark of-the-dentist"},
    {"testimony", "", "to-her-skill to-his-skill to-his-talent to-how to-the-popularity to-the-power to-the-skill"},
    {"threat", "", "from-set from-the-wing of-frost of-rain of-relegation of-showers of-snow of-thunder"},
    {"threaten", "", "to-rain to-snow to-spill"},
    {"torture", "", "for-the-ears itself myself of-waiting yourself"},
    {"track", "", "event events lighting list record suit"},
    {"trade", "",
     "cards craft fair her his insults magazine name names off-off places press secret secrets show shows stickers "
     "wind winds"},
    {"trading", "", "cards post posts standards"},
    {"trial", "",
     "and-error bike enrolled lesson lessons of-a-drug of-a-new of-the-drug of-the-treatment of-the-vaccine offer "
     "participant participants period run runs separation showed subscription version volunteers"},
    {"troops", "", "of-baboons of-boy of-monkeys of-scouts"},
    {"trouble", "", "breathing sleeping with-her-knee with-the-engine"},
    {"truce", "", "between-the-neighbours between-the-twins in-the-kitchen"},
    {"turbulence", "", "at-30,000 in-the-air on-landing on-the-flight over-the-alps over-the-atlantic"},
    {"turmoil", "", "of-adolescence of-puberty"},
    {"unity", "", "of-place of-style of-time"},
    {"verdict", "",
     "on-the-album on-the-cake on-the-film on-the-hotel on-the-musical on-the-new on-the-restaurant on-the-soup "
     "on-the-wine"},
    {"victim", "",
     "mentality of-circumstance of-fashion of-her-own of-his-own of-its-own of-the-cold of-the-drought "
     "of-the-weather"},
    {"violence", "", "of-her-feelings of-the-colours of-the-storm of-the-waves of-the-wind"},
    {"visa", "", "and-mastercard card cards credit debit or-mastercard"},
    {"volunteer", "", "at-the-hospital at-the-library at-the-museum gardener gardeners"},
    {"vote", "",
     "for-a-song for-goal-of for-her-favourite for-the-best for-the-funniest for-the-prettiest for-your "
     "for-your-favourite of-thanks online-for"},
    {"wall", "",
     "art calendar chart clock clocks flower flowers lamp lights mounted of-death of-fame of-flame of-glass "
     "of-honour of-silence of-sound of-the-house of-the-kitchen of-the-room of-water painting paintings paper "
     "papers tile tiles to-wall"},
    {"war", "",
     "and-peace games horse of-nerves of-the-roses of-the-worlds of-words on-drugs on-plastic on-slugs on-sugar "
     "on-waste on-weeds paint"},
    {"warehouse", "", "club conversion job manager parties party sale"},
    {"warrior", "", "pose princess"},
    {"weapon", "", "in-the-kitchen is-her-forehand is-his-serve is-the-backhand is-the-slice of-choice"},
    {"wheat", "", "allergy beer flour free germ intolerance"},
    {"witness", "",
     "at-the-wedding box-office my-will of-the-gospel the-birth the-marriage the-miracle the-spectacle the-sunset "
     "to-the-marriage to-the-signing"},
    {"woods", "", "hit-his major tour"},
    {"wounded", "", "animal animals bear bird boar buffalo deer ego feelings knee lion pride stag swan"},
    {"zone", "", "defence diet marking of-comfort out"},
}};

static_assert(are_sorted(rows));

}  // namespace

std::span<const Expression> english_everyday_after() {
    return rows;
}

}  // namespace loep::match
