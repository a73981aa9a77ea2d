// Rule name-inconsistent: one name in two spellings in one text.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_forms.hpp"
#include "loep/check/names/name_languages.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/names/odd_forms.hpp"
#include "loep/check/names/spelling.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

struct Use {
    const match::TermHit* hit = nullptr;
    std::string spelling;
};

/// *geboren in Proezjany, gestorven in Prużana*: how the source writes a name, or names of other languages that it
/// cites. What it has among several forms may be taken over.
class SourceForms {
  public:
    SourceForms(const PairView& pair, const SideView& side, termbase::ConceptIndex subject) {
        for (const auto& hit : pair.source.hits) {
            if (side.side == Side::target && hit.concept_index == subject) {
                forms_.insert(
                    spelling_of((*pair.termbase)[subject], pair.termbase->designation(subject, hit.designation)));
            }
        }
    }

    bool has_one() const { return forms_.size() == 1; }

    bool may_give(const Use& use) const { return forms_.size() > 1 && forms_.contains(use.spelling); }

  private:
    std::set<std::string> forms_;
};

bool is_preferred(const PairView& pair, const match::TermHit& hit) {
    return pair.termbase->designation(hit.concept_index, hit.designation).status ==
           termbase::AdministrativeStatus::preferred;
}

/// *Hrodna* and *Grodno*, *Calcutta* and *Kolkata*: two names of one place, where the source keeps to one; not a short
/// one and a long one.
bool are_two_names(const PairView& pair, const SourceForms& source, const Use& a, const Use& b) {
    const auto is_former = [&](const match::TermHit& hit) {
        return pair.termbase->designation(hit.concept_index, hit.designation).note == "former name";
    };
    return (*pair.termbase)[a.hit->concept_index].kind == termbase::ConceptKind::place && source.has_one() &&
           a.spelling.find(b.spelling) == std::string::npos && b.spelling.find(a.spelling) == std::string::npos &&
           !is_former(*a.hit) && !is_former(*b.hit);
}

void check_uses(const PairView& pair, const SideView& side, const std::vector<Use>& uses,
                std::vector<Finding>& findings) {
    std::map<std::string, std::size_t> counts;
    for (const auto& use : uses) {
        ++counts[use.spelling];
    }
    if (counts.size() < 2) {
        return;
    }
    // The spelling used most is the document's; of two used alike the one that the termbase prefers, or else the first.
    const auto rank = [&](const Use& use) { return std::pair(counts[use.spelling], is_preferred(pair, *use.hit)); };
    const auto* ruling =
        &*std::max_element(uses.begin(), uses.end(), [&](const Use& a, const Use& b) { return rank(a) < rank(b); });
    const SourceForms source(pair, side, ruling->hit->concept_index);
    std::map<std::string, bool> judged;  // other spellings: are they of the same name?
    const auto is_spelling_of_it = [&](const std::string& spelling) {
        const auto known = judged.find(spelling);
        return known != judged.end()
                   ? known->second
                   : judged.emplace(spelling, are_spellings(spelling, ruling->spelling)).first->second;
    };
    for (const auto& use : uses) {
        if (use.spelling == ruling->spelling ||
            !(is_spelling_of_it(use.spelling) || are_two_names(pair, source, use, *ruling)) || source.may_give(use) ||
            source.may_give(*ruling) || (side.side == Side::target && is_about_name(pair, *use.hit))) {
            continue;
        }
        const auto& subject = (*pair.termbase)[use.hit->concept_index];
        const auto place = side.place(use.hit->span);
        findings.push_back({"name-inconsistent",
                            side.side == Side::target ? Severity::warning : Severity::note,
                            text::message("“{}” is written “{}” elsewhere in this text", side.slice(use.hit->span),
                                          side.slice(ruling->hit->span)),
                            place,
                            side.place(ruling->hit->span),
                            {},
                            subject.id});
    }
}

bool is_current(const PairView& pair, const match::TermHit& hit) {
    const auto status = pair.termbase->designation(hit.concept_index, hit.designation).status;
    return status != termbase::AdministrativeStatus::deprecated && status != termbase::AdministrativeStatus::superseded;
}

