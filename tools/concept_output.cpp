// The three formats of concepts. Unverified ones are marked in all of them.
// SPDX-License-Identifier: Apache-2.0
#include "concept_output.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/termbase/concept_state.hpp"
#include "loep/text/display.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"

namespace loep::tools {

namespace {

using Json = nlohmann::ordered_json;
using termbase::Concept;
using termbase::Designation;

std::string printed(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// What a designation is, beside its text.
std::string properties_of(const Designation& designation) {
    std::string all(termbase::administrative_status_names.name(designation.status));
    const auto add = [&all](std::string_view more) { all += fmt::format(", {}", more); };
    if (designation.type != termbase::TermType::full_form) {
        add(termbase::term_type_names.name(designation.type));
    }
    if (designation.part_of_speech != termbase::PartOfSpeech::other) {
        add(termbase::part_of_speech_names.name(designation.part_of_speech));
    }
    if (designation.gender != termbase::Gender::none) {
        add(termbase::gender_names.name(designation.gender));
    }
    if (designation.invariable) {
        add("invariable");
    }
    if (designation.abbreviation != termbase::AbbreviationClass::none) {
        add(termbase::abbreviation_class_names.name(designation.abbreviation));
    }
    if (!designation.scheme.empty()) {
        add(designation.scheme);
    }
    if (!designation.forms.empty()) {
        add(text::message("forms: {}", fmt::join(designation.forms, ", ")));
    }
    if (!designation.source.empty()) {
        add(text::message("source: {}", designation.source.view()));
    }
    if (!designation.note.empty()) {
        add(text::message("note: {}", designation.note.view()));
    }
    return all;
}

std::string heading_of(const PlacedConcept& placed) {
    const auto& of = placed.content;
    std::string heading = fmt::format("{}: {}", of.id, text::translated(termbase::concept_kind_names.name(of.kind)));
    heading += of.subject.empty() ? "" : ", " + of.subject;
    heading += fmt::format(" [{}]", layer_names.name(placed.layer));
    heading += of.verified ? "" : fmt::format(" ({})", text::translated("unverified"));
    return heading;
}

void write_paper(const ConceptPaper& paper, std::ostream& out) {
    const auto& of = paper.placed.content;
    const auto line = [&out](const std::string& text) { out << text::printable(text) << '\n'; };
    const auto named = [&line](std::string_view name, std::string_view value) {
        if (!value.empty()) {
            line(fmt::format("  {}: {}", name, value));
        }
    };
    line(heading_of(paper.placed));
    named(text::message("definition"), of.definition);
    std::size_t width = 0;
    for (const auto& designation : of.designations) {
        width = std::max(width, text::display_width(text::printable(designation.text)));
    }
    for (std::size_t i = 0; i < of.designations.size(); ++i) {
        const auto& designation = of.designations[i];
        const auto text = text::printable(designation.text);
        auto properties = properties_of(designation);
        if (i < paper.inferred.size() && !paper.inferred[i].empty()) {
            properties += ", " + text::message("inferred forms: {}", fmt::join(paper.inferred[i], ", "));
        }
        line(fmt::format("  {:<8} {}{}  {}", designation.locale, text,
                         std::string(width - text::display_width(text), ' '), properties));
    }
    for (const auto& relation : of.relations) {
        named(termbase::relation_kind_names.name(relation.kind), relation.target);
    }
    named(text::message("source"), of.source);
    named(text::message("note"), of.note);
    for (const auto& preferred : paper.preferred_by) {
        named(text::message("style"), preferred);
    }
    if (paper.confirmed.has_value()) {
        named(text::message("verified"),
              text::message("by {}, {}", paper.confirmed->author, time_for_people(paper.confirmed->time)));
    }
}

Json json_of(const ConceptPaper& paper) {
    auto json = Json::parse(termbase::to_json(paper.placed.content));
    for (std::size_t i = 0; i < paper.inferred.size(); ++i) {
        if (!paper.inferred[i].empty()) {
            json["designations"][i]["inferredForms"] = paper.inferred[i];
        }
    }
    json["layer"] = layer_names.name(paper.placed.layer);
    for (const auto& preferred : paper.preferred_by) {
        json["preferredBy"].push_back(preferred);
    }
    if (paper.confirmed.has_value()) {
        json["verifiedBy"] = {{"author", paper.confirmed->author}, {"time", paper.confirmed->time}};
    }
    return json;
}

void write_rows(const ConceptPaper& paper, std::ostream& out) {
    const auto& of = paper.placed.content;
    for (const auto& designation : of.designations) {
        out << fmt::format(
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", of.id, termbase::concept_kind_names.name(of.kind),
            one_line(of.subject), layer_names.name(paper.placed.layer), of.verified ? "verified" : "unverified",
            designation.locale, one_line(designation.text),
            termbase::administrative_status_names.name(designation.status),
            termbase::term_type_names.name(designation.type),
            termbase::part_of_speech_names.name(designation.part_of_speech),
            one_line(designation.source.empty() ? of.source : designation.source.view()), one_line(designation.note));
    }
}

/// The full form that is preferred in that language, by the style if it prefers one; else any designation of it.
std::string shown_designation(const Concept& of, text::Language language, const termbase::Style* style) {
    if (style != nullptr && text::language_of(style->locale) == language) {
        if (const auto* preference = preferred_by(style, of); preference != nullptr) {
            return preference->designation;
        }
    }
    const Designation* found = nullptr;
    for (const auto& designation : of.designations) {
        if (text::language_of(designation.locale) == language &&
            (found == nullptr || designation.status < found->status)) {
            found = &designation;
        }
    }
    return found == nullptr ? std::string() : found->text;
}

}  // namespace

Option format_option() {
    return {"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}};
}

const termbase::StylePreference* preferred_by(const termbase::Style* style, const Concept& of) {
    const auto holds = [&](const termbase::StylePreference& preference) {
        return preference.concept_id == of.id &&
               std::any_of(of.designations.begin(), of.designations.end(),
                           [&](const Designation& designation) { return designation.text == preference.designation; });
    };
    const auto found = std::find_if(style->preferences.begin(), style->preferences.end(), holds);
    return found == style->preferences.end() ? nullptr : &*found;
}

std::string one_line(std::string_view value) {
    std::string result(value);
    for (auto& byte : result) {
        byte = byte == '\t' || byte == '\n' || byte == '\r' ? ' ' : byte;
    }
    return result;
}

std::string difference_line(const termbase::FieldDifference& difference) {
    const auto& [field, before, after] = difference;
    if (!before.empty() && !after.empty()) {
        return fmt::format("{}: {} → {}", field, before, after);
    }
    const auto& value = before.empty() ? after : before;
    const bool is_said = value == "yes" && field != "verified";
    return fmt::format("{} {}{}", before.empty() ? '+' : '-', field, is_said ? "" : ": " + value);
}

std::string time_for_people(std::string_view time) {
    constexpr std::size_t date = 10;
    constexpr std::size_t minutes = 16;
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    const bool is_time = time.size() == shape.size() && time[date] == 'T' && time.back() == 'Z';
    return is_time ? fmt::format("{} {} UTC", time.substr(0, date), time.substr(date + 1, minutes - date - 1))
                   : std::string(time);
}

void write_papers(const std::vector<ConceptPaper>& papers, std::string_view format, std::ostream& out) {
    auto all = Json::array();
    if (format == "tsv") {
        out << "concept\tkind\tsubject\tlayer\tverified\tlocale\tdesignation\tstatus\ttype\tpart of "
               "speech\tsource\tnote\n";
    }
    for (const auto& paper : papers) {
        if (format == "json") {
            all.push_back(json_of(paper));
        } else if (format == "tsv") {
            write_rows(paper, out);
        } else {
            out << (&paper == papers.data() ? "" : "\n");
            write_paper(paper, out);
        }
    }
    if (format == "json") {
        out << printed(all);
    }
}

void write_list(const std::vector<PlacedConcept>& concepts, const termbase::Style* style, std::string_view format,
                std::ostream& out) {
    auto all = Json::array();
    if (format == "tsv") {
        out << "concept\tkind\tsubject\tlayer\tverified\tnl\ten\n";
    }
    for (const auto& placed : concepts) {
        const auto& of = placed.content;
        const auto dutch = shown_designation(of, text::Language::dutch, style);
        const auto english = shown_designation(of, text::Language::english, style);
        if (format == "json") {
            auto json = json_of({placed, std::nullopt, {}, {}});
            json["nl"] = dutch;
            json["en"] = english;
            all.push_back(std::move(json));
        } else if (format == "tsv") {
            out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", of.id, termbase::concept_kind_names.name(of.kind),
                               one_line(of.subject), layer_names.name(placed.layer),
                               of.verified ? "verified" : "unverified", one_line(dutch), one_line(english));
        } else {
            out << text::printable(fmt::format(
                       "{}: {} = {}{}{}", of.id, dutch.empty() ? "–" : dutch, english.empty() ? "–" : english,
                       placed.layer == Layer::built_in ? "" : " [own]", of.verified ? "" : " (unverified)"))
                << '\n';
        }
    }
    if (format == "json") {
        out << printed(all);
    }
}

}  // namespace loep::tools
