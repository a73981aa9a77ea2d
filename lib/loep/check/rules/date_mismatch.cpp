// Rule date-mismatch: a weekday or month that differs between source and translation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/check/calendar.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

struct Found {
    CalendarName name;
    text::Span span;
};

/// *may* and *march* count with a capital and beside a number or a weekday-like neighbour only.
bool counts(const std::vector<text::Word>& words, std::size_t at) {
    const auto& word = words[at];
    if (!is_ambiguous(word.key)) {
        return true;
    }
    const bool beside_number = (at > 0 && words[at - 1].kind == text::WordKind::number) ||
                               (at + 1 < words.size() && words[at + 1].kind == text::WordKind::number);
    constexpr std::array<std::string_view, 12> before{"in",    "since", "until", "of",    "last",  "next",
                                                      "early", "late",  "eind",  "begin", "sinds", "half"};
    const bool after_preposition = at > 0 && std::find(before.begin(), before.end(), words[at - 1].key) != before.end();
    return beside_number || (after_preposition && word.key != "march");
}

std::vector<Found> names_in(const SideView& side, SegmentRange range) {
    std::vector<Found> found;
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t k = 0; k < words.size(); ++k) {
            if (words[k].kind != text::WordKind::word) {
                continue;
            }
            if (const auto name = calendar_name(words[k].key, side.language()); name && counts(words, k)) {
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

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto here = segments_of(pair.beads[i], Side::target);
        if (here.empty() || segments_of(pair.beads[i], Side::source).empty()) {
            continue;
        }
        const auto written = names_in(pair.target, here);
        const auto near = names_in(pair.source, segments_near(pair, i, Side::source));
        auto expected = unanswered(names_in(pair.source, segments_of(pair.beads[i], Side::source)), written);
        for (const auto& one : written) {
            if (holds(near, one.name)) {
                continue;
            }
            const auto partner = std::find_if(expected.begin(), expected.end(), [&](const Found& other) {
                return is_weekday(other.name) == is_weekday(one.name);
            });
            if (partner == expected.end()) {
                continue;
            }
            const std::string right(calendar_text(partner->name, pair.target.language()));
            const auto place = pair.target.place(one.span);
            findings.push_back({"date-mismatch",
                                Severity::error,
                                text::message("“{}” does not agree with “{}” in the source",
                                              pair.target.slice(one.span), pair.source.slice(partner->span)),
                                place,
                                pair.source.place(partner->span),
                                {{place, right, false}},
                                {}});
            expected.erase(partner);
        }
    }
}

constexpr std::array<Example, 4> examples{{
    {"De top begint dinsdag.", "The summit starts on Thursday.", true, "another day"},
    {"De top begint dinsdag.", "The summit starts on Tuesday.", false, "the same day"},
    {"De wet geldt sinds 3 maart.", "The law has applied since 3 May.", true, "another month"},
    {"Hij mag vertrekken.", "He may leave.", false, "a verb, not a month"},
}};

}  // namespace

extern const Rule date_mismatch;
constinit const Rule date_mismatch{
    "date-mismatch",
    "inconsistent-entities",
    "a weekday or month that differs from the source's",
    "The translation names a weekday or month that the source does not have there, and lacks the source's. A day that "
    "is only dropped or made relative (yesterday) is not flagged.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
