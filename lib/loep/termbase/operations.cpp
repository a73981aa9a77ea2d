// Changes to concepts in memory; edit.hpp brings them into a database.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/operations.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::termbase {

namespace {

[[noreturn]] void refuse(std::string message) {
    throw Error(ErrorCode::usage, std::move(message));
}

/// Dutch, English, then by tag, as the text form has them.
int rank(std::string_view locale) {
    const auto language = text::language_of(locale);
    return !language.has_value() ? 2 : *language == text::Language::dutch ? 0 : 1;
}

bool stands_before(const Designation& a, const Designation& b) {
    const auto ranks = std::pair(rank(a.locale), rank(b.locale));
    return ranks.first != ranks.second ? ranks.first < ranks.second : a.locale < b.locale;
}

/// Is `part` one or several whole words of `whole`?
bool is_part(std::string_view whole, std::string_view part) {
    const auto at = whole.find(part);
    if (at == std::string_view::npos || part.size() == whole.size()) {
        return false;
    }
    const auto end = at + part.size();
    return (at == 0 || whole[at - 1] == ' ' || whole[at - 1] == '-') &&
           (end == whole.size() || whole[end] == ' ' || whole[end] == '-');
}

bool same_language(const Designation& a, const Designation& b) {
    return text::primary_subtag(a.locale) == text::primary_subtag(b.locale);
}

Designation* preferred(Concept& of, const Designation& like) {
    const auto found = std::find_if(of.designations.begin(), of.designations.end(), [&like](const Designation& one) {
        return one.locale == like.locale && one.status == AdministrativeStatus::preferred &&
               one.scheme == like.scheme && one.part_of_speech == like.part_of_speech;
    });
    return found == of.designations.end() ? nullptr : &*found;
}

void add_relation(Concept& to, const Relation& added) {
    if (added.target != to.id && std::find(to.relations.begin(), to.relations.end(), added) == to.relations.end()) {
        to.relations.push_back(added);
    }
}

/// Where a locale has admitted designations only, the first becomes preferred.
void prefer_something(Concept& of) {
    for (auto& designation : of.designations) {
        if (designation.status == AdministrativeStatus::admitted && preferred(of, designation) == nullptr) {
            designation.status = AdministrativeStatus::preferred;
        }
    }
}

void fill(std::string& field, const std::string& with) {
    if (field.empty()) {
        field = with;
    }
}

}  // namespace

bool is_name(ConceptKind kind) {
    switch (kind) {
        case ConceptKind::person:
        case ConceptKind::country:
        case ConceptKind::place:
        case ConceptKind::organisation:
        case ConceptKind::event:
        case ConceptKind::object:
            return true;
        case ConceptKind::nationality:
        case ConceptKind::office:
        case ConceptKind::term:
        case ConceptKind::phrase:
        case ConceptKind::abbreviation:
            break;
    }
    return false;
}

Designation with_usual_properties(const Concept& of, Designation designation) {
    if (is_name(of.kind)) {
        designation.part_of_speech = PartOfSpeech::proper_noun;
        designation.case_rule = CaseRule::initial;
    } else if (of.kind == ConceptKind::term || of.kind == ConceptKind::office) {
        designation.part_of_speech = PartOfSpeech::noun;
    }
    return designation;
}

bool has_source(const Concept& of) {
    return !of.source.empty() || std::any_of(of.designations.begin(), of.designations.end(),
                                             [](const Designation& one) { return !one.source.empty(); });
}

Designation usual_designation(const Concept& of, std::string_view locale, std::string_view text,
                              AdministrativeStatus status) {
    Designation made;
    made.locale = locale;
    made.text = text;
    made.status = status;
    return with_usual_properties(of, std::move(made));
}

bool is_called(const Concept& of, std::string_view key) {
    return std::any_of(of.designations.begin(), of.designations.end(),
                       [key](const Designation& designation) { return text::bare_key(designation.text) == key; });
}

void add_designation(Concept& to, Designation added) {
    if (added.status == AdministrativeStatus::preferred && text::language_of(added.locale).has_value()) {
        if (const auto* first = preferred(to, added)) {
            if (!is_part(first->text, added.text)) {
                refuse(text::message("“{}” and “{}” cannot both be preferred in {}; give one as --admitted-{}",
                                     first->text, added.text, added.locale, text::primary_subtag(added.locale)));
            }
            added.type = TermType::short_form;
        }
    }
    const auto behind = std::upper_bound(to.designations.begin(), to.designations.end(), added, stands_before);
    to.designations.insert(behind, std::move(added));
}

std::vector<Designation*> designations_named(Concept& of, std::string_view text, std::string_view locale) {
    std::vector<Designation*> found;
    std::string known;
    for (auto& designation : of.designations) {
        if (designation.text == text && (locale.empty() || designation.locale == locale)) {
            found.push_back(&designation);
        }
        known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", designation.text, designation.locale);
    }
    if (found.empty()) {
        throw Error(ErrorCode::not_found,
                    text::message("“{}” is no designation of “{}”, which has: {}", text, of.id, known));
    }
    return found;
}

DesignationName designation_name(const Concept& of, std::string_view named) {
    const auto colon = named.find(':');
    const auto has = [&of](auto is_it) { return std::any_of(of.designations.begin(), of.designations.end(), is_it); };
    if (colon == std::string_view::npos || has([named](const Designation& one) { return one.text == named; })) {
        return {named, {}};
    }
    const auto locale = named.substr(0, colon);
    if (has([locale](const Designation& one) { return one.locale == locale; })) {
        return {named.substr(colon + 1), locale};
    }
    return {named, {}};
}

