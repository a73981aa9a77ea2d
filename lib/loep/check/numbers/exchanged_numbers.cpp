// Numbers that are all there, in each other's place: scores turned round, ranges reversed, counts of each other's noun.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/vocabulary.hpp"

namespace loep::check {

namespace {

using text::Number;

struct Score {
    const Number* first = nullptr;
    const Number* second = nullptr;

    text::Span span() const { return {first->span.begin, second->span.end}; }
    bool operator==(const Score& other) const {
        return share_value(*first, *other.first) && share_value(*second, *other.second);
    }
    bool is_reverse_of(const Score& other) const {
        return share_value(*first, *other.second) && share_value(*second, *other.first);
    }
};

bool is_plain_figure(const SideView& side, const Number& number) {
    const auto written = side.slice(number.span);
    return written.size() <= 2 && written.find_first_not_of("0123456789") == std::string_view::npos;
}

/// *3-1*, but no date (*3-1-2021*) and no range of something measured (*10-8 meter*).
std::vector<Score> scores_in(const SideView& side, SegmentRange range) {
    const auto numbers = numbers_in(side, range);
    std::vector<Score> found;
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        const Score score{numbers[i - 1], numbers[i]};
        if (score.second->span.begin < score.first->span.end) {
            continue;
        }
        const auto between = side.slice({score.first->span.end, score.second->span.begin});
        const auto before = side.bytes().substr(0, text::to_size(score.first->span.begin));
        const auto after = side.bytes().substr(text::to_size(score.second->span.end));
        if ((between == "-" || between == "–") && !before.ends_with('-') && !after.starts_with('-') &&
            is_plain_figure(side, *score.first) && is_plain_figure(side, *score.second) &&
            !measure_of(side, *score.second)) {
            found.push_back(score);
        }
    }
    return found;
}

/// A number of the source and the only one of the target that says the same, which says the same as no other.
using Counterparts = std::vector<std::pair<const Number*, const Number*>>;

Counterparts counterparts(const Numbers& sources, const Numbers& targets) {
    const auto count = [](const Numbers& numbers, const Number& number) {
        return std::count_if(numbers.begin(), numbers.end(),
                             [&](const Number* other) { return share_value(*other, number); });
    };
    Counterparts found;
    for (const auto* number : sources) {
        if (count(sources, *number) != 1 || count(targets, *number) != 1) {
            continue;
        }
        found.emplace_back(number, *std::find_if(targets.begin(), targets.end(),
                                                 [&](const Number* other) { return share_value(*other, *number); }));
    }
    return found;
}

std::string_view word_before(const SideView& side, const Number& number) {
    auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    constexpr std::string_view signs = " €$£";
    while (!before.empty() && signs.find(before.back()) != std::string_view::npos) {
        before.remove_suffix(1);
    }
    const auto at = before.find_last_of(" \n\"(");
    return before.substr(at == std::string_view::npos ? 0 : at + 1);
}

/// *van 40 naar 55*, *from 40 to 55*: do two numbers stand as the beginning and the end of a way?
bool is_way(const SideView& side, const Number& from, const Number& to) {
    constexpr std::size_t longest = 30;
    constexpr std::array<std::string_view, 4> begins{"van", "Van", "from", "From"};
    constexpr std::array<std::string_view, 3> ends{"naar", "tot", "to"};
    if (to.span.begin <= from.span.end) {
        return false;
    }
    const auto between = side.slice({from.span.end, to.span.begin});
    return between.size() <= longest && between.find_first_of(",.;:") == std::string_view::npos &&
           std::find(begins.begin(), begins.end(), word_before(side, from)) != begins.end() &&
           std::find(ends.begin(), ends.end(), word_before(side, to)) != ends.end();
}

/// The words after a number that say what is counted, up to a mark or the next number.
std::vector<const text::Word*> counted_words(const SideView& side, const Number& number) {
    constexpr std::size_t most = 4;
    const auto& words = (*side.segments)[segment_at(side, number.span.begin)].words;
    auto word = std::partition_point(words.begin(), words.end(),
                                     [&](const text::Word& one) { return one.span.begin < number.span.end; });
    std::vector<const text::Word*> found;
    for (; word != words.end() && word->kind == text::WordKind::word && found.size() < most; ++word) {
        found.push_back(&*word);
    }
    return found;
}

/// What is said of two numbers' nouns: where their translations stand.
class Nouns {
  public:
    Nouns(const PairView& pair, const Number& source, const Number& target)
        : pair_(pair),
          words_(counted_words(pair.source, source)),
          answers_(counted_words(pair.target, target)),
          segment_(segment_at(pair.target, target.span.begin)) {
        stretch_ = answers_.empty() ? target.span : text::Span{target.span.end, answers_.back()->span.end};
    }

    /// Does something stand right behind both numbers that they may count?
    bool are_nouns() const {
        return !words_.empty() && !answers_.empty() &&
               !is_function_word(words_.front()->hashed(), pair_.source.language()) &&
               !is_function_word(answers_.front()->hashed(), pair_.target.language());
    }

    /// How the first noun that the other number has not as well is rendered beside this number or the other one.
    Rendering rendered_beside(const Nouns& number, const Nouns& other) const {
        for (const auto* word : words_) {
            if (!is_function_word(word->hashed(), pair_.source.language())) {
                return other.has(*word)
                           ? Rendering::unknown
                           : Rendered(pair_, {number.segment_, number.segment_ + 1}, number.stretch_).of(*word);
            }
        }
        return Rendering::unknown;
    }

  private:
    bool has(const text::Word& word) const {
        return std::any_of(words_.begin(), words_.end(), [&](const text::Word* one) { return one->key == word.key; });
    }

