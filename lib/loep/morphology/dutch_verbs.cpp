// The paradigm of Dutch verbs, from the infinitive.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "loep/morphology/dutch.hpp"
#include "loep/morphology/dutch_lists.hpp"
#include "loep/morphology/ending_table.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

// Particles that are written apart from the verb in a main clause and are no prefix of it otherwise; the longer first.
constexpr std::array<std::string_view, 104> particles{
    "achteruit", "achterna", "gevangen", "onderuit", "tegemoet", "voorover", "dooreen", "opnieuw", "overeen", "tentoon",
    "terecht",   "voorbij",  "vooruit",  "aaneen",   "achter",   "bijeen",   "binnen",  "gelijk",  "gerust",  "kennis",
    "koffie",    "omhoog",   "omlaag",   "plaats",   "scherp",   "schoon",   "schuil",  "tekeer",  "tekort",  "teleur",
    "teloor",    "teniet",   "teweeg",   "tewerk",   "uiteen",   "voorop",   "bezig",   "bloot",   "boven",   "dicht",
    "droog",     "flauw",    "groot",    "ineen",    "kapot",    "klaar",    "kwaad",   "kwijt",   "langs",   "omver",
    "opeen",     "opzij",    "paard",    "prijs",    "recht",    "samen",    "stand",   "tegen",   "terug",   "thuis",
    "voort",     "weder",    "adem",     "beet",     "buit",     "deel",     "dood",    "fijn",    "glad",    "goed",
    "heen",      "hoog",     "leeg",     "lief",     "mede",     "neer",     "open",    "post",    "rond",    "stil",
    "stop",      "stuk",     "vast",     "voor",     "vorm",     "vrij",     "vuil",    "waar",    "weer",    "wijs",
    "aan",       "bij",      "bot",      "los",      "mee",      "toe",      "uit",     "vol",     "weg",     "af",
    "in",        "na",       "om",       "op"};

// With the stress on the verb, though the same letters are a particle elsewhere (*doorlopen*).
constexpr std::array<std::string_view, 58> inseparable{
    "omarm",    "omfloers", "omgeef",    "omgev",     "omgord",   "omgrens",  "omhein",   "omhel",    "omhul",
    "omkleed",  "omklem",   "omknel",    "omkrans",   "omlijn",   "omlijst",  "ommur",    "omrand",   "omraster",
    "omring",   "omschans", "omschrij",  "omsingel",  "omsluier", "omsluit",  "omspan",   "omstral",  "omstreng",
    "omstuw",   "omvat",    "omwal",     "omwikkel",  "omwolk",   "omzeil",   "omzom",    "omzoom",   "omzwacht",
    "volbreng", "voleind",  "volhard",   "volmak",    "voltooi",  "volvoer",  "voorkom",  "voorspel", "voorzie",
    "weergalm", "weerhou",  "weerkaats", "weerklink", "weerleg",  "weerspie", "weerspre", "weersta",  "weerstre",
    "weervar",  "vereren",  "verenen",   "onteren"};

constexpr std::array<std::string_view, 10> prefixes{"be",  "ge",    "her",  "er",   "ont",
                                                    "ver", "onder", "over", "door", "mis"};

constexpr auto particle_beginnings = beginning_table(particles);
constexpr auto inseparable_beginnings = beginning_table(inseparable);
constexpr auto prefix_beginnings = beginning_table(prefixes);

bool is_loan_in_eren(std::string_view verb) {
    return verb.ends_with("eren") && !has_unstressed_stem(without_last(verb, 2));
}

