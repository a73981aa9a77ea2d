// Weighs what of the source a phrase of the translation may say, and what is left for it to say.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/added_phrases.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "loep/check/completeness/completeness.hpp"
#include "loep/check/completeness/plain_words.hpp"
#include "loep/check/completeness/sayings.hpp"
#include "loep/check/completeness/unheard_phrases.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/word_table.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// What an apposition that tells who or where begins with: an article, a preposition or an adverb of place, what may
/// stand before one (*just outside*, *not far from*), a point of the compass.
constexpr WordList gloss_openers(
    "a an the in on at near by off above across along behind below beside between beyond inside opposite outside over "
    "under where just close not far halfway north south east west northern southern eastern western central north-east "
    "north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern "
    "southwestern");

/// Words of the target, from the place `begin` up to `end`, which is a mark or the end of the segment.
struct Phrase {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool holds(std::size_t at) const { return begin <= at && at < end; }
};

/// What tells whether a phrase was put in. A weight counts a long word for several.
struct Account {
    // Of its shape:
    double length = 0;       ///< of the whole translation, by the source's
    double rest = 0;         ///< the same without the phrase, by what is usual
    double source_size = 0;  ///< the logarithm of its bytes: of long sentences the length is steadier
    bool at_end = false;
    bool after_mark = false;
    double names = 0;      ///< words with a capital
    double new_words = 0;  ///< of content that nothing in the source explains
    // Of what the dictionary says:
    double shared = 0;       ///< its words of content that say what is said beside it too
    double unknown = 0;      ///< its words of content that the dictionary does not have
    double said_share = 1;   ///< how much of the source's content is said somewhere
    double left_here = 0;    ///< weight of what is said nowhere between what the phrase's neighbours say
    double left_over = 0;    ///< weight of what is said nowhere, less that of the words beside that say nothing known
    double small_words = 0;  ///< that answer a small word of the source which nothing else answers
    bool opener_answers = false;  ///< its first word is one of these
    bool opener_is_new = false;   ///< its first word, one that begins a phrase, answers nothing at all
};

/// The logarithm of the odds that it was, but for a constant: fitted on 10,000 good pairs of sentences, and 1,400 of
/// them with a phrase put in. An account of the shape alone, all of whose words are new, gets the most that it can get.
double odds_of(const Account& account) {
    const auto flag = [](bool is) { return is ? 1.0 : 0.0; };
    const auto excess = [](double share) { return std::clamp(share - 1, -1.0, 1.0); };
    return 6.5 * excess(account.length) + 6.0 * excess(account.rest) + 1.45 * account.source_size +
           1.75 * flag(account.at_end) + 1.8 * flag(account.after_mark) - 0.9 * account.names +
           1.2 * std::min(account.new_words, 3.0) - 2.0 * account.shared - 2.0 * account.unknown +
           1.0 * account.said_share - 0.75 * std::min(account.left_here, 4.0) -
           0.55 * std::min(account.left_over, 4.0) - 0.9 * account.small_words + 0.8 * flag(account.opener_is_new) -
           0.6 * flag(account.opener_answers);
}

constexpr text::WordTable openers(std::to_array<std::string_view>(
    {"and",   "with", "without", "after",   "before",    "because",  "while",  "in",        "by",
     "under", "from", "despite", "as",      "according", "although", "though", "who",       "which",
     "where", "when", "on",      "at",      "for",       "since",    "until",  "than",      "whom",
     "whose", "but",  "or",      "leaving", "once",      "still",    "during", "including", "near",
     "much",  "both", "even",    "along",   "together"}));

/// Takes one segment of a translation apart.
class PhraseReader {
  public:
    PhraseReader(const PairView& pair, std::size_t bead, LazySayings& sayings)
        : pair_(pair),
          bead_(bead),
          source_((*pair.source.segments)[pair.beads[bead].source_begin]),
          words_((*pair.target.segments)[pair.beads[bead].target_begin].words),
          whole_((*pair.target.segments)[pair.beads[bead].target_begin].span),
          sayings_(sayings) {}

