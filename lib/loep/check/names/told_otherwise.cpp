// Looks up where places lie, and whose relatives people are.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/told_otherwise.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

#include "loep/align/stems.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/city_parts.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/metonymy.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::Concept;
using termbase::RelationKind;

/// Regions and the countries in them, as newspapers speak of them (by our own knowledge; the UN's M49 draws some lines
/// otherwise).
struct Region {
    std::string_view area;
    std::string_view countries;
};

constexpr std::array regions = std::to_array<Region>({
    {"baltic-states", "estonia latvia lithuania"},
    {"scandinavia", "denmark norway sweden"},
    {"nordic-countries", "denmark norway sweden finland iceland"},
    {"benelux", "belgium netherlands luxembourg"},
    {"balkans", "albania serbia bosnia-and-herzegovina croatia kosovo montenegro north-macedonia bulgaria slovenia"},
    {"caucasus", "georgia armenia azerbaijan"},
    {"central-asia", "kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan"},
    {"western-europe",
     "netherlands belgium germany france united-kingdom luxembourg austria switzerland ireland "
     "european-union"},
    {"eastern-europe", "poland ukraine belarus moldova romania bulgaria hungary slovakia czech-republic russia"},
    {"central-europe", "poland hungary slovakia czech-republic austria"},
    {"southern-europe", "spain portugal italy greece malta cyprus"},
    {"middle-east", "iraq iran syria lebanon israel jordan saudi-arabia yemen"},
    {"the-west", "united-states european-union united-kingdom germany france netherlands"},
    {"europe", "european-union netherlands belgium germany france poland"},
});

std::string_view target_of(const Concept& of, RelationKind kind) {
    const auto relation = std::find_if(of.relations.begin(), of.relations.end(),
                                       [&](const termbase::Relation& one) { return one.kind == kind; });
    return relation == of.relations.end() ? std::string_view() : std::string_view(relation->target);
}

/// The country or region itself, of a nationality the one whose people it is.
std::string_view area_of(const Concept& name) {
    const auto nation = target_of(name, RelationKind::demonym_of);
    return nation.empty() ? std::string_view(name.id) : nation;
}

/// The country of a nationality, of the capital and of any place; of a country itself.
std::string_view country_of(const Concept& place) {
    const auto capital_of = target_of(place, RelationKind::capital_of);
    const auto located_in = target_of(place, RelationKind::located_in);
    return !capital_of.empty() ? capital_of : !located_in.empty() ? located_in : area_of(place);
}

bool is_in_area(const Concept& place, const Concept& area) {
    const auto country = country_of(place);
    const auto larger = area_of(area);
    const auto* region =
        std::find_if(regions.begin(), regions.end(), [&](const Region& one) { return one.area == larger; });
    return (country == larger && place.id != larger && target_of(place, RelationKind::demonym_of).empty()) ||
           (region != regions.end() && fits_any(region->countries, country));
}

/// States and the nations that live, or lived, in them; of an empire that fell apart those that it fell into.
constexpr std::array states = std::to_array<Region>({
    {"belgium", "flanders wallonia"},
    {"spain", "catalonia basque-country"},
    {"united-kingdom", "england scotland wales northern-ireland ireland"},
    {"netherlands", "friesland"},
    {"russia", "chechnya tatar soviet-union"},
    {"soviet-union",
     "russia belarus ukraine moldova estonia latvia lithuania georgia armenia azerbaijan kazakhstan uzbekistan "
     "kyrgyzstan tajikistan turkmenistan"},
    {"yugoslavia", "serbia croatia slovenia bosnia-and-herzegovina montenegro north-macedonia kosovo"},
    {"czechoslovakia", "czechia slovakia"},
    {"serbia", "kosovo"},
    {"turkey", "kurdistan"},
    {"iraq", "kurdistan iraqi-kurdistan"},
    {"syria", "kurdistan"},
    {"china", "tibet uyghur hong-kong macau taiwan"},
    {"georgia", "abkhazia south-ossetia ossetia"},
    {"moldova", "transnistria"},
    {"denmark", "greenland faroe-islands"},
    {"arab-world", "palestine lebanon syria jordan iraq egypt saudi-arabia yemen kuwait qatar libya algeria morocco"},
    {"palestine", "gaza-strip gaza-city west-bank"},
    {"israel", "jewish"},
    {"slavic", "russia belarus ukraine poland"},
});

