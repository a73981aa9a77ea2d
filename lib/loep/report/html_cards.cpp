// Writes a concept as its designations by language, with what is known of it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/html_cards.hpp"

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "loep/report/html_text.hpp"
#include "loep/text/messages.hpp"

namespace loep::report {

namespace {

using termbase::AdministrativeStatus;

std::string designation_html(const termbase::Designation& designation) {
    auto text = html_text(designation.text);
    switch (designation.status) {
        case AdministrativeStatus::preferred:
            return "<strong>" + text + "</strong>";
        case AdministrativeStatus::admitted:
            break;
        case AdministrativeStatus::deprecated:
        case AdministrativeStatus::superseded:
            return "<s>" + text + "</s>";
    }
    return text;
}

/// The languages of a concept: the two that are checked first, then originals and romanisations as they come.
std::vector<std::string_view> locales_of(const termbase::Concept& one) {
    std::vector<std::string_view> locales{"nl", "en"};
    for (const auto& designation : one.designations) {
        if (std::find(locales.begin(), locales.end(), designation.locale) == locales.end()) {
            locales.push_back(designation.locale);
        }
    }
    return locales;
}

void write_designations(const termbase::Concept& one, std::ostream& out) {
    out << "<dl>\n";
    for (const auto locale : locales_of(one)) {
        std::string line;
        for (const auto& designation : one.designations) {
            if (designation.locale == locale) {
                line += (line.empty() ? "" : ", ") + designation_html(designation);
            }
        }
        if (!line.empty()) {
            out << fmt::format("<dt>{0}</dt><dd lang=\"{0}\">{1}</dd>\n", html_attribute(locale), line);
        }
    }
    out << "</dl>\n";
}

void write_card(const termbase::Concept& one, std::ostream& out) {
    out << fmt::format("<article class=\"card\" id=\"c-{}\">\n<h3>{}</h3>\n<p class=\"aside\">{}{}</p>\n",
                       html_attribute(one.id), html_text(name_of(one)),
                       html_text(text::translated(termbase::concept_kind_names.name(one.kind))),
                       one.verified ? "" : " · " + html_text(text::translated("unverified")));
    write_designations(one, out);
    for (const auto& paragraph : {one.definition, one.note}) {
        if (!paragraph.empty()) {
            out << "<p class=\"text\">" << html_text(paragraph) << "</p>\n";
        }
    }
    if (!one.source.empty()) {
        out << "<p class=\"aside text\">" << html_text(one.source) << "</p>\n";
    }
    out << "</article>\n";
}

void write_group(const std::vector<const termbase::Concept*>& group, std::ostream& out) {
    out << "<div class=\"cards\">\n";
    for (const auto* one : group) {
        write_card(*one, out);
    }
    out << "</div>\n";
}

}  // namespace

const termbase::Concept* find_concept(const Report& report, std::string_view id) {
    const auto found =
        std::lower_bound(report.concepts.begin(), report.concepts.end(), id,
                         [](const termbase::Concept& one, std::string_view key) { return one.id < key; });
    return found != report.concepts.end() && found->id == id ? &*found : nullptr;
}

std::string_view name_of(const termbase::Concept& one) {
    for (const auto& designation : one.designations) {
        if (text::language_of(designation.locale) == text::Language::english &&
            designation.status == AdministrativeStatus::preferred) {
            return designation.text;
        }
    }
    return one.designations.empty() ? std::string_view(one.id) : std::string_view(one.designations.front().text);
}

void write_cards(const Report& report, std::ostream& out) {
    std::set<std::string_view> in_findings;
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            if (finding.counts()) {
                in_findings.insert(finding.concept_id);
            }
        }
    }
    std::vector<const termbase::Concept*> named;
    std::vector<const termbase::Concept*> others;
    for (const auto& one : report.concepts) {
        (in_findings.contains(one.id) ? named : others).push_back(&one);
    }
    if (!named.empty()) {
        out << "<section>\n<h2>" << html_text(text::translated("Concepts in the findings")) << "</h2>\n";
        write_group(named, out);
        out << "</section>\n";
    }
    if (!others.empty()) {
        out << "<details>\n<summary>"
            << html_text(
                   text::counted(others.size(), "{} other concept in the texts", "{} other concepts in the texts"))
            << "</summary>\n";
        write_group(others, out);
        out << "</details>\n";
    }
}

}  // namespace loep::report
