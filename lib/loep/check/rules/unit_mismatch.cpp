// Rule unit-mismatch: the number is the source's, its unit is not: miles for kilometres, dollars for euros.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/measure.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

std::vector<Measure> measures_in(const SideView& side, SegmentRange range) {
    std::vector<Measure> found;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& number : side.numbers[i]) {
            if (auto measure = measure_of(side, (*side.segments)[i], number)) {
                found.push_back(*measure);
            }
        }
    }
    return found;
}

/// Pounds beside money are money.
Measure read_beside(Measure measure, const Measure& other) {
    measure.unit = read_beside(measure.unit, other.unit);
    return measure;
}

/// Units of one dimension, or both of measure, that stand with one number. *uur* may be a time of the clock.
bool differ(const Measure& source, const Measure& target) {
    const bool clock = source.unit.dimension == Dimension::time && source.unit.size == 3600 &&
                       target.unit.dimension != Dimension::time;
    const bool unsaid = source.unit == degree || target.unit == degree;
    return source.unit != target.unit && !clock && !unsaid;
}

/// Units that cannot say the same: of one dimension, or a mass for a volume. The *m* of *5 m* may be millions.
bool exclude_each_other(const PairView& pair, const Measure& source, const Measure& target) {
    const bool unclear = pair.source.slice(source.unit_span) == "m" || pair.target.slice(target.unit_span) == "m";
    return source.unit.dimension == target.unit.dimension ||
           (!unclear && measures_things(source.unit.dimension) && measures_things(target.unit.dimension));
}

/// A per cent and a percentage point are taken for each other by writers too, who are put right in translation.
Severity severity_of(const Measure& wrong) {
    return wrong.unit.dimension == Dimension::share ? Severity::warning : Severity::error;
}

text::Span with_number(const Measure& measure) {
    return {std::min(measure.number->span.begin, measure.unit_span.begin),
            std::max(measure.number->span.end, measure.unit_span.end)};
}

Finding disagreement(const PairView& pair, const Measure& written, const Measure& expected) {
    return {"unit-mismatch",
            severity_of(expected),
            text::message("“{}” does not agree with “{}” in the source", pair.target.slice(written.unit_span),
                          pair.source.slice(expected.unit_span)),
            pair.target.place(with_number(written)),
            pair.source.place(with_number(expected)),
            {},
            {}};
}

/// *twee jaar … twee maandpensioenen* – *two years … two months’ pension*: what the source says so often is said in the
/// translation, and the other measure answers something else.
bool is_said_as_often(const Measure& source, const std::vector<Measure>& sources, const std::vector<Measure>& targets) {
    const auto says_it = [&](const Measure& other) {
        return share_value(*source.number, *other.number) && !differ(source, read_beside(other, source));
    };
    return std::count_if(targets.begin(), targets.end(), says_it) >=
           std::count_if(sources.begin(), sources.end(), says_it);
}

/// *10 liter* – *10 litres, about 10 kilos*: a measure of another kind beside the right one.
bool is_explained(const Measure& source, const Measure& target, const std::vector<Measure>& targets) {
    return source.unit.dimension != target.unit.dimension &&
           std::any_of(targets.begin(), targets.end(), [&](const Measure& other) {
               return other.unit.dimension == source.unit.dimension && share_value(*source.number, *other.number);
           });
}

void check_bead(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto targets = measures_in(pair.target, segments_of(pair.beads[bead], Side::target));
    if (targets.empty()) {
        return;
    }
    const auto near = measures_in(pair.source, segments_near(pair, bead, Side::source));
    std::optional<std::vector<Measure>> of_bead;  // of these; made for the first that nothing answers
    for (const auto& target : targets) {
        const auto answers = [&](const Measure& source) {
            return (share_value(*source.number, *target.number) &&
                    !differ(read_beside(source, target), read_beside(target, source))) ||
                   is_converted(source, target);
        };
        if (std::any_of(near.begin(), near.end(), answers)) {
            continue;
        }
        if (!of_bead) {
            of_bead = measures_in(pair.source, segments_of(pair.beads[bead], Side::source));
        }
        const auto& sources = *of_bead;
        const auto wrong = std::find_if(sources.begin(), sources.end(), [&](const Measure& source) {
            const auto one = read_beside(source, target);
            const auto other = read_beside(target, source);
            return share_value(*source.number, *target.number) && differ(one, other) &&
                   exclude_each_other(pair, one, other) && !is_explained(source, target, targets) &&
                   !is_said_as_often(source, sources, targets);
        });
        if (wrong == sources.end()) {
            continue;
        }
        findings.push_back(disagreement(pair, target, *wrong));
    }
}

