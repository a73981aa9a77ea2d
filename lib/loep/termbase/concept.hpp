// Concepts and their designations (ISO 1087), originals, relations and styles: the termbase's model, in memory.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/termbase/rare_text.hpp"

namespace loep::termbase {

enum class ConceptIndex : std::uint32_t {};      ///< in Termbase::concepts
enum class DesignationIndex : std::uint32_t {};  ///< in Concept::designations

constexpr std::size_t to_size(ConceptIndex index) {
    return static_cast<std::size_t>(index);
}
constexpr std::size_t to_size(DesignationIndex index) {
    return static_cast<std::size_t>(index);
}

enum class ConceptKind : std::uint8_t {
    person,
    country,
    place,         ///< a city, region, river, border crossing, camp, prison
    organisation,  ///< a government body, party, army, company, medium, alliance
    nationality,   ///< the people and the adjective of a country or place: *Belarusian*
    office,        ///< president, prime minister, spokesman
    event,
    object,       ///< a pipeline, weapon, ship, law, prize: a thing with a name
    term,         ///< a general concept
    phrase,       ///< a fixed phrase in which an otherwise deprecated form is right
    abbreviation  ///< an abbreviation that the segmenter must know (*bijv.*, *Lt. Gen.*)
};

inline constexpr EnumNames<ConceptKind, 11> concept_kind_names{{{{ConceptKind::person, "person"},
                                                                 {ConceptKind::country, "country"},
                                                                 {ConceptKind::place, "place"},
                                                                 {ConceptKind::organisation, "organisation"},
                                                                 {ConceptKind::nationality, "nationality"},
                                                                 {ConceptKind::office, "office"},
                                                                 {ConceptKind::event, "event"},
                                                                 {ConceptKind::object, "object"},
                                                                 {ConceptKind::term, "term"},
                                                                 {ConceptKind::phrase, "phrase"},
                                                                 {ConceptKind::abbreviation, "abbreviation"}}}};

/// TBX administrativeStatus: the rank of a designation inside one working environment.
enum class AdministrativeStatus : std::uint8_t { preferred, admitted, deprecated, superseded };

inline constexpr EnumNames<AdministrativeStatus, 4> administrative_status_names{
    {{{AdministrativeStatus::preferred, "preferred"},
      {AdministrativeStatus::admitted, "admitted"},
      {AdministrativeStatus::deprecated, "deprecated"},
      {AdministrativeStatus::superseded, "superseded"}}}};

/// TBX termType, as far as it is used here.
enum class TermType : std::uint8_t { full_form, short_form, abbreviation, acronym, variant };

inline constexpr EnumNames<TermType, 5> term_type_names{{{{TermType::full_form, "fullForm"},
                                                          {TermType::short_form, "shortForm"},
                                                          {TermType::abbreviation, "abbreviation"},
                                                          {TermType::acronym, "acronym"},
                                                          {TermType::variant, "variant"}}}};

/// TBX partOfSpeech. `other` also where it does not matter.
enum class PartOfSpeech : std::uint8_t { proper_noun, noun, adjective, verb, adverb, other };

inline constexpr EnumNames<PartOfSpeech, 6> part_of_speech_names{{{{PartOfSpeech::proper_noun, "properNoun"},
                                                                   {PartOfSpeech::noun, "noun"},
                                                                   {PartOfSpeech::adjective, "adjective"},
                                                                   {PartOfSpeech::verb, "verb"},
                                                                   {PartOfSpeech::adverb, "adverb"},
                                                                   {PartOfSpeech::other, "other"}}}};

/// TBX grammaticalGender.
enum class Gender : std::uint8_t { none, masculine, feminine, neuter, common };

inline constexpr EnumNames<Gender, 5> gender_names{{{{Gender::none, "none"},
                                                     {Gender::masculine, "masculine"},
                                                     {Gender::feminine, "feminine"},
                                                     {Gender::neuter, "neuter"},
                                                     {Gender::common, "common"}}}};

/// How the case of letters in a text must agree with the designation for a hit.
enum class CaseRule : std::uint8_t {
    any,      ///< *sanctie*, *Sanctie*, *SANCTIE*
    initial,  ///< its capitals must be capitals in the text: *Polen*, never *polen*; all capitals are fine
    exact     ///< as written: *PiS*, *AP*
};

inline constexpr EnumNames<CaseRule, 3> case_rule_names{
    {{{CaseRule::any, "any"}, {CaseRule::initial, "initial"}, {CaseRule::exact, "exact"}}}};

/// What an abbreviation's stop says to the segmenter.
enum class AbbreviationClass : std::uint8_t {
    none,
    never_final,    ///< *dr.*, *bijv.*: no segment ends here
    maybe_final,    ///< *etc.*, *a.m.*: it ends where the next word says so
    before_number,  ///< *nr.*, *blz.*, *art.*: no end before a digit
    before_name     ///< *gen.*, *St.*: no end before a capital
};

inline constexpr EnumNames<AbbreviationClass, 5> abbreviation_class_names{
    {{{AbbreviationClass::none, "none"},
      {AbbreviationClass::never_final, "never-final"},
      {AbbreviationClass::maybe_final, "maybe-final"},
      {AbbreviationClass::before_number, "before-number"},
      {AbbreviationClass::before_name, "before-name"}}}};

/// One designation of a concept. `locale` is BCP 47: nl, nl-BE, en, en-GB; be, ru, uk … for an original; be-Latn …
/// with `scheme` for a romanisation.
struct Designation {
    std::string text;
    std::string locale;
    std::vector<std::string> forms;  ///< inflected forms that no rule makes: *sloeg neer*, *oorlogen*
    RareText scheme;                 ///< the transliteration scheme of a romanisation
    RareText source;  ///< whence: a standard, a style guide, a newspaper's usage; empty: as the concept's
    RareText note;
    RareText extra;  ///< what a TBX file says beyond all this (formats/tbx_extras.hpp), kept for its way back
    TermType type = TermType::full_form;
    AdministrativeStatus status = AdministrativeStatus::preferred;
    PartOfSpeech part_of_speech = PartOfSpeech::other;
    Gender gender = Gender::none;
    CaseRule case_rule = CaseRule::any;
    AbbreviationClass abbreviation = AbbreviationClass::none;
    bool invariable = false;  ///< no inflection is to be generated

