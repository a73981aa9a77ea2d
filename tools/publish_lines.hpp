// loep check --publish: one line a translation, that says whether it may go out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/finding.hpp"
#include "loep/project/check_project.hpp"

#include "command.hpp"

namespace loep::tools {

/// Returns whether any translation is held up: by findings from `at` on, by lack of text, or because it is not there
/// or could not be checked.
bool write_publish(const project::CheckedRun& run, check::Severity at, Io& io);

}  // namespace loep::tools
