// Rule style-choice: an admitted designation where the chosen style prefers another one.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

using termbase::AdministrativeStatus;
using termbase::Designation;

bool has_blank(std::string_view text) {
    return text.find(' ') != std::string_view::npos;
}

/// Designations that may stand for each other in a sentence: a short form is no answer to a full one, nor an adjective
/// to a noun.
bool are_interchangeable(const Designation& a, const Designation& b) {
    return a.part_of_speech == b.part_of_speech && has_blank(a.text) == has_blank(b.text) &&
           (a.type == b.type || a.type == termbase::TermType::variant || b.type == termbase::TermType::variant ||
            !has_blank(a.text));
}

/// What the style prefers instead of the designation of `hit`; null when it has no say, or when that is what it
/// prefers.
const Designation* preferred_instead(const PairView& pair, const termbase::Style& style, const match::TermHit& hit) {
    const auto& subject = (*pair.termbase)[hit.concept_index];
    const auto& written = pair.termbase->designation(hit.concept_index, hit.designation);
    const Designation* instead = nullptr;
    for (const auto& preference : style.preferences) {
        if (preference.concept_id != subject.id) {
            continue;
        }
        if (preference.designation == written.text) {
            return nullptr;
        }
        const auto found =
            std::find_if(subject.designations.begin(), subject.designations.end(), [&](const Designation& other) {
                return other.text == preference.designation &&
                       text::language_of(other.locale) == text::language_of(written.locale);
            });
        if (found != subject.designations.end() && are_interchangeable(*found, written)) {
            instead = &*found;
        }
    }
    return instead;
}

void check_side(const PairView& pair, const SideView& side, const termbase::Style* style,
                std::vector<Finding>& findings) {
    if (style == nullptr) {
        return;
    }
    for (const auto& hit : side.hits) {
        const auto status = pair.termbase->designation(hit.concept_index, hit.designation).status;
        const bool retired = status == AdministrativeStatus::deprecated || status == AdministrativeStatus::superseded;
        const auto* better = retired ? nullptr : preferred_instead(pair, *style, hit);
        if (better == nullptr || hit.matched_by == match::MatchedBy::compound) {
            continue;
        }
        const auto text = inflected(*better, hit.form, side.language());
        const auto place = side.place(hit.span);
        findings.push_back({"style-choice",
                            side.side == Side::target ? Severity::warning : Severity::note,
                            text::message("“{}”: the style {} writes “{}”", side.slice(hit.span), style->id, text),
                            place,
                            std::nullopt,
                            {{place, text, side.side == Side::target}},
                            (*pair.termbase)[hit.concept_index].id});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_side(pair, pair.source, pair.source_style, findings);
    check_side(pair, pair.target, pair.target_style, findings);
}

constexpr std::array<Example, 4> examples{{
    {"De NAVO zweeg.", "NATO was silent.", true, "style guardian: Nato", "guardian"},
    {"De NAVO zweeg.", "Nato was silent.", false, "style guardian: as it prefers", "guardian"},
    {"De NAVO zweeg.", "The North Atlantic Treaty Organization was silent.", false,
     "style guardian: a full form is not asked to become a short one", "guardian"},
    {"De NAVO zweeg.", "NATO was silent.", false, "no style was chosen"},
}};

}  // namespace

extern const Rule style_choice;
constinit const Rule style_choice{
    "style-choice",
    "style",
    "an admitted name or term where the chosen house style prefers another",
    "Only with --style: the styles of the termbase say which of several admitted designations a house writes (NATO or "
    "Nato, U.S. or US). In the translation it is a warning with a fix that keeps plural and genitive; in the source, "
    "with a Dutch style, a note. A short form is not asked to become a full one. It knowingly flags other spellings "
    "inside quotations.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
