// Asks of each phrase whether a word of it may translate anything, and whether all of the source is said beside it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/unheard_phrases.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/align/stems.hpp"
#include "loep/check/completeness/completeness.hpp"
#include "loep/check/completeness/phrase_shapes.hpp"
#include "loep/check/completeness/plain_words.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// A phrase that passes, and how much speaks for it.
struct Judged {
    ShapedPhrase phrase;
    std::size_t unsaid_here = 0;
    std::size_t new_words = 0;

    bool beats(const Judged& other) const {
        return std::pair(unsaid_here, other.new_words) < std::pair(other.unsaid_here, new_words);
    }
};

/// *for two years*, *every Thursday*: told by the calendar, which the dictionary finds anywhere.
constexpr WordList times(
    "day days week weeks month months year years hour hours minute minutes night nights morning mornings evening "
    "evenings afternoon afternoons weekend weekends summer winter spring autumn time times monday tuesday wednesday "
    "thursday friday saturday sunday century decade decades");

/// Takes one bead apart.
class UnheardReader {
  public:
    UnheardReader(const PairView& pair, std::size_t bead, LazySayings& sayings)
        : pair_(pair),
          bead_(bead),
          source_((*pair.source.segments)[pair.beads[bead].source_begin]),
          target_((*pair.target.segments)[pair.beads[bead].target_begin]),
          words_(target_.words),
          lazy_(sayings) {}

    std::optional<Judged> best() {
        std::optional<Judged> found;
        for (const auto phrase : shaped_phrases(pair_, bead_)) {
            const auto judged = judge(phrase);
            if (judged && (!found || judged->beats(*found))) {
                found = judged;
            }
        }
        return found;
    }

  private:
    bool is_number(std::size_t at) const { return words_[at].kind == text::WordKind::number; }
    /// *dressing-down* and *five-year-old* are one word.
    bool is_content(std::size_t at) const {
        return is_content_word(words_[at], pair_.target.language()) && !goes_on(pair_.target, target_, at);
    }
    const Sayings& sayings() { return lazy_.get(); }
    static bool is_loose(ShapedPhrase phrase) { return phrase.shape == PhraseShape::coordinate; }

    /// Is the rest of the translation long enough for all of the source?
    bool leaves_enough(ShapedPhrase phrase) const {
        constexpr double usual_ratio = 0.97;  // English is a little shorter than Dutch
        const double least = phrase.is_coordinate() ? 0.85 : 0.88;
        const auto rest =
            size_of(target_.span) - size_of({words_[phrase.begin].span.begin, words_[phrase.end - 1].span.end}) - 1;
        return rest >= least * usual_ratio * size_of(source_.span);
    }

    std::optional<Judged> judge(ShapedPhrase phrase) {
        if (!leaves_enough(phrase) || !may_all_be_new(phrase) || !is_said_beside(phrase)) {
            return std::nullopt;
        }
        const auto unsaid = unsaid_around(phrase);
        const std::size_t most = is_loose(phrase) ? 2 : phrase.is_coordinate() ? 1 : 0;
        if (unsaid > most || is_heard_of(phrase)) {
            return std::nullopt;
        }
        return Judged{phrase, phrase.is_coordinate() ? 0 : unsaid, count_new(phrase)};
    }

    bool is_new(std::size_t at) {
        return is_content(at) && !is_light_english(words_[at].hashed()) && !sayings().sayings()[at].explained;
    }

    std::size_t count_new(ShapedPhrase phrase) {
        std::size_t count = 0;
        for (auto at = phrase.begin; at < phrase.end; ++at) {
            count += is_new(at) && !is_number(at) ? 1U : 0U;
        }
        return count;
    }

    /// Known words that nothing in the bead explains, some of which say something.
    bool may_all_be_new(ShapedPhrase phrase) {
        for (auto at = phrase.begin; at < phrase.end; ++at) {
            const auto& saying = sayings().sayings()[at];
            if (answers_alone(saying, phrase) && (at > phrase.begin || !phrase.is_coordinate())) {
                return false;
            }
            if (!is_content(at)) {
                continue;
            }
            const bool known = saying.known || is_number(at);
            const bool name = words_[at].letter_case != text::WordCase::lower && !is_number(at);
            if (saying.explained || (!known && (name || !is_loose(phrase)))) {
                return false;
            }
        }
        return count_new(phrase) > 0;
    }

    /// Does a word answer one that nothing beside the phrase answers?
    bool answers_alone(const Sayings::Saying& saying, ShapedPhrase phrase) {
        return std::any_of(saying.of.begin(), saying.of.end(),
                           [&](std::size_t i) { return sayings().said()[i].only_within(phrase.begin, phrase.end); });
    }

    static bool has_weight(const Sayings::Said& said) { return said.content && !is_light_dutch(said.word->hashed()); }

