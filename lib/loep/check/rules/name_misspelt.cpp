// Rule name-misspelt: a name that is one letter away from what the source, or the termbase, has.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/names/name_prefixes.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/names/respelt_names.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/given_names.hpp"
#include "loep/translit/letter_model.hpp"
#include "loep/translit/residue.hpp"
#include "loep/translit/romanise.hpp"
#include "loep/translit/romanised_slip.hpp"
#include "loep/translit/scheme.hpp"

namespace loep::check {

namespace {

struct Meant {
    std::string text;  ///< as the target language writes it
    const Mention* source = nullptr;
    bool known = false;  ///< the termbase says so
};

/// *Klapeida* for *Klaipeda*: the letters of the name, one of them a place or two away.
bool has_letter_moved(const std::string& name, const std::string& written) {
    constexpr std::size_t shortest = 6;
    constexpr std::size_t most = 2;
    return name != written && name.size() >= shortest && name.size() == written.size() &&
           name.front() == written.front() && std::is_permutation(name.begin(), name.end(), written.begin()) &&
           text::edit_distance(name, written) <= most;
}

/// The word of one of the concept's designations in the target language that `key` is a slip of. What is deprecated
/// is nobody's aim: *Write to a prisoner in Belarus* is no slip for *White Russia*.
std::optional<std::string> slip_of_concept(const PairView& pair, const Mention& mention, const std::string& key) {
    for (const auto index : mention.concepts) {
        for (const auto& designation : (*pair.termbase)[index].designations) {
            const bool is_given_up = designation.status == termbase::AdministrativeStatus::deprecated ||
                                     designation.status == termbase::AdministrativeStatus::superseded;
            if (!is_in(designation, pair.target.language()) || is_given_up) {
                continue;
            }
            const text::Span all = text::make_span(0, designation.text.size());
            for (const auto& word : text::words(designation.text, all)) {
                const auto written = text::slice(designation.text, word.span);
                const auto name = name_key(text::bare_key(written));
                if (is_slip_of_known(name, key) || has_letter_moved(name, key)) {
                    return std::string(written);
                }
            }
        }
    }
    return std::nullopt;
}

/// *twenty Eiffel Towers*: more than one, after a number.
bool is_counted(const PairView& pair, const Mention& written) {
    constexpr std::ptrdiff_t near = 16;
    const auto& numbers = pair.target.numbers[written.segment];
    return written.key.ends_with('s') && std::any_of(numbers.begin(), numbers.end(), [&](const text::Number& number) {
               const auto distance = static_cast<std::ptrdiff_t>(text::to_size(written.span.begin)) -
                                     static_cast<std::ptrdiff_t>(text::to_size(number.span.end));
               return distance > 0 && distance <= near;
           });
}

/// *Eiffel Towers* after a number, *Muscovites* for *Moskovieten*, *the Antarctic* for *Antarctica*: an inflected form
/// of a name, and no slip.
bool is_inflected(const PairView& pair, const Mention& written, const Meant& meant, const std::string& name) {
    const auto dutch = pair.source.slice(meant.source->span);
    const bool is_of_many = pair.source.language() == text::Language::dutch && meant.known &&
                            (dutch.ends_with("en") || dutch.ends_with("ers") || dutch.ends_with("'s") ||
                             dutch.ends_with("’s") || name.ends_with("ite") || name.ends_with("ian")) &&
                            dutch.find(' ') == std::string::npos;
    return (written.key == name + 's' && (is_counted(pair, written) || is_of_many)) ||
           (written.key.ends_with("ic") && name == written.key + 'a');
}

std::optional<Meant> find_meant(const PairView& pair, const Mention& written) {
    const auto bead = pair.target.bead_of[written.segment];
    for (const auto& mention : mentions_in(pair.source, segments_near(pair, bead, Side::source))) {
        if (mention.concepts.empty()) {
            // *Profiel* – *Profile*: two words that only a beginning writes with a capital are hardly names.
            if ((is_surely_name(pair.source, mention) || is_surely_name(pair.target, written)) &&
                is_slip(mention.key, written.key) && !is_translated_name(pair, mention, written) &&
                !is_translated_kind(mention.key, written.key)) {
                return Meant{name_key(std::string(pair.source.slice(mention.span))), &mention, false};
            }
        } else if (auto word = slip_of_concept(pair, mention, written.key)) {
            return Meant{std::move(*word), &mention, true};
        }
    }
    return std::nullopt;
}

/// Is `written` a way to romanise a word of the source's name?
bool is_romanised(const PairView& pair, const Mention& source, const std::string& written) {
    const auto english = translit::prepare_name(written, text::Language::english);
    const auto words = text::words(pair.source.bytes(), source.span);
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
        return translit::is_counterpart(translit::prepare_name(pair.source.slice(word.span), text::Language::dutch),
                                        english);
    });
}

