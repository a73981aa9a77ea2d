// Rule number-mismatch: a number that differs from the source's, or is lost.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "loep/check/measure.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::NumberForm;

std::vector<const Number*> numbers_in(const SideView& side, SegmentRange range) {
    std::vector<const Number*> found;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& number : side.numbers[i]) {
            found.push_back(&number);
        }
    }
    return found;
}

double value_of(const std::string& decimal) {
    return std::strtod(decimal.c_str(), nullptr);
}

bool share_value(const Number& a, const Number& b) {
    return std::any_of(a.values.begin(), a.values.end(), [&](const std::string& value) {
        return std::find(b.values.begin(), b.values.end(), value) != b.values.end();
    });
}

/// Followed by *uur*, *o'clock*, *a.m.*, *p.m.*?
bool is_hour(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 7> marks{"uur", "o'clock", "o’clock", "a.m", "p.m", "am", "pm"};
    auto rest = side.bytes().substr(text::to_size(number.span.end), 12);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return rest.starts_with(mark); });
}

/// Hours and minutes since midnight of *19.30*, *7:30*, *17*; nothing for any other writing.
std::optional<unsigned> minutes_of_day(std::string_view written, bool& has_minutes) {
    constexpr unsigned hours = 24;
    unsigned hour = 0;
    const auto* end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, hour);
    if (read.ec != std::errc() || hour > hours) {
        return std::nullopt;
    }
    has_minutes = read.ptr != end;
    if (!has_minutes) {
        return hour * 60;
    }
    unsigned minute = 0;
    const bool mark = (*read.ptr == '.' || *read.ptr == ':') && end - read.ptr == 3;
    if (!mark || std::from_chars(read.ptr + 1, end, minute).ptr != end || minute >= 60) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

/// *p.m.* (true) or *a.m.* (false) after the number.
std::optional<bool> is_afternoon(const SideView& side, const Number& number) {
    auto rest = side.bytes().substr(text::to_size(number.span.end), 6);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    if (rest.size() < 2 || (rest.substr(1, 1) != "m" && rest.substr(1, 2) != ".m")) {
        return std::nullopt;
    }
    return rest.front() == 'p' ? std::optional(true) : rest.front() == 'a' ? std::optional(false) : std::nullopt;
}

/// 19.30 is not 7:30 a.m., nor 07.30 7:30 p.m.; 7.30 may be either, by the words around it.
bool contradicts(const SideView& side, const Number& number, unsigned minutes, const SideView& other_side,
                 const Number& other) {
    constexpr unsigned noon = 12 * 60;
    const auto afternoon = is_afternoon(other_side, other);
    const bool surely_morning = side.slice(number.span).starts_with('0');
    return afternoon && !is_afternoon(side, number) &&
           ((minutes > noon && !*afternoon) || (surely_morning && minutes < noon && *afternoon));
}

/// 19.30 and 7:30 p.m., 17.00 and 5 p.m.: at least one is written as a time, and they are nought or twelve hours apart.
bool same_time(const SideView& source, const Number& a, const SideView& target, const Number& b) {
    constexpr unsigned half_a_day = 12 * 60;
    bool one_has_minutes = false;
    bool other_has_minutes = false;
    const auto one = minutes_of_day(source.slice(a.span), one_has_minutes);
    const auto other = minutes_of_day(target.slice(b.span), other_has_minutes);
    return one && other && (one_has_minutes || other_has_minutes || is_hour(source, a) || is_hour(target, b)) &&
           *one % half_a_day == *other % half_a_day && !contradicts(source, a, *one, target, b) &&
           !contradicts(target, b, *other, source, a);
}

/// *1990s* for *jaren negentig*, *'18* for *2018*.
bool same_century_digits(const Number& a, const Number& b) {
    const auto short_of = [](double value) {
        return value >= 1000 && value < 2100 ? value - 100 * static_cast<int>(value / 100) : -1;
    };
    const auto one = value_of(a.values.front());
    const auto other = value_of(b.values.front());
    return short_of(one) == other || short_of(other) == one;
}

bool answers(const SideView& source, const Number& a, const SideView& target, const Number& b) {
    return share_value(a, b) || same_time(source, a, target, b) || same_century_digits(a, b);
}

