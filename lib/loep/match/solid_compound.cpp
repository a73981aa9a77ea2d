// Splits a Dutch compound that is written as one word into the designations of which it is made.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/solid_compound.hpp"

#include <algorithm>
#include <array>

namespace loep::match {

namespace {

using morphology::InflectionKind;

constexpr std::size_t shortest_modifier = 4;
constexpr std::size_t shortest_head = 4;

// Nouns that are often the head of a compound in news prose, sorted; their plurals beside them.
constexpr std::array<std::string_view, 328> common_heads{"aanbod",
                                                         "aanpak",
                                                         "aanslag",
                                                         "aanslagen",
                                                         "aantal",
                                                         "aanval",
                                                         "aanvallen",
                                                         "aanvraag",
                                                         "aanvragen",
                                                         "actie",
                                                         "acties",
                                                         "adviseur",
                                                         "adviseurs",
                                                         "advocaat",
                                                         "advocaten",
                                                         "affaire",
                                                         "afnemer",
                                                         "afnemers",
                                                         "agent",
                                                         "agenten",
                                                         "akkoord",
                                                         "akkoorden",
                                                         "ambt",
                                                         "ambtenaar",
                                                         "ambtenaren",
                                                         "angst",
                                                         "baas",
                                                         "bedrijf",
                                                         "bedrijven",
                                                         "belang",
                                                         "belangen",
                                                         "belasting",
                                                         "belastingen",
                                                         "beleid",
                                                         "beraad",
                                                         "bericht",
                                                         "berichten",
                                                         "bescherming",
                                                         "besluit",
                                                         "bestand",
                                                         "bestrijding",
                                                         "bestuur",
                                                         "betoging",
                                                         "betogingen",
                                                         "bewaker",
                                                         "bewakers",
                                                         "bewaking",
                                                         "beweging",
                                                         "bewegingen",
                                                         "bijeenkomst",
                                                         "bijeenkomsten",
                                                         "blog",
                                                         "bloggers",
                                                         "boeken",
                                                         "bron",
                                                         "bronnen",
                                                         "bussen",
                                                         "campagne",
                                                         "campagnes",
                                                         "chef",
                                                         "chefs",
                                                         "club",
                                                         "clubs",
                                                         "commissie",
                                                         "commissies",
                                                         "conferentie",
                                                         "conflict",
                                                         "conflicten",
                                                         "controle",
                                                         "controles",
                                                         "correspondent",
                                                         "correspondenten",
                                                         "crises",
                                                         "crisis",
                                                         "cultuur",
                                                         "debat",
                                                         "deskundige",
                                                         "deskundigen",
                                                         "dienst",
                                                         "diensten",
                                                         "doden",
                                                         "dossier",
                                                         "drama",
                                                         "dreigement",
                                                         "dreigementen",
                                                         "dreiging",
                                                         "economie",
                                                         "eenheden",
                                                         "eenheid",
                                                         "expert",
                                                         "experts",
                                                         "familie",
                                                         "families",
                                                         "film",
                                                         "films",
                                                         "foto",
                                                         "functie",
                                                         "functies",
                                                         "functionaris",
                                                         "functionarissen",
                                                         "gebied",
                                                         "gebieden",
                                                         "gebouw",
                                                         "gebouwen",
                                                         "gebruik",
                                                         "geschiedenis",
                                                         "gesprek",
                                                         "gesprekken",
                                                         "gevaar",
                                                         "gevaren",
                                                         "geweld",
                                                         "gezin",
                                                         "gezinnen",
                                                         "golven",
                                                         "groep",
                                                         "groepen",
                                                         "groepering",
                                                         "groeperingen",
                                                         "handel",
                                                         "haven",
                                                         "havens",
                                                         "hekken",
                                                         "hulp",
                                                         "hulpverlening",
                                                         "incident",
                                                         "incidenten",
                                                         "industrie",
                                                         "infrastructuur",
                                                         "inkomsten",
                                                         "installatie",
                                                         "installaties",
                                                         "kamp",
                                                         "kampen",
                                                         "kanaal",
                                                         "kanalen",
                                                         "kandidaat",
                                                         "kandidaten",
                                                         "kantoor",
                                                         "kantoren",
                                                         "kinderen",
                                                         "kwestie",
                                                         "land",
                                                         "landen",
                                                         "leden",
                                                         "leider",
                                                         "leiders",
                                                         "leiding",
                                                         "leidingen",
                                                         "leven",
                                                         "levens",
                                                         "leverancier",
                                                         "leveranciers",
                                                         "levering",
                                                         "leveringen",
                                                         "lijn",
                                                         "lijnen",
                                                         "maatregel",
                                                         "maatregelen",
                                                         "maatschappij",
                                                         "maatschappijen",
                                                         "macht",
                                                         "mannen",
                                                         "markt",
                                                         "markten",
                                                         "materieel",
                                                         "middel",
                                                         "middelen",
                                                         "minister",
                                                         "ministerie",
                                                         "ministeries",
                                                         "ministers",
                                                         "misdaad",
                                                         "misdaden",
                                                         "missie",
                                                         "missies",
                                                         "muren",
                                                         "muur",
                                                         "netwerk",
                                                         "netwerken",
                                                         "nieuws",
                                                         "oefening",
                                                         "oefeningen",
                                                         "omstandigheden",
                                                         "onderhandelaar",
                                                         "onderhandelaars",
                                                         "onderhandelingen",
                                                         "onderzoek",
                                                         "onderzoeker",
                                                         "onderzoekers",
                                                         "oorlog",
                                                         "oorlogen",
                                                         "operatie",
                                                         "operaties",
                                                         "opstand",
                                                         "opvang",
                                                         "organisatie",
                                                         "organisaties",
                                                         "overeenkomst",
                                                         "overeenkomsten",
                                                         "overleg",
                                                         "pakket",
                                                         "pakketten",
                                                         "partij",
                                                         "partijen",
                                                         "plan",
                                                         "plannen",
                                                         "plicht",
                                                         "politie",
                                                         "politiek",
                                                         "positie",
                                                         "post",
                                                         "posten",
                                                         "prijs",
                                                         "prijzen",
                                                         "probleem",
                                                         "problemen",
                                                         "procedure",
                                                         "procedures",
                                                         "proces",
                                                         "processen",
                                                         "product",
                                                         "producten",
                                                         "programma",
                                                         "project",
                                                         "projecten",
                                                         "propaganda",
                                                         "protest",
                                                         "protesten",
                                                         "raad",
                                                         "raden",
                                                         "recht",
                                                         "rechten",
                                                         "redactie",
                                                         "regel",
                                                         "regeling",
                                                         "regelingen",
                                                         "regels",
                                                         "regime",
                                                         "regio",
                                                         "rekening",
                                                         "rekeningen",
                                                         "reserve",
                                                         "reserves",
                                                         "resultaat",
                                                         "resultaten",
                                                         "risico",
                                                         "route",
                                                         "routes",
                                                         "schandaal",
                                                         "schending",
                                                         "schendingen",
                                                         "sector",
                                                         "sectoren",
                                                         "site",
                                                         "sites",
                                                         "situatie",
                                                         "situaties",
                                                         "slachtoffer",
                                                         "slachtoffers",
                                                         "staat",
                                                         "stad",
                                                         "staten",
                                                         "station",
                                                         "stations",
                                                         "steun",
                                                         "strategie",
                                                         "streek",
                                                         "streken",
                                                         "strijd",
                                                         "stromen",
                                                         "strook",
                                                         "stroom",
                                                         "systeem",
                                                         "tekort",
                                                         "tekorten",
                                                         "toestand",
                                                         "topman",
                                                         "topvrouw",
                                                         "transport",
                                                         "transporten",
                                                         "troepen",
                                                         "verbinding",
                                                         "verbindingen",
                                                         "verbruik",
                                                         "verdrag",
                                                         "vereniging",
                                                         "verenigingen",
                                                         "verhaal",
                                                         "verhalen",
                                                         "verkeer",
                                                         "verleden",
                                                         "verslag",
                                                         "verslagen",
                                                         "verslaggever",
                                                         "verslaggevers",
                                                         "vertegenwoordiger",
                                                         "vertegenwoordigers",
                                                         "vervoer",
                                                         "verzoek",
                                                         "verzoeken",
                                                         "vlucht",
                                                         "vluchten",
                                                         "voertuig",
                                                         "voertuigen",
                                                         "voorman",
                                                         "voormannen",
                                                         "voorraad",
                                                         "voorraden",
                                                         "vraagstuk",
                                                         "vrees",
                                                         "vrouw",
                                                         "vrouwen",
                                                         "wagens",
                                                         "werker",
                                                         "werkers",
                                                         "werknemers",
                                                         "wetten",
                                                         "wezen",
                                                         "winning",
                                                         "woorden",
                                                         "woordvoerder",
                                                         "woordvoerders",
                                                         "woordvoerster",
                                                         "zaken",
                                                         "zender",
                                                         "zenders",
                                                         "zone",
                                                         "zones"};

// Parts before a noun that keep its meaning, sorted.
constexpr std::array<std::string_view, 110> common_modifiers{
    "arbeiders",   "atoom",         "avond",       "belasting",    "beroeps",    "binnenland", "boeren",
    "bonds",       "buitenland",    "burger",      "buur",         "buurt",      "campagne",   "computer",
    "cultuur",     "cyber",         "deel",        "dorp",         "dorps",      "douane",     "drugs",
    "elite",       "energie",       "euro",        "gemeente",     "goederen",   "groeps",     "haven",
    "hockey",      "hoofd",         "ijshockey",   "inlichtingen", "interim",    "internet",   "jongeren",
    "justitie",    "kinderen",      "klimaat",     "kranten",      "landbouw",   "lands",      "leger",
    "luchtvaart",  "maand",         "marine",      "massa",        "mede",       "media",      "mega",
    "mensen",      "milieu",        "mini",        "muziek",       "nacht",      "nieuws",     "nood",
    "noord",       "ochtend",       "onder",       "oost",         "opper",      "ouderen",    "parlements",
    "partij",      "passagiers",    "personen",    "premier",      "presidents", "provincie",  "pseudo",
    "radio",       "regerings",     "rijks",       "satelliet",    "spoor",      "spoorweg",   "staal",
    "staats",      "stads",         "straat",      "studenten",    "super",      "tegen",      "telefoon",
    "televisie",   "tennis",        "textiel",     "toneel",       "top",        "unie",       "universiteits",
    "veiligheids", "verkeers",      "verkiezings", "vice",         "voedsel",    "voetbal",    "volks",
    "vracht",      "vrijwilligers", "vrouwen",     "wapen",        "water",      "wereld",     "west",
    "winter",      "zee",           "ziekenhuis",  "zomer",        "zuid"};

// What follows a noun to make another word of it and not a compound: *ministerieel*, *protestanten*, *vriendschap*.
bool is_derivation(std::string_view rest) {
    for (const std::string_view suffix :
         {"schap", "schappen", "achtig", "achtige", "loos",   "loze",   "heid",    "heden",    "dom",
          "isch",  "ische",    "isme",   "eren",    "lijk",   "lijke",  "aire",    "ant",      "anten",
          "ist",   "isten",    "matig",  "matige",  "ieel",   "iele",   "waardig", "waardige", "rijk",
          "rijke", "vol",      "volle",  "vormig",  "gezind", "gezinde"}) {
        if (rest == suffix) {
            return true;
        }
    }
    return false;
}

template <class Accept>
std::optional<TrieNode> node_of(const FormIndex& index, std::string_view key, Accept accept) {
    const auto node = index.trie().find(trie_root, hash_of(key));
    bool accepted = false;
    if (node) {
        index.for_each_form(*node, [&](const LexiconForm& form) { accepted = accepted || accept(form); });
    }
    return accepted ? node : std::nullopt;
}

/// The plural in -en or a linking s after an ending that always takes one: what follows can only be a second noun.
bool is_surely_linked(std::string_view modifier, std::string_view link) {
    if (modifier.size() + link.size() < 8) {
        return false;
    }
    if (link.empty()) {
        return modifier.ends_with("en");
    }
    return link == "s" && (modifier.ends_with("ing") || modifier.ends_with("heid") || modifier.ends_with("teit"));
}

/// The best split with the given modifier: any linking letters that leave a known head, else those that are sure.
std::optional<CompoundSplit> split_after(const FormIndex& index, std::string_view key, std::size_t left,
                                         TrieNode modifier) {
    std::optional<CompoundSplit> sure;
    for (const std::string_view link : {"", "s", "en"}) {
        const auto right = left + link.size();
        if (right + shortest_head > key.size() || key.substr(left, link.size()) != link) {
            continue;
        }
        const auto rest = key.substr(right);
        const CompoundSplit split{.left = left, .right = right, .modifier = modifier, .head = {}};
        if (const auto head = node_of(index, rest, is_head_form)) {
            auto both = split;
            both.head = head;
            return both;
        }
        const bool common =
            left >= shortest_modifier && std::binary_search(common_heads.begin(), common_heads.end(), rest);
        if (!sure && !is_derivation(rest) && (common || is_surely_linked(key.substr(0, left), link))) {
            sure = split;
        }
    }
    return sure;
}

std::optional<CompoundSplit> split_by_common_modifier(const FormIndex& index, std::string_view key) {
    for (const auto modifier : common_modifiers) {
        if (key.front() != modifier.front() || !key.starts_with(modifier) ||
            key.size() < modifier.size() + shortest_head) {
            continue;
        }
        if (const auto head = node_of(index, key.substr(modifier.size()), is_head_form)) {
            return CompoundSplit{.left = modifier.size(), .right = modifier.size(), .modifier = {}, .head = head};
        }
    }
    return std::nullopt;
}

}  // namespace

bool is_modifier_form(const LexiconForm& form) {
    return form.in_solid_compounds && (form.kind == InflectionKind::base || form.kind == InflectionKind::plural);
}

bool is_head_form(const LexiconForm& form) {
    return form.in_solid_compounds && form.text_size >= shortest_head &&
           (form.kind == InflectionKind::base || form.kind == InflectionKind::plural ||
            form.kind == InflectionKind::diminutive);
}

WordKey::WordKey(std::string_view slice, const text::Token& token) : slice_(slice) {
    const bool small = token.letter_case == text::WordCase::lower &&
                       std::all_of(slice.begin(), slice.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
    if (!small) {
        folded_ = text::fold_key(slice);
    }
}

std::optional<CompoundSplit> split_solid_compound(const FormIndex& index, std::string_view key) {
    if (key.size() < shortest_compound) {
        return std::nullopt;
    }
    std::optional<CompoundSplit> best;
    auto hash = empty_hash;
    for (std::size_t left = 1; left + shortest_head <= key.size(); ++left) {
        hash = hash_on(hash, key[left - 1]);
        // Three letters (*gas*) only where both parts are designations: split_after() sees to it.
        if (left < shortest_modifier - 1) {
            continue;
        }
        if (!index.may_begin(hash)) {
            continue;
        }
        const auto node = index.trie().find(trie_root, hash);
        bool accepted = false;
        if (node) {
            index.for_each_form(*node, [&](const LexiconForm& form) { accepted = accepted || is_modifier_form(form); });
        }
        if (!accepted) {
            continue;
        }
        const auto split = split_after(index, key, left, *node);
        if (split && (!best || split->head || !best->head)) {
            best = split;
        }
    }
    return best ? best : split_by_common_modifier(index, key);
}

}  // namespace loep::match
