// Two words that hold two segments together, for people to see.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "loep/base/enum_names.hpp"

namespace loep::align {

/// How two words were found to mean the same.
enum class LinkKind : std::uint8_t { identical, name, number, address, cognate, common_word, dictionary, learned };

inline constexpr EnumNames<LinkKind, 8> link_kind_names{{{
    {LinkKind::identical, "identical"},
    {LinkKind::name, "name"},
    {LinkKind::number, "number"},
    {LinkKind::address, "address"},
    {LinkKind::cognate, "cognate"},
    {LinkKind::common_word, "common word"},
    {LinkKind::dictionary, "dictionary"},
    {LinkKind::learned, "learned"},
}}};

struct Link {
    std::uint32_t source = 0;  ///< segments
    std::uint32_t target = 0;
    LinkKind kind = LinkKind::identical;
    double weight = 0.0;      ///< as Anchor::weight
    std::string source_word;  ///< in its key form: small letters, without diacritics
    std::string target_word;
};

}  // namespace loep::align
