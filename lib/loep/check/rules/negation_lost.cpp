// Rule negation-lost: the source denies something and nothing in the translation does, or the reverse.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/meaning/affirmation.hpp"
#include "loep/check/meaning/clause_denial.hpp"
#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/denial_sayings.hpp"
#include "loep/check/meaning/hidden_denial.hpp"
#include "loep/check/meaning/opposites.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// The next word, in lower case, with what stands between; empty before a mark.
std::string_view word_from(std::string_view& rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const auto next = rest.substr(0, rest.find_first_of(" ,.;:!?"));
    rest.remove_prefix(next.size());
    return next;
}

/// *of niet.*, *niet alleen*, *niet meer dan*, *niet zozeer*, *geen moment*: turned into other words more often than
/// not.
bool is_idiom(const SideView& side, const text::Word& denial) {
    static constexpr WordList followers(
        "alleen anders zo zozeer minder zelden lang toevallig eerder zonder zomaar meevallen uitgesloten only "
        "least "
        "surprising just long until");
    static constexpr WordList before_than("meer langer beter more longer");
    static constexpr WordList before_bound("meer langer hoger groter later ouder verder dieper");
    static constexpr WordList after_no(
        "moment ogenblik seconde tel toeval wonder geheim misverstand ontkomen sprake einde haast twijfel cent oog dag "
        "week jaar uur weer kunst schijn zin goed kwaad spaan bal doorkomen snars sikkepit fluit zier donder");
    auto rest = side.bytes().substr(text::to_size(denial.span.end));
    if (rest.starts_with('-')) {  // niet-toegestaan
        return true;
    }
    const auto next = text::fold_key(word_from(rest));
    const auto then = text::fold_key(word_from(rest));
    const bool to_wish = rest.substr(0, rest.find_first_of(",.;:!?")).find("te wensen over") != std::string_view::npos;
    const auto before = side.bytes().substr(0, text::to_size(denial.span.begin));
    if (denial.key == "niets" && before.ends_with("van ")) {  // een dorp van niets
        return true;
    }
    if (denial.key == "niet" && before.ends_with(" in het ")) {  // het valt in het niet
        return true;
    }
    // isn't that wonderful
    const bool is_tag = denial.key.ends_with("n't") && "it that he she they this you we i there"_words.fits(next);
    // *niet onbelangrijk*, *niet helemaal ongelijk*: a denial of a denial affirms.
    constexpr std::string_view denied =
        "ongelijk onterecht onbelangrijk onaardig onlogisch ongewoon onverwacht onwelkom";
    if (denial.key == "niet" && (fits_any(denied, next) || fits_any(denied, then))) {
        return true;
    }
    const bool surely = before.ends_with(" echt ") && next.find_first_not_of("'’”\"") == std::string_view::npos;
    const bool or_not = before.ends_with(" of ") && next.empty();
    const bool no_more_than = before_than.fits(next) && "dan than so"_words.fits(then);
    // *niet hoger zijn dan twee meter* – *up to two metres*
    const bool not_above = before_bound.fits(next) && text::fold_key(word_from(rest)) == "dan";
    const bool nothing_but = next == "but" && "nothing none"_words.fits(denial.key);
    // niet de enige: others
    const bool one_of_many =
        "de het"_words.fits(next) && "enig* eerst* laatst* minst* meest* best* bedoeling moeite *ste"_words.fits(then);
    const bool for_nothing = next == "voor" && then == "niets";
    return is_tag || one_of_many || before.ends_with(" ook ") || surely || for_nothing || to_wish || or_not ||
           nothing_but || no_more_than || not_above || followers.fits(next) ||
           (denial.key == "geen" && after_no.fits(next));
}

