// The kinds of things that the fields of neighbours are about: persons, buildings, papers.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace loep::check {

/// Of a field; it may be of several.
enum class NeighbourKind : std::uint16_t {
    person = 1U << 0U,
    place = 1U << 1U,
    paper = 1U << 2U,
    event = 1U << 3U,
    procedure = 1U << 10U,  ///< of a court
    money = 1U << 4U,
    device = 1U << 5U,
    growth = 1U << 6U,  ///< what lives, and what is made of it
    body = 1U << 7U,
    nature = 1U << 8U,
    organisation = 1U << 9U,
};

constexpr std::uint16_t kinds(NeighbourKind kind) {
    return static_cast<std::uint16_t>(kind);
}
template <typename... Kinds>
constexpr std::uint16_t kinds(NeighbourKind kind, Kinds... others) {
    return static_cast<std::uint16_t>(kinds(kind) | kinds(others...));
}

/// In the order of the alphabet. Fields of deeds, colours, directions and measures are left out: their concepts are
/// compared with their own only.
inline constexpr auto neighbour_kinds = [] {
    using enum NeighbourKind;
    auto rows = std::to_array<std::pair<std::string_view, std::uint16_t>>({
        {"European body", kinds(organisation)},
        {"United Nations body", kinds(organisation)},
        {"accord", kinds(paper)},
        {"act of war", kinds(event)},
        {"animal", kinds(growth)},
        {"appeal", kinds(procedure)},
        {"artist", kinds(person)},
        {"balance", kinds(money)},
        {"border", kinds(place)},
        {"building", kinds(place)},
        {"captive", kinds(person)},
        {"chair", kinds(person)},
        {"charge", kinds(procedure)},
        {"church body", kinds(organisation)},
        {"church district", kinds(organisation)},
        {"clemency", kinds(procedure)},
        {"clothing", kinds(device)},
        {"council", kinds(person)},
        {"court", kinds(place)},
        {"crew", kinds(person)},
        {"crime", kinds(event)},
        {"crop", kinds(growth)},
        {"crossing", kinds(place)},
        {"crown", kinds(person)},
        {"custody", kinds(procedure)},
        {"damage of war", kinds(nature)},
        {"doctor", kinds(person)},
        {"document", kinds(paper)},
        {"document of law", kinds(paper)},
        {"election", kinds(event)},
        {"emergency", kinds(event, nature)},
        {"envoy", kinds(person)},
        {"evening in the theatre", kinds(event)},
        {"expert", kinds(person)},
        {"feast", kinds(event)},
        {"fence", kinds(place)},
        {"figure of economy", kinds(money)},
        {"firm", kinds(organisation)},
        {"flower", kinds(growth)},
        {"food", kinds(growth)},
        {"force", kinds(person, organisation)},
        {"force of nature", kinds(nature)},
        {"furniture", kinds(device)},
        {"game", kinds(event)},
        {"gathering", kinds(event)},
        {"government business", kinds(event)},
        {"guards", kinds(person, organisation)},
        {"head of government", kinds(person)},
        {"house of God", kinds(place)},
        {"illness", kinds(body)},
        {"injury", kinds(body)},
        {"instrument", kinds(device)},
        {"jewel", kinds(device)},
        {"kind of dwelling", kinds(place)},
        {"kind of profit", kinds(money)},
        {"landscape", kinds(place, nature)},
        {"legal act of the Union", kinds(paper)},
        {"market", kinds(place, organisation)},
        {"material", kinds(growth)},
        {"meal", kinds(growth)},
        {"medicine", kinds(body)},
        {"medium", kinds(paper)},
        {"migrant", kinds(person)},
        {"minister of religion", kinds(person)},
        {"mission", kinds(place)},
        {"money", kinds(paper, money)},
        {"offender", kinds(person)},
        {"on the field", kinds(event)},
        {"paper", kinds(paper)},
        {"paper of trade", kinds(paper)},
        {"part of a farm", kinds(place)},
        {"part of a theatre", kinds(place)},
        {"part of a vehicle", kinds(device)},
        {"part of the body", kinds(body)},
        {"party leader", kinds(person)},
        {"party to labour", kinds(person)},
        {"pay", kinds(money)},
        {"person in court", kinds(person)},
        {"piece for the stage", kinds(paper)},
        {"place of police and courts", kinds(place)},
        {"plant of energy", kinds(place, device)},
        {"political family", kinds(person)},
        {"poll", kinds(event)},
        {"prejudice", kinds(event)},
        {"race", kinds(event)},
        {"rank", kinds(person)},
        {"rank of minister", kinds(person)},
        {"result", kinds(money)},
        {"rite", kinds(event)},
        {"road", kinds(place)},
        {"school", kinds(place)},
        {"security", kinds(money)},
        {"settlement", kinds(place)},
        {"shop", kinds(place)},
        {"source of energy", kinds(growth)},
        {"substance of farming and chemistry", kinds(growth)},
        {"tableware", kinds(device, growth)},
        {"tax", kinds(money)},
        {"teacher", kinds(person)},
        {"terminal", kinds(place)},
        {"test of knowledge", kinds(event)},
        {"title of sport", kinds(person)},
        {"tool", kinds(device)},
        {"trade", kinds(money)},
        {"trade of hands", kinds(person)},
        {"tree", kinds(growth)},
        {"unit of an army", kinds(organisation)},
        {"vehicle", kinds(device)},
        {"ward", kinds(place)},
        {"weapon", kinds(device)},
        {"work", kinds(paper)},
        {"parliament", kinds(person)},
        {"age of life", kinds(person)},
        {"works", kinds(place, organisation)},
        {"utility", kinds(organisation)},
        {"monument", kinds(place)},
        {"part of a church service", kinds(event)},
        {"paper of a council", kinds(paper)},
        {"code of law", kinds(paper)},
        {"degree of learning", kinds(paper)},
        {"part of a railway", kinds(device)},
        {"duty by law", kinds(procedure)},
        {"degree of offence", kinds(event)},
        {"thing of the net", kinds(device)},
        {"police rank", kinds(person)},
        {"drug", kinds(body)},
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}();

/// The kinds of a field as bits; 0 when it has none. O(log size).
constexpr std::uint16_t kinds_of(std::string_view field) {
    const auto* found = std::lower_bound(neighbour_kinds.begin(), neighbour_kinds.end(), field,
                                         [](const auto& row, std::string_view wanted) { return row.first < wanted; });
    return found == neighbour_kinds.end() || found->first != field ? std::uint16_t{0} : found->second;
}

}  // namespace loep::check
