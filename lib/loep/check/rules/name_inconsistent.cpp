// Rule name-inconsistent: one name in two spellings in one text.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "loep/check/context.hpp"
#include "loep/check/name_relations.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/spelling.hpp"
#include "loep/text/messages.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

struct Use {
    const match::TermHit* hit = nullptr;
    std::string spelling;
};

void check_uses(const PairView& pair, const SideView& side, const std::vector<Use>& uses,
                std::vector<Finding>& findings) {
    std::map<std::string, std::size_t> counts;
    for (const auto& use : uses) {
        ++counts[use.spelling];
    }
    if (counts.size() < 2) {
        return;
    }
    // The spelling used most is the document's; of two used alike, the first one.
    const auto* ruling = &uses.front();
    for (const auto& use : uses) {
        if (counts[use.spelling] > counts[ruling->spelling]) {
            ruling = &use;
        }
    }
    for (const auto& use : uses) {
        if (use.spelling == ruling->spelling || !are_spellings(use.spelling, ruling->spelling)) {
            continue;
        }
        const auto& subject = (*pair.termbase)[use.hit->concept_index];
        const auto place = side.place(use.hit->span);
        findings.push_back({"name-inconsistent",
                            side.side == Side::target ? Severity::warning : Severity::note,
                            text::message("“{}” is written “{}” elsewhere in this text", side.slice(use.hit->span),
                                          side.slice(ruling->hit->span)),
                            place,
                            std::nullopt,
                            {},
                            subject.id});
    }
}

void check_side(const PairView& pair, const SideView& side, std::vector<Finding>& findings) {
    std::map<std::uint32_t, std::vector<Use>> by_concept;
    const match::TermHit* previous = nullptr;
    for (const auto& hit : side.hits) {
        // Of homographs the first concept speaks for the place.
        const bool homograph = previous != nullptr && previous->span == hit.span;
        previous = &hit;
        const auto& designation = pair.termbase->designation(hit.concept_index, hit.designation);
        const auto status = designation.status;
        if (homograph || status == termbase::AdministrativeStatus::deprecated ||
            status == termbase::AdministrativeStatus::superseded) {
            continue;
        }
        auto spelling = spelling_of((*pair.termbase)[hit.concept_index], designation);
        if (!spelling.empty()) {
            by_concept[static_cast<std::uint32_t>(hit.concept_index)].push_back({&hit, std::move(spelling)});
        }
    }
    for (const auto& [index, uses] : by_concept) {
        check_uses(pair, side, uses, findings);
    }
}

/// A name of the translation that the termbase lacks, and where it stands.
struct UnknownName {
    std::string key;
    std::vector<const Mention*> places;
    translit::PreparedName sounds;
    std::optional<std::size_t> given;  ///< translit::given_name
};

constexpr std::size_t shortest_unknown = 5;

std::vector<UnknownName> unknown_names(const SideView& side) {
    std::map<std::string, std::vector<const Mention*>> places;
    for (const auto& mention : side.mentions) {
        if (mention.concepts.empty() && mention.key.size() >= shortest_unknown && is_surely_name(side, mention)) {
            places[mention.key].push_back(&mention);
        }
    }
    std::vector<UnknownName> names;
    names.reserve(places.size());
    for (auto& [key, all] : places) {
        names.push_back({key, std::move(all), translit::prepare_name(key), translit::given_name(key)});
    }
    return names;
}

/// One person's name, differently written; not a slip, of which name-misspelt speaks, and no plural.
bool are_two_spellings(const UnknownName& a, const UnknownName& b) {
    using translit::NameReason;
    if (a.key.starts_with(b.key) || b.key.starts_with(a.key) || is_slip(a.key, b.key) || is_slip(b.key, a.key)) {
        return false;
    }
    const auto comparison = translit::compare(a.sounds, b.sounds);
    return comparison.same() &&
           (comparison.reason == NameReason::transliteration || comparison.reason == NameReason::bridge);
}

/// The source's name near `mention` that the translation may write so.
const Mention* original_of(const PairView& pair, const Mention& mention) {
    const auto near = mentions_in(pair.source, segments_near(pair, pair.target.bead_of[mention.segment], Side::source));
    const auto found = std::find_if(near.begin(), near.end(), [&](const Mention& source) {
        return source.concepts.empty() && translit::compare_names(source.key, mention.key).same();
    });
    return found == near.end() ? nullptr : &*found;
}

