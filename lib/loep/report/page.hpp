// The parts of the html report that are the same in each: made of page/report.css and page/report.js by the build.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::report {

extern const std::string_view page_style;
extern const std::string_view page_script;
extern const std::string_view page_script_hash;  ///< as a Content-Security-Policy names it

}  // namespace loep::report