bool has_inseparable_prefix(std::string_view verb) {
    const auto candidates = inseparable_beginnings.candidates(verb);
    if (std::any_of(candidates.begin(), candidates.end(), [&](auto at) { return verb.starts_with(inseparable[at]); })) {
        return true;
    }
    if (verb.ends_with("geselen") || verb == "ergeren") {
        return false;
    }
    for (const auto at : prefix_beginnings.candidates(verb)) {
        const auto prefix = prefixes[at];
        // A stem must be left: *beven* and *eren* have no prefix.
        if (!verb.starts_with(prefix) || verb.size() <= prefix.size() + 4 ||
            ((prefix == "ge" || prefix == "her") && is_loan_in_eren(verb))) {  // *geherformuleerd*
            continue;
        }
        const char next = verb[prefix.size()];
        const bool before_vowel = prefix == "ver" || prefix == "her" || prefix == "ont" || prefix == "onder" ||
                                  prefix == "over" ||
                                  (prefix == "be" && (next == 'a' || (next == 'o' && verb[prefix.size() + 1] != 'e')));
        if (is_consonant(next) || before_vowel || verb.starts_with("be\xC3") || verb.starts_with("beoefen")) {
            return true;
        }
    }
    return false;
}

/// A native verb in -eren after a particle: *uitvoeren*, *inleveren*; loans have none (*integreren*, *informeren*).
bool is_native_in_eren(std::string_view rest) {
    return ends_with_any<"voeren", "sturen", "keuren", "huren", "boeren", "vieren", "zweren", "smeren", "waarderen",
                         "kwartieren">(rest) ||
           rest == "keren" || rest == "leren" || rest == "weren" || rest == "scheren" || rest == "teren" ||
           has_unstressed_stem(without_last(rest, 2));
}

/// *gevangen*, *gelijk*, *gerust*, *bezig*, *overeen*: what looks like their prefix is none.
bool begins_with_ge(std::string_view particle) {
    return particle.size() > 4 && (particle.starts_with("ge") || particle.starts_with("be") ||
                                   particle.starts_with("over") || particle.starts_with("onder"));
}

/// Nouns and the like are a particle of few verbs (*waarnemen*, not *waarderen*), and some verbs only begin like one.
bool goes_with(std::string_view particle, std::string_view rest) {
    constexpr std::array pairs{
        std::pair{"adem", "halen"},   std::pair{"beet", "nemen"},   std::pair{"beet", "pakken"},
        std::pair{"bot", "vieren"},   std::pair{"buit", "maken"},   std::pair{"kwaad", "spreken"},
        std::pair{"lief", "hebben"},  std::pair{"paard", "rijden"}, std::pair{"prijs", "geven"},
        std::pair{"stand", "houden"}, std::pair{"stop", "zetten"},  std::pair{"vorm", "geven"},
        std::pair{"waar", "maken"},   std::pair{"waar", "nemen"}};
    bool listed = false;
    for (const auto& [first, second] : pairs) {
        if (particle == first && rest == second) {
            return true;
        }
        listed = listed || particle == first;
    }
    const bool whole = (particle == "toe" && (rest == "teren" || rest == "rnooien")) ||  // *toeteren*, *toernooien*
                       (particle == "na" && rest == "gelen") || (particle == "open" && rest == "baren") ||
                       (particle == "recht" && rest == "vaardigen");
    return !listed && !whole;
}

/// The particle of a separable verb, or nothing.
std::string_view particle_of(std::string_view verb) {
    for (const auto at : particle_beginnings.candidates(verb)) {
        const auto particle = particles[at];
        if (!verb.starts_with(particle)) {
            continue;
        }
        const auto rest = verb.substr(particle.size());
        if (!goes_with(particle, rest)) {
            return {};
        }
        // *gaan*, *doen*, *zien*, *eten*; but *innen*, *openen* and *uiten* are whole.
        const bool enough = rest.size() > 4 || (rest.size() == 4 && find_strong(rest) != nullptr);
        const bool before_vowel = !is_consonant(rest.front());
        const bool goes_before_vowel = particle == "uit" || particle == "aan" || particle == "af" || particle == "op" ||
                                       particle.size() > 3 ||
                                       (particle == "in" && (rest == "ademen" || rest == "enten"));
        if (!enough || (before_vowel && !goes_before_vowel) ||
            (!begins_with_ge(particle) && has_inseparable_prefix(verb))) {
            continue;
        }
        // Loans begin like this too: *integreren*, *opereren*, *affecteren*, *postuleren*, *volleyballen*.
        const bool ambiguous = particle.size() == 2 || particle == "toe" || particle == "los" || particle == "goed" ||
                               (before_vowel && particle.size() > 3);
        if ((verb.ends_with("eren") && ambiguous && !is_native_in_eren(rest)) ||
            (particle == "vol" && find_strong(rest) == nullptr)) {
            return {};
        }
        return particle;
    }
    return {};
}

