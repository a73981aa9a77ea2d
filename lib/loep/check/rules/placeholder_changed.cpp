// Rule placeholder-changed: an argument or a tag of the source that the translation lost, changed or added.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/placeholders.hpp"

namespace loep::check {

namespace {

using text::Placeholder;
using text::PlaceholderKind;

struct Both {
    std::vector<Placeholder> source;
    std::vector<Placeholder> target;
};

/// Of a file that holds both sides each unit is translated tag by tag; an article's tags are its author's and its
/// translator's own.
bool is_one_file(const PairView& pair) {
    return pair.source.document->source->path() == pair.target.document->source->path();
}

/// The bead of what begins at `offset`. Tags at the end of a unit stand behind its segments, those before it on a line
/// that the segments before it do not reach.
std::uint32_t bead_at(const SideView& side, text::ByteOffset offset) {
    const auto& segments = *side.segments;
    if (offset < segments.front().span.begin) {
        return side.bead_of.front();
    }
    const auto before = segment_at(side, offset);
    const auto end = segments[before].span.end;
    const bool is_behind =
        end <= offset && before + 1 < segments.size() && side.slice({end, offset}).find('\n') != std::string_view::npos;
    return side.bead_of[before + (is_behind ? 1 : 0)];
}

/// %s %d are the first and the second argument of their bead, so that %d %s is another order.
void number_arguments(std::vector<Placeholder>& all) {
    int next = 0;
    for (auto& one : all) {
        if (one.takes_next) {
            one.key.insert(1, fmt::format("{}$", ++next));
        }
    }
}

using ByBead = std::map<std::uint32_t, Both>;

void collect(const PairView& pair, const SideView& side, std::vector<Placeholder> Both::*member, ByBead& beads) {
    const auto bytes = side.bytes();
    for (auto& one : text::placeholders(bytes, text::make_span(0, bytes.size()))) {
        if (one.kind == PlaceholderKind::argument || (one.kind == PlaceholderKind::tag && is_one_file(pair))) {
            (beads[bead_at(side, one.span.begin)].*member).push_back(std::move(one));
        }
    }
}

/// Those of `some` that `others` lacks. A tag counts as often as it stands there, an argument may be said twice.
std::vector<Placeholder> lacking(const std::vector<Placeholder>& some, std::vector<Placeholder> others) {
    std::vector<Placeholder> left;
    for (const auto& one : some) {
        const auto same = std::find_if(others.begin(), others.end(),
                                       [&one](const Placeholder& other) { return other.key == one.key; });
        if (same == others.end()) {
            left.push_back(one);
        } else if (one.kind == PlaceholderKind::tag) {
            others.erase(same);
        }
    }
    return left;
}

bool is_tag_end(const Placeholder& one) {
    return one.kind == PlaceholderKind::tag && one.key.starts_with("</");
}

/// <b> and </b> are lost as one: the end is spoken of where the beginning is there.
void drop_ends(std::vector<Placeholder>& all) {
    std::vector<std::string> begun;
    for (const auto& one : all) {
        if (one.kind == PlaceholderKind::tag && !is_tag_end(one)) {
            begun.push_back("</" + one.key.substr(1, one.key.find_first_of(" >") - 1) + '>');
        }
    }
    std::erase_if(all, [&begun](const Placeholder& one) {
        const auto of = is_tag_end(one) ? std::find(begun.begin(), begun.end(), one.key) : begun.end();
        const bool is_begun = of != begun.end();
        if (is_begun) {
            begun.erase(of);
        }
        return is_begun;
    });
}

/// “%d files” is “one file” where there is one: the singular of a catalogue may leave the number out.
bool says_one(const SideView& side, SegmentRange range) {
    constexpr std::array<std::string_view, 6> ones{"1", "one", "a", "an", "een", "één"};
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&ones](const text::Word& word) {
                return std::find(ones.begin(), ones.end(), word.key) != ones.end();
            })) {
            return true;
        }
    }
    return false;
}

Finding finding_of(const Placeholder& about, std::string message, Place place) {
    const auto severity = about.kind == PlaceholderKind::tag ? Severity::warning : Severity::error;
    return {"placeholder-changed", severity, std::move(message), place, {}, {}, {}};
}

class BeadReport {
  public:
    BeadReport(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings)
        : pair_(pair), bead_(bead), findings_(findings) {}

    void report(Both both) {
        number_arguments(both.source);
        number_arguments(both.target);
        auto lost = lacking(both.source, both.target);
        auto added = lacking(both.target, both.source);
        drop_single_number(lost, Side::target);
        drop_single_number(added, Side::source);
        drop_ends(lost);
        drop_ends(added);
        const bool is_sure = lost.size() == 1 && added.size() == 1;
        for (const auto& expected : lost) {
            const auto written = std::find_if(added.begin(), added.end(),
                                              [&](const Placeholder& one) { return one.kind == expected.kind; });
            if (written == added.end()) {
                report_lost(expected);
            } else {
                report_changed(expected, *written, is_sure);
                added.erase(written);
            }
        }
        for (const auto& one : added) {
            report_added(one);
        }
    }

