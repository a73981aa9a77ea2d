// Two versions of a concept or a termbase compared by field, and three merged by field.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// Of a field for people: `definition`, `nl “grens” (noun)`, `nl “grens” (noun): status`. An empty value is one that
/// is not there.
struct FieldDifference {
    std::string field;
    std::string before;
    std::string after;
};

/// Fields that do not have their usual value. A designation is known by its locale, text and part of speech.
std::map<std::string, std::string> fields_of(const Concept& of);

/// By the name of the field. Empty when `before == after`.
std::vector<FieldDifference> differences(const Concept& before, const Concept& after);

enum class DifferenceKind : std::uint8_t { added, removed, changed };

struct ConceptDifference {
    std::string id;  ///< of a style: "style ID"
    DifferenceKind kind = DifferenceKind::changed;
    std::vector<FieldDifference> fields;  ///< of an added or removed concept: all it has
};

/// By id, concepts first, then styles. Both termbases are sorted by id.
std::vector<ConceptDifference> differences(const Termbase& before, const Termbase& after);

/// A field that both sides changed, differently.
struct FieldConflict {
    std::string field;
    std::string ours;
    std::string theirs;
};

/// Three-way: a field that one side changed is taken from that side; one that both changed alike is no conflict; of a
/// conflict `ours` stays, or `theirs` when `prefer_theirs`. Without `base` nothing of ours is dropped: what theirs does
/// not say (an empty field, a usual value) changes nothing, and a designation in both must agree in its status. That
/// each side prefers another designation of a language is a conflict too.
Concept merge(const Concept* base, const Concept& ours, const Concept& theirs, bool prefer_theirs,
              std::vector<FieldConflict>& conflicts);

}  // namespace loep::termbase
