// Reading the whole termbase: one pass a table, joined in memory, because a query a concept costs milliseconds.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/packed.hpp"
#include "loep/termbase/row_values.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/messages.hpp"

namespace loep::termbase {

namespace {

/// Where a designation lies in the termbase being built.
struct DesignationPlace {
    std::size_t concept_at = 0;
    std::size_t designation_at = 0;
};

/// Keys are row numbers: small, and dense enough for a table.
template <class Value>
class ByKey {
  public:
    void set(std::int64_t key, Value value) {
        const auto at = static_cast<std::size_t>(key);
        if (at >= values_.size()) {
            values_.resize(std::max(at + 1, 2 * values_.size()));
        }
        values_[at] = value;
    }
    const Value& operator[](std::int64_t key) const { return values_.at(static_cast<std::size_t>(key)); }

  private:
    std::vector<Value> values_;
};

class Loader {
  public:
    Loader(sqlite3* handle, const std::string& path) : handle_(handle), path_(path) {}

    Termbase load() {
        load_concepts();
        load_designations();
        load_forms();
        load_relations();
        load_styles();
        return std::move(termbase_);
    }

  private:
    void load_concepts() {
        Statement rows(handle_, path_, std::string(select_concepts) + " ORDER BY id");
        while (rows.step()) {
            concept_at_.set(rows.integer(0), termbase_.concepts.size());
            read_concept_row(rows, path_, termbase_.concepts.emplace_back());
        }
    }

    /// Read as the rows lie, because an ORDER BY would jump through the table by its index; they lie in order unless
    /// somebody edited a concept since.
    void load_designations() {
        Statement rows(handle_, path_, select_designations);
        bool in_order = true;
        std::pair<std::int64_t, std::int64_t> before{0, -1};
        while (rows.step()) {
            const std::pair<std::int64_t, std::int64_t> here{rows.integer(1), rows.integer(14)};
            in_order = in_order && before < here;
            before = here;
            auto& designations = termbase_.concepts[concept_at_[here.first]].designations;
            place_of_.set(rows.integer(0), {concept_at_[here.first], designations.size()});
            read_designation_row(rows, path_, designations.emplace_back());
        }
        if (!in_order) {
            put_in_order();
        }
    }

    void put_in_order() {
        std::vector<std::vector<Designation>> ordered(termbase_.concepts.size());
        Statement rows(handle_, path_, "SELECT key, concept FROM designation ORDER BY concept, position");
        while (rows.step()) {
            const auto from = place_of_[rows.integer(0)];
            auto& to = ordered[from.concept_at];
            place_of_.set(rows.integer(0), {from.concept_at, to.size()});
            to.push_back(std::move(termbase_.concepts[from.concept_at].designations[from.designation_at]));
        }
        for (std::size_t i = 0; i < ordered.size(); ++i) {
            termbase_.concepts[i].designations = std::move(ordered[i]);
        }
    }

    Designation& designation(std::int64_t key) {
        const auto place = place_of_[key];
        return termbase_.concepts[place.concept_at].designations[place.designation_at];
    }

    void load_forms() {
        Statement rows(handle_, path_, "SELECT designation, text FROM form ORDER BY designation, position");
        while (rows.step()) {
            designation(rows.integer(0)).forms.emplace_back(rows.text(1));
        }
    }

    void load_relations() {
        Statement rows(handle_, path_, "SELECT concept, kind, target FROM relation ORDER BY concept, position");
        while (rows.step()) {
            auto& relations = termbase_.concepts[concept_at_[rows.integer(0)]].relations;
            auto& added = relations.emplace_back();
            added.kind = relation_kind_of(rows.text(1), path_);
            added.target = rows.text(2);
        }
    }

    void load_styles() {
        ByKey<std::size_t> style_at;
        Statement styles(handle_, path_, "SELECT key, id, locale, name, source FROM style ORDER BY id");
        while (styles.step()) {
            style_at.set(styles.integer(0), termbase_.styles.size());
            auto& added = termbase_.styles.emplace_back();
            added.id = styles.text(1);
            added.locale = styles.text(2);
            added.name = styles.text(3);
            added.source = styles.text(4);
        }
        // By place, not by key: the order of preferences is that of concepts and their designations.
        std::vector<std::pair<std::size_t, DesignationPlace>> preferences;
        Statement rows(handle_, path_, "SELECT style, designation FROM style_preference");
        while (rows.step()) {
            preferences.emplace_back(style_at[rows.integer(0)], place_of_[rows.integer(1)]);
        }
        std::sort(preferences.begin(), preferences.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.first, a.second.concept_at, a.second.designation_at) <
                   std::tuple(b.first, b.second.concept_at, b.second.designation_at);
        });
        for (const auto& [style, place] : preferences) {
            const auto& of = termbase_.concepts[place.concept_at];
            StylePreference preference{of.id, of.designations[place.designation_at].text};
            auto& all = termbase_.styles[style].preferences;
            // The noun and the adjective of one spelling are two designations and one preference.
            if (all.empty() || all.back() != preference) {
                all.push_back(std::move(preference));
            }
        }
    }

    sqlite3* handle_;
    const std::string& path_;
    Termbase termbase_;
    ByKey<std::size_t> concept_at_;
    ByKey<DesignationPlace> place_of_;
};

}  // namespace

Termbase Database::load() const {
    const Snapshot snapshot(handle_.get(), path_);
    Statement pieces(handle_.get(), path_, "SELECT bytes, (SELECT count(*) FROM concept) FROM packed ORDER BY key");
    if (!pieces.step()) {
        return Loader(handle_.get(), path_).load();
    }
    Termbase termbase;
    termbase.concepts.reserve(static_cast<std::size_t>(pieces.integer(1)));
    do {
        if (!unpack(pieces.bytes(0), termbase)) {
            throw Error(ErrorCode::database,
                        text::message("the glossary database is damaged: its packed form cannot be read"), {path_});
        }
    } while (pieces.step());
    return termbase;
}

}  // namespace loep::termbase