/// The pieces of which a verb's forms are put together.
struct Parts {
    std::string_view particle;
    std::string_view verb;  ///< the infinitive without its particle
    std::string stem;
    bool prefixed = false;
};

/// *ge* before the participle, with a diaeresis where the letters would be read as one vowel: *geïnformeerd*, *geëist*.
void append_ge(std::string& to, std::string_view core) {
    to += "ge";
    const char first = core.empty() ? '\0' : core[0];
    const char second = core.size() < 2 ? '\0' : core[1];
    const std::string_view letter = first == 'e'                    ? "\xC3\xAB"
                                    : first == 'i' && second != 'j' ? "\xC3\xAF"
                                    : first == 'u' && second != 'i' ? "\xC3\xBC"
                                                                    : "";
    to += letter;
    to += letter.empty() ? core : core.substr(1);
}

void add_participle(const Parts& parts, std::string_view core, bool inflected, FormList& forms) {
    std::string participle(parts.particle);
    if (parts.prefixed) {
        participle += core;
    } else {
        append_ge(participle, core);
    }
    forms.add(InflectionKind::verbal, participle);
    if (inflected) {
        // *geprate*, *gezette*, *gewerkte*; *getimede*
        const auto stem = parts.stem.ends_with('e') ? OpenStem{.kept = participle} : open_stem(participle, false);
        forms.add(InflectionKind::verbal, stem.kept, stem.tail(), "e");
    }
}

void add_infinitives(const Parts& parts, FormList& forms) {
    if (!parts.particle.empty()) {
        forms.add(InflectionKind::verbal, parts.particle, " te ", parts.verb);
    }
    forms.add(InflectionKind::verbal, parts.particle, parts.verb, "d");
    forms.add(InflectionKind::verbal, parts.particle, parts.verb, "de");
}

bool add_strong(Parts& parts, FormList& forms) {
    const auto* row = find_strong(parts.verb);
    if (row == nullptr) {
        return false;
    }
    const auto prefix = without_last(parts.verb, row->infinitive.size());
    parts.prefixed = parts.prefixed || !prefix.empty() || row->infinitive.starts_with("ver") ||
                     row->infinitive.starts_with("gen") || row->infinitive.starts_with("bev");
    const std::string before = std::string(parts.particle) + std::string(prefix);
    for (const auto form : {row->stem, row->third, row->past, row->past_plural}) {
        forms.add(InflectionKind::verbal, before, form);
    }
    if (row->infinitive == "zeggen" && !before.empty()) {  // zegde toe, beside zei toe
        forms.add(InflectionKind::verbal, before, "zegde");
        forms.add(InflectionKind::verbal, before, "zegden");
    }
    const auto core = std::string(prefix) + std::string(row->participle);
    add_participle(parts, core, core.ends_with('t') || core.ends_with('d'), forms);
    return true;
}

/// Loans that keep the e of their English stem: *timen, timet, getimed*.
bool is_english_in_e(std::string_view verb) {
    return ends_with_any<"upgraden", "downgraden", "hanggliden", "cruisen", "leasen", "surplacen", "bridgen", "managen",
                         "producen", "franchisen", "timen", "stylen", "gamen", "saven", "tapen", "updaten", "upgraden",
                         "moven", "diven", "tunen", "faken", "sharen", "liken", "dancen", "racen", "skaten", "hypen",
                         "skypen", "vapen", "swipen", "deleten", "daten", "overrulen", "mimen", "lancen", "placen",
                         "forcen", "sourcen", "voicen", "hiken", "biken", "challengen", "loungen", "browsen",
                         "releasen", "framen", "shamen", "streamlinen", "profilen", "scrapen">(verb) ||
           (verb.ends_with("len") && ends_with_any<"p", "c", "b", "g", "t", "d">(without_last(verb, 3)));  // *samplen*
}

