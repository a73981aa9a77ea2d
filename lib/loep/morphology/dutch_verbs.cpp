// The paradigm of Dutch verbs, from the infinitive.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string>

#include "loep/morphology/dutch.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

/// A strong or irregular verb; a prefix may stand before it (*beschieten*, *uitzenden*).
struct Strong {
    std::string_view infinitive;
    std::string_view stem;
    std::string_view third;  ///< third person singular
    std::string_view past;
    std::string_view past_plural;
    std::string_view participle;  ///< without ge-
};

constexpr std::array strong_verbs{Strong{"vallen", "val", "valt", "viel", "vielen", "vallen"},
                                  Strong{"sluiten", "sluit", "sluit", "sloot", "sloten", "sloten"},
                                  Strong{"schieten", "schiet", "schiet", "schoot", "schoten", "schoten"},
                                  Strong{"steken", "steek", "steekt", "stak", "staken", "stoken"},
                                  Strong{"vechten", "vecht", "vecht", "vocht", "vochten", "vochten"},
                                  Strong{"bieden", "bied", "biedt", "bood", "boden", "boden"},
                                  Strong{"houden", "houd", "houdt", "hield", "hielden", "houden"},
                                  Strong{"laten", "laat", "laat", "liet", "lieten", "laten"},
                                  Strong{"slaan", "sla", "slaat", "sloeg", "sloegen", "slagen"},
                                  Strong{"gaan", "ga", "gaat", "ging", "gingen", "gaan"},
                                  Strong{"staan", "sta", "staat", "stond", "stonden", "staan"},
                                  Strong{"komen", "kom", "komt", "kwam", "kwamen", "komen"},
                                  Strong{"nemen", "neem", "neemt", "nam", "namen", "nomen"},
                                  Strong{"geven", "geef", "geeft", "gaf", "gaven", "geven"},
                                  Strong{"zenden", "zend", "zendt", "zond", "zonden", "zonden"},
                                  Strong{"schenden", "schend", "schendt", "schond", "schonden", "schonden"},
                                  Strong{"binden", "bind", "bindt", "bond", "bonden", "bonden"},
                                  Strong{"dwingen", "dwing", "dwingt", "dwong", "dwongen", "dwongen"},
                                  Strong{"dringen", "dring", "dringt", "drong", "drongen", "drongen"},
                                  Strong{"vliegen", "vlieg", "vliegt", "vloog", "vlogen", "vlogen"},
                                  Strong{"drijven", "drijf", "drijft", "dreef", "dreven", "dreven"},
                                  Strong{"schrijven", "schrijf", "schrijft", "schreef", "schreven", "schreven"},
                                  Strong{"grijpen", "grijp", "grijpt", "greep", "grepen", "grepen"},
                                  Strong{"wijzen", "wijs", "wijst", "wees", "wezen", "wezen"},
                                  Strong{"treden", "treed", "treedt", "trad", "traden", "treden"},
                                  Strong{"breken", "breek", "breekt", "brak", "braken", "broken"},
                                  Strong{"spreken", "spreek", "spreekt", "sprak", "spraken", "sproken"},
                                  Strong{"roepen", "roep", "roept", "riep", "riepen", "roepen"},
                                  Strong{"kiezen", "kies", "kiest", "koos", "kozen", "kozen"},
                                  Strong{"verliezen", "verlies", "verliest", "verloor", "verloren", "verloren"},
                                  Strong{"stelen", "steel", "steelt", "stal", "stalen", "stolen"},
                                  Strong{"sterven", "sterf", "sterft", "stierf", "stierven", "storven"},
                                  Strong{"werpen", "werp", "werpt", "wierp", "wierpen", "worpen"},
                                  Strong{"trekken", "trek", "trekt", "trok", "trokken", "trokken"},
                                  Strong{"winnen", "win", "wint", "won", "wonnen", "wonnen"},
                                  Strong{"helpen", "help", "helpt", "hielp", "hielpen", "holpen"},
                                  Strong{"brengen", "breng", "brengt", "bracht", "brachten", "bracht"},
                                  Strong{"denken", "denk", "denkt", "dacht", "dachten", "dacht"},
                                  Strong{"zoeken", "zoek", "zoekt", "zocht", "zochten", "zocht"},
                                  Strong{"kopen", "koop", "koopt", "kocht", "kochten", "kocht"},
                                  Strong{"dragen", "draag", "draagt", "droeg", "droegen", "dragen"},
                                  Strong{"varen", "vaar", "vaart", "voer", "voeren", "varen"},
                                  Strong{"scheiden", "scheid", "scheidt", "scheidde", "scheidden", "scheiden"}};

