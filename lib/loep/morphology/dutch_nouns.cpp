// Plurals, diminutives and genitives of Dutch nouns and names.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch.hpp"
#include "loep/morphology/dutch_lists.hpp"
#include "loep/morphology/dutch_loans.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

// Nouns of several syllables whose stressed last one looks like an unstressed one.
bool is_stressed_er(std::string_view noun) {
    return ends_with_any<"eer", "ier", "oer">(noun);
}

/// From the list of irregular plurals, or -s for what is on the list of loans.
bool add_listed(std::string_view noun, FormList& forms) {
    if (add_irregular_plurals(noun, forms)) {
        return true;
    }
    if (is_loan_in_s(noun)) {
        forms.add(InflectionKind::plural, noun, ends_with_any<"sh", "ch">(noun) ? "es" : "s");
        return true;
    }
    return false;
}

void add_ie_plurals(std::string_view noun, FormList& forms) {
    const bool stressed =
        (ends_with_any<"cratie", "gie", "fie", "mie", "drie", "knie", "archie", "pathie", "trie", "eorie", "gorie",
                       "mathie", "sofie", "partie", "tasie", "crobatie", "pedie", "lodie", "rodie", "kopie", "scopie",
                       "rannie", "nomalie", "baronie">(noun) &&
         noun != "regie" && !ends_with_any<"ecratie", "oogie", "ougie", "koffie", "juffie", "wijfie">(noun));
    const bool both = ends_with_any<"orie", "onie", "anie", "derie", "anterie", "oterie", "sserie", "perie">(noun);
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
        noun.ends_with("ende") && count_syllables(noun) > 2 && !ends_with_any<"bende", "legende", "ellende">(noun);
    const bool only_n =
        participle || (!noun.ends_with("anisme") &&
                       ends_with_any<"kundige", "tuige", "lichtige", "tigde", "digde", "ene", "neerde", "elde",
                                     "staande", "achtige", "zwaarde", "waarde", "strafte", "heilige", "dienste", "isme",
                                     "cide", "eerde", "geleide", "jarige", "\u00EFde">(noun));
    const bool both =
        ends_with_any<"ase", "ose", "ave", "uze", "asse", "anisme", "erne", "name", "plage", "ijlage", "nlage", "uwe",
                      "erse", "cule", "novice">(noun) ||
        (ends_with_any<"de", "te", "eve", "ge">(noun) &&
         !ends_with_any<"ade", "ude", "age", "tte", "bende", "code", "site", "byte", "rate", "date">(noun));
    // French, their last consonant before an e that is hardly heard.
    const bool french = ends_with_any<"clave", "chase", "tabase", "lease", "\u00EAte", "\u00FBte", "pote", "chute",
                                      "avate", "lange", "rge", "abande", "irlande">(noun);
    if (!noun.ends_with("je") && (only_n || (both && !french))) {
        forms.add(InflectionKind::plural, noun, "n");
    }
    if (!only_n) {
        forms.add(InflectionKind::plural, noun, "s");
    }
    // The less usual of two.
    if (!both && ends_with_any<"brigade", "cascade", "cicade", "decade", "chocolade", "ballade", "tirade", "olympiade",
                               "palissade", "strofe", "gendarme", "fyse", "tribune", "blessure">(noun)) {
        forms.add(InflectionKind::plural, noun, "n");
    }
}