std::vector<Measure> rates_in(const SideView& side, SegmentRange range) {
    std::vector<Measure> found;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& number : side.numbers[i]) {
            if (auto rate = rate_of(side, number)) {
                found.push_back(*rate);
            }
        }
    }
    return found;
}

/// *210 euro per ton* – *210 euros a pound*. A Dutch pound is near enough an English one.
void check_measure_rates(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    constexpr double roughly = 1.2;
    const auto sources = rates_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto targets = sources.empty() ? sources : rates_in(pair.target, segments_of(pair.beads[bead], Side::target));
    for (const auto& target : targets) {
        const auto wrong = std::find_if(sources.begin(), sources.end(), [&](const Measure& source) {
            const double larger = std::max(source.unit.size, target.unit.size);
            const bool other_kind = source.unit.dimension != target.unit.dimension;
            return share_value(*source.number, *target.number) && exclude_each_other(pair, source, target) &&
                   (other_kind || larger > roughly * std::min(source.unit.size, target.unit.size));
        });
        if (wrong != sources.end()) {
            findings.push_back(disagreement(pair, target, *wrong));
        }
    }
}

bool is_money(const Measure& measure) {
    return measure.unit.dimension == Dimension::money;
}

/// Does the translation name money there, in figures, a sign or other words? Pounds may be.
bool names_money(const SideView& side, SegmentRange range) {
    constexpr std::string_view money =
        "buck bucks quid grand cent cents pence penny cash money pound* pond ponden euro* dollar* rouble* ruble* zlot* "
        "*euro k lb lbs";
    constexpr std::array<std::string_view, 6> signs{"€", "$", "£", "¥", "₽", "zł"};
    const auto written = side.slice(span_of(side, range));
    const auto measures = measures_in(side, range);
    return find_word(side, range, money) != nullptr || std::any_of(measures.begin(), measures.end(), is_money) ||
           std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return written.find(sign) != std::string_view::npos; });
}

/// *300 roebel* – *300*: the translation names no money at all.
void check_unsaid_currency(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    auto sources = measures_in(pair.source, segments_of(pair.beads[bead], Side::source));
    std::erase_if(sources, [](const Measure& source) { return !is_money(source); });
    if (sources.empty() || names_money(pair.target, segments_near(pair, bead, Side::target))) {
        return;
    }
    const auto written = numbers_in(pair.target, segments_of(pair.beads[bead], Side::target));
    for (const auto& source : sources) {
        const auto same = std::find_if(written.begin(), written.end(), [&](const text::Number* number) {
            return share_value(*source.number, *number);
        });
        if (same != written.end()) {
            findings.push_back(
                {"unit-mismatch",
                 Severity::warning,
                 text::message("the currency “{}” is not in the translation", pair.source.slice(source.unit_span)),
                 pair.target.place((*same)->span),
                 pair.source.place(source.unit_span),
                 {},
                 {}});
        }
    }
}

/// Does the side speak of a share there, by a sign or a word?
bool names_share(const SideView& side, SegmentRange range) {
    constexpr std::string_view words =
        "procent* percent* per-cent cent pct pc point points punt punten ratio rate share quarter* fifth* tenth* "
        "third* "
        "half "
        "helft kwart derde vijfde tiende hundred honderd 100";
    const auto numbers = numbers_in(side, range);
    return side.slice(span_of(side, range)).find('%') != std::string_view::npos ||
           find_word(side, range, words) != nullptr ||
           std::any_of(numbers.begin(), numbers.end(), [](const text::Number* number) { return number->percent; });
}

/// *one in ten*, *one out of ten*: the second number of a share.
bool ends_share(const SideView& side, const text::Number& number) {
    const auto segment = segment_at(side, number.span.begin);
    const auto before = words_before(side, segment, number.span.begin);
    const auto& numbers = side.numbers[segment];
    return before.size() > 1 && "in of op"_words.fits(before.back().key) &&
           std::any_of(numbers.begin(), numbers.end(), [&](const text::Number& other) {
               return other.span.overlaps(before[before.size() - 2].span) || before[before.size() - 2].key == "out";
           });
}

/// *20 procent van de 20 leden*: said without its per cent as well.
bool is_counted_too(std::span<const text::Number* const> numbers, const text::Number& share) {
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const text::Number* other) { return !other->percent && share_value(*other, share); });
}

