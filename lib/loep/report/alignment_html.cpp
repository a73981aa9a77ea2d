// Beads as one web page: two columns, what holds each bead together, and how sure it is. Needs no server, no network.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "loep/report/alignment_writers.hpp"
#include "loep/text/language.hpp"
#include "loep/xml/writer.hpp"

namespace loep::report {

namespace {

// Nothing is loaded and nothing runs: the policy says so to the browser, whatever a text may hold.
constexpr std::string_view head =
    R"(<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body { font: 1rem/1.5 serif; margin: 1rem auto; max-width: 75rem; padding: 0 1rem; color: #111; background: #fff }
table { border-collapse: collapse; width: 100% }
td, th { border-top: 1px solid #999; padding: .4rem .6rem; text-align: left; vertical-align: top }
td p { margin: 0 0 .3rem }
.number { font-size: .8rem; color: #444; white-space: nowrap }
.links { font-size: .8rem; color: #444 }
.shaky { background: #fff3cd }
.alone { background: #fde2e0 }
</style>
)";

void write_side(const AlignmentSideView& side, std::uint32_t begin, std::uint32_t end, std::ostream& out) {
    out << fmt::format("<td lang=\"{}\">", text::language_names.name(side.document.language));
    for (auto i = begin; i < end; ++i) {
        out << fmt::format("<p><span class=\"number\">{}</span> {}</p>", i, xml::escape_text(text_of(side, i, i + 1)));
    }
    out << "</td>";
}

}  // namespace

void write_alignment_html(const AlignmentView& view, std::ostream& out) {
    const auto links = links_by_bead(view);
    const auto source = xml::escape_text(view.source.document.source->path());
    const auto target = xml::escape_text(view.target.document.source->path());
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        << head << fmt::format("<title>{} – {}</title>\n</head>\n<body>\n<h1>Alignment</h1>\n", source, target)
        << fmt::format("<p>{} beads; yellow: less sure than {}; red: one side only.</p>\n", view.beads.size(),
                       shaky_confidence)
        << fmt::format("<table>\n<tr><th>bead</th><th>{}</th><th>{}</th></tr>\n", source, target);
    for (std::size_t k = 0; k < view.beads.size(); ++k) {
        const auto& bead = view.beads[k];
        const bool alone = bead.source_size() == 0 || bead.target_size() == 0;
        out << fmt::format("<tr class=\"{}\"><td><span class=\"number\">{}-{}<br>{:.2f}</span></td>",
                           bead.confidence < shaky_confidence ? "shaky"
                           : alone                            ? "alone"
                                                              : "sure",
                           bead.source_size(), bead.target_size(), bead.confidence);
        write_side(view.source, bead.source_begin, bead.source_end, out);
        write_side(view.target, bead.target_begin, bead.target_end, out);
        out << "</tr>\n";
        if (!links[k].empty()) {
            out << "<tr class=\"links\"><td></td><td colspan=\"2\">";
            for (const auto* link : links[k]) {
                out << fmt::format("<span title=\"{}\">{} = {}</span>{}", align::link_kind_names.name(link->kind),
                                   xml::escape_text(link->source_word), xml::escape_text(link->target_word),
                                   link == links[k].back() ? "" : " · ");
            }
            out << "</td></tr>\n";
        }
    }
    out << "</table>\n</body>\n</html>\n";
}

}  // namespace loep::report
