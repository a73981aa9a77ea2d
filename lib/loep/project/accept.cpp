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
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;

Concept& own_concept(std::vector<Concept>& own, const Concept& subject) {
    const auto there =
        std::find_if(own.begin(), own.end(), [&subject](const Concept& of) { return of.id == subject.id; });
    return there != own.end() ? *there : *own.insert(own.end(), subject);
}

bool has_any(const Concept& of, text::Language language) {
    return std::any_of(of.designations.begin(), of.designations.end(),
                       [language](const auto& designation) { return check::is_in(designation, language); });
}

/// False if nothing changes.
bool admit_in(Concept& of, const std::string& form, text::Language language, const std::string& source) {
    for (auto& designation : of.designations) {
        if (designation.text == form && check::is_in(designation, language)) {
            const bool usable = designation.status == AdministrativeStatus::admitted ||
                                designation.status == AdministrativeStatus::preferred;
            designation.status = usable ? designation.status : AdministrativeStatus::admitted;
            designation.source = usable ? designation.source : termbase::RareText(source);
            return !usable;
        }
    }
    const auto status = has_any(of, language) ? AdministrativeStatus::admitted : AdministrativeStatus::preferred;
    auto added = termbase::usual_designation(of, text::language_names.name(language), form, status);
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

const Concept* concept_of(const termbase::Termbase& all, const std::string& id) {
    const auto found =
        std::find_if(all.concepts.begin(), all.concepts.end(), [&id](const Concept& of) { return of.id == id; });
    return found == all.concepts.end() ? nullptr : &*found;
}

bool writes(const Concept& of, const std::string& form, text::Language language) {
    return std::any_of(of.designations.begin(), of.designations.end(), [&](const auto& designation) {
        return designation.text == form && check::is_in(designation, language);
    });
}

bool has_capital(std::string_view name) {
    const auto words = text::words(name, text::make_span(0, name.size()));
    return std::any_of(words.begin(), words.end(), [](const text::Word& word) {
        return word.letter_case != text::WordCase::lower && word.letter_case != text::WordCase::none;
    });
}

/// Of the name's letters and digits; with a number where another concept has it.
std::string new_id(const std::string& name, const termbase::Termbase& all) {
    std::string id;
    for (const char c : text::bare_key(name)) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_plain || (!id.empty() && id.back() != '-')) {
            id += is_plain ? c : '-';
        }
    }
    while (id.ends_with('-')) {
        id.pop_back();
    }
    const auto first = id;
    for (int number = 2; concept_of(all, id) != nullptr; ++number) {
        id = fmt::format("{}-{}", first, number);
    }
    return id;
}

/// Of a name that no glossary has: the concept that the source's form is of already, or a new one.
std::optional<Admission> admission_of_unknown(const CheckedPair& pair, const check::Finding& finding, std::string form,
                                              const termbase::Termbase& all, termbase::ConceptKind kind) {
    if (!finding.source || finding.source->side != check::Side::source || !termbase::is_name(kind)) {
        return std::nullopt;
    }
    const auto name = std::string(pair.source->slice(finding.source->span));
    const auto language = text::other(pair.target_language);
    if (!has_capital(name) || !has_capital(form)) {
        return std::nullopt;
    }
    const auto known = std::find_if(all.concepts.begin(), all.concepts.end(),
                                    [&](const Concept& of) { return writes(of, name, language); });
    if (known != all.concepts.end()) {
        return Admission{*known, std::move(form), false};
    }
    Admission made{{}, std::move(form), true};
    made.subject.id = new_id(made.form, all);
    made.subject.kind = kind;
    termbase::add_designation(made.subject,
                              termbase::usual_designation(made.subject, text::language_names.name(language), name,
                                                          AdministrativeStatus::preferred));
    return made.subject.id.empty() ? std::nullopt : std::optional(std::move(made));
}

}  // namespace

std::optional<Admission> admission_of(const CheckedPair& pair, const check::Finding& finding,
                                      const termbase::Termbase& all, termbase::ConceptKind kind) {
    // Of the others the form is admitted already, or none is written.
    constexpr std::array<std::string_view, 7> rules{"deprecated-form", "name-misspelt", "name-altered",
                                                    "source-spelling", "given-name",    "wrong-name",
                                                    "wrong-term"};
    if (finding.place.side != check::Side::target ||
        std::find(rules.begin(), rules.end(), finding.rule) == rules.end()) {
        return std::nullopt;
    }
    auto form = std::string(pair.target->slice(finding.place.span));
    if (finding.concept_id.empty()) {
        return admission_of_unknown(pair, finding, without_genitive(std::move(form)), all, kind);
    }
    const auto* subject = concept_of(all, finding.concept_id);
    if (subject == nullptr) {
        throw Error(ErrorCode::not_found, text::message("there is no concept “{}”", finding.concept_id));
    }
    if (finding.rule != "given-name") {
        return Admission{*subject, without_genitive(std::move(form)), false};
    }
    const auto surname = surname_after(pair.target->bytes().substr(text::to_size(finding.place.span.end)), *subject);
    return surname.empty() ? std::nullopt : std::optional(Admission{*subject, form + ' ' + surname, false});
}

bool is_form_of_another(const Admission& admission, text::Language language, const termbase::Termbase& all) {
    return std::any_of(all.concepts.begin(), all.concepts.end(), [&](const Concept& of) {
        return of.id != admission.subject.id && writes(of, admission.form, language);
    });
}

bool admit(const std::string& layer, const Admission& admission, text::Language language,
           const termbase::Change& change) {
    auto subject = admission.subject;
    const auto source = source_of(change);
    subject.source = admission.is_new ? source : subject.source;
    const auto admit_to = [&](std::vector<Concept>& own) {
        return admit_in(own_concept(own, subject), admission.form, language, source);
    };
    std::error_code ignored;
    const bool is_there = std::filesystem::exists(layer, ignored);
    if (layer.ends_with(".tbx")) {
        formats::TbxFile file;
        file.title = "Glossary of this project";
        file.description = "Made by the project’s editors.";
        if (is_there) {
            file = formats::read_tbx(*text::SourceText::read(layer));
        }
        const bool changed = admit_to(file.termbase.concepts);
        if (changed) {
            text::replace_file(layer, formats::write_tbx(file));
        }
        return changed;
    }
    auto own = termbase::Database::open(layer, is_there ? termbase::Access::write : termbase::Access::create);
    const auto below = termbase::Database::open(termbase::builtin_glossary_path(), termbase::Access::built_in);
    termbase::Edit edit(own, &below, change, "accept");
    std::vector<Concept> concepts;
    if (auto known = edit.find(subject.id)) {
        concepts.push_back(std::move(*known));
    }
    const bool changed = admit_to(concepts);
    if (changed) {
        edit.put(concepts.front());
        edit.commit();
    }
    return changed;
}

}  // namespace loep::project