/// An East Slavic name that is not Ukrainian, as far as its letters tell: not *Yongzhou*, nor *Tarnavskyj*.
bool may_be_belarusian(const PairView& pair, const std::string& source, const std::string& written) {
    constexpr double hardly = 0.1;
    constexpr double likely = 0.5;
    return translit::letter_model(pair.source.language()).evidence(source).slavic >= hardly &&
           translit::letter_model(pair.target.language()).evidence(written).of(translit::Slavic::ukrainian) < likely;
}

/// A Russian *o* that Belarusian writes *a*, or a *v* that it writes *ŭ* (*Stanevski* – *Staneuski*), and nothing else.
bool is_russian_or_belarusian(const std::string& russian, const std::string& belarusian) {
    const auto [left, right] = std::mismatch(russian.begin(), russian.end(), belarusian.begin(), belarusian.end());
    if (left == russian.end() || right == belarusian.end()) {
        return false;
    }
    const bool is_usual = (*left == 'o' && *right == 'a') || (*left == 'v' && *right == 'u');
    return is_usual && std::equal(left + 1, russian.end(), right + 1, belarusian.end());
}

/// *Homiel* for *Гомель*, *Baranavičy*: does a scheme of a state or a standard write one of the concept's names so?
bool is_official_form(const termbase::Concept& subject, const std::string& written) {
    return std::any_of(subject.designations.begin(), subject.designations.end(), [&](const auto& designation) {
        return std::any_of(translit::schemes().begin(), translit::schemes().end(), [&](const auto& scheme) {
            if (scheme.press || scheme.language != designation.locale) {
                return false;
            }
            const auto forms = translit::romanise(scheme, designation.text);
            return !forms.empty() && text::bare_key(forms.front().text) == written;
        });
    });
}

/// Has the translation the name in its usual form somewhere? Then it does not follow another romanisation throughout.
bool is_usual_elsewhere(const PairView& pair, const Meant& meant, const std::string& key) {
    return meant.known
               ? pair.target.index.families.contains(pair.families[termbase::to_size(meant.source->concepts.front())])
               : pair.target.index.count(key) > 0;
}

/// A difference that the two languages' spelling ordinarily has may be a form that the termbase lacks.
Severity severity_of_slip(const PairView& pair, const Meant& meant, const std::string& key,
                          const std::string& written) {
    auto severity = is_slip(key, written) ? Severity::error : Severity::warning;
    // *Praspekt* for *Prospekt*: the Belarusian name of what the source calls by the Russian one.
    if (severity == Severity::error && !meant.known && is_russian_or_belarusian(key, written) &&
        may_be_belarusian(pair, key, written)) {
        return Severity::note;
    }
    // *Svyatlana* for *Sviatlana*: another romanisation of what the source has.
    if (severity != Severity::error && pair.source.language() == text::Language::dutch &&
        !translit::mixes_spellings(written) && is_romanised(pair, *meant.source, written)) {
        severity = is_usual_elsewhere(pair, meant, key) ? Severity::warning : Severity::note;
    }
    if (!meant.known) {
        return severity;
    }
    if (severity != Severity::error && has_letter_moved(key, written)) {
        return Severity::warning;
    }
    const auto& subject = (*pair.termbase)[meant.source->concepts.front()];
    return is_official_form(subject, written) && !is_usual_elsewhere(pair, meant, key) ? Severity::note
                                                                                       : severity_of(subject, severity);
}

bool is_designation_of(const PairView& pair, const termbase::Concept& subject, const std::string& key) {
    return std::any_of(subject.designations.begin(), subject.designations.end(), [&](const auto& designation) {
        return is_in(designation, pair.target.language()) && text::bare_key(designation.text) == key;
    });
}

/// The last word of the name of a person or place in the target language that `written` comes near to: *Prigojine*,
/// *Cichanouska*; of a place only another language's form: *Mahiliou*.
std::optional<std::string> near_form_of(const PairView& pair, const termbase::Concept& subject,
                                        const std::string& written) {
    constexpr double near = 0.7;
    const auto* designation = preferred_designation(subject, pair.target.language(), termbase::TermType::full_form);
    const bool is_place = subject.kind == termbase::ConceptKind::place;
    if ((subject.kind != termbase::ConceptKind::person && !is_place) || designation == nullptr) {
        return std::nullopt;
    }
    const auto name = designation->text.substr(is_place ? 0 : designation->text.rfind(' ') + 1);
    const auto comparison = translit::compare_names(name, written);
    const bool of_other_sex = comparison.reason == translit::NameReason::gender;
    const double least = is_place ? translit::one_name_score : near;
    return comparison.score >= least && !of_other_sex && !is_designation_of(pair, subject, written)
               ? std::optional(name)
               : std::nullopt;
}

