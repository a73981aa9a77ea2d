// A file's path as the URI that SARIF wants.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace loep::report {

/// Percent-encoded (RFC 3986), byte for byte; a relative path stays relative ("./" and "a/../" taken out), an absolute
/// one becomes "file:///…".
std::string uri_of(std::string_view path);

}  // namespace loep::report