// Particles that are written apart from the verb in a main clause and are no prefix of it otherwise.
constexpr std::array<std::string_view, 17> particles{"tegen", "terug", "binnen", "samen", "vast", "neer",
                                                     "toe",   "weg",   "mee",    "aan",   "uit",  "af",
                                                     "op",    "bij",   "vrij",   "in",    "na"};

bool has_inseparable_prefix(std::string_view verb) {
    for (const std::string_view prefix : {"be", "ge", "her", "er", "ont", "ver", "onder", "mis"}) {
        // A stem must be left: *beven* and *eren* have no prefix.
        if (verb.starts_with(prefix) && verb.size() > prefix.size() + 4 && is_consonant(verb[prefix.size()])) {
            return true;
        }
    }
    return false;
}

/// The particle of a separable verb, or nothing. Loans in -eren have none (*integreren*, *informeren*).
std::string_view particle_of(std::string_view verb) {
    if (verb.ends_with("eren")) {
        return {};
    }
    for (const auto particle : particles) {
        if (verb.starts_with(particle) && verb.size() > particle.size() + 4 && is_consonant(verb[particle.size()])) {
            return particle;
        }
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

void add_participle(const Parts& parts, std::string_view core, bool inflected, FormList& forms) {
    std::string participle(parts.particle);
    participle += parts.prefixed ? "" : "ge";
    participle += core;
    forms.add(InflectionKind::verbal, participle);
    if (inflected) {
        forms.add(InflectionKind::verbal, participle, "e");
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
    for (const auto& row : strong_verbs) {
        if (!parts.verb.ends_with(row.infinitive)) {
            continue;
        }
        const auto prefix = without_last(parts.verb, row.infinitive.size());
        const bool known = prefix.empty() || prefix == "be" || prefix == "ge" || prefix == "her" || prefix == "ont" ||
                           prefix == "ver" || prefix == "over" || prefix == "onder" || prefix == "door";
        if (!known) {
            continue;
        }
        parts.prefixed = parts.prefixed || !prefix.empty() || row.infinitive.starts_with("ver");
        const std::string before = std::string(parts.particle) + std::string(prefix);
        for (const auto form : {row.stem, row.third, row.past, row.past_plural}) {
            forms.add(InflectionKind::verbal, before, form);
        }
        const auto core = std::string(prefix) + std::string(row.participle);
        add_participle(parts, core, !core.ends_with("en"), forms);
        return true;
    }
    return false;
}

/// *weiger*, *handel*: the last syllable of these stems is unstressed; every other verb in -eren is in -eer.
bool has_unstressed_stem(std::string_view cut) {
    if (cut.ends_with("el")) {
        return count_syllables(cut) > 1 && !ends_with_any(cut, {"speel", "deel"});
    }
    return ends_with_any(cut, {"weiger", "ander", "hinder", "vorder", "zeker", "inner", "luister", "folter", "plunder",
                               "minder", "wijder", "lever", "verover", "nader", "fluister", "wapper"});
}

std::string stem_of(std::string_view verb, bool& voiceless) {
    auto cut = without_last(verb, 2);
    const char last = letter_from_end(cut, 1);
    // 't kofschip, and x: on the consonant before -en as it is written.
    voiceless =
        last == 't' || last == 'k' || last == 'f' || last == 's' || last == 'p' || last == 'x' || cut.ends_with("ch");
    std::string stem(cut);
    if (letter_from_end(cut, 2) == last && is_consonant(last)) {
        stem.pop_back();
        return stem;
    }
    const char vowel = letter_from_end(cut, 2);
    const char before = letter_from_end(cut, 3);
    const bool single = (vowel == 'a' || vowel == 'e' || vowel == 'o' || vowel == 'u') && !is_vowel(before);
    const bool qu = vowel == 'e' && before == 'u';  // evacueren
    if (is_consonant(last) && (single || qu) && !has_unstressed_stem(cut)) {
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
    parts.particle = particle_of(infinitive);
    parts.verb = infinitive.substr(parts.particle.size());
    parts.prefixed = has_inseparable_prefix(parts.verb);
    add_infinitives(parts, forms);
    if (!irregular && add_strong(parts, forms)) {
        return;
    }
    if (parts.verb.ends_with("en") && is_consonant(letter_from_end(parts.verb, 3))) {
        add_weak(parts, irregular, forms);
    }
}

}  // namespace loep::morphology::dutch