bool is_of_state(std::string_view nation, std::string_view state) {
    return std::any_of(states.begin(), states.end(),
                       [&](const Region& one) { return one.area == state && fits_any(one.countries, nation); });
}

bool is_lower_word(const text::Word& word) {
    return word.kind == text::WordKind::word && word.letter_case == text::WordCase::lower;
}

/// By the termbase's located-in, and for regions of countries by the table.
bool is_told_by_area(const PairView& pair, const Mention& expected, const Mention& written) {
    return std::any_of(expected.concepts.begin(), expected.concepts.end(), [&](auto one) {
        return std::any_of(written.concepts.begin(), written.concepts.end(),
                           [&](auto other) { return is_in_area((*pair.termbase)[one], (*pair.termbase)[other]); });
    });
}

/// *de Baltische staten* – *Estonia, Latvia and Lithuania*: two of the region's countries at least.
bool is_listed_region(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written) {
    const auto there = mentions_in(pair.target, segments_of(pair.beads[bead], Side::target));
    return std::any_of(expected.concepts.begin(), expected.concepts.end(), [&](auto area) {
        const auto id = area_of((*pair.termbase)[area]);
        const auto* region =
            std::find_if(regions.begin(), regions.end(), [&](const Region& one) { return one.area == id; });
        const auto lies_there = [&](const Mention& mention) {
            return region != regions.end() &&
                   std::any_of(mention.concepts.begin(), mention.concepts.end(),
                               [&](auto one) { return fits_any(region->countries, (*pair.termbase)[one].id); });
        };
        return lies_there(written) && std::count_if(there.begin(), there.end(), lies_there) > 1;
    });
}

/// *the Russian exclave of Kaliningrad*: an adjective of a nation in an apposition before a name.
bool is_in_gloss_of_name(const PairView& pair, const SideView& side, const Mention& written) {
    constexpr std::size_t most = 2;  // words between: *exclave*, *border town*
    const bool of_nation = std::any_of(written.concepts.begin(), written.concepts.end(), [&](auto index) {
        return !target_of((*pair.termbase)[index], RelationKind::demonym_of).empty();
    });
    const auto& words = (*side.segments)[written.segment].words;
    auto word = std::find_if(words.begin(), words.end(),
                             [&](const text::Word& one) { return one.span.begin >= written.span.end; });
    std::size_t between = 0;
    while (word != words.end() && between < most && is_lower_word(*word) && word->key != "of") {
        ++word;
        ++between;
    }
    return of_nation && between > 0 && word != words.end() && word->key == "of" && std::next(word) != words.end() &&
           std::next(word)->letter_case == text::WordCase::capitalised;
}

/// *Poolse*, not *Polen*, which may be a people as well.
bool is_adjective_of_nation(const PairView& pair, const Mention& mention) {
    return !mention.concepts.empty() && std::all_of(mention.concepts.begin(), mention.concepts.end(), [&](auto index) {
        return !target_of((*pair.termbase)[index], RelationKind::demonym_of).empty();
    });
}

bool may_be_person(const PairView& pair, const Mention& mention) {
    return std::all_of(mention.concepts.begin(), mention.concepts.end(),
                       [&](auto index) { return (*pair.termbase)[index].kind == termbase::ConceptKind::person; });
}

/// The surname in Dutch, of a known person; of others as it stands.
std::string surname_in_dutch(const PairView& pair, const Mention& person) {
    if (person.concepts.empty()) {
        return std::string(last_word(person.key));
    }
    const auto* designation = preferred_designation((*pair.termbase)[person.concepts.front()], pair.source.language(),
                                                    termbase::TermType::full_form);
    const auto key = designation == nullptr ? person.key : text::bare_key(designation->text);
    return std::string(last_word(key));
}

bool are_of_man_and_woman(const std::string& man, const std::string& woman) {
    return woman.ends_with('a') && !man.ends_with('a') && begins_alike(man, woman);
}

/// *de vrouw van Tichanovski* – *Tsikhanouskaya*
bool is_relative(const PairView& pair, std::size_t bead, const Mention& written) {
    static constexpr WordList relatives("vrouw man echtgenote echtgenoot zoon dochter broer zus weduwe");
    const auto range = segments_of(pair.beads[bead], Side::source);
    if (!may_be_person(pair, written) || find_word(pair.source, range, relatives) == nullptr) {
        return false;
    }
    const auto own = surname_in_dutch(pair, written);
    const auto sources = mentions_in(pair.source, range);
    return std::any_of(sources.begin(), sources.end(), [&](const Mention& other) {
        const auto theirs = surname_in_dutch(pair, other);
        return may_be_person(pair, other) &&
               (own == theirs || are_of_man_and_woman(own, theirs) || are_of_man_and_woman(theirs, own));
    });
}