    /// From a mark or a word that begins a phrase up to a mark or the end.
    std::vector<Phrase> phrases() const {
        constexpr std::size_t shortest_source = 20;  // bytes
        constexpr std::size_t longest = 20;          // words and marks
        std::vector<Phrase> found;
        if (source_.span.size() < shortest_source) {
            return found;
        }
        for (std::size_t begin = 1; begin + 1 < words_.size(); ++begin) {
            if (!may_begin(begin)) {
                continue;
            }
            for (auto end = begin + 2; end <= std::min(words_.size(), begin + longest); ++end) {
                if (is_one_of(end - 1, ",–—;") && end < words_.size() && !is_mark(end) && is_predicate(end)) {
                    break;
                }
                if (end == words_.size() || is_one_of(end, ",–—;:).!?")) {
                    found.push_back({begin, end});
                }
            }
        }
        return found;
    }

    /// What is to be seen of a phrase before anything is looked up; all its words are taken for new.
    Account shape_of(Phrase phrase) {
        constexpr double usual_ratio = 0.97;  // English is a little shorter than Dutch
        const auto size = size_of(source_.span);
        Account account;
        account.length = size_of(whole_) / size;
        account.rest = (size_of(whole_) - size_of(span_of(phrase)) - 1) / (usual_ratio * size);
        account.source_size = std::log(size);
        account.at_end = phrase.end + 1 >= words_.size();
        account.after_mark = is_mark(phrase.begin - 1);
        account.opener_is_new = openers.contains(words_[phrase.begin].hashed());
        const auto [names, heavy] = counted_before(phrase.end);
        const auto [names_before, heavy_before] = counted_before(phrase.begin);
        account.names = names - names_before;
        account.new_words = heavy - heavy_before;
        return account;
    }

    /// All of it; nothing of a phrase that alone says a word of the source's content, or has none itself.
    std::optional<Account> account_of(Phrase phrase, Account account) {
        const auto& said = sayings_.get().said();
        if (std::any_of(said.begin(), said.end(), [&](const Sayings::Said& one) {
                return one.content && one.only_within(phrase.begin, phrase.end);
            })) {
            return std::nullopt;
        }
        count_words(phrase, account);
        weigh_unsaid(phrase, account);
        return account.new_words > 0 ? std::optional(account) : std::nullopt;
    }

    /// *at the asylum centre in Ter Apel*, *by the local team, NEC*: what is told before a name, within a clause.
    bool leads_to_name(Phrase phrase) const {
        const auto end = is_mark(phrase.end - 1) ? phrase.end - 1 : phrase.end;
        const bool links = end + 1 < words_.size() && (is_one_of(end, ",") || "in of near"_words.fits(words_[end].key));
        return links && words_[phrase.begin].key != "and" && words_[end + 1].letter_case == text::WordCase::capitalised;
    }

    /// *5 kilometres, or three miles, a day*: the measure told in another one.
    bool is_conversion(Phrase phrase) const {
        constexpr std::string_view units =
            "mile* kilomet* met* feet foot inch* yard* acre* hectare* gallon* lit* pint* pound* stone ounce* kilo* "
            "gram* "
            "tonne* ton tons degree* fahrenheit celsius euro* dollar* cent* million billion square mph kph";
        bool number = false;
        for (auto at = phrase.begin; at < phrase.end; ++at) {
            const auto& numbers = pair_.target.numbers[segment_at(pair_.target, whole_.begin)];
            const bool counts = std::any_of(numbers.begin(), numbers.end(), [&](const text::Number& one) {
                return one.span.overlaps(words_[at].span);
            });
            number = number || counts;
            if (is_content(at) && !counts && !is_light(at) && !fits_any(units, words_[at].key)) {
                return false;
            }
        }
        return number && fits_any("or about around some roughly nearly almost", words_[phrase.begin].key);
    }

