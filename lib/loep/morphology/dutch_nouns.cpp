// Plurals, diminutives and genitives of Dutch nouns and names.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/morphology/dutch.hpp"
#include "loep/morphology/dutch_lists.hpp"
#include "loep/morphology/ending_table.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

/// The end of a word (it may be the head of a compound) and what the plural has in its place.
struct Irregular {
    std::string_view singular;
    std::string_view plural;
    std::string_view other = {};
};

// Vowel change and lengthening, -eren, Latin and Greek, heads in -s against the rule: Algemene Nederlandse
// Spraakkunst, 3.5.2 to 3.5.6.
constexpr std::array irregulars{Irregular{"stad", "steden"},
                                Irregular{"lid", "leden"},
                                Irregular{"schip", "schepen"},
                                Irregular{"smid", "smeden"},
                                Irregular{"kind", "kinderen"},
                                Irregular{"volk", "volken", "volkeren"},
                                Irregular{"blad", "bladen", "bladeren"},
                                Irregular{"lied", "liederen"},
                                Irregular{"goed", "goederen"},
                                Irregular{"dag", "dagen"},
                                Irregular{"weg", "wegen"},
                                Irregular{"oorlog", "oorlogen"},
                                Irregular{"slag", "slagen"},
                                Irregular{"drag", "dragen"},
                                Irregular{"bad", "baden"},
                                Irregular{"gat", "gaten"},
                                Irregular{"glas", "glazen"},
                                Irregular{"dak", "daken"},
                                Irregular{"dal", "dalen"},
                                Irregular{"vat", "vaten"},
                                Irregular{"schot", "schoten", "schotten"},
                                Irregular{"slot", "sloten"},
                                Irregular{"god", "goden"},
                                Irregular{"verbod", "verboden"},
                                Irregular{"gebod", "geboden"},
                                Irregular{"gebrek", "gebreken"},
                                Irregular{"bevel", "bevelen"},
                                Irregular{"gebed", "gebeden"},
                                Irregular{"gerechtshof", "gerechtshoven"},
                                Irregular{"pad", "paden"},
                                Irregular{"graf", "graven"},
                                Irregular{"staf", "staven"},
                                Irregular{"hertog", "hertogen"},
                                Irregular{"gelid", "gelederen"},
                                Irregular{"staatsman", "staatsmannen", "staatslieden"},
                                Irregular{"politieman", "politiemannen", "politiemensen"},
                                Irregular{"icus", "ici"},
                                Irregular{"rechter", "rechters"},
                                Irregular{"crisis", "crises", "crisissen"},
                                Irregular{"basis", "bases", "basissen"},
                                Irregular{"analyse", "analyses"},
                                Irregular{"these", "thesen", "theses"},
                                Irregular{"visum", "visa", "visums"},
                                Irregular{"centrum", "centra", "centrums"},
                                Irregular{"museum", "musea", "museums"},
                                Irregular{"datum", "data", "datums"},
                                Irregular{"medium", "media", "mediums"},
                                Irregular{"referendum", "referenda", "referendums"},
                                Irregular{"memorandum", "memoranda", "memorandums"},
                                Irregular{"mandaat", "mandaten"},
                                Irregular{"spion", "spionnen"},
                                Irregular{"ballon", "ballonnen", "ballons"},
                                Irregular{"kanon", "kanonnen"},
                                Irregular{"baron", "baronnen"},
                                Irregular{"wapen", "wapens"},
                                Irregular{"teken", "tekens"},
                                Irregular{"haven", "havens"},
                                Irregular{"toren", "torens"},
                                Irregular{"examen", "examens"},
                                Irregular{"leven", "levens"},
                                Irregular{"keten", "ketens"},
                                Irregular{"wagen", "wagens"},
                                Irregular{"molen", "molens"},
                                Irregular{"keuken", "keukens"},
                                Irregular{"kussen", "kussens"},
                                Irregular{"varken", "varkens"},
                                Irregular{"laken", "lakens"},
                                Irregular{"deken", "dekens"},
                                Irregular{"baken", "bakens"},
                                Irregular{"horen", "horens"},
                                Irregular{"hoorn", "hoorns"},
                                Irregular{"garen", "garens"},
                                Irregular{"oven", "ovens"},
                                Irregular{"gulden", "guldens"},
                                Irregular{"vermogen", "vermogens"},
                                Irregular{"voornemen", "voornemens"},
                                Irregular{"verlangen", "verlangens"},
                                Irregular{"vertrouwen", "vertrouwens"},
                                Irregular{"optreden", "optredens"},
                                Irregular{"wezen", "wezens"},
                                Irregular{"jongen", "jongens"},
                                Irregular{"veulen", "veulens"},
                                Irregular{"laars", "laarzen"},
                                Irregular{"factor", "factoren", "factors"},
                                Irregular{"tentamen", "tentamens"},
                                Irregular{"kuiken", "kuikens"},
                                Irregular{"genoegen", "genoegens"},
                                Irregular{"degen", "degens"},
                                Irregular{"steven", "stevens"},
                                Irregular{"doren", "dorens"},
                                Irregular{"leugen", "leugens"},
                                Irregular{"gevoelen", "gevoelens"},
                                Irregular{"verleden", "verledens"},
                                Irregular{"kluwen", "kluwens"},
                                Irregular{"doctorandus", "doctorandi"},
                                Irregular{"emeritus", "emeriti"},
                                Irregular{"nucleus", "nuclei"},
                                Irregular{"catalogus", "catalogi", "catalogussen"},
                                Irregular{"ritme", "ritmes", "ritmen"},
                                Irregular{"type", "types", "typen"},
                                Irregular{"profetie", "profetie\xC3\xABn"},
                                Irregular{"spel", "spelen", "spellen"},
                                Irregular{"premie", "premies"},
                                Irregular{"epidemie", "epidemies", "epidemie\xC3\xABn"},
                                Irregular{"knecht", "knechten"},
                                Irregular{"militair", "militairen"},
                                Irregular{"revolutionair", "revolutionairen"},
                                Irregular{"wortel", "wortels", "wortelen"},
                                Irregular{"mossel", "mosselen", "mossels"},
                                Irregular{"heuvel", "heuvels", "heuvelen"},
                                Irregular{"officier", "officieren"},
                                Irregular{"directeur", "directeuren", "directeurs"},
                                Irregular{"redacteur", "redacteuren", "redacteurs"},
                                Irregular{"gouverneur", "gouverneurs", "gouverneuren"},
                                Irregular{"ambassadeur", "ambassadeurs", "ambassadeuren"},
                                Irregular{"ambtenaar", "ambtenaren", "ambtenaars"},
                                Irregular{"leraar", "leraren", "leraars"},
                                Irregular{"kunstenaar", "kunstenaars", "kunstenaren"},
                                Irregular{"handelaar", "handelaren", "handelaars"},
                                Irregular{"martelaar", "martelaren", "martelaars"},
                                Irregular{"eigenaar", "eigenaren", "eigenaars"},
                                Irregular{"dienaar", "dienaren", "dienaars"},
                                Irregular{"spanjaard", "spanjaarden"},
                                Irregular{"brief", "brieven"},
                                Irregular{"doel", "doelen"},
                                Irregular{"paus", "pausen"},
                                Irregular{"kruis", "kruisen"},
                                Irregular{"eis", "eisen"},
                                Irregular{"zoon", "zonen", "zoons"},
                                Irregular{"budget", "budgetten", "budgets"},
                                Irregular{"hotel", "hotels"},
                                Irregular{"kartel", "kartels"},
                                Irregular{"tunnel", "tunnels"},
                                Irregular{"maatregel", "maatregelen"},
                                Irregular{"middel", "middelen"},
                                Irregular{"artikel", "artikelen", "artikels"},
                                Irregular{"zetel", "zetels"},
                                Irregular{"aartsengel", "aartsengelen"},
                                Irregular{"appel", "appels", "appelen"},
                                Irregular{"hol", "holen"},
                                Irregular{"zee", "zee\xC3\xABn"},
                                Irregular{"koe", "koeien"},
                                Irregular{"klasse", "klassen"},
                                Irregular{"ei", "eieren"},
                                Irregular{"oom", "ooms"},
                                Irregular{"vlo", "vlooien"},
                                Irregular{"verschijnsel", "verschijnselen"},
                                Irregular{"beletsel", "beletselen", "beletsels"},
                                Irregular{"geheugen", "geheugens"},
                                Irregular{"gegeven", "gegevens"},
                                Irregular{"ministerie", "ministeries"},
                                Irregular{"serie", "series"},
                                Irregular{"training", "trainingen"},
                                Irregular{"persoon", "personen"},
                                Irregular{"formulier", "formulieren"},
                                Irregular{"diocees", "diocesen"},
                                Irregular{"mummie", "mummies"},
                                Irregular{"merrie", "merries"},
                                Irregular{"kolonie", "kolonies", "koloni\xC3\xABn"},
                                Irregular{"familie", "families"},
                                Irregular{"lelie", "lelies"},
                                Irregular{"tralie", "tralies"},
                                Irregular{"modus", "modi"},
                                Irregular{"syllabus", "syllabi", "syllabussen"},
                                Irregular{"radius", "radii", "radiussen"},
                                Irregular{"bacterie", "bacteri\xC3\xABn", "bacteries"},
                                Irregular{"materie", "materies", "materi\xC3\xABn"},
                                Irregular{"arterie", "arteri\xC3\xABn", "arteries"},
                                Irregular{"miserie", "miseries"},
                                Irregular{"mythe", "mythen", "mythes"},
                                Irregular{"nomade", "nomaden"},
                                Irregular{"pingu\xC3\xAFn", "pingu\xC3\xAFns"},
                                Irregular{"idylle", "idyllen", "idylles"},
                                Irregular{"poef", "poefen", "poefs"},
                                Irregular{"criterium", "criteria"}};