void drop_designation(Concept& of, std::string_view named) {
    const auto [text, locale] = designation_name(of, named);
    designations_named(of, text, locale);
    std::erase_if(of.designations, [&text = text, &locale = locale](const Designation& one) {
        return one.text == text && (locale.empty() || one.locale == locale);
    });
}

void deprecate(Concept& of, std::string_view text, std::string_view replacement) {
    const auto old = designations_named(of, text);
    const auto used = designations_named(of, replacement);
    if (text == replacement) {
        refuse(text::message("“{}” cannot be used in place of itself", text));
    }
    bool replaced = false;
    for (auto* designation : old) {
        for (auto* other : used) {
            if (!same_language(*designation, *other)) {
                continue;
            }
            replaced = true;
            const bool becomes_preferred = designation->status == AdministrativeStatus::preferred;
            if (becomes_preferred) {
                other->status = AdministrativeStatus::preferred;
            } else if (other->status != AdministrativeStatus::preferred) {
                other->status = AdministrativeStatus::admitted;
            }
            designation->status = AdministrativeStatus::deprecated;
        }
    }
    if (!replaced) {
        refuse(text::message("“{}” and “{}” are not of one language", text, replacement));
    }
}

void supersede(Concept& of, const std::string& successor) {
    for (auto& designation : of.designations) {
        if (text::language_of(designation.locale).has_value()) {
            designation.status = AdministrativeStatus::superseded;
        }
    }
    add_relation(of, {RelationKind::replaced_by, successor});
}

Concept merged(Concept kept, const Concept& gone) {
    const auto count = kept.designations.size();
    for (auto added : gone.designations) {
        const auto same = [&added](const Designation& designation) {
            return designation.locale == added.locale && designation.text == added.text &&
                   designation.part_of_speech == added.part_of_speech;
        };
        if (std::any_of(kept.designations.begin(), kept.designations.end(), same)) {
            continue;
        }
        if (added.status == AdministrativeStatus::preferred && preferred(kept, added) != nullptr) {
            added.status = AdministrativeStatus::admitted;
        }
        // It had its concept's source, and would now seem to have another's.
        if (added.source.empty() && gone.source != kept.source && !kept.source.empty()) {
            added.source = gone.source;
        }
        const auto behind = std::upper_bound(kept.designations.begin(), kept.designations.end(), added, stands_before);
        kept.designations.insert(behind, std::move(added));
    }
    for (const auto& relation : gone.relations) {
        if (relation.target != gone.id) {
            add_relation(kept, relation);
        }
    }
    redirect_relations(kept, gone.id, kept.id);
    fill(kept.subject, gone.subject);
    fill(kept.definition, gone.definition);
    fill(kept.source, gone.source);
    if (!gone.note.empty() && kept.note.find(gone.note) == std::string::npos) {
        kept.note += (kept.note.empty() ? "" : "; ") + gone.note;
    }
    kept.verified = kept.verified && (gone.verified || kept.designations.size() == count);
    return kept;
}

Concept split(Concept& from, const std::string& new_id, const std::vector<std::string>& names) {
    Concept made;
    made.id = new_id;
    made.kind = from.kind;
    made.subject = from.subject;
    made.source = from.source;
    made.verified = from.verified;
    for (const auto& name : names) {
        const auto [text, locale] = designation_name(from, name);
        const auto moved = designations_named(from, text, locale);
        for (const auto* designation : moved) {
            if (designation->locale != moved.front()->locale) {
                refuse(text::message("“{0}” stands in {1} and in {2}; say {1}:{0} or {2}:{0}", text,
                                     moved.front()->locale, designation->locale));
            }
            made.designations.push_back(*designation);
        }
        drop_designation(from, name);
    }
    std::stable_sort(made.designations.begin(), made.designations.end(), stands_before);
    if (made.designations.empty() || from.designations.empty()) {
        refuse(text::message("“{}” cannot be split: each concept needs a designation", from.id));
    }
    prefer_something(made);
    prefer_something(from);
    return made;
}

void redirect_relations(Concept& of, std::string_view from, std::string_view to) {
    std::vector<Relation> kept;
    std::swap(kept, of.relations);
    for (auto& relation : kept) {
        if (relation.target == from) {
            relation.target = to;
        }
        if (!relation.target.empty()) {
            add_relation(of, relation);
        }
    }
}

void set_field(Concept& of, std::string_view field, const std::string& value) {
    if (field == "kind") {
        const auto kind = concept_kind_names.value(value);
        if (!kind.has_value()) {
            refuse(
                text::message("there is no kind “{}” (known: {})", value, fmt::join(concept_kind_names.names(), ", ")));
        }
        of.kind = *kind;
    } else if (field == "subject") {
        of.subject = value;
    } else if (field == "definition") {
        of.definition = value;
    } else if (field == "source") {
        of.source = value;
    } else if (field == "note") {
        of.note = value;
    } else if (field == "verified") {
        if (value != "yes" && value != "no") {
            refuse(text::message("verified is yes or no, not “{}”", value));
        }
        of.verified = value == "yes";
    } else if (field == "nl" || field == "en") {
        const auto found =
            std::find_if(of.designations.begin(), of.designations.end(), [field](const Designation& designation) {
                return designation.locale == field && designation.status == AdministrativeStatus::preferred;
            });
        if (found == of.designations.end()) {
            refuse(text::message("“{}” prefers nothing in {}; add a designation with --{}", of.id, field, field));
        }
        found->text = value;
    } else {
        const auto near = text::nearest(field, {"kind", "subject", "definition", "source", "note", "verified"});
        refuse(
            text::message("there is no field “{}”{} (known: kind, subject, definition, source, note, verified, nl, en)",
                          field, near ? text::message("; did you mean “{}”?", *near) : std::string()));
    }
}

}  // namespace loep::termbase
