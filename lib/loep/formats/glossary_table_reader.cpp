// Reads a table of designations: cells by RFC 4180, columns by their names, rows into concepts.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/formats/glossary_table.hpp"
#include "loep/formats/table_columns.hpp"
#include "loep/formats/table_words.hpp"
#include "loep/formats/tbx_elements.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::formats {

namespace {

using termbase::Concept;
using termbase::Designation;

/// The next row's cells each time; `begin` is its first byte.
class CellReader {
  public:
    CellReader(std::string_view bytes, std::size_t at, char separator)
        : bytes_(bytes), at_(at), separator_(separator) {}

    bool next(std::vector<std::string>& cells, std::size_t& begin, std::string& fault) {
        cells.clear();
        fault.clear();
        begin = at_;
        if (at_ >= bytes_.size()) {
            return false;
        }
        do {
            cells.push_back(cell(fault));
        } while (at_ < bytes_.size() && bytes_[at_] == separator_ && ++at_ != 0);
        if (at_ < bytes_.size() && bytes_[at_] == '\r') {
            ++at_;
        }
        if (at_ < bytes_.size() && bytes_[at_] == '\n') {
            ++at_;
        }
        return true;
    }

  private:
    bool ends_cell(char c) const { return c == separator_ || c == '\n' || c == '\r'; }

    std::string cell(std::string& fault) {
        if (at_ < bytes_.size() && bytes_[at_] == '"') {
            return quoted_cell(fault);
        }
        const auto begin = at_;
        while (at_ < bytes_.size() && !ends_cell(bytes_[at_])) {
            ++at_;
        }
        return std::string(bytes_.substr(begin, at_ - begin));
    }

    std::string quoted_cell(std::string& fault) {
        std::string value;
        for (++at_; at_ < bytes_.size(); ++at_) {
            if (bytes_[at_] == '\r' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n') {
                continue;  // one line break inside a cell is one
            }
            if (bytes_[at_] != '"') {
                value += bytes_[at_];
            } else if (at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '"') {
                value += bytes_[++at_];
            } else {
                break;
            }
        }
        if (at_ >= bytes_.size()) {
            fault = text::message("a quotation mark that is never closed");
            return value;
        }
        for (++at_; at_ < bytes_.size() && !ends_cell(bytes_[at_]); ++at_) {
            fault = text::message("text after the closing quotation mark");
        }
        return value;
    }

