// Rule negation-lost: the source denies something and nothing in the translation does, or the reverse.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/align/common_words.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view key) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

template <std::size_t size>
bool begins_with(const std::array<std::string_view, size>& beginnings, std::string_view key) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return key.starts_with(beginning); });
}

/// Words that deny and do nothing else.
bool denies(std::string_view key, text::Language language) {
    constexpr std::array<std::string_view, 8> dutch{"niet",    "geen",    "nooit",  "niets",
                                                    "niemand", "nergens", "nimmer", "evenmin"};
    constexpr std::array<std::string_view, 7> english{"not", "never", "nothing", "nobody", "nowhere", "none", "cannot"};
    return language == text::Language::dutch ? holds(dutch, key) : holds(english, key) || key.ends_with("n't");
}

/// Words in which a denial may hide, or that a denial may be turned into: *no*, *without*, *unable*, *refuse*, *only*.
bool may_deny(std::string_view key, text::Language language) {
    constexpr std::array<std::string_view, 27> dutch{
        "minder",  "nee",          "noch",  "zonder",     "weinig",   "amper",   "nauwelijks", "zelden", "tegen",
        "behalve", "uitgezonderd", "te",    "voordat",    "alvorens", "slechts", "pas",        "alleen", "anders",
        "weg",     "enige",        "enkel", "onmogelijk", "liever",   "nog",     "vrij",       "tekort", "neen"};
    constexpr std::array dutch_beginnings =
        std::to_array<std::string_view>({"on", "weiger", "ontken", "mis", "verbied", "verbod", "verhinder", "voorkom",
                                         "ontbr", "geweiger", "non", "zwijg", "zweeg", "zwegen", "gezwegen"});
    // Words that only begin like that.
    constexpr std::array dutch_others = std::to_array<std::string_view>(
        {"onder", "ongeveer", "onlangs", "ontmoet", "online", "ontvang", "ontwikkel", "ontsta", "ontslag", "misschien",
         "misda", "ondanks", "onafhankelijk", "ontplo", "onthul"});
    constexpr std::array<std::string_view, 43> english{
        "no",     "nor",    "neither", "without", "few",     "little", "hardly",  "barely", "scarcely",
        "rarely", "seldom", "less",    "least",   "only",    "except", "instead", "rather", "until",
        "unless", "before", "against", "yet",     "too",     "far",    "free",    "other",  "another",
        "else",   "out",    "away",    "than",    "despite", "beyond", "just",    "merely", "alone",
        "off",    "short",  "never",   "doubt",   "still",   "hard",   "absent"};
    constexpr std::array<std::string_view, 33> english_beginnings{
        "un",     "in",   "im",   "ir",    "il",      "dis",  "non",      "mis",   "fail", "refus", "reject",
        "deny",   "deni", "lack", "avoid", "prevent", "stop", "prohibit", "forb",  "ban",  "miss",  "declin",
        "withou", "keep", "kept", "lose",  "lost",    "spar", "imposs",   "block", "halt", "rul",   "cease"};
    if (language == text::Language::dutch) {
        return holds(dutch, key) ||
               (begins_with(dutch_beginnings, key) && !begins_with(dutch_others, key) && key != "ons" &&
                key != "onze") ||
               key.ends_with("loos") || key.ends_with("loze");
    }
    // Words that only begin like that.
    constexpr std::array english_others = std::to_array<std::string_view>(
        {"inter", "invit",  "into",   "insid",  "inform", "import", "immed",   "under",   "union",   "unit",   "univ",
         "until", "discu",  "distan", "distri", "displ",  "dispat", "incre",   "inclu",   "indus",   "influ",  "initi",
         "injur", "inspec", "instit", "insist", "insur",  "intel",  "inten",   "intro",   "inva",    "inves",  "invol",
         "image", "impac",  "impos",  "improv", "indic",  "indeed", "infra",   "inner",   "instal",  "instan", "instru",
         "integ", "india",  "iran",   "iraq",   "irak",   "disco",  "disease", "mission", "missile", "minist", "input",
         "inhab", "inqui",  "invent", "unani",  "uncle",  "rule",   "ruling",  "island",  "issue"});
    const bool prefixed = key.size() > 4 && begins_with(english_beginnings, key) && !begins_with(english_others, key);
    return holds(english, key) || prefixed || key.ends_with("less");
}

struct Denials {
    std::vector<const text::Word*> sure;
    bool possible = false;
    bool question = false;
};

Denials denials(const SideView& side, SegmentRange range) {
    Denials found;
    std::string_view previous;  // *anything but*
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (denies(word.key, side.language())) {
                found.sure.push_back(&word);
            }
            found.possible =
                found.possible || may_deny(word.key, side.language()) ||
                (word.key == "but" && (previous == "anything" || previous == "nothing" || previous == "all"));
            previous = word.key;
            found.question = found.question || side.slice(word.span) == "?";
        }
    }
    return found;
}

/// *niet alleen*, *niet meer dan*, *niet zozeer*, *nog niet zo lang*: turned into other words more often than not.
bool is_idiom(const SideView& side, const text::Word& denial) {
    constexpr std::array<std::string_view, 16> followers{
        "alleen", "zo",    "meer",       "zozeer", "minder", "zelden", "lang", "toevallig",
        "only",   "least", "surprising", "just",   "long",   "until",  "de",   "het"};
    auto rest = side.bytes().substr(text::to_size(denial.span.end));
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const auto next = rest.substr(0, rest.find_first_of(" ,.;:!?"));
    return holds(followers, text::fold_key(next));
}

