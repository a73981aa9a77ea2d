// Rules of a glossary about letters: characters that look like others, romanisations, the spelling of definitions.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "loep/check/glossary/glossary_rules.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/romanise.hpp"

namespace loep::check {

namespace {

using termbase::Concept;
using termbase::Designation;
using Findings = std::vector<GlossaryFinding>;

struct LookAlike {
    char32_t point;
    std::string_view looks_like;
    std::string_view name;
};

/// Of one script with what they stand for, so that mixed-script and wrong-script do not see them. Unicode's
/// confusables.txt has them all; these come out of keyboards, PDFs and East Asian input.
constexpr std::array<LookAlike, 10> look_alikes{{{U'\u2010', "-", "HYPHEN"},
                                                 {U'\u2011', "-", "NON-BREAKING HYPHEN"},
                                                 {U'\u2212', "-", "MINUS SIGN"},
                                                 {U'\u00B4', "’", "ACUTE ACCENT"},
                                                 {U'\u0060', "’", "GRAVE ACCENT"},
                                                 {U'\u017F', "s", "LATIN SMALL LETTER LONG S"},
                                                 {U'\u212A', "K", "KELVIN SIGN"},
                                                 {U'\u0131', "i", "LATIN SMALL LETTER DOTLESS I"},
                                                 {U'\u04CF', "І", "CYRILLIC SMALL LETTER PALOCHKA"},
                                                 {U'\u04C0', "І", "CYRILLIC LETTER PALOCHKA"}}};

/// Letters that a neighbour's keyboard has and the language does not: the reformed alphabets of the standard languages.
struct Alphabet {
    std::string_view language;
    std::u32string_view foreign;
};

constexpr std::array<Alphabet, 3> alphabets{{{"be", U"ищъїєИЩЪЇЄ"}, {"uk", U"ыэёъўЫЭЁЪЎ"}, {"ru", U"іїєґўІЇЄҐЎ"}}};

template <class Use>
void for_each_character(std::string_view text, Use use) {
    for (std::size_t at = 0; at < text.size();) {
        const auto character = text::character_at(text, at);
        use(character.point, text.substr(at, character.size));
        at += character.size;
    }
}

void add(Findings& findings, const GlossaryRule& rule, const Concept& of, std::string message,
         std::string designation = {}) {
    findings.push_back({rule.id, rule.severity, std::move(message), of.id, std::move(designation)});
}

void find_in_text(const Concept& of, const Designation& designation, const std::string& text, const GlossaryRule& rule,
                  Findings& findings) {
    const auto language = text::primary_subtag(designation.locale);
    for_each_character(text, [&](char32_t point, std::string_view bytes) {
        const auto like = std::find_if(look_alikes.begin(), look_alikes.end(),
                                       [point](const LookAlike& one) { return one.point == point; });
        // Turkish and Azerbaijani have the dotless i.
        if (like != look_alikes.end() && !(point == U'\u0131' && (language == "tr" || language == "az"))) {
            add(findings, rule, of,
                text::message("“{}” ({}) holds U+{:04X} {}, which looks like “{}”", text, designation.locale,
                              static_cast<std::uint32_t>(point), like->name, like->looks_like),
                designation.text);
        } else if (point >= U'\uFF01' && point <= U'\uFF5E') {
            add(findings, rule, of,
                text::message("“{}” ({}) holds the full-width “{}”", text, designation.locale, bytes),
                designation.text);
        }
        const auto alphabet = std::find_if(alphabets.begin(), alphabets.end(),
                                           [language](const Alphabet& one) { return one.language == language; });
        if (alphabet != alphabets.end() && designation.scheme.empty() &&
            alphabet->foreign.find(point) != std::u32string_view::npos) {
            add(findings, rule, of,
                text::message("“{}” holds “{}”, which the language {} does not have", text, bytes, language),
                designation.text);
        }
    });
}

/// The originals that a romanisation may be of: those of its language, without a scheme.
std::vector<const Designation*> originals_of(const Concept& of, std::string_view language) {
    std::vector<const Designation*> found;
    for (const auto& designation : of.designations) {
        if (designation.scheme.empty() && designation.locale == language) {
            found.push_back(&designation);
        }
    }
    return found;
}

}  // namespace

void find_look_alikes(const termbase::Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    for (const auto& of : termbase.concepts) {
        for (const auto& designation : of.designations) {
            find_in_text(of, designation, designation.text, rule, findings);
            for (const auto& form : designation.forms) {
                find_in_text(of, designation, form, rule, findings);
            }
        }
    }
}

void find_wrong_romanisations(const termbase::Termbase& termbase, const GlossaryRule& rule, Findings& findings) {
    constexpr std::size_t enough = 12;
    for (const auto& of : termbase.concepts) {
        for (const auto& designation : of.designations) {
            const auto language = text::primary_subtag(designation.locale);
            const auto slavic = translit::slavic_names.value(language);
            if (designation.scheme.empty() || !slavic.has_value()) {
                continue;
            }
            const auto* scheme = translit::find_scheme(designation.scheme.view(), *slavic);
            if (scheme == nullptr) {
                add(findings, rule, of,
                    text::message("“{}” is of the scheme {}, which is not known for {} (loep romanise --list)",
                                  designation.text, designation.scheme.view(), language),
                    designation.text);
                continue;
            }
            const auto originals = originals_of(of, language);
            std::string expected;
            bool follows = false;
            for (const auto* original : originals) {
                for (const auto& candidate : translit::romanise(*scheme, original->text, {enough, true})) {
                    follows = follows || candidate.text == designation.text;
                    expected = expected.empty() ? candidate.text : expected;
                }
            }
            if (originals.empty()) {
                add(findings, rule, of,
                    text::message("“{}” ({}) is a romanisation of nothing: there is no original in {}",
                                  designation.text, designation.locale, language),
                    designation.text);
            } else if (!follows) {
                add(findings, rule, of,
                    text::message("“{}” is not what {} makes of “{}”: that is “{}”", designation.text,
                                  designation.scheme.view(), originals.front()->text, expected),
                    designation.text);
            }
        }
    }
}

void find_misspelt_definitions(const termbase::Termbase& termbase, const GlossaryRule& rule,
                               const GlossaryQuestions& ask, Findings& findings) {
    if (ask.knows == nullptr) {
        return;
    }
    std::set<std::string, std::less<>> named;
    const auto words_of = [](const std::string& text) {
        return text::words(text, {text::to_offset(0), text::to_offset(text.size())});
    };
    for (const auto& of : termbase.concepts) {
        for (const auto& designation : of.designations) {
            for (const auto& word : words_of(designation.text)) {
                named.insert(word.key);
            }
        }
    }
    for (const auto& of : termbase.concepts) {
        for (const auto& word : words_of(of.definition)) {
            const auto text = text::slice(of.definition, word.span);
            // Names are the glossary's own matter.
            if (word.kind != text::WordKind::word || word.letter_case != text::WordCase::lower ||
                named.contains(word.key) || ask.knows(text)) {
                continue;
            }
            add(findings, rule, of, text::message("“{}” in the definition is in no English dictionary", text));
        }
    }
}

}  // namespace loep::check
