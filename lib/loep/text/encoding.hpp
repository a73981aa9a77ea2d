// XML in the encodings that older programs wrote, as UTF-8.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace loep::text {

/// `bytes` with the encoding that their byte order mark or XML declaration names turned into UTF-8, and the declaration
/// saying so; as they are when they are UTF-8 already or say nothing. Throws Error{not_text} for an encoding that is
/// not known and for bytes that it does not have.
std::string xml_as_utf8(const std::string& path, std::string bytes);

}  // namespace loep::text
