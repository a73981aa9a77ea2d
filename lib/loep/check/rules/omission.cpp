// Rule omission: a source segment without a translation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/check/completeness/added_stretches.hpp"
#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/completeness.hpp"
#include "loep/check/completeness/enumerations.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/completeness/unrendered_phrases.hpp"
#include "loep/check/meaning/hearsay.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

Finding unanswered_segment(const PairView& pair, std::uint32_t index) {
    Finding finding;
    finding.rule = "omission";
    finding.severity = Severity::warning;
    finding.message = text::message("this segment has no translation");
    finding.place = pair.source.place((*pair.source.segments)[index].span);
    return finding;
}

using WordRange = std::span<const text::Word>;

/// The stretches between commas, dashes, semicolons, colons and brackets.
std::vector<WordRange> clauses(const SideView& side, const segment::Segment& segment) {
    static constexpr std::array<std::string_view, 8> marks{",", ";", ":", "(", ")", "–", "—", "-"};
    std::vector<WordRange> found;
    const WordRange words(segment.words);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= words.size(); ++at) {
        const bool ends =
            at == words.size() ||
            (words[at].kind == text::WordKind::punctuation &&
             std::find(marks.begin(), marks.end(), side.slice(words[at].span)) != marks.end() &&
             (at == 0 || side.slice(words[at].span) != "-" || words[at - 1].span.end != words[at].span.begin));
        if (ends) {
            found.push_back(words.subspan(begin, at - begin));
            begin = at + 1;
        }
    }
    return found;
}

/// How many of a clause's words have a translation in a stretch, and how many have none there that the dictionary
/// knows.
struct Traces {
    std::size_t present = 0;
    std::size_t absent = 0;
};

/// Looks clauses of a bead's source up in its target, which is read when the first is asked about.
class TraceFinder {
  public:
    TraceFinder(const PairView& pair, std::size_t bead) : pair_(pair), bead_(bead) {}

    /// None of its words has a translation in the bead, and few beside it, where a word may stand by chance.
    bool is_without_trace(WordRange clause, std::size_t enough) {
        if (!here_) {
            here_.emplace(pair_, segments_of(pair_.beads[bead_], Side::target));
        }
        const auto here = traces(clause, *here_, 1);
        if (here.present > 0 || here.absent < enough) {
            return false;
        }
        if (!near_) {
            near_.emplace(pair_, segments_near(pair_, bead_, Side::target));
        }
        return 3 * traces(clause, *near_, here.absent + 1).present <= here.absent;
    }

    /// Has any of the words a translation in the bead?
    bool has_trace(WordRange words) {
        if (!here_) {
            here_.emplace(pair_, segments_of(pair_.beads[bead_], Side::target));
        }
        return traces(words, *here_, 1).present > 0;
    }

  private:
    /// Reads on until so many are present.
    Traces traces(WordRange clause, const Rendered& rendered, std::size_t most_present) const {
        Traces found;
        for (const auto& word : clause) {
            if (found.present >= most_present) {
                break;
            }
            if (is_content_word(word, pair_.source.language())) {
                const auto rendering = rendered.of(word);
                found.present += rendering == Rendering::present && !is_said_beside(clause, word) ? 1U : 0U;
                found.absent += rendering == Rendering::absent ? 1U : 0U;
            }
        }
        return found;
    }

    /// *de rechter*, of a bead that speaks of *de rechtbank* as well: what answers it may answer the other.
    bool is_said_beside(WordRange clause, const text::Word& word) const {
        const auto sources = segments_of(pair_.beads[bead_], Side::source);
        for (auto i = sources.begin; i < sources.end; ++i) {
            const auto& words = (*pair_.source.segments)[i].words;
            if (std::any_of(words.begin(), words.end(), [&](const text::Word& other) {
                    const bool outside = &other < clause.data() || &other >= clause.data() + clause.size();
                    return outside && begins_alike(other.key, word.key);
                })) {
                return true;
            }
        }
        return false;
    }

    const PairView& pair_;
    std::size_t bead_;
    std::optional<Rendered> here_;
    std::optional<Rendered> near_;
};