// Loans with an English or French plural in -s, also as the head of a compound (*gasdeal*).
constexpr std::array<std::string_view, 187> loans_in_s{
    "chef",       "pushback", "push-back", "column",      "generaal",  "portal",    "refugee",   "stick",
    "hit",        "design",   "review",    "junk",        "fan",       "app",       "laptop",    "link",
    "star",       "hype",     "desk",      "screen",      "meeting",   "briefing",  "hearing",   "casting",
    "festival",   "carnaval", "ticket",    "budget",      "racket",    "interview", "team",      "tank",
    "club",       "film",     "tram",      "blog",        "tweet",     "bot",       "jet",       "jeep",
    "truck",      "clip",     "chip",      "trend",       "stunt",     "lockdown",  "deal",      "point",
    "camp",       "hub",      "leak",      "roman",       "broer",     "coup",      "boycot",    "restaurant",
    "check",      "station",  "balkon",    "hashtag",     "drone",     "shop",      "dog",       "girl",
    "dancing",    "show",     "run",       "webcam",      "caravan",   "sheriff",   "mannequin", "multinational",
    "cabriolet",  "bonbon",   "trip",      "brancardier", "board",     "craft",     "stock",     "avatar",
    "selfie",     "radar",    "landmark",  "superfood",   "checklist", "kit",       "bar",       "boulevard",
    "charlatan",  "piercing", "dropping",  "bug",         "coat",      "song",      "view",      "vlog",
    "steward",    "tic",      "plastic",   "crash",       "gadget",    "gag",       "hack",      "hooligan",
    "hostel",     "loft",     "motel",     "patch",       "pitch",     "quote",     "remix",     "roadmap",
    "server",     "sketch",   "skill",     "snack",       "talk",      "thread",    "topic",     "upload",
    "workshop",   "salon",    "peloton",   "wagon",       "coupon",    "marathon",  "cartoon",   "croissant",
    "souterrain", "refrain",  "seminar",   "pulsar",      "event",     "token",     "keyboard",  "hotspot",
    "kok",        "jam",      "headset",   "paviljoen",   "account",   "escort",    "crapaud",   "ranking",
    "rating",     "bungalow", "hatchback", "petticoat",   "financial", "parking",   "building",  "happening",
    "camping",    "timing",   "styling",   "widget",      "metatag",   "setlist",   "tearoom",   "chatroom",
    "showroom",   "darkroom", "baldakijn", "set",         "stop",      "print",     "job",       "unit",
    "string",     "cord",     "cart",      "nerd",        "lord",      "dump",      "scout",     "spot",
    "wrap",       "mall",     "korporaal", "admiraal",    "luitenant", "kolonel",   "platform",  "tip",
    "snob",       "step",     "lantaarn"};

