// Halves and degrees below zero, and what the checks of numbers share.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/number_checks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

using text::Number;

/// *an hour and a half*, by the last of its words.
bool ends_one_and_a_half(std::span<const text::Word> words, std::size_t at) {
    constexpr std::size_t before = 4;
    return at >= before && words[at].key == "half" && words[at - 1].key == "a" && words[at - 2].key == "and" &&
           (words[at - before].key == "an" || words[at - before].key == "a" || words[at - before].key == "one");
}

/// *an hour and a half*, *1.5*
std::optional<text::Span> one_and_a_half(const SideView& side, SegmentRange range) {
    constexpr double value = 1.5;
    for (const auto* number : numbers_in(side, range)) {
        if (value_of(*number) == value) {
            return number->span;
        }
    }
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t k = 4; k < words.size(); ++k) {
            if (ends_one_and_a_half(words, k)) {
                return text::Span{words[k - 4].span.begin, words[k].span.end};
            }
        }
    }
    return std::nullopt;
}

/// *anderhalf* as well.
bool says_one_and_a_half(const SideView& side, SegmentRange range) {
    return find_word(side, range, "anderhalf anderhalve"_words) != nullptr || one_and_a_half(side, range).has_value();
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

/// The *half* of *een half uur*, not of *een uur en een half* or *zes en een half jaar*.
const text::Word* dutch_half_of_one(const SideView& side, SegmentRange range) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t k = 1; k + 1 < words.size(); ++k) {
            const bool is_one = words[k - 1].key == "een" && (k < 2 || words[k - 2].key != "en");
            const bool is_half = words[k].key == "half" || words[k].key == "halve";
            if (is_one && (is_half || words[k].key == "halfuur" || words[k].key == "halfjaar")) {
                return &words[k];
            }
        }
    }
    return nullptr;
}

/// The unit of *a kilo*, *an hour*, but not of *an hour and a half*.
const text::Word* one_of(const SideView& side, SegmentRange range, const Unit& unit) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t k = 1; k < words.size(); ++k) {
            const bool more = k + 1 < words.size() && "and en"_words.fits(words[k + 1].key);
            if ("a an one een één"_words.fits(words[k - 1].key) && !more &&
                unit_named(words[k], side.language()) == unit) {
                return &words[k];
            }
        }
    }
    return nullptr;
}

/// *anderhalve kilo* – *a kilo*, where no other amount of its kind stands.
const text::Word* one_for_more(const PairView& pair, SegmentRange sources, SegmentRange targets,
                               const text::Word& more) {
    const auto& words = (*pair.source.segments)[segment_at(pair.source, more.span.begin)].words;
    const auto* noun = &more + 1;
    const auto unit = noun == words.data() + words.size() ? std::nullopt : unit_named(*noun, pair.source.language());
    if (!unit || one_of(pair.source, sources, *unit) != nullptr) {
        return nullptr;
    }
    const auto numbers = numbers_in(pair.target, targets);
    const bool counted = std::any_of(numbers.begin(), numbers.end(), [&](const Number* number) {
        const auto measure = measure_of(pair.target, *number);
        return measure && measure->unit.dimension == unit->dimension;
    });
    return counted ? nullptr : one_of(pair.target, targets, *unit);
}

/// *half uur*, *halve dag*, *halfjaar*: what *half a(n)* translates.
const text::Word* dutch_half(const SideView& side, SegmentRange range) {
    return find_word(side, range, "half halve halfuur halfuurtje halfjaar helft"_words);
}

bool has_sign(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 6> signs{"min ", "minus ", " -", " −", " –", "(-"};
    const auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return before.ends_with(sign); });
}

/// *-8*, *8 graden onder nul*, *8 degrees of frost*.
bool is_below_zero(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 9> phrases{"onder nul", "onder het vriespunt", "vorst",
                                                      "vriezen",   "below zero",          "below freezing",
                                                      "of frost",  "under zero",          "sub-zero"};
    constexpr std::size_t reach = 40;
    const auto rest = text_after(side, number, reach);
    const auto clause = rest.substr(0, rest.find_first_of(",.;\n"));
    const auto segment = segment_at(side, number.span.begin);
    return has_sign(side, number) ||
           find_word(side, {segment, segment + 1}, "vroor vriest vroren gevroren"_words) != nullptr ||
           std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return clause.find(phrase) != std::string_view::npos; });
}

constexpr std::string_view words_of_warmth = "temperatuur temperature thermometer mercury kwik";

/// In degrees, or *min tien* of a temperature.
bool is_temperature(const SideView& side, const Number& number) {
    const auto measure = measure_of(side, number);
    if (measure) {
        return measure->unit.dimension == Dimension::temperature;
    }
    const auto segment = segment_at(side, number.span.begin);
    return find_word(side, {segment, segment + 1}, words_of_warmth) != nullptr;
}