/// By concept. Of homographs (*Kolesnikova*, of two sisters) the concept that the text names otherwise too speaks for
/// the place, or else the first.
std::vector<std::vector<const match::TermHit*>> hits_by_concept(const PairView& pair, const SideView& side) {
    std::vector<std::vector<const match::TermHit*>> by_concept(pair.termbase->concepts.size());
    const auto each_place = [&](const auto& visit) {
        for (std::size_t at = 0; at < side.hits.size();) {
            auto end = at + 1;
            while (end < side.hits.size() && side.hits[end].span == side.hits[at].span) {
                ++end;
            }
            visit(std::span(side.hits).subspan(at, end - at));
            at = end;
        }
    };
    const auto add = [&](const match::TermHit& hit) {
        if (is_current(pair, hit)) {
            by_concept[termbase::to_size(hit.concept_index)].push_back(&hit);
        }
    };
    each_place([&](std::span<const match::TermHit> here) {
        if (here.size() == 1) {
            add(here.front());
        }
    });
    each_place([&](std::span<const match::TermHit> here) {
        if (here.size() > 1) {
            add(*std::max_element(here.begin(), here.end(), [&](const auto& a, const auto& b) {
                return by_concept[termbase::to_size(a.concept_index)].size() <
                       by_concept[termbase::to_size(b.concept_index)].size();
            }));
        }
    });
    for (auto& hits : by_concept) {
        std::sort(hits.begin(), hits.end(), [](const auto* a, const auto* b) { return a->span < b->span; });
    }
    return by_concept;
}

void check_side(const PairView& pair, const SideView& side, std::vector<Finding>& findings) {
    for (const auto& hits : hits_by_concept(pair, side)) {
        if (std::all_of(hits.begin(), hits.end(),
                        [&](const match::TermHit* hit) { return hit->designation == hits.front()->designation; })) {
            continue;
        }
        std::vector<Use> uses;
        for (const auto* hit : hits) {
            auto spelling = spelling_of((*pair.termbase)[hit->concept_index],
                                        pair.termbase->designation(hit->concept_index, hit->designation));
            if (!spelling.empty()) {
                uses.push_back({hit, std::move(spelling)});
            }
        }
        check_uses(pair, side, uses, findings);
    }
}

/// *Nikolai Gogol*, *Nicolai Khalezin*: given names of two people, who may write them as they like.
bool are_of_two_people(const SideView& side, const Mention& a, const Mention& b) {
    const auto* of_a = neighbours(side, a).after;
    const auto* of_b = neighbours(side, b).after;
    const auto is_surname = [](const text::Word* word) {
        return word != nullptr && word->letter_case == text::WordCase::capitalised;
    };
    return is_surname(of_a) && is_surname(of_b) && of_a->key != of_b->key;
}

void check_forms(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& form : find_name_forms(pair)) {
        const bool is_short =
            is_short_for(form.written->key, form.ruling->key) || is_short_for(form.ruling->key, form.written->key);
        if (is_short || are_of_two_people(pair.target, *form.written, *form.ruling)) {
            continue;
        }
        const auto written = pair.target.slice(form.written->span);
        const auto ruling = pair.target.slice(form.ruling->span);
        findings.push_back(
            {"name-inconsistent",
             Severity::warning,
             form.of_relatives
                 ? text::message("“{}” and “{}” are one surname in the spelling of two languages", written, ruling)
                 : text::message("“{}” is written “{}” elsewhere in this text", written, ruling),
             pair.target.place(form.written->span),
             pair.target.place(form.ruling->span),
             {},
             {}});
    }
}

bool is_told_of(const std::vector<Finding>& findings, const Place& place) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.place.side == place.side && finding.place.span.overlaps(place.span);
    });
}

void check_odd_forms(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& form : find_odd_forms(pair)) {
        const auto place = pair.target.place(form.written->span);
        if (!is_told_of(findings, place) && !are_of_two_people(pair.target, *form.written, *form.usual)) {
            const auto usual = name_key(std::string(pair.target.slice(form.usual->span)));
            findings.push_back({"name-inconsistent",
                                Severity::warning,
                                text::message("“{}” is written “{}” elsewhere in this text",
                                              pair.target.slice(form.written->span), usual),
                                place,
                                pair.target.place(form.usual->span),
                                {},
                                {}});
        }
    }
}

