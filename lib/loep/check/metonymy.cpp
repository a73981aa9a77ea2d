// Follows the relations of the termbase.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/metonymy.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace loep::check {

namespace {

bool relates(const termbase::Concept& of, termbase::RelationKind kind, const std::string& target) {
    return std::any_of(of.relations.begin(), of.relations.end(), [&](const termbase::Relation& relation) {
        return relation.kind == kind && relation.target == target;
    });
}

/// Where a government sits that has its capital elsewhere.
std::string_view country_of_seat(std::string_view place) {
    return place == "the-hague" ? "netherlands" : std::string_view();
}

/// *Kiev* for *Oekraïne*, *Minsk* for *de Wit-Russische regering*: is `place` the capital of a country or a people?
Metonymy metonymy(const termbase::Concept& place, const termbase::Concept& other) {
    if (const std::string country(country_of_seat(place.id)); !country.empty()) {
        return other.id == country                                           ? Metonymy::country
               : relates(other, termbase::RelationKind::demonym_of, country) ? Metonymy::people
                                                                             : Metonymy::none;
    }
    for (const auto& relation : place.relations) {
        if (relation.kind == termbase::RelationKind::capital_of) {
            return relation.target == other.id                                           ? Metonymy::country
                   : relates(other, termbase::RelationKind::demonym_of, relation.target) ? Metonymy::people
                                                                                         : Metonymy::none;
        }
    }
    return Metonymy::none;
}

}  // namespace

bool are_metonyms(const PairView& pair, const Mention& a, const Mention& b, Metonymy wanted) {
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](auto one) {
        return std::any_of(b.concepts.begin(), b.concepts.end(), [&](auto other) {
            return metonymy((*pair.termbase)[one], (*pair.termbase)[other]) == wanted ||
                   metonymy((*pair.termbase)[other], (*pair.termbase)[one]) == wanted;
        });
    });
}

bool is_metonym_of_any(const PairView& pair, const Mention& written, std::span<const Mention> mentions) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const Mention& mention) { return are_metonyms(pair, mention, written, Metonymy::people); });
}

}  // namespace loep::check