/// Does anything near say that it freezes, or that the figures are not Celsius?
bool may_be_below_zero(const SideView& side, SegmentRange range) {
    return find_word(side, range,
                     "min minus onder* vries* vorst* gevro* below beneath sub* negative frost* freez* "
                     "froz* under fahrenheit"_words) != nullptr;
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

namespace {

/// Is there a *half* beside the one of `span`?
bool has_other_half(const SideView& side, SegmentRange range, text::Span span) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [span](const text::Word& word) {
                return word.key.starts_with("hal") && !span.contains(word.span);
            })) {
            return true;
        }
    }
    return false;
}

/// Of what *een halve minuut*, *een halfuur* is the half.
std::optional<Unit> unit_halved(const SideView& side, const text::Word& half) {
    constexpr double hour = 3600;
    constexpr double year = 31556952;
    if (half.key == "halfuur" || half.key == "halfjaar") {
        return Unit{Dimension::time, half.key == "halfuur" ? hour : year};
    }
    return unit_named(*(&half + 1), side.language());
}

/// *een halve minuut* – *half an hour*
bool check_unit_halved(const PairView& pair, std::size_t bead, const text::Word& half, std::vector<Finding>& findings) {
    const auto* other = half_of_one(pair.target, segments_of(pair.beads[bead], Side::target));
    const auto unit = other == nullptr ? std::nullopt : unit_halved(pair.source, half);
    const auto written = unit ? unit_named(other[2], pair.target.language()) : std::nullopt;
    if (!written || *written == *unit || written->dimension != unit->dimension) {
        return false;
    }
    findings.push_back(number_disagreement(pair, {other->span.begin, other[2].span.end}, half.span, Severity::warning));
    return true;
}

/// *een half uur* – *an hour and a half*
void check_half_of_one(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto* half = dutch_half_of_one(pair.source, segments_of(pair.beads[bead], Side::source));
    if (half == nullptr || check_unit_halved(pair, bead, *half, findings)) {
        return;
    }
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const auto written = one_and_a_half(pair.target, targets);
    if (written && !says_one_and_a_half(pair.source, segments_near(pair, bead, Side::source)) &&
        !has_other_half(pair.target, targets, *written)) {
        findings.push_back(number_disagreement(pair, *written, half->span, Severity::warning));
    }
}

}  // namespace

bool may_tell_half(text::HashedKey word) {
    static constexpr std::array<std::string_view, 6> words{"anderhalf", "anderhalve", "half",
                                                           "halve",     "halfuur",    "halfjaar"};
    static constexpr text::WordTable table(words);
    return table.contains(word);
}

bool may_tell_temperature(text::HashedKey word) {
    static constexpr WordList words(words_of_warmth);
    return words.fits(word.text) || names_degrees(word);
}

void check_halves(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    if (pair.source.language() != text::Language::dutch) {
        return;
    }
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    if (!holds(pair.source, sources, SegmentTrait::half)) {
        return;
    }
    const auto* more = find_word(pair.source, sources, "anderhalf anderhalve"_words);
    const auto* half = more == nullptr ? nullptr : half_of_one(pair.target, targets);
    if (half != nullptr && dutch_half(pair.source, segments_near(pair, bead, Side::source)) == nullptr &&
        !says_one_and_a_half(pair.target, targets)) {
        findings.push_back(number_disagreement(pair, half->span, more->span, Severity::warning));
    }
    const auto* one = more == nullptr || half != nullptr || says_one_and_a_half(pair.target, targets)
                          ? nullptr
                          : one_for_more(pair, sources, targets, *more);
    if (one != nullptr) {
        findings.push_back(number_disagreement(pair, one->span, more->span, Severity::warning));
    }
    check_half_of_one(pair, bead, findings);
}

void check_below_zero(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto source_range = segments_of(pair.beads[bead], Side::source);
    const auto target_range = segments_of(pair.beads[bead], Side::target);
    if (!holds(pair.source, source_range, SegmentTrait::temperature) &&
        !holds(pair.target, target_range, SegmentTrait::temperature)) {
        return;
    }
    const auto targets = numbers_in(pair.target, target_range);
    for (const auto* expected : numbers_in(pair.source, source_range)) {
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
        const auto written = std::find_if(targets.begin(), targets.end(),
                                          [&](const Number* number) { return share_value(*expected, *number); });
        const auto rate = written != targets.end() ? rate_time(pair.source, *expected) : std::nullopt;
        const auto other = rate ? rate_time(pair.target, **written) : std::nullopt;
        if (other && *other != *rate) {
            auto finding = number_disagreement(pair, (*written)->span, expected->span, Severity::warning);
            finding.message =
                text::message("“{}” is for another stretch of time in the source", pair.target.slice((*written)->span));
            findings.push_back(std::move(finding));
        }
    }
}

}  // namespace loep::check