constexpr EndingTable<irregulars.size()> irregular_ends(irregulars, [](const Irregular& row) { return row.singular; });
constexpr auto loan_ends = ending_table(loans_in_s);

// Nouns whose stressed last syllable looks like an unstressed one.
bool is_stressed_er(std::string_view noun) {
    return ends_with_any(noun, {"eer", "ier", "oer"}) || count_syllables(noun) == 1;
}

bool add_irregular(std::string_view noun, FormList& forms) {
    for (const auto at : irregular_ends.candidates(noun)) {
        const auto& row = irregulars[at];
        // *eis* and *ei* end many other words (*reis*, *partij* in old spelling).
        const bool whole_only = row.singular.size() <= 3 && is_vowel(row.singular.front());
        if (noun.back() == row.singular.back() && ends_with_word(noun, row.singular) &&
            (!whole_only || noun.size() == row.singular.size())) {
            // The first letter of the table's row may be the capital of the noun.
            const auto kept = without_last(noun, row.singular.size() - 1);
            forms.add(InflectionKind::plural, kept, row.plural.substr(1));
            if (!row.other.empty()) {
                forms.add(InflectionKind::plural, kept, row.other.substr(1));
            }
            return true;
        }
    }
    for (const auto at : loan_ends.candidates(noun)) {
        const auto loan = loans_in_s[at];
        if (noun.back() == loan.back() && ends_with_word(noun, loan) &&
            !ends_with_any(noun, {"biljet", "bestrating", "stroman"})) {
            forms.add(InflectionKind::plural, noun, "s");
            return true;
        }
    }
    return false;
}

