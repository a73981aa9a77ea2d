// Rule deprecated-form: a designation that the termbase calls deprecated or superseded, on either side.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::AdministrativeStatus;

bool is_deprecated(const PairView& pair, const match::TermHit& hit) {
    const auto status = pair.termbase->designation(hit.concept_index, hit.designation).status;
    return status == AdministrativeStatus::deprecated || status == AdministrativeStatus::superseded;
}

/// A homograph of another concept, or another designation of this one, may make the same words right.
bool is_right_otherwise(const PairView& pair, const SideView& side, const match::TermHit& hit) {
    const auto beside = hits_beside(side, hit);
    return std::any_of(beside.begin(), beside.end(), [&](const match::TermHit& other) {
        return other.span.contains(hit.span) && !is_deprecated(pair, other);
    });
}

/// A spelling that the source has too (*Kiev* for *Kiev*), and the only one that the translation uses: a house's
/// choice, of which the termbase thinks otherwise.
bool is_spelling_of_the_house(const PairView& pair, const SideView& side, const match::TermHit& hit) {
    const auto& written = pair.termbase->designation(hit.concept_index, hit.designation);
    const auto same_concept = [&](const match::TermHit& other) { return other.concept_index == hit.concept_index; };
    const bool in_source = pair.source.bytes().find(written.text) != std::string_view::npos;
    return written.type == termbase::TermType::variant && in_source &&
           std::all_of(side.hits.begin(), side.hits.end(),
                       [&](const auto& other) { return !same_concept(other) || is_deprecated(pair, other); });
}

/// *Nur-Sultan* where the source has *Astana*: of a place's names the one that it no longer has.
bool is_former_name(const PairView& pair, const match::TermHit& hit) {
    return pair.termbase->designation(hit.concept_index, hit.designation).note == "former name";
}

/// *Sri Lankanen* – *men from Ceylon*: the nation of the country by its present name; *Birmezen* go by Burma's.
bool is_present_nation(const PairView& pair, const match::TermHit& hit, const match::TermHit& former) {
    const auto name = pair.target.slice(former.span);
    return same_family(pair, hit.concept_index, former.concept_index) &&
           text::fold_key(pair.source.slice(hit.span)).front() != text::fold_key(name).front();
}

/// The place's present name in the source near a former one in the target; null where the source has the former one
/// too.
const match::TermHit* present_name(const PairView& pair, const match::TermHit& former) {
    const auto bead = pair.target.bead_of[segment::to_size(former.segment)];
    const auto near = hits_in(pair.source, segments_near(pair, bead, Side::source));
    const match::TermHit* found = nullptr;
    for (const auto& hit : near) {
        if (hit.concept_index == former.concept_index) {
            if (is_former_name(pair, hit)) {
                return nullptr;
            }
            found = &hit;
        } else if (found == nullptr && is_present_nation(pair, hit, former)) {
            found = &hit;
        }
    }
    return found;
}

/// *Myanmar (formerly Burma)*: the sentence has the present name as well.
bool is_beside_present_name(const PairView& pair, const match::TermHit& former) {
    const auto segment = segment_at(pair.target, former.span.begin);
    const auto here = hits_in(pair.target, {segment, segment + 1});
    return std::any_of(here.begin(), here.end(), [&](const match::TermHit& hit) {
        return hit.concept_index == former.concept_index && !is_former_name(pair, hit);
    });
}

void check_former_names(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& hit : pair.target.hits) {
        const auto* present = is_former_name(pair, hit) ? present_name(pair, hit) : nullptr;
        if (present == nullptr || is_beside_present_name(pair, hit)) {
            continue;
        }
        const auto better = suggestion(*pair.termbase, hit, pair.target.language());
        Finding finding;
        finding.rule = "deprecated-form";
        finding.severity = Severity::warning;
        finding.place = pair.target.place(hit.span);
        finding.source = pair.source.place(present->span);
        finding.concept_id = (*pair.termbase)[hit.concept_index].id;
        finding.message = text::message("“{}” is a former name", pair.target.slice(hit.span));
        if (!better.empty()) {
            finding.message += text::message("; write “{}”", better);
            finding.fixes.push_back({finding.place, better, false});
        }
        findings.push_back(std::move(finding));
    }
}

/// In how many places does the translation speak of such a name as a name? A column on what a country is called keeps
/// the old name on purpose.
std::ptrdiff_t count_names_spoken_of(const PairView& pair) {
    return std::count_if(pair.target.hits.begin(), pair.target.hits.end(), [&](const match::TermHit& hit) {
        return is_deprecated(pair, hit) && is_about_name(pair, hit);
    });
}

Severity severity_in_target(const PairView& pair, const match::TermHit& hit, std::ptrdiff_t spoken_of) {
    constexpr std::ptrdiff_t many = 2;
    if (is_spelling_of_the_house(pair, pair.target, hit) || is_about_name(pair, hit) || spoken_of >= many) {
        return Severity::note;
    }
    // What somebody says may keep the old form.
    const bool may_be_meant = spoken_of > 0 || is_quoted(pair.target, hit.span);
    return severity_of((*pair.termbase)[hit.concept_index], may_be_meant ? Severity::warning : Severity::error);
}

