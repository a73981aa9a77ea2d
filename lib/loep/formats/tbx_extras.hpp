// What TBX files say beyond our concepts, as XML: unknown data categories, foreign namespaces, ids of terms.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/formats/tbx_elements.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/source_text.hpp"

namespace loep::formats::tbx {

/// Whose `extra` it is: a concept's (of one of its language sections when `locale` is not empty), or a designation's.
struct ExtraOwner {
    std::optional<std::size_t> concept_at;  ///< none: the file's
    std::optional<std::size_t> designation_at;
    std::string locale;
};

/// Notes while a file is read what is to be kept, and fetches it afterwards in a second reading: most files have
/// nothing.
class Extras {
  public:
    /// What was noted of that concept or designation: it is left out after all.
    void forget(std::size_t concept_at, std::optional<std::size_t> designation_at);

    bool empty() const { return elements_.empty() && attributes_.empty(); }

    /// The element whose tag begins at that byte, with all it holds.
    void keep(std::size_t begin, const ExtraOwner& owner) { elements_.emplace(begin, owner); }
    void keep_attribute(std::string_view element, std::string_view name, std::string_view value,
                        const ExtraOwner& owner);

    /// Returns the file's.
    std::string collect(const text::SourceText& source, Style style, termbase::Termbase& termbase) const;

  private:
    std::map<std::size_t, ExtraOwner> elements_;
    std::vector<std::pair<std::string, ExtraOwner>> attributes_;
};

/// One `extra` taken apart; views of it.
struct ExtraView {
    using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;

    explicit ExtraView(std::string_view extra);

    std::map<std::string_view, Attributes> attributes;                      ///< by the element that has them
    std::vector<std::string_view> elements;                                 ///< each of one or several lines
    std::map<std::string_view, std::vector<std::string_view>> of_language;  ///< by locale
    std::map<std::string_view, Attributes> language_attributes;             ///< by locale
};

}  // namespace loep::formats::tbx
