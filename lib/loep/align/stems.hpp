// Words without their commonest inflection, as numbers: how text words are looked up in a dictionary of base forms.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loep::align {

/// A stable number for some letters, the same in every run: FNV-1a, 64 bits.
std::uint64_t letters_hash(std::string_view letters);

/// Of bare_key words; for comparison only: *loopt*, *lopen*, *loop* → *lop*; *huizen*, *huis* → *huis*.
std::string dutch_stem(std::string_view bare);

/// What is left of *gearresteerd* as a participle; empty for a word that cannot be one.
std::string dutch_participle_stem(std::string_view bare);

/// *carried*, *carries*, *carry* → *carri*; *stopping* → *stop*; irregular forms as their base: *said* → *say*.
std::string english_stem(std::string_view bare);

/// Its letters_hash().
std::uint64_t english_stem_hash(std::string_view bare);

}  // namespace loep::align