/// *Lysichanks* for *Lysychansk*: the concept's name, where nobody romanises the source's spelling of it so, but would
/// without a slip of the keys.
std::optional<std::string> misromanised_form_of(const PairView& pair, const termbase::Concept& subject,
                                                const Mention& source, const Mention& written) {
    constexpr double likely = 0.5;
    constexpr std::size_t shortest = 7;
    const auto language = pair.source.language();
    const auto* designation = preferred_designation(subject, pair.target.language(), termbase::TermType::full_form);
    const auto name = source.key.substr(source.key.rfind(' ') + 1);
    if (designation == nullptr || written.key.size() < shortest || language != text::Language::dutch ||
        translit::letter_model(language).evidence(name).slavic < likely ||
        is_designation_of(pair, subject, written.key) || translit::is_romanised(name, language, written.key) ||
        !translit::romanised_slip(name, language, written.key)) {
        return std::nullopt;
    }
    return designation->text.substr(designation->text.rfind(' ') + 1);
}

/// Another language's form of somebody whom the source names here, and whom nothing else in the translation is; of a
/// place that the translation calls otherwise elsewhere.
void check_other_forms(const PairView& pair, std::size_t bead, const Mention& written, std::vector<Finding>& findings) {
    constexpr std::size_t shortest = 5;
    if (written.key.size() < shortest) {
        return;
    }
    const auto here = segments_of(pair.beads[bead], Side::source);
    const auto there = segments_of(pair.beads[bead], Side::target);
    for (const auto& source : mentions_in(pair.source, here)) {
        if (source.concepts.empty() || is_translated_name(pair, source, written) ||
            family_count(pair, pair.source, here, source) <= family_count(pair, pair.target, there, source)) {
            continue;
        }
        const auto index = source.concepts.front();
        const auto& subject = (*pair.termbase)[index];
        const bool elsewhere = pair.target.index.families.contains(pair.families[termbase::to_size(index)]);
        const bool is_person = subject.kind == termbase::ConceptKind::person;
        auto form = is_person || elsewhere ? near_form_of(pair, subject, written.key) : std::nullopt;
        if (!form && (is_person || subject.kind == termbase::ConceptKind::place)) {
            form = misromanised_form_of(pair, subject, source, written);
        }
        if (form) {
            const auto place = pair.target.place(written.span);
            findings.push_back(
                {"name-misspelt",
                 Severity::warning,
                 text::message("“{}” is not how the glossary writes “{}”", pair.target.slice(written.span), *form),
                 place,
                 pair.source.place(source.span),
                 {{place, *form, false}},
                 subject.id});
            return;
        }
    }
}

void report_respelt(const PairView& pair, const Respelling& respelling, std::vector<Finding>& findings) {
    const auto place = pair.target.place(respelling.written);
    findings.push_back(
        {"name-misspelt",
         Severity::warning,
         text::message("“{}” looks like a slip for “{}”", pair.target.slice(respelling.written), respelling.meant),
         place,
         pair.source.place(respelling.source),
         {{place, respelling.meant, false}},
         {}});
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& find :
         {respelt_names, respaced_names, misromanised_names, exchanged_initials, exchanged_particles}) {
        for (const auto& respelling : find(pair)) {
            report_respelt(pair, respelling, findings);
        }
    }
    check_beads(pair, findings, [&](std::size_t bead) {
        for (const auto* written : pair.matches[bead].target) {
            // Where the source has a word just as the target writes it, nobody mistyped it.
            if (!written->concepts.empty() || pair.source.index.count(written->key) > 0) {
                continue;
            }
            const auto meant = find_meant(pair, *written);
            if (!meant) {
                check_other_forms(pair, bead, *written, findings);
                continue;
            }
            const auto key = text::bare_key(meant->text);
            if (is_inflected(pair, *written, *meant, key)) {
                continue;
            }
            if (const auto name = translit::given_name(written->key); name && name == translit::given_name(key)) {
                continue;  // *Sergei*, *Sergey*: two forms of one name
            }
            const auto times = pair.target.index.count(written->key);
            // Written so again and again, and never the other way: then English writes the name so.
            if (!meant->known && times > 1 && pair.target.index.count(key) == 0) {
                continue;
            }
            const std::string_view text = pair.target.slice(written->span);
            const auto ending = text.size() - std::min(text.size(), name_key(std::string(text)).size());
            const auto place = pair.target.place(written->span);
            const auto fix = meant->text + std::string(text.substr(text.size() - ending));
            findings.push_back({"name-misspelt",
                                severity_of_slip(pair, *meant, key, written->key),
                                text::message("“{}” looks like a slip for “{}”", text, meant->text),
                                place,
                                pair.source.place(meant->source->span),
                                {{place, fix, false}},
                                meant->known ? (*pair.termbase)[meant->source->concepts.front()].id : std::string()});
        }
    });
}

