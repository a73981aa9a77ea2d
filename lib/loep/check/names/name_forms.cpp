// Holds the names of a translation against each other, and those of the source against theirs.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_forms.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

/// A name of the translation that the termbase lacks, and where it stands.
struct UnknownName {
    std::string key;
    std::vector<const Mention*> places;
    translit::PreparedName sounds;
    std::optional<std::size_t> given;  ///< which given name it is a form of
    bool in_source = false;            ///< written so there
};

constexpr std::size_t shortest_unknown = 5;

/// The given name that a mention is, or begins with where the termbase knows the whole.
std::string given_key(const Mention& mention) {
    return mention.concepts.empty() ? mention.key : first_name_key(mention.key);
}

/// Sorted by their keys.
std::vector<UnknownName> unknown_names(const PairView& pair) {
    const auto& side = pair.target;
    std::unordered_map<std::string, std::vector<const Mention*>> places;
    for (const auto& mention : side.mentions) {
        // Of a person whom the termbase knows, the given name.
        if (auto key = given_key(mention); key.size() >= shortest_unknown) {
            places[std::move(key)].push_back(&mention);
        }
    }
    std::vector<UnknownName> names;
    for (auto& [key, all] : places) {
        const auto given = translit::given_name(key);
        // A given name is one at a sentence's beginning too.
        const bool is_known = !all.front()->concepts.empty();
        if (given || (!is_known && is_surely_name(side, *all.front()))) {
            names.push_back(
                {key, std::move(all), translit::prepare_name(key), given, pair.source.index.count(key) > 0});
        }
    }
    std::sort(names.begin(), names.end(), [](const UnknownName& a, const UnknownName& b) { return a.key < b.key; });
    return names;
}

/// One person's name, differently written; not a slip, of which name-misspelt speaks, and no plural.
bool are_two_spellings(const UnknownName& a, const UnknownName& b) {
    using translit::NameReason;
    if (!translit::may_be_one_name(a.sounds, b.sounds) || a.key.starts_with(b.key) || b.key.starts_with(a.key) ||
        is_slip(a.key, b.key) || is_slip(b.key, a.key)) {
        return false;
    }
    const auto comparison = translit::compare(a.sounds, b.sounds);
    return comparison.same() &&
           (comparison.reason == NameReason::transliteration || comparison.reason == NameReason::bridge);
}

/// The one name of the source near `mention` that the translation may write so; null when it has several (*geboren in
/// Proezjana, gestorven in Prużana*).
const Mention* original_of(const PairView& pair, const Mention& mention) {
    const auto near = mentions_in(pair.source, segments_near(pair, pair.target.bead_of[mention.segment], Side::source));
    const Mention* found = nullptr;
    for (const auto& source : near) {
        if (!source.concepts.empty() || !pair.names->compare_of_any_language(source.key, mention.key).same()) {
            continue;
        }
        if (found != nullptr && found->key != source.key) {
            return nullptr;
        }
        found = &source;
    }
    return found;
}

/// Does the source write one name where the translation writes two spellings?
bool have_one_original(const PairView& pair, const UnknownName& a, const UnknownName& b) {
    const auto* first = original_of(pair, *a.places.front());
    const auto* second = original_of(pair, *b.places.front());
    return first != nullptr && second != nullptr && first->key == second->key;
}

/// The surname beside a given name; empty where there is none.
std::string surname_beside(const SideView& source, const Mention& mention) {
    if (!mention.concepts.empty()) {
        return mention.key.substr(mention.key.rfind(' ') + 1);
    }
    const auto* next = neighbours(source, mention).after;
    return next != nullptr && next->letter_case == text::WordCase::capitalised ? next->key : std::string();
}

/// Who has the given names of a text.
class Bearers {
  public:
    explicit Bearers(const SideView& source) : source_(source) {}

    /// Is it one person, whose given name is written in one way? Not where there may be two.
    bool has_one(std::size_t given) {
        if (!by_name_) {
            read();
        }
        const auto found = by_name_->find(given);
        return found != by_name_->end() && found->second.spellings.size() == 1 && found->second.surnames.size() <= 1;
    }

  private:
    struct Named {
        std::set<std::string> spellings;
        std::set<std::string> surnames;
    };

