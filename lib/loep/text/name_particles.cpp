// Dutch, German, French, Italian, Spanish, Portuguese and Arabic ones.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/name_particles.hpp"

#include <array>

#include "loep/text/word_table.hpp"

namespace loep::text {

bool is_name_particle(HashedKey key) {
    static constexpr WordTable particles(std::to_array<std::string_view>(
        {"van", "de", "der", "den", "het", "'t", "te",  "ten", "ter", "von", "vom", "zu",  "zum",
         "zur", "du", "des", "la",  "le",  "di", "del", "da",  "dos", "el",  "al",  "bin", "ibn"}));
    return particles.contains(key);
}

bool is_name_particle(std::string_view key) {
    return is_name_particle(HashedKey(key));
}

}  // namespace loep::text
