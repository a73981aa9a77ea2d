// Closed lists, by our own knowledge of the two languages.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/plain_words.hpp"

#include <array>
#include <string_view>

#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

constexpr text::WordTable light_words(std::to_array<std::string_view>(
    {"among",      "well",     "other",      "others",    "thing",     "things",   "something",  "anything", "nothing",
     "everything", "someone",  "anyone",     "everyone",  "nobody",    "place",    "places",     "case",     "cases",
     "time",       "times",    "moment",     "moments",   "way",       "ways",     "course",     "fact",     "facts",
     "matter",     "matters",  "process",    "contrast",  "result",    "results",  "instance",   "example",  "examples",
     "past",       "future",   "front",      "end",       "turn",      "turns",    "all",        "together", "himself",
     "herself",    "itself",   "themselves", "myself",    "ourselves", "yourself", "yourselves", "oneself",  "people",
     "person",     "one",      "ones",       "kind",      "sort",      "part",     "parts",      "extent",   "degree",
     "respect",    "account",  "hand",       "hands",     "event",     "events",   "view",       "opinion",  "eye",
     "eyes",       "mind",     "crow",       "flies",     "rain",      "shine",    "say",        "says",     "said",
     "saying",     "speak",    "literally",  "quite",     "rather",    "indeed",   "really",     "actually", "just",
     "even",       "only",     "also",       "too",       "still",     "again",    "already",    "yet",      "ever",
     "anyway",     "anyhow",   "else",       "instead",   "away",      "back",     "first",      "last",     "once",
     "twice",      "addition", "particular", "general",   "total",     "short",    "long",       "whole",    "effect",
     "words",      "word",     "question",   "doubt",     "wrong",     "such",     "same",       "own",      "another",
     "little",     "much",     "many",       "more",      "most",      "bit",      "lot",        "few",      "couple",
     "number",     "reason",   "reasons",    "purpose",   "sake",      "basis",    "come",       "comes",    "came",
     "go",         "goes",     "went",       "going",     "gone",      "get",      "gets",       "got",      "getting",
     "take",       "takes",    "took",       "taken",     "make",      "makes",    "made",       "making",   "give",
     "given",      "see",      "seen",       "look",      "looked",    "know",     "known",      "like",     "let",
     "happen",     "happened", "happens",    "concerned", "involved",  "starting", "beginning"}));

constexpr text::WordTable stock_words(std::to_array<std::string_view>(
    {"able",        "accident",   "account",   "action",    "addition",  "adds",      "advance",   "alive",
     "all",         "allow",      "allowed",   "answer",    "any",       "apart",     "average",   "bars",
     "basis",       "beginning",  "behalf",    "behind",    "being",     "belgian",   "belgium",   "board",
     "brief",       "bring",      "capital",   "chance",    "charge",    "claimed",   "class",     "comment",
     "common",      "comparison", "contrast",  "control",   "cost",      "course",    "court",     "custody",
     "danger",      "day",        "dead",      "death",     "demand",    "depend",    "depth",     "described",
     "detail",      "detention",  "display",   "distance",  "dock",      "door",      "doubt",     "due",
     "dutch",       "duty",       "early",     "earth",     "east",      "eastern",   "effect",    "end",
     "estimated",   "exile",      "explains",  "fact",      "fashion",   "favor",     "favour",    "fewer",
     "flanders",    "flemish",    "force",     "future",    "gallery",   "granted",   "ground",    "grounds",
     "hand",        "height",     "hiding",    "hold",      "home",      "homes",     "horizon",   "house",
     "impact",      "interest",   "jail",      "keeping",   "kind",      "large",     "late",      "law",
     "least",       "length",     "less",      "life",      "line",      "lines",     "loose",     "manage",
     "managed",     "means",      "meantime",  "meanwhile", "memory",    "middle",    "mind",      "mistake",
     "moment",      "more",       "name",      "names",     "nature",    "necessary", "need",      "needed",
     "netherlands", "north",      "northeast", "northern",  "northwest", "notice",    "now",       "odds",
     "office",      "open",       "operation", "opinion",   "order",     "orders",    "origin",    "owing",
     "part",        "particular", "past",      "peace",     "person",    "place",     "play",      "position",
     "possession",  "power",      "practice",  "present",   "press",     "price",     "principle", "print",
     "prison",      "private",    "progress",  "public",    "purpose",   "question",  "race",      "reach",
     "reality",     "recall",     "recalls",   "recent",    "recently",  "record",    "regard",    "relation",
     "reply",       "report",     "response",  "rest",      "return",    "right",     "risk",      "road",
     "rolling",     "round",      "around",    "reverse",   "route",     "row",       "run",       "sale",
     "scale",       "scene",      "school",    "search",    "season",    "secret",    "service",   "session",
     "shape",       "show",       "side",      "sight",     "south",     "southeast", "southern",  "southwest",
     "speed",       "spite",      "spot",      "stake",     "stand",     "standing",  "start",     "state",
     "step",        "store",      "street",    "strike",    "style",     "support",   "table",     "talk",
     "target",      "task",       "terms",     "test",      "theory",    "time",      "title",     "top",
     "total",       "touch",      "track",     "trade",     "transit",   "trial",     "trouble",   "truth",
     "turn",        "university", "use",       "used",      "vain",      "value",     "view",      "war",
     "way",         "west",       "western",   "wheel",     "whole",     "width",     "wind",      "word",
     "work",        "world"}));