/// Does anything in the segment join two statements: a mark, or a word such as *and*, *but*, *who*, *when*?
bool has_joint(const SideView& side, const segment::Segment& segment) {
    static constexpr std::array<std::string_view, 7> marks{",", ";", ":", "(", "–", "—", "-"};
    static constexpr std::array joints = std::to_array<std::string_view>(
        {"and",   "but",   "or",      "so",   "because",  "while",  "when",      "who",    "which",   "that", "as",
         "where", "after", "until",   "then", "although", "though", "whereupon", "with",   "without", "en",   "maar",
         "want",  "omdat", "terwijl", "toen", "die",      "dat",    "waarna",    "waarop", "zodat"});
    return std::any_of(segment.words.begin(), segment.words.end(), [&](const text::Word& word) {
        return word.kind == text::WordKind::punctuation
                   ? std::find(marks.begin(), marks.end(), side.slice(word.span)) != marks.end()
                   : std::find(joints.begin(), joints.end(), word.key) != joints.end();
    });
}

bool is_short(const segment::Segment& segment) {
    constexpr std::ptrdiff_t longest = 8;
    return std::count_if(segment.words.begin(), segment.words.end(),
                         [](const text::Word& word) { return word.kind == text::WordKind::word; }) <= longest;
}

/// *18.15 uur.*: the time that an item of a live blog begins with, which English ends with no stop.
bool is_time_alone(const segment::Segment& segment) {
    return std::all_of(segment.words.begin(), segment.words.end(), [](const text::Word& word) {
        return word.kind != text::WordKind::word || "uur u"_words.fits(word.key);
    });
}

/// *Dan rent ze.* went with the next sentence, which one of a single statement translates: it is left out.
void check_short_segments(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[index];
    if (bead.source_size() != 2 || bead.target_size() != 1 ||
        has_joint(pair.target, (*pair.target.segments)[bead.target_begin])) {
        return;
    }
    TraceFinder finder(pair, index);
    for (auto i = bead.source_begin; i < bead.source_end; ++i) {
        const auto& segment = (*pair.source.segments)[i];
        const auto& other = (*pair.source.segments)[bead.source_begin + bead.source_end - 1 - i];
        if (is_short(segment) && !is_time_alone(segment) && !finder.has_trace(segment.words) &&
            finder.has_trace(other.words)) {
            findings.push_back(unanswered_segment(pair, i));
        }
    }
}

Finding untranslated(const PairView& pair, text::Span span, std::string message) {
    return {"omission", Severity::warning, std::move(message), pair.source.place(span), std::nullopt, {}, {}};
}

/// *omdat de melk te weinig opbracht*, of which a translation of one statement has nothing: less of it need be known.
bool is_subordinate(const PairView& pair, const align::Bead& bead, WordRange clause) {
    static constexpr WordList conjunctions(
        "omdat toen terwijl die dat waar hoewel nadat voordat als zodat doordat waardoor waarna sinds aangezien opdat");
    return bead.target_size() == 1 && conjunctions.fits(clause.front().key) &&
           !has_joint(pair.target, (*pair.target.segments)[bead.target_begin]);
}

/// *brood, kaas en vis* – *bread and fish*; *het dak en de muren* – *the roof*
void check_items(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    for (const auto& item : dropped_items(pair, index)) {
        findings.push_back(untranslated(pair, item, text::message("this item has no translation")));
    }
    if (const auto second = dropped_second(pair, index)) {
        findings.push_back(untranslated(pair, *second, text::message("this item has no translation")));
    }
}

double size_on(const PairView& pair, const align::Bead& bead, Side side) {
    return static_cast<double>(span_of(pair.on(side), segments_of(bead, side)).size());
}

/// Of the translation; English is a little shorter than Dutch.
double usual_size(const PairView& pair, const align::Bead& bead) {
    constexpr double usual_ratio = 0.95;
    return usual_ratio * size_on(pair, bead, Side::source);
}

