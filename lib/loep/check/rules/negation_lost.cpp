// Rule negation-lost: the source denies something and nothing in the translation does, or the reverse.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/check/denial.hpp"
#include "loep/check/opposites.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rendered.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// *niet alleen*, *niet meer dan*, *niet zozeer*, *nog niet zo lang*: turned into other words more often than not.
bool is_idiom(const SideView& side, const text::Word& denial) {
    constexpr std::array followers =
        std::to_array<std::string_view>({"alleen", "zo", "meer", "zozeer", "minder", "zelden", "lang", "toevallig",
                                         "only", "least", "surprising", "just", "long", "until", "de", "het"});
    auto rest = side.bytes().substr(text::to_size(denial.span.end));
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const auto next = rest.substr(0, rest.find_first_of(" ,.;:!?"));
    return std::find(followers.begin(), followers.end(), text::fold_key(next)) != followers.end();
}

/// *geen waarnemers* – *observers*, *niet gearresteerd* – *arrested*: what is denied stands in the translation.
Rendering rendering_of_denied(const text::Word& denial, const std::vector<text::Word>& words,
                              const Rendered& rendered) {
    const auto* denied = &denial + 1;
    return denied == words.data() + words.size() ? Rendering::unknown : rendered.of(*denied);
}

bool has_word(const std::vector<text::Word>& words, std::string_view key) {
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; });
}

/// *kan niet* – *can*, *wil niet* – *wants*: the very verb that is denied stands in the translation, affirmed.
bool is_verb_affirmed(const std::vector<text::Word>& source, const std::vector<text::Word>& target) {
    struct Verb {
        std::string_view dutch;
        std::string_view english;
    };
    constexpr std::array verbs = std::to_array<Verb>({
        {"heb", "have"},         {"heb", "did"},          {"ga", "going"},        {"ga", "will"},
        {"ben", "am"},           {"zal", "going"},        {"kan", "can"},         {"kunnen", "can"},
        {"kon", "could"},        {"konden", "could"},     {"zal", "will"},        {"zullen", "will"},
        {"zou", "would"},        {"zouden", "would"},     {"mag", "may"},         {"mag", "allowed"},
        {"mogen", "allowed"},    {"mocht", "allowed"},    {"mochten", "allowed"}, {"mag", "can"},
        {"mogen", "may"},        {"mogen", "can"},        {"moet", "must"},       {"moeten", "must"},
        {"moet", "should"},      {"moeten", "should"},    {"wil", "wants"},       {"wil", "want"},
        {"willen", "want"},      {"wilde", "wanted"},     {"wilden", "wanted"},   {"heeft", "has"},
        {"hebben", "have"},      {"had", "had"},          {"hadden", "had"},      {"weet", "knows"},
        {"gelooft", "believes"}, {"verwacht", "expects"},
    });
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) {
        return has_word(source, verb.dutch) && has_word(target, verb.english);
    });
}

/// *is niet* – *is*: of any sentence in the present; what is denied decides where it is known.
bool is_copula_affirmed(const std::vector<text::Word>& source, const std::vector<text::Word>& target) {
    constexpr std::array<std::string_view, 8> dutch{"is", "was", "zijn", "waren", "werd", "werden", "wordt", "worden"};
    constexpr std::array<std::string_view, 8> english{"is", "was", "are", "were", "was", "were", "is", "are"};
    for (std::size_t i = 0; i < dutch.size(); ++i) {
        if (has_word(source, dutch[i]) && has_word(target, english[i])) {
            return true;
        }
    }
    return false;
}

/// Three words in four of the sentence have their known translations: nobody turned it round.
bool is_literal(const PairView& pair, const std::vector<text::Word>& words, const Rendered& rendered,
                std::size_t least) {
    std::size_t present = 0;
    std::size_t all = 0;
    for (const auto& word : words) {
        if (word.kind == text::WordKind::word && !is_function_word(word.hashed(), pair.source.language())) {
            ++all;
            present += rendered.of(word) == Rendering::present ? 1U : 0U;
        }
    }
    return present >= least && 4 * present >= 3 * all;
}

/// Is a lost denial surely lost, not turned round?
bool is_affirmed(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto& source = (*pair.source.segments)[bead.source_begin].words;
    const auto& target = (*pair.target.segments)[bead.target_begin].words;
    const Rendered rendered(pair, segments_of(bead, Side::target));
    const auto denied = rendering_of_denied(denial, source, rendered);
    if (is_literal(pair, source, rendered, 3) || (denial.key == "geen" && denied == Rendering::present)) {
        return true;
    }
    // *geen goede* may well be *bad*, *hopen dat nooit* be *fear*.
    if (has_word(source, "geen") || has_word(source, "nooit")) {
        return false;
    }
    return is_verb_affirmed(source, target) || (is_copula_affirmed(source, target) && denied != Rendering::absent);
}