/// Small whole numbers become words that are no numerals (*both*, *twice*, *once*, *a dozen*, *per half year*).
bool is_small(const Number& number) {
    constexpr double largest = 12;
    const double value = value_of(number.values.front());
    return value <= largest && !number.percent;
}

/// A figure with another unit (*5 mijl*, *8 kilometres*; *20 graden*, *68 Fahrenheit*) is converted, not wrong.
bool has_unit_of_measure(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 44> units{
        "km",     "kilometer", "kilometre", "kilometres", "kilometers", "mijl",   "mile",       "miles",
        "m",      "meter",     "metre",     "metres",     "meters",     "cm",     "centimeter", "centimetres",
        "voet",   "foot",      "feet",      "ft",         "inch",       "inches", "yard",       "yards",
        "kg",     "kilo",      "kilogram",  "pond",       "pound",      "pounds", "lb",         "lbs",
        "ounce",  "ounces",    "graden",    "degrees",    "hectare",    "acre",   "acres",      "liter",
        "litres", "gallon",    "gallons",   "stone"};
    // Over the second figure of a range (*2 tot 10 cm*, *2 to 4 inches*) to the word after it.
    constexpr std::array<std::string_view, 9> ranges{"tot",       "to",     "en",      "and",  "à",
                                                     "vierkante", "square", "kubieke", "cubic"};
    constexpr std::size_t reach = 40;
    auto rest = side.bytes().substr(text::to_size(number.span.end), reach);
    rest = rest.substr(0, rest.find_last_of(" .,;\n") == std::string_view::npos ? 0 : rest.find_last_of(" .,;\n"));
    for (const auto& word : text::words(rest, text::make_span(0, rest.size()))) {
        const auto written = text::slice(rest, word.span);
        if (written == "°" || std::find(units.begin(), units.end(), word.key) != units.end()) {
            return true;
        }
        if (word.kind == text::WordKind::word && std::find(ranges.begin(), ranges.end(), word.key) == ranges.end()) {
            return false;
        }
        if (word.kind == text::WordKind::punctuation && written != "-" && written != "–") {
            return false;
        }
    }
    return false;
}

std::vector<const Number*> unanswered(const SideView& side, const std::vector<const Number*>& numbers,
                                      const SideView& other, std::vector<const Number*> others) {
    std::vector<const Number*> rest;
    for (const auto* number : numbers) {
        const auto found = std::find_if(others.begin(), others.end(), [&](const Number* candidate) {
            return side.side == Side::source ? answers(side, *number, other, *candidate)
                                             : answers(other, *candidate, side, *number);
        });
        if (found == others.end()) {
            rest.push_back(number);
        } else if (number->form == NumberForm::digits) {
            others.erase(found);  // one answers one; number words are repeated and dropped more freely
        }
    }
    return rest;
}

void report_pair(const PairView& pair, const Number& expected, const Number& written, std::vector<Finding>& findings) {
    const bool exact = expected.form != NumberForm::words && written.form != NumberForm::words;
    Finding finding;
    finding.rule = "number-mismatch";
    finding.severity = exact ? Severity::error : Severity::warning;
    finding.message = text::message("“{}” does not agree with “{}” in the source", pair.target.slice(written.span),
                                    pair.source.slice(expected.span));
    finding.place = pair.target.place(written.span);
    finding.source = pair.source.place(expected.span);
    findings.push_back(std::move(finding));
}

void report_missing(const PairView& pair, const align::Bead& bead, const Number& number,
                    std::vector<Finding>& findings) {
    Finding finding;
    finding.rule = "number-mismatch";
    finding.severity = Severity::warning;
    finding.message = text::message("the number “{}” is not in the translation", pair.source.slice(number.span));
    finding.place = pair.target.place(span_of(pair.target, segments_of(bead, Side::target)));
    finding.source = pair.source.place(number.span);
    findings.push_back(std::move(finding));
}

/// *half elf* is half past ten, *kwart voor acht* a quarter to eight: Dutch tells the time from the hour to come.
bool is_told_hour(const SideView& side, const Number& number) {
    const auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    return side.language() == text::Language::dutch &&
           (before.ends_with("half ") || before.ends_with("kwart voor ") || before.ends_with("kwart over "));
}

