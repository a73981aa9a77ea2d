// Dutch adjectives: the form in -e, the comparative and the superlative.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

/// Adjectives of place and people keep their s (*Poolse*, *Chinese*), and so do those in -ns, -rs, -ls (*intense*).
bool keeps_s(std::string_view adjective) {
    return is_upper(adjective.front()) ||
           ends_with_any<"ens", "ans", "ons", "ers", "ors", "aus", "uus", "uis", "kies", "hees", "zees", "heus">(
               adjective) ||
           adjective.find('-') != std::string_view::npos;
}

/// No form in -e: it has one already, or is of a material or a participle in -en (not *groen*, *sereen*), or comes from
/// a place's name.
bool is_invariable(std::string_view adjective) {
    const bool vowel =
        !is_consonant(adjective.back()) && !ends_with_any<"aai", "ooi", "oei", "eu", "ui", "ei">(adjective);
    return vowel || (adjective.ends_with("en") && is_consonant(letter_from_end(adjective, 3))) ||
           (is_upper(adjective.front()) && adjective.ends_with("er"));
}

/// *iets moois*, *iets Pools*: none is added to a hiss.
void add_partitive(std::string_view adjective, FormList& forms) {
    if (!adjective.ends_with('s') && !adjective.ends_with("isch") && !adjective.ends_with("st")) {
        forms.add(InflectionKind::adjectival, adjective, "s");
    }
}

OpenStem stem_of(std::string_view adjective) {
    if (ends_with_any<"abel", "ibel", "obel", "ional", "cial", "cool">(adjective)) {
        return {.kept = adjective};  // *aimabele* (*tabellen* is of a noun), *speciale*, *coole*
    }
    // -graaf and -soof keep their f, and so does one after a consonant.
    const bool voices_f = !ends_with_any<"graaf", "soof", "rf", "lf", "mf">(adjective) || adjective.ends_with("half");
    return open_stem(adjective, adjective.ends_with('s') ? !keeps_s(adjective) : voices_f);
}

/// *Mooier*, *mooiere*, *iets mooiers*; after r with a d (Algemene Nederlandse Spraakkunst, 6.4.3).
void add_comparative(std::string_view adjective, const OpenStem& stem, FormList& forms) {
    const bool after_r = adjective.ends_with('r');
    const auto kept = after_r ? adjective : stem.kept;
    const auto tail = after_r ? std::string_view("d") : stem.tail();
    for (const std::string_view ending : {"er", "ere", "ers"}) {
        forms.add(InflectionKind::adjectival, kept, tail, ending);
    }
}

/// A participle in -en that has become an adjective: *gespannener*, *verhevener*.
bool is_participle_in_en(std::string_view adjective) {
    const auto starts = [&](std::string_view prefix) { return adjective.starts_with(prefix); };
    const bool inside =
        adjective.find("ge", 1) < adjective.size() - 4 || adjective.find("be", 1) < adjective.size() - 4;
    return adjective.ends_with("en") && count_syllables(adjective) > 2 &&
           (starts("ge") || starts("be") || starts("ver") || starts("er") || starts("on") || starts("vol") ||
            starts("over") || inside);  // *opgetogener*
}

void add_compared(std::string_view adjective, const OpenStem& stem, FormList& forms) {
    add_comparative(adjective, stem, forms);
    if (adjective.ends_with("st") || adjective.ends_with("sch")) {
        return;  // *meest robuust*, *meest praktisch*
    }
    const std::string_view ending = adjective.ends_with('s') ? "t" : "st";
    forms.add(InflectionKind::adjectival, adjective, ending);
    forms.add(InflectionKind::adjectival, adjective, ending, "e");
}

}  // namespace

void add_adjective_forms(std::string_view adjective, bool compared, FormList& forms) {
    if (adjective.size() < 3 || is_acronym(adjective)) {
        return;
    }
    if (ends_with_any<"wee", "moe", "ree">(adjective)) {
        forms.add(InflectionKind::adjectival, adjective, "\xC3\xAB");  // *gedweeë*
        return;
    }
    if (is_invariable(adjective)) {
        if (is_participle_in_en(adjective)) {
            forms.add(InflectionKind::adjectival, adjective, "e");  // *de geslotene*
            if (compared) {
                add_comparative(adjective, {.kept = adjective}, forms);
            }
        }
        return;
    }
    const auto stem = stem_of(adjective);
    forms.add(InflectionKind::adjectival, stem.kept, stem.tail(), "e");
    add_partitive(adjective, forms);
    if (compared && !is_upper(adjective.front())) {
        add_compared(adjective, stem, forms);
    }
}

bool takes_e(std::string_view word) {
    if (word.size() < 4 || is_acronym(word)) {
        return false;
    }
    return ends_with_any<"isch", "ief", "aal", "eel", "lijk", "ig", "iek", "air", "baar", "zaam", "loos", "end", "eerd",
                         "iaal", "aans", "euze", "ibel", "abel", "eus", "atief">(word) ||
           (is_upper(word.front()) && word.ends_with('s')) ||
           ((word.starts_with("ge") || word.starts_with("be") || word.starts_with("ver")) &&
            ends_with_any<"kt", "pt", "cht", "ld", "rd", "gd", "nd">(word));
}

}  // namespace loep::morphology::dutch
