// The checks of a whole termbase, and joining its parts.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/validate.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::termbase {

namespace {

/// Ids are XML ids in the text form: a letter or underscore, then letters, digits, hyphens, dots, underscores.
bool well_formed_id(std::string_view id) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto inner = [&letter](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
    return !id.empty() && letter(id.front()) && std::all_of(id.begin(), id.end(), inner);
}

/// What is wrong in a concept whatever the others say. `add` takes the message.
template <class Add>
void check_alone(const Concept& of, Add add) {
    if (!well_formed_id(of.id)) {
        add(of.id.empty()
                ? text::message("a concept has no id")
                : text::message("\"{}\" cannot be an id: it takes ASCII letters, digits and hyphens, a letter "
                                "first",
                                of.id));
    }
    if (of.designations.empty()) {
        add(text::message("the concept \"{}\" has no designations", of.id));
    }
    std::set<std::tuple<std::string_view, std::string_view, PartOfSpeech>> seen;
    for (const auto& designation : of.designations) {
        if (designation.text.empty() || designation.locale.empty()) {
            add(text::message("the concept \"{}\" has a designation without a text or a language", of.id));
        } else if (!seen.emplace(designation.locale, designation.text, designation.part_of_speech).second) {
            add(text::message("\"{}\" ({}) is there twice in \"{}\"", designation.text, designation.locale, of.id));
        }
    }
    std::set<std::pair<RelationKind, std::string_view>> relations;
    for (const auto& relation : of.relations) {
        const auto kind = relation_kind_names.name(relation.kind);
        if (relation.target == of.id) {
            add(text::message("\"{}\" is {} itself", of.id, kind));
        } else if (!relations.emplace(relation.kind, relation.target).second) {
            add(text::message("\"{}\" is {} \"{}\" twice", of.id, kind, relation.target));
        }
    }
}

class Checker {
  public:
    Checker(const Termbase& termbase, const std::function<bool(std::string_view)>& is_below)
        : termbase_(termbase), is_below_(is_below) {
        for (const auto& of : termbase.concepts) {
            by_id_.emplace(of.id, &of);
        }
    }

    std::vector<Problem> run() {
        std::set<std::string_view> seen;
        for (const auto& of : termbase_.concepts) {
            check_alone(of, [&](std::string message) { add(of.id, std::move(message)); });
            if (!of.id.empty() && !seen.insert(of.id).second) {
                add(of.id, text::message("the concept \"{}\" is there twice", of.id));
            }
            check_targets(of);
        }
        check_styles();
        return std::move(problems_);
    }

  private:
    void add(const std::string& concept_id, std::string message) {
        problems_.push_back({concept_id, std::move(message)});
    }

    bool is_nowhere(const std::string& id) const {
        return by_id_.find(id) == by_id_.end() && (is_below_ == nullptr || !is_below_(id));
    }

    void check_targets(const Concept& of) {
        for (const auto& relation : of.relations) {
            if (relation.target != of.id && is_nowhere(relation.target)) {
                add(of.id, text::message("\"{}\" is {} \"{}\", which does not exist{}", of.id,
                                         relation_kind_names.name(relation.kind), relation.target,
                                         suggestion(relation.target)));
            }
        }
    }

    std::string suggestion(std::string_view id) const {
        std::vector<std::string_view> ids;
        for (const auto& row : by_id_) {
            ids.push_back(row.first);
        }
        std::sort(ids.begin(), ids.end());
        const auto near = text::nearest(id, ids);
        return near.has_value() ? text::message("; did you mean \"{}\"?", *near) : std::string();
    }

    void check_styles() {
        std::set<std::string_view> seen;
        for (const auto& style : termbase_.styles) {
            if (!seen.insert(style.id).second) {
                add("", text::message("the style \"{}\" is there twice", style.id));
            }
            if (style.name.empty() || style.locale.empty()) {
                add("", text::message("the style \"{}\" is preferred by, but never declared with a name and a language",
                                      style.id));
            }
            for (const auto& preference : style.preferences) {
                check_preference(style, preference);
            }
        }
    }

    void check_preference(const Style& style, const StylePreference& preference) {
        const auto found = by_id_.find(preference.concept_id);
        if (is_nowhere(preference.concept_id)) {
            add("", text::message("the style \"{}\" prefers a designation of \"{}\", which does not exist{}", style.id,
                                  preference.concept_id, suggestion(preference.concept_id)));
        }
        if (found == by_id_.end()) {
            return;
        }
        const auto& designations = found->second->designations;
        const bool known = std::any_of(designations.begin(), designations.end(), [&](const Designation& designation) {
            return designation.text == preference.designation &&
                   text::primary_subtag(designation.locale) == text::primary_subtag(style.locale);
        });
        if (!known) {
            add(preference.concept_id,
                text::message("the style \"{}\" prefers \"{}\", which is no designation of \"{}\" in {}", style.id,
                              preference.designation, preference.concept_id, style.locale));
        }
    }

    const Termbase& termbase_;
    const std::function<bool(std::string_view)>& is_below_;
    std::unordered_map<std::string_view, const Concept*> by_id_;
    std::vector<Problem> problems_;
};

void join_style(std::map<std::string, Style>& styles, Style part) {
    const auto [at, is_new] = styles.try_emplace(part.id, part);
    if (is_new) {
        return;
    }
    auto& whole = at->second;
    if (whole.name.empty()) {
        whole.name = std::move(part.name);
        whole.locale = std::move(part.locale);
        whole.source = std::move(part.source);
    }
    std::move(part.preferences.begin(), part.preferences.end(), std::back_inserter(whole.preferences));
}

}  // namespace

std::vector<Problem> find_problems(const Termbase& termbase, const std::function<bool(std::string_view id)>& is_below) {
    return Checker(termbase, is_below).run();
}

std::vector<Problem> find_problems(const Concept& of) {
    std::vector<Problem> problems;
    check_alone(of, [&](std::string message) { problems.push_back({of.id, std::move(message)}); });
    return problems;
}

Termbase join(std::vector<Termbase> parts) {
    Termbase whole;
    std::map<std::string, Style> styles;
    for (auto& part : parts) {
        std::move(part.concepts.begin(), part.concepts.end(), std::back_inserter(whole.concepts));
        for (auto& style : part.styles) {
            join_style(styles, std::move(style));
        }
    }
    std::stable_sort(whole.concepts.begin(), whole.concepts.end(),
                     [](const Concept& a, const Concept& b) { return a.id < b.id; });
    for (auto& [id, style] : styles) {
        std::stable_sort(
            style.preferences.begin(), style.preferences.end(),
            [](const StylePreference& a, const StylePreference& b) { return a.concept_id < b.concept_id; });
        whole.styles.push_back(std::move(style));
    }
    return whole;
}

}  // namespace loep::termbase