    std::string_view bytes_;
    std::size_t at_;
    char separator_;
};

char separator_of(std::string_view header) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        const auto count = std::count(header.begin(), header.end(), candidate);
        if (count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

struct Column {
    std::optional<TableColumn> known;
    std::string locale;  ///< of a column of designations
};

using Cells = std::vector<std::string>;

class TableReader {
  public:
    explicit TableReader(const text::SourceText& source) : source_(source) {}

    TableFile read() {
        const auto begin = text::to_size(source_.content().begin);
        const auto bytes = source_.bytes();
        const auto header_end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
        CellReader rows(bytes, begin, separator_of(bytes.substr(begin, header_end - begin)));
        Cells cells;
        std::string fault_text;
        if (!rows.next(cells, at_, fault_text)) {
            throw Error(ErrorCode::malformed, text::message("an empty table; its first row names the columns"),
                        {source_.path()});
        }
        read_header(cells);
        while (rows.next(cells, at_, fault_text)) {
            if (!fault_text.empty()) {
                fault(fault_text);
            } else if (std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); })) {
                read_row(cells);
            }
        }
        finish();
        return std::move(file_);
    }

  private:
    /// What is known only when all rows of a concept are read. A column that is not there leaves names what is usual.
    void finish() {
        const bool says_how = has(TableColumn::part_of_speech) || has(TableColumn::case_rule);
        for (std::size_t i = 0; i < file_.termbase.concepts.size(); ++i) {
            auto& of = file_.termbase.concepts[i];
            if (!file_.says_verified[i]) {
                of.verified = termbase::has_source(of);
            }
            for (auto& designation : of.designations) {
                if (!says_how && termbase::is_name(of.kind)) {
                    designation = termbase::with_usual_properties(of, std::move(designation));
                }
            }
        }
    }

    bool has(TableColumn wanted) const {
        return std::any_of(columns_.begin(), columns_.end(),
                           [wanted](const Column& column) { return column.known == wanted; });
    }

    ErrorPlace place() const { return {source_.path(), source_.position(text::to_offset(at_)).line, 0}; }
    void fault(std::string message) { file_.faults.push_back({std::move(message), place()}); }

    void read_header(const Cells& cells) {
        for (const auto& cell : cells) {
            Column column;
            column.known = column_named(cell);
            if (!column.known.has_value()) {
                column.locale = locale_named(cell);
            }
            if (!column.known.has_value() && column.locale.empty() && !trimmed(cell).empty()) {
                file_.warnings.push_back({text::message("the column \"{}\" is not kept{}", trimmed(cell),
                                                        did_you_mean(text::fold_key(trimmed(cell)), header_words())),
                                          place()});
            }
            columns_.push_back(std::move(column));
        }
        by_designation_ = has(TableColumn::term);
        const bool has_language = by_designation_
                                      ? has(TableColumn::language)
                                      : std::any_of(columns_.begin(), columns_.end(),
                                                    [](const Column& column) { return !column.locale.empty(); });
        if (!has_language) {
            throw Error(
                ErrorCode::malformed,
                text::message("the first row names no column of designations: \"language\" and \"term\", or languages "
                              "(nl, en)"),
                place());
        }
    }

    std::string value(const Cells& cells, TableColumn wanted) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].known == wanted) {
                return trimmed(cells[i]);
            }
        }
        return {};
    }

    template <class Names, class Value>
    void set(const Cells& cells, TableColumn column, const Names& names, Value& to) {
        const auto word = value(cells, column);
        if (word.empty()) {
            return;
        }
        const auto written = english_value(column, word, names.names());
        if (const auto known = names.value(written); known.has_value()) {
            to = *known;
        } else {
            fault(unknown_value(column, word, names.names()));
        }
    }

    void read_row(const Cells& cells) {
        if (cells.size() != columns_.size()) {
            fault(text::message("{} cells, and the header names {}", cells.size(), columns_.size()));
            return;
        }
        Designation common;
        bool has_status = false;
        if (const auto word = value(cells, TableColumn::status); !word.empty()) {
            const auto& names = termbase::administrative_status_names;
            if (const auto status = tbx::status_of(english_value(TableColumn::status, word, names.names()))) {
                common.status = *status;
                has_status = true;
            } else {
                fault(unknown_value(TableColumn::status, word, names.names()));
            }
        }
        set(cells, TableColumn::type, termbase::term_type_names, common.type);
        set(cells, TableColumn::part_of_speech, termbase::part_of_speech_names, common.part_of_speech);
        set(cells, TableColumn::gender, termbase::gender_names, common.gender);
        set(cells, TableColumn::case_rule, termbase::case_rule_names, common.case_rule);
        set(cells, TableColumn::abbreviation, termbase::abbreviation_class_names, common.abbreviation);
        common.invariable = value(cells, TableColumn::inflection) == "invariable";
        auto& of = concept_of(cells);
        const auto before = of.designations.size();
        if (by_designation_) {
            add_designation(cells, std::move(common), has_status, of);
        } else {
            add_languages(cells, common, has_status, of);
        }
        if (of.designations.size() == before) {
            fault(text::message("a row without a designation"));
        }
    }

    Concept& concept_of(const Cells& cells) {
        const auto id = value(cells, TableColumn::id);
        if (!id.empty() && tbx::well_formed_id(id) != id) {
            fault(text::message("\"{}\" cannot be an id: it takes ASCII letters, digits and hyphens, a letter first",
                                id));
        }
        auto& concepts = file_.termbase.concepts;
        if (!id.empty()) {
            const auto [known, is_new] = by_id_.try_emplace(id, concepts.size());
            if (!is_new) {
                agree(cells, concepts[known->second]);
                return concepts[known->second];
            }
        }
        auto& added = concepts.emplace_back();
        added.id = id;
        file_.places.push_back(place());
        set(cells, TableColumn::kind, termbase::concept_kind_names, added.kind);
        added.subject = value(cells, TableColumn::subject);
        added.definition = value(cells, TableColumn::definition);
        added.source = value(cells, by_designation_ ? TableColumn::concept_source : TableColumn::source);
        added.note = value(cells, by_designation_ ? TableColumn::concept_note : TableColumn::note);
        const auto verified = read_verified(cells);
        added.verified = verified.value_or(true);
        file_.says_verified.push_back(verified.has_value());
        add_relations(cells, added);
        return added;
    }

    /// Spreadsheets turn yes into TRUE, and Dutch ones into WAAR.
    std::optional<bool> read_verified(const Cells& cells) {
        const auto said = value(cells, TableColumn::verified);
        const auto word = text::fold_key(said);
        if (word == "no" || word == "false" || word == "0" || word == "nee" || word == "onwaar") {
            return false;
        }
        if (word == "yes" || word == "true" || word == "1" || word == "ja" || word == "waar") {
            return true;
        }
        if (!word.empty()) {
            fault(text::message("\"{}\" is neither yes nor no (verified)", said));
        }
        return std::nullopt;
    }

    /// The later rows of a concept may leave its fields empty, not contradict them.
    void agree(const Cells& cells, Concept& of) {
        const auto compare = [&](TableColumn column, std::string& known) {
            auto said = value(cells, column);
            if (known.empty()) {
                known = std::move(said);
            } else if (!said.empty() && said != known) {
                fault(text::message("the {} of \"{}\" is \"{}\" here and \"{}\" in an earlier row",
                                    column_label(column), of.id, said, known));
            }
        };
        compare(TableColumn::subject, of.subject);
        compare(TableColumn::definition, of.definition);
        if (by_designation_) {
            compare(TableColumn::concept_source, of.source);
            compare(TableColumn::concept_note, of.note);
        }
    }

    void add_relations(const Cells& cells, Concept& of) {
        for (const auto& one : list_of(value(cells, TableColumn::relations))) {
            const auto colon = std::min(one.find(':'), one.size());
            const auto kind = termbase::relation_kind_names.value(one.substr(0, colon));
            if (!kind.has_value() || colon + 1 >= one.size()) {
                fault(text::message("\"{}\" is no relation (a kind, a colon, an id)", one));
            } else {
                of.relations.push_back({*kind, one.substr(colon + 1)});
            }
        }
    }

    static std::vector<std::string> list_of(std::string_view cell) {
        std::vector<std::string> values;
        for (std::size_t at = 0; at <= cell.size() && !cell.empty();) {
            const auto end = std::min(cell.find(cell_list_separator, at), cell.size());
            if (auto one = trimmed(cell.substr(at, end - at)); !one.empty()) {
                values.push_back(std::move(one));
            }
            at = end + 1;
        }
        return values;
    }

    void add(Concept& of, Designation added, bool has_status) {
        const auto same = [&added](const Designation& other) {
            return other.text == added.text && other.locale == added.locale &&
                   other.part_of_speech == added.part_of_speech;
        };
        if (std::any_of(of.designations.begin(), of.designations.end(), same)) {
            fault(text::message("\"{}\" ({}) is there twice", added.text, added.locale));
            return;
        }
        const bool first = std::none_of(of.designations.begin(), of.designations.end(),
                                        [&added](const auto& other) { return other.locale == added.locale; });
        if (!has_status) {
            added.status = first ? termbase::AdministrativeStatus::preferred : termbase::AdministrativeStatus::admitted;
        }
        of.designations.push_back(std::move(added));
    }

    void add_designation(const Cells& cells, Designation added, bool has_status, Concept& of) {
        added.text = value(cells, TableColumn::term);
        const auto language = value(cells, TableColumn::language);
        added.locale = locale_named(language);
        if (added.locale.empty()) {
            fault(language.empty() ? text::message("no language")
                                   : text::message("\"{}\" is no language tag such as nl or en-GB", language));
            added.locale = "und";
        }
        added.forms = list_of(value(cells, TableColumn::forms));
        added.scheme = value(cells, TableColumn::scheme);
        added.source = value(cells, TableColumn::source);
        added.note = value(cells, TableColumn::note);
        if (!added.text.empty()) {
            add(of, std::move(added), has_status);
        }
    }

    void add_languages(const Cells& cells, const Designation& common, bool has_status, Concept& of) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].locale.empty()) {
                continue;
            }
            for (auto& text : list_of(cells[i])) {
                auto added = common;
                added.text = std::move(text);
                added.locale = columns_[i].locale;
                add(of, std::move(added), has_status);
            }
        }
    }

    const text::SourceText& source_;
    TableFile file_;
    std::vector<Column> columns_;
    std::unordered_map<std::string, std::size_t> by_id_;
    std::size_t at_ = 0;
    bool by_designation_ = false;
};

}  // namespace

TableFile read_table(const text::SourceText& source) {
    return TableReader(source).read();
}

}  // namespace loep::formats