  private:
    void drop_single_number(std::vector<Placeholder>& lacking, Side side) const {
        if (lacking.size() == 1 && lacking.front().is_integer && says_one(pair_.on(side), segments_of(bead_, side))) {
            lacking.clear();
        }
    }

    void report_changed(const Placeholder& expected, const Placeholder& written, bool is_sure) {
        const auto place = pair_.target.place(written.span);
        const std::string right(pair_.source.slice(expected.span));
        auto finding = finding_of(
            expected, text::message("“{}” is “{}” in the source", pair_.target.slice(written.span), right), place);
        finding.source = pair_.source.place(expected.span);
        // A tag would be escaped where it is written.
        if (expected.kind == PlaceholderKind::argument) {
            finding.fixes = {{place, right, is_sure}};
        }
        findings_.push_back(std::move(finding));
    }

    void report_lost(const Placeholder& expected) {
        auto finding =
            finding_of(expected, text::message("“{}” is not in the translation", pair_.source.slice(expected.span)),
                       pair_.target.place(span_of(pair_.target, segments_of(bead_, Side::target))));
        finding.source = pair_.source.place(expected.span);
        findings_.push_back(std::move(finding));
    }

    void report_added(const Placeholder& written) {
        findings_.push_back(finding_of(written,
                                       text::message("“{}” is not in the source", pair_.target.slice(written.span)),
                                       pair_.target.place(written.span)));
    }

    const PairView& pair_;
    const align::Bead& bead_;
    std::vector<Finding>& findings_;
};

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.source.segments->empty() || pair.target.segments->empty()) {
        return;
    }
    ByBead beads;
    collect(pair, pair.source, &Both::source, beads);
    collect(pair, pair.target, &Both::target, beads);
    for (auto& [index, both] : beads) {
        const auto& bead = pair.beads[index];
        if (bead.source_size() != 0 && bead.target_size() != 0 && is_reliable(bead)) {
            BeadReport(pair, bead, findings).report(std::move(both));
        }
    }
}

constexpr std::array<Example, 12> examples{{
    {"Hallo {naam}, u hebt {aantal} berichten.", "Hello {name}, you have {aantal} messages.", true,
     "a name that only the program reads was translated"},
    {"Er zijn %d berichten van %s.", "There are %d messages.", true, "one is lost"},
    {"Er zijn %d berichten van %s.", "There are %s messages from %d.", true,
     "in another order: the program would show the one for the other"},
    {"Er zijn %1$d berichten van %2$s.", "%2$s sent %1$d messages.", false, "in another order, by their numbers"},
    {"Er is %d bericht.", "There is one message.", false, "the singular may say the number"},
    {"Er zijn %d berichten.", "There are %d messages from %s.", true, "one was added"},
    {"Welkom, {{ gebruiker }}!", "Welcome, {{ user }}!", true, "of a template"},
    {"{n, plural, one {# bericht} other {# berichten}} van {naam}",
     "{n, plural, one {# message} other {# messages}} from {naam}", false, "an ICU message"},
    {"{wie, select, hij {Zijn bericht} other {Hun bericht}} is weg.",
     "{wie, select, he {His message} other {Their message}} is gone.", true, "a choice that the program asks for"},
    {"Het aandeel steeg 10% dinsdag, of 5 % duurder.", "The share rose 10% on Tuesday, or 5 % more.", false,
     "a percentage"},
    {"Lees https://belsat.eu/%D0%B1 daarover.", "Read https://belsat.eu/%D0%B1 on it.", false, "a URL"},
    {"Dat schreef het bureau {sic} zelf.", "The agency wrote that itself.", true,
     "knowingly flagged: a word in braces that is for readers"},
}};

}  // namespace

extern const Rule placeholder_changed;
constinit const Rule placeholder_changed{
    "placeholder-changed",
    "markup",
    "an argument of a program (%s, {name}) or a tag that differs from the source’s, or is lost",
    "A program puts values in the place of %s, %1$d, %(name)s, {0}, {name}, {{name}}, ${name} and {count, plural, …}: "
    "a "
    "translation keeps them to the letter, and those without number or name in their order. One that is lost, changed "
    "or "
    "added is an error; the texts inside an ICU message are for readers. In files that hold both sides, inline tags "
    "(<b>, "
    "<x id=\"2\"/>) are compared as well, and are warnings. It knowingly misses the order of two arguments of one kind "
    "(%s … %s), tags at a wrong place, and the forms of a plural; it knowingly flags a word in braces that is for "
    "readers.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