constexpr text::WordTable light_dutch_words(std::to_array<std::string_view>(
    {"'s",       "aan",       "aantal",     "aanvankelijk", "af",        "alleen",    "alsnog",    "alweer",
     "anders",   "begin",     "bestaan",    "bestaat",      "bestond",   "biedt",     "bij",       "bijna",
     "bleef",    "bleek",     "bleken",     "bleven",       "blijft",    "blijkbaar", "blijken",   "blijkt",
     "blijven",  "bood",      "bovendien",  "bracht",       "brachten",  "brengen",   "brengt",    "circa",
     "daarbij",  "daardoor",  "daarin",     "daarmee",      "daarna",    "daarop",    "daarvan",   "daarvoor",
     "dankzij",  "deden",     "deed",       "deel",         "destijds",  "dicht",     "doen",      "doet",
     "dollar",   "door",      "draaide",    "draaien",      "draait",    "duren",     "duurde",    "duurt",
     "eerst",    "eigen",     "eigenlijk",  "elkaar",       "ene",       "eraan",     "erbij",     "ermee",
     "erop",     "ervan",     "ervoor",     "euro",         "even",      "ga",        "gaf",       "gaven",
     "geacht",   "gebeurd",   "gebeurde",   "gebeurt",      "gebleken",  "gebleven",  "gebracht",  "gedaan",
     "geeft",    "gegaan",    "gegeven",    "gehaald",      "gehad",     "gehele",    "gehouden",  "gekomen",
     "gekregen", "gelaten",   "gelden",     "geldt",        "gelegd",    "gelegen",   "gelopen",   "gemaakt",
     "gemeld",   "genoemd",   "genomen",    "geraakt",      "gestaan",   "gesteld",   "geval",     "gevallen",
     "geven",    "gewoon",    "gezegd",     "gezet",        "gezeten",   "gezien",    "ging",      "gingen",
     "goed",     "gold",      "graag",      "haalde",       "haalden",   "haalt",     "halen",     "hangen",
     "hangt",    "heen",      "heet",       "heette",       "hele",      "helemaal",  "heten",     "hield",
     "hielden",  "hierbij",   "hierdoor",   "hing",         "hooguit",   "houden",    "houdt",     "iemand",
     "iets",     "immers",    "in",         "inmiddels",    "intussen",  "jaar",      "jaren",     "jarige",
     "juist",    "keer",      "kennelijk",  "keren",        "kilometer", "komen",     "komt",      "kort",
     "kortom",   "kreeg",     "kregen",     "krijgen",      "krijgt",    "kun",       "kunt",      "kwam",
     "kwamen",   "laat",      "laatst",     "lag",          "lagen",     "land",      "lang",      "langer",
     "langs",    "laten",     "leek",       "legde",        "legden",    "leggen",    "legt",      "leidde",
     "leiden",   "leidt",     "leken",      "leverde",      "levert",    "liep",      "liepen",    "liet",
     "lieten",   "liever",    "liggen",     "ligt",         "lijken",    "lijkt",     "loopt",     "lopen",
     "los",      "maakt",     "maakte",     "maakten",      "mag",       "maken",     "manier",    "mee",
     "meestal",  "meldde",    "melden",     "meldt",        "meter",     "minstens",  "misschien", "mocht",
     "mochten",  "mogen",     "moment",     "na",           "nam",       "namelijk",  "namen",     "neemt",
     "neer",     "nemen",     "nergens",    "net",          "niemand",   "nodig",     "noemde",    "noemden",
     "noemen",   "noemt",     "omgerekend", "ongeveer",     "onlangs",   "ooit",      "op",        "open",
     "opnieuw",  "over",      "overigens",  "paar",         "pas",       "plaats",    "procent",   "raakt",
     "raakte",   "raakten",   "raken",      "rond",         "ruim",      "schatting", "sinds",     "sloot",
     "sluit",    "soms",      "soort",      "staan",        "staat",     "steeds",    "stelde",    "stelden",
     "stellen",  "stelt",     "stond",      "stonden",      "tegelijk",  "tegen",     "telde",     "telden",
     "tellen",   "telt",      "terecht",    "terug",        "tijd",      "tijdens",   "toch",      "toe",
     "ton",      "tot",       "totaal",     "trekken",      "trekt",     "trok",      "trokken",   "trouwens",
     "uit",      "uur",       "vaak",       "vallen",       "valt",      "vanuit",    "vast",      "verder",
     "verderop", "verluidt",  "verteld",    "vertelde",     "vertellen", "vertelt",   "viel",      "vielen",
     "vinden",   "vindt",     "voegde",     "vol",          "volgens",   "vond",      "vonden",    "voor",
     "vooral",   "voorlopig", "vraagt",     "vrijwel",      "vroeg",     "vroeger",   "waarbij",   "waardoor",
     "waarin",   "waarmee",   "waarna",     "waarop",       "waarvan",   "waarvoor",  "wees",      "weet",
     "weg",      "wegens",    "wel",        "wellicht",     "werd",      "weten",     "wijst",     "wilde",
     "wilden",   "wist",      "wisten",     "wordt",        "zag",       "zagen",     "zat",       "zaten",
     "zeggen",   "zegt",      "zei",        "zeiden",       "zeker",     "zelfs",     "zet",       "zette",
     "zetten",   "zien",      "ziet",       "zit",          "zitten",    "zo'n",      "zoals",     "zoiets",
     "zolang",   "zo’n",      "’s"}));

}  // namespace

bool is_light_english(text::HashedKey key) {
    return light_words.contains(key);
}

bool is_of_stock_phrase(text::HashedKey key) {
    return stock_words.contains(key);
}

bool is_light_dutch(text::HashedKey key) {
    return light_dutch_words.contains(key);
}

}  // namespace loep::check