std::optional<Measure> measure_of(const SideView& side, const Number& number) {
    const auto& segments = *side.segments;
    const auto segment = std::find_if(segments.begin(), segments.end(),
                                      [&](const segment::Segment& one) { return one.span.contains(number.span); });
    return segment == segments.end() ? std::nullopt : measure_of(side, *segment, number);
}

/// *5 kilometer* – *50 kilometres*: nobody converted that.
bool have_one_unit(const PairView& pair, const Number& expected, const Number& written) {
    const auto one = measure_of(pair.source, expected);
    const auto other = measure_of(pair.target, written);
    return one && other && one->unit == other->unit;
}

/// A converted measure, a magnitude, and a small number word that may be another word than a numeral say nothing.
bool are_comparable(const PairView& pair, const Number& expected, const Number& written) {
    const bool converted = (has_unit_of_measure(pair.source, expected) || has_unit_of_measure(pair.target, written)) &&
                           !have_one_unit(pair, expected, written);
    constexpr double largest_vague = 1;  // *één*, *een van de* – *another*
    const bool vague = expected.approximate || (expected.form != NumberForm::digits && !expected.percent &&
                                                value_of(expected.values.front()) <= largest_vague);
    // *drie hoeken* – *three quarters* (of a town).
    const bool half_read = written.kind == text::NumberKind::fraction && expected.kind != text::NumberKind::fraction &&
                           written.form == NumberForm::words;
    return !converted && !vague && !half_read && !is_told_hour(pair.source, expected) &&
           !is_told_hour(pair.target, written);
}

/// The unanswered number of the source that `written` most likely is: of its kind, and near in size.
std::vector<const Number*>::iterator partner_of(std::vector<const Number*>& expected, const Number& written) {
    const auto fits = [&](const Number* number) {
        return number->percent == written.percent && number->kind == written.kind;
    };
    const auto found = std::find_if(expected.begin(), expected.end(), fits);
    return found != expected.end() ? found : expected.begin();
}

/// *duizenden* – *hundreds*: magnitudes from a hundred up, neither of which the other side has near.
void check_magnitudes(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    constexpr double smallest = 100;
    const auto is_magnitude = [&](const Number* number) {
        return number->approximate && value_of(number->values.front()) >= smallest;
    };
    auto expected = numbers_in(pair.source, segments_of(pair.beads[index], Side::source));
    auto written = numbers_in(pair.target, segments_of(pair.beads[index], Side::target));
    const auto near_target = numbers_in(pair.target, segments_near(pair, index, Side::target));
    const auto near_source = numbers_in(pair.source, segments_near(pair, index, Side::source));
    const auto keep_strange = [&](std::vector<const Number*>& numbers, const std::vector<const Number*>& others) {
        std::erase_if(numbers, [&](const Number* number) {
            return !is_magnitude(number) || std::any_of(others.begin(), others.end(), [&](const Number* other) {
                return share_value(*number, *other);
            });
        });
    };
    keep_strange(expected, near_target);
    keep_strange(written, near_source);
    if (expected.size() == 1 && written.size() == 1) {
        report_pair(pair, *expected.front(), *written.front(), findings);
    }
}

/// *de eerste keer* – *the second time*: one ordinal on each side that the other does not have near. *Eerste* may be a
/// word of another kind (*Eerste Kamer*), so there must be one in its place.
void check_ordinals(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto ordinals = [](std::vector<const Number*> numbers) {
        std::erase_if(numbers, [](const Number* number) {
            return number->kind != text::NumberKind::ordinal || number->form != NumberForm::words;
        });
        return numbers;
    };
    const auto expected = ordinals(numbers_in(pair.source, segments_of(pair.beads[index], Side::source)));
    const auto written = ordinals(numbers_in(pair.target, segments_of(pair.beads[index], Side::target)));
    if (expected.size() != 1 || written.size() != 1 || (!expected[0]->approximate && !written[0]->approximate)) {
        return;
    }
    const auto answered = [&](const Number& number, const SideView& side, Side which) {
        const auto others = numbers_in(side, segments_near(pair, index, which));
        return std::any_of(others.begin(), others.end(),
                           [&](const Number* other) { return share_value(number, *other); });
    };
    if (!answered(*expected[0], pair.target, Side::target) && !answered(*written[0], pair.source, Side::source)) {
        report_pair(pair, *expected[0], *written[0], findings);
    }
}

