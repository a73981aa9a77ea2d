// Places that stand for a government: Kiev for Ukraine, Minsk for the Belarusian government, The Hague for the Dutch.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "loep/check/pair_view.hpp"

namespace loep::check {

enum class Metonymy : std::uint8_t { none, country, people };

/// Is a concept of one of the names the seat of the government of a country, or of a people, that the other names?
bool are_metonyms(const PairView& pair, const Mention& a, const Mention& b, Metonymy wanted);

/// *Warschau eist dat Brussel …* – *the Polish government demands that the EU …*: a name of the source answers it.
bool is_metonym_of_any(const PairView& pair, const Mention& written, std::span<const Mention> mentions);

}  // namespace loep::check
