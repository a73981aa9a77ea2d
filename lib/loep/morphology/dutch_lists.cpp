// The lists of Dutch words by sound; facts of the language, as every grammar and the Woordenlijst give them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch_lists.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "loep/morphology/ending_table.hpp"
#include "loep/morphology/spelling.hpp"
#include "loep/text/word_table.hpp"

namespace loep::morphology::dutch {

namespace {

constexpr std::array<std::string_view, 224> short_nouns{
    "bagatel",  "bak",    "bal",      "ban",   "banket", "bar",      "baron", "bed",     "bek",      "bel",
    "bil",      "biljet", "bit",      "blik",  "blok",   "bol",      "bom",   "bon",     "bot",      "bril",
    "brok",     "bron",   "brug",     "bug",   "bul",    "bus",      "cel",   "citadel", "complot",  "dal",
    "dam",      "dek",    "dik",      "dok",   "dol",    "dril",     "drop",  "drum",    "flanel",   "fles",
    "fontanel", "forel",  "frikadel", "gazel", "gek",    "gezel",    "gil",   "gom",     "gram",     "grap",
    "gum",      "hak",    "hal",      "ham",   "heg",    "hek",      "hol",   "hotel",   "hut",      "jak",
    "jam",      "japon",  "jas",      "jet",   "jol",    "kabinet",  "kam",   "kan",     "kanon",    "kap",
    "kapel",    "kar",    "karamel",  "kas",   "kil",    "kin",      "kip",   "kit",     "klap",     "klem",
    "knal",     "knik",   "knol",     "knop",  "kol",    "kom",      "kop",   "krab",    "krak",     "kram",
    "krokodil", "krul",   "kwal",     "lak",   "lam",    "lamel",    "lap",   "lat",     "lek",      "les",
    "libel",    "lip",    "lok",      "lul",   "mamsel", "man",      "map",   "mat",     "mes",      "model",
    "mok",      "mol",    "mop",      "mug",   "mul",    "mus",      "nak",   "nar",     "nek",      "net",
    "organel",  "pak",    "pakket",   "pal",   "pan",    "parallel", "pas",   "pen",     "pet",      "pil",
    "pin",      "pit",    "plak",     "plan",  "plek",   "plug",     "pol",   "pop",     "pot",      "pul",
    "raket",    "ram",    "rat",      "rebel", "rek",    "rem",      "rib",   "rit",     "ritornel", "rob",
    "rog",      "rok",    "rol",      "rug",   "schat",  "schil",    "schol", "schrik",  "schub",    "skelet",
    "slab",     "slem",   "slok",     "smak",  "snel",   "snik",     "snol",  "sok",     "som",      "sonnet",
    "span",     "spar",   "spel",     "spin",  "spinel", "spion",    "stal",  "stam",    "stap",     "stel",
    "stem",     "stik",   "stip",     "stok",  "strik",  "strop",    "sul",   "tabel",   "tak",      "tal",
    "tas",      "tik",    "toilet",   "tok",   "tol",    "top",      "tram",  "trap",    "trek",     "trol",
    "trom",     "ulevel", "vak",      "val",   "vel",    "vet",      "vin",   "vlag",    "vlam",     "vlek",
    "wal",      "was",    "web",      "wet",   "wik",    "wip",      "wol",   "wrak",    "wrok",     "zak",
    "zin",      "zon",    "zwam",     "zwel"};

// The stems in -er of which neither the vowel nor the consonants before the ending tell that they have their stress on
// the first syllable, as words of Dutch stock have and loans (*noteren*, *planteren*) have not: nouns, comparatives and
// verbs of repeated action.
constexpr std::array<std::string_view, 179> native_er{
    "achter",   "ader",           "ander",    "anker",      "baker",       "balder",       "banjer",
    "beter",    "bezwanger",      "binder",   "blader",     "blaker",      "blokletter",   "blunder",
    "bolder",   "bolster",        "boter",    "bulder",     "bulldozer",   "bunker",       "burger",
    "cater",    "center",         "charter",  "cijfer",     "cluster",     "computer",     "counter",
    "cover",    "daver",          "dender",   "dokter",     "donder",      "donker",       "enter",
    "erger",    "filter",         "flonker",  "flyer",      "folder",      "folter",       "gader",
    "geester",  "glinster",       "glunder",  "halster",    "hamer",       "hamster",      "haper",
    "helder",   "hinder",         "honger",   "hunker",     "ijver",       "imker",        "inner",
    "joker",    "kader",          "kalander", "kalefater",  "kalver",      "kamer",        "kanker",
    "kelder",   "kenter",         "keper",    "kerker",     "kever",       "kladschilder", "klater",
    "klauter",  "klonter",        "knisper",  "knister",    "kolder",      "koper",        "koter",
    "laser",    "laster",         "lauwer",   "lazer",      "leger",       "lever",        "liefhebber",
    "louter",   "mager",          "marmer",   "masker",     "master",      "meander",      "meerder",
    "meester",  "mieter",         "mijmer",   "mijter",     "milder",      "millimeter",   "minder",
    "moker",    "monster",        "nader",    "neder",      "nuchter",     "offer",        "opper",
    "orber",    "ouder",          "over",     "palaver",    "pamper",      "pantser",      "pauper",
    "peper",    "plaaster",       "plunder",  "poker",      "polder",      "poter",        "puber",
    "pulver",   "punter",         "purper",   "raster",     "register",    "rooster",      "schamper",
    "schater",  "scheidsrechter", "schemer",  "schilder",   "schilfer",    "schommer",     "schoolmeester",
    "schouder", "sinter",         "sjacher",  "skeeler",    "slachtoffer", "slechter",     "slenter",
    "slinger",  "sluimer",        "snater",   "snooker",    "sober",       "sodemieter",   "somber",
    "splinter", "stofzuiger",     "stumper",  "supporter",  "tater",       "teder",        "temper",
    "toeter",   "tover",          "treiter",  "trompetter", "vader",       "verbaster",    "veter",
    "vinger",   "vlinder",        "vorder",   "water",      "wedijver",    "wilder",       "winter",
    "wonder",   "zanger",         "zeker",    "zever",      "zilver",      "zinder",       "zolder",
    "zomer",    "zonder",         "zuster",   "zwager"};

// Loans and others with their stress at the end that look like Dutch stock by their doubled consonant or vowel.
constexpr std::array<std::string_view, 30> loans_in_er{
    "bivakker",  "blokker",  "boeler",  "boetser",   "bruiner", "chauffer", "chiffer",   "coiffer",
    "echapper",  "fiatter",  "flatter", "formatter", "frapper", "galopper", "griffer",   "groeper",
    "gummer",    "hoerer",   "ijsber",  "kleiner",   "kopper",  "matter",   "octrooier", "programmer",
    "regretter", "schoffer", "sommer",  "stoffer",   "toucher", "watter"};

constexpr std::array strong_verbs{StrongVerb{"hijsen", "hijs", "hijst", "hees", "hesen", "hesen"},
                                  StrongVerb{"zuipen", "zuip", "zuipt", "zoop", "zopen", "zopen"},
                                  StrongVerb{"delven", "delf", "delft", "dolf", "dolven", "dolven"},
                                  StrongVerb{"zwelgen", "zwelg", "zwelgt", "zwolg", "zwolgen", "zwolgen"},
                                  StrongVerb{"pluizen", "pluis", "pluist", "ploos", "plozen", "plozen"},
                                  StrongVerb{"snuiten", "snuit", "snuit", "snoot", "snoten", "snoten"},
                                  StrongVerb{"spruiten", "spruit", "spruit", "sproot", "sproten", "sproten"},
                                  StrongVerb{"stuiven", "stuif", "stuift", "stoof", "stoven", "stoven"},
                                  StrongVerb{"snuiven", "snuif", "snuift", "snoof", "snoven", "snoven"},
                                  StrongVerb{"kluiven", "kluif", "kluift", "kloof", "kloven", "kloven"},
                                  StrongVerb{"wijten", "wijt", "wijt", "weet", "weten", "weten"},
                                  StrongVerb{"kwijten", "kwijt", "kwijt", "kweet", "kweten", "kweten"},
                                  StrongVerb{"rijgen", "rijg", "rijgt", "reeg", "regen", "regen"},
                                  StrongVerb{"nijpen", "nijp", "nijpt", "neep", "nepen", "nepen"},
                                  StrongVerb{"zijgen", "zijg", "zijgt", "zeeg", "zegen", "zegen"},
                                  StrongVerb{"vlechten", "vlecht", "vlecht", "vlocht", "vlochten", "vlochten"},
                                  StrongVerb{"melken", "melk", "melkt", "molk", "molken", "molken"},
                                  StrongVerb{"scheren", "scheer", "scheert", "schoor", "schoren", "schoren"},
                                  StrongVerb{"spugen", "spuug", "spuugt", "spoog", "spogen", "spogen"},
                                  StrongVerb{"verdrieten", "verdriet", "verdriet", "verdroot", "verdroten", "droten"},
                                  StrongVerb{"luiken", "luik", "luikt", "look", "loken", "loken"},
                                  StrongVerb{"zwinden", "zwind", "zwindt", "zwond", "zwonden", "zwonden"},
                                  StrongVerb{"vouwen", "vouw", "vouwt", "vouwde", "vouwden", "vouwen"},
                                  StrongVerb{"brouwen", "brouw", "brouwt", "brouwde", "brouwden", "brouwen"},
                                  StrongVerb{"malen", "maal", "maalt", "maalde", "maalden", "malen"},
                                  StrongVerb{"zouten", "zout", "zout", "zoutte", "zoutten", "zouten"},
                                  StrongVerb{"wreken", "wreek", "wreekt", "wreekte", "wreekten", "wroken"},
                                  StrongVerb{"bannen", "ban", "bant", "bande", "banden", "bannen"},
                                  StrongVerb{"stoten", "stoot", "stoot", "stootte", "stootten", "stoten"},
                                  StrongVerb{"weven", "weef", "weeft", "weefde", "weefden", "weven"},
                                  StrongVerb{"houwen", "houw", "houwt", "hieuw", "hieuwen", "houwen"},
                                  StrongVerb{"vragen", "vraag", "vraagt", "vroeg", "vroegen", "vraagd"},
                                  StrongVerb{"jagen", "jaag", "jaagt", "joeg", "joegen", "jaagd"},
                                  StrongVerb{"vallen", "val", "valt", "viel", "vielen", "vallen"},
                                  StrongVerb{"sluiten", "sluit", "sluit", "sloot", "sloten", "sloten"},
                                  StrongVerb{"schieten", "schiet", "schiet", "schoot", "schoten", "schoten"},
                                  StrongVerb{"steken", "steek", "steekt", "stak", "staken", "stoken"},
                                  StrongVerb{"vechten", "vecht", "vecht", "vocht", "vochten", "vochten"},
                                  StrongVerb{"bieden", "bied", "biedt", "bood", "boden", "boden"},
                                  StrongVerb{"houden", "houd", "houdt", "hield", "hielden", "houden"},
                                  StrongVerb{"laten", "laat", "laat", "liet", "lieten", "laten"},
                                  StrongVerb{"slaan", "sla", "slaat", "sloeg", "sloegen", "slagen"},
                                  StrongVerb{"gaan", "ga", "gaat", "ging", "gingen", "gaan"},
                                  StrongVerb{"staan", "sta", "staat", "stond", "stonden", "staan"},
                                  StrongVerb{"doen", "doe", "doet", "deed", "deden", "daan"},
                                  StrongVerb{"zien", "zie", "ziet", "zag", "zagen", "zien"},
                                  StrongVerb{"komen", "kom", "komt", "kwam", "kwamen", "komen"},
                                  StrongVerb{"nemen", "neem", "neemt", "nam", "namen", "nomen"},
                                  StrongVerb{"geven", "geef", "geeft", "gaf", "gaven", "geven"},
                                  StrongVerb{"zenden", "zend", "zendt", "zond", "zonden", "zonden"},
                                  StrongVerb{"schenden", "schend", "schendt", "schond", "schonden", "schonden"},
                                  StrongVerb{"binden", "bind", "bindt", "bond", "bonden", "bonden"},
                                  StrongVerb{"vinden", "vind", "vindt", "vond", "vonden", "vonden"},
                                  StrongVerb{"winden", "wind", "windt", "wond", "wonden", "wonden"},
                                  StrongVerb{"dwingen", "dwing", "dwingt", "dwong", "dwongen", "dwongen"},
                                  StrongVerb{"dringen", "dring", "dringt", "drong", "drongen", "drongen"},
                                  StrongVerb{"springen", "spring", "springt", "sprong", "sprongen", "sprongen"},
                                  StrongVerb{"zingen", "zing", "zingt", "zong", "zongen", "zongen"},
                                  StrongVerb{"dingen", "ding", "dingt", "dong", "dongen", "dongen"},
                                  StrongVerb{"drinken", "drink", "drinkt", "dronk", "dronken", "dronken"},
                                  StrongVerb{"klinken", "klink", "klinkt", "klonk", "klonken", "klonken"},
                                  StrongVerb{"zinken", "zink", "zinkt", "zonk", "zonken", "zonken"},
                                  StrongVerb{"stinken", "stink", "stinkt", "stonk", "stonken", "stonken"},
                                  StrongVerb{"slinken", "slink", "slinkt", "slonk", "slonken", "slonken"},
                                  StrongVerb{"schenken", "schenk", "schenkt", "schonk", "schonken", "schonken"},
                                  StrongVerb{"krimpen", "krimp", "krimpt", "kromp", "krompen", "krompen"},
                                  StrongVerb{"zwemmen", "zwem", "zwemt", "zwom", "zwommen", "zwommen"},
                                  StrongVerb{"klimmen", "klim", "klimt", "klom", "klommen", "klommen"},
                                  StrongVerb{"glimmen", "glim", "glimt", "glom", "glommen", "glommen"},
                                  StrongVerb{"ginnen", "gin", "gint", "gon", "gonnen", "gonnen"},
                                  StrongVerb{"spinnen", "spin", "spint", "spon", "sponnen", "sponnen"},
                                  StrongVerb{"zinnen", "zin", "zint", "zon", "zonnen", "zonnen"},
                                  StrongVerb{"vliegen", "vlieg", "vliegt", "vloog", "vlogen", "vlogen"},
                                  StrongVerb{"liegen", "lieg", "liegt", "loog", "logen", "logen"},
                                  StrongVerb{"driegen", "drieg", "driegt", "droog", "drogen", "drogen"},
                                  StrongVerb{"nieten", "niet", "niet", "noot", "noten", "noten"},
                                  StrongVerb{"gieten", "giet", "giet", "goot", "goten", "goten"},
                                  StrongVerb{"kruipen", "kruip", "kruipt", "kroop", "kropen", "kropen"},
                                  StrongVerb{"duiken", "duik", "duikt", "dook", "doken", "doken"},
                                  StrongVerb{"ruiken", "ruik", "ruikt", "rook", "roken", "roken"},
                                  StrongVerb{"buigen", "buig", "buigt", "boog", "bogen", "bogen"},
                                  StrongVerb{"zuigen", "zuig", "zuigt", "zoog", "zogen", "zogen"},
                                  StrongVerb{"spuiten", "spuit", "spuit", "spoot", "spoten", "spoten"},
                                  StrongVerb{"fluiten", "fluit", "fluit", "floot", "floten", "floten"},
                                  StrongVerb{"schuiven", "schuif", "schuift", "schoof", "schoven", "schoven"},
                                  StrongVerb{"sluipen", "sluip", "sluipt", "sloop", "slopen", "slopen"},
                                  StrongVerb{"vriezen", "vries", "vriest", "vroor", "vroren", "vroren"},
                                  StrongVerb{"drijven", "drijf", "drijft", "dreef", "dreven", "dreven"},
                                  StrongVerb{"blijven", "blijf", "blijft", "bleef", "bleven", "bleven"},
                                  StrongVerb{"schrijven", "schrijf", "schrijft", "schreef", "schreven", "schreven"},
                                  StrongVerb{"wrijven", "wrijf", "wrijft", "wreef", "wreven", "wreven"},
                                  StrongVerb{"krijgen", "krijg", "krijgt", "kreeg", "kregen", "kregen"},
                                  StrongVerb{"zwijgen", "zwijg", "zwijgt", "zweeg", "zwegen", "zwegen"},
                                  StrongVerb{"stijgen", "stijg", "stijgt", "steeg", "stegen", "stegen"},
                                  StrongVerb{"grijpen", "grijp", "grijpt", "greep", "grepen", "grepen"},
                                  StrongVerb{"knijpen", "knijp", "knijpt", "kneep", "knepen", "knepen"},
                                  StrongVerb{"slijpen", "slijp", "slijpt", "sleep", "slepen", "slepen"},
                                  StrongVerb{"kijken", "kijk", "kijkt", "keek", "keken", "keken"},
                                  StrongVerb{"lijken", "lijk", "lijkt", "leek", "leken", "leken"},
                                  StrongVerb{"blijken", "blijk", "blijkt", "bleek", "bleken", "bleken"},
                                  StrongVerb{"wijken", "wijk", "wijkt", "week", "weken", "weken"},
                                  StrongVerb{"zwijken", "zwijk", "zwijkt", "zweek", "zweken", "zweken"},
                                  StrongVerb{"strijken", "strijk", "strijkt", "streek", "streken", "streken"},
                                  StrongVerb{"rijden", "rijd", "rijdt", "reed", "reden", "reden"},
                                  StrongVerb{"snijden", "snijd", "snijdt", "sneed", "sneden", "sneden"},
                                  StrongVerb{"lijden", "lijd", "lijdt", "leed", "leden", "leden"},
                                  StrongVerb{"glijden", "glijd", "glijdt", "gleed", "gleden", "gleden"},
                                  StrongVerb{"strijden", "strijd", "strijdt", "streed", "streden", "streden"},
                                  StrongVerb{"bijten", "bijt", "bijt", "beet", "beten", "beten"},
                                  StrongVerb{"smijten", "smijt", "smijt", "smeet", "smeten", "smeten"},
                                  StrongVerb{"splijten", "splijt", "splijt", "spleet", "spleten", "spleten"},
                                  StrongVerb{"slijten", "slijt", "slijt", "sleet", "sleten", "sleten"},
                                  StrongVerb{"schijnen", "schijn", "schijnt", "scheen", "schenen", "schenen"},
                                  StrongVerb{"dwijnen", "dwijn", "dwijnt", "dween", "dwenen", "dwenen"},
                                  StrongVerb{"wijzen", "wijs", "wijst", "wees", "wezen", "wezen"},
                                  StrongVerb{"prijzen", "prijs", "prijst", "prees", "prezen", "prezen"},
                                  StrongVerb{"rijzen", "rijs", "rijst", "rees", "rezen", "rezen"},
                                  StrongVerb{"treden", "treed", "treedt", "trad", "traden", "treden"},
                                  StrongVerb{"lezen", "lees", "leest", "las", "lazen", "lezen"},
                                  StrongVerb{"genezen", "genees", "geneest", "genas", "genazen", "genezen"},
                                  StrongVerb{"hebben", "heb", "heeft", "had", "hadden", "had"},
                                  StrongVerb{"worden", "word", "wordt", "werd", "werden", "worden"},
                                  StrongVerb{"eten", "eet", "eet", "at", "aten", "geten"},
                                  StrongVerb{"vreten", "vreet", "vreet", "vrat", "vraten", "vreten"},
                                  StrongVerb{"meten", "meet", "meet", "mat", "maten", "meten"},
                                  StrongVerb{"geten", "geet", "geet", "gat", "gaten", "geten"},
                                  StrongVerb{"zitten", "zit", "zit", "zat", "zaten", "zeten"},
                                  StrongVerb{"liggen", "lig", "ligt", "lag", "lagen", "legen"},
                                  StrongVerb{"bidden", "bid", "bidt", "bad", "baden", "beden"},
                                  StrongVerb{"breken", "breek", "breekt", "brak", "braken", "broken"},
                                  StrongVerb{"spreken", "spreek", "spreekt", "sprak", "spraken", "sproken"},
                                  StrongVerb{"bevelen", "beveel", "beveelt", "beval", "bevalen", "bevolen"},
                                  StrongVerb{"roepen", "roep", "roept", "riep", "riepen", "roepen"},
                                  StrongVerb{"lopen", "loop", "loopt", "liep", "liepen", "lopen"},
                                  StrongVerb{"kiezen", "kies", "kiest", "koos", "kozen", "kozen"},
                                  StrongVerb{"verliezen", "verlies", "verliest", "verloor", "verloren", "loren"},
                                  StrongVerb{"stelen", "steel", "steelt", "stal", "stalen", "stolen"},
                                  StrongVerb{"sterven", "sterf", "sterft", "stierf", "stierven", "storven"},
                                  StrongVerb{"derven", "derf", "derft", "dierf", "dierven", "dorven"},
                                  StrongVerb{"werven", "werf", "werft", "wierf", "wierven", "worven"},
                                  StrongVerb{"zwerven", "zwerf", "zwerft", "zwierf", "zwierven", "zworven"},
                                  StrongVerb{"werpen", "werp", "werpt", "wierp", "wierpen", "worpen"},
                                  StrongVerb{"treffen", "tref", "treft", "trof", "troffen", "troffen"},
                                  StrongVerb{"trekken", "trek", "trekt", "trok", "trokken", "trokken"},
                                  StrongVerb{"schrikken", "schrik", "schrikt", "schrok", "schrokken", "schrokken"},
                                  StrongVerb{"winnen", "win", "wint", "won", "wonnen", "wonnen"},
                                  StrongVerb{"helpen", "help", "helpt", "hielp", "hielpen", "holpen"},
                                  StrongVerb{"bergen", "berg", "bergt", "borg", "borgen", "borgen"},
                                  StrongVerb{"gelden", "geld", "geldt", "gold", "golden", "golden"},
                                  StrongVerb{"schelden", "scheld", "scheldt", "schold", "scholden", "scholden"},
                                  StrongVerb{"smelten", "smelt", "smelt", "smolt", "smolten", "smolten"},
                                  StrongVerb{"zwellen", "zwel", "zwelt", "zwol", "zwollen", "zwollen"},
                                  StrongVerb{"heffen", "hef", "heft", "hief", "hieven", "heven"},
                                  StrongVerb{"scheppen", "schep", "schept", "schiep", "schiepen", "schapen"},
                                  StrongVerb{"brengen", "breng", "brengt", "bracht", "brachten", "bracht"},
                                  StrongVerb{"denken", "denk", "denkt", "dacht", "dachten", "dacht"},
                                  StrongVerb{"zoeken", "zoek", "zoekt", "zocht", "zochten", "zocht"},
                                  StrongVerb{"kopen", "koop", "koopt", "kocht", "kochten", "kocht"},
                                  StrongVerb{"weten", "weet", "weet", "wist", "wisten", "weten"},
                                  StrongVerb{"zeggen", "zeg", "zegt", "zei", "zeiden", "zegd"},
                                  StrongVerb{"dragen", "draag", "draagt", "droeg", "droegen", "dragen"},
                                  StrongVerb{"graven", "graaf", "graaft", "groef", "groeven", "graven"},
                                  StrongVerb{"varen", "vaar", "vaart", "voer", "voeren", "varen"},
                                  StrongVerb{"slapen", "slaap", "slaapt", "sliep", "sliepen", "slapen"},
                                  StrongVerb{"blazen", "blaas", "blaast", "blies", "bliezen", "blazen"},
                                  StrongVerb{"vangen", "vang", "vangt", "ving", "vingen", "vangen"},
                                  StrongVerb{"hangen", "hang", "hangt", "hing", "hingen", "hangen"},
                                  StrongVerb{"wegen", "weeg", "weegt", "woog", "wogen", "wogen"},
                                  StrongVerb{"zweren", "zweer", "zweert", "zwoer", "zwoeren", "zworen"},
                                  StrongVerb{"scheiden", "scheid", "scheidt", "scheidde", "scheidden", "scheiden"},
                                  StrongVerb{"braden", "braad", "braadt", "braadde", "braadden", "braden"},
                                  StrongVerb{"raden", "raad", "raadt", "raadde", "raadden", "raden"},
                                  StrongVerb{"mijden", "mijd", "mijdt", "meed", "meden", "meden"},
                                  StrongVerb{"barsten", "barst", "barst", "barstte", "barstten", "barsten"},
                                  StrongVerb{"spannen", "span", "spant", "spande", "spanden", "spannen"},
                                  StrongVerb{"laden", "laad", "laadt", "laadde", "laadden", "laden"},
                                  StrongVerb{"bakken", "bak", "bakt", "bakte", "bakten", "bakken"},
                                  StrongVerb{"lachen", "lach", "lacht", "lachte", "lachten", "lachen"},
                                  StrongVerb{"wassen", "was", "wast", "waste", "wasten", "wassen"},
                                  StrongVerb{"heten", "heet", "heet", "heette", "heetten", "heten"}};

// All infinitives end in -n, nearly all in -en: the letters before tell.
constexpr EndingTable<strong_verbs.size()> strong_ends(strong_verbs, [](const StrongVerb& row) {
    return without_last(row.infinitive, 2);
});

constexpr std::array<std::string_view, 21> stem_prefixes{"be",   "ge",  "her", "ont", "ver",  "mede",  "mee",
                                                         "voor", "oor", "na",  "mis", "in",   "uit",   "op",
                                                         "aan",  "af",  "toe", "om",  "over", "onder", "door"};
constexpr auto stem_beginnings = beginning_table(stem_prefixes);

/// The stem without one particle or prefix, or as it is when it has none.
std::string_view cut_prefix(std::string_view cut) {
    for (const auto at : stem_beginnings.candidates(cut)) {
        const auto prefix = stem_prefixes[at];
        const bool before_vowel = prefix == "be" || prefix == "ver" || prefix == "her" || prefix == "ont";
        if (cut.starts_with(prefix) && cut.size() > prefix.size() + 2 &&
            count_syllables(cut.substr(prefix.size())) > 0 && (before_vowel || is_consonant(cut[prefix.size()]))) {
            return cut.substr(prefix.size());
        }
    }
    return cut;
}

std::string_view bare_root(std::string_view cut) {
    for (auto next = cut_prefix(cut); next.size() < cut.size(); next = cut_prefix(cut)) {
        cut = next;
    }
    return cut;
}

constexpr auto short_noun_ends = ending_table(short_nouns);

static_assert(std::is_sorted(native_er.begin(), native_er.end()));
static_assert(std::is_sorted(loans_in_er.begin(), loans_in_er.end()));

bool holds(std::span<const std::string_view> words, std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word);
}

/// Words of Dutch stock have a vowel of two letters (*weiger*, *luister*) or a doubled stop (*bagger*, *schitter*)
/// before -er, in their only other syllable; loans (*informeer*) have neither.
bool sounds_native(std::string_view stem) {
    const auto onset = without_last(stem, 2);
    if (count_syllables(onset) != 1 || !is_consonant(letter_from_end(onset, 1))) {
        return false;
    }
    if (letter_from_end(onset, 2) == onset.back()) {
        return !ends_with_any<"ll", "nn", "ss", "rr", "cc">(onset);
    }
    const auto vowel = onset.find_last_of("aeiouj");
    return vowel != std::string_view::npos && vowel > 0 && vowel + 3 >= onset.size() &&
           ends_with_any<"ei", "ij", "ui", "oe", "ie", "eu">(onset.substr(0, vowel + 1));
}

/// The stress of a stem in -er, by any of its ends that prefixes leave: *verbeter* is of *beter*.
bool has_unstressed_er(std::string_view cut) {
    while (!holds(loans_in_er, cut)) {
        if (holds(native_er, cut) || sounds_native(cut)) {
            return true;
        }
        const auto next = cut_prefix(cut);
        if (next.size() == cut.size()) {
            return false;
        }
        cut = next;
    }
    return false;
}

/// *Zinspelen*, *penselen*, *verenen*: what the verb is made of has its stress at the end.
bool is_stressed_by_its_noun(std::string_view cut) {
    return ends_with_any<"nspel", "lspel", "rtspel", "pensel">(cut) || cut == "veren";
}

/// *Dribbel*, *sabel*, *distel*, *gevel*, *haspel*: -el without stress, which its letters before tell from *deurbel*,
/// *toestel*, *tijgervel* and *kaartspel*.
bool has_unstressed_el(std::string_view word) {
    const char before = letter_from_end(word, 4);
    if (!word.ends_with("el") || !is_consonant(letter_from_end(word, 3))) {
        return false;
    }
    if (before == letter_from_end(word, 3) ||
        ends_with_any<"schotel", "haspel", "klavecimbel", "borstel", "bijbel", "wervel", "kwispel", "mispel", "kerspel",
                      "gospel">(word) ||
        word == "kervel") {
        return true;
    }
    if (ends_with_any<"bel", "vel">(word)) {
        return is_vowel(before) &&
               !ends_with_any<"koebel", "tuttebel", "ulevel", "bevel", "rebel", "libel", "tabel">(word);
    }
    return word.ends_with("stel") && before != '\0' && is_vowel(letter_from_end(word, 5)) &&
           !is_vowel(letter_from_end(word, 6)) && !ends_with_any<"bestel", "gestel">(word);
}

}  // namespace

