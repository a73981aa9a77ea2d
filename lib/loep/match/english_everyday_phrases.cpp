// English words with phrases behind them that tell an everyday sense: *trial of the drug*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/expression_table.hpp"

namespace loep::match {

namespace {

constexpr std::array<Expression, 268> rows{{
    {"absorb", "", "the-blow the-impact the-liquid the-shock the-stock the-water"},
    {"absorbed", "", "in-a-book in-her-book in-his-book into-the-bloodstream the-water"},
    {"absorption", "",
     "in-her-work in-his-work in-the-book in-the-task of-heat of-iron of-light of-nutrients of-water"},
    {"abuse", "", "from-fans from-supporters from-the-crowd of-alcohol of-drugs of-notation"},
    {"accept", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer her-award her-resignation his-award "
     "his-resignation the-award the-challenge the-invitation the-job the-medal the-nobel the-offer the-oscar "
     "the-post the-prize the-role the-trophy"},
    {"accepted", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer her-award her-resignation his-award "
     "his-resignation the-award the-challenge the-invitation the-job the-medal the-nobel the-offer the-oscar "
     "the-post the-prize the-role the-trophy"},
    {"accepting", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer her-award her-resignation his-award "
     "his-resignation the-award the-challenge the-invitation the-job the-medal the-nobel the-offer the-oscar "
     "the-post the-prize the-role the-trophy"},
    {"accepts", "",
     "a-job a-medal a-prize a-role an-award an-invitation an-offer her-award her-resignation his-award "
     "his-resignation the-award the-challenge the-invitation the-job the-medal the-nobel the-offer the-oscar "
     "the-post the-prize the-role the-trophy"},
    {"administration", "",
     "of-antibiotics of-insulin of-medicine of-medicines of-oxygen of-the-drug of-the-medicine of-the-vaccine"},
    {"agent", "",
     "of-change of-the-actor of-the-actress of-the-author of-the-band of-the-painter of-the-player "
     "of-the-singer of-the-striker of-the-writer"},
    {"agitation", "", "of-the-liquid of-the-mixture of-the-water"},
    {"amnesty", "", "on-fines on-overdue"},
    {"armed", "", "with-a-camera with-a-notebook with-patience with-umbrellas"},
    {"arms", "", "and-shoulders around-her around-him around-his"},
    {"army", "",
     "of-ants of-bakers of-cleaners of-clones of-fans of-gardeners of-helpers of-robots of-toddlers "
     "of-tourists of-volunteers"},
    {"assault", "", "on-the-ears on-the-eyes on-the-palate on-the-senses on-the-summit"},
    {"attack", "",
     "of-asthma of-coughing of-flu of-gout of-hay of-hiccups of-malaria of-nerves of-nostalgia of-panic "
     "of-the-giggles of-the-home of-the-visitors of-vertigo on-goal on-the-king on-the-king's"},
    {"authority", "", "on-birds on-the-subject on-wine"},
    {"ballot", "", "for-tickets"},
    {"ban", "", "on-alcohol on-chewing on-cycling on-diving on-dogs on-mobile on-phones on-running on-smoking"},
    {"barrier", "", "to-entry to-learning"},
    {"baton", "", "in-the-relay to-the-anchor"},
    {"beat", "",
     "the-butter the-champions the-cream the-favourite the-queues the-system the-traffic the-whites "
     "until-stiff"},
    {"board", "", "and-lodging meeting-room"},
    {"border", "",
     "of-flowers of-lace of-lavender of-roses of-the-card of-the-garden of-the-lawn of-the-page of-the-picture "
     "of-the-plate of-the-quilt of-the-rug of-the-table of-the-tray"},
    {"boundary", "", "for-four"},
    {"cabinet", "", "full-of in-the-bathroom in-the-hall in-the-kitchen of-curiosities"},
    {"campaign", "", "to-save-the to-sell"},
    {"candidate", "", "for-a-transplant for-the-job for-the-post"},
    {"case", "", "of-beer of-champagne of-measles of-mistaken of-nerves of-the-missing of-wine"},
    {"chair", "", "by-the-window of-history of-law of-philosophy of-physics of-violin"},
    {"chancellor", "", "of-the-university"},
    {"charge", "", "the-battery the-phone"},
    {"charter", "", "full-of took-off"},
    {"clash", "", "of-colours of-cultures of-heads of-personalities of-styles with-her with-his with-the-curtains"},
    {"coalition", "", "in-the-hague"},
    {"collaboration", "", "between-the-artists with-the-designer"},
    {"colony", "",
     "of-ants of-artists of-bats of-beavers of-bees of-gannets of-gulls of-herons of-penguins of-rooks "
     "of-seals of-terns"},
    {"commander", "", "of-the-iss of-the-mission of-the-shuttle of-the-space of-the-spaceship"},
    {"commentator", "", "on-the-match"},
    {"commission", "", "a-mural a-portrait for-the-painting on-every-sale"},
    {"commissioner", "", "for-oaths"},
    {"condemn", "", "the-building the-house"},
    {"confinement", "", "in-childbed"},
    {"conflict", "", "of-interest of-interests with-his-father with-the-neighbours within-the"},
    {"constitution", "", "of-an-ox"},
    {"contract", "", "the-illness until-2027 until-2028"},
    {"conviction", "", "and-taste"},
    {"corn", "", "on-her-toe on-his-toe on-the-cob"},
    {"corridor", "", "of-power of-the-school"},
    {"counsel", "", "of-despair"},
    {"counterpart", "", "in-the-wild"},
    {"coup", "", "de-grace de-theatre for-a-village for-the"},
    {"court", "", "and-rackets for-an-hour number-one to-applause to-whistles was-resurfaced"},
    {"crisis", "", "in-their-marriage of-confidence of-faith of-identity"},
    {"critic", "", "called-the-film of-the-play"},
    {"crop", "", "of-curls of-grey of-hair of-red"},
    {"crossing", "", "the-street"},
    {"crush", "", "on-her on-him the-biscuits the-garlic the-ice"},
    {"current", "", "in-the-river in-the-water of-the-river of-the-stream"},
    {"custody", "", "of-her of-his of-the-cat of-the-children of-the-dog of-the-twins of-their of-two"},
    {"customs", "",
     "and-traditions of-his-people of-the-country of-the-house of-the-region of-the-tribe of-the-valley "
     "of-the-village such-as"},
    {"dead", "", "on-time"},
    {"deal", "", "me-in of-attention of-noise of-patience of-snow of-the-cards of-time of-trouble of-work the-cards"},
    {"death", "",
     "by-chocolate of-a-star of-cinema of-disco of-print of-the-album of-the-cd of-the-high of-the-novel "
     "of-the-sun of-the-video"},
    {"declaration", "", "of-love"},
    {"defence", "", "and-midfield held-firm lost-the of-the-title was-caught"},
    {"delegate", "", "the-task the-tasks the-work"},
    {"demonstration", "", "of-how of-skill of-the-new of-the-product"},
    {"deputy", "", "head-teacher"},
    {"detention", "", "after-class after-school at-school for-chewing for-talking room-at"},
    {"died", "", "at-home in-bed in-her-sleep in-his-sleep of-old-age"},
    {"disappearance", "", "of-bees of-insects of-the-bees of-the-cat of-the-keys"},
    {"disruption", "", "to-sleep to-trains"},
    {"draft", "",
     "from-the-door from-the-hall from-the-window of-the-letter of-the-novel of-the-report of-the-script "
     "of-the-speech under-the under-the-door"},
    {"drill", "", "a-hole the-hole the-holes"},
    {"drone", "", "of-a-mower of-bagpipes of-bees of-engines of-the-bagpipes of-the-mower of-the-organ of-traffic"},
    {"economy", "", "of-language of-movement of-style of-words"},
    {"electricity", "", "between-them"},
    {"encounter", "", "with-a-bear with-a-shark"},
    {"escape", "", "the-city the-heat to-the-country to-the-sun"},
    {"execute", "",
     "a-command a-plan a-turn the-code the-command the-file the-jump the-move the-plan the-program the-script"},
    {"execution", "",
     "of-the-code of-the-contract of-the-dance of-the-design of-the-idea of-the-jump of-the-move of-the-piece "
     "of-the-plan of-the-program of-the-project of-the-song of-the-task of-the-will of-the-work was-flawless"},
    {"exercise", "", "every-morning for-a-bad for-the-back"},
    {"exercises", "", "every-morning for-beginners for-the-back for-the-neck"},
    {"exile", "", "from-the-first to-the-bench to-the-stands"},
    {"expelled", "",
     "from-college from-eton from-high from-primary from-school from-the-academy from-the-class from-the-club "
     "from-the-school from-university"},
    {"export", "", "as-a-pdf the-data the-file the-files the-image the-photos the-table to-excel to-pdf"},
    {"exposure", "", "of-the-photograph to-noise to-sunlight"},
    {"fallen", "", "in-love"},
    {"fence", "", "and-the-hedge between-the-gardens round-the-garden"},
    {"field", "", "of-barley of-corn of-poppies of-wheat"},
    {"fight", "", "a-cold a-fire a-parking for-the-title of-the-night over-the-bill"},
    {"fighter", "", "and-his-trainer retired-after"},
    {"fighting", "", "a-cold again-behind over-the-bill over-the-remote"},
    {"fire", "", "the-clay the-coach the-cook the-manager the-pots"},
    {"firing", "",
     "of-bricks of-clay of-neurons of-staff of-the-clay of-the-coach of-the-kiln of-the-manager of-the-pots "
     "on-all"},
    {"flight", "",
     "of-capital of-fancy of-geese of-ideas of-imagination of-stairs of-steps of-swallows of-the-arrow "
     "of-the-ball of-the-bumblebee"},
    {"force", "", "of-gravity of-habit of-nature of-personality of-the-impact of-wind"},
    {"forces", "", "of-darkness of-evil of-gravity of-habit of-nature on-the-beam on-the-bridge on-the-wing"},
    {"forest", "",
     "of-antennas of-arms of-banners of-candles of-chimneys of-cranes of-flags of-hands of-legs of-masts "
     "of-microphones of-raised of-signs of-umbrellas"},
    {"forged", "", "a-bond a-career a-friendship"},
    {"form", "",
     "of-a-circle of-a-cross of-art of-life of-payment of-the-poem of-the-vase of-the-verb of-therapy "
     "of-transport of-words"},
    {"front", "",
     "of-the-book of-the-bus of-the-car of-the-church of-the-class of-the-dress of-the-hall of-the-house "
     "of-the-queue of-the-shop of-the-stage of-the-train will-bring"},
    {"gas", "", "down-and"},
    {"governor", "", "of-the-bank of-the-jail of-the-prison of-the-school on-the-engine that-limits"},
    {"grain", "",
     "of-comfort of-doubt of-dust of-pollen of-rice of-salt of-sand of-sugar of-the-leather of-the-table "
     "of-the-wood of-truth"},
    {"guard", "", "of-honour"},
    {"gun", "", "and-holster for-glue"},
    {"harbour", "", "a-grudge a-suspicion"},
    {"hearing", "", "is-going is-not"},
    {"held", "",
     "a-meeting a-party a-rally her-breath his-breath his-nerve in-high in-june in-may in-place in-the-church "
     "the-door the-lead the-line the-record up-by"},
    {"hit", "",
     "a-nerve a-wall by-inflation out-for rock-bottom the-ball the-bar the-brakes the-gym the-jackpot the-note "
     "the-post the-road the-roof the-sack the-shops the-streets"},
    {"hold", "", "a-grudge on-tight the-door the-line your-breath"},
    {"image", "", "and-text of-a-man of-herself of-himself"},
    {"incursion", "", "onto-the-pitch"},
    {"independence", "", "of-mind of-spirit"},
    {"influx", "",
     "of-air of-calcium of-calls of-cash of-cold of-fans of-guests of-light of-money of-orders of-shoppers "
     "of-students of-tourists of-visitors of-water"},
    {"injured", "", "her-knee his-knee in-training"},
    {"instability", "", "of-the-ladder"},
    {"integration", "", "by-parts of-the-app with-the-app"},
    {"intelligence", "", "of-crows of-dogs of-the-crow"},
    {"interest", "",
     "in-art in-birds in-books in-chess in-cooking in-football in-gardening in-history in-music in-nature "
     "in-poetry in-stamps of-brevity of-fairness of-time"},
    {"interview", "", "at-the-bakery at-the-bank for-the-job"},
    {"invasion", "",
     "by-slugs of-ants of-jellyfish of-ladybirds of-mice of-midges of-privacy of-rats of-slugs of-tourists "
     "of-wasps"},
    {"isis", "", "and-horus and-osiris"},
    {"judge", "",
     "a-book gave-the-cake of-character of-the-competition of-the-contest of-the-flower of-the-show of-wine "
     "the-cakes the-distance the-entries the-speed"},
    {"justice", "", "for-all of-the-peace to-the-book to-the-dish to-the-meal was-not-done"},
    {"king", "",
     "cannot-take is-exposed is-trapped of-clubs of-comedy of-diamonds of-hearts of-pop of-spades of-swing "
     "of-the-beasts of-the-castle of-the-jungle of-the-mountains of-the-road to-safety"},
    {"knife", "", "and-fork"},
    {"land", "", "on-his-feet on-their-feet"},
    {"leader", "",
     "after-nine after-nine-holes after-the-first-stage lost-time of-the-band of-the-choir of-the-gang "
     "of-the-orchestra of-the-pack of-the-peloton of-the-race of-the-tour on-the-climb"},
    {"limit", "", "of-patience your-salt"},
    {"line", "", "in-the-water of-poetry of-verse of-work up-for"},
    {"lull", "", "him-to the-baby"},
    {"march", "", "from-aida of-progress of-technology of-the-penguins of-time"},
    {"media", "", "of-the-artist"},
    {"menace", "", "of-dogs of-litter of-mosquitoes of-rats of-wasps to-cyclists to-pedestrians"},
    {"merger", "",
     "and-acquisitions of-black of-cells of-equals of-galaxies of-lanes of-the-banks of-the-breweries "
     "of-the-companies of-the-firms of-the-lanes of-the-schools of-the-two-lanes of-two-banks of-two-companies "
     "of-two-hospitals with-a-rival with-its-rival"},
    {"migration", "", "of-birds of-data of-eels of-geese of-the-data of-the-server of-the-wildebeest of-whales"},
    {"military", "", "two-step"},
    {"minister", "",
     "conducted-the-funeral led-the-prayers married-them of-religion of-the-chapel of-the-church of-the-parish "
     "read-the-banns to-the-sick to-their"},
    {"missile", "", "at-the-linesman at-the-referee at-the-teacher"},
    {"missing", "", "the-bus the-point"},
    {"mission", "", "to-mars to-taste to-the-moon"},
    {"monitor", "", "the-temperature"},
    {"motion", "", "of-the-boat of-the-planets"},
    {"neighbor", "", "across-the-street called-the-police"},
    {"neighbour", "",
     "across-the-landing across-the-road across-the-street called-the-police had-heard had-laid had-seen "
     "helped-carry"},
    {"occupation", "", "and-address of-the-house"},
    {"occupy", "", "a-seat a-table her-time his-time the-children"},
    {"offensive", "", "to-vegetarians to-women"},
    {"oil", "", "and-garlic and-salt and-vinegar in-a-heavy in-a-pan in-the-pan on-canvas the-hinges the-lock the-tin"},
    {"onslaught", "", "of-ads of-colour of-emails"},
    {"opponent", "", "'s-serve across-the-board and-his-bishop in-the-final in-the-ring"},
    {"opposition", "",
     "of-jupiter of-mars of-saturn of-the-planets of-the-thumb to-the-airport to-the-bypass to-the-goal "
     "to-the-plan"},
    {"outlet", "", "for-her for-his"},
    {"pact", "", "never-to to-meet with-the-devil"},
    {"pardon", "", "my-french the-expression the-pun"},
    {"partner", "", "and-children at-the-firm in-crime of-the-firm"},
    {"partnership", "", "at-the-crease of-94 of-two-hundred"},
    {"patrol", "", "of-scouts"},
    {"peace", "", "and-a-cup and-harmony and-quiet and-tranquillity of-mind of-the-countryside"},
    {"penalty", "", "awarded-for shoot-out to-the-home"},
    {"picture", "", "of-health"},
    {"plane", "", "of-existence of-symmetry the-door the-edge the-wood"},
    {"plant", "", "a-tree the-bulbs the-seeds"},
    {"poll", "",
     "among-readers by-the-magazine for-the-best of-fans of-listeners of-readers of-viewers on-the-website"},
    {"port", "",
     "and-cheese and-lemon and-starboard and-stilton at-the-back in-a-storm of-the-computer on-the-back "
     "with-the-cheese"},
    {"potassium", "", "in-bananas"},
    {"power", "",
     "of-art of-attorney of-example of-habit of-imagination of-love of-music of-persuasion of-prayer "
     "of-prayer-and of-silence of-speech of-suggestion of-the-engine of-the-mind of-the-press of-the-serve "
     "of-the-sun of-words"},
    {"president", "",
     "of-barcelona of-fifa of-juventus of-real of-the-club of-the-college of-the-fan of-the-festival "
     "of-the-jury of-the-society of-the-university of-uefa"},
    {"press", "",
     "and-hold of-a-button of-a-key of-bodies of-people of-the-button of-the-crowd the-button the-dough "
     "the-edges the-garlic the-key the-lever the-shirt"},
    {"prison", "", "of-her-own of-his-habits of-his-own of-language of-the-mind of-the-self"},
    {"prisoner", "",
     "of-azkaban of-habit of-her-own of-his-own of-its-own of-love of-success of-the-past of-their-own "
     "of-zenda"},
    {"proceedings", "", "of-the-academy of-the-conference of-the-congress of-the-society of-the-symposium"},
    {"prosecution", "", "of-his-duties of-the-plan of-the-task of-the-war of-the-work"},
    {"protest", "", "her-innocence his-innocence that-the too-much"},
    {"quashed", "",
     "a-conviction her-conviction his-conviction on-appeal the-conviction the-sentence the-verdict "
     "their-convictions"},
    {"queen", "",
     "and-bishop and-rook and-the-drones laid-eggs of-clubs of-crime of-diamonds of-hearts of-pop of-puddings "
     "of-soul of-spades of-the-ball of-the-desert of-the-hive of-the-may of-the-night"},
    {"raid", "",
     "on-the-biscuit on-the-fridge on-the-larder the-biscuit the-dressing-up the-fridge the-larder "
     "the-wardrobe"},
    {"rally", "", "co-driver ended-with-a in-shares in-stocks on-wall"},
    {"rebel", "",
     "against-her-parents against-his-father against-his-parents in-his-class in-the-family without-a "
     "without-a-cause"},
    {"recognise", "",
     "a-good a-tune her-face her-voice his-face his-voice the-face the-signs the-smell the-song the-symptoms "
     "the-tune"},
    {"recognition", "", "for-her for-his of-faces of-her-work of-his-work of-speech"},
    {"refuge", "", "for-birds for-donkeys for-owls from-the-rain in-drink in-music"},
    {"regime", "", "of-carrots of-cold of-diet of-dieting of-exercise of-massage of-rest of-runs of-vitamins"},
    {"region", "", "of-the-brain"},
    {"reign", "", "as-champion of-the-king"},
    {"release", "",
     "from-jail from-prison of-all-political of-detainees of-energy of-heat of-her-album of-her-husband "
     "of-his-album of-his-wife of-hormones of-hostages of-insulin of-political of-prisoners of-steam "
     "of-tension of-the-album of-the-book of-the-figures of-the-film of-the-game of-the-single on-bail "
     "the-clutch the-handbrake the-tension"},
    {"relief", "", "from-pain from-the-heat of-pain"},
    {"removal", "", "of-hair of-stains of-the-government of-the-president of-the-tonsils of-the-tree"},
    {"representative", "", "of-the-brand of-the-class"},
    {"resistance", "", "of-the-air of-the-wire to-antibiotics to-cold to-heat to-rust to-wear"},
    {"result", "", "of-the-match of-the-test"},
    {"results", "", "of-the-blood of-the-exam of-the-scan of-the-study of-the-survey of-the-test"},
    {"return", "", "of-serve of-summer to-form to-school to-the-stage to-work"},
    {"revenge", "", "for-defeat for-last is-sweet of-the-nerds"},
    {"revolt", "", "against-the-menu"},
    {"rights", "", "and-wrongs of-passage of-way to-the-book to-the-film to-the-song"},
    {"riot", "", "of-color of-colors of-colour of-colours of-flowers of-laughter of-roses of-scents"},
    {"road", "", "to-recovery to-ruin to-success"},
    {"rocket", "", "and-parmesan to-the-moon"},
    {"route", "", "of-the-bus of-the-marathon of-the-race of-the-tour of-the-walk to-success to-the-summit to-the-top"},
    {"rule", "", "of-law of-the-road of-thumb"},
    {"ruler", "", "and-a-pencil and-compass and-measured and-pencil in-his-bag on-her-desk on-his-desk on-the-desk"},
    {"sanctuary", "", "for-birds for-donkeys for-owls"},
    {"search", "", "for-love for-meaning for-the-cat"},
    {"seize", "", "the-chance the-day the-initiative the-moment the-opportunity"},
    {"seized", "",
     "by-a-fit by-fear by-panic on-by the-airport the-bank the-bridge the-building the-capital the-chance "
     "the-city the-day the-initiative the-land the-lead the-moment the-opportunity the-port the-power the-ship "
     "the-tanker the-town the-village"},
    {"sentence", "",
     "before-you-translate begins-with ends-with in-latin in-the-book in-the-declaration in-the-letter "
     "in-the-report in-the-speech in-the-statement in-the-text of-the-book of-the-chapter of-the-declaration "
     "of-the-essay of-the-letter of-the-novel of-the-report of-the-speech of-the-statement of-the-story "
     "with-two-verbs without-a-verb"},
    {"settlement", "", "of-the-bill"},
    {"shell", "", "of-a-building of-its-former of-the-crab of-the-egg of-the-snail on-the-beach the-peas"},
    {"shells", "", "on-a-beach on-the-beach"},
    {"shelter", "", "for-cats for-dogs from-the-rain from-the-sun from-the-wind"},
    {"shoot", "", "and-miss from-outside from-the-edge over-the-bar the-breeze the-film the-scene the-video"},
    {"shooting", "", "for-the-film in-scotland"},
    {"shot", "", "from-the-edge of-espresso of-tequila of-the-week of-vodka on-goal"},
    {"soil", "", "and-compost in-the-pots the-bed"},
    {"soldier", "", "in-the-nativity of-fortune-cookie with-the-egg"},
    {"soldiers", "", "of-toast with-a-boiled with-an-egg with-egg"},
    {"speaker", "", "at-the-conference of-english of-french of-german of-welsh"},
    {"statement", "", "of-account of-work"},
    {"storm", "", "of-applause of-protest out-of"},
    {"storming", "", "out-of"},
    {"stress", "", "falls-on on-the-first-syllable on-the-syllable"},
    {"strike", "",
     "a-balance a-bargain a-chord a-match a-pose anyone-as from-distance from-outside from-the-edge her-as "
     "him-as into-the-net me-as most-people of-a-bell of-a-match of-midnight of-the-clock of-twelve them-as "
     "us-as you-as"},
    {"striker", "", "and-goalkeeper from-lille on-loan who-scored"},
    {"succeed", "", "at-school in-business in-doing in-getting"},
    {"successor", "", "to-the-album to-the-iphone to-the-novel to-the-walkman"},
    {"suit", "", "and-tie of-armour of-clubs"},
    {"summit", "", "at-noon of-ben of-everest of-mont of-the-hill of-the-mountain"},
    {"supply", "", "and-demand"},
    {"support", "",
     "for-parents for-the-shelf for-your-back in-the-middle the-head the-plant the-roof the-shelf the-spine "
     "the-weight your-back"},
    {"supporters", "", "in-the-stands"},
    {"suppression", "", "of-coughing of-the-gag"},
    {"survivor", "", "'s-guilt of-breast of-cancer"},
    {"swoop", "", "for-the on-a-mouse"},
    {"takeover", "",
     "by-a-rival by-the-group of-the-airline of-the-bank of-the-brewer of-the-brewery of-the-chain of-the-club "
     "of-the-company of-the-firm of-the-football of-the-rival of-twitter"},
    {"talks", "", "to-her to-his too-much"},
    {"tariff", "", "for-electricity for-parking for-phone for-roaming includes-breakfast per-minute per-night"},
    {"tension", "",
     "in-the-neck in-the-plot in-the-room in-the-string in-the-strings of-the-bicycle of-the-chain "
     "of-the-spring of-the-string of-the-thread"},
    {"territory", "", "from-rivals of-the-pair of-the-robin with-song"},
    {"terror", "", "of-heights of-spiders of-the-dark of-the-dentist"},
    {"testimony", "", "to-her-skill to-his-skill to-his-talent to-how to-the-popularity to-the-power to-the-skill"},
    {"threat", "", "from-set from-the-wing of-frost of-rain of-relegation of-showers of-snow of-thunder"},
    {"threaten", "", "to-rain to-snow to-spill"},
    {"torture", "", "for-the-ears of-waiting"},
    {"trade", "", "off-off"},
    {"trial", "", "and-error of-a-drug of-a-new of-the-drug of-the-treatment of-the-vaccine"},
    {"troops", "", "of-baboons of-boy of-monkeys of-scouts"},
    {"trouble", "", "with-her-knee with-the-engine"},
    {"truce", "", "between-the-neighbours between-the-twins in-the-kitchen"},
    {"turbulence", "", "at-30,000 in-the-air on-landing on-the-flight over-the-alps over-the-atlantic"},
    {"turmoil", "", "of-adolescence of-puberty"},
    {"unity", "", "of-place of-style of-time"},
    {"verdict", "",
     "on-the-album on-the-cake on-the-film on-the-hotel on-the-musical on-the-new on-the-restaurant "
     "on-the-soup on-the-wine"},
    {"victim", "",
     "of-circumstance of-fashion of-her-own of-his-own of-its-own of-the-cold of-the-drought of-the-weather"},
    {"violence", "", "of-her-feelings of-the-colours of-the-storm of-the-waves of-the-wind"},
    {"visa", "", "and-mastercard or-mastercard"},
    {"volunteer", "", "at-the-hospital at-the-library at-the-museum"},
    {"vote", "",
     "for-a-song for-goal-of for-her-favourite for-the-best for-the-funniest for-the-prettiest for-your "
     "for-your-favourite of-thanks online-for"},
    {"wall", "",
     "of-death of-fame of-flame of-glass of-honour of-silence of-sound of-the-house of-the-kitchen of-the-room "
     "of-water to-wall"},
    {"war", "",
     "and-peace of-nerves of-the-roses of-the-worlds of-words on-drugs on-plastic on-slugs on-sugar on-waste "
     "on-weeds"},
    {"weapon", "", "in-the-kitchen is-her-forehand is-his-serve is-the-backhand is-the-slice of-choice"},
    {"witness", "",
     "at-the-wedding box-office my-will of-the-gospel the-birth the-marriage the-miracle the-spectacle "
     "the-sunset to-the-marriage to-the-signing"},
    {"woods", "", "hit-his"},
    {"zone", "", "of-comfort"},
}};

static_assert(are_sorted(rows));

}  // namespace

std::span<const Expression> english_everyday_phrases() {
    return rows;
}

}  // namespace loep::match
