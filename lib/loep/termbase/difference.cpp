// Fields by name for comparing, and a merge that goes by the structure of the concept.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/difference.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include <fmt/format.h>

namespace loep::termbase {

namespace {

std::string key_of(const Designation& designation) {
    const auto of = designation.part_of_speech;
    return fmt::format("{} “{}”{}", designation.locale, designation.text,
                       of == PartOfSpeech::other ? "" : fmt::format(" ({})", part_of_speech_names.name(of)));
}

bool is_preferred(const Designation* of) {
    return of != nullptr && of->status == AdministrativeStatus::preferred;
}

/// Of two such one only can be preferred.
bool are_rivals(const Designation& a, const Designation& b) {
    return is_preferred(&a) && is_preferred(&b) &&
           std::tie(a.locale, a.type, a.part_of_speech, a.gender, a.scheme) ==
               std::tie(b.locale, b.type, b.part_of_speech, b.gender, b.scheme);
}

bool same_key(const Designation& a, const Designation& b) {
    return std::tie(a.locale, a.text, a.part_of_speech) == std::tie(b.locale, b.text, b.part_of_speech);
}

std::string key_of(const Relation& relation) {
    return fmt::format("{} {}", relation_kind_names.name(relation.kind), relation.target);
}

std::string yes(bool value) {
    return value ? "yes" : "no";
}

std::string text_of(const std::vector<std::string>& values) {
    return fmt::format("{}", fmt::join(values, " | "));
}

using Fields = std::map<std::string, std::string>;

void add_field(Fields& fields, std::string name, std::string_view value) {
    if (!value.empty()) {
        fields.emplace(std::move(name), value);
    }
}

void add_designation(Fields& fields, const Designation& of) {
    const auto key = key_of(of);
    fields.emplace(key, "yes");
    add_field(fields, key + ": status", administrative_status_names.name(of.status));
    add_field(fields, key + ": type", of.type == TermType::full_form ? "" : term_type_names.name(of.type));
    add_field(fields, key + ": gender", of.gender == Gender::none ? "" : gender_names.name(of.gender));
    add_field(fields, key + ": case rule", of.case_rule == CaseRule::any ? "" : case_rule_names.name(of.case_rule));
    add_field(fields, key + ": abbreviation",
              of.abbreviation == AbbreviationClass::none ? "" : abbreviation_class_names.name(of.abbreviation));
    add_field(fields, key + ": inflection", of.invariable ? "invariable" : "");
    add_field(fields, key + ": forms", text_of(of.forms));
    add_field(fields, key + ": scheme", of.scheme.view());
    add_field(fields, key + ": source", of.source.view());
    add_field(fields, key + ": note", of.note.view());
    add_field(fields, key + ": kept elements", of.extra.view());
}

Fields fields_of(const Style& style) {
    Fields fields;
    add_field(fields, "name", style.name);
    add_field(fields, "locale", style.locale);
    add_field(fields, "source", style.source);
    for (const auto& preference : style.preferences) {
        fields.emplace(fmt::format("prefers {} “{}”", preference.concept_id, preference.designation), "yes");
    }
    return fields;
}

std::vector<FieldDifference> compare(const Fields& before, const Fields& after) {
    std::vector<FieldDifference> found;
    auto old = before.begin();
    auto fresh = after.begin();
    while (old != before.end() || fresh != after.end()) {
        if (fresh == after.end() || (old != before.end() && old->first < fresh->first)) {
            found.push_back({old->first, old->second, ""});
            ++old;
        } else if (old == before.end() || fresh->first < old->first) {
            found.push_back({fresh->first, "", fresh->second});
            ++fresh;
        } else {
            if (old->second != fresh->second) {
                found.push_back({old->first, old->second, fresh->second});
            }
            ++old;
            ++fresh;
        }
    }
    return found;
}

std::string order_of(const Concept& of) {
    std::vector<std::string> keys;
    for (const auto& designation : of.designations) {
        keys.push_back(key_of(designation));
    }
    return text_of(keys);
}

template <class Item, class Fields_, class Prefix>
void compare_lists(const std::vector<Item>& before, const std::vector<Item>& after, Fields_ fields, Prefix name,
                   std::vector<ConceptDifference>& found) {
    auto old = before.begin();
    auto fresh = after.begin();
    while (old != before.end() || fresh != after.end()) {
        if (fresh == after.end() || (old != before.end() && old->id < fresh->id)) {
            found.push_back({name(*old), DifferenceKind::removed, compare(fields(*old), {})});
            ++old;
        } else if (old == before.end() || fresh->id < old->id) {
            found.push_back({name(*fresh), DifferenceKind::added, compare({}, fields(*fresh))});
            ++fresh;
        } else {
            if (!(*old == *fresh)) {
                found.push_back({name(*old), DifferenceKind::changed, compare(fields(*old), fields(*fresh))});
            }
            ++old;
            ++fresh;
        }
    }
}

/// One merge; see merge() in the header.
class Merge {
  public:
    Merge(bool has_base, bool prefer_theirs, std::vector<FieldConflict>& conflicts)
        : has_base_(has_base), prefer_theirs_(prefer_theirs), conflicts_(conflicts) {}

