// Rule wrong-name: another name stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <unordered_set>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/text/words.hpp"

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

bool are_of_one_family(const PairView& pair, const Mention& a, const Mention& b) {
    if (a.concepts.empty() || b.concepts.empty()) {
        return a.key == b.key;
    }
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](auto one) {
        return std::any_of(b.concepts.begin(), b.concepts.end(),
                           [&](auto other) { return same_family(pair, one, other); });
    });
}

/// Is anything of the mention's family, or its very word, anywhere in the source? Then the translator made explicit
/// what the source says elsewhere.
bool source_knows(const PairView& pair, const Mention& written) {
    return pair.source.index.count(written.key) > 0 ||
           std::any_of(written.concepts.begin(), written.concepts.end(), [&](auto subject) {
               return pair.source.index.families.count(pair.families[termbase::to_size(subject)]) > 0;
           });
}

/// The source's names that stand in the bead more often than in its translation: each may be the one that is replaced.
/// A name that is only taken up by a pronoun is among them too, so there must be a stranger before anybody speaks.
std::vector<const Mention*> surplus(const PairView& pair, const align::Bead& bead) {
    const auto sources = mentions_in(pair.source, segments_of(bead, Side::source));
    const auto targets = mentions_in(pair.target, segments_of(bead, Side::target));
    std::vector<const Mention*> left;
    for (auto mention = sources.begin(); mention != sources.end(); ++mention) {
        const auto of_family = [&](const Mention& other) { return are_of_one_family(pair, *mention, other); };
        // The n-th of its family is answered when the translation has n of them.
        const auto rank = 1 + std::count_if(sources.begin(), mention, of_family);
        if (mention->certain && std::count_if(targets.begin(), targets.end(), of_family) < rank) {
            left.push_back(&*mention);
        }
    }
    return left;
}

/// Does the target write this source word just so somewhere? Then the name is one in both languages.
bool target_writes(const PairView& pair, const Mention& expected) {
    return pair.target.index.count(expected.key) > 0;
}

/// The name right before or after, with nothing but blanks between: the given name of a surname.
const Mention* neighbour(const SideView& side, const Mention& mention, bool before) {
    const auto range = mentions_in(side, {mention.segment, mention.segment + 1});
    for (const auto& other : range) {
        const auto gap =
            before ? text::Span{other.span.end, mention.span.begin} : text::Span{mention.span.end, other.span.begin};
        if (gap.begin < gap.end && gap.size() <= 2 &&
            side.slice(gap).find_first_not_of(" \t\r\n") == std::string_view::npos) {
            return &other;
        }
    }
    return nullptr;
}

/// *Boris Janssens* – *Boris Peeters*: the word beside them is the same name in both texts.
bool stand_beside_one_name(const PairView& pair, const Mention& expected, const Mention& written) {
    for (const bool before : {true, false}) {
        const auto* one = neighbour(pair.source, expected, before);
        const auto* other = neighbour(pair.target, written, before);
        if (one != nullptr && other != nullptr && one->key == other->key) {
            return true;
        }
    }
    return false;
}

/// *Korean peninsula* – *Koreaanse*, *La.* – *Louisiana*: one is a form of the other.
bool are_forms(const std::string& a, const std::string& b) {
    constexpr std::size_t stem = 5;
    const auto shorter = std::min(a.size(), b.size());
    return a.compare(0, std::min(shorter, stem), b, 0, std::min(shorter, stem)) == 0;
}

/// `only_words`: there is one word without a concept on each side, so that no other may be its counterpart.
bool are_alternatives(const PairView& pair, const Mention& expected, const Mention& written, bool only_words) {
    if (are_forms(expected.key, written.key)) {
        return false;
    }
    if (!expected.concepts.empty() && !written.concepts.empty()) {
        return class_of(pair, expected) == class_of(pair, written);
    }
    // Of a word that no concept covers, nobody knows the translation: it must be one that the target writes alike.
    return expected.concepts.empty() &&
           ((only_words && target_writes(pair, expected)) || stand_beside_one_name(pair, expected, written));
}

Severity severity(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool known = !expected.concepts.empty() && !written.concepts.empty();
    if (!known) {
        return Severity::warning;
    }
    return severity_of((*pair.termbase)[expected.concepts.front()],
                       severity_of((*pair.termbase)[written.concepts.front()], Severity::error));
}

bool begins_with_capital(const SideView& side, const Mention& mention) {
    const auto words = text::words(side.bytes(), mention.span);
    return !words.empty() && words.front().letter_case != text::WordCase::lower;
}

/// The names of the bead that the source does not have there.
std::vector<const Mention*> strangers(const PairView& pair, std::size_t bead) {
    std::vector<const Mention*> found;
    for (const auto* mention : pair.matches[bead].target) {
        if (mention->certain && begins_with_capital(pair.target, *mention)) {
            found.push_back(mention);
        }
    }
    return found;
}

/// A name that the source has elsewhere may be made explicit here; it replaces only what is nowhere near either.
bool may_replace(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written) {
    if (!source_knows(pair, written)) {
        return true;
    }
    const auto& unmatched = pair.matches[bead].source;
    return !expected.concepts.empty() && !written.concepts.empty() &&
           std::find(unmatched.begin(), unmatched.end(), &expected) != unmatched.end();
}

void check_bead(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto written = strangers(pair, bead);
    if (written.empty() || !is_reliable(pair.beads[bead])) {
        return;
    }
    auto expected = surplus(pair, pair.beads[bead]);
    const auto is_word = [](const Mention* mention) { return mention->concepts.empty(); };
    const bool only_words = std::count_if(written.begin(), written.end(), is_word) <= 1 &&
                            std::count_if(expected.begin(), expected.end(), is_word) == 1;
    for (const auto* wrong : written) {
        const auto right = std::find_if(expected.begin(), expected.end(), [&](const Mention* mention) {
            return may_replace(pair, bead, *mention, *wrong) && are_alternatives(pair, *mention, *wrong, only_words) &&
                   !is_slip(mention->key, wrong->key);
        });
        if (right == expected.end()) {
            continue;
        }
        Finding finding;
        finding.rule = "wrong-name";
        finding.severity = severity(pair, **right, *wrong);
        finding.message = fmt::format("“{}” stands where the source has “{}”", pair.target.slice(wrong->span),
                                      pair.source.slice((*right)->span));
        finding.place = pair.target.place(wrong->span);
        finding.source = pair.source.place((*right)->span);
        if (!(*right)->concepts.empty()) {
            finding.concept_id = (*pair.termbase)[(*right)->concepts.front()].id;
        }
        findings.push_back(std::move(finding));
        expected.erase(right);
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        check_bead(pair, i, findings);
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
    "A name that the source never mentions stands in a bead in which a name of the source has no counterpart. Both "
    "must "
    "be names of one kind that the termbase knows, or the source's must be a word that the translation writes alike "
    "elsewhere, or stand beside the same name. A nationality counts as its country. It knowingly misses most swaps "
    "of two names that both occur in the article.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