void check_side(const PairView& pair, const SideView& side, std::vector<Finding>& findings) {
    const auto spoken_of = count_names_spoken_of(pair);
    for (const auto& hit : side.hits) {
        if (!is_deprecated(pair, hit) || is_right_otherwise(pair, side, hit)) {
            continue;
        }
        const auto& subject = (*pair.termbase)[hit.concept_index];
        const auto better = suggestion(*pair.termbase, hit, side.language());
        Finding finding;
        finding.rule = "deprecated-form";
        finding.severity = side.side == Side::target ? severity_in_target(pair, hit, spoken_of)
                                                     : severity_of(subject, Severity::warning);
        finding.place = side.place(hit.span);
        finding.concept_id = subject.id;
        finding.message = text::message("“{}” is deprecated", side.slice(hit.span));
        if (!better.empty()) {
            finding.message += text::message("; write “{}”", better);
            finding.fixes.push_back(
                {finding.place, better, side.side == Side::target && finding.severity != Severity::note});
        }
        findings.push_back(std::move(finding));
    }
}

/// Does the word that goes on after the country do so in the source as well (*in Oekraïne schatten* – *in Ukraine
/// estimate*), or is it none that the country may be an attribute of (*the Ukraine war*)?
bool stands_alone(const PairView& pair, const match::TermHit& country) {
    const auto next = word_after(pair.target, country.span);
    constexpr std::string_view verbs =  // that are no nouns
        "makes takes gets wins loses joins wants needs becomes remains keeps gives signs agrees refuses receives faces "
        "seeks says seems went came took made said became lost won fell joined signed began";
    if (next == nullptr || next->kind == text::WordKind::punctuation || fits_any(verbs, next->key) ||
        is_function_word(next->hashed(), text::Language::english)) {
        return true;
    }
    const auto bead = pair.target.bead_of[segment::to_size(country.segment)];
    const auto near = hits_in(pair.source, segments_of(pair.beads[bead], Side::source));
    return std::any_of(near.begin(), near.end(), [&](const match::TermHit& hit) {
        const auto* word = hit.concept_index == country.concept_index ? word_after(pair.source, hit.span) : nullptr;
        return word != nullptr && may_translate(pair, *word, text::bare_key(pair.target.slice(next->span)));
    });
}

/// *the Ukraine*: an article that the country's name has lost.
void check_articles(const PairView& pair, std::vector<Finding>& findings) {
    static constexpr WordList without_article("ukraine lebanon yemen belarus kosovo");
    if (pair.target.language() != text::Language::english) {
        return;
    }
    for (const auto& hit : pair.target.hits) {
        const auto& subject = (*pair.termbase)[hit.concept_index];
        if (subject.kind != termbase::ConceptKind::country || !without_article.fits(subject.id) ||
            !without_article.fits(text::fold_key(pair.target.slice(hit.span)))) {
            continue;
        }
        const auto before = words_before(pair.target, static_cast<std::uint32_t>(hit.segment), hit.span.begin);
        // *the Belarus-born sprinter*
        const bool in_compound = pair.target.bytes().substr(text::to_size(hit.span.end)).starts_with('-');
        if (before.empty() || before.back().key != "the" || in_compound || !stands_alone(pair, hit)) {
            continue;
        }
        const auto place = pair.target.place({before.back().span.begin, hit.span.end});
        const auto name = pair.target.slice(hit.span);
        findings.push_back({"deprecated-form",
                            Severity::warning,
                            text::message("“{}” has no article today", name),
                            place,
                            std::nullopt,
                            {{place, std::string(name), false}},
                            subject.id});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_side(pair, pair.source, findings);
    check_side(pair, pair.target, findings);
    check_former_names(pair, findings);
    check_articles(pair, findings);
}

constexpr std::array examples = std::to_array<Example>({
    {"Wit-Rusland sloot dinsdag de grens.", "White Russia closed the border on Tuesday.", true, "an old name"},
    {"Wit-Rusland sloot dinsdag de grens.", "Belarus closed the border on Tuesday.", false, "today's name"},
    {"Zijn vader werd geboren in de Wit-Russische Socialistische Sovjetrepubliek.",
     "His father was born in the Byelorussian Soviet Socialist Republic.", false,
     "the historical name of the Soviet republic holds the old form by right"},
    {"De grens met Belarus bleef dicht.", "The border with Byelorussia remained closed.", true, "a Soviet-era name"},
    {"Wie het vertaalt met Wit-Rusland, vergist zich.", "To translate it as White Russia is a mistake.", Severity::note,
     "the text speaks of the name"},
    {"Schrijf je Kiev of Kyiv?", "Do you write Kiev or Kyiv?", Severity::note, "both names of one place"},
    {"Hij bezocht Astana.", "He visited Nur-Sultan.", Severity::warning, "a former name where the source has today’s"},
    {"Analisten in Oekraïne zwegen.", "Analysts in the Ukraine were silent.", Severity::warning,
     "an article that the name has lost"},
    {"De oorlog in Oekraïne duurt voort.", "The Ukraine war goes on.", false,
     "the article of what the country is an attribute of"},
    {"Hij bezocht Nur-Sultan.", "He visited Nur-Sultan.", false, "the source has the former name too"},
});

}  // namespace

extern const Rule deprecated_form;
constinit const Rule deprecated_form{
    "deprecated-form",
    "terminology",
    "a deprecated or superseded name or term",
    "The termbase marks names that newsrooms have given up (White Russia, Byelorussia) and terms that are outdated or "
    "wrong. They are found as written, and in plural and genitive, but never inside a longer designation that holds "
    "them by right (Byelorussian Soviet Socialist Republic). In the translation it is an error with a fix; in the "
    "source, which the translator does not own, a warning. A spelling that the source has as well and the translation "
    "keeps to (Kiev) is a note, and so is a name that the text speaks of as a name. Inside a quotation, which may keep "
    "an old form, it is a warning; so is a place's "
    "former "
    "name where the source has today's (Nur-Sultan for Astana).",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
