// A word that is typed for another one, told by the words beside it: a row of the tables.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// A word, and another one or two letters away that is of another kind, so that the words right before and after tell
/// which is meant (empty: whatever stands there; a point: a mark or the end; an asterisk: any word; a caret: nothing,
/// since a sentence begins; an equals sign: a name that the source has right after one of the Dutch words). Where they
/// do not tell enough, the source must have one of the Dutch words.
struct OutOfPlace {
    std::string_view written;
    std::string_view meant;
    std::string_view before;
    std::string_view after;
    std::string_view dutch = {};
    std::string_view unless = {};     ///< before it
    std::string_view unless_on = {};  ///< behind it
};

}  // namespace loep::check
