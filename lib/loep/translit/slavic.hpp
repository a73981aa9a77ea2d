// The East Slavic languages that names come from, by their BCP 47 tags.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "loep/base/enum_names.hpp"

namespace loep::translit {

enum class Slavic : std::uint8_t { russian, belarusian, ukrainian };

inline constexpr EnumNames<Slavic, 3> slavic_names{
    {{{Slavic::russian, "ru"}, {Slavic::belarusian, "be"}, {Slavic::ukrainian, "uk"}}}};

inline constexpr std::array<Slavic, 3> all_slavic{Slavic::russian, Slavic::belarusian, Slavic::ukrainian};

}  // namespace loep::translit