bool add_vowel_plurals(std::string_view noun, FormList& forms) {
    if (ends_with_any<"\xC3\xA9", "eau", "eu", "ay", "ey", "oy", "oe", "ou", "au">(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
    } else if (noun.ends_with("ie")) {
        add_ie_plurals(noun, forms);
    } else if (noun.ends_with("ee")) {
        // *zeeën*, *moskeeën*; people and loans take -s (*abonnees*, *toffees*).
        const bool native = count_syllables(noun) == 1 ||
                            ends_with_any<"zee", "slee", "fee", "idee", "skee", "ofee", "allee", "alee">(noun);
        forms.add(InflectionKind::plural, noun, native && !noun.ends_with("ffee") ? "\xC3\xABn" : "s");
    } else if (ends_with_any<"ij", "ui", "ei", "uw", "aai", "ooi", "oei">(noun)) {
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
    return ends_with_any<"eier", "oeier", "ooier", "aaier", "uier", "aaierd">(noun);
}

/// *Kleur*, *voordeur*, *voorkeur*; not *ambassadeur* and *pikeur*.
bool is_native_in_eur(std::string_view noun) {
    const bool door = noun.ends_with("deur") && !ends_with_any<"adeur", "odeur", "sbordeur", "audeur", "mandeur">(noun);
    const bool smell = noun.ends_with("geur") && !ends_with_any<"rangeur", "ageur">(noun);
    return door || smell || ends_with_any<"kleur", "voorkeur", "afkeur">(noun) || noun == "keur";
}

/// *Zeester*, *dwergster*: behind a noun it is a star; behind a verb's stem a woman. *Meeltor*: a beetle.
bool is_star_or_beetle(std::string_view noun) {
    return ends_with_any<"filmster", "popster", "rockster", "sportster", "staartster", "dwergster", "dubbelster",
                         "poolster", "noordster", "zeester", "operaster", "mediaster", "televisiester", "pornoster",
                         "davidsster", "morgenster", "tienerster", "jeugdster", "kindster", "soapster", "superster",
                         "gastster", "wonderster", "kerstster", "neutronenster", "reuzenster", "moviester",
                         "musicalster", "internetster", "theaterster", "meeltor", "watertor", "mesttor", "boktor",
                         "snuittor", "goudtor", "bakkerstor", "avondster">(noun);
}

/// Unstressed endings and the names of doers take -s, some of them -en beside it.
bool add_s_plurals(std::string_view noun, std::size_t syllables, FormList& forms) {
    if (has_glide_er(noun) || is_spelled_english(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (syllables < 2) {
        return false;
    }
    const bool doer =
        ends_with_any<"gadier", "nadier", "bardier", "igaard", "uwaard">(noun);  // *brigadier*, *lastigaard*
    if (is_native_in_eur(noun) ||
        (!doer &&
         ends_with_any<"waard", "paard", "zwaard", "baard", "gaard", "dier", "papier", "rivier", "bier", "kwartier",
                       "manier", "scholier", "populier", "spier", "scharnier", "vizier", "klier", "draailier",
                       "bijnier", "klavier", "mortier", "saffier", "spalier", "rapier", "banier", "plezier">(noun))) {
        return false;
    }
    if (ends_with_any<"enaar", "nnaar", "zondaar", "ooievaar", "elaar", "eraar", "ienaar", "aard", "ier", "eur",
                      "foon">(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (is_star_or_beetle(noun)) {
        forms.add(InflectionKind::plural, noun, "ren");
        return true;
    }
    if (ends_with_any<"tor", "sor">(noun)) {
        const auto stem = open_stem(noun, true);
        forms.add(InflectionKind::plural, noun, "s");
        forms.add(InflectionKind::plural, stem.kept, stem.tail(), "en");
        return true;
    }
    if (ends_with_any<"nbon", "sbon", "rbon", "dbon", "tbon", "ebon", "pbon">(noun)) {
        forms.add(InflectionKind::plural, noun, "nen");
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (ends_in_short_noun(noun)) {
        return false;
    }
    // *Hangar*, *sultan*: loans.
    if (ends_with_any<"ar", "an">(noun) && is_consonant(letter_from_end(noun, 3)) && !noun.ends_with("tiran")) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if ((noun.ends_with("er") && !is_stressed_er(noun)) || noun.ends_with("erd") ||
        (noun.ends_with("on") && !noun.ends_with("oon"))) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (noun.ends_with("el") && !ends_with_any<"eel", "iel", "oel">(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
        return true;
    }
    if (noun.ends_with("em") && !ends_with_any<"eem", "iem", "oem">(noun)) {
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
    const auto syllables = count_syllables(noun);
    if (is_acronym(noun) || syllables == 0) {
        forms.add(InflectionKind::plural, noun, "'s");
        return;
    }
    if (noun.ends_with("generaal") && noun.find('-') != std::string_view::npos) {
        return;  // secretaris-generaal: the phrase rule has it
    }
    if (noun.ends_with("\xC3\xAB") || add_listed(noun, forms) || add_vowel_plurals(noun, forms)) {
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
        ends_with_any<"air", "oir", "ir", "kijn", "pment", "tment", "ssment", "nment", "ght">(noun)) {
        forms.add(InflectionKind::plural, noun, "s");
        return;
    }
    if (noun.ends_with("ium")) {
        forms.add(InflectionKind::plural, without_last(noun, 2), "a");
    }
    const bool latin = ends_with_any<"icum", "ivum">(noun);  // *analgetica*, *sedativa*
    if (latin ||
        ends_with_any<"trum", "ctum", "verbum", "leum", "scriptum", "endum", "andum", "rratum", "deratum">(noun)) {
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
                        !ends_with_any<"fpen", "ipen", "spen", "npen", "erpen", "kogelpen", "vulpen", "balpen">(noun);
    if (!is_consonant(noun.back()) || noun.back() == 'z' || plural || add_s_plurals(noun, syllables, forms)) {
        return;
    }
    // -graaf and -oof keep their f (*paragrafen*, not *markgraven*); the rest voices it (*motieven*).
    const bool voice = !ends_with_any<"graaf", "soof", "mf", "smurf", "ans", "ens", "kous", "paraaf", "eis">(noun) ||
                       ends_with_any<"grens", "lens", "gans", "reis", "leis", "peis", "geis", "weis", "markgraaf",
                                     "burggraaf", "landgraaf", "paltsgraaf", "dijkgraaf">(noun) ||
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
    } else if (last == 's' || last == 'x' || last == 'z' || ends_with_any<"sj", "sh", "tsch", "ce">(name)) {
        forms.add(InflectionKind::genitive, name, "'");
        if (name.ends_with("sj")) {  // an English ending behind the Dutch letters: Sjostakovitsj's
            forms.add(InflectionKind::genitive, name, "'s");
        }
    } else {
        forms.add(InflectionKind::genitive, name, "s");
        forms.add(InflectionKind::genitive, name, "'s");  // against the rule and often seen: Poetin's
    }
}

}  // namespace loep::morphology::dutch
