// Knows phrases by the words that they begin with and by those that end them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/phrase_shapes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "loep/check/completeness/plain_words.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

constexpr text::WordTable english_joints(std::to_array<std::string_view>({"and", "or", "plus"}));
constexpr text::WordTable dutch_joints(std::to_array<std::string_view>(
    {"en", "of", "alsook", "noch", "zowel", "plus", "evenals", "alsmede", "ofwel", "hetzij", "én", "samen"}));
constexpr text::WordTable pronouns(std::to_array<std::string_view>({"them", "him", "her", "it", "us"}));
constexpr text::WordTable quantifiers(std::to_array<std::string_view>({"twice", "every", "each", "last", "next", "half",
                                                                       "most", "some", "all", "both", "nearly",
                                                                       "almost", "largely", "partly"}));

constexpr text::WordTable prepositions(std::to_array<std::string_view>(
    {"with",   "without", "in",      "on",      "at",    "by",      "for",       "under",     "from",   "despite",
     "before", "after",   "during",  "since",   "until", "near",    "inside",    "outside",   "behind", "beside",
     "above",  "over",    "against", "between", "among", "through", "across",    "around",    "within", "along",
     "past",   "beyond",  "beneath", "below",   "amid",  "amongst", "alongside", "throughout"}));

/// Words that begin another clause, and so end the phrase before them.
constexpr text::WordTable turns(std::to_array<std::string_view>(
    {"but",  "who",   "which", "where", "when", "while", "because", "although", "though", "if",   "whom", "whose",
     "that", "as",    "than",  "to",    "like", "is",    "are",     "was",      "were",   "has",  "have", "had",
     "will", "would", "can",   "could", "may",  "might", "must",    "should",   "do",     "does", "did",  "so"}));

/// Behind a bare word after *and* they tell a verb: *and head for the sea*.
constexpr WordList after_verbs(
    "for on at into to up out off a an the his her their its that it him them from with about over");

using Words = std::span<const text::Word>;

template <typename Is>
std::size_t count(Words words, const Is& is) {
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), is));
}

/// *maar* may be *and*, unless there is a *but*.
std::size_t count_dutch(Words dutch, Words english) {
    const auto contrasts = count(dutch, [](const text::Word& word) { return word.key == "maar"; });
    const auto answers = count(english, [](const text::Word& word) { return word.key == "but"; });
    return count(dutch, [](const text::Word& word) { return dutch_joints.contains(word.hashed()); }) + contrasts -
           std::min(contrasts, answers);
}

std::size_t count_commas(const SideView& side, Words words) {
    return static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [&](const text::Word& word) { return side.slice(word.span) == ","; }));
}

class ShapeReader {
  public:
    ShapeReader(const PairView& pair, const align::Bead& bead)
        : side_(pair.target),
          segment_((*pair.target.segments)[bead.target_begin]),
          words_(segment_.words),
          source_joints_(count_dutch((*pair.source.segments)[bead.source_begin].words, words_)),
          joints_(count(words_, [](const text::Word& word) { return english_joints.contains(word.hashed()); })),
          more_joints_(joints_ > source_joints_ &&
                       joints_ + count_commas(pair.target, words_) >
                           source_joints_ +
                               count_commas(pair.source, (*pair.source.segments)[bead.source_begin].words)) {}

    std::vector<ShapedPhrase> read() const {
        std::vector<ShapedPhrase> found;
        for (std::size_t begin = 1; begin < words_.size(); ++begin) {
            if (!is_mark(begin) && !breaks(begin) && may_begin(begin)) {
                read_from(begin, found);
            }
        }
        return found;
    }

  private:
    bool is_mark(std::size_t at) const { return words_[at].kind == text::WordKind::punctuation; }
    bool is_one_of(std::size_t at, std::string_view marks) const {
        return is_mark(at) && marks.find(side_.slice(words_[at].span)) != std::string_view::npos;
    }
    bool is_content(std::size_t at) const { return is_content_word(words_[at], side_.language()); }
    bool is_joint(std::size_t at) const { return english_joints.contains(words_[at].hashed()); }
    bool is_preposition(std::size_t at) const { return prepositions.contains(words_[at].hashed()); }
    bool is_at_mark(std::size_t end) const { return end == words_.size() || is_mark(end); }