constexpr std::array<Example, 21> examples{{
    {"Volgens Stoltenberg is dat cynisch.", "According to Stoltenebrg, that is cynical.", true, "two letters swapped"},
    {"Loekasjenko sprak dinsdag.", "Lukashekno spoke on Tuesday.", true, "a slip in the English form of a known name"},
    {"Volgens Stoltenberg is dat cynisch.", "According to Stoltenberg, that is cynical.", false, "as it should be"},
    {"Het wapen heet Oresjnik.", "The weapon is called Oreshnik.", false, "a Dutch spelling put into English"},
    {"Volgens Tichanovskaja is dat zo.", "According to Tikhanovskaja, that is so.", Severity::warning,
     "half English, half Dutch"},
    {"Volgens Prigozjin is dat zo.", "According to Prigojine, that is so.", Severity::warning, "the French form"},
    {"Sergej Rybakov sprak. Rybakov weigerde.", "Sergei Rybakov spoke. Rybkov refused.", true,
     "at a sentence's beginning, a name that the text has elsewhere"},
    {"Daar stond coach Eleni Kapogianni.", "There stood coach Eleni Kapogiani.", Severity::warning,
     "a doubled letter in half a name"},
    {"Daarna sprak Rita Verbruggen.", "Then Rita Verbrugge spoke.", Severity::warning, "another letter in half a name"},
    {"Volgens Jansen is dat zo.", "According to Janssen, that is so.", Severity::warning,
     "a name that is no transliteration"},
    {"Daarna sprak Ans van der Plas.", "Then Ans van den Plas spoke.", Severity::warning, "another particle"},
    {"Daarna sprak minister Van Weel.", "Then minister van Weil spoke.", Severity::warning, "behind a Dutch particle"},
    {"Hij woont in Emmen.", "He lives in Emen.", Severity::warning, "a place that lost a consonant"},
    {"Hij woont in Milaan.", "He lives in Milan.", false, "a place of two names"},
    {"De trainer Andrej Pintsjoek zweeg.", "The coach Andrei Pinchuck was silent.", Severity::warning,
     "letters that nobody makes of the Dutch ones"},
    {"De trainer Andrej Pintsjoek zweeg.", "The coach Andrei Pintšuk was silent.", false, "other letters for the same"},
    {"De dichter J.C. Bloem stierf.", "The poet J.M. Bloem died.", Severity::warning, "other initials"},
    {"Advocaat J. Petrov sprak.", "The lawyer Y. Petrov spoke.", false, "initials in other letters"},
    {"Daarna sprak Mohamed.", "Then Mohammed spoke.", false, "known miss: two ways to write Arabic"},
    {"Profiel van een balling.", "Profile of an exile.", false, "capitals of a beginning"},
    {"Minister Janssens sprak met minister Jansen.", "Minister Janssens spoke with Minister Jansen.", false,
     "two names alike, both in the source"},
}};

}  // namespace

extern const Rule name_misspelt;
constinit const Rule name_misspelt{
    "name-misspelt",
    "misspelling",
    "a name that is one letter away from the right one",
    "A capitalised word of the translation that the source does not have is one slip (two letters swapped, one wrong, "
    "too many or too few) away from a name that the source has there, or from its English form in the termbase. "
    "Differences that Dutch and English spelling ordinarily have (c and k, s and z, endings) are no slips of a name "
    "that the termbase does not hold, and a warning of one that it does. It knowingly misses names of fewer than five "
    "letters. A name whose letters show that it was never transliterated (Verbruggen), or beside a given name that "
    "both "
    "texts write alike, is written alike to the letter, and so are the given name before such a surname, and the "
    "particles and initials before one (van der, De, J.C.): anything "
    "else is a warning. So is an East Slavic name one letter away from what any habit of transliteration makes of the "
    "source's (Pinchuck for Pintsjoek). A form of another language (Prigojine) of somebody whom the termbase knows is "
    "a warning.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