    /// `print` makes a value into text for people.
    template <class Value, class Print>
    Value choose(const std::string& field, const Value& base, const Value& ours, const Value& theirs, Print print) {
        if (ours == theirs || theirs == base) {
            return ours;
        }
        if (ours == base) {
            return theirs;
        }
        conflicts_.push_back({field, print(ours), print(theirs)});
        return prefer_theirs_ ? theirs : ours;
    }

    template <class Text>
    Text text(const std::string& field, const Text& base, const Text& ours, const Text& theirs) {
        return choose(field, base, ours, theirs, [](const Text& value) { return std::string(value); });
    }

    template <class Names, class Value>
    Value named(const std::string& field, const Names& names, Value base, Value ours, Value theirs) {
        return choose(field, base, ours, theirs, [&names](Value value) { return std::string(names.name(value)); });
    }

    Designation designation(const Designation* base, const Designation& ours, const Designation& theirs) {
        const Designation nothing;
        const auto& from = base == nullptr ? nothing : *base;
        const auto key = key_of(ours);
        Designation merged = ours;
        if (base != nullptr) {
            merged.status =
                named(key + ": status", administrative_status_names, from.status, ours.status, theirs.status);
        } else if (ours.status != theirs.status) {
            conflicts_.push_back({key + ": status", std::string(administrative_status_names.name(ours.status)),
                                  std::string(administrative_status_names.name(theirs.status))});
            merged.status = prefer_theirs_ ? theirs.status : ours.status;
        }
        merged.type = named(key + ": type", term_type_names, from.type, ours.type, theirs.type);
        merged.gender = named(key + ": gender", gender_names, from.gender, ours.gender, theirs.gender);
        merged.case_rule =
            named(key + ": case rule", case_rule_names, from.case_rule, ours.case_rule, theirs.case_rule);
        merged.abbreviation = named(key + ": abbreviation", abbreviation_class_names, from.abbreviation,
                                    ours.abbreviation, theirs.abbreviation);
        merged.invariable = choose(key + ": invariable", from.invariable, ours.invariable, theirs.invariable, yes);
        merged.forms = choose(key + ": forms", from.forms, ours.forms, theirs.forms, text_of);
        const auto text_field = [&](const char* name, const RareText& b, const RareText& o, const RareText& t) {
            return choose(key + name, b, o, t, [](const RareText& value) { return std::string(value.view()); });
        };
        merged.scheme = text_field(": scheme", from.scheme, ours.scheme, theirs.scheme);
        merged.source = text_field(": source", from.source, ours.source, theirs.source);
        merged.note = text_field(": note", from.note, ours.note, theirs.note);
        merged.extra = text_field(": kept elements", from.extra, ours.extra, theirs.extra);
        return merged;
    }

    /// Ours in their order, then what theirs added. Dropped on one side and changed on the other is a conflict.
    std::vector<Designation> designations(const std::vector<Designation>& base, const std::vector<Designation>& ours,
                                          const std::vector<Designation>& theirs) {
        std::vector<Designation> merged;
        for (const auto& mine : ours) {
            const auto* was = find(base, mine);
            const auto* other = find(theirs, mine);
            if (other != nullptr) {
                merged.push_back(designation(was, mine, *other));
            } else if (was == nullptr || keeps(mine, *was, true)) {
                merged.push_back(mine);
            }
        }
        for (const auto& other : theirs) {
            if (find(ours, other) != nullptr) {
                continue;
            }
            const auto* was = find(base, other);
            if (was == nullptr || keeps(other, *was, false)) {
                merged.push_back(other);
            }
        }
        settle_preferred(merged, ours, theirs);
        return merged;
    }

    std::vector<Relation> relations(const std::vector<Relation>& base, const std::vector<Relation>& ours,
                                    const std::vector<Relation>& theirs) {
        const auto holds = [](const std::vector<Relation>& list, const Relation& one) {
            return std::find(list.begin(), list.end(), one) != list.end();
        };
        std::vector<Relation> merged;
        std::copy_if(ours.begin(), ours.end(), std::back_inserter(merged),
                     [&](const Relation& one) { return holds(theirs, one) || !holds(base, one); });
        std::copy_if(theirs.begin(), theirs.end(), std::back_inserter(merged),
                     [&](const Relation& one) { return !holds(ours, one) && !holds(base, one); });
        return merged;
    }

