// A glossary as CSV or TSV: a row a designation, the fields of its concept in each.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "loep/formats/glossary_export.hpp"
#include "loep/formats/table_columns.hpp"
#include "loep/formats/tbx_order.hpp"

namespace loep::formats {

namespace {

using termbase::Concept;
using termbase::Designation;

class TableWriter {
  public:
    explicit TableWriter(char separator) : separator_(separator) {}

    void cell(std::string_view value) {
        if (!std::exchange(first_, false)) {
            out_ += separator_;
        }
        const bool quotes = value.find_first_of("\"\r\n") != std::string_view::npos ||
                            value.find(separator_) != std::string_view::npos || value.starts_with(' ') ||
                            value.ends_with(' ');
        if (!quotes) {
            out_ += value;
            return;
        }
        out_ += '"';
        for (const char c : value) {
            out_.append(c == '"' ? 2 : 1, c);
        }
        out_ += '"';
    }

    void end_row() {
        out_ += '\n';
        first_ = true;
    }

    std::string take() { return std::move(out_); }

  private:
    std::string out_;
    char separator_;
    bool first_ = true;
};

std::string joined(const std::vector<std::string>& values) {
    std::string all;
    for (const auto& value : values) {
        all += all.empty() ? "" : std::string(1, cell_list_separator);
        all += value;
    }
    return all;
}

std::string relations_of(const Concept& of) {
    std::vector<std::string> texts;
    for (const auto& relation : of.relations) {
        texts.push_back(std::string(termbase::relation_kind_names.name(relation.kind)) + ":" + relation.target);
    }
    return joined(texts);
}

void write_row(TableWriter& out, const Concept& of, const std::string& relations, const Designation& designation) {
    out.cell(of.id);
    out.cell(termbase::concept_kind_names.name(of.kind));
    out.cell(of.subject);
    out.cell(of.definition);
    out.cell(of.source);
    out.cell(of.note);
    out.cell(of.verified ? "yes" : "no");
    out.cell(relations);
    out.cell(designation.locale);
    out.cell(designation.text);
    out.cell(termbase::administrative_status_names.name(designation.status));
    out.cell(termbase::term_type_names.name(designation.type));
    out.cell(termbase::part_of_speech_names.name(designation.part_of_speech));
    out.cell(termbase::gender_names.name(designation.gender));
    out.cell(termbase::case_rule_names.name(designation.case_rule));
    out.cell(termbase::abbreviation_class_names.name(designation.abbreviation));
    out.cell(designation.invariable ? "invariable" : "");
    out.cell(joined(designation.forms));
    out.cell(designation.scheme);
    out.cell(designation.source);
    out.cell(designation.note);
    out.end_row();
}

}  // namespace

std::string write_table(const termbase::Termbase& termbase, char separator) {
    TableWriter out(separator);
    for (const auto name : table_column_names.names()) {
        out.cell(name);
    }
    out.end_row();
    const auto by_id = [](const Concept& a, const Concept& b) { return a.id < b.id; };
    for (const auto* of : tbx::sorted_pointers(termbase.concepts, by_id)) {
        const auto relations = relations_of(*of);
        for (const auto& designation : of->designations) {
            write_row(out, *of, relations, designation);
        }
    }
    return out.take();
}

}  // namespace loep::formats
