// Rule address-changed: a URL, e-mail address, handle or hashtag that is not the source's.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::check {

namespace {

std::vector<const text::Word*> addresses(const SideView& side, SegmentRange range) {
    std::vector<const text::Word*> found;
    if (!holds(side, range, SegmentTrait::address)) {
        return found;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (word.kind == text::WordKind::address) {
                found.push_back(&word);
            }
        }
    }
    return found;
}

/// Those of `range` that the other side, in `near`, does not have.
std::vector<const text::Word*> unanswered(const SideView& side, SegmentRange range, const SideView& other,
                                          SegmentRange near) {
    auto left = addresses(side, range);
    const auto others = addresses(other, near);
    std::erase_if(left, [&](const text::Word* one) {
        return std::any_of(others.begin(), others.end(),
                           [&](const text::Word* answer) { return answer->key == one->key; });
    });
    return left;
}

bool is_hashtag(const text::Word& word) {
    return word.key.starts_with('#');
}

/// Meant for one another: of one kind, and half of the letters alike. A hashtag may be translated: a slip at most.
bool are_near(const text::Word& a, const text::Word& b) {
    constexpr std::size_t slip = 2;
    if (is_hashtag(a) != is_hashtag(b) || a.key.starts_with('@') != b.key.starts_with('@')) {
        return false;
    }
    const auto distance = text::edit_distance(a.key, b.key);
    return is_hashtag(a) ? distance <= slip : 2 * distance <= std::max(a.key.size(), b.key.size());
}

void report(const PairView& pair, const text::Word& expected, const text::Word& written,
            std::vector<Finding>& findings) {
    const auto place = pair.target.place(written.span);
    const std::string right(pair.source.slice(expected.span));
    findings.push_back({"address-changed",
                        Severity::error,
                        text::message("“{}” is “{}” in the source", pair.target.slice(written.span), right),
                        place,
                        pair.source.place(expected.span),
                        {{place, right, !is_hashtag(written)}},
                        {}});
}

void report_missing(const PairView& pair, const align::Bead& bead, const text::Word& expected,
                    std::vector<Finding>& findings) {
    findings.push_back({"address-changed",
                        Severity::warning,
                        text::message("“{}” is not in the translation", pair.source.slice(expected.span)),
                        pair.target.place(span_of(pair.target, segments_of(bead, Side::target))),
                        pair.source.place(expected.span),
                        {},
                        {}});
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_reliable(bead)) {
            return;
        }
        auto strange =
            unanswered(pair.target, segments_of(bead, Side::target), pair.source, segments_near(pair, i, Side::source));
        for (const auto* expected : unanswered(pair.source, segments_of(bead, Side::source), pair.target,
                                               segments_near(pair, i, Side::target))) {
            const auto written = std::find_if(strange.begin(), strange.end(),
                                              [&](const text::Word* word) { return are_near(*expected, *word); });
            if (written != strange.end()) {
                report(pair, *expected, **written, findings);
                strange.erase(written);
            } else if (!is_hashtag(*expected)) {
                report_missing(pair, bead, *expected, findings);
            }
        }
    });
}

constexpr std::array<Example, 7> examples{{
    {"Lees meer op https://belsat.eu/nieuws.", "Read more at https://belsat.eu/news.", true, "a path was translated"},
    {"Mail naar info@belsat.eu.", "Write to info@belsta.eu.", true, "a slip in an e-mail address"},
    {"Volg @belsat_eu.", "Follow @belsat_eu.", false, "the same handle"},
    {"Volg @belsat_eu.", "Follow them.", Severity::warning, "the handle is gone"},
    {"Het stond bij #Belarus2020.", "It was under #Belarsu2020.", true, "a slip in a hashtag"},
    {"Het stond bij #verkiezingen.", "It was under #elections.", false, "a translated hashtag"},
    {"Het stond bij #verkiezingen.", "It was everywhere.", false, "known miss: a hashtag that is gone"},
}};

}  // namespace

extern const Rule address_changed;
constinit const Rule address_changed{
    "address-changed",
    "mistranslation",
    "a URL, e-mail address, handle or hashtag that differs from the source's",
    "Addresses are for machines: a translation keeps them to the letter, but for capitals. One that stands in the "
    "other's place is an error with a fix, one that is gone a warning. It knowingly flags a link that was rightly "
    "changed to the other language's page, and misses hashtags that are dropped or put into the other language.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