bool ends_in_short_noun(std::string_view word) {
    const auto candidates = short_noun_ends.candidates(word);
    const bool listed = std::any_of(candidates.begin(), candidates.end(), [&](std::size_t at) {
        return word.back() == short_nouns[at].back() && ends_with_word(word, short_nouns[at]);
    });
    return listed && !has_unstressed_el(word) && !word.ends_with("wapen");
}

bool has_unstressed_stem(std::string_view cut) {
    if (count_syllables(cut) < 2) {
        return false;
    }
    if (cut.ends_with("er")) {
        return has_unstressed_er(cut);
    }
    // *handelen*, *tekenen*, *ademen*, *sponsoren*, but *verdelen*, *verlenen*, *vernemen*, *bekoren*.
    return ends_with_any<"nagel", "gesel", "bengel", "bezem", "welkom", "sponsor", "monitor", "cricket">(cut) ||
           (ends_with_any<"el", "en", "em", "es">(cut) && count_syllables(bare_root(cut)) > 1 &&
            !is_stressed_by_its_noun(cut));
}

std::span<const StrongVerb> all_strong_verbs() {
    return strong_verbs;
}

bool is_inseparable_prefix(std::string_view prefix) {
    static constexpr text::WordTable prefixes(
        std::to_array<std::string_view>({"", "be", "ge", "her", "er", "ont", "ver", "over", "onder", "door", "mis",
                                         "weer", "om", "vol", "voor", "herbe"}));
    return prefixes.contains(prefix);
}

const StrongVerb* find_strong(std::string_view verb) {
    if (verb == "herbergen" || verb == "onderscheppen") {
        return nullptr;  // of no *bergen* and *scheppen*
    }
    const auto candidates = strong_ends.candidates(without_last(verb, 2));
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](std::size_t at) {
        const auto infinitive = strong_verbs[at].infinitive;
        return verb.ends_with(infinitive) && is_inseparable_prefix(without_last(verb, infinitive.size()));
    });
    return found == candidates.end() ? nullptr : &strong_verbs[*found];
}

}  // namespace loep::morphology::dutch