/// *nog geen twee bladzijden* – *less than two pages*
bool says_less_than(const SideView& side, const text::Word& denial) {
    static constexpr WordList measures(
        "half halve halfuur uur dag week maand jaar eeuw minuut kwartier meter kilometer kilo procent handvol tiende");
    const auto& words = (*side.segments)[segment_at(side, denial.span.begin)].words;
    const auto* next = &denial + 1;
    if (denial.key != "geen" || &denial == words.data() || (&denial - 1)->key != "nog" ||
        next == words.data() + words.size()) {
        return false;
    }
    const auto& numbers = side.numbers[segment_at(side, denial.span.begin)];
    return measures.fits(next->key) || std::any_of(numbers.begin(), numbers.end(), [&](const text::Number& number) {
               return number.span.overlaps(next->span);
           });
}

bool is_question(const SideView& side, SegmentRange range) {
    return holds(side, range, SegmentTrait::question_mark);
}

std::string nothing_answers(const PairView& pair, Side side, const text::Word& denial) {
    return side == Side::source
               ? text::message("nothing in the translation answers “{}”", pair.source.slice(denial.span))
               : text::message("nothing in the source answers “{}”", pair.target.slice(denial.span));
}

/// *ziet het niet zitten* – *is keen*
bool is_saying_affirmed(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    return pair.source.language() == text::Language::dutch && "niet niets niks nooit geen"_words.fits(denial.key) &&
           is_affirmed_saying(pair.source, segments_of(bead, Side::source), pair.target,
                              segments_of(bead, Side::target));
}