/// Does the source write one name where the translation writes two spellings?
bool have_one_original(const PairView& pair, const UnknownName& a, const UnknownName& b) {
    const auto* first = original_of(pair, *a.places.front());
    const auto* second = original_of(pair, *b.places.front());
    return first != nullptr && second != nullptr && first->key == second->key;
}

/// The one person of the source with this given name, which it writes in one way; nobody where there may be two.
bool has_one_bearer(const SideView& source, std::size_t given) {
    std::set<std::string> spellings;
    std::set<std::string> surnames;
    for (const auto& mention : source.mentions) {
        if (translit::given_name(mention.concepts.empty() ? mention.key : first_name_key(mention.key)) != given) {
            continue;
        }
        spellings.insert(mention.key);
        const auto* next = neighbours(source, mention).after;
        if (next != nullptr && next->letter_case == text::WordCase::capitalised) {
            surnames.insert(next->key);
        }
    }
    return spellings.size() == 1 && surnames.size() <= 1;
}

/// *Aliaksei Rashchuk*, later *Alexei*: two languages' forms of the given name of one person.
bool are_forms_of_given_name(const PairView& pair, const UnknownName& a, const UnknownName& b) {
    return a.given && a.given == b.given && has_one_bearer(pair.source, *a.given);
}

bool are_of_one_bearer(const PairView& pair, const UnknownName& a, const UnknownName& b) {
    return are_forms_of_given_name(pair, a, b) || (are_two_spellings(a, b) && have_one_original(pair, a, b));
}

void report_unknown(const PairView& pair, const UnknownName& rare, const UnknownName& ruling,
                    std::vector<Finding>& findings) {
    for (const auto* mention : rare.places) {
        findings.push_back(
            {"name-inconsistent",
             Severity::warning,
             text::message("“{}” is written “{}” elsewhere in this text", pair.target.slice(mention->span),
                           pair.target.slice(ruling.places.front()->span)),
             pair.target.place(mention->span),
             std::nullopt,
             {},
             {}});
    }
}

/// *Tammsaru*, *Tammsaroe*: at least one is not as the source writes it, or nobody respelt anything.
void check_unknown_names(const PairView& pair, std::vector<Finding>& findings) {
    const auto names = unknown_names(pair.target);
    for (auto a = names.begin(); a != names.end(); ++a) {
        for (auto b = std::next(a); b != names.end() && b->key.front() == a->key.front(); ++b) {
            const bool respelt = pair.source.index.count(a->key) == 0 || pair.source.index.count(b->key) == 0;
            if (!respelt || !are_of_one_bearer(pair, *a, *b)) {
                continue;
            }
            const bool a_first = a->places.front()->span.begin < b->places.front()->span.begin;
            const bool a_rules = a->places.size() != b->places.size() ? a->places.size() > b->places.size() : a_first;
            report_unknown(pair, a_rules ? *b : *a, a_rules ? *a : *b, findings);
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_side(pair, pair.source, findings);
    check_side(pair, pair.target, findings);
    if (pair.source.language() == text::Language::dutch) {
        check_unknown_names(pair, findings);
    }
}

constexpr std::array<Example, 9> examples{{
    {"Loekasjenko sprak. Loekasjenko dreigde. Daarna zweeg Loekasjenko.",
     "Lukashenko spoke. Lukashenka threatened. Then Lukashenko was silent.", true, "two spellings"},
    {"De dirigent Tammsaru zwaaide. Daarna boog Tammsaru in Minsk.",
     "The conductor Tammsaru waved. Then Tammsaroe bowed in Minsk.", true, "Dutch letters, once"},
    {"De dirigent Sjtsjerbakov zwaaide. Daarna boog Sjtsjerbakov in Minsk.",
     "The conductor Shcherbakov waved. Then Sjtsjerbakow bowed in Minsk.", true, "a name that the termbase lacks"},
    {"De arts Aleksej Rasjtsjoek kwam op. Daarna boog de arts Aleksej.",
     "The doctor Aliaksei Rashchuk entered. Then the doctor Alexei bowed.", true, "one given name in two languages"},
    {"De arts Aleksej Rasjtsjoek zag de dirigent Aleksej Zajtsev.",
     "The doctor Aliaksei Rashchuk saw the conductor Alexei Zaitsev.", false, "two people of one given name"},
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
    "note. Two different names of one thing (Britain, the United Kingdom) and abbreviations may vary. A name that "
    "the termbase lacks counts when the source writes it in one way, and so does a given name in two languages' forms "
    "(Aliaksei, Alexei) when the source has one person of that name. It knowingly "
    "flags a second spelling inside a quotation.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
