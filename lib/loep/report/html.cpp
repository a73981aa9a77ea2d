// The html report: one page that can be mailed, both texts side by side, each finding in its place. No network.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "loep/report/html_cards.hpp"
#include "loep/report/html_text.hpp"
#include "loep/report/page.hpp"
#include "loep/report/writers.hpp"
#include "loep/text/messages.hpp"

namespace loep::report {

namespace {

/// The browser is told to load nothing and to run this one script, whatever a text may hold.
void write_head(const Report& report, std::ostream& out) {
    const auto title = report.pairs.size() == 1 ? report.pairs.front().target->path()
                                                : text::counted(report.pairs.size(), "{} pair", "{} pairs");
    out << fmt::format(
        R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '{}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="loep {}">
<title>{} – loep</title>
<style>{}</style>
</head>
)",
        text::language_names.name(text::spoken_language()), page_script_hash, LOEP_VERSION, html_text(title),
        page_style);
}

std::string headline(const Counts& counts) {
    std::string line;
    const auto add = [&](std::size_t number, std::string_view one, std::string_view many) {
        if (number > 0) {
            line += (line.empty() ? "" : ", ") + text::counted(number, one, many);
        }
    };
    add(counts.errors, "{} error", "{} errors");
    add(counts.warnings, "{} warning", "{} warnings");
    add(counts.notes, "{} note", "{} notes");
    return line.empty() ? std::string(text::translated("No findings")) : line;
}

void write_top(const Report& report, std::ostream& out) {
    const auto counts = count(report);
    out << fmt::format("<a class=\"skip\" href=\"#texts\">{}</a>\n<header>\n<h1>{}</h1>\n<p class=\"aside\">{}",
                       html_text(text::translated("To the texts")), html_text(headline(counts)),
                       html_text(text::counted(report.pairs.size(), "{} pair", "{} pairs")));
    if (counts.sure_fixes > 0) {
        out << " · " << html_text(text::counted(counts.sure_fixes, "{} with a sure fix", "{} with a sure fix"));
    }
    if (counts.suppressed > 0) {
        out << " · " << html_text(text::counted(counts.suppressed, "{} suppressed", "{} suppressed"));
    }
    out << "</p>\n";
    if (!report.notices.empty()) {
        out << "<ul class=\"notices\">\n";
        for (const auto& notice : report.notices) {
            out << "<li>" << html_text(notice) << "</li>\n";
        }
        out << "</ul>\n";
    }
    out << "</header>\n";
}

void write_button(std::string_view key, std::string_view value, std::string_view look, std::string_view label,
                  std::size_t number, std::ostream& out) {
    out << fmt::format(
        "<button type=\"button\" class=\"{}\" data-{}=\"{}\" aria-pressed=\"false\">{} <b>{}</b></button>\n", look, key,
        html_attribute(value), html_text(label), number);
}

void write_filters(const Report& report, std::ostream& out) {
    std::map<check::Severity, std::size_t, std::greater<>> severities;
    std::map<std::string_view, std::size_t> rules;
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            if (finding.counts()) {
                ++severities[finding.severity];
                ++rules[finding.rule];
            }
        }
    }
    out << fmt::format("<nav class=\"filters\" aria-label=\"{}\"{}><div>\n",
                       html_attribute(text::translated("Show only")), rules.empty() ? " hidden" : "");
    out << fmt::format("<button type=\"button\" id=\"all\">{}</button>\n", html_text(text::translated("All")));
    for (const auto& [severity, number] : severities) {
        const auto name = check::severity_names.name(severity);
        write_button("severity", name, name, text::translated(name), number, out);
    }
    out << "<span class=\"gap\"></span>\n";
    for (const auto& [rule, number] : rules) {
        write_button("rule", rule, "rule", rule, number, out);
    }
    out << fmt::format("<label><input type=\"checkbox\" id=\"only\"> {}</label>\n",
                       html_text(text::translated("only passages with findings")))
        << fmt::format("<output id=\"count\" aria-live=\"polite\" data-template=\"{}\"></output>\n</div></nav>\n",
                       html_attribute(text::translated("{0} of {1} findings")));
}

void write_fixes(const PairReport& pair, const check::Finding& finding, std::ostream& out) {
    const auto help = help_of(pair, finding);
    if (help.empty()) {
        return;
    }
    const bool sure = std::any_of(finding.fixes.begin(), finding.fixes.end(), [](const auto& fix) { return fix.sure; });
    out << fmt::format(
        "<p class=\"fix\">{}{}</p>\n", html_text(help),
        sure ? fmt::format(" <span class=\"sure\">({})</span>", html_text(text::translated("sure"))) : "");
}

void write_note(const Report& report, const PairReport& pair, const check::Finding& finding, NoteNumber number,
                std::ostream& out) {
    const auto severity = check::severity_names.name(finding.severity);
    const auto position = file_of(pair, finding.place.side).position(finding.place.span.begin);
    out << fmt::format(
        "<li class=\"note-item {0}\" id=\"n{1}\" tabindex=\"-1\" data-severity=\"{0}\" data-rule=\"{2}\">\n"
        "<p class=\"what\"><strong>{3}</strong> {2} · {4} {5}:{6}</p>\n<p>{7}</p>\n",
        severity, number, html_attribute(finding.rule), html_text(text::translated(severity)),
        html_text(text::translated(check::side_names.name(finding.place.side))), position.line, position.column,
        html_text(finding.message));
    write_fixes(pair, finding, out);
    if (const auto* about = find_concept(report, finding.concept_id)) {
        out << fmt::format("<p class=\"tags\"><a href=\"#c-{0}\" data-concept=\"{0}\">{1}</a></p>\n",
                           html_attribute(about->id), html_text(name_of(*about)));
    }
    out << "</li>\n";
}

