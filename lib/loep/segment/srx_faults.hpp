// The faults of SRX rules: rules that never fire, shadowed ones, and ones that swallow segment ends.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/segment/srx.hpp"

namespace loep::segment {

enum class SrxFault : std::uint8_t {
    bad_pattern,       ///< ICU refuses it
    unknown_rule,      ///< a map names a languagerule that is not there
    no_map,            ///< a languagerule that no map names
    unreachable_map,   ///< without cascade, an earlier map takes every language of this one
    never_decides,     ///< an exception with no break rule after it; anything after a rule that matches everywhere
    shadowed,          ///< every text made from the rule is decided by an earlier one
    swallows_boundary  ///< an exception that takes an ordinary word for an abbreviation
};

inline constexpr EnumNames<SrxFault, 7> srx_fault_names{{{{SrxFault::bad_pattern, "bad-pattern"},
                                                          {SrxFault::unknown_rule, "unknown-rule"},
                                                          {SrxFault::no_map, "no-map"},
                                                          {SrxFault::unreachable_map, "unreachable-map"},
                                                          {SrxFault::never_decides, "never-decides"},
                                                          {SrxFault::shadowed, "shadowed"},
                                                          {SrxFault::swallows_boundary, "swallows-boundary"}}}};

/// The file cannot be used as its author meant.
constexpr bool is_error(SrxFault fault) {
    return fault == SrxFault::bad_pattern || fault == SrxFault::unknown_rule;
}

struct SrxFinding {
    SrxFault fault = SrxFault::bad_pattern;
    std::string message;
    ErrorPlace place;
};

/// By place in the file. A rule that several languages share (cascade) is shadowed only if it is for all of them.
/// Whether a rule is shadowed is found by trying texts made from its patterns: a rule of which none can be made is
/// passed over, so nothing is said without an example.
std::vector<SrxFinding> find_faults(const SrxRules& rules);

}  // namespace loep::segment
