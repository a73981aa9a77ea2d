// The html report: text stays text, findings stand where they are, however they overlap. A browser has its own test.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/report/html_text.hpp"

#include "sample_report.hpp"

namespace loep::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The sample with its texts by bead: the heading, then the sentence.
Report sample_with_texts() {
    auto report = sample_report();
    auto& pair = report.pairs.front();
    const auto source = pair.source->bytes();
    const auto target = pair.target->bytes();
    const auto body = [](std::string_view bytes, std::string_view first) {
        return text::make_span(bytes.find(first), bytes.size() - 1);
    };
    pair.bitext.source = {text::Language::dutch,
                          {{span_of(source, "Kop"), true, document::BlockKind::heading}, {body(source, "De"), true}},
                          {},
                          {{span_of(source, "Wit-Rusland"), "belarus"}}};
    pair.bitext.target = {
        text::Language::english,
        {{span_of(target, "Heading"), true, document::BlockKind::heading}, {body(target, "The"), true}},
        {span_of(target, "“one”")},
        {{span_of(target, "Russia"), "russia"}}};
    pair.bitext.beads = {{0, 1, 0, 1}, {1, 2, 1, 2}};
    termbase::Concept belarus;
    belarus.id = "belarus";
    belarus.kind = termbase::ConceptKind::country;
    belarus.designations.resize(2);
    belarus.designations[0].text = "Belarus";
    belarus.designations[1].text = "White Russia";
    belarus.designations[1].status = termbase::AdministrativeStatus::deprecated;
    for (auto& designation : belarus.designations) {
        designation.locale = "en";
    }
    report.concepts = {belarus};
    return report;
}

std::string page_of(const Report& report) {
    return written(report, ReportFormat::html);
}

TEST(HtmlReport, ShowsBothSidesAndTheFindingInItsPlace) {
    const auto page = page_of(sample_with_texts());
    EXPECT_THAT(page, HasSubstr("<p class=\"side\" lang=\"nl\">De premier van <mark class=\"other\" data-notes=\"n1\" "
                                "data-concept=\"belarus\">Wit-Rusland</mark> zei één ding.</p>"));
    EXPECT_THAT(page, HasSubstr("The premier of <mark class=\"error\" data-notes=\"n1\" tabindex=\"0\" "
                                "aria-describedby=\"n1\" data-concept=\"belarus\">White </mark>"));
    EXPECT_THAT(page, HasSubstr("<p class=\"fix\">write “Belarus” <span class=\"sure\">(sure)</span></p>"));
    EXPECT_THAT(page, HasSubstr("<span class=\"markup\">“one”</span>"));
    EXPECT_THAT(page, HasSubstr("<strong>Belarus</strong>, <s>White Russia</s>"));
    EXPECT_THAT(page, HasSubstr("<h1>1 error, 1 note</h1>"));
}

TEST(HtmlReport, LeavesOutTheMarksOfEmphasis) {
    const auto text = text::SourceText::from_bytes("a.md", "The **border** is closed, see [this](x).");
    const auto span = text->content();
    const std::vector<Annotation> annotations{
        {Annotation::Kind::markup, span_of(text->bytes(), "**"), 0, nullptr, {}},
        {Annotation::Kind::markup, text::make_span(12, 14), 0, nullptr, {}},
        {Annotation::Kind::markup, span_of(text->bytes(), "(x)"), 0, nullptr, {}}};
    EXPECT_EQ(marked_text(*text, span, annotations),
              "The border is closed, see [this]<span class=\"markup\">(x)</span>.");
}

TEST(HtmlReport, WhateverATextHoldsStaysText) {
    auto report = sample_with_texts();
    auto& pair = report.pairs.front();
    // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what a text may hold
    const std::string script = "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\u202e\"'&";
    pair.source = text::SourceText::from_bytes("\"><script>alert(3)</script>", script);
    pair.target = text::SourceText::from_bytes("article.en.txt", script);
    const auto all = text::make_span(0, script.size());
    pair.bitext.source = {text::Language::dutch, {{all, true}}, {}, {{all, "\"><script>alert(4)</script>"}}};
    pair.bitext.target = {text::Language::english, {{all, true}}, {}, {}};
    pair.bitext.beads = {{0, 1, 0, 1}};
    pair.findings.resize(1);
    pair.findings.front().message = script;
    pair.findings.front().place = {check::Side::target, all};
    pair.findings.front().source.reset();
    pair.findings.front().fixes = {{pair.findings.front().place, script, true}};
    report.concepts.front().note = script;
    report.concepts.front().designations.front().text = script;
    report.notices = {script};
    const auto page = page_of(report);
    EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(page, Not(HasSubstr("<img")));
    EXPECT_THAT(page, Not(HasSubstr("\x1b")));
    // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what a text may hold
    EXPECT_THAT(page, Not(HasSubstr("\u202e")));
    EXPECT_THAT(page, HasSubstr("script-src 'sha256-"));
}

TEST(HtmlReport, FindingsThatOverlapAreAllNamed) {
    auto report = sample_with_texts();
    auto& pair = report.pairs.front();
    const auto target = pair.target->bytes();
    pair.findings.at(1).place = {check::Side::target, span_of(target, "Russia said")};
    const auto page = page_of(report);
    EXPECT_THAT(page, HasSubstr("data-notes=\"n1 n2\" tabindex=\"0\" aria-describedby=\"n1 n2\" "
                                "data-concept=\"belarus\">Russia</mark>"));
    EXPECT_THAT(page, HasSubstr("<mark class=\"note\" data-notes=\"n2\"> said</mark>"));
}

TEST(HtmlReport, APlaceWithoutTextIsACaret) {
    auto report = sample_with_texts();
    auto& pair = report.pairs.front();
    const auto at = span_of(pair.target->bytes(), "said").begin;
    pair.findings.at(1).place = {check::Side::target, {at, at}};
    EXPECT_THAT(page_of(report), HasSubstr("tabindex=\"0\" aria-describedby=\"n2\">\u2038</mark>said"));
}

TEST(HtmlReport, AFindingOutsideAllSegmentsIsListedFirst) {
    auto report = sample_report();
    const auto page = page_of(report);
    EXPECT_THAT(page, HasSubstr("<ol class=\"notes general\">"));
    EXPECT_THAT(page, HasSubstr("id=\"n2\""));
}

TEST(HtmlReport, LeavesOutWhatDoesNotCount) {
    auto report = sample_with_texts();
    report.pairs.front().findings.front().suppression = check::Suppression{};
    const auto page = page_of(report);
    EXPECT_THAT(page, Not(HasSubstr("id=\"n1\"")));
    EXPECT_THAT(page, HasSubstr("1 suppressed"));
}

}  // namespace
}  // namespace loep::report