/// One pair's page: the annotated sides, and which findings stand beside which bead.
struct PairPage {
    const Report& report;
    const PairReport& pair;
    NoteNumber first_note;
    AnnotatedSide source;
    AnnotatedSide target;
};

void write_notes(const PairPage& page, const std::vector<std::size_t>& findings, std::string_view look,
                 std::ostream& out) {
    if (findings.empty()) {
        return;
    }
    out << fmt::format("<ol class=\"{}\">\n", look);
    for (const auto i : findings) {
        write_note(page.report, page.pair, page.pair.findings[i], page.first_note + i, out);
    }
    out << "</ol>\n";
}

void write_side(const PairPage& page, check::Side side, std::uint32_t begin, std::uint32_t end, std::ostream& out) {
    const bool is_source = side == check::Side::source;
    const auto& bitext = is_source ? page.pair.bitext.source : page.pair.bitext.target;
    const auto& annotated = is_source ? page.source : page.target;
    out << fmt::format("<p class=\"side\" lang=\"{}\">", text::language_names.name(bitext.language));
    for (auto i = begin; i < end; ++i) {
        out << (i == begin ? "" : " ")
            << marked_text(file_of(page.pair, side), bitext.segments[i].span, annotated.by_segment[i]);
    }
    out << "</p>\n";
}

std::string_view look_of(const check::BitextSegment& segment) {
    switch (segment.kind) {
        case document::BlockKind::heading:
            return " heading";
        case document::BlockKind::quotation:
            return " quotation";
        default:
            return "";
    }
}

void write_bead(const PairPage& page, const align::Bead& bead, const std::vector<std::size_t>& findings,
                std::ostream& out) {
    const auto& bitext = page.pair.bitext;
    std::string look = "bead";
    const auto* first = bead.source_size() > 0   ? &bitext.source.segments[bead.source_begin]
                        : bead.target_size() > 0 ? &bitext.target.segments[bead.target_begin]
                                                 : nullptr;
    if (first != nullptr) {
        look += first->opens_block ? " opens" : "";
        look += look_of(*first);
    }
    look += bead.source_size() == 0 || bead.target_size() == 0 ? " alone" : "";
    out << fmt::format("<div class=\"{}\">\n", look);
    write_side(page, check::Side::source, bead.source_begin, bead.source_end, out);
    write_side(page, check::Side::target, bead.target_begin, bead.target_end, out);
    write_notes(page, findings, "notes", out);
    out << "</div>\n";
}

/// By bead, the findings that begin in it; those that stand in no segment come last, under the number of beads.
std::vector<std::vector<std::size_t>> findings_by_bead(const PairPage& page) {
    const auto& beads = page.pair.bitext.beads;
    std::vector<std::vector<std::size_t>> by_bead(beads.size() + 1);
    for (std::size_t i = 0; i < page.pair.findings.size(); ++i) {
        if (!page.pair.findings[i].counts()) {
            continue;
        }
        const auto in_source = page.source.segment_of[i];
        const auto in_target = page.target.segment_of[i];
        const auto bead = std::find_if(beads.begin(), beads.end(), [&](const align::Bead& one) {
            return (in_source && *in_source >= one.source_begin && *in_source < one.source_end) ||
                   (in_target && *in_target >= one.target_begin && *in_target < one.target_end);
        });
        by_bead[static_cast<std::size_t>(bead - beads.begin())].push_back(i);
    }
    return by_bead;
}

/// A path whose folders step back behind the file's name, and may break behind each.
std::string path_html(std::string_view path) {
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        return html_text(path);
    }
    std::string folders;
    for (std::size_t at = 0; at <= slash;) {
        const auto next = path.find('/', at) + 1;
        folders += html_text(path.substr(at, next - at)) + "<wbr>";
        at = next;
    }
    return fmt::format("<span class=\"folder\">{}</span>{}", folders, html_text(path.substr(slash + 1)));
}

/// Both paths; one where both sides stand in one file.
std::string pair_heading(const PairReport& pair) {
    const auto source = path_html(pair.source->path());
    const auto target = path_html(pair.target->path());
    return source == target ? source : fmt::format("{}<span class=\"to\">→</span>{}", source, target);
}

void write_pair(const Report& report, const PairReport& pair, NoteNumber first_note, std::ostream& out) {
    const PairPage page{report, pair, first_note, annotate(pair, check::Side::source, first_note),
                        annotate(pair, check::Side::target, first_note)};
    const auto by_bead = findings_by_bead(page);
    out << fmt::format("<section class=\"pair\">\n<h2>{}</h2>\n", pair_heading(pair));
    write_notes(page, by_bead.back(), "notes general", out);
    for (std::size_t i = 0; i < pair.bitext.beads.size(); ++i) {
        write_bead(page, pair.bitext.beads[i], by_bead[i], out);
    }
    out << "</section>\n";
}

}  // namespace

void write_html(const Report& report, const ReportOptions&, std::ostream& out) {
    write_head(report, out);
    out << "<body>\n";
    write_top(report, out);
    write_filters(report, out);
    out << "<main id=\"texts\">\n";
    NoteNumber next = 1;
    for (const auto& pair : report.pairs) {
        write_pair(report, pair, next, out);
        next += pair.findings.size();
    }
    write_cards(report, out);
    out << "</main>\n<footer>\n<p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> "
        << html_text(text::translated("next and previous finding")) << " · <kbd>Esc</kbd> "
        << html_text(text::translated("closes a card")) << "</p>\n<p>loep " LOEP_VERSION "</p>\n</footer>\n"
        << "<div id=\"card\" class=\"card\" role=\"tooltip\" hidden></div>\n<script>" << page_script
        << "</script>\n</body>\n</html>\n";
}

}  // namespace loep::report
