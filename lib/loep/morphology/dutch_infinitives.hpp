// From a Dutch participle or strong past back to the infinitives that it may be a form of.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loep::morphology {

/// Of a word in lower case without accents: *vrijgelaten* → *vrijlaten*, *ontving* → *ontvangen*; a weak verb keeps the
/// letters of its form (*verhoogd* → *verhoogen*). Some are no words: look them up. Nothing for most words.
std::vector<std::string> dutch_infinitives(std::string_view form);

}  // namespace loep::morphology
