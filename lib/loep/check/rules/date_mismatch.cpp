// Rule date-mismatch: a weekday, month or date that differs between source and translation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/numbers/calendar.hpp"
#include "loep/check/numbers/dates.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

struct Found {
    CalendarName name;
    text::Span span;
};

/// *may* and *march* count beside a number or after a preposition only, *march* with a capital: *in the march*, *in
/// March*.
bool counts(const std::vector<text::Word>& words, std::size_t at) {
    const auto& word = words[at];
    if (!is_ambiguous(word.key)) {
        return true;
    }
    const auto is_number = [&](std::size_t place) {
        return place < words.size() && words[place].kind == text::WordKind::number;
    };
    const bool is_abbreviated = at + 1 < words.size() && words[at + 1].key == ".";  // Dec. 15
    const bool beside_number = (at > 0 && is_number(at - 1)) || is_number(at + (is_abbreviated ? 2 : 1));
    constexpr std::array<std::string_view, 12> before{"in",    "since", "until", "of",    "last",  "next",
                                                      "early", "late",  "eind",  "begin", "sinds", "half"};
    const bool after_preposition = at > 0 && std::find(before.begin(), before.end(), words[at - 1].key) != before.end();
    const bool weekday = word.key == "mon" || word.key == "wed" || word.key == "sat" || word.key == "sun";
    if (weekday) {
        return beside_number || (at > 0 && (words[at - 1].key == "on" || words[at - 1].key == "op"));
    }
    return beside_number || (after_preposition && word.key != "mar" &&
                             (word.key != "march" || word.letter_case == text::WordCase::capitalised));
}

std::vector<Found> names_in(const SideView& side, SegmentRange range) {
    std::vector<Found> found;
    if (!check::holds(side, range, SegmentTrait::calendar_name)) {
        return found;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (const auto& marked : marked_in(side, i)) {
            const std::size_t k = marked.place;
            if (!marked.is(SegmentTrait::calendar_name)) {
                continue;
            }
            if (const auto name = calendar_name(words[k].hashed(), side.language()); name && counts(words, k)) {
                found.push_back({*name, words[k].span});
            }
        }
    }
    return found;
}

bool holds(const std::vector<Found>& found, CalendarName name) {
    return std::any_of(found.begin(), found.end(), [&](const Found& one) { return one.name == name; });
}

/// Those of `found` that `others` has fewer of: one answers one.
std::vector<Found> unanswered(const std::vector<Found>& found, std::vector<Found> others) {
    std::vector<Found> rest;
    for (const auto& one : found) {
        const auto same = [&](const Found& other) { return other.name == one.name; };
        const auto answer = std::find_if(others.begin(), others.end(), same);
        if (answer == others.end()) {
            rest.push_back(one);
        } else {
            others.erase(answer);
        }
    }
    return rest;
}

Finding disagreement(const PairView& pair, text::Span written, text::Span expected) {
    Finding finding;
    finding.rule = "date-mismatch";
    finding.severity = Severity::error;
    finding.message = text::message("“{}” does not agree with “{}” in the source", pair.target.slice(written),
                                    pair.source.slice(expected));
    finding.place = pair.target.place(written);
    finding.source = pair.source.place(expected);
    return finding;
}

/// *woensdagnacht* – *in the early hours of Thursday*: the night ends on the day that follows.
bool is_night_before(const SideView& side, const Found& night, const Found& day) {
    constexpr CalendarName days = 7;
    return side.language() == text::Language::dutch && is_weekday(night.name) && is_weekday(day.name) &&
           side.slice(night.span).ends_with("nacht") && (night.name + 1) % days == day.name;
}

/// The figure beside a month: the 1 of *1 maart* and *May 1*; empty if there is none.
std::string_view figure_beside(const SideView& side, const Found& found) {
    const auto& words = (*side.segments)[segment_at(side, found.span.begin)].words;
    const auto month = std::find_if(words.begin(), words.end(),
                                    [&](const text::Word& word) { return word.span.begin >= found.span.begin; });
    if (month != words.begin() && std::prev(month)->kind == text::WordKind::number) {
        return std::prev(month)->key;
    }
    const auto next = std::next(month);
    return next != words.end() && next->kind == text::WordKind::number ? std::string_view(next->key)
                                                                       : std::string_view();
}

/// *1 maart* – *1 May*
bool is_of_one_figure(const PairView& pair, const Found& expected, const Found& written) {
    const auto figure = figure_beside(pair.source, expected);
    return !figure.empty() && figure == figure_beside(pair.target, written);
}

