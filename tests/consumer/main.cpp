// Uses an installed loep as another project would: a finding of its own, written as text.
// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <loep/report/report.hpp>

int main() {
    namespace text = loep::text;
    loep::report::PairReport pair;
    pair.source = text::SourceText::from_bytes("artikel.nl.txt", "Een kleine zin.\n");
    pair.target = text::SourceText::from_bytes("article.en.txt", "A a small sentence.\n");
    loep::check::Finding finding;
    finding.rule = "repeated-word";
    finding.message = "“A” stands twice";
    finding.place = {loep::check::Side::target, text::make_span(0, 3)};
    pair.findings.push_back(finding);
    loep::report::Report report;
    report.pairs.push_back(pair);
    loep::report::write(report, loep::report::ReportFormat::sarif, {}, std::cout);
    return 0;
}
