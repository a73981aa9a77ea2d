// The names that TBX's reader and writer share.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/base/enum_names.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::formats::tbx {

inline constexpr std::string_view name_space = "urn:iso:std:iso:30042:ed-2";
inline constexpr std::string_view dialect = "TBX-Loep";
inline constexpr std::string_view module = "loep";
/// Of an element that was read from a file of another dialect and has no place in ours.
inline constexpr std::string_view kept_module = "foreign";
inline constexpr std::string_view style_id_prefix = "style-";

/// The standard's picklist of administrativeStatus; the other picklists have the names of concept.hpp.
inline constexpr EnumNames<termbase::AdministrativeStatus, 4> status_names{
    {{{termbase::AdministrativeStatus::preferred, "preferredTerm-admn-sts"},
      {termbase::AdministrativeStatus::admitted, "admittedTerm-admn-sts"},
      {termbase::AdministrativeStatus::deprecated, "deprecatedTerm-admn-sts"},
      {termbase::AdministrativeStatus::superseded, "supersededTerm-admn-sts"}}}};

}  // namespace loep::formats::tbx