std::string stem_of(std::string_view verb, bool& voiceless) {
    auto cut = without_last(verb, 2);
    const char last = letter_from_end(cut, 1);
    // 't kofschip, and x: on the consonant before -en as it is written.
    voiceless = last == 't' || last == 'k' || last == 'f' || last == 's' || last == 'p' || last == 'x' || last == 'c' ||
                ends_with_any<"ch", "sh">(cut);
    if (is_english_in_e(verb)) {
        voiceless = voiceless && (last != 's' || verb.ends_with("releasen"));  // *leasede*, *cruisede*
        return std::string(without_last(verb, 1));
    }
    std::string stem(cut);
    if (letter_from_end(cut, 2) == last && is_consonant(last)) {
        stem.pop_back();
        return stem;
    }
    const char vowel = letter_from_end(cut, 2);
    const char before =
        (cut == "beoog" || cut == "beog" || cut == "beam") ? '\0' : letter_from_end(cut, 3);  // *be-ogen*, *be-amen*
    if (cut.ends_with("i\xC3\xAB"
                      "r")) {  // repatriëren: repatrieer
        return std::string(without_last(cut, 4)) + "ieer";
    }
    const bool doubles = is_consonant(last) && last != 'w' && last != 'x' && last != 'j' && last != 'y';
    const bool single = (vowel == 'a' || vowel == 'e' || vowel == 'o' || vowel == 'u') && !is_vowel(before);
    const bool qu = vowel == 'e' && before == 'u';  // evacueren
    if (doubles && (single || qu) && !has_unstressed_stem(cut)) {
        stem.insert(stem.size() - 1, 1, vowel);
    }
    if (last == 'v' || last == 'z') {
        stem.back() = last == 'v' ? 'f' : 's';
    }
    return stem;
}

void add_weak(Parts& parts, bool irregular, FormList& forms) {
    bool voiceless = false;
    parts.stem = stem_of(parts.verb, voiceless);
    forms.add(InflectionKind::verbal, parts.particle, parts.stem);
    if (!parts.stem.ends_with('t')) {
        forms.add(InflectionKind::verbal, parts.particle, parts.stem, "t");
    }
    if (irregular) {
        return;
    }
    const std::string_view past = voiceless ? "te" : "de";
    forms.add(InflectionKind::verbal, parts.particle, parts.stem, past);
    forms.add(InflectionKind::verbal, parts.particle, parts.stem, voiceless ? "ten" : "den");
    const char end = voiceless ? 't' : 'd';
    add_participle(parts, parts.stem.back() == end ? parts.stem : parts.stem + end, true, forms);
}

}  // namespace

void add_verb_forms(std::string_view infinitive, bool irregular, FormList& forms) {
    if (infinitive.size() < 4 || !infinitive.ends_with('n')) {
        return;
    }
    Parts parts;
    parts.particle = infinitive.substr(0, particle_of(infinitive).size());  // the beginning of it, also when empty
    parts.verb = infinitive.substr(parts.particle.size());
    parts.prefixed = has_inseparable_prefix(parts.verb);
    add_infinitives(parts, forms);
    if (!irregular && add_strong(parts, forms)) {
        return;
    }
    // *aaien*, *gooien*, *boeien* keep their i.
    if (parts.verb.ends_with("en") && (is_consonant(letter_from_end(parts.verb, 3)) ||
                                       ends_with_any<"aaien", "ooien", "oeien", "uien", "eien">(parts.verb))) {
        add_weak(parts, irregular, forms);
    }
}

}  // namespace loep::morphology::dutch
