// Loans from English and French whose plural is in -s, by a list of their last part and by their letters.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch_loans.hpp"

#include <algorithm>
#include <array>

#include "loep/morphology/ending_table.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

// Also as the head of a compound (*gasdeal*).
constexpr std::array<std::string_view, 382> loans_in_s{"account",     "admiraal",   "ador",          "airconditioning",
                                                       "airport",     "alien",      "app",           "audit",
                                                       "avatar",      "bag",        "baldakijn",     "balkon",
                                                       "bar",         "bedroom",    "beignet",       "bigband",
                                                       "biscuit",     "bitmap",     "blast",         "blob",
                                                       "blog",        "board",      "boardroom",     "bonbon",
                                                       "book",        "boost",      "bot",           "boulevard",
                                                       "bowling",     "boxspring",  "boyband",       "boycot",
                                                       "brancardier", "brassband",  "briefing",      "broadcast",
                                                       "broer",       "browning",   "budget",        "bug",
                                                       "building",    "bulletin",   "bungalow",      "cab",
                                                       "cabaret",     "cabriolet",  "camp",          "camping",
                                                       "caravan",     "carnaval",   "carnet",        "carpool",
                                                       "cart",        "cartoon",    "casting",       "catering",
                                                       "chalet",      "charlatan",  "chat",          "chatroom",
                                                       "check",       "checklist",  "chef",          "child",
                                                       "chip",        "chirurgijn", "chord",         "cien",
                                                       "circuit",     "clearing",   "clip",          "coaching",
                                                       "coat",        "coating",    "column",        "combat",
                                                       "contest",     "control",    "cord",          "corridor",
                                                       "coup",        "coupon",     "court",         "coverband",
                                                       "craft",       "crapaud",    "crash",         "credit",
                                                       "croissant",   "crossing",   "dancing",       "darkroom",
                                                       "deal",        "default",    "depot",         "design",
                                                       "desk",        "digit",      "dingdong",      "discount",
                                                       "disk",        "dog",        "donut",         "draft",
                                                       "dressing",    "drone",      "dropping",      "dump",
                                                       "entresol",    "erfoom",     "escort",        "event",
                                                       "exit",        "fan",        "feed",          "feeding",
                                                       "feeling",     "festival",   "field",         "filet",
                                                       "film",        "financial",  "flat",          "flirt",
                                                       "foyer",       "friend",     "gadget",        "gag",
                                                       "geek",        "generaal",   "ghost",         "girl",
                                                       "girlband",    "goochelact", "gourmet",       "grid",
                                                       "gun",         "habitat",    "hack",          "happening",
                                                       "hashtag",     "hatchback",  "headset",       "hearing",
                                                       "helipad",     "hint",       "hit",           "hitlist",
                                                       "holding",     "hooligan",   "hospital",      "hostel",
                                                       "hosting",     "hotspot",    "hype",          "icing",
                                                       "input",       "interview",  "jacking",       "jackpot",
                                                       "jacquet",     "jam",        "jazzband",      "jeep",
                                                       "jet",         "jib",        "job",           "jongensband",
                                                       "jump",        "jumping",    "junk",          "kapitein",
                                                       "katjang",     "kebab",      "keyboard",      "kid",
                                                       "kidnapping",  "killing",    "kilt",          "kit",
                                                       "kok",         "kolonel",    "korporaal",     "landmark",
                                                       "lantaarn",    "laptop",     "launchpad",     "leak",
                                                       "link",        "liveband",   "lockdown",      "loft",
                                                       "login",       "looping",    "lord",          "luiaard",
                                                       "luitenant",   "mact",       "madam",         "major",
                                                       "mall",        "mammoet",    "mannequin",     "marathon",
                                                       "meeting",     "meidenband", "metalband",     "metatag",
                                                       "milicien",    "mind",       "mocassin",      "motel",
                                                       "mousepad",    "muffin",     "multinational", "nabob",
                                                       "nerd",        "notepad",    "oudoom",        "outing",
                                                       "outlet",      "output",     "oyer",          "parasol",
                                                       "parking",     "passport",   "patch",         "paviljoen",
                                                       "peeling",     "peetoom",    "pellet",        "peloton",
                                                       "permit",      "petticoat",  "piercing",      "pitch",
                                                       "pivot",       "plastic",    "platform",      "playlist",
                                                       "plugin",      "pocket",     "pod",           "point",
                                                       "popband",     "portal",     "print",         "pulsar",
                                                       "punk",        "punkband",   "push-back",     "pushback",
                                                       "quad",        "qubit",      "queen",         "quote",
                                                       "racket",      "radar",      "ranking",       "rating",
                                                       "recital",     "record",     "refrain",       "refugee",
                                                       "remix",       "report",     "resort",        "restaurant",
                                                       "review",      "roadmap",    "robot",         "rockband",
                                                       "roman",       "romcom",     "ruling",        "run",
                                                       "sact",        "salon",      "scam",          "scan",
                                                       "schoolband",  "scout",      "screen",        "screening",
                                                       "selfie",      "seminar",    "server",        "set",
                                                       "setlist",     "sheet",      "sheriff",       "shift",
                                                       "shilling",    "ship",       "shirt",         "shop",
                                                       "short",       "shortlist",  "show",          "showroom",
                                                       "shuttle",     "sjibbolet",  "sketch",        "skid",
                                                       "skill",       "skirt",      "slam",          "sliding",
                                                       "slip",        "smoking",    "snack",         "snob",
                                                       "song",        "sorbet",     "souterrain",    "spam",
                                                       "spot",        "spring",     "squad",         "star",
                                                       "start",       "station",    "steelband",     "step",
                                                       "steward",     "stick",      "stint",         "stock",
                                                       "stop",        "street",     "string",        "stunt",
                                                       "stuwadoor",   "styling",    "suikeroom",     "suit",
                                                       "summit",      "superfood",  "superior",      "support",
                                                       "talk",        "tank",       "tarok",         "team",
                                                       "tearoom",     "test",       "think",         "thread",
                                                       "tic",         "ticket",     "timing",        "tip",
                                                       "token",       "tool",       "topic",         "topping",
                                                       "touchpad",    "tram",       "tramp",         "transit",
                                                       "trend",       "trip",       "troubadour",    "truck",
                                                       "trust",       "tweet",      "unit",          "upload",
                                                       "vamp",        "view",       "vip",           "vlog",
                                                       "wagon",       "watt",       "webcam",        "weekend",
                                                       "whirlpool",   "wicket",     "widget",        "workshop",
                                                       "wrap",        "zeppelin"};

