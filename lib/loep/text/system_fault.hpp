// What the operating system complains of, in the language that people read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <system_error>

namespace loep::text {

/// Of an errno.
std::string system_fault(int code);

/// Of what the filesystem library reports.
std::string system_fault(const std::error_code& error);

}  // namespace loep::text
