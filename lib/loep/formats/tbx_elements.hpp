// TBX 3 in DCT style and TBX 2 seen as TBX 3 in DCA style: one element, whatever it is called.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "loep/termbase/concept.hpp"
#include "loep/xml/reader.hpp"

namespace loep::formats::tbx {

enum class Style : std::uint8_t {
    dca,    ///< `<termNote type="partOfSpeech">`
    dct,    ///< `<min:partOfSpeech>`
    martif  ///< TBX 2, ISO 30042:2008
};

/// An element by its name and type in DCA.
struct ElementName {
    std::string_view name;
    std::string_view type;
    bool ours = true;  ///< false for a namespace that is not TBX's
};

/// Views live as long as those of `element`.
ElementName name_of(const xml::Element& element, Style style);

/// The element that carries a data category in DCA ("termNote" for partOfSpeech); empty for an unknown one.
std::string_view carrier_of(std::string_view data_category);

/// Whether a public dialect ("TBX-Basic") has the data category.
bool has_category(std::string_view dialect_name, std::string_view data_category);

/// The module that defines a data category: "min", "basic" or "ling"; empty for an unknown one.
std::string_view module_of(std::string_view data_category);

/// Any word for a status: the standard's, usageStatus, and those that other programs write (forbidden, obsolete …).
std::optional<termbase::AdministrativeStatus> status_of(std::string_view word);

/// Blanks around a value and its line breaks are layout: single blanks between words.
std::string squeeze(std::string_view text);

/// `id` with what no XML id may hold replaced; empty stays empty.
std::string well_formed_id(std::string_view id);

}  // namespace loep::formats::tbx