constexpr auto loan_ends = ending_table(loans_in_s);

/// Words of Dutch stock that end in the letters of a loan.
bool only_looks_like_loan(std::string_view noun) {
    return ends_with_any<"biljet", "bestrating", "stroman", "protest", "attest", "tijdstip", "islam", "vleespot",
                         "aspot", "schat", "hertest", "koortslip", "openspring", "winput", "verkilling", "stopping",
                         "zouting">(noun);
}

}  // namespace

bool is_loan_in_s(std::string_view noun) {
    const auto candidates = loan_ends.candidates(noun);
    return !only_looks_like_loan(noun) && std::any_of(candidates.begin(), candidates.end(), [&](std::size_t at) {
        return noun.back() == loans_in_s[at].back() && ends_with_word(noun, loans_in_s[at]);
    });
}

bool is_spelled_english(std::string_view noun) {
    if (ends_with_any<"c", "ck", "down", "cks", "eship", "dship", "nship", "rship", "room">(noun) &&
        !ends_with_any<"stroom", "droom">(noun) && noun != "room") {
        return true;
    }
    // Endings that no word of Dutch stock has: *riff*, *hall*, *group*, *hottub*, *sound*, *hawk*, *crew*,
    // *commercial*.
    const bool foreign = ends_with_any<"ff", "ll", "dd", "up", "ub", "ound", "wk", "ew", "aw", "ional", "cial">(noun);
    const bool in_ard = noun.ends_with("ard") && count_syllables(noun) > 1 &&  // *boulevard*
                        !ends_with_any<"aard", "ljard", "bard", "flard">(noun);
    if ((foreign && !noun.ends_with("schub")) || in_ard) {
        return true;
    }
    if (noun.ends_with("ow")) {
        return is_consonant(letter_from_end(noun, 3));
    }
    const auto last = noun.find_last_of("aeiou");
    if (last == std::string_view::npos || last == 0 || last + 1 == noun.size() || last + 3 < noun.size()) {
        return false;
    }
    const auto pair = noun.substr(last - 1, 2);
    return (pair == "ea" || pair == "ai" || pair == "oa") && (last < 2 || !is_vowel(noun[last - 2])) &&
           !ends_with_any<"air", "ais", "eas">(noun);
}

}  // namespace loep::morphology::dutch