void report(const PairView& pair, const align::Bead& bead, const text::Word& denial, bool lost,
            std::vector<Finding>& findings) {
    const auto& side = lost ? pair.source : pair.target;
    Finding finding;
    finding.rule = "negation-lost";
    const bool strong = "allerminst geenszins allesbehalve"_words.fits(denial.key);
    const bool sure = lost ? strong || is_affirmed(pair, bead, denial) || is_plainly_lost(pair, bead, denial) ||
                                 is_saying_affirmed(pair, bead, denial)
                           : is_surely_added(pair, bead);
    finding.severity = sure ? Severity::warning : Severity::note;
    finding.message = nothing_answers(pair, side.side, denial);
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

/// *ontkent niet*, not *niet verlengd nadat hij had geweigerd*: no mark or conjunction stands between the two.
bool are_in_one_clause(const SideView& side, const text::Word& denial, const text::Word& other) {
    static constexpr WordList conjunctions(
        "dat die nadat omdat toen terwijl als zodat doordat waardoor hoewel voordat sinds en maar of want om wie wat");
    if (segment_at(side, denial.span.begin) != segment_at(side, other.span.begin)) {
        return false;
    }
    const auto* first = std::min(&denial, &other) + 1;
    return std::none_of(first, std::max(&denial, &other), [&](const text::Word& word) {
        return side.slice(word.span) == "," || conjunctions.fits(word.key);
    });
}

/// *ontkent niet* – *denies*: the word that stands in the translation for one that the source denies; null if there is
/// none, or something beside it may be the denial.
const text::Word* affirmed_denier(const PairView& pair, SegmentRange sources, SegmentRange targets,
                                  const text::Word& denial) {
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
        {"betwist* bestrijd* bestreed bestreden weerspreek* weerspr* weersproken tegenspre*",
         "disput* contest* contradict* challeng* den*"},
        {"loochen* geloochend", "den* disput*"},
        {"aarzel* geaarzeld", "hesitate hesitates hesitated"},
        {"verzet verzetten", "oppos* object* resist*"},
        {"verwaarloos* verwaarloosd", "neglect*"},
        {"negeer* genegeerd", "ignor*"},
        {"mijd* meed meden vermijd* vermeed vermeden ontwijk* ontweek ontweken", "avoid* evad* dodg* shun*"},
        {"verzwijg* verzweeg verzwegen", "conceal* hid hides hidden hush*"},
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
    static constexpr WordList others(
        "no nor neither hardly barely scarcely anything far lose loses losing lost need* requir* must only");
    const auto* found = std::find_if(deniers.begin(), deniers.end(), [&](const Denier& one) {
        const auto* denied = find_word(pair.source, sources, one.dutch);
        return denied != nullptr && are_in_one_clause(pair.source, denial, *denied) &&
               find_word(pair.target, targets, one.english) != nullptr &&
               (one.dutch == "zonder" || find_word(pair.target, targets, "without"_words) == nullptr);
    });
    return found == deniers.end() || find_word(pair.target, targets, others) != nullptr
               ? nullptr
               : find_word(pair.target, targets, found->english);
}

/// *niet* – *now*: a slip of one letter.
const text::Word* now_for_not(const PairView& pair, SegmentRange sources, SegmentRange targets,
                              const text::Word& denial) {
    static constexpr WordList now(
        "nu nou thans inmiddels intussen tegenwoordig momenteel meteen direct voortaan voorlopig vooralsnog");
    return denial.key == "niet" && !is_no_more(pair.source, denial) && find_word(pair.source, sources, now) == nullptr
               ? find_word(pair.target, targets, "now"_words)
               : nullptr;
}

/// *verwacht niet meer terug te keren* – *still expected to return*
const text::Word* still_for_no_more(const PairView& pair, SegmentRange sources, SegmentRange targets,
                                    const text::Word& denial) {
    static constexpr WordList still(
        "nog toch steeds altijd desondanks niettemin nochtans desalniettemin evengoed evenwel echter wel stil stille "
        "roerloos onbeweeglijk blijf* blijv* bleef bleven");
    return is_no_more(pair.source, denial) && find_word(pair.source, sources, still) == nullptr &&
                   find_word(pair.target, targets, "no nor neither without hardly barely"_words) == nullptr
               ? find_word(pair.target, targets, "still"_words)
               : nullptr;
}

/// A denial that is surely gone, with the very word that shows it.
bool report_affirmed(const PairView& pair, SegmentRange sources, SegmentRange targets, const text::Word& denial,
                     std::vector<Finding>& findings) {
    const auto* denier = affirmed_denier(pair, sources, targets, denial);
    const auto* now = denier != nullptr ? denier : now_for_not(pair, sources, targets, denial);
    const auto* word = now != nullptr ? now : still_for_no_more(pair, sources, targets, denial);
    if (word == nullptr) {
        return false;
    }
    findings.push_back({"negation-lost",
                        Severity::warning,
                        nothing_answers(pair, Side::source, denial),
                        pair.target.place(word->span),
                        pair.source.place(denial.span),
                        {},
                        {}});
    return true;
}

/// *blijft dicht* – *will not be opened*; not *nooit* – *always*, of which one denies by itself.
bool has_contraries(const PairView& pair, const align::Bead& bead) {
    const auto all = find_opposites(pair, bead);
    return std::any_of(all.begin(), all.end(), [&](const Confused& one) {
        return denies(*one.source, pair.source.language()) == denies(*one.target, pair.target.language());
    });
}

/// *onveilig* – *safe*, *zonder* – *with*
void check_hidden(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings) {
    if (const auto hidden = find_hidden_denial(pair, bead); hidden && find_opposites(pair, bead).empty()) {
        const bool lost =
            hidden->source->key != "met" && denied_inside(hidden->target->key, pair.target.language()).empty();
        findings.push_back(
            {"negation-lost",
             Severity::warning,
             nothing_answers(pair, lost ? Side::source : Side::target, *(lost ? hidden->source : hidden->target)),
             pair.target.place(hidden->target->span),
             pair.source.place(hidden->source->span),
             {},
             {}});
    }
}

/// *nauwelijks hersteld* – *recovered*
void check_hardly(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings) {
    constexpr std::string_view answers =
        "just only merely almost nearly mere little few fewer less under short minim* limited slight* weak* poor* "
        "faint* "
        "low* scarc* rare* sparse* virtual* practic* tiny small* as narrow*";
    const auto targets = segments_of(bead, Side::target);
    const auto* hardly = find_word(pair.source, segments_of(bead, Side::source), "nauwelijks amper"_words);
    if (hardly != nullptr && pair.source.language() == text::Language::dutch && !is_free(pair, bead) &&
        find_word(pair.target, targets, answers) == nullptr && !is_said_otherwise(pair, bead, *hardly)) {
        report(pair, bead, *hardly, true, findings);
    }
}

/// *gaan pas na de zomer dalen* – *will not come down until after the summer*
bool is_told_as_only_then(const PairView& pair, const align::Bead& bead) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto& dutch = from_dutch ? pair.source : pair.target;
    const auto& english = from_dutch ? pair.target : pair.source;
    return find_word(dutch, segments_of(bead, dutch.side), "pas eerst vroegst*") != nullptr &&
           find_word(english, segments_of(bead, english.side), "until till before"_words) != nullptr;
}

