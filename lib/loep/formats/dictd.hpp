// Reads a bilingual dictionary in the form of the DICT server (RFC 2229's dictd): NAME.index beside NAME.dict.dz.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace loep::formats {

struct DictdArticle {
    std::string head;
    std::vector<std::string> translations;  ///< as they stand, numbering taken off
};

/// The articles by order of the index. `dictionary` may be plain or compressed (dictzip is gzip). Throws
/// Error{not_found | unreadable | malformed}; a dictionary that unpacks to more than 64 MiB is malformed.
std::vector<DictdArticle> read_dictd(const std::string& index, const std::string& dictionary);

}  // namespace loep::formats
