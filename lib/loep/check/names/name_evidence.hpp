// How sure is it that one name stands in another's place? The words beside both, and what the texts say elsewhere.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Is its family, or its very word, anywhere in the source? Then what that says elsewhere was made explicit here.
bool source_knows(const PairView& pair, const Mention& written);

/// From here on evidence_of_replacement() is enough.
inline constexpr double enough_evidence = 3.0;

/// How two names stand among the others of their bead.
struct Standing {
    bool alone = false;          ///< they are the only two without a partner in the bead
    bool alone_missing = false;  ///< the only two that nothing near answers
    bool near = false;           ///< the target near the bead has the expected one
};

/// How sure `written` stands where `expected` should, for names that the termbase does not know to be of one kind.
double evidence_of_replacement(const PairView& pair, const Mention& expected, const Mention& written,
                               const Standing& standing);

}  // namespace loep::check
