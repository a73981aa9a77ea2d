// Halves and degrees below zero, and what the checks of numbers share.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/number_checks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "loep/check/amounts.hpp"
#include "loep/check/measure.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

using text::Number;

/// One and a half in words: *anderhalf*, *an hour and a half*.
bool says_one_and_a_half(const SideView& side, SegmentRange range) {
    constexpr double one_and_a_half = 1.5;
    const auto numbers = numbers_in(side, range);
    return find_word(side, range, "anderhalf anderhalve") != nullptr ||
           std::any_of(numbers.begin(), numbers.end(),
                       [](const Number* number) { return value_of(*number) == one_and_a_half; });
}

/// The word of *half an hour*, *half a million*, not of *an hour and a half* or *half of them*.
const text::Word* half_of_one(const SideView& side, SegmentRange range) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t k = 0; k + 2 < words.size(); ++k) {
            const bool article = words[k + 1].key == "a" || words[k + 1].key == "an";
            const bool more = k >= 2 && words[k - 1].key == "a" && words[k - 2].key == "and";
            if (words[k].key == "half" && article && !more) {
                return &words[k];
            }
        }
    }
    return nullptr;
}

/// *half uur*, *halve dag*, *halfjaar*: what *half a(n)* translates.
const text::Word* dutch_half(const SideView& side, SegmentRange range) {
    return find_word(side, range, "half halve halfuur halfuurtje halfjaar helft");
}

bool has_sign(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 6> signs{"min ", "minus ", " -", " −", " –", "(-"};
    const auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return before.ends_with(sign); });
}

/// *-8*, *8 graden onder nul*, *8 degrees of frost*.
bool is_below_zero(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 8> phrases{
        "onder nul", "onder het vriespunt", "vorst",   "below zero", "below freezing",
        "of frost",  "under zero",          "sub-zero"};
    constexpr std::size_t reach = 40;
    const auto rest = text_after(side, number, reach);
    const auto clause = rest.substr(0, rest.find_first_of(",.;\n"));
    const auto segment = segment_at(side, number.span.begin);
    return has_sign(side, number) ||
           find_word(side, {segment, segment + 1}, "vroor vriest vroren gevroren") != nullptr ||
           std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return clause.find(phrase) != std::string_view::npos; });
}

/// In degrees, or *min tien* of a temperature.
bool is_temperature(const SideView& side, const Number& number) {
    const auto measure = measure_of(side, number);
    if (measure) {
        return measure->unit.dimension == Dimension::temperature;
    }
    const auto segment = segment_at(side, number.span.begin);
    return find_word(side, {segment, segment + 1}, "temperatuur temperature thermometer mercury kwik") != nullptr;
}

/// Does anything near say that it freezes, or that the figures are not Celsius?
bool may_be_below_zero(const SideView& side, SegmentRange range) {
    return find_word(side, range,
                     "min minus onder* vries* vorst* gevro* below beneath sub* negative frost* freez* "
                     "froz* under fahrenheit") != nullptr;
}

}  // namespace

Finding number_disagreement(const PairView& pair, text::Span written, text::Span expected, Severity severity) {
    return {"number-mismatch",
            severity,
            text::message("“{}” does not agree with “{}” in the source", pair.target.slice(written),
                          pair.source.slice(expected)),
            pair.target.place(written),
            pair.source.place(expected),
            {},
            {}};
}

Numbers numbers_in(const SideView& side, SegmentRange range) {
    const auto begin = side.first_counts[range.begin];
    return Numbers(side.counts).subspan(begin, side.first_counts[range.end] - begin);
}

void check_halves(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    if (pair.source.language() != text::Language::dutch) {
        return;
    }
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const auto* more = find_word(pair.source, sources, "anderhalf anderhalve");
    const auto* half = more == nullptr ? nullptr : half_of_one(pair.target, targets);
    if (half != nullptr && dutch_half(pair.source, segments_near(pair, bead, Side::source)) == nullptr &&
        !says_one_and_a_half(pair.target, targets)) {
        findings.push_back(number_disagreement(pair, half->span, more->span, Severity::warning));
    }
}

void check_below_zero(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto targets = numbers_in(pair.target, segments_of(pair.beads[bead], Side::target));
    for (const auto* expected : numbers_in(pair.source, segments_of(pair.beads[bead], Side::source))) {
        const bool degrees_in_source = is_temperature(pair.source, *expected);
        const auto written = std::find_if(targets.begin(), targets.end(), [&](const Number* number) {
            return share_value(*expected, *number) && (degrees_in_source || is_temperature(pair.target, *number));
        });
        // *min 15*: degrees, as the other text says.
        if (written == targets.end() || (!degrees_in_source && !has_sign(pair.source, *expected)) ||
            (!is_temperature(pair.target, **written) && !has_sign(pair.target, **written))) {
            continue;
        }
        const bool below = is_below_zero(pair.source, *expected);
        const auto& other = below ? pair.target : pair.source;
        if (below != is_below_zero(pair.target, **written) && !has_sign(other, below ? **written : *expected) &&
            !may_be_below_zero(other, segments_near(pair, bead, other.side))) {
            auto finding = number_disagreement(pair, (*written)->span, expected->span, Severity::warning);
            const auto degrees = pair.target.slice((*written)->span);
            finding.message = below ? text::message("“{}” is below zero in the source", degrees)
                                    : text::message("“{}” is not below zero in the source", degrees);
            findings.push_back(std::move(finding));
        }
    }
}

void check_rates(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto targets = numbers_in(pair.target, segments_of(pair.beads[bead], Side::target));
    for (const auto* expected : numbers_in(pair.source, segments_of(pair.beads[bead], Side::source))) {
        const auto rate = rate_time(pair.source, *expected);
        const auto written = std::find_if(targets.begin(), targets.end(),
                                          [&](const Number* number) { return share_value(*expected, *number); });
        const auto other = rate && written != targets.end() ? rate_time(pair.target, **written) : std::nullopt;
        if (other && *other != *rate) {
            auto finding = number_disagreement(pair, (*written)->span, expected->span, Severity::warning);
            finding.message =
                text::message("“{}” is for another stretch of time in the source", pair.target.slice((*written)->span));
            findings.push_back(std::move(finding));
        }
    }
}

}  // namespace loep::check