    /// *using the traditional Dutch name*, *Dutch for mussels*
    bool tells_of_language(Phrase phrase) const {
        const auto first = words_.begin() + static_cast<std::ptrdiff_t>(phrase.begin);
        const auto last = words_.begin() + static_cast<std::ptrdiff_t>(phrase.end);
        return std::adjacent_find(first, last, [](const text::Word& language, const text::Word& word) {
                   return "dutch flemish"_words.fits(language.key) &&
                          "word words name names term terms expression for"_words.fits(word.key);
               }) != last;
    }

    /// *a kapsalon, a dish of chips and cheese*, *ProRail, which manages the network, …*, *Zegveld, in the west of the
    /// Netherlands*: told to readers abroad, behind a word kept in Dutch or a name.
    bool is_gloss(Phrase phrase) const {
        for (auto at = phrase.begin; at >= 2; --at) {
            const bool explains =
                is_one_of(at - 1, "(") ||
                (is_one_of(at - 1, ",–—") &&
                 "a an the once now named two three both literally meaning"_words.fits(words_[at].key));
            const auto word =
                explains && at > 2 && is_quotation_mark(pair_.target.slice(words_[at - 2].span)) ? at - 3 : at - 2;
            if (explains && (is_kept(words_[word]) || is_name_of_both(word))) {
                return true;
            }
            if (is_mark(at - 1)) {
                break;
            }
        }
        const bool behind_name = phrase.begin >= 2 && is_one_of(phrase.begin - 1, ",–—(") &&
                                 words_[phrase.begin - 2].letter_case != text::WordCase::lower;
        const auto& first = words_[phrase.begin].key;
        return leads_to_name(phrase) || is_conversion(phrase) || tells_of_language(phrase) ||
               (behind_name &&
                (gloss_openers.fits(first) || ("who which"_words.fits(first) && phrase.end + 1 < words_.size())));
    }

    text::Span span_of(Phrase phrase) const {
        const auto last = is_mark(phrase.end - 1) ? phrase.end - 2 : phrase.end - 1;
        return {words_[phrase.begin].span.begin, words_[last].span.end};
    }

  private:
    bool is_mark(std::size_t at) const { return words_[at].kind == text::WordKind::punctuation; }
    bool is_number(std::size_t at) const { return words_[at].kind == text::WordKind::number; }
    bool is_light(std::size_t at) const { return is_number(at) || is_light_english(words_[at].hashed()); }
    bool is_one_of(std::size_t at, std::string_view marks) const {
        return is_mark(at) && marks.find(pair_.target.slice(words_[at].span)) != std::string_view::npos;
    }

    /// *, ran out*, *, offered to go*: a verb that goes on with what stands before an apposition.
    bool is_predicate(std::size_t at) const {
        static constexpr text::WordTable verbs(std::to_array<std::string_view>(
            {"is",     "are",     "was",      "were",  "has",    "have",      "had",       "will",   "would",
             "can",    "could",   "did",      "does",  "do",     "may",       "might",     "should", "must",
             "ran",    "came",    "went",     "took",  "gave",   "began",     "wrote",     "spoke",  "saw",
             "fell",   "rose",    "grew",     "knew",  "drew",   "flew",      "threw",     "chose",  "broke",
             "woke",   "ate",     "drank",    "sang",  "swam",   "says",      "said",      "tells",  "told",
             "thinks", "thought", "believes", "warns", "argues", "claims",    "finds",     "found",  "calls",
             "called", "wants",   "wanted",   "feels", "felt",   "considers", "considered"}));
        return verbs.contains(words_[at].hashed()) ||
               (words_[at].key.ends_with("ed") && at + 1 < words_.size() && words_[at + 1].key == "to");
    }

    /// With two words at least.
    bool may_begin(std::size_t at) const {
        return !is_mark(at) && !is_mark(at + 1) &&
               (is_one_of(at - 1, ",–—;:(") || openers.contains(words_[at].hashed())) && !is_predicate(at);
    }

    /// *dressing-down* and *five-year-old* are one word.
    bool is_content(std::size_t at) const {
        const bool goes_on = at > 0 && words_[at - 1].span.end == words_[at].span.begin && is_one_of(at - 1, "-‑");
        return !goes_on && is_content_word(words_[at], pair_.target.language());
    }

