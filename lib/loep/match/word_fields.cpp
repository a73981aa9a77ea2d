// The words of each field, written down by hand: whole words and beginnings, sorted to be searched by halves.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_fields.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace loep::match {

namespace {

constexpr std::array<std::string_view, 25> dutch_news_words{
    "aanklacht", "advocate", "bom",      "bommen",    "celdeur",   "cipier",  "cipiers", "coalitie", "gevochten",
    "gewond",    "macht",    "minister", "ministers", "president", "staat",   "tank",    "tanks",    "traangas",
    "vecht",     "vechten",  "vluchtte", "vluchtten", "vocht",     "vochten", "wetten"};

constexpr std::array<std::string_view, 96> dutch_news_stems{
    "activist",      "afgetreden",    "aftreden",      "artiller",      "asiel",          "ballingschap",
    "bataljon",      "beklaagd",      "belegerd",      "belegering",    "beschuldigd",    "bevrijd",
    "bewaker",       "bezet",         "binnenvallen",  "brigade",       "censu",          "diplomat",
    "dissident",     "divisie",       "dodelijk",      "doodgeschoten", "explosie",       "gearresteerd",
    "gecensureerd",  "gedood",        "gefolterd",     "gemarteld",     "gemobiliseerd",  "gesanctioneerd",
    "geslagen",      "gesneuveld",    "gevecht",       "gevlogen",      "gevlucht",       "gewonde",
    "gijzel",        "granaat",       "granaten",      "grondwet",      "herkozen",       "herteld",
    "illegal",       "journalist",    "kamerdebat",    "kazerne",       "kiezers",        "leger",
    "loopgra",       "machthebber",   "machtig",       "mijnenveld",    "mishandeld",     "mobilis",
    "munitie",       "neergeschoten", "omvergeworpen", "ontplof",       "ontvoer",        "onwettig",
    "opgepakt",      "opgerukt",      "opgesloten",    "oppositie",     "oprukk",         "pantser",
    "partij",        "prikkeldraad",  "regiment",      "sanctie",       "scherpschutter", "slagveld",
    "sluipschutter", "smokkel",       "soldaten",      "spion",         "staatsbezoek",   "staten",
    "stembiljet",    "terroris",      "teruggestuurd", "troepen",       "uitgebracht",    "uitgezet",
    "veldslag",      "verbannen",     "verboden",      "verdachte",     "verkozen",       "veroordeeld",
    "verover",       "vervolgd",      "vrijgelaten",   "wetsvoorstel",  "wettig",         "zetelverdeling"};

constexpr std::array<std::string_view, 119> dutch_other_words{
    "aap",        "aftrap",    "akoestisch", "album",     "albums",  "ampere",  "apen",       "app",     "apps",
    "beker",      "bever",     "bier",       "bijen",     "broek",   "bruid",   "bui",        "bundel",  "coach",
    "coaches",    "dassen",    "doelsaldo",  "drank",     "dribbel", "duif",    "duiven",     "fiets",   "fietsen",
    "film",       "films",     "finale",     "fruit",     "gans",    "gekookt", "golf",       "griep",   "hoes",
    "hoest",      "huid",      "ijs",        "jas",       "jazz",    "juf",     "kaas",       "kast",    "kasten",
    "kastje",     "kip",       "kippen",     "klas",      "klassen", "koe",     "koeien",     "kok",     "koks",
    "koor",       "koorts",    "lamp",       "lampen",    "lied",    "liedje",  "liedjes",    "meel",    "menu",
    "middenveld", "mier",      "mieren",     "mos",       "motor",   "motoren", "mus",        "mussen",  "muziek",
    "nest",       "nier",      "nieren",     "ohm",       "oven",    "plant",   "planten",    "podium",  "polis",
    "preek",      "refrein",   "rekenles",   "renner",    "renners", "roman",   "romans",     "schaap",  "setpunt",
    "smaak",      "soep",      "soepen",     "soeplepel", "speler",  "spelers", "spier",      "spieren", "spits",
    "spitsen",    "strijkers", "tiebreak",   "trui",      "ui",      "uien",    "vaatwasser", "verf",    "virus",
    "vis",        "vlees",     "vogel",      "vogels",    "volt",    "vos",     "vossen",     "wijn",    "zalf",
    "zin",        "zinnen"};

constexpr std::array<std::string_view, 301> dutch_other_stems{
    "aardappel",     "acteur",        "actrice",       "allergi",        "appels",       "aquarel",
    "aquarium",      "astma",         "atleet",        "atlete",         "atletiek",     "azijn",
    "bacterie",      "badkamer",      "ballet",        "basketbal",      "beeldhouw",    "behang",
    "bevers",        "bewolk",        "bieren",        "bijenkorf",      "biljart",      "bladluis",
    "blessure",      "bloeddruk",     "bloedsuiker",   "bloemen",        "bloemetje",    "boeket",
    "bondscoach",    "boter",         "bowling",       "braad",          "broodje",      "bruidegom",
    "bruiloft",      "buien",         "camping",       "caravan",        "carnaval",     "chip",
    "chirurg",       "chocola",       "cholesterol",   "cocktail",       "competitie",   "componist",
    "computer",      "concert",       "concierge",     "coureur",        "curator",      "dammen",
    "danser",        "darts",         "deeg",          "depressie",      "diabetes",     "dichtbundel",
    "dichter",       "dierentuin",    "dirigent",      "doelman",        "doelpunt",     "dokter",
    "dolfijn",       "dominee",       "drankje",       "drummer",        "echtpaar",     "eekhoorn",
    "eetcafe",       "egel",          "eieren",        "eiwit",          "elektron",     "elftal",
    "epilep",        "eredivisie",    "erfelijk",      "erfenis",        "etappe",       "failliet",
    "filmfestival",  "filmster",      "galerie",       "ganzen",         "garage",       "gebakken",
    "gedicht",       "gehakt",        "geroosterd",    "geverfd",        "gistdeeg",     "gitaar",
    "gitarist",      "gokker",        "golfbaan",      "golfclub",       "gordijn",      "grammatica",
    "groente",       "halvefinale",   "handbal",       "hartaanval",     "hittegolf",    "hockey",
    "hoestbui",      "honkbal",       "hoogspring",    "hostie",         "hotelgast",    "huisarts",
    "huiswerk",      "huwelijk",      "hypotheek",     "ijzel",          "ingredi",      "insect",
    "jeuk",          "jockey",        "judoka",        "jurk",           "kaasjes",      "kalkoen",
    "kamerkoor",     "kampioenschap", "kapper",        "keeper",         "kerkdienst",   "kermis",
    "kerstboom",     "keuken",        "kleermaker",    "kleuter",        "klinker",      "knoflook",
    "knutsel",       "koelkast",      "koken",         "konijn",         "kook",         "kruiden",
    "kunstschilder", "kunstwerk",     "laptop",        "leerling",       "leeuw",        "lekker",
    "lettergreep",   "likeur",        "literair",      "literatuur",     "longen",       "magneet",
    "majeur",        "makelaar",      "manuscript",    "marathon",       "medaille",     "medeklinker",
    "meeuw",         "melodie",       "membraan",      "meubel",         "middenvelder", "mineur",
    "modehuis",      "molecul",       "mosterd",       "motregen",       "musici",       "musicus",
    "natuurkund",    "neerslag",      "nesten",        "notaris",        "novellen",     "olifant",
    "ooievaar",      "opera",         "organisme",     "organist",       "orkest",       "otter",
    "paardenrace",   "paddenstoel",   "paniekaanval",  "pannenkoek",     "parfum",       "patient",
    "peloton",       "penalty",       "pensioenfonds", "peper",          "peren",        "pianist",
    "piano",         "pinguin",       "plaatsna",      "ploeggeno",      "poezie",       "pretpark",
    "printer",       "psalm",         "puzzel",        "racebaan",       "regisseur",    "reiger",
    "restaurant",    "roeier",        "rozen",         "salade",         "saus",         "schaak",
    "schaats",       "schaken",       "schapen",       "scheidsrechter", "scheikund",    "schoolplein",
    "schroef",       "sinterklaas",   "slagroom",      "smaakt",         "software",     "sonate",
    "songfestival",  "sopraan",       "spaargeld",     "spaarrekening",  "speelgoed",    "speelster",
    "speeltuin",     "spelling",      "springruiter",  "sprint",         "stofzuiger",   "strafschop",
    "strijkkwartet", "struik",        "student",       "suiker",         "symfonie",     "taart",
    "tandarts",      "tennis",        "tenor",         "tijger",         "toernooi",     "tomaat",
    "tomaten",       "toneel",        "toonsoort",     "trainer",        "transistor",   "trompet",
    "trouwjurk",     "trouwring",     "tuin",          "tulp",           "turnen",       "turnster",
    "uitgever",      "uitspreek",     "vakantie",      "verjaardag",     "verkouden",    "verpleeg",
    "violist",       "viool",         "vleugelspeler", "vlinder",        "voetbal",      "vogelaar",
    "volleybal",     "walnoot",       "walnoten",      "walvis",         "wasmachine",   "wasmiddel",
    "wasserij",      "wedstrijd",     "weefsel",       "weerbericht",    "weerman",      "werkwoord",
    "wielren",       "wijnen",        "wiskunde",      "woordenboek",    "zalm",         "zanger",
    "zeehond",       "zolder",        "zonnig",        "zwaluw",         "zwanger",      "zwem",
    "zwom"};

constexpr std::array<std::string_view, 23> english_news_words{
    "armed",   "bomb",    "bombs",    "border",  "court",  "democracy", "elected", "fighting",
    "fought",  "killing", "minister", "nuclear", "police", "prison",    "rebel",   "shelled",
    "soldier", "tank",    "tanks",    "trial",   "trials", "voted",     "war"};

constexpr std::array<std::string_view, 83> english_news_stems{
    "activist",  "ambassador", "annex",     "army",       "arrest",     "artiller",   "asylum",     "authoritarian",
    "ballot",    "battalion",  "battl",     "bomber",     "borders",    "brigade",    "casualt",    "ceasefire",
    "censor",    "convict",    "coup",      "crackdown",  "democratic", "demonstrat", "deport",     "detain",
    "dictator",  "diplomat",   "dissent",   "dissident",  "election",   "embass",     "espionage",  "exile",
    "explod",    "explosion",  "frontline", "government", "gunmen",     "hostage",    "illegal",    "imprison",
    "insurg",    "invade",     "invasion",  "jailed",     "journalis",  "kidnap",     "killed",     "kremlin",
    "migrant",   "militar",    "ministers", "missile",    "occupied",   "opposition", "parliament", "policem",
    "president", "prisoner",   "propagand", "prosecut",   "protest",    "rebels",     "refugee",    "regime",
    "released",  "riot",       "sanction",  "sentenced",  "smuggl",     "soldiers",   "spy",        "tear-gas",
    "terroris",  "tortur",     "treaty",    "trench",     "troop",      "unlawful",   "uprising",   "voter",
    "wartime",   "weapon",     "wounded"};

constexpr std::array<std::string_view, 104> english_other_words{
    "accent",  "adjective", "album",  "albums", "ampere",  "ants",     "batsman", "bee",      "beer",     "bees",
    "bird",    "birds",     "bride",  "cake",   "cakes",   "chef",     "chefs",   "choir",    "choirboy", "coach",
    "coaches", "cough",     "cow",    "cows",   "cycling", "dance",    "diner",   "director", "dish",     "dishes",
    "dress",   "dribble",   "egg",    "eggs",   "engine",  "estate",   "exam",    "exams",    "fashion",  "fever",
    "film",    "films",     "finals", "flu",    "fog",     "forecast", "fox",     "foxes",    "fridge",   "frost",
    "fruit",   "garage",    "golf",   "heir",   "hen",     "hens",     "innings", "jazz",     "jockey",   "kidney",
    "lamp",    "lamps",     "lion",   "lions",  "lungs",   "match",    "matches", "meat",     "menu",     "moss",
    "movie",   "nest",      "novel",  "novels", "oak",     "oaks",     "opera",   "oven",     "pins",     "plants",
    "racket",  "roast",     "roses",  "seals",  "sermon",  "skin",     "skirt",   "song",     "songs",    "soup",
    "spices",  "sprint",    "tissue", "toy",    "toys",    "tumor",    "tumour",  "umpire",   "verse",    "verses",
    "volts",   "wine",      "yacht",  "zoo"};

constexpr std::array<std::string_view, 212> english_other_stems{
    "actor",       "actress",    "allerg",      "amusement",  "apples",    "aquarium",    "athlet",
    "bacteria",    "badger",     "ballet",      "bankrupt",   "baseball",  "basketball",  "bathroom",
    "beaver",      "beehive",    "bicycle",     "birthday",   "bouquet",   "bowler",      "bowling",
    "bread",       "butter",     "camping",     "caravan",    "carnival",  "cheese",      "chess",
    "chicken",     "chocolate",  "cholesterol", "christmas",  "clinic",    "cocktail",    "composer",
    "concert",     "conductor",  "consonant",   "cook",       "cream",     "cricket",     "curtain",
    "cyclist",     "dancer",     "delicious",   "dentist",    "diabet",    "dictionary",  "dolphin",
    "dough",       "drizzle",    "drummer",     "electron",   "elephant",  "engines",     "flour",
    "flower",      "football",   "forecasters", "furniture",  "gallery",   "garden",      "garlic",
    "geese",       "goalkeep",   "goalless",    "golfer",     "goose",     "grammar",     "groom",
    "guitar",      "gull",       "gymnast",     "hairdress",  "heatwave",  "hedgehog",    "heron",
    "hockey",      "holiday",    "homework",    "honeymoon",  "horses",    "hymn",        "ingredient",
    "inheritance", "insect",     "insurer",     "itch",       "jacket",    "judo",        "kindergarten",
    "kitchen",     "kitten",     "laptop",      "laundry",    "league",    "liquor",      "literary",
    "magnet",      "manuscript", "marathon",    "mathemat",   "medal",     "melody",      "membrane",
    "midfield",    "molecul",    "monkey",      "mortgage",   "movies",    "mushroom",    "musician",
    "mustard",     "nests",      "olympian",    "onion",      "orchard",   "orchestra",   "organist",
    "otter",       "painter",    "painting",    "pancake",    "penalty",   "penguin",     "pension",
    "pepper",      "perfume",    "physics",     "pianist",    "piano",     "pigeon",      "playground",
    "poem",        "poet",       "potato",      "pregnan",    "printer",   "psalm",       "puffin",
    "puppy",       "puzzle",     "quarterback", "rabbit",     "racehorse", "racing",      "rainy",
    "recipe",      "referee",    "restaurant",  "roasted",    "rugby",     "sailing",     "salad",
    "salmon",      "sauce",      "savings",     "scooter",    "screw",     "sculpt",      "sentence-ending",
    "sheep",       "shrub",      "singer",      "skater",     "skating",   "soccer",      "sonata",
    "soprano",     "soups",      "sparrow",     "sprinter",   "squirrel",  "stadium",     "stork",
    "striker",     "sugar",      "sunny",       "swimmer",    "swimming",  "syllable",    "symphony",
    "tailor",      "tasty",      "tennis",      "theater",    "theatre",   "thermometer", "tiger",
    "tomato",      "touchdown",  "tournament",  "transistor", "trousers",  "trout",       "trumpet",
    "tulip",       "vaccine",    "vegetable",   "vinegar",    "violin",    "volleyball",  "vowel",
    "wallpaper",   "walnut",     "wardrobe",    "washing",    "wedding",   "whale",       "wicket",
    "wines",       "yolk"};

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
