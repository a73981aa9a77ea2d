// The names of a pair's findings that stay the same when lines move.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/check/fingerprint.hpp"
#include "loep/report/report.hpp"

namespace loep::report {

/// One a finding, in their order.
inline std::vector<std::string> fingerprints(const PairReport& pair) {
    return check::fingerprints(*pair.source, *pair.target, pair.findings);
}

}  // namespace loep::report
