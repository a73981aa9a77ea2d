// Rule number-mismatch: a number that differs from the source's, or is lost.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/completeness.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/clock.hpp"
#include "loep/check/numbers/comparable_numbers.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/numbers/told_amounts.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::NumberForm;

/// Small whole numbers become words that are no numerals (*both*, *twice*, *once*, *a dozen*, *per half year*).
bool is_small(const Number& number) {
    constexpr double largest = 12;
    return value_of(number) <= largest && !number.percent;
}

std::vector<const Number*> listed(Numbers numbers) {
    return {numbers.begin(), numbers.end()};
}

/// The numbers of one side that no number of the other answers. Those of its own kind come first, so that *de vierde
/// keer* is not answered by the *Four* that stands for *Vier*.
std::vector<const Number*> unanswered(const SideView& side, Numbers numbers, const SideView& other, Numbers answering) {
    auto rest = listed(numbers);
    auto others = numbers.empty() ? rest : listed(answering);
    const auto is_answered = [&](const Number* number, bool in_kind) {
        const auto found = std::find_if(others.begin(), others.end(), [&](const Number* candidate) {
            return (candidate->kind == number->kind) == in_kind && is_same_amount(side, *number, other, *candidate);
        });
        if (found == others.end()) {
            return false;
        }
        if (in_kind || number->form == NumberForm::digits) {
            others.erase(found);  // one answers one
        }
        return true;
    };
    std::erase_if(rest, [&](const Number* number) { return is_answered(number, true); });
    std::erase_if(rest, [&](const Number* number) { return is_answered(number, false); });
    return rest;
}

/// Both in figures; of a time only when both halves of the day are told.
bool is_exact(const PairView& pair, const Number& expected, const Number& written) {
    return expected.form != NumberForm::words && written.form != NumberForm::words &&
           compare_half_of_day(pair.source, expected, pair.target, written) != HalfOfDay::doubtful;
}