    void read() {
        by_name_.emplace();
        for (const auto& mention : source_.mentions) {
            auto key = given_key(mention);
            const auto given = key.empty() ? std::nullopt : translit::given_name(key);
            if (!given) {
                continue;
            }
            auto& named = (*by_name_)[*given];
            named.spellings.insert(std::move(key));
            if (auto surname = surname_beside(source_, mention); !surname.empty()) {
                named.surnames.insert(std::move(surname));
            }
        }
    }

    const SideView& source_;
    std::optional<std::map<std::size_t, Named>> by_name_;
};

/// *Aliaksei Rashchuk*, later *Alexei*: two languages' forms of the given name of one person; or two spellings of what
/// the source writes in one way, at least one of which is not just as the source has it.
bool are_of_one_bearer(const PairView& pair, Bearers& bearers, const UnknownName& a, const UnknownName& b) {
    if (a.in_source && b.in_source) {
        return false;
    }
    if (a.given && a.given == b.given) {
        return bearers.has_one(*a.given);
    }
    return a.key.front() == b.key.front() && are_two_spellings(a, b) && have_one_original(pair, a, b);
}

/// *Tammsaru*, *Tammsaroe*.
void add_unknown_names(const PairView& pair, std::vector<NameForm>& forms) {
    const auto names = unknown_names(pair);
    Bearers bearers(pair.source);
    for (auto a = names.begin(); a != names.end(); ++a) {
        for (auto b = std::next(a); b != names.end(); ++b) {
            // The names are sorted, so that behind those of its letter only given names may be one with it.
            if (!a->given && b->key.front() != a->key.front()) {
                break;
            }
            if (!are_of_one_bearer(pair, bearers, *a, *b)) {
                continue;
            }
            const bool a_first = a->places.front()->span.begin < b->places.front()->span.begin;
            const bool a_rules = a->places.size() != b->places.size() ? a->places.size() > b->places.size() : a_first;
            for (const auto* written : (a_rules ? b : a)->places) {
                forms.push_back({written, (a_rules ? a : b)->places.front(), false});
            }
        }
    }
}

std::size_t shared_beginning(std::string_view a, std::string_view b) {
    const auto shorter = std::min(a.size(), b.size());
    return static_cast<std::size_t>(
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin()).first - a.begin());
}

/// *Tichanovski*, *Tichanovskaja*; *Vesnin*, *Vesnina*.
bool are_of_man_and_woman(std::string_view man, std::string_view woman) {
    constexpr std::size_t shortest_stem = 5;
    const auto shared = shared_beginning(man, woman);
    return man.size() < woman.size() && woman.ends_with('a') && !man.ends_with('a') && shared >= shortest_stem &&
           shared + 1 >= man.size();
}

bool are_relatives(std::string_view a, std::string_view b) {
    return are_of_man_and_woman(a, b) || are_of_man_and_woman(b, a);
}

/// Where the translation has the name that the source has at `mention`.
const Mention* written_for(const PairView& pair, const Mention& mention) {
    const auto bead = pair.source.bead_of[mention.segment];
    return shared_name(pair, {&mention, 1}, mentions_in(pair.target, segments_of(pair.beads[bead], Side::target)));
}

/// *Tsikhanouskaya*, and her husband *Tikhanovsky*: the endings of a surname differ, and nothing else should.
void add_relatives(const PairView& pair, std::vector<NameForm>& forms) {
    constexpr std::size_t longest_ending = 4;
    std::map<std::string_view, const Mention*> surnames;
    for (const auto& mention : pair.source.mentions) {
        surnames.try_emplace(surname_of(mention), &mention);
    }
    for (auto first = surnames.begin(); first != surnames.end(); ++first) {
        const auto second = std::next(first);
        if (second == surnames.end() || !are_relatives(first->first, second->first)) {
            continue;
        }
        const auto* a = written_for(pair, *first->second);
        const auto* b = written_for(pair, *second->second);
        if (a == nullptr || b == nullptr) {
            continue;
        }
        if (a->span.begin < b->span.begin) {
            std::swap(a, b);
        }
        const auto shorter = std::min(surname_of(*a).size(), surname_of(*b).size());
        if (shared_beginning(surname_of(*a), surname_of(*b)) + longest_ending < shorter) {
            forms.push_back({a, b, true});
        }
    }
}

}  // namespace

std::vector<NameForm> find_name_forms(const PairView& pair) {
    std::vector<NameForm> forms;
    add_unknown_names(pair, forms);
    add_relatives(pair, forms);
    return forms;
}

}  // namespace loep::check
