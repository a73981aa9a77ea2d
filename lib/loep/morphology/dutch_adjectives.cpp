// Dutch adjectives: the form in -e, the comparative and the superlative.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::dutch {

namespace {

/// Adjectives of place and people keep their s (*Poolse*, *Chinese*), and so do those in -ns, -rs, -ls (*intense*).
bool keeps_s(std::string_view adjective) {
    return is_upper(adjective.front()) || ends_with_any(adjective, {"ens", "ans", "ons", "ers", "ors", "aus"}) ||
           adjective.find("-") != std::string_view::npos;
}

/// No form in -e: it has one already, or is of a material or a participle in -en, or comes from a place's name.
bool is_invariable(std::string_view adjective) {
    return adjective.ends_with('e') || adjective.ends_with("en") || !is_consonant(adjective.back()) ||
           (is_upper(adjective.front()) && adjective.ends_with("er"));
}

}  // namespace

void add_adjective_forms(std::string_view adjective, bool compared, FormList& forms) {
    if (adjective.size() < 3 || is_acronym(adjective) || is_invariable(adjective)) {
        return;
    }
    const bool voices_f = !ends_with_any(adjective, {"graaf", "soof"});
    const bool voice = adjective.ends_with('s') ? !keeps_s(adjective) : voices_f;
    const auto stem = open_stem(adjective, voice);
    forms.add(InflectionKind::adjectival, stem.kept, stem.tail(), "e");
    if (adjective.ends_with("isch") || adjective.ends_with('s') || is_upper(adjective.front())) {
        forms.add(InflectionKind::adjectival, adjective, adjective.ends_with('s') ? "" : "s");  // iets Russisch(s)
        return;
    }
    if (!compared) {
        return;
    }
    if (adjective.ends_with('r')) {
        forms.add(InflectionKind::adjectival, adjective, "der");
        forms.add(InflectionKind::adjectival, adjective, "dere");
    } else {
        forms.add(InflectionKind::adjectival, stem.kept, stem.tail(), "er");
        forms.add(InflectionKind::adjectival, stem.kept, stem.tail(), "ere");
    }
    forms.add(InflectionKind::adjectival, adjective, "st");
    forms.add(InflectionKind::adjectival, adjective, "ste");
}

bool takes_e(std::string_view word) {
    if (word.size() < 4 || is_acronym(word)) {
        return false;
    }
    return ends_with_any(word, {"isch", "ief", "aal",  "eel",  "lijk", "ig",   "iek",  "air",  "baar", "zaam",
                                "loos", "end", "eerd", "iaal", "aans", "euze", "ibel", "abel", "eus",  "atief"}) ||
           (is_upper(word.front()) && word.ends_with('s')) ||
           ((word.starts_with("ge") || word.starts_with("be") || word.starts_with("ver")) &&
            ends_with_any(word, {"kt", "pt", "cht", "ld", "rd", "gd", "nd"}));
}

}  // namespace loep::morphology::dutch