void report_pair(const PairView& pair, const Number& expected, const Number& written, std::vector<Finding>& findings) {
    const bool rounded = !is_year(pair.source, expected) && !is_year(pair.target, written) &&
                         !is_clock_time(pair.source, expected) && is_rounded(expected, written);
    if (rounded && is_told_as_rounded(pair.target, written)) {
        return;
    }
    const auto severity = is_exact(pair, expected, written) && !rounded ? Severity::error : Severity::warning;
    const bool clock = is_clock_time(pair.source, expected) || is_clock_time(pair.target, written);
    findings.push_back(number_disagreement(pair, clock ? with_clock_mark(pair.target, written) : written.span,
                                           clock ? with_clock_mark(pair.source, expected) : expected.span, severity));
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

/// The unanswered number of the source that `written` most likely is: of its kind if there is one; the end if none is
/// comparable, or `of_one_form` is asked for and one is in figures, the other in words.
std::vector<const Number*>::iterator partner_of(const PairView& pair, std::vector<const Number*>& expected,
                                                const Number& written, bool of_one_form) {
    const auto may_be = [&](const Number* number) {
        const bool is_one_form = (number->form == NumberForm::words) == (written.form == NumberForm::words);
        return (is_one_form || !of_one_form) && are_comparable(pair, *number, written);
    };
    const auto found = std::find_if(expected.begin(), expected.end(), [&](const Number* number) {
        return number->percent == written.percent && number->kind == written.kind && may_be(number);
    });
    return found != expected.end() ? found : std::find_if(expected.begin(), expected.end(), may_be);
}

/// *duizenden* – *hundreds*: magnitudes, neither of which the other side has near. *Tientallen* may be *dozens*.
void check_magnitudes(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    constexpr double smallest = 10;
    constexpr double step = 5;
    const auto is_magnitude = [&](const Number* number) {
        return number->approximate && value_of(*number) >= smallest;
    };
    const auto is_near = [&](const Number& a, const Number& b) {
        return std::max(value_of(a), value_of(b)) < step * std::min(value_of(a), value_of(b));
    };
    auto expected = listed(numbers_in(pair.source, segments_of(pair.beads[index], Side::source)));
    auto written = listed(numbers_in(pair.target, segments_of(pair.beads[index], Side::target)));
    const auto near_target = numbers_in(pair.target, segments_near(pair, index, Side::target));
    const auto near_source = numbers_in(pair.source, segments_near(pair, index, Side::source));
    // No year stands for thousands, nor does what is answered by itself.
    const auto is_answered = [&](const Number& number) {
        const auto is_same = [&](const Number* other) { return share_value(number, *other); };
        return std::any_of(near_target.begin(), near_target.end(), is_same) &&
               std::any_of(near_source.begin(), near_source.end(), is_same);
    };
    const auto keep_strange = [&](std::vector<const Number*>& numbers, const SideView& side, Numbers others) {
        std::erase_if(numbers, [&](const Number* number) {
            return !is_magnitude(number) || std::any_of(others.begin(), others.end(), [&](const Number* other) {
                return is_near(*number, *other) && !is_year(side, *other) &&
                       (other->approximate || !is_answered(*other));
            });
        });
    };
    keep_strange(expected, pair.target, near_target);
    keep_strange(written, pair.source, near_source);
    if (expected.size() == 1 && written.size() == 1) {
        report_pair(pair, *expected.front(), *written.front(), findings);
    }
}

/// *+353*: of a telephone number that a translation for another country leaves out.
bool is_dialling_code(const SideView& side, const Number& number) {
    return side.bytes().substr(0, text::to_size(number.span.begin)).ends_with('+');
}

/// Words that a figure may be put into: *112* – *the emergency number*, *50 jaar* – *half a century*.
bool is_put_into_words(const PairView& pair, std::size_t bead, const Number& number) {
    struct Wording {
        std::string_view value;
        std::string_view words;
    };
    static constexpr std::array wordings = std::to_array<Wording>({
        {"14", "fortnight* valentine*"},
        {"15", "quarter"},
        {"20", "score"},
        {"24", "clock day daily christmas dozen"},
        {"25", "quarter quarter-century silver christmas"},
        {"26", "boxing"},
        {"30", "half half-hour half-an-hour dozen"},
        {"31", "eve hallowe*"},
        {"36", "dozen"},
        {"40", "ruby dozen"},
        {"45", "quarters"},
        {"48", "dozen"},
        {"50", "half halv* helft half-century centur* golden jubilee"},
        {"60", "hour diamond dozen"},
        {"75", "quarters"},
        {"100", "centur* centenar* centenn* hundred* doubl* twofold verdubbel* dubbel*"},
        {"112", "emergency 999 911"},
        {"144", "gross"},
        {"150", "sesquicentenn*"},
        {"200", "bicenten* tripl* trebl* threefold verdrievoudig*"},
        {"500", "quincenten*"},
        {"1000", "millenn* k"},
    });
    const auto& value = number.values.front();
    const auto* found =
        std::find_if(wordings.begin(), wordings.end(), [&](const Wording& one) { return one.value == value; });
    return found != wordings.end() &&
           find_word(pair.target, segments_near(pair, bead, Side::target), found->words) != nullptr;
}

/// *van 212 naar 106* – *halved from 212*: told as a part or a multiple of another number of the bead.
bool is_reckoned_in_words(const PairView& pair, const align::Bead& bead, const Number& number) {
    struct Reckoning {
        double factor;
        std::string_view words;
    };
    static constexpr std::array reckonings = std::to_array<Reckoning>({
        {2, "half halv* doubl* twice twofold"},
        {3, "third tripl* trebl* threefold"},
        {4, "quarter quadrupl* fourfold"},
        {10, "tenth tenfold"},
    });
    constexpr double tolerance = 0.05;
    const auto all = numbers_in(pair.source, segments_of(bead, Side::source));
    return std::any_of(reckonings.begin(), reckonings.end(), [&](const Reckoning& one) {
        const auto fits = [&](const Number* other) {
            const auto larger = std::max(value_of(*other), value_of(number));
            const auto smaller = std::min(value_of(*other), value_of(number));
            return smaller > 0 && std::abs(larger / smaller - one.factor) <= tolerance * one.factor;
        };
        return find_word(pair.target, segments_of(bead, Side::target), one.words) != nullptr &&
               std::any_of(all.begin(), all.end(), fits);
    });
}

/// The 80 of *1 meter 80*, the 30 of *2 uur 30*: of a smaller unit than the one before it.
bool is_rest_of_measure(const SideView& side, const Number& number) {
    constexpr std::array<std::string_view, 3> units{" meter ", " uur ", " euro "};
    const auto before = side.bytes().substr(0, text::to_size(number.span.begin));
    return std::any_of(units.begin(), units.end(), [&](std::string_view unit) { return before.ends_with(unit); });
}

/// *beide landen* – *the two countries*
bool is_both(const PairView& pair, const align::Bead& bead, const Number& written) {
    return written.form == NumberForm::words && value_of(written) == 2 &&
           find_word(pair.source, segments_of(bead, Side::source),
                     "beide beiden allebei elk duo echtpaar koppel tweetal tweeling"_words) != nullptr;
}

/// *twee weken later* – *a fortnight later*
bool is_told_as_fortnight(const PairView& pair, const align::Bead& bead, const Number& number) {
    const auto rest = pair.source.bytes().substr(text::to_size(number.span.end));
    return value_of(number) == 2 && rest.starts_with(" weken") &&
           find_word(pair.target, segments_of(bead, Side::target), "fortnight*"_words) != nullptr;
}

void check_bead(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[index];
    const auto here = numbers_in(pair.target, segments_of(bead, Side::target));
    const auto source_here = numbers_in(pair.source, segments_of(bead, Side::source));
    auto expected = unanswered(pair.source, source_here, pair.target, here);
    std::erase_if(expected, [&](const Number* number) { return is_told_as_fortnight(pair, bead, *number); });
    if (expected.empty()) {
        return;
    }
    auto strange =
        unanswered(pair.target, here, pair.source, numbers_in(pair.source, segments_near(pair, index, Side::source)));
    std::erase_if(strange, [&](const Number* number) { return number->approximate || is_both(pair, bead, *number); });
    // Figures stand for figures and words for words, before one may for the other: *the two parties won 24 seats*.
    std::erase_if(strange, [&](const Number* written) {
        const auto partner = partner_of(pair, expected, *written, true);
        const bool found = partner != expected.end();
        if (found) {
            report_pair(pair, **partner, *written, findings);
            expected.erase(partner);
        }
        return found;
    });
    for (const auto* written : strange) {
        if (expected.empty()) {
            break;
        }
        const auto partner = partner_of(pair, expected, *written, false);
        if (partner == expected.end()) {
            expected.erase(expected.begin());  // whatever it says, it took the place of something
            continue;
        }
        report_pair(pair, **partner, *written, findings);
        expected.erase(partner);
    }
    // What the next bead says is not lost.
    expected = unanswered(pair.source, expected, pair.target,
                          numbers_in(pair.target, segments_near(pair, index, Side::target)));
    for (const auto* number : expected) {
        if (!number->approximate && !is_small(*number) && number->form == NumberForm::digits &&
            !is_dialling_code(pair.source, *number) && !has_unit_of_measure(pair.source, *number) &&
            !is_rest_of_measure(pair.source, *number) && !is_round_the_clock(pair.source, *number) &&
            !is_put_into_words(pair, index, *number) && !is_reckoned_in_words(pair, bead, *number)) {
            report_missing(pair, bead, *number, findings);
        }
    }
}

bool has_number(const SideView& side, SegmentRange range) {
    const auto begin = side.numbers.begin() + range.begin;
    return std::any_of(begin, begin + (range.end - range.begin), [](const auto& numbers) { return !numbers.empty(); });
}

/// What is to be said of the source's numbers.
void check_numbers(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    check_bead(pair, bead, findings);
    check_magnitudes(pair, bead, findings);
    check_ordinals(pair, bead, findings);
    check_separators(pair, bead, findings);
    check_scores(pair, bead, findings);
    check_exchanged(pair, bead, findings);
    check_below_zero(pair, bead, findings);
    check_rates(pair, bead, findings);
    check_shares(pair, bead, findings);
    check_telephone_numbers(pair, bead, findings);
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_settled(pair, bead)) {
            return;
        }
        if (has_number(pair.source, segments_of(bead, Side::source))) {
            check_numbers(pair, i, findings);
        }
        check_halves(pair, i, findings);
        check_roman_numerals(pair, i, findings);
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Zij werken in ploegen van 24 uur.", "They work 12-hour shifts.", true, "hours that last"},
    {"25 procent zakte.", "1 in 5 failed.", Severity::warning, "another share, in another form"},
    {"Er staan 2.500 migranten aan de grens.", "There are 2,500 migrants at the border.", false,
     "Dutch and English separators"},
    {"Er staan 2.500 migranten aan de grens.", "There are 2,400 migrants at the border.", true, "another number"},
    {"Er zitten 1.274 mensen vast.", "1.274 people are in prison.", Severity::warning, "the Dutch point"},
    {"De prijzen stegen met 7,5 procent.", "Prices rose by 7,5 percent.", Severity::warning, "the Dutch comma"},
    {"Er zitten 1.250 mensen vast.", "1,250 people are in prison.", false, "an English thousand"},
    {"De boete is 1500 euro.", "The fine is 150 euros.", true, "no year"},
    {"Hij is sinds 1994 aan de macht.", "He has been in power since 1996.", true, "another year"},
    {"Het kostte 3,5 miljard euro.", "It cost 3.5 billion euros.", false, "miljard is a billion"},
    {"Vijfhonderd mensen kwamen.", "Five hundred people came.", false, "words on both sides"},
    {"De trein kwam om 19.30 uur aan.", "The train arrived at 7:30 p.m.", false, "the clock of the other language"},
    {"De trein kwam om 19.30 uur aan.", "The train arrived at 7:30 a.m.", true, "the other half of the day"},
    {"Het kostte 3 biljoen euro.", "It cost 3 billion euros.", true, "a biljoen is a trillion"},
    {"Het was de derde keer dat 20 procent zakte.", "It was the third time that 25 percent failed.", true,
     "another percentage"},
    {"Duizenden migranten wachten.", "Hundreds of migrants are waiting.", Severity::warning, "another magnitude"},
    {"In 2020 kwamen er duizenden.", "In 2020 millions came.", Severity::warning, "a magnitude beside a year"},
    {"Het zijn tienduizenden mensen.", "There are tens of thousands of people.", false, "a magnitude"},
    {"Er waren 30 tot 40 doden.", "There were 30 to 50 dead.", true, "the end of a range"},
    {"De drie mannen vluchtten.", "The four men fled.", Severity::warning, "a small number in words"},
    {"Zij wonnen de Oude Vier voor de vierde keer.", "They won the Old Four for the fifth time.", Severity::warning,
     "an ordinal beside the same cardinal"},
    {"Hij doet mee voor de zevende keer.", "He is taking part for a sixth time.", Severity::warning,
     "an ordinal, no sixth part"},
    {"Ze traint drie keer per week.", "She trains twice a week.", Severity::warning, "another number of times"},
    {"Het is dubbel zo groot als drie jaar geleden.", "It is twice as big as in 2019.", false, "twice as big"},
    {"De eerste betaling volgt.", "The second payment will follow.", Severity::warning, "another ordinal"},
    {"De Eerste Kamer stemde in.", "The Senate agreed.", false, "an ordinal in a name"},
    {"Het kamp ligt 5 kilometer verder.", "The camp is 50 kilometres further on.", true, "the same unit"},
    {"Het kwam uit drie hoeken.", "It came from three quarters.", false, "no fraction"},
    {"Een kamer van veertien vierkante meter.", "A room of about 150 square feet.", false, "a converted area"},
    {"Het was negen graden.", "It was nineteen degrees.", Severity::warning, "neither the same nor Fahrenheit"},
    {"Het was 20 graden.", "It was 68 degrees.", false, "Fahrenheit"},
    {"Het dorp ligt 30 kilometer verder.", "The village is 40 miles further on.", true, "converted wrongly"},
    {"Er waren 15 doden en 15 gewonden.", "There were 15 dead and 16 injured.", true, "the same number twice"},
    {"Er waren 2.500 mensen.", "There were people.", Severity::warning, "a lost figure"},
    {"De zitting begint om half vier.", "The hearing starts at half past four.", Severity::warning,
     "half vier is 3.30"},
    {"De zitting begint om half vier.", "The hearing starts at 3.30 p.m.", false, "a time in words and in figures"},
    {"Om tien voor half negen ging het mis.", "It went wrong at twenty past eight.", false, "a time told otherwise"},
    {"De bus vertrok om kwart over zes.", "The bus left at 5.45.", Severity::warning, "kwart over is a quarter past"},
    {"Een derde van de leden was tegen.", "A quarter of the members were against.", Severity::warning, "another share"},
    {"Negen van de tien leden zijn tegen.", "Ninety percent of the members are against.", false, "a share in figures"},
    {"De zitting duurde anderhalf uur.", "The hearing lasted 90 minutes.", false, "a converted time"},
    {"Tientallen mensen zijn opgepakt.", "Hundreds of people were arrested.", Severity::warning,
     "a magnitude from ten up"},
    {"Tientallen mensen zijn opgepakt.", "Dozens of people were arrested.", false, "tens and dozens"},
    {"Het paleis is uit de zestiende eeuw.", "The palace was built in the 1500s.", false, "a century"},
    {"De zaak liep van 2018 tot 2019.", "The case ran from 2018 to 2018.", true, "the same year twice"},
    {"In de zomer van 1996 vertrok hij.", "He left in the summer of '96.", false, "a short year"},
    {"De wet van 17 mei 2019 geldt.", "The law of 19 May 2017 applies.", true, "figures that changed places"},
    {"De post is 24 uur per dag open.", "The post is open round the clock.", false, "an idiom"},
    {"Tien jaar na 2002 kwam hij terug.", "He came back in 2012, not in 2002.", false, "a year that was reckoned out"},
    {"Voor de villa werd zes ton betaald.", "The villa went for 600,000 euros.", false, "a ton of euros"},
    {"De helft van de 150 leden was er.", "Seventy-five members were there.", false, "the share of a whole"},
    {"Ze verdient 2.000 euro per maand.", "She makes 24,000 euros a year.", false, "reckoned for a year"},
    {"De club bestaat 50 jaar.", "The club has been going for half a century.", false, "an amount put into words"},
    {"De trein vertrekt om 10.00 uur.", "The train leaves at 10 p.m.", Severity::warning, "ten in the morning"},
    {"Om 9 uur 's ochtends begint het.", "It starts at 9 p.m.", true, "the half of the day in words"},
    {"Om 14.00 uur ging de sirene.", "The siren sounded at two in the afternoon.", false, "an hour in words"},
    {"Ajax won met 3-1.", "Ajax won 1-3.", Severity::warning, "a score turned round"},
    {"Na rust werd het 1-2.", "After the break it was 2-1 to the visitors.", false, "the winner's goals first"},
    {"Er kwamen 300 soldaten en 12 artsen.", "There were 12 soldiers and 300 doctors.", Severity::warning,
     "numbers exchanged"},
    {"Er kwamen 300 soldaten en 12 artsen.", "There were 12 doctors and 300 soldiers.", false, "told in another order"},
    {"Hij fietste 80 kilometer in 3 uur.", "He cycled 3 kilometres in 80 hours.", Severity::warning, "units exchanged"},
    {"De prijs steeg van 40 naar 55 euro.", "The price rose from 55 to 40 euros.", Severity::warning,
     "a way turned round"},
    {"De zitting duurde anderhalf uur.", "The hearing lasted half an hour.", Severity::warning, "one and a half"},
    {"Hij liep het in 2 uur en 10 minuten.", "He ran it in 2:10.", false, "hours and minutes in figures"},
    {"Hij won met 6-4, 7-5.", "He won 4-6 5-7.", false, "every set told from the other side"},
    {"De fabriek maakt 300 auto's per dag.", "The factory makes 300 cars a week.", Severity::warning,
     "for another stretch of time"},
    {"Het werd min 8 graden.", "It was 8 degrees.", Severity::warning, "a lost sign"},
    {"Het werd 8 graden onder nul.", "It was 8 degrees below zero.", false, "a sign in words"},
    {"Lodewijk XIV bouwde het paleis.", "Louis XVI built the palace.", Severity::warning, "a Roman numeral"},
    {"Bel 020-1234567.", "Call +31 20 123 4567.", false, "a telephone number from abroad"},
    {"Bel 020-1234567.", "Call +31 20 123 4657.", true, "another telephone number"},
    {"De schade in beide landen daalde met 42 procent.", "Damage in the two countries fell by 24 per cent.", true,
     "a figure beside the two"},
    {"Er was één man.", "There were two men.", false, "known miss: one"},
});

}  // namespace

extern const Rule number_mismatch;
constinit const Rule number_mismatch{
    "number-mismatch",
    "numbers",
    "a number that differs from the source's, or is lost",
    "Numbers are compared by value, digits or words, with the separators and scale words of each language (2.500 is "
    "2,500; miljard is a billion). A number that stands in another's place is an error when both have digits, else a "
    "warning; a lost figure above twelve is a warning. Times of the clock are compared as times, in figures or told in "
    "words (half vier is 3.30), shares as shares (a third, 33 percent, one in three). Of magnitudes (hundreds, "
    "duizenden) only the size counts; figures with another unit of measure may be what the conversion roughly gives. "
    "Warnings too where every value is there: a score turned round (3-1, 1-3), two numbers that count each other's "
    "nouns, half for anderhalf, degrees that lost their minus, another Roman numeral; a changed telephone number is an "
    "error. A point or comma as the source writes it (7,5 percent, 1.274 people) is a warning. Hours of the morning "
    "for the evening's are an error when both are told, else a warning.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