/// Letters that only loans from English have at the end: *snack*, *beat*, *mail*, *toast*, *window*; native are
/// *oceaan* and *vrouw*. Their plural is in -s.
bool is_spelled_english(std::string_view noun) {
    if (ends_with_any(noun, {"c", "ck", "down", "cks", "eship", "dship", "nship", "rship", "room"}) &&
        !ends_with_any(noun, {"stroom", "droom"}) && noun != "room") {
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
           !ends_with_any(noun, {"air", "ais", "eas"});
}

void add_ie_plurals(std::string_view noun, FormList& forms) {
    const bool stressed = (ends_with_any(noun, {"cratie", "gie",   "fie",   "mie",   "drie",   "knie",  "archie",
                                                "pathie", "trie",  "eorie", "gorie", "mathie", "sofie", "partie",
                                                "tasie",  "batie", "pedie", "lodie", "rodie",  "kopie", "scopie"}) &&
                           noun != "regie" && !noun.ends_with("ecratie"));
    const bool both = ends_with_any(noun, {"orie", "onie", "anie", "derie", "anterie", "oterie", "sserie", "perie"});
    if (!stressed) {
        forms.add(InflectionKind::plural, noun, "s");
    }
    if (stressed || both) {
        forms.add(InflectionKind::plural, noun, "\xC3\xABn");
    }
}

/// After a final e without stress -s; nouns made of adjectives and participles take -n (*gevangene*), some both.
void add_schwa_plurals(std::string_view noun, FormList& forms) {
    // People by what they are or have undergone (deskundigen), doctrines (nationalismen) and substances (pesticiden).
    const bool participle =
        noun.ends_with("ende") && count_syllables(noun) > 2 && !ends_with_any(noun, {"bende", "legende", "ellende"});
    const bool only_n =
        participle ||
        (!noun.ends_with("anisme") &&
         ends_with_any(noun, {"kundige", "tuige", "lichtige", "tigde", "digde", "ene", "neerde", "elde", "staande",
                              "achtige", "zwaarde", "isme", "cide", "eerde", "geleide", "jarige", "\u00EFde"}));
    const bool both =
        ends_with_any(noun, {"ase", "ose", "ave", "uze", "asse", "anisme", "erne", "name", "lage", "uwe", "erse"}) ||
        (ends_with_any(noun, {"de", "te", "eve", "ge"}) &&
         !ends_with_any(noun, {"ade", "ude", "age", "tte", "bende", "code", "site", "byte", "rate", "date"}));
    if (!noun.ends_with("je") && (only_n || both)) {
        forms.add(InflectionKind::plural, noun, "n");
    }
    if (!only_n) {
        forms.add(InflectionKind::plural, noun, "s");
    }
}

bool add_vowel_plurals(std::string_view noun, FormList& forms) {
    if (ends_with_any(noun, {"\xC3\xA9", "eau", "eu", "ay", "ey", "oy", "oe"})) {
        forms.add(InflectionKind::plural, noun, "s");
    } else if (noun.ends_with("ie")) {
        add_ie_plurals(noun, forms);
    } else if (noun.ends_with("ee")) {
        // *zeeën*, *moskeeën*; people and loans take -s (*abonnees*, *toffees*).
        const bool native = count_syllables(noun) == 1 ||
                            ends_with_any(noun, {"zee", "slee", "fee", "idee", "skee", "ofee", "allee", "alee"});
        forms.add(InflectionKind::plural, noun, native && !noun.ends_with("ffee") ? "\xC3\xABn" : "s");
    } else if (ends_with_any(noun, {"ij", "ui", "ei", "ou", "au", "uw", "aai", "ooi", "oei"})) {
        forms.add(InflectionKind::plural, noun, "en");
    } else if (noun.ends_with('e')) {
        add_schwa_plurals(noun, forms);
    } else if (is_vowel(noun.back()) || noun.back() == 'y') {
        forms.add(InflectionKind::plural, noun, "'s");
    } else {
        return false;
    }
    return true;
}

/// *Knoeier*, *schooier*, *sproeier*: the i is of the vowel before, and -er is an ending without stress.
bool has_glide_er(std::string_view noun) {
    return ends_with_any(noun, {"eier", "oeier", "ooier", "aaier", "uier", "aaierd"});
}

/// *Kleur*, *voordeur*, *voorkeur*; not *ambassadeur* and *pikeur*.
bool is_native_in_eur(std::string_view noun) {
    const bool door =
        noun.ends_with("deur") && !ends_with_any(noun, {"adeur", "odeur", "sbordeur", "audeur", "mandeur"});
    return door || ends_with_any(noun, {"kleur", "geur", "voorkeur", "afkeur"}) || noun == "keur";
}

/// *Zeester*, *dwergster*: behind a noun it is a star; behind a verb's stem a woman.
bool is_star(std::string_view noun) {
    return ends_with_any(noun, {"filmster", "popster", "rockster", "sportster", "staartster", "dwergster", "dubbelster",
                                "poolster", "noordster", "zeester", "operaster", "mediaster", "televisiester",
                                "pornoster", "davidsster", "morgenster", "avondster"});
}

/// Unstressed endings and the names of doers take -s, some of them -en beside it.
bool add_s_plurals(std::string_view noun, FormList& forms) {
    if (has_glide_er(noun) || is_spelled_english(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (count_syllables(noun) < 2) {
        return false;
    }
    if (is_native_in_eur(noun) ||
        ends_with_any(noun, {"paard",  "zwaard",   "baard",     "gaard",    "dier",     "papier", "rivier",
                             "bier",   "kwartier", "manier",    "scholier", "populier", "spier",  "scharnier",
                             "vizier", "klier",    "draailier", "bijnier",  "klavier",  "mortier"})) {
        return false;
    }
    if (ends_with_any(noun, {"enaar", "elaar", "eraar", "ienaar", "aard", "ier", "eur", "foon"})) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (ends_with_any(noun, {"tor", "sor"})) {
        const auto stem = open_stem(noun, true);
        forms.add(InflectionKind::plural, noun, "s");
        forms.add(InflectionKind::plural, stem.kept, stem.tail(), "en");
        return true;
    }
    if (ends_with_any(noun, {"nbon", "sbon", "rbon", "dbon", "tbon", "ebon", "pbon"})) {
        forms.add(InflectionKind::plural, noun, "nen");
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (ends_in_short_noun(noun)) {
        return false;
    }
    if (is_star(noun)) {
        forms.add(InflectionKind::plural, noun, "ren");
        return true;
    }
    // *Hangar*, *sultan*: loans.
    if (ends_with_any(noun, {"ar", "an"}) && is_consonant(letter_from_end(noun, 3)) && !noun.ends_with("tiran")) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if ((noun.ends_with("er") && !is_stressed_er(noun)) || noun.ends_with("erd") ||
        (noun.ends_with("on") && !noun.ends_with("oon"))) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (noun.ends_with("el") && !ends_with_any(noun, {"eel", "iel", "oel"})) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (noun.ends_with("em") && !ends_with_any(noun, {"eem", "iem", "oem"})) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    return false;
}

}  // namespace

void add_plurals(std::string_view noun, FormList& forms) {
    if (noun.size() < 2) {
        return;
    }
    if (is_acronym(noun) || count_syllables(noun) == 0) {
        forms.add(InflectionKind::plural, noun, "'s");
        return;
    }
    if (noun.ends_with("generaal") && noun.find('-') != std::string_view::npos) {
        return;  // secretaris-generaal: the phrase rule has it
    }
    if (noun.ends_with("\xC3\xAB") || add_irregular(noun, forms) || add_vowel_plurals(noun, forms)) {
        return;
    }
    if (noun.ends_with("heid")) {
        forms.add(InflectionKind::plural, without_last(noun, 3), "eden");
        return;
    }
    const bool tour = noun.ends_with("tour") && !noun.ends_with("contour");
    if (tour ||
        noun.ends_with("\xC3\xAB"
                       "r") ||
        ends_with_any(noun, {"air", "oir", "ir", "kijn", "pment", "tment", "ssment", "nment", "ght"})) {
        forms.add(InflectionKind::plural, noun, "s");
        return;
    }
    if (noun.ends_with("ium")) {
        forms.add(InflectionKind::plural, without_last(noun, 2), "a");
    }
    const bool latin = ends_with_any(noun, {"icum", "ivum"});  // *analgetica*, *sedativa*
    if (latin ||
        ends_with_any(noun, {"trum", "ctum", "verbum", "leum", "scriptum", "endum", "andum", "rratum", "deratum"})) {
        forms.add(InflectionKind::plural, without_last(noun, 2), "a");
    }
    if (noun.ends_with("um")) {
        if (!latin) {
            forms.add(InflectionKind::plural, noun, "s");
        }
        return;
    }
    // A noun in -en is a plural already (*troepen*, *onlusten*), or has none; not *been* and *kampioen*.
    const bool plural = noun.ends_with("en") && is_consonant(letter_from_end(noun, 3)) &&
                        !ends_with_any(noun, {"fpen", "ipen", "spen", "npen", "vulpen", "balpen"});
    if (!is_consonant(noun.back()) || noun.back() == 'z' || plural || add_s_plurals(noun, forms)) {
        return;
    }
    // -graaf and -oof keep their f (*paragrafen*, not *markgraven*); the rest voices it (*motieven*).
    const bool voice = !ends_with_any(noun, {"graaf", "soof", "mf", "smurf", "ans", "ens", "kous", "paraaf", "eis"}) ||
                       ends_with_any(noun, {"grens", "lens", "gans", "reis", "leis", "peis", "geis", "weis",
                                            "markgraaf", "burggraaf", "landgraaf", "paltsgraaf", "dijkgraaf"}) ||
                       noun == "graaf";
    const auto stem = open_stem(noun, voice);
    forms.add(InflectionKind::plural, stem.kept, stem.tail(), "en");
}

void add_genitives(std::string_view name, FormList& forms) {
    if (name.size() < 2) {
        return;
    }
    const char last = letter_from_end(name, 1);
    const char before = letter_from_end(name, 2);
    const bool long_vowel =
        (last == 'a' || last == 'i' || last == 'o' || last == 'u' || last == 'y') && !is_vowel(before);
    // Leidraad of the Woordenlijst (2015), 16.1: 's after a long vowel written singly, ' after a hiss, else s.
    if (is_acronym(name) || long_vowel) {
        forms.add(InflectionKind::genitive, name, "'s");
    } else if (last == 's' || last == 'x' || last == 'z' || ends_with_any(name, {"sj", "sh", "tsch", "ce"})) {
        forms.add(InflectionKind::genitive, name, "'");
    } else {
        forms.add(InflectionKind::genitive, name, "s");
        forms.add(InflectionKind::genitive, name, "'s");  // against the rule and often seen: Poetin's
    }
}

}  // namespace loep::morphology::dutch
