// Tells a Dutch town or province from what is called after it, by the endings of Dutch.
// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include "loep/check/names/name_relations.hpp"

namespace loep::check {

namespace {

/// *Groningse* – *Groningen*, *Gelderse* – *Gelderland*, *Bossche* – *Den Bosch*
bool is_adjective(std::string_view adjective, std::string_view place) {
    constexpr std::string_view ending = "se";
    constexpr std::size_t shortest_stem = 4;
    if (!adjective.ends_with(ending) || adjective.size() < shortest_stem + ending.size()) {
        return false;
    }
    return place.starts_with(adjective.substr(0, adjective.size() - ending.size())) ||
           (adjective == "zeeuwse" && place == "zeeland") ||
           (adjective.ends_with("ssche") && place.ends_with("sch") &&
            adjective.substr(0, adjective.size() - std::string_view("sche").size()) ==
                place.substr(0, place.size() - std::string_view("ch").size()));
}

/// *Urker* – *Urk*, *Groninger* – *Groningen*, *Edammers* – *Edam*: also who comes from there.
bool is_inhabitant(std::string_view inhabitant, std::string_view place) {
    constexpr std::string_view ending = "er";
    inhabitant.remove_suffix(inhabitant.ends_with("ers") ? 1 : 0);
    constexpr std::string_view of_plural = "en";
    constexpr std::size_t shortest_stem = 3;
    if (!inhabitant.ends_with(ending) || inhabitant.size() < shortest_stem + ending.size()) {
        return false;
    }
    const auto stem = inhabitant.substr(0, inhabitant.size() - ending.size());
    const bool doubled = stem.size() > shortest_stem && stem.back() == stem[stem.size() - 2];
    return place == stem || (doubled && place == stem.substr(0, stem.size() - 1)) ||
           (place.ends_with(of_plural) && place.substr(0, place.size() - of_plural.size()) == stem);
}

}  // namespace

bool is_of_place(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const std::string_view derived = from_dutch ? expected.key : written.key;
    const std::string_view place = from_dutch ? written.key : expected.key;
    return is_adjective(derived, place) || is_inhabitant(derived, place);
}

}  // namespace loep::check
