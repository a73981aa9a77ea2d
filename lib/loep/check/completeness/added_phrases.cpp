// Finds runs of words that no word of the source explains.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/added_phrases.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/calendar.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;

text::Span span_of(Words words) {
    return {words.front().span.begin, words.back().span.end};
}

double size_on(const PairView& pair, const align::Bead& bead, Side side) {
    return static_cast<double>(check::span_of(pair.on(side), segments_of(bead, side)).size());
}

struct Phrase {
    Words words;
    std::size_t unexplained = 0;  ///< of the words of content
};

/// Takes one segment of a translation apart.
class PhraseReader {
  public:
    PhraseReader(const PairView& pair, const align::Bead& bead)
        : pair_(pair),
          bead_(bead),
          words_((*pair.target.segments)[bead.target_begin].words),
          expected_(hits_in(pair.source, segments_of(bead, Side::source))),
          hits_(hits_in(pair.target, segments_of(bead, Side::target))),
          meant_(pair, segments_of(bead, Side::source)) {}

    /// *a kapsalon, a dish of chips and cheese*, *the Wilhelmus, the Dutch national anthem*: told to readers abroad,
    /// behind a word kept in Dutch.
    bool is_gloss(const Phrase& phrase) const {
        constexpr std::string_view homes = "dutch belgian flemish netherlands belgium flanders";
        const auto begin = static_cast<std::size_t>(phrase.words.data() - words_.data());
        for (auto at = begin; at >= 2; --at) {
            const auto mark = pair_.target.slice(words_[at - 1].span);
            const bool opens = mark == "(" || (mark == "," && fits_any("a an the", words_[at].key));
            if (opens && is_kept(words_[at - 2])) {
                return true;
            }
            if (opens && words_[at - 2].letter_case != text::WordCase::lower && at == begin) {
                return std::any_of(phrase.words.begin(), phrase.words.end(),
                                   [&](const text::Word& word) { return fits_any(homes, word.key); });
            }
        }
        return false;
    }

    /// From a mark or a word that begins a phrase up to a mark or the end, with nothing between that the source
    /// explains.
    std::vector<Phrase> read() const {
        std::vector<Phrase> found;
        for (auto end = words_.size(); end > 0;) {
            if (is_mark(end - 1)) {
                --end;
                continue;
            }
            auto begin = end;
            while (begin > 0 && !is_mark(begin - 1) && role_of(begin - 1) != Role::explained) {
                --begin;
            }
            const auto first = first_of_phrase(begin, end);
            if (first < end && first > 0) {
                found.push_back(phrase_of(first, end));
            }
            while (begin > 0 && !is_mark(begin - 1)) {
                --begin;
            }
            end = begin;
        }
        return found;
    }

    /// *and his lucky cap*, where the source joins nothing.
    std::vector<Phrase> read_seconds() const {
        constexpr std::string_view joints = "en of noch evenals alsook plus samen zowel alsmede maar";
        constexpr std::string_view determiners = "a an the his her its their some my our";
        std::vector<Phrase> found;
        if (find_word(pair_.source, segments_of(bead_, Side::source), joints) != nullptr) {
            return found;
        }
        for (std::size_t at = 1; at + 2 < words_.size(); ++at) {
            auto end = at + 2;
            if (words_[at].key != "and" || is_mark(at - 1) || !fits_any(determiners, words_[at + 1].key)) {
                continue;
            }
            while (end < words_.size() && role_of(end) == Role::unexplained) {
                ++end;
            }
            if (end > at + 2) {
                found.push_back(phrase_of(at, end));
            }
        }
        return found;
    }

  private:
    enum class Role : std::uint8_t { neutral, explained, unexplained };

    Phrase phrase_of(std::size_t begin, std::size_t end) const {
        Phrase phrase{words_.subspan(begin, end - begin), 0};
        for (auto at = begin; at < end; ++at) {
            phrase.unexplained += role_of(at) == Role::unexplained ? 1U : 0U;
        }
        return phrase;
    }

    bool is_mark(std::size_t at) const {
        return words_[at].kind == text::WordKind::punctuation && words_[at].key != "-" && words_[at].key != "'" &&
               pair_.target.slice(words_[at].span) != "’";
    }

    Role role_of(std::size_t at) const {
        const auto& word = words_[at];
        if (word.kind == text::WordKind::number) {
            return is_known_number(word) ? Role::explained : Role::neutral;
        }
        if (word.kind != text::WordKind::word || is_function_word(word.hashed(), text::Language::english)) {
            return Role::neutral;
        }
        if (is_answered_hit(word)) {
            return Role::explained;
        }
        const auto bare = text::bare_key(pair_.target.slice(word.span));
        if (meant_.has(bare) || meant_.has_alike(bare)) {
            return Role::explained;
        }
        const bool dated = calendar_name(word.hashed(), text::Language::english).has_value();
        const bool name = word.letter_case != text::WordCase::lower && !dated;
        return name ? Role::explained : Role::unexplained;
    }