void check_bead(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[index];
    const auto here = numbers_in(pair.target, segments_of(bead, Side::target));
    const auto source_here = numbers_in(pair.source, segments_of(bead, Side::source));
    auto expected = unanswered(pair.source, source_here, pair.target, here);
    const auto strange =
        unanswered(pair.target, here, pair.source, numbers_in(pair.source, segments_near(pair, index, Side::source)));
    for (const auto* written : strange) {
        if (expected.empty() || written->approximate) {
            continue;
        }
        const auto partner = partner_of(expected, *written);
        if (are_comparable(pair, **partner, *written)) {
            report_pair(pair, **partner, *written, findings);
        }
        expected.erase(partner);
    }
    // What the next bead says is not lost.
    expected = unanswered(pair.source, expected, pair.target,
                          numbers_in(pair.target, segments_near(pair, index, Side::target)));
    for (const auto* number : expected) {
        if (!number->approximate && !is_small(*number) && number->form == NumberForm::digits &&
            !has_unit_of_measure(pair.source, *number)) {
            report_missing(pair, bead, *number, findings);
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() > 0 && bead.target_size() > 0 && is_reliable(bead)) {
            check_bead(pair, i, findings);
            check_magnitudes(pair, i, findings);
            check_ordinals(pair, i, findings);
        }
    }
}

constexpr std::array<Example, 21> examples{{
    {"Er staan 2.500 migranten aan de grens.", "There are 2,500 migrants at the border.", false,
     "Dutch and English separators"},
    {"Er staan 2.500 migranten aan de grens.", "There are 2,400 migrants at the border.", true, "another number"},
    {"Hij is sinds 1994 aan de macht.", "He has been in power since 1996.", true, "another year"},
    {"Het kostte 3,5 miljard euro.", "It cost 3.5 billion euros.", false, "miljard is a billion"},
    {"Vijfhonderd mensen kwamen.", "Five hundred people came.", false, "words on both sides"},
    {"De trein kwam om 19.30 uur aan.", "The train arrived at 7:30 p.m.", false, "the clock of the other language"},
    {"De trein kwam om 19.30 uur aan.", "The train arrived at 7:30 a.m.", true, "the other half of the day"},
    {"Het kostte 3 biljoen euro.", "It cost 3 billion euros.", true, "a biljoen is a trillion"},
    {"Het was de derde keer dat 20 procent zakte.", "It was the third time that 25 percent failed.", true,
     "another percentage"},
    {"Duizenden migranten wachten.", "Hundreds of migrants are waiting.", true, "another magnitude"},
    {"Het zijn tienduizenden mensen.", "There are tens of thousands of people.", false, "a magnitude"},
    {"Er waren 30 tot 40 doden.", "There were 30 to 50 dead.", true, "the end of a range"},
    {"De drie mannen vluchtten.", "The four men fled.", true, "a small number in words"},
    {"De eerste betaling volgt.", "The second payment will follow.", true, "another ordinal"},
    {"De Eerste Kamer stemde in.", "The Senate agreed.", false, "an ordinal in a name"},
    {"Het kamp ligt 5 kilometer verder.", "The camp is 50 kilometres further on.", true, "the same unit"},
    {"Het kwam uit drie hoeken.", "It came from three quarters.", false, "no fraction"},
    {"Een kamer van veertien vierkante meter.", "A room of about 150 square feet.", false, "a converted area"},
    {"Er waren 15 doden en 15 gewonden.", "There were 15 dead and 16 injured.", true, "the same number twice"},
    {"Er waren 2.500 mensen.", "There were people.", true, "a lost figure"},
    {"Er was één man.", "There were two men.", false, "known miss: one"},
}};

}  // namespace

extern const Rule number_mismatch;
constinit const Rule number_mismatch{
    "number-mismatch",
    "numbers",
    "a number that differs from the source's, or is lost",
    "Numbers are compared by value, digits or words, with the separators and scale words of each language (2.500 is "
    "2,500; miljard is a billion). A number that stands in another's place is an error when both have digits, else a "
    "warning; a lost figure above twelve is a warning. Of magnitudes (hundreds, duizenden) only the size counts, and "
    "figures with another unit "
    "of measure are not compared.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