    bool may_begin(std::size_t at) const {
        const bool behind_stock = is_of_stock_phrase(words_[at - 1].hashed());  // from now on
        return (is_joint(at) && more_joints_) || (is_preposition(at) && !behind_stock) ||
               quantifiers.contains(words_[at].hashed()) || is_one_of(at - 1, ",–—(");
    }

    /// No phrase goes on with this word.
    bool breaks(std::size_t at) const {
        return words_[at].key == "not" || turns.contains(words_[at].hashed()) ||
               is_of_stock_phrase(words_[at].hashed());
    }

    void read_from(std::size_t begin, std::vector<ShapedPhrase>& found) const {
        constexpr std::size_t longest = 11;
        const auto last = std::min(words_.size(), begin + longest);
        for (auto end = begin + 2; end <= last && !is_mark(end - 1) && !breaks(end - 1); ++end) {
            const auto shape = may_end(end) ? shape_of(begin, end) : std::nullopt;
            if (shape) {
                found.push_back({begin, end, *shape});
            }
        }
    }

    bool may_end(std::size_t end) const {
        if (end == words_.size()) {
            return true;
        }
        if (is_mark(end)) {
            return words_[end - 1].span.end != words_[end].span.begin || !is_one_of(end, "-‑'’%");
        }
        return words_[end].key != "of" && (is_content(end - 1) || pronouns.contains(words_[end - 1].hashed())) &&
               (!is_content(end) || is_joint(end) || is_preposition(end) || turns.contains(words_[end].hashed()));
    }

    std::optional<PhraseShape> shape_of(std::size_t begin, std::size_t end) const {
        const auto when = [](bool fits, PhraseShape shape) { return fits ? std::optional(shape) : std::nullopt; };
        if (is_joint(begin)) {
            const bool between = is_one_of(begin - 1, ",") && !is_at_mark(end);
            return when(more_joints_ && !between && !may_be_verb(begin + 1, end),
                        source_joints_ == 0 ? PhraseShape::coordinate : PhraseShape::one_of_several);
        }
        if (is_preposition(begin)) {
            return when(!may_tell_where(begin) && !words_[begin + 1].key.ends_with("ing"), PhraseShape::prepositional);
        }
        return quantifiers.contains(words_[begin].hashed()) ? std::optional(PhraseShape::quantified)
                                                            : when(is_at_mark(end), PhraseShape::inserted);
    }

    /// *and sporting a moustache*, *and head for the sea*
    bool may_be_verb(std::size_t at, std::size_t end) const {
        return is_content(at) && words_[at].kind == text::WordKind::word &&
               (words_[at].key.ends_with("ing") || (!is_at_mark(end) && after_verbs.fits(words_[end].key)));
    }

    /// *Zegveld, in the hills*: what readers abroad are told behind a name.
    bool may_tell_where(std::size_t at) const {
        static constexpr WordList places("in near on at from outside");
        const auto before = is_one_of(at - 1, ",–—(") && at > 1 ? at - 2 : at - 1;
        return places.fits(words_[at].key) && words_[before].kind == text::WordKind::word &&
               words_[before].letter_case != text::WordCase::lower;
    }

    const SideView& side_;
    const segment::Segment& segment_;
    Words words_;
    std::size_t source_joints_;
    std::size_t joints_;
    bool more_joints_;  ///< than the source has, with and without commas
};

}  // namespace

bool goes_on(const SideView& side, const segment::Segment& segment, std::size_t at) {
    const auto& words = segment.words;
    return at > 0 && words[at - 1].kind == text::WordKind::punctuation &&
           words[at - 1].span.end == words[at].span.begin &&
           std::string_view("-‑").find(side.slice(words[at - 1].span)) != std::string_view::npos;
}

std::vector<ShapedPhrase> shaped_phrases(const PairView& pair, std::size_t bead) {
    return ShapeReader(pair, pair.beads[bead]).read();
}

}  // namespace loep::check