/// *houdt er niet van* – *hates it*
bool is_in_saying(const PairView& pair, const align::Bead& bead) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto& dutch = from_dutch ? pair.source : pair.target;
    const auto& english = from_dutch ? pair.target : pair.source;
    return is_denied_in_saying(dutch, segments_of(bead, dutch.side), english, segments_of(bead, english.side));
}

/// *mag niet praten* – *is allowed to speak*: told by the clause alone, whatever else the sentence denies.
bool report_in_clause(const PairView& pair, const align::Bead& bead, std::vector<const text::Word*> source,
                      std::vector<const text::Word*> target, std::vector<Finding>& findings) {
    std::erase_if(source, [&](const text::Word* denial) { return is_idiom(pair.source, *denial); });
    std::erase_if(target, [&](const text::Word* denial) { return is_idiom(pair.target, *denial); });
    if (is_told_as_only_then(pair, bead)) {
        target.clear();
    }
    const auto* lost = find_lost_in_clause(pair, bead, source);
    const auto* denial = lost != nullptr ? lost : find_added_in_clause(pair, bead, target);
    if (denial == nullptr || has_contraries(pair, bead)) {
        return false;
    }
    findings.push_back(
        {"negation-lost",
         Severity::warning,
         nothing_answers(pair, lost != nullptr ? Side::source : Side::target, *denial),
         pair.target.place(lost != nullptr ? span_of(pair.target, segments_of(bead, Side::target)) : denial->span),
         pair.source.place(lost != nullptr ? denial->span : span_of(pair.source, segments_of(bead, Side::source))),
         {},
         {}});
    return true;
}

