// Three versions of one TBX file merged by concept and field, as git's merge driver wants it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/formats/tbx.hpp"
#include "loep/termbase/difference.hpp"

namespace loep::project {

struct ConceptConflict {
    std::string id;  ///< of a style: "style ID"
    std::vector<termbase::FieldConflict> fields;
};

struct MergedGlossary {
    /// TBX in the one layout. A concept in conflict is there twice, each with all that could be merged, between git's
    /// marks (<<<<<<< ours, =======, >>>>>>> theirs): the file is no XML until somebody chooses.
    std::string bytes;
    std::vector<ConceptConflict> conflicts;
};

/// `base` may be empty (both sides added the file).
MergedGlossary merge_glossaries(const formats::TbxFile& base, const formats::TbxFile& ours,
                                const formats::TbxFile& theirs);

}  // namespace loep::project
