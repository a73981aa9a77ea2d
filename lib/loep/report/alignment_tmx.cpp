// Beads as a translation memory: TMX 1.4b (LISA OSCAR, 2005). Beads with an empty side are no translation.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>

#include "loep/report/alignment_writers.hpp"
#include "loep/text/language.hpp"
#include "loep/xml/writer.hpp"

namespace loep::report {

namespace {

void write_unit(xml::Writer& writer, const AlignmentSideView& side, std::uint32_t begin, std::uint32_t end) {
    writer.open("tuv", {{"xml:lang", text::language_names.name(side.document.language)}});
    writer.leaf("seg", {}, text_of(side, begin, end));
    writer.close();
}

}  // namespace

void write_alignment_tmx(const AlignmentView& view, std::ostream& out) {
    const auto source_language = text::language_names.name(view.source.document.language);
    xml::Writer writer;
    writer.open("tmx", {{"version", "1.4"}});
    writer.leaf("header",
                {{"creationtool", "loep"},
                 {"creationtoolversion", LOEP_VERSION},
                 {"segtype", "sentence"},
                 {"o-tmf", "loep"},
                 {"adminlang", "en"},
                 {"srclang", source_language},
                 {"datatype", "plaintext"}},
                "");
    writer.open("body");
    for (const auto& bead : view.beads) {
        if (bead.source_size() == 0 || bead.target_size() == 0) {
            continue;
        }
        writer.open("tu");
        writer.leaf("prop", {{"type", "x-confidence"}}, fmt::format("{:.4f}", bead.confidence));
        write_unit(writer, view.source, bead.source_begin, bead.source_end);
        write_unit(writer, view.target, bead.target_begin, bead.target_end);
        writer.close();
    }
    writer.close();
    writer.close();
    out << writer.take();
}

}  // namespace loep::report