    /// Of the words of content before a place.
    struct Counted {
        int names = 0;  ///< with a capital
        int heavy = 0;  ///< not light
    };

    /// Phrases of a segment overlap, so that its words are counted once.
    Counted counted_before(std::size_t end) {
        if (counted_.empty()) {
            Counted all;
            for (std::size_t at = 0; at < words_.size(); ++at) {
                counted_.push_back(all);
                if (is_content(at)) {
                    all.names += words_[at].letter_case == text::WordCase::lower || is_number(at) ? 0 : 1;
                    all.heavy += is_light(at) ? 0 : 1;
                }
            }
            counted_.push_back(all);
        }
        return counted_[end];
    }

    /// A word of the source that stands there as it is, in lower case, and that English does not have.
    bool is_kept(const text::Word& word) const {
        return word.kind == text::WordKind::word && word.letter_case == text::WordCase::lower &&
               find_word(pair_.source, segments_of(pair_.beads[bead_], Side::source), word.key) != nullptr &&
               !pair_.dictionary->knows_english(text::bare_key(pair_.target.slice(word.span)));
    }

    /// *the Jordaan*: with a capital in both texts, and not because a sentence begins.
    bool is_name_of_both(std::size_t at) const {
        const auto& word = words_[at];
        return at > 0 && word.kind == text::WordKind::word && word.letter_case == text::WordCase::capitalised &&
               find_word(pair_.source, segments_of(pair_.beads[bead_], Side::source), word.key) != nullptr;
    }

    void count_words(Phrase phrase, Account& account) const {
        account.new_words = 0;
        account.opener_is_new = account.opener_is_new && is_new_opener(phrase.begin);
        for (auto at = phrase.begin; at < phrase.end; ++at) {
            const auto& saying = sayings_.get().sayings()[at];
            if (is_content(at)) {
                account.new_words += saying.explained || is_light(at) ? 0 : 1;
                account.shared += saying.explained ? 1 : 0;
                account.unknown += saying.known || is_light(at) ? 0 : 1;
            } else if (answers_alone(saying, phrase)) {
                account.small_words += 1;
                account.opener_answers = account.opener_answers || at == phrase.begin;
            }
        }
    }

    /// *and* answers no *of* or *die*, whatever a dictionary says.
    bool is_new_opener(std::size_t at) const {
        static constexpr WordList joints("en noch evenals alsook plus samen zowel alsmede maar ook");
        return words_[at].key == "and"
                   ? find_word(pair_.source, segments_of(pair_.beads[bead_], Side::source), joints) == nullptr
                   : sayings_.get().sayings()[at].of.empty();
    }

    /// Does a small word answer one that nothing beside the phrase answers?
    bool answers_alone(const Sayings::Saying& saying, Phrase phrase) const {
        return std::any_of(saying.of.begin(), saying.of.end(), [&](std::size_t i) {
            const auto& said = sayings_.get().said()[i];
            return !said.content && said.only_within(phrase.begin, phrase.end);
        });
    }

    static double weight_of(const text::Word& word) {
        constexpr double short_word = 8;  // letters
        return std::max(1.0, std::round(size_of(word.span) / short_word));
    }

    void weigh_unsaid(Phrase phrase, Account& account) const {
        const auto [first, last] = between_neighbours(phrase);
        double content = 0;
        double said_words = 0;
        double unsaid = 0;
        for (std::size_t i = 0; i < sayings_.get().said().size(); ++i) {
            const auto& said = sayings_.get().said()[i];
            if (!said.content) {
                continue;
            }
            content += 1;
            said_words += said.unsaid() ? 0 : 1;
            const auto weight = said.unsaid() ? weight_of(*said.word) : 0;
            unsaid += weight;
            account.left_here += first <= i && i <= last ? weight : 0;
        }
        account.said_share = content > 0 ? said_words / content : 0;
        account.left_over = std::max(0.0, unsaid - weight_unexplained_beside(phrase));
    }

