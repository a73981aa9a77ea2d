// A small report of our own making that the tests of all formats write.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "loep/report/report.hpp"

namespace loep::report {

/// The span of the first `word` in `bytes`.
inline text::Span span_of(std::string_view bytes, std::string_view word) {
    const auto begin = bytes.find(word);
    return text::make_span(begin, begin + word.size());
}

inline PairReport make_pair(std::string source, std::string target) {
    PairReport pair;
    pair.source = text::SourceText::from_bytes("artikel.nl.txt", std::move(source));
    pair.target = text::SourceText::from_bytes("article.en.txt", std::move(target));
    return pair;
}

/// One error with a sure fix and one note without the other side.
inline Report sample_report() {
    auto pair = make_pair("Kop\n\nDe premier van Wit-Rusland zei één ding.\n",
                          "Heading\n\nThe premier of White Russia said “one” thing thing.\n");
    const auto source = pair.source->bytes();
    const auto target = pair.target->bytes();
    check::Finding first;
    first.rule = "deprecated-designation";
    first.severity = check::Severity::error;
    first.message = "“White Russia” is an old name of “Belarus”";
    first.place = {check::Side::target, span_of(target, "White Russia")};
    first.source = check::Place{check::Side::source, span_of(source, "Wit-Rusland")};
    first.fixes = {{first.place, "Belarus", true}};
    first.concept_id = "belarus";
    check::Finding second;
    second.rule = "repeated-word";
    second.severity = check::Severity::note;
    second.message = "“thing” stands twice";
    second.place = {check::Side::target, span_of(target, " thing.")};
    second.fixes = {{second.place, "", false}};
    pair.findings = {first, second};
    Report report;
    report.pairs.push_back(std::move(pair));
    return report;
}

inline std::string written(const Report& report, ReportFormat format, const ReportOptions& options = {}) {
    std::ostringstream out;
    write(report, format, options, out);
    return out.str();
}

}  // namespace loep::report