/// *geen waarnemers* – *observers*: what is denied stands in the translation, by the common words or the termbase.
bool is_denied_word_affirmed(const PairView& pair, const align::Bead& bead) {
    const auto targets = segments_of(bead, Side::target);
    const auto& words = (*pair.source.segments)[bead.source_begin].words;
    const auto denial =
        std::find_if(words.begin(), words.end(), [](const text::Word& word) { return word.key == "geen"; });
    if (denial == words.end() || std::next(denial) == words.end()) {
        return false;
    }
    const auto& denied = *std::next(denial);
    for (const auto& word : (*pair.target.segments)[bead.target_begin].words) {
        const auto rows = align::common_words(denied.key);
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const align::CommonWord& row) { return row.english == word.key; })) {
            return true;
        }
    }
    const auto sources = hits_in(pair.source.hits, segments_of(bead, Side::source));
    const auto answers = hits_in(pair.target.hits, targets);
    return std::any_of(sources.begin(), sources.end(), [&](const match::TermHit& hit) {
        return hit.span.begin == denied.span.begin &&
               std::any_of(answers.begin(), answers.end(), [&](const match::TermHit& answer) {
                   return same_family(pair, hit.concept_index, answer.concept_index);
               });
    });
}

/// *kan niet* – *can*, *heeft niet* – *has*: the very verb that is denied stands in the translation, affirmed.
bool is_affirmed(const PairView& pair, const align::Bead& bead) {
    struct Verb {
        std::string_view dutch;
        std::string_view english;
    };
    constexpr std::array verbs =
        std::to_array<Verb>({{"is", "is"},        {"was", "was"},          {"zijn", "are"},
                             {"waren", "were"},   {"werd", "was"},         {"werden", "were"},
                             {"wordt", "is"},     {"worden", "are"},       {"heb", "have"},
                             {"heb", "did"},      {"ga", "going"},         {"ga", "will"},
                             {"ben", "am"},       {"zal", "going"},        {"kan", "can"},
                             {"kunnen", "can"},   {"kon", "could"},        {"konden", "could"},
                             {"zal", "will"},     {"zullen", "will"},      {"zou", "would"},
                             {"zouden", "would"}, {"mag", "may"},          {"mag", "can"},
                             {"mogen", "may"},    {"mogen", "can"},        {"moet", "must"},
                             {"moeten", "must"},  {"moet", "should"},      {"moeten", "should"},
                             {"wil", "wants"},    {"wil", "want"},         {"willen", "want"},
                             {"wilde", "wanted"}, {"wilden", "wanted"},    {"heeft", "has"},
                             {"hebben", "have"},  {"had", "had"},          {"hadden", "had"},
                             {"weet", "knows"},   {"gelooft", "believes"}, {"verwacht", "expects"}});
    const auto has = [](const SideView& side, SegmentRange range, std::string_view key) {
        for (auto i = range.begin; i < range.end; ++i) {
            const auto& words = (*side.segments)[i].words;
            if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; })) {
                return true;
            }
        }
        return false;
    };
    if (is_denied_word_affirmed(pair, bead)) {
        return true;
    }
    // *geen goede* may well be *bad*, *hopen dat nooit* be *fear*.
    if (has(pair.source, segments_of(bead, Side::source), "geen") ||
        has(pair.source, segments_of(bead, Side::source), "nooit")) {
        return false;
    }
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) {
        return has(pair.source, segments_of(bead, Side::source), verb.dutch) &&
               has(pair.target, segments_of(bead, Side::target), verb.english);
    });
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() != 1 || bead.target_size() != 1 || !is_reliable(bead)) {
            continue;
        }
        const auto source = denials(pair.source, segments_of(bead, Side::source));
        const auto target = denials(pair.target, segments_of(bead, Side::target));
        const bool lost = !source.sure.empty() && target.sure.empty() && !target.possible;
        const bool added = source.sure.empty() && !source.possible && !target.sure.empty();
        if ((!lost && !added) || source.question || target.question) {
            continue;
        }
        const auto& side = lost ? pair.source : pair.target;
        const auto& denial = lost ? *source.sure.front() : *target.sure.front();
        if (is_idiom(side, denial)) {
            continue;
        }
        Finding finding;
        finding.rule = "negation-lost";
        finding.severity = added || is_affirmed(pair, bead) ? Severity::warning : Severity::note;
        finding.message = lost ? text::message("nothing in the translation answers “{}”", side.slice(denial.span))
                               : text::message("nothing in the source answers “{}”", side.slice(denial.span));
        finding.place = lost ? pair.target.place(span_of(pair.target, segments_of(bead, Side::target)))
                             : pair.target.place(denial.span);
        finding.source = lost ? pair.source.place(denial.span)
                              : pair.source.place(span_of(pair.source, segments_of(bead, Side::source)));
        findings.push_back(std::move(finding));
    }
}

constexpr std::array<Example, 9> examples{{
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
}};

}  // namespace

extern const Rule negation_lost;
constinit const Rule negation_lost{
    "negation-lost",
    "mistranslation",
    "a denial that the translation lacks, or adds",
    "One sentence answers one sentence; one holds not, never, no (niet, geen, nooit …), and the other no word in which "
    "a "
    "denial might hide: without, hardly, only, before, fail, refuse, or un- and in-. Good translators turn denials "
    "round (hoped that it would never happen, worried about it), so a lost one is a note, and a warning only where the "
    "verb that was denied stands affirmed (kan niet, can). A denial from nowhere is a warning.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
