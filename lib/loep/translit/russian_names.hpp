// The Russian name of a Belarusian: what the press of two languages often starts from.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "loep/translit/candidate.hpp"

namespace loep::translit {

/// Small Cyrillic letters of a Belarusian name as Russian spells them, by the regular correspondences; the likeliest
/// first.
std::vector<Candidate> russian_spellings(std::u32string_view belarusian, std::size_t most);

/// The same of a whole word; of a listed given name, surname or place its Russian form (Сяргей – сергей).
std::vector<Candidate> russian_names(std::u32string_view belarusian, std::size_t most, bool lexicon_wanted);

}  // namespace loep::translit
