// Ordinals: de eerste keer – the second time, de tweede reactor – the third reactor.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/numbers/told_amounts.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using text::Number;

/// *een derde* may be a share as well as one more of a row.
bool is_ordinal(const Number& number) {
    return number.kind == text::NumberKind::ordinal ||
           (number.kind == text::NumberKind::fraction && number.values.size() > 1);
}

/// Do the numbers say as much, as an ordinal or as a count: *op 3 maart* – *the third of March*?
bool says(Numbers numbers, const SideView& side, const Number& ordinal) {
    return std::any_of(numbers.begin(), numbers.end(), [&](const Number* other) {
        const auto rank = told_rank(side, *other);
        return rank ? *rank == value_of(ordinal) : share_value(ordinal, *other);
    });
}

/// Is the number one of those, and a count among them as much? *De tweede reactor kwam twee jaar later*.
bool is_counted_too(const Number& ordinal, Numbers numbers) {
    return ordinal.kind == text::NumberKind::ordinal &&
           std::any_of(numbers.begin(), numbers.end(),
                       [&](const Number* count) { return !is_ordinal(*count) && share_value(ordinal, *count); });
}

std::vector<const Number*> ordinals_of(Numbers numbers) {
    std::vector<const Number*> ordinals;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(ordinals),
                 [](const Number* number) { return is_ordinal(*number); });
    return ordinals;
}

/// The ordinals of a side that the other does not have. Where a count of this side says as much, a count of the other
/// answers that one.
std::vector<const Number*> strange_ordinals(Numbers numbers, const SideView& other, Numbers others) {
    auto strange = ordinals_of(numbers);
    const auto other_ordinals = ordinals_of(others);
    std::erase_if(strange, [&](const Number* number) {
        return says(is_counted_too(*number, numbers) ? Numbers(other_ordinals) : others, other, *number);
    });
    return strange;
}

/// The words of sense in the two places after a number.
std::vector<const text::Word*> counted_by(const SideView& side, const Number& number) {
    constexpr std::ptrdiff_t reach = 2;
    const auto& words = (*side.segments)[segment_at(side, number.span.begin)].words;
    const auto after = std::find_if(words.begin(), words.end(),
                                    [&](const text::Word& word) { return word.span.begin >= number.span.end; });
    std::vector<const text::Word*> counted;
    for (auto word = after; word != words.end() && word - after < reach && word->kind == text::WordKind::word; ++word) {
        if (is_content_word(*word, side.language())) {
            counted.push_back(&*word);
        }
    }
    return counted;
}

/// *de tweede reactor* – *the third reactor*: is the thing they count the same by the dictionary?
bool count_one_thing(const PairView& pair, const Number& expected, const Number& written) {
    const auto things = counted_by(pair.source, expected);
    const auto counted = counted_by(pair.target, written);
    return std::any_of(things.begin(), things.end(), [&](const text::Word* thing) {
        return std::any_of(counted.begin(), counted.end(), [&](const text::Word* word) {
            return thing->key == word->key || may_translate(pair, *thing, text::bare_key(word->key));
        });
    });
}

bool is_reported(const PairView& pair, const std::vector<Finding>& findings, const Number& written) {
    const auto place = pair.target.place(written.span);
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.rule == "number-mismatch" && finding.place == place;
    });
}

}  // namespace

void check_ordinals(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto source = numbers_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto target = numbers_in(pair.target, segments_of(pair.beads[bead], Side::target));
    const auto is_any = [](Numbers numbers) {
        return std::any_of(numbers.begin(), numbers.end(), [](const Number* number) { return is_ordinal(*number); });
    };
    if (!is_any(source) || !is_any(target)) {
        return;
    }
    auto expected = strange_ordinals(source, pair.target, target);
    const auto written = strange_ordinals(target, pair.source, source);
    const bool alone = expected.size() == 1 && written.size() == 1;
    for (const auto* number : written) {
        const auto partner = std::find_if(expected.begin(), expected.end(), [&](const Number* one) {
            return count_one_thing(pair, *one, *number) ||
                   (alone && (one->approximate || number->approximate) &&
                    !says(numbers_in(pair.target, segments_near(pair, bead, Side::target)), pair.target, *one) &&
                    !says(numbers_in(pair.source, segments_near(pair, bead, Side::source)), pair.source, *number));
        });
        if (partner == expected.end()) {
            continue;
        }
        if (!is_reported(pair, findings, *number)) {
            findings.push_back(number_disagreement(pair, number->span, (*partner)->span, Severity::warning));
        }
        expected.erase(partner);
    }
}

}  // namespace loep::check