/// *20 procent vaker* – *20 times more often*: the number is there, and not that it is of a hundred.
void check_unsaid_percent(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto sources = numbers_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto is_share = [](const text::Number* number) { return number->percent; };
    if (std::none_of(sources.begin(), sources.end(), is_share) ||
        names_share(pair.target, segments_near(pair, bead, Side::target))) {
        return;
    }
    const auto written = numbers_in(pair.target, segments_of(pair.beads[bead], Side::target));
    for (const auto* source : sources) {
        const auto same = std::find_if(written.begin(), written.end(), [&](const text::Number* number) {
            return share_value(*source, *number) && !ends_share(pair.target, *number);
        });
        if (source->percent && same != written.end() && !is_counted_too(sources, *source)) {
            findings.push_back({"unit-mismatch",
                                Severity::warning,
                                text::message("“{}” is a percentage in the source, and not in the translation",
                                              pair.target.slice((*same)->span)),
                                pair.target.place((*same)->span),
                                pair.source.place(source->span),
                                {},
                                {}});
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        if (pair.beads[i].source_size() > 0 && pair.beads[i].target_size() > 0 && is_reliable(pair.beads[i])) {
            check_bead(pair, i, findings);
            check_measure_rates(pair, i, findings);
            check_unsaid_currency(pair, i, findings);
            check_unsaid_percent(pair, i, findings);
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Het kamp ligt 30 kilometer van de grens.", "The camp is 30 miles from the border.", true, "miles for kilometres"},
    {"Het kostte 3 miljoen euro.", "It cost 3 million dollars.", true, "another currency"},
    {"Het kostte € 300.", "It cost $300.", true, "another sign"},
    {"Zij wachten al drie weken.", "They have been waiting for three months.", true, "another measure of time"},
    {"Het kamp ligt 30 kilometer van de grens.", "The camp is 30 km from the border.", false, "abbreviated"},
    {"Het kamp ligt 8 kilometer van de grens.", "The camp is five miles from the border.", false, "converted"},
    {"Hij zat 48 uur vast.", "He was held for two days.", false, "converted"},
    {"Het kostte € 300.", "It cost 300 euros.", false, "a sign and a word"},
    {"Er valt 2 tot 5 centimeter.", "There will be 1 to 2 inches.", false, "a range, converted"},
    {"Het kostte 300 Belarussische roebel.", "It cost 300 zlotys in all.", true, "a word between"},
    {"Het pakket woog 12 kilo.", "The parcel weighed 12 pounds.", true, "pounds for kilos"},
    {"De boete was 300 euro.", "The fine was 300 pounds.", true, "pounds are money too"},
    {"De partij verloor drie procentpunt.", "The party lost three per cent.", Severity::warning,
     "a percentage point is no per cent"},
    {"Het appartement is 38 vierkante meter.", "The flat is 38 square feet.", true, "square measures"},
    {"De tuin is 100 vierkante meter.", "The garden is 1,080 square feet.", false, "square measures, converted"},
    {"Tarwe kost 210 euro per ton.", "Wheat costs 210 euros a pound.", true, "a rate"},
    {"De baby woog drie kilo.", "The baby weighed three litres.", true, "a volume for a mass"},
    {"De emmer bevat 10 liter.", "The bucket holds 10 litres, or 10 kilos.", false, "both measures"},
    {"Melk kost twee euro per liter.", "Milk costs two euros per kilo.", true, "a rate for another measure"},
    {"Een kaartje kost 300 roebel.", "A ticket costs 300.", Severity::warning, "no currency"},
    {"Een kaartje kost 300 roebel.", "A ticket costs 300 in the local money.", false, "a currency in other words"},
    {"De huren stegen met 20 procent.", "Rents rose by 20.", Severity::warning, "no per cent"},
    {"Tien procent is het eens.", "One in ten agrees.", false, "one in so many"},
    {"De huren stegen met 20 procent.", "Rents rose 20 pct.", false, "abbreviated"},
    {"De centrale levert 300 megawatt.", "The plant delivers 300 kilowatts.", true, "power"},
    {"Het was gisteren 12 °C.", "It was 12 °F yesterday.", true, "Fahrenheit for Celsius"},
    {"Het was gisteren 20 graden.", "It was 20 degrees yesterday.", false, "degrees that do not say whose"},
    {"Hij zat veertig jaar vast.", "He was held for four decades.", false, "decades"},
});

}  // namespace

extern const Rule unit_mismatch;
constinit const Rule unit_mismatch{
    "unit-mismatch",
    "numbers",
    "the number is the source's, its unit of measure or currency is not",
    "Currencies, measures of length, area, mass, volume and time, by sign, word or abbreviation. What is converted, "
    "within a tenth, is right. It knowingly misses units that are not in its table, and adjectives (the three-day "
    "visit "
    "for a driedaags bezoek).",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