/// *blijft aan* – *is not stepping down*: only in a literal translation a denial from nowhere is surely wrong.
bool is_surely_added(const PairView& pair, const align::Bead& bead) {
    const auto& source = (*pair.source.segments)[bead.source_begin].words;
    return is_literal(pair, source, Rendered(pair, segments_of(bead, Side::target)), 2);
}

bool is_question(const SideView& side, SegmentRange range) {
    return holds(side, range, SegmentTrait::question_mark);
}

void report(const PairView& pair, const align::Bead& bead, const text::Word& denial, bool lost,
            std::vector<Finding>& findings) {
    const auto& side = lost ? pair.source : pair.target;
    Finding finding;
    finding.rule = "negation-lost";
    const bool sure = lost ? is_affirmed(pair, bead, denial) : is_surely_added(pair, bead);
    finding.severity = sure ? Severity::warning : Severity::note;
    finding.message = lost ? text::message("nothing in the translation answers “{}”", side.slice(denial.span))
                           : text::message("nothing in the source answers “{}”", side.slice(denial.span));
    finding.place = lost ? pair.target.place(span_of(pair.target, segments_of(bead, Side::target)))
                         : pair.target.place(denial.span);
    finding.source = lost ? pair.source.place(denial.span)
                          : pair.source.place(span_of(pair.source, segments_of(bead, Side::source)));
    findings.push_back(std::move(finding));
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& bead : pair.beads) {
        if (bead.source_size() != 1 || bead.target_size() != 1 || !is_reliable(bead)) {
            continue;
        }
        const auto sources = segments_of(bead, Side::source);
        const auto targets = segments_of(bead, Side::target);
        const auto source = denials(pair.source, sources);
        const auto target = denials(pair.target, targets);
        const bool lost = !source.empty() && target.empty() && !may_deny(pair.target, targets);
        const bool added = source.empty() && !target.empty() && !may_deny(pair.source, sources);
        if ((!lost && !added) || is_question(pair.source, sources) || is_question(pair.target, targets)) {
            continue;
        }
        const auto& denial = lost ? *source.front() : *target.front();
        // *blijft dicht* – *will not be opened*: a denied contrary.
        if (!is_idiom(lost ? pair.source : pair.target, denial) && find_opposites(pair, bead).empty()) {
            report(pair, bead, denial, lost, findings);
        }
    }
}

constexpr std::array examples = std::to_array<Example>({
    {"De president heeft dat niet gezegd.", "The president said that.", true, "the denial is gone"},
    {"Volgens hem kan Minsk de vliegtuigen niet tegenhouden.", "According to him, Minsk can hold the planes.", true,
     "the verb is affirmed"},
    {"De EU legt Minsk geen sancties op.", "The EU is imposing sanctions on Minsk.", true,
     "what is denied is affirmed"},
    {"De president heeft dat gezegd.", "The president has not said that.", true, "a denial from nowhere"},
    {"De president heeft dat niet gezegd.", "The president did not say that.", false, "both deny"},
    {"De president mag dat niet doen.", "The president is forbidden to do that.", false, "a verb that denies"},
    {"Neutraal was het nieuws niet.", "The news was anything but neutral.", false, "a denial turned round"},
    {"Niet alleen Polen, ook Litouwen sloot de grens.", "Both Poland and Lithuania closed the border.", false,
     "an idiom"},
    {"Hij zei dat niet, maar dacht het wel.", "He said only that, and thought it too.", false,
     "known miss: another word that may deny (only)"},
    {"Hij mag niet naar huis.", "He is allowed to go home.", true, "what is allowed"},
    {"De grens blijft voorlopig dicht.", "The border will not be opened for now.", false, "a denied contrary"},
    {"Het is niet makkelijk om er te komen.", "It is difficult to get there.", false, "a contrary for what is denied"},
    {"Komt hij niet?", "Is he coming?", false, "a question"},
});

}  // namespace

extern const Rule negation_lost;
constinit const Rule negation_lost{
    "negation-lost",
    "mistranslation",
    "a denial that the translation lacks, or adds",
    "One sentence answers one sentence; one holds not, never, no (niet, geen, nooit …), and the other no word in which "
    "a "
    "denial might hide (without, hardly, only, before, fail, refuse, or un- and in-), nor the contrary of a word of "
    "the "
    "source. Good translators turn denials round (hoped that it would never happen, worried about it), so each is a "
    "note, and "
    "a warning only where what was denied stands affirmed (kan niet, can) or the rest is literal.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
