// Rule negation-lost: the source denies something and nothing in the translation does, or the reverse.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

#include <fmt/format.h>

#include "loep/check/denial.hpp"
#include "loep/check/opposites.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rendered.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// *of niet.*, *niet alleen*, *niet meer dan*, *niet zozeer*, *nog niet zo lang*: turned into other words more often
/// than not.
bool is_idiom(const SideView& side, const text::Word& denial) {
    constexpr std::array followers = std::to_array<std::string_view>(
        {"alleen", "zo", "meer", "zozeer", "minder", "zelden", "lang", "langer", "toevallig", "only", "least",
         "surprising", "just", "long", "until", "more", "de", "het"});
    auto rest = side.bytes().substr(text::to_size(denial.span.end));
    if (rest.starts_with('-')) {  // niet-toegestaan
        return true;
    }
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const auto next = rest.substr(0, rest.find_first_of(" ,.;:!?"));
    const auto before = side.bytes().substr(0, text::to_size(denial.span.begin));
    if (denial.key == "niets" && before.ends_with("van ")) {  // een dorp van niets
        return true;
    }
    const bool or_not = before.ends_with(" of ");
    if (or_not && next.empty()) {
        return true;
    }
    return std::find(followers.begin(), followers.end(), text::fold_key(next)) != followers.end();
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

/// *start niet.*: the verb right before a denial that ends its clause.
const text::Word* verb_before(const text::Word& denial, const std::vector<text::Word>& words) {
    constexpr std::array<std::string_view, 8> adverbs{"gisteren", "morgen", "samen",  "buiten",
                                                      "binnen",   "straks", "recent", "momenteel"};
    if (&denial == words.data()) {
        return nullptr;
    }
    const auto& word = *(&denial - 1);
    const bool verb = word.key.ends_with('t') || word.key.ends_with("en") || word.key.ends_with("de");
    return verb && std::find(adverbs.begin(), adverbs.end(), word.key) == adverbs.end() &&
                   !is_function_word(word.hashed(), text::Language::dutch)
               ? &word
               : nullptr;
}

/// *durven niet* – *dare*, *handed it over*: the next word after the denial that means something.
const text::Word* denied_word(const text::Word& denial, const std::vector<text::Word>& words, text::Language language) {
    const auto* end = words.data() + words.size();
    const auto* found = std::find_if(&denial + 1, end, [&](const text::Word& word) {
        return word.kind == text::WordKind::punctuation || !is_function_word(word.hashed(), language);
    });
    const bool ends = found == end || found->kind == text::WordKind::punctuation;
    if (ends && language == text::Language::dutch && found == &denial + 1) {
        return verb_before(denial, words);
    }
    return ends ? nullptr : found;
}

/// *geen waarnemers* – *observers*, *niet durven* – *dare*: what is denied stands in the translation.
Rendering rendering_of_denied(const PairView& pair, const text::Word& denial, const std::vector<text::Word>& words,
                              const Rendered& rendered) {
    const auto* denied = denied_word(denial, words, pair.source.language());
    return denied == nullptr ? Rendering::unknown : rendered.of(*denied);
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
    const auto denied = rendering_of_denied(pair, denial, source, rendered);
    if (is_literal(pair, source, rendered, 3) || denied == Rendering::present) {
        return true;
    }
    // *geen goede* may well be *bad*, *hopen dat nooit* be *fear*.
    if (denial.key == "geen" || denial.key == "nooit") {
        return false;
    }
    return is_verb_affirmed(source, target) || (is_copula_affirmed(source, target) && denied != Rendering::absent);
}

/// *blijft aan* – *is not stepping down*: only in a literal translation a denial from nowhere is surely wrong.
bool is_surely_added(const PairView& pair, const align::Bead& bead) {
    const auto& source = (*pair.source.segments)[bead.source_begin].words;
    return is_literal(pair, source, Rendered(pair, segments_of(bead, Side::target)), 2);
}

/// *het geschil* – *the dispute*: does a word that may deny only translate another word of the source, not near what is
/// denied there?
bool translates_another(const PairView& pair, const align::Bead& bead, const text::Word& word,
                        const text::Word& denial) {
    constexpr std::size_t shortest = 6;
    constexpr std::ptrdiff_t near = 4;
    constexpr std::string_view turners =
        "neither without hardly barely scarcely rarely seldom except instead rather unless before against beyond "
        "despite another through little merely difficult absent";
    if (word.key.size() < shortest || fits_any(turners, word.key)) {
        return false;
    }
    const Rendered rendered(pair, segments_of(bead, Side::target), word.span);
    const auto& words = (*pair.source.segments)[bead.source_begin].words;
    return std::any_of(words.begin(), words.end(), [&](const text::Word& other) {
        return std::abs(&other - &denial) > near && other.kind == text::WordKind::word &&
               !is_function_word(other.hashed(), pair.source.language()) && rendered.of(other) == Rendering::present;
    });
}

/// May a lost denial stand in the translation in other words?
bool is_said_otherwise(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto targets = segments_of(bead, Side::target);
    if (denials(pair.source, segments_of(bead, Side::source)).size() > 1) {  // which of them is not told
        return may_deny(pair.target, targets);
    }
    const auto words = words_that_may_deny(pair.target, targets);
    return may_deny(pair.target, targets) &&
           (words.empty() || !std::all_of(words.begin(), words.end(), [&](const text::Word* word) {
                return translates_another(pair, bead, *word, denial);
            }));
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

/// The denial of one side that no denial of the other is nearest to, by how far each is in its sentence; of more than
/// one only the first is asked for.
const text::Word* unanswered(const SideView& side, SegmentRange range, const std::vector<const text::Word*>& denials,
                             const SideView& other, SegmentRange other_range,
                             const std::vector<const text::Word*>& answers) {
    if (denials.size() <= answers.size()) {
        return nullptr;
    }
    const auto share = [](const SideView& view, SegmentRange segments, const text::Word& word) {
        const auto all = span_of(view, segments);
        return static_cast<double>(text::to_size(word.span.begin) - text::to_size(all.begin)) /
               static_cast<double>(all.size());
    };
    const auto distance = [&](const text::Word* denial) {
        double least = 1.0;
        for (const auto* answer : answers) {
            least = std::min(least, std::abs(share(side, range, *denial) - share(other, other_range, *answer)));
        }
        return least;
    };
    return *std::max_element(denials.begin(), denials.end(),
                             [&](const text::Word* a, const text::Word* b) { return distance(a) < distance(b); });
}

/// *ontkent niet* – *denies*: the word that stands in the translation for one that the source denies; null if there is
/// none, or something beside it may be the denial.
const text::Word* affirmed_denier(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    struct Denier {
        std::string_view dutch;
        std::string_view english;
    };
    constexpr std::array deniers = std::to_array<Denier>({
        {"ontken*", "den*"},
        {"sluit sluiten sloot sloten uitgesloten uitsluiten uitsluit", "rule rules ruled ruling exclude*"},
        {"weiger* geweiger*", "refus* declin*"},
        {"verbied* verbood verboden", "ban bans banned forbid* forbade prohibit*"},
        {"twijfel* betwijfel* getwijfeld", "doubt*"},
        {"betwist*", "disput* contest*"},
        {"voorkom* voorkwam* verhinder* belet*", "prevent*"},
        {"mislukt* mislukken", "fail* flop*"},
        {"ontbre* ontbrak*", "lack* missing absent"},
        {"vergeet vergeten vergat vergaten", "forg*"},
        {"onmogelijk*", "impossib*"},
        {"onwaarschijnlijk*", "unlikely improbable"},
        {"verwerp* verwierp* verworpen afgewezen", "reject*"},
        {"stopt stopte stopten stoppen gestopt", "stop*"},
        {"ongewoon ongebruikelijk uitzonderlijk", "unusual exceptional"},
        {"moeilijk* lastig*", "difficult* hard"},
        {"zonder", "without"},
    });
    constexpr std::string_view others = "no nor neither hardly barely scarcely anything far";
    const auto* found = std::find_if(deniers.begin(), deniers.end(), [&](const Denier& one) {
        return find_word(pair.source, sources, one.dutch) != nullptr &&
               find_word(pair.target, targets, one.english) != nullptr;
    });
    return found == deniers.end() || find_word(pair.target, targets, others) != nullptr
               ? nullptr
               : find_word(pair.target, targets, found->english);
}

/// *niet* – *now*: a slip of one letter.
const text::Word* now_for_not(const PairView& pair, SegmentRange sources, SegmentRange targets,
                              const text::Word& denial) {
    constexpr std::string_view now = "nu nou thans inmiddels intussen tegenwoordig momenteel meteen direct voortaan";
    return denial.key == "niet" && find_word(pair.source, sources, now) == nullptr
               ? find_word(pair.target, targets, "now")
               : nullptr;
}

/// A denial that is surely gone, with the very word that shows it.
bool report_affirmed(const PairView& pair, SegmentRange sources, SegmentRange targets, const text::Word& denial,
                     std::vector<Finding>& findings) {
    const auto* denier = affirmed_denier(pair, sources, targets);
    const auto* word = denier != nullptr ? denier : now_for_not(pair, sources, targets, denial);
    if (word == nullptr) {
        return false;
    }
    findings.push_back({"negation-lost",
                        Severity::warning,
                        text::message("nothing in the translation answers “{}”", pair.source.slice(denial.span)),
                        pair.target.place(word->span),
                        pair.source.place(denial.span),
                        {},
                        {}});
    return true;
}

void check_bead(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const auto source = denials(pair.source, sources);
    const auto target = denials(pair.target, targets);
    const auto* lost = unanswered(pair.source, sources, source, pair.target, targets, target);
    const auto* added = unanswered(pair.target, targets, target, pair.source, sources, source);
    if (lost != nullptr && target.empty() && !is_idiom(pair.source, *lost) &&
        report_affirmed(pair, sources, targets, *lost, findings)) {
        return;
    }
    const auto* denial = lost != nullptr ? lost : added;
    if (denial == nullptr ||
        (lost != nullptr ? is_said_otherwise(pair, bead, *denial) : may_deny(pair.source, sources)) ||
        is_question(pair.source, sources) || is_question(pair.target, targets)) {
        return;
    }
    // *blijft dicht* – *will not be opened*: a denied contrary.
    if (!is_idiom(lost != nullptr ? pair.source : pair.target, *denial) && find_opposites(pair, bead).empty()) {
        report(pair, bead, *denial, lost != nullptr, findings);
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& bead : pair.beads) {
        if (bead.source_size() == 1 && bead.target_size() == 1 && is_reliable(bead)) {
            check_bead(pair, bead, findings);
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
    {"De vergunning wordt niet verlengd als het paspoort niet meer geldig is.",
     "The permit is renewed if the passport is no longer valid.", true, "no longer answers the second denial"},
    {"De vergunning is niet meer geldig.", "The permit is no longer valid.", false, "no longer is a denial"},
    {"De president mag dat niet doen.", "The president is forbidden to do that.", false, "a verb that denies"},
    {"Neutraal was het nieuws niet.", "The news was anything but neutral.", false, "a denial turned round"},
    {"Niet alleen Polen, ook Litouwen sloot de grens.", "Both Poland and Lithuania closed the border.", false,
     "an idiom"},
    {"Hij zei dat niet, maar dacht het wel.", "He said only that, and thought it too.", false,
     "known miss: another word that may deny (only)"},
    {"Veel families durven niet te praten.", "Many families dare to talk.", Severity::note,
     "the denied verb is affirmed"},
    {"Het is geen sprong, zegt Janssens, die niet bij het onderzoek betrokken was.",
     "It is not a leap, says Janssens, who was involved in the study.", Severity::note, "one of two denials is gone"},
    {"Journalisten mogen het gebied niet in.", "Journalists are barred from the area.", false,
     "another verb that denies"},
    {"Hij mag niet naar huis.", "He is allowed to go home.", true, "what is allowed"},
    {"De grens blijft voorlopig dicht.", "The border will not be opened for now.", false, "a denied contrary"},
    {"Het is niet makkelijk om er te komen.", "It is difficult to get there.", false, "a contrary for what is denied"},
    {"De minister ontkent niet dat er fouten zijn.", "The minister denies that there are mistakes.", true,
     "what denies is denied in the source"},
    {"De politie sluit opzet niet uit.", "Police have ruled out intent.", true, "another verb that denies"},
    {"De motor start niet.", "The engine starts.", true, "the verb before the denial"},
    {"De trein rijdt niet.", "The train is now running.", true, "now for not"},
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
