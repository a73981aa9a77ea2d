// Holds the full names of a bead's two sides against each other by the language that their letters speak of.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_languages.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/given_names.hpp"
#include "loep/translit/letter_model.hpp"

namespace loep::check {

namespace {

constexpr double speaks_for = 0.4;
constexpr double speaks_against = 0.1;

/// A given name and a surname, one or two mentions.
struct FullName {
    text::Span span;
    std::string given;  ///< bare keys without a genitive ending
    std::string surname;
    termbase::ConceptIndex person{};
    bool is_known = false;
};

bool is_single_word(std::string_view written) {
    return std::all_of(written.begin(), written.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    });
}

std::optional<FullName> full_name(const SideView& side, const Names& group) {
    const text::Span span{group.front().span.begin, group.back().span.end};
    if (is_single_word(side.slice(span))) {
        return std::nullopt;
    }
    const auto words = text::words(side.bytes(), span);
    const auto is_capital = [](const text::Word& word) { return word.letter_case == text::WordCase::capitalised; };
    if (words.size() < 2 || !std::all_of(words.begin(), words.end(), is_capital)) {
        return std::nullopt;
    }
    const auto key_of = [&](const text::Word& word) { return name_key(text::bare_key(side.slice(word.span))); };
    FullName name{span, key_of(*(words.end() - 2)), key_of(words.back()), {}, !group.back().concepts.empty()};
    if (name.is_known) {
        name.person = group.back().concepts.front();
    }
    return name;
}

std::vector<FullName> full_names(const SideView& side, SegmentRange range) {
    std::vector<FullName> names;
    for (const auto& group : name_groups(side, range)) {
        if (auto name = full_name(side, group)) {
            names.push_back(std::move(*name));
        }
    }
    return names;
}

/// Forms of two languages, and not two ways to write one.
bool are_bridged(const PairView& pair, const std::string& source, const std::string& target) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto comparison = pair.names->compare(from_dutch ? source : target, from_dutch ? target : source);
    return comparison.same() && comparison.reason == translit::NameReason::bridge;
}

class Collector {
  public:
    explicit Collector(const PairView& pair) : pair_(pair) {}

    std::vector<SwitchedName> collect() {
        for (std::size_t bead = 0; bead < pair_.beads.size(); ++bead) {
            if (is_translated(pair_.beads[bead])) {
                add_bead(bead);
            }
        }
        // What letters speak of is read from a long table, which most articles can do without.
        if (std::none_of(pairs_.begin(), pairs_.end(), [&](const Pair& pair) { return may_be_switched(pair); })) {
            return {};
        }
        std::for_each(pairs_.begin(), pairs_.end(), [&](const Pair& pair) { judge(pair); });
        // Who calls everybody by the Russian name has a style.
        return switched_names_.size() > std::max<std::size_t>(kept_names_.size(), 1) ? std::vector<SwitchedName>()
                                                                                     : std::move(found_);
    }

  private:
    /// A person's names in the two texts.
    struct Pair {
        FullName source;
        FullName target;
    };

    void add_bead(std::size_t bead) {
        const auto targets = full_names(pair_.target, segments_of(pair_.beads[bead], Side::target));
        const auto sources = targets.empty() ? std::vector<FullName>()
                                             : full_names(pair_.source, segments_of(pair_.beads[bead], Side::source));
        const bool from_dutch = pair_.source.language() == text::Language::dutch;
        for (const auto& source : sources) {
            for (const auto& target : targets) {
                if (pair_.names->are_of_one(from_dutch ? source.surname : target.surname,
                                            from_dutch ? target.surname : source.surname)) {
                    pairs_.push_back({source, target});
                }
            }
        }
    }

    /// Neither the same letters nor what the termbase prefers.
    bool may_be_switched(const Pair& pair) const {
        const auto* preferred = preferred_of(pair.target);
        return (pair.source.surname != pair.target.surname || pair.source.given != pair.target.given) &&
               (preferred == nullptr || preferred->text != pair_.target.slice(pair.target.span));
    }

    void judge(const Pair& pair) {
        const auto& [source, target] = pair;
        if (belarusian(pair_.source.language(), source.surname) < speaks_for) {
            return;
        }
        const double written = belarusian(pair_.target.language(), target.surname);
        if (has_switched_given_name(source, target)) {
            found_.push_back({target.span, source.span});
        } else if (written >= speaks_for) {
            kept_names_.insert(source.surname);
        } else if (written <= speaks_against && are_bridged(pair_, source.surname, target.surname) &&
                   !is_usual(source, target)) {
            switched_names_.insert(source.surname);
            found_.push_back({target.span, source.span});
        }
    }

    /// *Volha Dzemidzenka* – *Olga Dzemidzenka*: the rest of the name is as the source has it.
    bool has_switched_given_name(const FullName& source, const FullName& target) {
        const auto name = translit::given_name(source.given);
        return source.surname == target.surname && !target.is_known &&
               belarusian(pair_.source.language(), source.given) >= speaks_for &&
               belarusian(pair_.target.language(), target.given) <= speaks_against && source.given != target.given &&
               name && name == translit::given_name(target.given);
    }

    /// Nothing of somebody whom the termbase does not know.
    const termbase::Designation* preferred_of(const FullName& name) const {
        return name.is_known ? preferred_designation((*pair_.termbase)[name.person], pair_.target.language(),
                                                     termbase::TermType::full_form)
                             : nullptr;
    }

    /// How the termbase calls a person is right, and so is any form of one whose given name has kept its own.
    bool is_usual(const FullName& source, const FullName& target) {
        if (!target.is_known) {
            return false;
        }
        const auto* preferred = preferred_of(target);
        return preferred == nullptr ||
               belarusian(pair_.target.language(), text::bare_key(preferred->text)) < speaks_for ||
               !are_bridged(pair_, source.given, target.given);
    }

    /// How much the letters of a key speak of Belarusian, asked once.
    double belarusian(text::Language dress, const std::string& key) {
        auto& known = belarusian_[dress == text::Language::dutch ? 0 : 1];
        const auto found = known.find(key);
        return found != known.end()
                   ? found->second
                   : known.emplace(key, translit::letter_model(dress).evidence(key).of(translit::Slavic::belarusian))
                         .first->second;
    }

    const PairView& pair_;
    std::array<std::unordered_map<std::string, double>, 2> belarusian_;  ///< by language
    std::vector<Pair> pairs_;
    std::vector<SwitchedName> found_;
    std::set<std::string> switched_names_;
    std::set<std::string> kept_names_;
};

}  // namespace

std::vector<SwitchedName> find_switched_names(const PairView& pair) {
    return Collector(pair).collect();
}

}  // namespace loep::check
