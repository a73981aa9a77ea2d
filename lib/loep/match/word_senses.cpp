// The words with other senses, written down by hand; sorted, so that they are searched by halves.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_senses.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace loep::match {

namespace {

constexpr std::array<std::string_view, 86> dutch_mixed{
    "aanvoerder",     "bajes",      "balling",    "beeld",         "belletje",    "bestand",     "bestuur",
    "bestuurder",     "bewaring",   "bezetting",  "binnendringen", "bond",        "buur",        "cellen",
    "club",           "collega",    "column",     "compromis",     "conjunctuur", "directie",    "formulier",
    "fusie",          "gerecht",    "hek",        "integreren",    "invaller",    "invoer",      "kampement",
    "kandidaat",      "kandidate",  "kenner",     "knuppel",       "koning",      "koningin",    "koninklijk",
    "kwijtschelding", "linie",      "logistiek",  "logistieke",    "magazijn",    "mars",        "mededeling",
    "motie",          "novelle",    "omheining",  "ondersteuning", "oordeel",     "opinie",      "opvang",
    "opvolger",       "opvolging",  "opvolgster", "parket",        "pijplijn",    "plant",       "proces",
    "projectiel",     "provisie",   "recept",     "receptie",      "rente",       "samengaan",   "secretaris",
    "stage",          "stem",       "stemming",   "toestroom",     "top",         "uitslag",     "uitvoer",
    "uitzetten",      "vasthouden", "verdwijnen", "verdwijning",   "verklaren",   "versmelting", "voorganger",
    "voorgangster",   "voorman",    "warenhuis",  "weg",           "werkgroep",   "woud",        "wraak",
    "zelfstandig",    "zitting"};

constexpr std::array<std::string_view, 124> dutch_mostly{
    "aanhouden",    "aanslag",     "aanval",     "aanvallen",      "aanvaller",
    "aanvaring",    "advocaat",    "agent",      "akkoord",        "alliantie",
    "analist",      "arrest",      "beroering",  "bezetten",       "campagne",
    "cel",          "chef",        "commandant", "coup",           "deal",
    "defensie",     "deskundige",  "dode",       "dreigen",        "drone",
    "droneaanval",  "eenwording",  "export",     "extreem",        "fabriek",
    "foto",         "front",       "gas",        "gebied",         "gespannen",
    "gesprek",      "getuige",     "getuigen",   "goelag",         "gouverneur",
    "graan",        "gratie",      "grens",      "haven",          "hof",
    "hulpverlener", "import",      "instabiel",  "interview",      "inval",
    "kabinet",      "kali",        "kamp",       "kandidatuur",    "kolonie",
    "leger",        "leider",      "leiding",    "leidster",       "liquidatoren",
    "manoeuvre",    "metropoliet", "nabuur",     "oefening",       "offensief",
    "olie",         "onderkoeld",  "onrust",     "ontwrichten",    "ontwrichting",
    "oorlog",       "opkomst",     "oppakken",   "opstand",        "overeenkomst",
    "overleg",      "pact",        "paus",       "pers",           "president",
    "raadgever",    "raket",       "ramp",       "rebel",          "rechter",
    "regime",       "rel",         "route",      "samensmelting",  "sanctie",
    "soldaat",      "spanning",    "specialist", "staken",         "staking",
    "stembus",      "stemmen",     "steun",      "steunen",        "straf",
    "strijd",       "strijder",    "stroom",     "tegenstand",     "tegenstander",
    "uitspraak",    "uitzetting",  "vastzetten", "verbond",        "verdediger",
    "verklaring",   "versperring", "vervolgen",  "vervolging",     "verzet",
    "vlucht",       "voorzitster", "voorzitter", "vrede",          "vredig",
    "vuur",         "waarnemer",   "wapen",      "zelfstandigheid"};

constexpr std::array<std::string_view, 250> english_mixed{
    "administration", "administrator", "admit",         "advocate",
    "agency",         "agent",         "aide",          "appeal",
    "application",    "area",          "arise",         "arrangement",
    "assembly",       "assimilation",  "association",   "attempt",
    "back",           "backing",       "bat",           "batter",
    "bench",          "bid",           "bill",          "board",
    "body",           "bomb",          "boss",          "brutal",
    "buffer",         "build-up",      "bush",          "business",
    "cabinet",        "call",          "captive",       "capture",
    "carrier",        "case",          "cast",          "cereal",
    "chair",          "charge",        "charter",       "chief",
    "clearance",      "clever",        "club",          "column",
    "comment",        "commentary",    "commerce",      "commission",
    "competitor",     "compromise",    "concern",       "confederate",
    "constituent",    "consultant",    "contender",     "contract",
    "conviction",     "corn",          "counsel",       "counter",
    "crop",           "deadly",        "delegate",      "deployment",
    "deputy",         "disappear",     "disappearance", "disaster",
    "dislocate",      "disorder",      "dock",          "draft",
    "drill",          "drive",         "duty",          "economy",
    "electric",       "electrical",    "encounter",     "entrepreneur",
    "examination",    "exercise",      "explain",       "face",
    "factory",        "field",         "file",          "final",
    "fire",           "foray",         "form",          "fraught",
    "free",           "freezing",      "fusion",        "gate",
    "gathering",      "good",          "grace",         "grain",
    "grid",           "ground",        "guard",         "handover",
    "harm",           "harsh",         "haul",          "hearing",
    "help",           "hit",           "hold",          "hooligan",
    "house",          "impudent",      "incorporate",   "incumbent",
    "integrate",      "integration",   "interest",      "internship",
    "intrusion",      "joint",         "keep",          "knife",
    "land",           "latest",        "league",        "levy",
    "limit",          "line",          "lock-up",       "loom",
    "lull",           "management",    "may",           "measure",
    "member",         "mental",        "mercy",         "merge",
    "minister",       "mission",       "monitor",       "mood",
    "motion",         "mouthpiece",    "opinion",       "order",
    "outlet",         "pact",          "painting",      "partner",
    "passage",        "path",          "patrol",        "peer",
    "people",         "picture",       "pipe",          "plane",
    "plant",          "position",      "possible",      "practice",
    "prescription",   "present",       "press",         "process",
    "projectile",     "proper",        "proxy",         "push",
    "question",       "radical",       "reception",     "recipe",
    "refinery",       "refuge",        "region",        "relief",
    "remark",         "removal",       "replace",       "replacement",
    "rescuer",        "result",        "results",       "rise",
    "route",          "royal",         "rule",          "run",
    "rush",           "saboteur",      "scientist",     "search",
    "secretary",      "shelter",       "shipment",      "shot",
    "skies",          "sneak",         "soil",          "specialist",
    "stage",          "stand-off",     "state",         "station",
    "statue",         "stick",         "strain",        "stream",
    "stress",         "succeed",       "succession",    "suit",
    "supply",         "support",       "sympathy",      "tariff",
    "terminal",       "testimony",     "track",         "trader",
    "train",          "training",      "trouble",       "understanding",
    "unit",           "units",         "upset",         "vanish",
    "view",           "vision",        "visual",        "voice",
    "volunteer",      "wall",          "warehouse",     "way",
    "wing",           "wire",          "wood",          "woods",
    "workgroup",      "writer"};

constexpr std::array<std::string_view, 211> english_mostly{
    "abuse",       "agreement",   "amnesty",   "annex",         "armed",       "arms",           "army",
    "attack",      "attacker",    "barrier",   "baton",         "beat",        "beating",        "border",
    "boundary",    "camp",        "campaign",  "casualty",      "cell",        "chancellor",     "checkpoint",
    "clash",       "commander",   "condemn",   "confrontation", "conscript",   "constitution",   "convention",
    "cooperation", "counterpart", "country",   "court",         "critic",      "cross-border",   "crossing",
    "crude",       "crush",       "crushing",  "current",       "currently",   "custody",        "customs",
    "dead",        "deal",        "death",     "defence",       "defender",    "defense",        "demonstration",
    "destabilise", "drone",       "embassy",   "emergency",     "escape",      "execute",        "execution",
    "exile",       "expel",       "expert",    "export",        "exposure",    "expulsion",      "faction",
    "fencing",     "fight",       "fighter",   "fighting",      "force",       "forces",         "forest",
    "front",       "frontier",    "gas",       "general",       "gun",         "harbor",         "harbour",
    "head",        "image",       "inaugural", "inmate",        "instability", "intelligence",   "interview",
    "invade",      "invader",     "invasion",  "jail",          "judge",       "judgement",      "judgment",
    "justice",     "king",        "leader",    "leaders",       "leadership",  "legislature",    "liquidators",
    "march",       "marcher",     "merger",    "migration",     "militant",    "minutes",        "missile",
    "missing",     "mobilise",    "mobilize",  "neighbor",      "neighbour",   "nervous",        "observer",
    "occupation",  "occupier",    "occupy",    "offensive",     "officer",     "official",       "oil",
    "opponent",    "opposition",  "pardon",    "peace",         "persecute",   "photograph",     "pipeline",
    "poll",        "polls",       "pontiff",   "pope",          "port",        "power",          "prisoner",
    "prosecute",   "punishment",  "queen",     "raid",          "rally",       "rebel",          "recognise",
    "recognition", "recognize",   "regime",    "release",       "reporter",    "representative", "resistance",
    "return",      "revenge",     "revolt",    "rigged",        "rival",       "road",           "rocket",
    "ruler",       "sanction",    "sanctions", "security",      "seize",       "seizure",        "sentence",
    "settlement",  "shell",       "shelling",  "shoot",         "shooting",    "soldier",        "solidarity",
    "speaker",     "spy",         "statement", "storm",         "storming",    "strike",         "striker",
    "strongman",   "successor",   "summit",    "supporter",     "suppress",    "survivor",       "takeover",
    "talk",        "tense",       "tension",   "territory",     "threat",      "threaten",       "trade",
    "trafficking", "transport",   "trial",     "truncheon",     "union",       "unity",          "unstable",
    "vengeance",   "verdict",     "victim",    "violence",      "volatile",    "voltage",        "vote",
    "warrior",     "weapon",      "weapons",   "west",          "wheat",       "witness",        "woodland",
    "zone"};

static_assert(std::is_sorted(dutch_mixed.begin(), dutch_mixed.end()));
static_assert(std::is_sorted(dutch_mostly.begin(), dutch_mostly.end()));
static_assert(std::is_sorted(english_mixed.begin(), english_mixed.end()));
static_assert(std::is_sorted(english_mostly.begin(), english_mostly.end()));

bool holds(std::span<const std::string_view> words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

}  // namespace

WordSenses senses_of(std::string_view key, text::Language language) {
    const bool dutch = language == text::Language::dutch;
    if (dutch ? holds(dutch_mixed, key) : holds(english_mixed, key)) {
        return WordSenses::mixed;
    }
    return (dutch ? holds(dutch_mostly, key) : holds(english_mostly, key)) ? WordSenses::mostly : WordSenses::one;
}

}  // namespace loep::match
