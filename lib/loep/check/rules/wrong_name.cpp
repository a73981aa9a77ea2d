// Rule wrong-name: another name stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <unordered_set>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

enum class Class : std::uint8_t { geographical, person, organisation, other };

Class class_of(const PairView& pair, const Mention& mention) {
    switch ((*pair.termbase)[mention.concepts.front()].kind) {
        case ConceptKind::country:
        case ConceptKind::place:
        case ConceptKind::nationality:
            return Class::geographical;
        case ConceptKind::person:
            return Class::person;
        case ConceptKind::organisation:
            return Class::organisation;
        default:
            return Class::other;
    }
}

/// Is anything of the mention's family, or its very word, anywhere in the source? Then the translator made explicit
/// what the source says elsewhere.
bool source_knows(const PairView& pair, const Mention& written) {
    return std::any_of(pair.source.mentions.begin(), pair.source.mentions.end(), [&](const Mention& mention) {
        if (mention.key == written.key) {
            return true;
        }
        return std::any_of(mention.concepts.begin(), mention.concepts.end(), [&](auto a) {
            return std::any_of(written.concepts.begin(), written.concepts.end(),
                               [&](auto b) { return same_family(pair, a, b); });
        });
    });
}

/// Does the target write this source word just so somewhere? Then the name is one in both languages.
bool target_writes(const PairView& pair, const Mention& expected) {
    return std::any_of(pair.target.mentions.begin(), pair.target.mentions.end(),
                       [&](const Mention& mention) { return mention.key == expected.key; });
}

bool are_alternatives(const PairView& pair, const Mention& expected, const Mention& written, bool only_two) {
    if (!expected.concepts.empty() && !written.concepts.empty()) {
        return class_of(pair, expected) == class_of(pair, written);
    }
    if (expected.concepts.empty() && written.concepts.empty()) {
        return only_two || target_writes(pair, expected);
    }
    // A known name for an unknown one: only where the unknown one is the same word in both languages.
    return expected.concepts.empty() ? target_writes(pair, expected) : false;
}

Severity severity(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool known = !expected.concepts.empty() && !written.concepts.empty();
    if (!known) {
        return Severity::warning;
    }
    return severity_of((*pair.termbase)[expected.concepts.front()],
                       severity_of((*pair.termbase)[written.concepts.front()], Severity::error));
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.matches.size(); ++i) {
        std::vector<const Mention*> expected;
        std::vector<const Mention*> written;
        for (const auto* mention : pair.matches[i].source) {
            if (mention->certain) {
                expected.push_back(mention);
            }
        }
        for (const auto* mention : pair.matches[i].target) {
            if (mention->certain && !source_knows(pair, *mention)) {
                written.push_back(mention);
            }
        }
        if (!is_reliable(pair.beads[i])) {
            continue;
        }
        const bool only_two = expected.size() == 1 && written.size() == 1;
        for (const auto* wrong : written) {
            const auto right = std::find_if(expected.begin(), expected.end(), [&](const Mention* mention) {
                return are_alternatives(pair, *mention, *wrong, only_two);
            });
            if (right == expected.end() || is_slip((*right)->key, wrong->key)) {
                continue;
            }
            const auto place = pair.target.place(wrong->span);
            Finding finding;
            finding.rule = "wrong-name";
            finding.severity = severity(pair, **right, *wrong);
            finding.message = fmt::format("“{}” stands where the source has “{}”", pair.target.slice(wrong->span),
                                          pair.source.slice((*right)->span));
            finding.place = place;
            finding.source = pair.source.place((*right)->span);
            if (!(*right)->concepts.empty()) {
                finding.concept_id = (*pair.termbase)[(*right)->concepts.front()].id;
            }
            findings.push_back(std::move(finding));
            expected.erase(right);
        }
    }
}

constexpr std::array<Example, 3> examples{{
    {"Litouwen stuurde maandag troepen naar de grens.", "Latvia sent troops to the border on Monday.", true,
     "another country"},
    {"Litouwen stuurde maandag troepen naar de grens.", "Lithuania sent troops to the border on Monday.", false,
     "the right country"},
    {"De Poolse premier kwam naar Minsk.", "Poland’s prime minister came to Minsk.", false,
     "a country for its adjective"},
}};

}  // namespace

extern const Rule wrong_name;
constinit const Rule wrong_name{
    "wrong-name",
    "mistranslation",
    "another name stands where the source's should",
    "A name of the source has no counterpart in the bead or beside it, and a name of the same kind that the source "
    "never mentions stands in its place. A nationality counts as its country. It knowingly misses a swap of two names "
    "that both occur in the article.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