void check_languages(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& name : find_switched_names(pair)) {
        findings.push_back({"name-inconsistent",
                            Severity::warning,
                            text::message("“{}” is another language’s form of the source’s “{}”",
                                          pair.target.slice(name.written), pair.source.slice(name.source)),
                            pair.target.place(name.written),
                            pair.source.place(name.source),
                            {},
                            {}});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_side(pair, pair.source, findings);
    check_side(pair, pair.target, findings);
    if (pair.source.language() == text::Language::dutch) {
        check_forms(pair, findings);
        check_languages(pair, findings);
        check_odd_forms(pair, findings);
    }
}

constexpr std::array<Example, 13> examples{{
    {"Loekasjenko sprak. Loekasjenko dreigde. Daarna zweeg Loekasjenko.",
     "Lukashenko spoke. Lukashenka threatened. Then Lukashenko was silent.", true, "two spellings"},
    {"De dirigent Tammsaru zwaaide. Daarna boog Tammsaru in Minsk.",
     "The conductor Tammsaru waved. Then Tammsaroe bowed in Minsk.", true, "Dutch letters, once"},
    {"De dirigent Sjtsjerbakov zwaaide. Daarna boog Sjtsjerbakov in Minsk.",
     "The conductor Shcherbakov waved. Then Sjtsjerbakow bowed in Minsk.", true, "a name that the termbase lacks"},
    {"De arts Aleksej Rasjtsjoek kwam op. Daarna boog de arts Aleksej.",
     "The doctor Aliaksei Rashchuk entered. Then the doctor Alexei bowed.", true, "one given name in two languages"},
    {"De dichter Aleksandr Rasjtsjoek kwam. Aleksandr boog.", "The poet Oleksandr Rashchuk came. Alexander bowed.",
     true, "the same, with another first letter"},
    {"De activiste Marina Vesnovskaja zweeg. Haar man Viktor Vesnovski zweeg ook.",
     "The activist Maryna Viasnouskaya was silent. Her husband Viktor Vesnovsky was silent too.", true,
     "a husband and a wife in two languages’ spelling"},
    {"De activiste Marina Vesnovskaja zweeg. Haar man Viktor Vesnovski zweeg ook.",
     "The activist Marina Vesnovskaya was silent. Her husband Viktor Vesnovsky was silent too.", false,
     "a husband and a wife in one spelling"},
    {"De arts Aleksej Rasjtsjoek zag de dirigent Aleksej Zajtsev.",
     "The doctor Aliaksei Rashchuk saw the conductor Alexei Zaitsev.", false, "two people of one given name"},
    {"De arts Raman Bandarenka zweeg.", "The doctor Roman Bondarenko was silent.", Severity::warning,
     "the Russian form of a Belarusian name"},
    {"De arts Janssen sprak met zijn neef Jansen.", "The doctor Janssen spoke with his cousin Jansen.", false,
     "two people"},
    {"Assad sprak. Daarna zweeg Assad.", "Bashar al-Assad spoke. Then Assad was silent.", false, "short and long"},
    {"Loekasjenko sprak. Daarna zweeg Loekasjenko.", "Lukashenka spoke. Then Lukashenka was silent.", false,
     "one spelling throughout"},
    {"Het Verenigd Koninkrijk stemde tegen; Groot-Brittannië is sceptisch.",
     "The United Kingdom voted against; Britain is sceptical.", false, "two names, not two spellings"},
}};

}  // namespace

extern const Rule name_inconsistent;
constinit const Rule name_inconsistent{
    "name-inconsistent",
    "inconsistency",
    "one name in two spellings in one text",
    "Both spellings are lawful, but a text keeps to one: the one it uses most, or else first. In the source it is a "
    "note. Two different names of one thing (Britain, the United Kingdom) and abbreviations may vary, but not those of "
    "a place (Hrodna, Grodno) of which the source keeps to one. A name that "
    "the termbase lacks counts when the source writes it in one way, and so does a given name in two languages' forms "
    "(Aliaksei, Alexei) when the source has one person of that name, and the surname of a man and a woman "
    "(Tsikhanouskaya, Tikhanovsky) that the source writes alike but for its ending. A Belarusian name that becomes a "
    "Russian or Ukrainian one (Bandarenka, Bondarenko) counts where the translation does not do so throughout, and so "
    "does a name that the source repeats and the translation writes otherwise in one place. It "
    "knowingly "
    "flags a second spelling inside a quotation.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