/// *Volgens de krant*: who says it, of which the translation says nothing.
void check_attribution(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    static constexpr WordList answers(
        "according say says said saying told tell tells claim* report* think* believe* reckon* view opinion alleg* "
        "under "
        "per argue* maintain* estimat* add* warn* insist* explain* quot* cit* show* suggest* found find* describ* "
        "call* in "
        "by follow* as like");
    const auto range = segments_of(pair.beads[index], Side::source);
    const WordRange words((*pair.source.segments)[range.begin].words);
    const bool says = words.size() > 2 && words.front().key == "volgens";
    if (!says || find_word(pair.target, segments_near(pair, index, Side::target), answers) != nullptr) {
        return;
    }
    const auto source = std::find_if(words.begin() + 1, words.end(), [](const text::Word& word) {
        return word.kind != text::WordKind::word || !is_function_word(word.hashed(), text::Language::dutch);
    });
    if (source != words.end() && TraceFinder(pair, index).is_without_trace({source, source + 1}, 1)) {
        findings.push_back(untranslated(pair, {words.front().span.begin, source->span.end},
                                        text::message("who says this is not in the translation")));
    }
}

/// *zou het geld hebben gestolen* – *stole the money*
void check_hearsay(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    if (const auto* zou = find_lost_hearsay(pair, index)) {
        auto finding = untranslated(pair, zou->span, text::message("that this is only said is not in the translation"));
        finding.source = finding.place;
        finding.place = pair.target.place(span_of(pair.target, segments_of(pair.beads[index], Side::target)));
        findings.push_back(std::move(finding));
    }
}

/// A clause left out: nothing answers its words, and the translation is shorter by about as much.
void check_clauses(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[index];
    constexpr double share_of_gap = 0.7;
    constexpr double much_shorter = 0.6;
    const auto sources = segments_of(bead, Side::source);
    const auto expected_size = usual_size(pair, bead);
    const auto target_size = size_on(pair, bead, Side::target);
    // Of a translation that is much too short less need be known.
    const std::size_t enough = target_size < much_shorter * expected_size ? 3 : 4;
    TraceFinder finder(pair, index);
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto parts = clauses(pair.source, (*pair.source.segments)[i]);
        const bool whole = parts.size() < 2 && bead.source_size() > 1;
        for (const auto& clause : parts) {
            if (clause.empty() || (parts.size() < 2 && bead.source_size() < 2)) {
                continue;
            }
            const text::Span span{clause.front().span.begin, clause.back().span.end};
            if (target_size > expected_size - share_of_gap * static_cast<double>(span.size())) {
                continue;
            }
            if (finder.is_without_trace(clause, whole || is_subordinate(pair, bead, clause) ? 2 : enough)) {
                findings.push_back(untranslated(pair, span, text::message("this clause has no translation")));
            }
        }
    }
}

/// *zonder bewijs te geven*, where nothing else of the sentence is told to be missing.
void check_phrases(const PairView& pair, std::size_t index, double ratio, std::vector<Finding>& findings) {
    if (const auto phrase = unrendered_phrase(pair, index, ratio)) {
        findings.push_back(untranslated(pair, phrase->span, text::message("this phrase has no translation")));
        findings.back().severity = phrase->sure ? Severity::warning : Severity::note;
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.target.segments->empty() && !pair.source.segments->empty()) {
        Finding finding;
        finding.rule = "omission";
        finding.severity = Severity::error;
        finding.message = text::message("the translation is empty");
        finding.place = pair.source.place(pair.source.segments->front().span);
        findings.push_back(std::move(finding));
        return;
    }
    const auto ratio = length_ratio(pair);
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (bead.target_size() > 0) {
            if (bead.source_size() > 0 && is_of_two_minds(pair, i)) {
                findings.push_back(unanswered_segment(pair, bead.source_begin));
            } else if (bead.source_size() > 0 && is_settled(pair, bead)) {
                const auto before = findings.size();
                check_short_segments(pair, i, findings);
                const bool is_told = findings.size() > before;
                check_hearsay(pair, i, findings);
                if (size_on(pair, bead, Side::target) < usual_size(pair, bead)) {
                    if (!is_told) {
                        check_clauses(pair, i, findings);
                    }
                    check_items(pair, i, findings);
                    check_attribution(pair, i, findings);
                }
                if (findings.size() == before) {
                    check_phrases(pair, i, ratio, findings);
                }
            }
            return;
        }
        if (!is_worth_saying(pair, bead, Side::source)) {
            return;
        }
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            findings.push_back(unanswered_segment(pair, s));
        }
    });
}

