// Concepts to JSON and back.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/concept_state.hpp"

#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::termbase {

namespace {

using Json = nlohmann::ordered_json;

void put(Json& to, const char* name, std::string_view text) {
    if (!text.empty()) {
        to[name] = text;
    }
}

Json designation_to_json(const Designation& of) {
    const Designation usual;
    Json json;
    json["locale"] = of.locale;
    json["text"] = of.text;
    json["status"] = administrative_status_names.name(of.status);
    if (of.type != usual.type) {
        json["type"] = term_type_names.name(of.type);
    }
    if (of.part_of_speech != usual.part_of_speech) {
        json["partOfSpeech"] = part_of_speech_names.name(of.part_of_speech);
    }
    if (of.gender != usual.gender) {
        json["gender"] = gender_names.name(of.gender);
    }
    if (!of.forms.empty()) {
        json["forms"] = of.forms;
    }
    if (of.invariable) {
        json["invariable"] = true;
    }
    if (of.case_rule != usual.case_rule) {
        json["caseRule"] = case_rule_names.name(of.case_rule);
    }
    if (of.abbreviation != usual.abbreviation) {
        json["abbreviationClass"] = abbreviation_class_names.name(of.abbreviation);
    }
    put(json, "scheme", of.scheme);
    put(json, "source", of.source);
    put(json, "note", of.note);
    put(json, "extra", of.extra);
    return json;
}

Json concept_to_json(const Concept& of) {
    Json json;
    json["id"] = of.id;
    json["kind"] = concept_kind_names.name(of.kind);
    put(json, "subject", of.subject);
    put(json, "definition", of.definition);
    put(json, "source", of.source);
    put(json, "note", of.note);
    put(json, "extra", of.extra);
    json["verified"] = of.verified;
    json["designations"] = Json::array();
    for (const auto& designation : of.designations) {
        json["designations"].push_back(designation_to_json(designation));
    }
    for (const auto& relation : of.relations) {
        json["relations"].push_back({{"kind", relation_kind_names.name(relation.kind)}, {"target", relation.target}});
    }
    return json;
}

/// A field's text, empty where it is left out.
std::string text_of(const Json& json, const char* name) {
    return json.value(name, std::string());
}

template <class Names, class Value>
void read_name(const Json& json, const char* field, const Names& names, Value& value) {
    const auto written = json.find(field);
    if (written == json.end()) {
        return;
    }
    const auto known = names.value(written->template get<std::string>());
    if (!known.has_value()) {
        throw Error(ErrorCode::database,
                    text::message("the glossary's history holds an unknown ") + std::string(field));
    }
    value = *known;
}

Designation designation_from_json(const Json& json) {
    Designation read;
    read.locale = json.at("locale").get<std::string>();
    read.text = json.at("text").get<std::string>();
    read_name(json, "status", administrative_status_names, read.status);
    read_name(json, "type", term_type_names, read.type);
    read_name(json, "partOfSpeech", part_of_speech_names, read.part_of_speech);
    read_name(json, "gender", gender_names, read.gender);
    read.forms = json.value("forms", std::vector<std::string>());
    read.invariable = json.value("invariable", false);
    read_name(json, "caseRule", case_rule_names, read.case_rule);
    read_name(json, "abbreviationClass", abbreviation_class_names, read.abbreviation);
    read.scheme = text_of(json, "scheme");
    read.source = text_of(json, "source");
    read.note = text_of(json, "note");
    read.extra = text_of(json, "extra");
    return read;
}

Concept concept_from_json(const Json& json) {
    Concept read;
    read.id = json.at("id").get<std::string>();
    read_name(json, "kind", concept_kind_names, read.kind);
    read.subject = text_of(json, "subject");
    read.definition = text_of(json, "definition");
    read.source = text_of(json, "source");
    read.note = text_of(json, "note");
    read.extra = text_of(json, "extra");
    read.verified = json.at("verified").get<bool>();
    for (const auto& designation : json.at("designations")) {
        read.designations.push_back(designation_from_json(designation));
    }
    for (const auto& relation : json.value("relations", Json::array())) {
        Relation added;
        read_name(relation, "kind", relation_kind_names, added.kind);
        added.target = relation.at("target").get<std::string>();
        read.relations.push_back(std::move(added));
    }
    return read;
}

}  // namespace

std::string to_json(const Concept& of) {
    return concept_to_json(of).dump();
}

std::string write_state(const ConceptState& state) {
    Json json;
    if (state.removed) {
        json["removed"] = true;
    }
    if (state.content.has_value()) {
        json["concept"] = concept_to_json(*state.content);
    }
    for (const auto& preferred : state.preferred_by) {
        json["preferredBy"].push_back({{"style", preferred.style}, {"designation", preferred.designation}});
    }
    return json.is_null() ? std::string() : json.dump();
}

ConceptState read_state(std::string_view text) {
    ConceptState state;
    if (text.empty()) {
        return state;
    }
    try {
        const auto json = Json::parse(text);
        state.removed = json.value("removed", false);
        if (const auto content = json.find("concept"); content != json.end()) {
            state.content = concept_from_json(*content);
        }
        for (const auto& preferred : json.value("preferredBy", Json::array())) {
            state.preferred_by.push_back(
                {preferred.at("style").get<std::string>(), preferred.at("designation").get<std::string>()});
        }
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::database,
                    text::message("the glossary's history is damaged: a concept cannot be read from it: ") +
                        std::string(error.what()));
    }
    return state;
}

}  // namespace loep::termbase