    bool operator==(const Designation&) const = default;
};

/// A directed relation to another concept, by its id.
enum class RelationKind : std::uint8_t {
    demonym_of,  ///< nationality → country or place
    capital_of,  ///< place → country
    located_in,  ///< place → place or country
    holder_of,   ///< person → office
    member_of,   ///< person or organisation → organisation
    broader,     ///< narrower concept → broader one
    related,     ///< either may carry the other in a translation (*Belarus* – *Belarusian*)
    replaced_by  ///< superseded concept → its successor
};

inline constexpr EnumNames<RelationKind, 8> relation_kind_names{{{{RelationKind::demonym_of, "demonym-of"},
                                                                  {RelationKind::capital_of, "capital-of"},
                                                                  {RelationKind::located_in, "located-in"},
                                                                  {RelationKind::holder_of, "holder-of"},
                                                                  {RelationKind::member_of, "member-of"},
                                                                  {RelationKind::broader, "broader"},
                                                                  {RelationKind::related, "related"},
                                                                  {RelationKind::replaced_by, "replaced-by"}}}};

struct Relation {
    RelationKind kind = RelationKind::related;
    std::string target;  ///< a concept id

    bool operator==(const Relation&) const = default;
};

struct Concept {
    std::string id;  ///< readable and stable for good: *lukashenko-alexander*, *belarus*
    ConceptKind kind = ConceptKind::term;
    std::string subject;     ///< subject field: people, places, countries, organisations, border …
    std::string definition;  ///< English; may be empty
    std::string source;
    std::string note;
    RareText extra;        ///< as of a designation
    bool verified = true;  ///< false: known from memory only; never raises an error
    std::vector<Designation> designations;
    std::vector<Relation> relations;

    bool operator==(const Concept&) const = default;
};

/// A house style prefers one designation of a concept where several are admitted.
struct StylePreference {
    std::string concept_id;
    std::string designation;  ///< its text

    bool operator==(const StylePreference&) const = default;
};

struct Style {
    std::string id;  ///< *nrc*, *vrt*, *guardian*
    std::string locale;
    std::string name;
    std::string source;
    std::vector<StylePreference> preferences;

    bool operator==(const Style&) const = default;
};

/// What a database or a TBX file holds. Concepts are sorted by id.
struct Termbase {
    std::vector<Concept> concepts;
    std::vector<Style> styles;

    bool operator==(const Termbase&) const = default;

    const Concept& operator[](ConceptIndex index) const { return concepts[to_size(index)]; }
    const Designation& designation(ConceptIndex index, DesignationIndex of) const {
        return concepts[to_size(index)].designations[to_size(of)];
    }
};

}  // namespace loep::termbase