    /// Most of the source is said by words that the dictionary knows, and the rest of the translation has as many words
    /// more as it takes for what is not.
    bool is_said_beside(ShapedPhrase phrase) {
        const double least = phrase.is_coordinate() ? 0.6 : 0.75;
        std::size_t all = 0;
        std::size_t unsaid = 0;
        for (const auto& said : sayings().said()) {
            all += has_weight(said) ? 1U : 0U;
            unsaid += has_weight(said) && said.unsaid() ? 1U : 0U;
        }
        std::size_t unexplained = 0;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const auto& saying = sayings().sayings()[at];
            unexplained += !phrase.holds(at) && saying.content && !saying.explained ? 1U : 0U;
        }
        return unsaid <= unexplained && static_cast<double>(all - unsaid) >= least * static_cast<double>(all);
    }

    /// The words of content that a word of content may say.
    std::vector<std::size_t> said_by(std::size_t at) {
        std::vector<std::size_t> places;
        const auto& saying = sayings().sayings()[at];
        for (const auto i : saying.content ? saying.of : places) {
            if (sayings().said()[i].content) {
                places.push_back(i);
            }
        }
        return places;
    }

    /// How many words of the source that have weight are said nowhere, between and beside what the nearest words on
    /// either side say.
    std::size_t unsaid_around(ShapedPhrase phrase) {
        constexpr std::size_t reach = 2;
        const auto& said = sayings().said();
        std::vector<std::size_t> before;
        for (auto at = phrase.begin; at > 0 && before.empty(); --at) {
            before = said_by(at - 1);
        }
        std::vector<std::size_t> after;
        for (auto at = phrase.end; at < words_.size() && after.empty(); ++at) {
            after = said_by(at);
        }
        std::vector<bool> around(said.size(), false);
        const auto mark = [&](std::size_t first, std::size_t last) {
            for (auto i = first; i < std::min(last + 1, said.size()); ++i) {
                around[i] = true;
            }
        };
        if (after.empty() && !said.empty()) {
            mark(before.empty() ? 0 : *std::min_element(before.begin(), before.end()), said.size() - 1);
        }
        const auto [first, last] = nearest(before, after, said.size());
        mark(first, last);
        for (const auto& side : {before, after}) {
            for (const auto i : side) {
                mark(i - std::min(i, reach), i + reach);
            }
        }
        std::size_t unsaid = 0;
        for (std::size_t i = 0; i < said.size(); ++i) {
            unsaid += around[i] && has_weight(said[i]) && said[i].unsaid() ? 1U : 0U;
        }
        return unsaid;
    }

    /// The nearest two of two lists of places, in order; the ends stand for an empty list.
    static std::pair<std::size_t, std::size_t> nearest(const std::vector<std::size_t>& before,
                                                       const std::vector<std::size_t>& after, std::size_t size) {
        std::pair<std::size_t, std::size_t> best{0, size};
        for (const auto a : before.empty() ? std::vector<std::size_t>{0} : before) {
            for (const auto b : after.empty() ? std::vector<std::size_t>{size} : after) {
                const auto ends = std::minmax(a, b);
                if (ends.second - ends.first < best.second - best.first) {
                    best = ends;
                }
            }
        }
        return best;
    }

    /// Is a word of it what a word nearby may mean, or akin to what one here means; or does the text say it nearby too?
    bool is_heard_of(ShapedPhrase phrase) {
        for (auto at = phrase.begin; at < phrase.end; ++at) {
            if (!is_content(at)) {
                continue;
            }
            if (times.fits(words_[at].key)) {
                if (tells_when()) {
                    return true;
                }
                continue;
            }
            const auto bare = text::bare_key(pair_.target.slice(words_[at].span));
            const auto stem = align::english_stem_hash(bare);
            if (near().has(bare) || near().has_alike(bare) ||
                (!is_loose(phrase) && !is_light_english(words_[at].hashed()) && stands_nearby(stem)) ||
                pair_.dictionary->is_akin(stem, meanings(is_loose(phrase)))) {
                return true;
            }
        }
        return false;
    }

    /// Does one word of the source tell what takes several: *jarenlang*, *dagelijks*, *’s nachts*?
    bool tells_when() const {
        static constexpr WordList adverbs("*lang *lijks nachts avonds ochtends middags morgens zomers winters");
        return find_word(pair_.source, segments_of(pair_.beads[bead_], Side::source), adverbs) != nullptr;
    }

    const Meant& near() {
        if (!near_) {
            near_.emplace(pair_, segments_near(pair_, bead_, Side::source));
        }
        return *near_;
    }

    bool stands_nearby(std::uint64_t stem) const {
        constexpr std::size_t before = 3;
        constexpr std::size_t after = 2;
        const auto here = pair_.beads[bead_].target_begin;
        const auto& segments = *pair_.target.segments;
        for (auto i = here - std::min<std::size_t>(here, before); i < std::min(here + after + 1, segments.size());
             ++i) {
            const auto& words = segments[i].words;
            if (i != here && std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                    return word.kind != text::WordKind::punctuation &&
                           align::letters_hash(align::english_stem(text::bare_key(pair_.target.slice(word.span)))) ==
                               stem;
                })) {
                return true;
            }
        }
        return false;
    }

    /// What the source's words of content mean, or those of them that nothing says; sorted.
    const std::vector<std::uint64_t>& meanings(bool unsaid) {
        auto& known = unsaid ? unsaid_meanings_ : all_meanings_;
        if (!known) {
            known.emplace();
            for (const auto& said : sayings().said()) {
                if (said.content && (!unsaid || said.unsaid())) {
                    const auto& stems = meanings_of(pair_, *said.word).all;
                    known->insert(known->end(), stems.begin(), stems.end());
                }
            }
            std::sort(known->begin(), known->end());
        }
        return *known;
    }

    const PairView& pair_;
    std::size_t bead_;
    const segment::Segment& source_;
    const segment::Segment& target_;
    std::span<const text::Word> words_;  ///< of the target
    LazySayings& lazy_;
    std::optional<Meant> near_;
    std::optional<std::vector<std::uint64_t>> all_meanings_;
    std::optional<std::vector<std::uint64_t>> unsaid_meanings_;
};

}  // namespace

std::optional<ShapedPhrase> unheard_phrase(const PairView& pair, std::size_t bead, LazySayings& sayings) {
    const auto best = UnheardReader(pair, bead, sayings).best();
    return best ? std::optional(best->phrase) : std::nullopt;
}

}  // namespace loep::check
