// Writes the hits of loep terms, and the unknown expressions, as text, tsv and JSON.
// SPDX-License-Identifier: Apache-2.0
#include "terms_output.hpp"

#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/check/suggestion.hpp"
#include "loep/text/display.hpp"
#include "loep/text/words.hpp"

#include "concept_output.hpp"

namespace loep::tools {

namespace {

/// What is printed of a hit, whatever the format.
struct Row {
    text::Position position;
    std::string_view text;
    std::string_view concept_id;
    const termbase::Designation* designation = nullptr;
    std::string suggestion;  ///< empty when the other language has none
};

/// Gives the positions of ascending offsets; on one line without reading it again from its start.
class Positions {
  public:
    explicit Positions(const text::SourceText& source) : source_(source) {}

    text::Position at(text::ByteOffset offset) {
        const auto between = source_.slice({last_, offset});
        if (started_ && between.find_first_of("\r\n") == std::string_view::npos) {
            position_.column += text::count_code_points(between);
        } else {
            position_ = source_.position(offset);
        }
        started_ = true;
        last_ = offset;
        return position_;
    }

  private:
    const text::SourceText& source_;
    text::ByteOffset last_{};
    text::Position position_;
    bool started_ = false;
};

Row row_of(const TermsReading& reading, const match::TermHit& hit, Positions& positions) {
    const auto& termbase = reading.termbase;
    Row row;
    row.position = positions.at(hit.span.begin);
    row.text = reading.document.slice(hit.span);
    row.concept_id = termbase[hit.concept_index].id;
    row.designation = &termbase.designation(hit.concept_index, hit.designation);
    row.suggestion = check::suggestion(termbase, hit, text::other(reading.document.language));
    return row;
}

text::Position position_of(const TermsReading& reading, const check::UnknownExpression& unknown) {
    return reading.document.source->position(unknown.places.front().begin);
}

}  // namespace

std::string_view form_name(match::FormKind form) {
    switch (form) {
        case match::FormKind::plural:
            return "plural";
        case match::FormKind::genitive:
            return "genitive";
        case match::FormKind::other:
            return "inflected";
        case match::FormKind::base:
            break;
    }
    return "base";
}

std::string_view role_name(match::CompoundRole role) {
    return role == match::CompoundRole::modifier ? "modifier" : role == match::CompoundRole::head ? "head" : "none";
}

std::string how_recognised(const TermsReading& reading, std::size_t hit) {
    const auto& of = reading.hits[hit];
    const auto status = reading.termbase.designation(of.concept_index, of.designation).status;
    std::string how(match::matched_by_names.name(of.matched_by));
    if (of.role != match::CompoundRole::none) {
        how += fmt::format(", {}", role_name(of.role));
    }
    if (of.form != match::FormKind::base) {
        how += fmt::format(", {}", form_name(of.form));
    }
    if (of.inferred) {
        how += ", inferred";
    }
    if (status != termbase::AdministrativeStatus::preferred) {
        how += fmt::format(", {}", termbase::administrative_status_names.name(status));
    }
    if (reading.doubts[hit] != match::Doubt::none) {
        how += fmt::format(", hardly meant: {}", match::doubt_names.name(reading.doubts[hit]));
    }
    return how;
}

void write_terms_text(const TermsReading& reading, std::ostream& out) {
    Positions positions(*reading.document.source);
    for (std::size_t i = 0; i < reading.hits.size(); ++i) {
        const auto row = row_of(reading, reading.hits[i], positions);
        out << fmt::format("{}:{}:{}: {} = {} “{}” ({}) → {}\n", reading.document.source->path(), row.position.line,
                           row.position.column, text::printable(row.text), row.concept_id,
                           text::printable(row.designation->text), how_recognised(reading, i),
                           row.suggestion.empty() ? "?" : text::printable(row.suggestion));
    }
}

void write_terms_tsv(const TermsReading& reading, std::ostream& out) {
    Positions positions(*reading.document.source);
    for (const auto& hit : reading.hits) {
        const auto row = row_of(reading, hit, positions);
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", one_line(reading.document.source->path()),
                           row.position.line, row.position.column, one_line(row.text), row.concept_id,
                           one_line(row.designation->text),
                           termbase::administrative_status_names.name(row.designation->status),
                           match::matched_by_names.name(hit.matched_by), form_name(hit.form), role_name(hit.role),
                           one_line(row.suggestion));
    }
}

nlohmann::ordered_json terms_json(const TermsReading& reading) {
    auto list = nlohmann::ordered_json::array();
    Positions positions(*reading.document.source);
    for (std::size_t i = 0; i < reading.hits.size(); ++i) {
        const auto& hit = reading.hits[i];
        const auto row = row_of(reading, hit, positions);
        nlohmann::ordered_json one;
        one["line"] = row.position.line;
        one["column"] = row.position.column;
        one["begin"] = text::to_size(hit.span.begin);
        one["end"] = text::to_size(hit.span.end);
        one["text"] = row.text;
        one["concept"] = row.concept_id;
        one["designation"] = row.designation->text;
        one["status"] = termbase::administrative_status_names.name(row.designation->status);
        one["matchedBy"] = match::matched_by_names.name(hit.matched_by);
        one["form"] = form_name(hit.form);
        one["role"] = role_name(hit.role);
        if (hit.inferred) {
            one["inferred"] = true;
        }
        one["suggestion"] = row.suggestion;
        if (reading.doubts[i] != match::Doubt::none) {
            one["doubt"] = match::doubt_names.name(reading.doubts[i]);
        }
        list.push_back(std::move(one));
    }
    nlohmann::ordered_json file;
    file["path"] = reading.document.source->path();
    file["language"] = text::language_names.name(reading.document.language);
    file["hits"] = std::move(list);
    return file;
}

void write_unknown_text(const TermsReading& reading, std::ostream& out) {
    for (const auto& unknown : reading.unknown) {
        const auto position = position_of(reading, unknown);
        out << fmt::format("{}:{}:{}: {} ×{} ({}?) {} → {}\n", reading.document.source->path(), position.line,
                           position.column, text::printable(unknown.text), unknown.places.size(),
                           termbase::concept_kind_names.name(unknown.kind), unknown.id,
                           unknown.other.empty() ? "?" : text::printable(unknown.other));
    }
}

void write_unknown_tsv(const TermsReading& reading, std::ostream& out) {
    for (const auto& unknown : reading.unknown) {
        const auto position = position_of(reading, unknown);
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", one_line(reading.document.source->path()), position.line,
                           position.column, one_line(unknown.text), unknown.places.size(),
                           termbase::concept_kind_names.name(unknown.kind), unknown.id, one_line(unknown.other));
    }
}

nlohmann::ordered_json unknown_json(const TermsReading& reading) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& unknown : reading.unknown) {
        auto places = nlohmann::ordered_json::array();
        for (const auto& place : unknown.places) {
            const auto position = reading.document.source->position(place.begin);
            places.push_back({{"line", position.line},
                              {"column", position.column},
                              {"begin", text::to_size(place.begin)},
                              {"end", text::to_size(place.end)}});
        }
        list.push_back({{"text", unknown.text},
                        {"count", unknown.places.size()},
                        {"kind", termbase::concept_kind_names.name(unknown.kind)},
                        {"concept", unknown.id},
                        {"suggestion", unknown.other},
                        {"places", std::move(places)}});
    }
    nlohmann::ordered_json file;
    file["path"] = reading.document.source->path();
    file["language"] = text::language_names.name(reading.document.language);
    file["unknown"] = std::move(list);
    return file;
}

}  // namespace loep::tools