    /// A word of the source that stands there as it is, in lower case, and that English does not have.
    bool is_kept(const text::Word& word) const {
        return word.kind == text::WordKind::word && word.letter_case == text::WordCase::lower &&
               find_word(pair_.source, segments_of(bead_, Side::source), word.key) != nullptr &&
               !pair_.dictionary->knows_english(text::bare_key(pair_.target.slice(word.span)));
    }

    bool is_known_number(const text::Word& word) const {
        const auto& numbers = pair_.target.numbers[bead_.target_begin];
        const auto found = std::find_if(numbers.begin(), numbers.end(),
                                        [&](const text::Number& number) { return number.span.overlaps(word.span); });
        const auto& others = pair_.source.numbers[bead_.source_begin];
        return found != numbers.end() && std::any_of(others.begin(), others.end(), [&](const text::Number& other) {
                   return is_same_amount(pair_.source, other, pair_.target, *found);
               });
    }

    bool is_answered_hit(const text::Word& word) const {
        return std::any_of(hits_.begin(), hits_.end(), [&](const match::TermHit& hit) {
            return hit.span.overlaps(word.span) &&
                   std::any_of(expected_.begin(), expected_.end(), [&](const match::TermHit& expected) {
                       return same_family(pair_, expected.concept_index, hit.concept_index);
                   });
        });
    }

    /// The first function word that may begin a phrase, or `begin` after a mark; `end` if there is none.
    std::size_t first_of_phrase(std::size_t begin, std::size_t end) const {
        constexpr std::string_view openers =
            "and with without in on at as because so for after before who which where when while under near by to from "
            "of until since during including";
        if (begin > 0 && is_mark(begin - 1)) {
            return begin;
        }
        while (begin < end && !fits_any(openers, words_[begin].key)) {
            if (role_of(begin) == Role::unexplained) {
                return end;
            }
            ++begin;
        }
        return begin;
    }

    const PairView& pair_;
    const align::Bead& bead_;
    Words words_;
    std::span<const match::TermHit> expected_;
    std::span<const match::TermHit> hits_;
    Meant meant_;
};

/// Where in a text of `size` bytes something stands: 0 at its begin, 1 at its end.
double share(text::ByteOffset at, text::Span whole, std::size_t size) {
    return static_cast<double>(text::to_size(at) - text::to_size(whole.begin)) / static_cast<double>(size);
}

/// Has every word of the source that stands about where the phrase does a translation? Of another one the phrase may be
/// what it is put into.
bool is_all_said_near(const PairView& pair, const align::Bead& bead, const Rendered& rendered, text::Span phrase) {
    constexpr double near = 0.6;
    const auto& source = (*pair.source.segments)[bead.source_begin];
    const auto target = (*pair.target.segments)[bead.target_begin].span;
    const double place = share(phrase.begin, target, target.size() - phrase.size());
    return std::all_of(source.words.begin(), source.words.end(), [&](const text::Word& word) {
        return word.kind != text::WordKind::word || word.letter_case != text::WordCase::lower ||
               is_function_word(word.hashed(), text::Language::dutch) ||
               std::abs(share(word.span.begin, source.span, source.span.size()) - place) >= near ||
               rendered.of(word) == Rendering::present;
    });
}

}  // namespace

std::vector<text::Span> added_phrases(const PairView& pair, std::size_t bead) {
    constexpr double usual_ratio = 0.95;  // English is a little shorter than Dutch
    constexpr double longer = 1.1;        // than the source; of other sentences nothing is asked
    constexpr double nearly_all = 0.75;
    std::vector<text::Span> found;
    const auto& one = pair.beads[bead];
    const auto source_size = size_on(pair, one, Side::source);
    const auto expected = usual_ratio * source_size;
    const auto size = size_on(pair, one, Side::target);
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch || one.source_size() != 1 ||
        one.target_size() != 1 || size < longer * source_size) {
        return found;
    }
    const PhraseReader reader(pair, one);
    const Rendered rendered(pair, segments_of(one, Side::target));
    const auto add = [&](const Phrase& phrase, std::size_t fewest_words) {
        const auto span = span_of(phrase.words);
        const bool known =
            std::any_of(found.begin(), found.end(), [&](text::Span other) { return other.overlaps(span); });
        if (!known && phrase.unexplained >= fewest_words && !reader.is_gloss(phrase) &&
            size - static_cast<double>(span.size()) >= nearly_all * expected &&
            is_all_said_near(pair, one, rendered, span)) {
            found.push_back(span);
        }
    };
    for (const auto& phrase : reader.read()) {
        add(phrase, 3);
    }
    for (const auto& phrase : reader.read_seconds()) {
        add(phrase, 1);
    }
    return found;
}

}  // namespace loep::check
