// A glossary as a table: CSV or TSV as people and spreadsheets write it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/formats/tbx.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/source_text.hpp"

namespace loep::formats {

struct TableFile {
    termbase::Termbase termbase;
    std::vector<ErrorPlace> places;    ///< of each concept, its first row
    std::vector<bool> says_verified;   ///< of each concept, whether a row says that it is verified, or is not
    std::vector<TbxWarning> warnings;  ///< columns that are not kept
    std::vector<TbxWarning> faults;    ///< rows that are wrong; what is read of them is not to be used
};

/// The first row names the columns: those of table_columns.hpp, and languages (nl, en-GB, be …, or Dutch, English).
/// With a column `term` a row is one designation, else each language's cell holds the designations in it, separated by
/// |. Rows of one id are one concept; a row without an id is one by itself, with an empty id. Commas, semicolons or
/// tabs between cells, whichever the header has most; quotes as in RFC 4180, also around line breaks. Throws
/// Error{malformed} for a file without a usable header.
TableFile read_table(const text::SourceText& source);

}  // namespace loep::formats
