// The text report for people: each finding with both sides quoted and marked, then a line of counts.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "loep/report/quote.hpp"
#include "loep/report/writers.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::report {

namespace {

/// Quoted lines stay readable in a terminal of 100 columns with the line number before them.
constexpr std::size_t quote_cells = 90;

/// ECMA-48 "select graphic rendition".
enum class Ink { plain, bold, red, yellow, cyan, green };

std::string_view escape_of(Ink ink) {
    switch (ink) {
        case Ink::bold:
            return "\x1b[1m";
        case Ink::red:
            return "\x1b[1;31m";
        case Ink::yellow:
            return "\x1b[1;33m";
        case Ink::cyan:
            return "\x1b[1;36m";
        case Ink::green:
            return "\x1b[1;32m";
        case Ink::plain:
            break;
    }
    return "";
}

std::string painted(std::string_view text, Ink ink, const ReportOptions& options) {
    if (!options.colour || ink == Ink::plain) {
        return std::string(text);
    }
    return fmt::format("{}{}\x1b[0m", escape_of(ink), text);
}

Ink ink_of(check::Severity severity) {
    switch (severity) {
        case check::Severity::error:
            return Ink::red;
        case check::Severity::warning:
            return Ink::yellow;
        case check::Severity::note:
            break;
    }
    return Ink::cyan;
}

void write_quote(const Quote& quote, char mark, Ink ink, const ReportOptions& options, std::ostream& out) {
    const auto marks = std::string(quote.indent, ' ') + painted(std::string(quote.width, mark), ink, options);
    out << fmt::format("{:>5} | {}\n{:>5} | {}\n", quote.line, quote.text, "", marks);
}

std::string help_for(const check::Fix& fix, const PairReport& pair, const check::Place& place) {
    const auto old_text = text::printable(file_of(pair, fix.place.side).slice(fix.place.span));
    const auto new_text = text::printable(fix.text);
    if (fix.text.empty()) {
        return text::message("remove “{}”", old_text);
    }
    if (fix.place.span.empty()) {
        return text::message("insert “{}”", new_text);
    }
    // *the the* → *the*
    if (const auto size = fix.text.size();
        old_text.size() > 2 * size && new_text.size() == size &&
        text::fold_key(old_text.substr(0, size)) == text::fold_key(new_text) &&
        text::fold_key(old_text.substr(old_text.size() - size)) == text::fold_key(new_text) &&
        old_text.find_first_not_of(" \n", size) == old_text.size() - size) {
        return text::message("delete one “{}”", old_text.substr(old_text.size() - size));
    }
    return fix.place == place ? text::message("write “{}”", new_text)
                              : text::message("write “{}” for “{}”", new_text, old_text);
}

void write_summary(const Report& report, std::ostream& out) {
    const auto counts = count(report);
    const auto pairs = text::counted(report.pairs.size(), "{} pair", "{} pairs");
    if (counts.findings() == 0) {
        out << text::message("no findings in {}", pairs);
    } else {
        out << text::message("{} in {}: {}, {}, {}", text::counted(counts.findings(), "{} finding", "{} findings"),
                             pairs, text::counted(counts.errors, "{} error", "{} errors"),
                             text::counted(counts.warnings, "{} warning", "{} warnings"),
                             text::counted(counts.notes, "{} note", "{} notes"));
    }
    if (counts.sure_fixes > 0) {
        out << "; " << text::counted(counts.sure_fixes, "{} with a sure fix", "{} with a sure fix");
    }
    if (counts.suppressed > 0) {
        out << "; " << text::counted(counts.suppressed, "{} suppressed", "{} suppressed");
    }
    out << '\n';
}

}  // namespace

std::string help_of(const PairReport& pair, const check::Finding& finding) {
    std::string line;
    for (const auto& fix : finding.fixes) {
        line += line.empty() ? "" : text::translated(", or ");
        line += help_for(fix, pair, finding.place);
    }
    return line;
}

void write_finding(const PairReport& pair, const check::Finding& finding, const ReportOptions& options,
                   std::ostream& out) {
    const auto& file = file_of(pair, finding.place.side);
    const auto ink = ink_of(finding.severity);
    const auto severity = text::translated(check::severity_names.name(finding.severity));
    const auto label = fmt::format("{}[{}]", severity, finding.rule);
    out << painted(place_for_people(file, finding.place.span.begin), Ink::bold, options) << ": "
        << painted(label, ink, options) << ": " << text::printable(finding.message) << '\n';
    write_quote(quote(file, finding.place.span, quote_cells), '^', ink, options, out);
    if (finding.source) {
        const auto& other = file_of(pair, finding.source->side);
        out << "  " << place_for_people(other, finding.source->span.begin) << ":\n";
        write_quote(quote(other, finding.source->span, quote_cells), '-', Ink::cyan, options, out);
    }
    if (const auto help = help_of(pair, finding); !help.empty()) {
        out << "  " << painted(text::translated("help:"), Ink::green, options) << ' ' << help << '\n';
    }
    out << '\n';
}

void write_text(const Report& report, const ReportOptions& options, std::ostream& out) {
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            if (finding.counts()) {
                write_finding(pair, finding, options, out);
            }
        }
    }
    // Where no pair could be checked, the notices say so.
    if (options.summary && !report.pairs.empty()) {
        write_summary(report, out);
    }
}

}  // namespace loep::report
