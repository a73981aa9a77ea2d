// Rule translated-otherwise: one sentence of the source with two translations in the project, or the reverse.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/check/rule.hpp"
#include "loep/check/traits.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

void run(const ArticleTraits& article, const Elsewhere& others, std::vector<Finding>& findings) {
    std::vector<std::size_t> told;
    for (const auto& other : others.renderings) {
        if (std::find(told.begin(), told.end(), other.rendering) != told.end()) {
            continue;
        }
        told.push_back(other.rendering);
        const auto& here = article.renderings[other.rendering];
        const auto message =
            other.differs == Side::target
                ? text::message("{} translates this sentence otherwise: “{}”", other.example, other.text)
                : text::message("{} has this translation for another sentence: “{}”", other.example, other.text);
        findings.push_back({"translated-otherwise",
                            Severity::note,
                            message,
                            {Side::target, here.target},
                            Place{Side::source, here.source},
                            {},
                            {}});
    }
}

constexpr std::array<Example, 2> examples{{
    {"De grens blijft voorlopig helemaal dicht.",
     "The border stays closed altogether for now.",
     true,
     "another article has another translation",
     {},
     "De grens blijft voorlopig helemaal dicht.",
     "For the time being the frontier remains shut.",
     1},
    {"De grens blijft voorlopig helemaal dicht.",
     "The border stays closed altogether for now.",
     false,
     "the same everywhere; case and marks do not count",
     {},
     "De grens blijft voorlopig helemaal dicht!",
     "The border stays closed altogether for now!",
     1},
}};

}  // namespace

extern const Rule translated_otherwise;
constinit const Rule translated_otherwise{
    "translated-otherwise",
    "inconsistency",
    "one sentence with two translations in the project, or two sentences with one",
    "A sentence of five words or more that returns word for word (a caption, a biographical line, a disclaimer) is "
    "best "
    "translated word for word alike. A note, since a second translation may be as good. Without a project (loep.toml) "
    "it is "
    "silent.",
    Severity::note,
    examples,
    nullptr,
    run};

}  // namespace loep::check