void check_bead(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    if (!holds(pair.source, sources, SegmentTrait::denial) && !holds(pair.target, targets, SegmentTrait::denial)) {
        check_hardly(pair, bead, findings);
        return;
    }
    auto source = denials(pair.source, sources);
    const auto target = denials(pair.target, targets);
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    if (from_dutch == (source.size() > target.size()) && source.size() != target.size() && is_in_saying(pair, bead)) {
        return;
    }
    if (source.size() > 1 && find_word(pair.target, targets, "as so too also either like") != nullptr) {
        // *kan niet, dat evenmin* – *is impossible, as is that*
        std::erase_if(source, [](const text::Word* denial) { return denial->key == "evenmin"; });
    }
    if (source.size() > target.size()) {
        std::erase_if(source, [&](const text::Word* denial) { return says_less_than(pair.source, *denial); });
    }
    const auto* lost = unanswered(pair.source, sources, source, pair.target, targets, target);
    const auto* added = unanswered(pair.target, targets, target, pair.source, sources, source);
    if (lost != nullptr && target.empty() && !is_idiom(pair.source, *lost) &&
        report_affirmed(pair, sources, targets, *lost, findings)) {
        return;
    }
    const auto* denial = lost != nullptr ? lost : added;
    if (is_question(pair.source, sources) || is_question(pair.target, targets) ||
        report_in_clause(pair, bead, source, target, findings)) {
        return;
    }
    if (denial == nullptr) {
        check_hidden(pair, bead, findings);
        return;
    }
    if (lost != nullptr ? is_said_otherwise(pair, bead, *denial) : was_said_otherwise(pair, bead)) {
        return;
    }
    // *blijft dicht* – *will not be opened*: a denied contrary.
    if (!is_idiom(lost != nullptr ? pair.source : pair.target, *denial) && !has_contraries(pair, bead)) {
        report(pair, bead, *denial, lost != nullptr, findings);
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t index) {
        const auto& bead = pair.beads[index];
        if (bead.source_size() > 0 && bead.target_size() > 0 && bead.source_size() + bead.target_size() <= 3 &&
            is_reliable(bead)) {
            check_bead(pair, bead, findings);
        }
    });
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
     "The permit is renewed if the passport is no longer valid.", Severity::note,
     "no longer answers the second denial"},
    {"De vergunning is niet meer geldig.", "The permit is no longer valid.", false, "no longer is a denial"},
    {"De president mag dat niet doen.", "The president is forbidden to do that.", false, "a verb that denies"},
    {"Neutraal was het nieuws niet.", "The news was anything but neutral.", false, "a denial turned round"},
    {"Niet alleen Polen, ook Litouwen sloot de grens.", "Both Poland and Lithuania closed the border.", false,
     "an idiom"},
    {"Hij zei dat niet, maar dacht het wel.", "He said only that, and thought it too.", true,
     "only that limits nothing"},
    {"Hij zei dat niet voor de vergadering.", "He said that before the meeting.", false,
     "known miss: another word that may deny (before)"},
    {"Veel families durven niet te praten.", "Many families dare to talk.", true, "the denied verb is affirmed"},
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
    {"Hij vluchtte zonder geld.", "He fled with money.", true, "without"},
    {"De dader is onbekend.", "The perpetrator is known.", true, "a beginning that denies"},
    {"Artsen zonder Grenzen telde er zes.", "Médecins Sans Frontières counted six.", false, "a name in French"},
    {"De school heeft geen geld en geen boeken.", "The school has no money or books.", false, "one denial for two"},
    {"Hij vluchtte zonder geld, maar niet alleen.", "He fled with money, but not alone.", true,
     "without, beside another denial"},
    {"De kruiwagen staat nog in geen museum.", "The wheelbarrow has yet to find a museum.", false, "yet to"},
    {"Hulpverleners krijgen geen toegang.", "Aid workers are kept out.", false, "kept out"},
    {"Hij is nog niet weg.", "He is still there.", false, "still, of what is not gone"},
    {"Zijn naam wil hij niet geven, zijn zus woont er nog.", "He will give his name; his sister still lives there.",
     true, "still translates another word"},
    {"De hinder is niet onevenredig.", "The disruption is disproportionate.", true, "a denied denial"},
    {"Komt hij niet?", "Is he coming?", false, "a question"},
    {"Niemand zag het en de agent mag niet praten.", "Nobody saw it and the officer is allowed to speak.", true,
     "one clause of two"},
    {"De brug is nauwelijks veilig.", "The bridge is safe.", true, "hardly"},
});

}  // namespace

extern const Rule negation_lost;
constinit const Rule negation_lost{
    "negation-lost",
    "mistranslation",
    "a denial that the translation lacks, or adds",
    "One side holds not, never, no (niet, geen, nooit …), and the other no word in "
    "which a denial might hide (refuse, hardly, un-; yet to, kept out, still for not "
    "gone) but such as translate another word, nor the contrary of a word of the "
    "source. A lost denial is a warning where what was denied stands affirmed (kan "
    "niet, can), the rest is literal or the sentence is short, else a note; an added "
    "one only where the rest is literal, for good translators turn denials round. "
    "Zonder beside with, and on- and un- beside the bare word, are warnings. In a longer "
    "sentence the clause decides: what the one denies in a clause of its own, the other "
    "affirms in a clause that denies nothing (mag niet praten, is allowed to speak), and "
    "denies less often in all.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