    const PairView& pair_;
    std::vector<const text::Word*> words_;
    std::vector<const text::Word*> answers_;
    std::uint32_t segment_;
    text::Span stretch_;
};

/// Does each number count what the other one counts in the source? One noun found beside the other's number is enough:
/// the other noun may have a translation that nobody knows.
bool count_each_others(const PairView& pair, const Counterparts::value_type& one,
                       const Counterparts::value_type& other) {
    const Nouns a(pair, *one.first, *one.second);
    const Nouns b(pair, *other.first, *other.second);
    return a.are_nouns() && b.are_nouns() && a.rendered_beside(a, b) != Rendering::present &&
           b.rendered_beside(b, a) != Rendering::present &&
           (a.rendered_beside(b, b) == Rendering::present || b.rendered_beside(a, a) == Rendering::present);
}

/// Amounts of something: a year or an hour is followed by any word.
bool may_be_counted(const SideView& side, const Number& number) {
    return !number.approximate && !is_year(side, number) && number.kind == text::NumberKind::cardinal;
}

using MaybeMeasure = std::optional<Measure>;

bool have_one_unit(const MaybeMeasure& a, const MaybeMeasure& b) {
    return a.has_value() == b.has_value() && (!a || read_beside(a->unit, b->unit) == read_beside(b->unit, a->unit));
}

enum class Places : std::uint8_t { kept, exchanged, unknown };

/// *10 procent en 500 euro*: numbers with different units are told apart by these.
Places places_by_units(const PairView& pair, const Counterparts::value_type& one,
                       const Counterparts::value_type& other) {
    const auto source = measure_of(pair.source, *one.first);
    const auto target = measure_of(pair.target, *one.second);
    const auto other_source = measure_of(pair.source, *other.first);
    const auto other_target = measure_of(pair.target, *other.second);
    if (have_one_unit(source, other_source)) {
        return Places::unknown;
    }
    if (have_one_unit(source, target) && have_one_unit(other_source, other_target)) {
        return Places::kept;
    }
    const bool crossed =
        source && other_source && have_one_unit(source, other_target) && have_one_unit(other_source, target);
    return crossed ? Places::exchanged : Places::unknown;
}

bool is_exchanged(const PairView& pair, const Counterparts::value_type& one, const Counterparts::value_type& other) {
    if (is_way(pair.source, *one.first, *other.first)) {
        return is_way(pair.target, *other.second, *one.second);
    }
    if (!may_be_counted(pair.source, *one.first) || !may_be_counted(pair.source, *other.first)) {
        return false;
    }
    const auto places = places_by_units(pair, one, other);
    return places == Places::exchanged || (places == Places::unknown && count_each_others(pair, one, other));
}

/// *3-2* – *3-1*, each the one score of its bead: what stands in a neighbour's score answers no figure of this one.
void check_lone_score(const PairView& pair, std::size_t bead, const Score& score, std::vector<Finding>& findings) {
    const auto written = scores_in(pair.target, segments_of(pair.beads[bead], Side::target));
    if (written.size() != 1) {
        return;
    }
    const auto& other = written.front();
    const auto near = scores_in(pair.source, segments_near(pair, bead, Side::source));
    const bool known = std::any_of(findings.rbegin(), findings.rend(),
                                   [&](const Finding& finding) { return finding.place.span.overlaps(other.span()); });
    const bool is_near = std::any_of(near.begin(), near.end(),
                                     [&](const Score& one) { return one == other || one.is_reverse_of(other); });
    if (!known && !is_near) {
        findings.push_back(number_disagreement(pair, other.span(), score.span(), Severity::warning));
    }
}

}  // namespace

void check_scores(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto near = scores_in(pair.source, segments_near(pair, bead, Side::source));
    const auto targets = scores_in(pair.target, segments_near(pair, bead, Side::target));
    std::vector<Finding> turned;
    std::size_t kept = 0;
    const auto scores = scores_in(pair.source, segments_of(pair.beads[bead], Side::source));
    for (const auto& score : scores) {
        if (std::find(targets.begin(), targets.end(), score) != targets.end()) {
            ++kept;
            continue;
        }
        for (const auto& written : scores_in(pair.target, segments_of(pair.beads[bead], Side::target))) {
            if (value_of(*score.first) > value_of(*score.second) && written.is_reverse_of(score) &&
                std::find(near.begin(), near.end(), written) == near.end()) {
                turned.push_back(number_disagreement(pair, written.span(), score.span(), Severity::warning));
                break;
            }
        }
    }
    // Sets that are all told from the other side are meant so.
    if (scores.size() == 1 || kept > 0) {
        findings.insert(findings.end(), turned.begin(), turned.end());
    }
    if (scores.size() == 1 && kept == 0) {
        check_lone_score(pair, bead, scores.front(), findings);
    }
}

void check_exchanged(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto sources = numbers_in(pair.source, segments_of(pair.beads[bead], Side::source));
    if (sources.size() < 2) {
        return;
    }
    const auto pairs = counterparts(sources, numbers_in(pair.target, segments_of(pair.beads[bead], Side::target)));
    for (std::size_t i = 1; i < pairs.size(); ++i) {
        const auto& one = pairs[i - 1];
        const auto& other = pairs[i];
        if (is_exchanged(pair, one, other)) {
            findings.push_back(number_disagreement(pair, other.second->span, one.first->span, Severity::warning));
            findings.push_back(number_disagreement(pair, one.second->span, other.first->span, Severity::warning));
            ++i;
        }
    }
}

}  // namespace loep::check
