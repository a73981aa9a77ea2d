// The table of the rules of a glossary, and all but one of them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/glossary/glossary_rules.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "loep/termbase/validate.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/scripts.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;
using termbase::ConceptKind;
using termbase::Designation;
using termbase::RelationKind;
using termbase::Termbase;
using Findings = std::vector<GlossaryFinding>;

void add(Findings& findings, const GlossaryRule& rule, const Concept& of, std::string message,
         std::string designation = {}) {
    findings.push_back({rule.id, rule.severity, std::move(message), of.id, std::move(designation)});
}

bool is_deprecated(const Designation& designation) {
    return designation.status == AdministrativeStatus::deprecated ||
           designation.status == AdministrativeStatus::superseded;
}

bool has_preferred(const Concept& of, text::Language language) {
    return std::any_of(of.designations.begin(), of.designations.end(), [language](const Designation& designation) {
        return designation.status == AdministrativeStatus::preferred && designation.scheme.empty() &&
               text::language_of(designation.locale) == language;
    });
}

void find_broken(const Termbase& termbase, const GlossaryRule& rule, const GlossaryQuestions& ask, Findings& findings) {
    for (auto& problem : termbase::find_problems(termbase, ask.is_below)) {
        findings.push_back({rule.id, rule.severity, std::move(problem.message), std::move(problem.concept_id), {}});
    }
}

/// An abbreviation of the segmenter's and a fixed phrase belong to one language.
void find_missing_languages(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        if (of.kind == ConceptKind::abbreviation || of.kind == ConceptKind::phrase) {
            continue;
        }
        for (const auto& [language, tag] : text::language_names.rows) {
            if (!has_preferred(of, language)) {
                add(findings, rule, of, text::message("no preferred designation in {}", tag));
            }
        }
    }
}

/// An office's masculine and feminine, a nationality's noun and adjective stand side by side.
void find_two_preferred(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        std::map<std::tuple<std::string_view, termbase::TermType, termbase::PartOfSpeech, termbase::Gender,
                            std::string_view>,
                 std::string_view>
            seen;
        for (const auto& designation : of.designations) {
            if (designation.status != AdministrativeStatus::preferred) {
                continue;
            }
            const auto [first, is_new] =
                seen.try_emplace({designation.locale, designation.type, designation.part_of_speech, designation.gender,
                                  designation.scheme.view()},
                                 designation.text);
            if (!is_new) {
                add(findings, rule, of,
                    text::message("both “{}” and “{}” are preferred in {} as {}", first->second, designation.text,
                                  designation.locale, termbase::term_type_names.name(designation.type)),
                    designation.text);
            }
        }
    }
}

/// A family name alone may be that of several people: the text tells them apart.
bool may_be_shared(const Concept& of, const Designation& designation) {
    return (of.kind == ConceptKind::person && designation.type == termbase::TermType::short_form) ||
           of.kind == ConceptKind::abbreviation;
}

void find_homographs(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    struct Use {
        const Concept* of = nullptr;
        AdministrativeStatus status{};
    };
    std::map<std::tuple<std::string_view, std::string_view, termbase::PartOfSpeech, std::string>, Use> seen;
    for (const auto& of : termbase.concepts) {
        for (const auto& designation : of.designations) {
            if (!text::language_of(designation.locale).has_value() || may_be_shared(of, designation)) {
                continue;
            }
            // “Pole” is a person and “pole” a stick.
            auto key =
                designation.case_rule == termbase::CaseRule::any ? text::fold_key(designation.text) : designation.text;
            const auto [first, is_new] =
                seen.try_emplace({of.subject, designation.locale, designation.part_of_speech, std::move(key)},
                                 Use{&of, designation.status});
            const auto& [other, status] = first->second;
            if (!is_new && other != &of) {
                add(findings, rule, of,
                    text::message("“{}” ({}) is a designation of {} too, in the same subject “{}”", designation.text,
                                  designation.locale, other->id, of.subject),
                    designation.text);
                // Near synonyms may admit each other's names; two concepts that prefer one name are hard to tell apart.
                const bool both =
                    status == AdministrativeStatus::preferred && designation.status == AdministrativeStatus::preferred;
                findings.back().severity = both ? rule.severity : Severity::note;
            }
        }
    }
}

void find_deprecated_alone(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        const bool replaced = std::any_of(of.relations.begin(), of.relations.end(), [](const auto& relation) {
            return relation.kind == RelationKind::replaced_by;
        });
        for (const auto& designation : of.designations) {
            if (!is_deprecated(designation) || replaced) {
                continue;
            }
            const auto language = text::primary_subtag(designation.locale);
            const bool has_other =
                std::any_of(of.designations.begin(), of.designations.end(), [&](const Designation& other) {
                    return !is_deprecated(other) && text::primary_subtag(other.locale) == language;
                });
            if (!has_other) {
                add(findings, rule, of,
                    text::message("“{}” ({}) is {} and nothing takes its place", designation.text, designation.locale,
                                  termbase::administrative_status_names.name(designation.status)),
                    designation.text);
            }
        }
    }
}

void find_circles(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    std::unordered_map<std::string_view, std::string_view> successor;
    for (const auto& of : termbase.concepts) {
        for (const auto& relation : of.relations) {
            if (relation.kind == RelationKind::replaced_by) {
                successor.try_emplace(of.id, relation.target);
            }
        }
    }
    for (const auto& of : termbase.concepts) {
        std::string way = of.id;
        auto at = successor.find(of.id);
        for (std::size_t steps = 0; at != successor.end() && steps <= successor.size(); ++steps) {
            way += fmt::format(" → {}", at->second);
            if (at->second == of.id) {
                add(findings, rule, of, text::message("replaced by itself in the end: ") + way);
                break;
            }
            at = successor.find(at->second);
        }
    }
}