  private:
    static const Designation* find(const std::vector<Designation>& list, const Designation& one) {
        const auto found =
            std::find_if(list.begin(), list.end(), [&one](const Designation& other) { return same_key(one, other); });
        return found == list.end() ? nullptr : &*found;
    }

    /// Each side prefers another designation: a conflict, after which the one that lost is what the other side calls
    /// it.
    void settle_preferred(std::vector<Designation>& merged, const std::vector<Designation>& ours,
                          const std::vector<Designation>& theirs) {
        for (auto& mine : merged) {
            for (auto& other : merged) {
                const bool apart = is_preferred(find(ours, mine)) && is_preferred(find(theirs, other)) &&
                                   !is_preferred(find(ours, other)) && !is_preferred(find(theirs, mine));
                if (!apart || !are_rivals(mine, other)) {
                    continue;
                }
                conflicts_.push_back(
                    {fmt::format("{} preferred", mine.locale), std::string(mine.text), std::string(other.text)});
                auto& lost = prefer_theirs_ ? mine : other;
                const auto* elsewhere = find(prefer_theirs_ ? theirs : ours, lost);
                lost.status = elsewhere == nullptr ? AdministrativeStatus::admitted : elsewhere->status;
            }
        }
    }

    /// Whether a designation that one side dropped stays: it does in a conflict that is not decided for the other.
    bool keeps(const Designation& left, const Designation& was, bool it_is_ours) {
        if (!has_base_) {
            return true;
        }
        if (left == was) {
            return false;
        }
        conflicts_.push_back({key_of(left), it_is_ours ? "changed" : "removed", it_is_ours ? "removed" : "changed"});
        return it_is_ours != prefer_theirs_;
    }

    bool has_base_;
    bool prefer_theirs_;
    std::vector<FieldConflict>& conflicts_;
};

}  // namespace

std::map<std::string, std::string> fields_of(const Concept& of) {
    Fields fields;
    add_field(fields, "kind", concept_kind_names.name(of.kind));
    add_field(fields, "subject", of.subject);
    add_field(fields, "definition", of.definition);
    add_field(fields, "source", of.source);
    add_field(fields, "note", of.note);
    add_field(fields, "kept elements", of.extra);
    add_field(fields, "verified", yes(of.verified));
    for (const auto& relation : of.relations) {
        fields.emplace(key_of(relation), "yes");
    }
    for (const auto& designation : of.designations) {
        add_designation(fields, designation);
    }
    return fields;
}

std::vector<FieldDifference> differences(const Concept& before, const Concept& after) {
    auto found = compare(fields_of(before), fields_of(after));
    if (found.empty() && before.designations != after.designations) {
        found.push_back({"order of designations", order_of(before), order_of(after)});
    }
    if (found.empty() && before.relations != after.relations) {
        found.push_back({"order of relations", "", ""});
    }
    return found;
}

std::vector<ConceptDifference> differences(const Termbase& before, const Termbase& after) {
    std::vector<ConceptDifference> found;
    compare_lists(
        before.concepts, after.concepts, [](const Concept& of) { return fields_of(of); },
        [](const Concept& of) { return of.id; }, found);
    compare_lists(
        before.styles, after.styles, [](const Style& style) { return fields_of(style); },
        [](const Style& style) { return "style " + style.id; }, found);
    return found;
}

Concept merge(const Concept* base, const Concept& ours, const Concept& theirs, bool prefer_theirs,
              std::vector<FieldConflict>& conflicts) {
    Merge merging(base != nullptr, prefer_theirs, conflicts);
    const Concept nothing;
    const auto& from = base == nullptr ? nothing : *base;
    Concept merged;
    merged.id = ours.id;
    merged.kind = merging.named("kind", concept_kind_names, from.kind, ours.kind, theirs.kind);
    merged.subject = merging.text("subject", from.subject, ours.subject, theirs.subject);
    merged.definition = merging.text("definition", from.definition, ours.definition, theirs.definition);
    merged.source = merging.text("source", from.source, ours.source, theirs.source);
    merged.note = merging.text("note", from.note, ours.note, theirs.note);
    merged.extra = merging.text("kept elements", from.extra, ours.extra, theirs.extra);
    merged.verified = merging.choose("verified", from.verified, ours.verified, theirs.verified, yes);
    merged.designations = merging.designations(from.designations, ours.designations, theirs.designations);
    merged.relations = merging.relations(from.relations, ours.relations, theirs.relations);
    return merged;
}

}  // namespace loep::termbase