    double weight_unexplained_beside(Phrase phrase) const {
        double weight = 0;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const auto& saying = sayings_.get().sayings()[at];
            weight += !phrase.holds(at) && saying.content && !saying.explained ? weight_of(words_[at]) : 0;
        }
        return weight;
    }

    /// The part of the source, by places in said(), between what the nearest words on either side say.
    std::pair<std::size_t, std::size_t> between_neighbours(Phrase phrase) const {
        const auto end = sayings_.get().said().size();
        auto before = end;
        for (auto at = phrase.begin; at > 0 && before == end; --at) {
            before = first_said(at - 1);
        }
        auto after = end;
        for (auto at = phrase.end; at < words_.size() && after == end; ++at) {
            after = first_said(at);
        }
        before = before == end ? 0 : before;
        return {std::min(before, after), std::max(before, after)};
    }

    /// The first word of content that a word of content says; the end of said() if it says none.
    std::size_t first_said(std::size_t at) const {
        const auto& saying = sayings_.get().sayings()[at];
        const auto found = std::find_if(saying.of.begin(), saying.of.end(),
                                        [&](std::size_t i) { return sayings_.get().said()[i].content; });
        return saying.content && found != saying.of.end() ? *found : sayings_.get().said().size();
    }

    const PairView& pair_;
    std::size_t bead_;
    const segment::Segment& source_;
    std::span<const text::Word> words_;  ///< of the target
    text::Span whole_;                   ///< the target
    LazySayings& sayings_;               ///< read when the first phrase has the shape
    std::vector<Counted> counted_;       ///< counted_before(), once one was asked for
};

/// Of one segment a side, neither too long to be compared word by word, the translation not the shorter.
bool may_have_phrase_put_in(const PairView& pair, const align::Bead& bead) {
    constexpr std::size_t longest = 150;  // words and marks
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch || bead.source_size() != 1 ||
        bead.target_size() != 1) {
        return false;
    }
    const auto& source = (*pair.source.segments)[bead.source_begin];
    const auto& target = (*pair.target.segments)[bead.target_begin];
    return source.words.size() <= longest && target.words.size() <= longest && target.span.size() >= source.span.size();
}

/// Of those that overlap the sure ones, and of these the longest, in the order of the text.
std::vector<AddedPhrase> apart(std::vector<AddedPhrase> likely) {
    std::stable_sort(likely.begin(), likely.end(), [](const AddedPhrase& a, const AddedPhrase& b) {
        return a.sure != b.sure ? a.sure : a.span.size() > b.span.size();
    });
    std::vector<AddedPhrase> found;
    for (const auto& one : likely) {
        if (std::none_of(found.begin(), found.end(),
                         [&](const AddedPhrase& other) { return other.span.overlaps(one.span); })) {
            found.push_back(one);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const AddedPhrase& a, const AddedPhrase& b) { return a.span.begin < b.span.begin; });
    return found;
}

}  // namespace

std::vector<AddedPhrase> added_phrases(const PairView& pair, std::size_t bead) {
    // By the odds: above the second one finding in five is a free translation, above the first half of them.
    constexpr double threshold = 12.9;
    constexpr double sure = 14.0;
    if (!may_have_phrase_put_in(pair, pair.beads[bead])) {
        return {};
    }
    LazySayings sayings(pair, bead);
    PhraseReader reader(pair, bead, sayings);
    std::vector<AddedPhrase> likely;
    for (const auto phrase : reader.phrases()) {
        const auto shape = reader.shape_of(phrase);
        const auto account = odds_of(shape) >= threshold ? reader.account_of(phrase, shape) : std::nullopt;
        if (account && odds_of(*account) >= threshold && !reader.is_gloss(phrase)) {
            likely.push_back({reader.span_of(phrase), odds_of(*account) >= sure});
        }
    }
    if (const auto unheard = unheard_phrase(pair, bead, sayings)) {
        const Phrase phrase{unheard->begin, unheard->end};
        // Of eighty pairs that nobody had read when this was built, each such finding was a free translation.
        if (!reader.is_gloss(phrase)) {
            likely.push_back({reader.span_of(phrase), false});
        }
    }
    return apart(std::move(likely));
}

}  // namespace loep::check