/// The name of a site (*belsat.eu*, *BELSAT.EU*) is in Latin letters whatever the language.
bool is_address(std::string_view text) {
    const auto key = text::fold_key(text);
    const auto words = text::words(key, {text::to_offset(0), text::to_offset(key.size())});
    return words.size() == 1 && words.front().kind == text::WordKind::address;
}

void find_wrong_scripts(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    std::map<std::string_view, std::vector<std::string>> expected;
    for (const auto& of : termbase.concepts) {
        for (const auto& designation : of.designations) {
            auto [at, is_new] = expected.try_emplace(designation.locale);
            if (is_new) {
                at->second = text::scripts_of_locale(designation.locale);
            }
            const auto& right = at->second;
            for (const auto& script : text::scripts_of_text(designation.text)) {
                if (!right.empty() && std::find(right.begin(), right.end(), script) == right.end() &&
                    text::mixed_word(designation.text).empty() && !is_address(designation.text)) {
                    add(findings, rule, of,
                        text::message("“{}” is in the script {}, and {} is written in {}", designation.text, script,
                                      designation.locale, fmt::join(right, ", ")),
                        designation.text);
                }
            }
        }
    }
}

template <class Use>
void for_each_text(const Concept& of, Use use) {
    for (const auto& designation : of.designations) {
        use(designation, designation.text);
        for (const auto& form : designation.forms) {
            use(designation, form);
        }
    }
}

void find_mixed_scripts(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        for_each_text(of, [&](const Designation& designation, const std::string& text) {
            const auto word = text::mixed_word(text);
            if (!word.empty()) {
                add(findings, rule, of,
                    text::message("“{}” ({}) mixes {} letters in one word", word, designation.locale,
                                  fmt::join(text::scripts_of_text(word), " and ")),
                    designation.text);
            }
        });
    }
}

void find_invisible(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        for_each_text(of, [&](const Designation& designation, const std::string& text) {
            const auto character = text::invisible_character(text);
            // The zero-width non-joiner is a letter's neighbour by rule in Persian and Urdu.
            const bool wanted =
                character == "U+200C" && text::scripts_of_text(text) == std::vector<std::string>{"Arab"};
            if (!character.empty() && !wanted) {
                add(findings, rule, of,
                    text::message("“{}” ({}) holds the character {}, which nobody sees", text, designation.locale,
                                  character),
                    designation.text);
            }
        });
    }
}

void find_unsourced(const Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        if (of.source.empty() && std::any_of(of.designations.begin(), of.designations.end(),
                                             [](const Designation& one) { return one.source.empty(); })) {
            add(findings, rule, of,
                of.verified ? text::message("no source, and not marked unverified") : text::message("no source"));
            findings.back().severity = of.verified ? Severity::warning : rule.severity;
        }
    }
    for (const auto& style : termbase.styles) {
        if (style.source.empty()) {
            findings.push_back({rule.id, rule.severity, "the style \"" + style.id + "\" has no source", {}, {}});
        }
    }
}

constexpr std::array<GlossaryRule, 14> table{{
    {"broken-concept", Severity::error, "what no database would take: ids, targets, doubles, styles", nullptr,
     find_broken},
    {"no-preferred-designation", Severity::warning, "a concept without a preferred designation in Dutch or English",
     find_missing_languages},
    {"two-preferred", Severity::error, "two preferred designations of one language and kind", find_two_preferred},
    {"homograph-in-subject", Severity::warning, "the same designation in two concepts of one subject", find_homographs},
    {"deprecated-alone", Severity::error, "a deprecated designation that nothing replaces", find_deprecated_alone},
    {"replacement-circle", Severity::error, "a concept that is replaced by itself in the end", find_circles},
    {"wrong-script", Severity::error, "a designation in a script that its language is not written in",
     find_wrong_scripts},
    {"mixed-script", Severity::error, "letters of several scripts that look alike, in one word", find_mixed_scripts},
    {"invisible-character", Severity::error, "a character that nobody sees", find_invisible},
    {"look-alike", Severity::warning, "a character that looks like another, or that the language does not have",
     find_look_alikes},
    {"wrong-romanisation", Severity::warning, "a romanisation that its scheme does not give", find_wrong_romanisations},
    {"never-matches", Severity::warning, "a designation or form that recognition never finds",
     find_forms_that_never_match},
    {"unsourced", Severity::note, "a concept or a house style without a source", find_unsourced},
    {"definition-spelling", Severity::note, "a word in a definition that no English dictionary has", nullptr,
     find_misspelt_definitions},
}};

}  // namespace

std::span<const GlossaryRule> glossary_rules() {
    return table;
}

std::vector<GlossaryFinding> check_glossary(const termbase::Termbase& termbase, const GlossaryQuestions& ask) {
    Findings findings;
    for (const auto& rule : table) {
        if (rule.run != nullptr) {
            rule.run(termbase, rule, findings);
        } else {
            rule.run_asking(termbase, rule, ask, findings);
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const GlossaryFinding& a, const GlossaryFinding& b) { return a.concept_id < b.concept_id; });
    return findings;
}

}  // namespace loep::check
