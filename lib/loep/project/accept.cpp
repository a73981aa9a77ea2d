// Admits a form in a TBX file or a database.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/accept.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/termbase/builtin.hpp"
#include "loep/termbase/edit.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;

Concept& concept_in(std::vector<Concept>& concepts, const termbase::Termbase& all, const std::string& id) {
    const auto named = [&id](const Concept& of) { return of.id == id; };
    auto own = std::find_if(concepts.begin(), concepts.end(), named);
    if (own == concepts.end()) {
        const auto below = std::find_if(all.concepts.begin(), all.concepts.end(), named);
        if (below == all.concepts.end()) {
            throw Error(ErrorCode::not_found, text::message("there is no concept “{}”", id));
        }
        own = concepts.insert(concepts.end(), *below);
    }
    return *own;
}

/// False if nothing changes.
bool admit(Concept& of, const std::string& form, text::Language language, const std::string& source) {
    for (auto& designation : of.designations) {
        if (designation.text == form && check::is_in(designation, language)) {
            const bool usable = designation.status == AdministrativeStatus::admitted ||
                                designation.status == AdministrativeStatus::preferred;
            designation.status = usable ? designation.status : AdministrativeStatus::admitted;
            designation.source = usable ? designation.source : termbase::RareText(source);
            return !usable;
        }
    }
    auto added =
        termbase::usual_designation(of, text::language_names.name(language), form, AdministrativeStatus::admitted);
    added.source = source;
    termbase::add_designation(of, std::move(added));
    return true;
}

std::string source_of(const termbase::Change& change) {
    return change.reason.empty() ? fmt::format("accepted by {}", change.author)
                                 : fmt::format("accepted by {}: {}", change.author, change.reason);
}

/// The longest designation of the concept that follows after a blank.
std::string surname_after(std::string_view rest, const Concept& person) {
    std::string_view longest;
    for (const auto& designation : person.designations) {
        const std::string_view name = designation.text;
        if (name.size() > longest.size() && rest.starts_with(' ') && rest.substr(1).starts_with(name)) {
            longest = name;
        }
    }
    return std::string(longest);
}

std::string without_genitive(std::string form) {
    for (const std::string_view ending : {"'s", "’s"}) {
        if (form.size() > ending.size() && form.ends_with(ending)) {
            form.resize(form.size() - ending.size());
        }
    }
    return form;
}

}  // namespace

std::optional<std::string> form_to_admit(const CheckedPair& pair, const check::Finding& finding,
                                         const termbase::Termbase& all) {
    // Of the others the form is admitted already, or none is written.
    constexpr std::array<std::string_view, 7> rules{"deprecated-form", "name-misspelt", "name-altered",
                                                    "source-spelling", "given-name",    "wrong-name",
                                                    "wrong-term"};
    if (finding.concept_id.empty() || finding.place.side != check::Side::target ||
        std::find(rules.begin(), rules.end(), finding.rule) == rules.end()) {
        return std::nullopt;
    }
    auto form = std::string(pair.target->slice(finding.place.span));
    if (finding.rule != "given-name") {
        return without_genitive(std::move(form));
    }
    const auto person = std::find_if(all.concepts.begin(), all.concepts.end(),
                                     [&](const Concept& of) { return of.id == finding.concept_id; });
    const auto rest = pair.target->bytes().substr(text::to_size(finding.place.span.end));
    const auto surname = person == all.concepts.end() ? std::string() : surname_after(rest, *person);
    return surname.empty() ? std::nullopt : std::optional(form + ' ' + surname);
}

bool is_form_of_another(const std::string& form, const std::string& concept_id, text::Language language,
                        const termbase::Termbase& all) {
    return std::any_of(all.concepts.begin(), all.concepts.end(), [&](const Concept& of) {
        const auto writes = [&](const auto& designation) {
            return designation.text == form && check::is_in(designation, language);
        };
        return of.id != concept_id && std::any_of(of.designations.begin(), of.designations.end(), writes);
    });
}

bool admit_form(const std::string& layer, const termbase::Termbase& all, const std::string& concept_id,
                const std::string& form, text::Language language, const termbase::Change& change) {
    std::error_code ignored;
    const bool is_there = std::filesystem::exists(layer, ignored);
    if (layer.ends_with(".tbx")) {
        formats::TbxFile file;
        file.title = "Glossary of this project";
        file.description = "Made by the project’s editors.";
        if (is_there) {
            file = formats::read_tbx(*text::SourceText::read(layer));
        }
        const bool changed =
            admit(concept_in(file.termbase.concepts, all, concept_id), form, language, source_of(change));
        if (changed) {
            text::replace_file(layer, formats::write_tbx(file));
        }
        return changed;
    }
    auto own = termbase::Database::open(layer, is_there ? termbase::Access::write : termbase::Access::create);
    const auto below = termbase::Database::open(termbase::builtin_glossary_path(), termbase::Access::built_in);
    termbase::Edit edit(own, &below, change, "accept");
    std::vector<Concept> concepts;
    if (auto known = edit.find(concept_id)) {
        concepts.push_back(std::move(*known));
    }
    auto& of = concept_in(concepts, all, concept_id);
    const bool changed = admit(of, form, language, source_of(change));
    if (changed) {
        edit.put(of);
        edit.commit();
    }
    return changed;
}

}  // namespace loep::project
