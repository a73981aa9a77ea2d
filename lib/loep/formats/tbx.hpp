// Glossaries as TBX (ISO 30042:2019), DCA style, in the private dialect TBX-Loep (docs/tbx.md).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/source_text.hpp"

namespace loep::formats {

/// Something the reader understood and could not keep, with its place.
struct TbxWarning {
    std::string message;
    ErrorPlace place;
};

/// One TBX file. Of a style that another file declares, `termbase.styles` has the id, the language of the designations
/// that it prefers here, and no name.
struct TbxFile {
    std::string title;
    std::string licence;      ///< the header's publication statement
    std::string description;  ///< the header's source description; TBX wants one
    std::string extra;        ///< sections of the header and the end that have no place here, as XML
    termbase::Termbase termbase;
    std::vector<ErrorPlace> places;  ///< of each concept, in the order of termbase.concepts
    bool own_dialect = false;        ///< TBX-Loep, where what is left out has its usual value
    std::vector<TbxWarning> warnings;
};

struct TbxOptions {
    /// Read TBX of any dialect in DCA or DCT style, and TBX 2 (martif): ids are made well-formed (an id that is missing
    /// stays empty), and the words that other programs use for a status are understood.
    bool foreign = false;
};

/// Concepts stay in the file's order. Throws Error{malformed | unsupported} with line and column; docs/tbx.md says what
/// is an error and what a warning. Whether targets exist is for termbase::find_problems(), after all files are read.
TbxFile read_tbx(const text::SourceText& source, const TbxOptions& options = {});

/// What the file's own dialect (Core, Min, Basic, Linguist) forbids: sections, data categories, their levels and
/// values. Empty for TBX 2 and for private dialects. Throws Error{malformed} for broken XML.
std::vector<TbxWarning> find_dialect_faults(const text::SourceText& source);

/// The one layout: concepts by id, Dutch and English first. `places` and `warnings` are not written.
std::string write_tbx(const TbxFile& file);

}  // namespace loep::formats
