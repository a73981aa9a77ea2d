// Names of a translation in two spellings, where the source has one person, or one family.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

struct NameForm {
    const Mention* written = nullptr;
    const Mention* ruling = nullptr;  ///< the spelling used most, or first
    bool of_relatives = false;        ///< a man's and a woman's form of a surname
};

/// Of names that the termbase lacks, and of the surnames of families; for a source in Dutch.
std::vector<NameForm> find_name_forms(const PairView& pair);

}  // namespace loep::check