void check_names(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[index];
    const auto written = names_in(pair.target, segments_of(bead, Side::target));
    if (written.empty()) {
        return;
    }
    const auto near = names_in(pair.source, segments_near(pair, index, Side::source));
    const auto here = names_in(pair.source, segments_of(bead, Side::source));
    const bool one_to_one = bead.source_size() == 1 && bead.target_size() == 1 && is_reliable(bead);
    auto expected = unanswered(here, written);
    for (const auto& one : written) {
        // What the sentence beside it says may have been drawn into this one.
        const bool told_near = holds(near, one.name);
        if (told_near && (!one_to_one || holds(here, one.name))) {
            continue;
        }
        const auto partner = std::find_if(expected.begin(), expected.end(), [&](const Found& other) {
            return is_weekday(other.name) == is_weekday(one.name);
        });
        if (partner == expected.end() || is_night_before(pair.source, *partner, one) ||
            is_night_before(pair.target, one, *partner)) {
            continue;
        }
        auto finding = disagreement(pair, one.span, partner->span);
        finding.severity = told_near && !is_of_one_figure(pair, *partner, one) ? Severity::warning : Severity::error;
        const std::string right(calendar_text(partner->name, pair.target.language()));
        finding.fixes.push_back({finding.place, right, false});
        findings.push_back(std::move(finding));
        expected.erase(partner);
    }
}

/// Those of one side that the other side has no day for near.
std::vector<Date> strange_dates(const SideView& side, SegmentRange range, const SideView& other, SegmentRange near) {
    auto dates = dates_in(side, range);
    if (!dates.empty()) {
        const auto others = dates_in(other, near);
        std::erase_if(dates, [&](const Date& date) {
            return std::any_of(others.begin(), others.end(),
                               [&](const Date& one) { return may_be_one_day(date, one); });
        });
    }
    return dates;
}

/// 3-4-2021 is not the fourth of March. Where both name the month, the names and the figures are judged by themselves.
void check_figures(const PairView& pair, std::size_t index, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[index];
    const auto expected = strange_dates(pair.source, segments_of(bead, Side::source), pair.target,
                                        segments_near(pair, index, Side::target));
    if (expected.empty()) {
        return;
    }
    const auto written = strange_dates(pair.target, segments_of(bead, Side::target), pair.source,
                                       segments_near(pair, index, Side::source));
    if (expected.size() == 1 && written.size() == 1 && (expected.front().figures || written.front().figures)) {
        findings.push_back(disagreement(pair, written.front().span, expected.front().span));
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        if (pair.beads[i].source_size() > 0 && pair.beads[i].target_size() > 0) {
            check_names(pair, i, findings);
            check_figures(pair, i, findings);
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"De vergadering is op dinsdag.", "The meeting is on Wed.", true, "a short weekday"},
    {"Het congres is op 3 feb. in Gent.", "The congress is on 3 Mar. in Ghent.", true, "a short month"},
    {"De top begint dinsdag.", "The summit starts on Thursday.", true, "another day"},
    {"De top begint dinsdag.", "The summit starts on Tuesday.", false, "the same day"},
    {"De wet geldt sinds 3 maart.", "The law has applied since 3 May.", true, "another month"},
    {"Hij mag vertrekken.", "He may leave.", false, "a verb, not a month"},
    {"Het proces begint in mei.", "The trial begins in March.", true, "a month that may be another word"},
    {"De mars trok duizenden.", "Thousands joined in the march in May.", false, "a march"},
    {"De top van maandag ging niet door.", "Wednesday's summit was called off on Monday.", false,
     "known miss: the right day is there too"},
    {"Het verdrag is op 3-4-2021 getekend.", "The treaty was signed on 4 March 2021.", true, "day and month exchanged"},
    {"Het verdrag is op 3-4-2021 getekend.", "The treaty was signed on April 3, 2021.", false, "the same day"},
    {"Het verdrag is op 03-04-2021 getekend.", "The treaty was signed on 4/3/2021.", false, "the American order"},
    {"Het geldt van 3-4-2021 tot 5-4-2021.", "It applies from 3 April to 5 April.", false, "two days in words"},
});

}  // namespace

extern const Rule date_mismatch;
constinit const Rule date_mismatch{
    "date-mismatch",
    "inconsistent-entities",
    "a weekday, month or date that differs from the source's",
    "The translation names a weekday or month that the source does not have there, and lacks the source's; or a date "
    "in figures (3-4-2021, the day first in Dutch, either way in English) that is another day. A day that is only "
    "dropped or made relative (yesterday) is not flagged.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
