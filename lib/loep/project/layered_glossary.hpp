// A database over the built-in glossary, as its maintainer sees both: the own statement on a concept wins.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/project/concept_doubts.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/termbase/database.hpp"

namespace loep::project {

/// Where the statement on a concept lies.
enum class Layer : std::uint8_t { built_in, own, own_over_built_in };

inline constexpr EnumNames<Layer, 3> layer_names{
    {{{Layer::built_in, "built-in"}, {Layer::own, "own"}, {Layer::own_over_built_in, "own over built-in"}}}};

/// A concept, and where it lies.
struct PlacedConcept {
    termbase::Concept content;
    Layer layer = Layer::built_in;
};

struct LayeredGlossary {
    std::unique_ptr<termbase::Database> own;    ///< null when there is none
    std::unique_ptr<termbase::Database> below;  ///< null without the built-in glossary

    std::optional<PlacedConcept> find(std::string_view id) const;

    /// Of both, the own ones' statements first where both have one.
    std::vector<PlacedConcept> search(std::string_view query, std::size_t limit) const;

    /// How many search() could find.
    std::size_t count_found(std::string_view query) const;

    /// Everything, sorted by id, and the styles of both.
    std::vector<PlacedConcept> load(std::vector<termbase::Style>& styles) const;
};

/// For find_doubts(). The databases must live as long; either may be null.
GlossarySearch search_in(const termbase::Database* own, const termbase::Database* below);

}  // namespace loep::project
