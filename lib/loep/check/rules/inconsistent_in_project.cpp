// Rule inconsistent-in-project: a name or term that the project's other articles write otherwise.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/check/names/spelling.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/traits.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

std::string articles_of(const FormElsewhere& form) {
    return form.articles == 1 ? text::message("another article of this project ({})", form.example)
                              : text::message("{} other articles of this project ({} …)", form.articles, form.example);
}

/// How often the other articles use this very form, or this spelling.
std::uint32_t count_of(const Elsewhere& others, const FormUse& use) {
    std::uint32_t count = 0;
    for (const auto& form : others.forms) {
        const bool same = use.spelling.empty() ? form.form == use.form : form.spelling == use.spelling;
        count += form.concept_id == use.concept_id && same ? form.articles : 0U;
    }
    return count;
}

/// *guard* and *border guard* are short and long, not two terms.
bool is_part_of(const std::string& a, const std::string& b) {
    return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

/// What the others write instead of `use`, if they are clearly more.
const FormElsewhere* ruling_form(const Elsewhere& others, const FormUse& use) {
    const auto own = count_of(others, use);
    const FormElsewhere* ruling = nullptr;
    for (const auto& form : others.forms) {
        if (form.concept_id != use.concept_id) {
            continue;
        }
        const bool is_name = !use.spelling.empty();
        const bool competes = is_name ? !form.spelling.empty() && form.spelling != use.spelling &&
                                            are_spellings(form.spelling, use.spelling)
                                      : form.spelling.empty() && !is_part_of(form.form, use.form);
        // One article against one says nothing; of a term only a use that stands alone does.
        const bool clear =
            is_name ? form.articles >= 2 && form.articles > 2 * own : form.articles >= 3 && own == 0 && !use.preferred;
        if (competes && clear && (ruling == nullptr || form.articles > ruling->articles)) {
            ruling = &form;
        }
    }
    return ruling;
}

bool uses_form(const ArticleTraits& article, const FormElsewhere& form) {
    for (const auto& use : article.forms) {
        const bool same = form.spelling.empty() ? use.form == form.form : use.spelling == form.spelling;
        if (use.concept_id == form.concept_id && same) {
            return true;
        }
    }
    return false;
}

void run(const ArticleTraits& article, const Elsewhere& others, std::vector<Finding>& findings) {
    std::vector<std::string_view> told;
    for (const auto& use : article.forms) {
        const auto* ruling = ruling_form(others, use);
        // An article that uses both is for name-inconsistent.
        if (ruling == nullptr || uses_form(article, *ruling)) {
            continue;
        }
        const auto key = use.spelling.empty() ? std::string_view(use.form) : std::string_view(use.spelling);
        if (std::find(told.begin(), told.end(), key) != told.end()) {
            continue;
        }
        told.push_back(key);
        const Place place{Side::target, use.first};
        findings.push_back({"inconsistent-in-project",
                            use.spelling.empty() ? Severity::note : Severity::warning,
                            text::message("“{}” is “{}” in {}", use.form, ruling->form, articles_of(*ruling)),
                            place,
                            std::nullopt,
                            {},
                            use.concept_id});
    }
}

constexpr std::array<Example, 3> examples{{
    {"Loekasjenko sprak.",
     "Lukashenka spoke.",
     true,
     "two articles of the project write Lukashenko",
     {},
     "Loekasjenko zweeg.",
     "Lukashenko was silent.",
     2},
    {"Loekasjenko sprak.",
     "Lukashenko spoke.",
     false,
     "as the others write it",
     {},
     "Loekasjenko zweeg.",
     "Lukashenko was silent.",
     2},
    {"Loekasjenko sprak.",
     "Lukashenka spoke.",
     false,
     "known miss: one other article is no usage yet",
     {},
     "Loekasjenko zweeg.",
     "Lukashenko was silent.",
     1},
}};

}  // namespace

extern const Rule inconsistent_in_project;
constinit const Rule inconsistent_in_project{"inconsistent-in-project",
                                             "inconsistency",
                                             "a name or term that the project’s other articles write otherwise",
                                             "The project remembers which form each article uses. A spelling of a name "
                                             "is flagged when at least two other articles, "
                                             "and more than twice as many as share it, spell the name another way; an "
                                             "admitted term, as a note, when at least three "
                                             "others use another form and none uses it. Without a project (loep.toml) "
                                             "it is silent. It knowingly flags a spelling "
                                             "inside a quotation.",
                                             Severity::warning,
                                             examples,
                                             nullptr,
                                             run};

}  // namespace loep::check