constexpr std::string_view words_of_phrases =
    "buurman=neighbour;repareren=repair;oud=old;fiets=bicycle;vrouw=wife;gammel=rickety;schuur=shed;kanaal=canal";

constexpr std::array examples = std::to_array<Example>({
    {"De grens blijft dicht. Daardoor wachten in Broezgi nu al twaalfhonderd migranten op een besluit van Polen. "
     "Loekasjenko zwijgt.",
     "The border remains closed. Lukashenko is silent.", true, "the middle sentence is gone"},
    {"De grens blijft dicht. Loekasjenko zwijgt.", "The border remains closed. Lukashenko is silent.", false,
     "all there"},
    {"Hij zou geld hebben gestolen.", "He stole money.", true, "a rumour told as a fact"},
    {"Hij zou geld hebben gestolen.", "He is said to have stolen money.", false, "a rumour"},
    {"De grens blijft dicht. Loekasjenko zwijgt.", "The border remains closed and Lukashenko is silent.", false,
     "two sentences in one"},
    {"Het dorp is leeg. Dan rent ze. De grens blijft dicht.", "The village is empty. The border remains closed.", true,
     "a sentence of three words"},
    {"Zij herkent hem pas als hij zijn muts afzet. Dan rent ze. Zes weken geleden wist ze nog niet of hij leefde. De "
     "grens blijft dicht.",
     "She recognises him only when he takes off his hat. Six weeks ago she did not even know whether he was alive. The "
     "border remains closed.",
     true, "a short sentence beside one of a single statement"},
    {"De boeren eisen lagere belastingen en hogere melkprijzen, en dreigen de hoofdstad met tractoren te blokkeren.",
     "The farmers are demanding lower taxes and higher milk prices, and threaten to block the capital with tractors.",
     false, "every clause is there"},
    {"Hij had een boek, een brief en een auto.", "He had a book and a car.", true, "an item left out"},
    {"Hij had een boek, een brief en een auto.", "He had a book and a car, but no letter.", false,
     "an item further on"},
    {"De buurman repareerde de oude fiets van zijn vrouw in een gammele schuur achter het kanaal.",
     "The neighbour repaired the old bicycle of his wife.", true, "a phrase left out", "", "", "", 0, words_of_phrases},
    {"De buurman repareerde de oude fiets van zijn vrouw in een gammele schuur achter het kanaal.",
     "The neighbour repaired the old bicycle of his wife in a rickety shed behind the canal.", false,
     "every phrase is there", "", "", "", 0, words_of_phrases},
    {"Hij zei dat, zo werd gemeld, in een gesprek.", "He said so in an interview.", false,
     "known miss: a short clause left out"},
});

}  // namespace

extern const Rule omission;
constinit const Rule omission{
    "omission",
    "omission",
    "a source segment that the translation lacks",
    "The aligner finds nothing in the translation that answers the segment. Segments where the aligner itself is in "
    "doubt are not flagged, and very short ones only between two that surely have their translation, or beside a "
    "sentence of a single statement. With a bilingual dictionary installed, a clause between commas, or a sentence "
    "beside another one, is flagged too when none of its words has a known translation there and the sentence is "
    "shorter by about as much, and an item of an enumeration of which the others are there. What others say (zou "
    "hebben gestolen) must not be told as a fact. A phrase of the source (drie maanden na de omstreden verkiezingen) "
    "is "
    "flagged when the dictionary knows three of its words and more, none of them is said there or beside, the sentence "
    "is shorter than the text's other sentences lead one to expect, and no words of the translation are left that "
    "might say it; shorter phrases are noted. It knowingly misses many of them.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
