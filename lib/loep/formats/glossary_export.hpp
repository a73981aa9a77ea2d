// A termbase written for other programs: strict TBX dialects, tables, and the glossaries of translation tools.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::formats {

enum class GlossaryFormat : std::uint8_t {
    tbx,        ///< TBX-Loep, nothing lost
    tbx_core,   ///< valid TBX-Core: terms, and everything else as notes
    tbx_min,    ///< valid TBX-Min: what it has no data category for is a note
    tbx_basic,  ///< valid TBX-Basic without private data categories
    tbx_linguist,
    csv,  ///< a row a designation, with a header; styles are lost
    tsv,
    utx,    ///< UTX 1.11: two languages with part of speech and status
    deepl,  ///< two columns with tabs, each source once
    omegat,
    memoq
};

inline constexpr EnumNames<GlossaryFormat, 11> glossary_format_names{{{{GlossaryFormat::tbx, "tbx"},
                                                                       {GlossaryFormat::tbx_core, "tbx-core"},
                                                                       {GlossaryFormat::tbx_min, "tbx-min"},
                                                                       {GlossaryFormat::tbx_basic, "tbx-basic"},
                                                                       {GlossaryFormat::tbx_linguist, "tbx-linguist"},
                                                                       {GlossaryFormat::csv, "csv"},
                                                                       {GlossaryFormat::tsv, "tsv"},
                                                                       {GlossaryFormat::utx, "utx"},
                                                                       {GlossaryFormat::deepl, "deepl"},
                                                                       {GlossaryFormat::omegat, "omegat"},
                                                                       {GlossaryFormat::memoq, "memoq"}}}};

struct ExportOptions {
    std::string title;
    std::string licence;
    std::string description;
    std::string extra;  ///< of TbxFile
    std::string time;   ///< ISO 8601, for the header of UTX
    bool dct = false;   ///< TBX of a public dialect in DCT style
    text::Language from = text::Language::dutch;
    text::Language to = text::Language::english;
};

/// The same termbase and options give the same bytes. Concepts come by id.
std::string write_glossary(const termbase::Termbase& termbase, GlossaryFormat format, const ExportOptions& options);

/// `dialect`: "TBX-Core", "TBX-Min", "TBX-Basic" or "TBX-Linguist"; DCA style.
std::string write_tbx_dialect(const termbase::Termbase& termbase, std::string_view dialect,
                              const ExportOptions& options);

/// A file of a public dialect that write_tbx_dialect() wrote, in DCT style.
std::string to_dct(const std::string& dca);

/// RFC 4180 with LF, ',' or a tab between cells.
std::string write_table(const termbase::Termbase& termbase, char separator);

/// A designation and what to write for it in the other language.
struct TermPair {
    const termbase::Concept* of = nullptr;
    const termbase::Designation* source = nullptr;
    const termbase::Designation* target = nullptr;
};

/// Every designation of `options.from` that has a counterpart: the preferred designation of the same type and part of
/// speech, else of the same part of speech, else the first preferred or admitted one. Preferred sources of a concept
/// come first.
std::vector<TermPair> term_pairs(const termbase::Termbase& termbase, text::Language from, text::Language to);

}  // namespace loep::formats