/// *een vleugje West-Vlaams* – *the Dutch translator … West Flemish*: one language by its two names.
bool are_flemish_and_dutch(const PairView& pair, const Mention& a, const Mention& b) {
    const auto is_of = [&](const Mention& mention, std::string_view country) {
        return std::any_of(mention.concepts.begin(), mention.concepts.end(), [&](auto index) {
            return target_of((*pair.termbase)[index], RelationKind::demonym_of) == country;
        });
    };
    return (is_of(a, "flanders") && is_of(b, "netherlands")) || (is_of(b, "flanders") && is_of(a, "netherlands"));
}

/// *van de woordvoerder* – *Putin’s spokesman*: somebody told by whom he works for or belongs to.
bool is_told_by_relation(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::string_view relations =
        "spokesman spokeswoman spokesperson minister press aide adviser advisor chief ally wife husband son daughter "
        "brother sister father mother lawyer secretary foreign defence defense deputy predecessor successor envoy "
        "ambassador widow partner colleague right-hand";
    const auto text = pair.target.slice(written.span);
    const auto* next = word_after(pair.target, written.span);
    const bool is_genitive =
        text.ends_with("'s") || text.ends_with("’s") || text.ends_with("s'") || text.ends_with("s’");
    const auto before = words_before(pair.source, expected.segment, expected.span.begin);
    return is_genitive && next != nullptr && fits_any(relations, next->key) && may_be_person(pair, expected) &&
           may_be_person(pair, written) && (before.empty() || before.back().key != "van");
}

/// *het Geuldal* – *the Geul valley*: the name, and what the rest of the Dutch word means.
bool begins_compound(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t shortest_name = 4;
    constexpr std::size_t shortest_word = 3;
    if (pair.source.language() != text::Language::dutch || pair.dictionary == nullptr ||
        written.key.size() < shortest_name || expected.key.size() < written.key.size() + shortest_word ||
        !expected.key.starts_with(written.key)) {
        return false;
    }
    const auto rest = std::string_view(expected.key).substr(written.key.size());
    const auto meanings = pair.dictionary->translations(align::letters_hash(rest));
    const auto& words = (*pair.target.segments)[written.segment].words;
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
        const auto stem = align::english_stem_hash(text::bare_key(pair.target.slice(word.span)));
        return std::find(meanings.begin(), meanings.end(), stem) != meanings.end();
    });
}

}  // namespace

bool are_of_one_state(const PairView& pair, const Mention& a, const Mention& b) {
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](auto one) {
        return std::any_of(b.concepts.begin(), b.concepts.end(), [&](auto other) {
            const auto& place = (*pair.termbase)[one];
            const auto& other_place = (*pair.termbase)[other];
            const auto state = country_of(place);
            const auto other_state = country_of(other_place);
            const bool are_parts = place.id != state && other_place.id != state;
            return (state == other_state && are_parts) || is_of_state(state, other_state) ||
                   is_of_state(other_state, state);
        });
    });
}

bool have_one_surname(const PairView& pair, const Mention& a, const Mention& b) {
    const auto own = surname_in_dutch(pair, a);
    const auto theirs = surname_in_dutch(pair, b);
    return may_be_person(pair, a) && may_be_person(pair, b) &&
           (own == theirs || are_of_man_and_woman(own, theirs) || are_of_man_and_woman(theirs, own));
}

bool has_other_name(const PairView& pair, const Mention& expected, const Mention& written) {
    return are_city_and_part(pair, expected, written) || are_flemish_and_dutch(pair, expected, written);
}

bool is_told_otherwise(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written) {
    return may_stand_for(pair, expected, written) || is_told_by_area(pair, expected, written) ||
           is_listed_region(pair, bead, expected, written) ||
           (!is_adjective_of_nation(pair, expected) && is_in_gloss_of_name(pair, pair.target, written)) ||
           has_other_name(pair, expected, written) || is_relative(pair, bead, written) ||
           is_told_by_relation(pair, expected, written) || begins_compound(pair, expected, written);
}

}  // namespace loep::check
