// Rule sentence-inconsistent: one source sentence with two translations, or two with one.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// Shorter ones (*Lees ook*, *Nee, zei hij*) are translated by what stands around them.
constexpr std::size_t fewest_words = 4;

/// The keys of a segment's words, marks left out; empty when it is too short to judge.
std::string key_of(const segment::Segment& segment) {
    std::string key;
    std::size_t count = 0;
    for (const auto& word : segment.words) {
        if (word.kind != text::WordKind::punctuation) {
            key += word.key;
            key += ' ';
            ++count;
        }
    }
    return count < fewest_words ? std::string() : key;
}

struct Seen {
    std::string other;          ///< the key on the other side
    const align::Bead* bead{};  ///< where
};

void check_side(const PairView& pair, Side side, std::vector<Finding>& findings) {
    const Side opposite = side == Side::source ? Side::target : Side::source;
    std::unordered_map<std::string, Seen> seen;
    for (const auto& bead : pair.beads) {
        if (bead.source_size() != 1 || bead.target_size() != 1 || !is_reliable(bead)) {
            continue;
        }
        auto key = key_of((*pair.on(side).segments)[segments_of(bead, side).begin]);
        auto other = key_of((*pair.on(opposite).segments)[segments_of(bead, opposite).begin]);
        if (key.empty() || other.empty()) {
            continue;
        }
        const auto [first, is_new] = seen.try_emplace(std::move(key), Seen{other, &bead});
        if (is_new || first->second.other == other) {
            continue;
        }
        const bool forward = side == Side::source;
        findings.push_back({"sentence-inconsistent",
                            forward ? Severity::warning : Severity::note,
                            forward ? text::message("the same source sentence was translated differently before")
                                    : text::message("this translation was given to another source sentence before"),
                            pair.target.place(span_of(pair.target, segments_of(bead, Side::target))),
                            pair.source.place(span_of(pair.source, segments_of(bead, Side::source))),
                            {},
                            {}});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_side(pair, Side::source, findings);
    check_side(pair, Side::target, findings);
}

constexpr std::array<Example, 4> examples{{
    {"De grens met Polen blijft dicht. Loekasjenko zwijgt over de migranten. De grens met Polen blijft dicht.",
     "The border with Poland remains closed. Lukashenko is silent on the migrants. The Polish frontier stays shut.",
     true, "two translations of one sentence"},
    {"De grens met Polen blijft dicht. Loekasjenko zwijgt over de migranten. De Poolse grens blijft gesloten.",
     "The border with Poland remains closed. Lukashenko is silent on the migrants. The border with Poland remains "
     "closed.",
     Severity::note, "one translation of two sentences"},
    {"De grens met Polen blijft dicht. Loekasjenko zwijgt over de migranten. De grens met Polen blijft dicht.",
     "The border with Poland remains closed. Lukashenko is silent on the migrants. The border with Poland remains "
     "closed.",
     false, "one translation"},
    {"Lees ook dit. Loekasjenko zwijgt over de migranten. Lees ook dit.",
     "Read this too. Lukashenko is silent on the migrants. See also this.", false, "known miss: a short line"},
}};

}  // namespace

extern const Rule sentence_inconsistent;
constinit const Rule sentence_inconsistent{
    "sentence-inconsistent",
    "inconsistency",
    "one source sentence with two translations, or two with one",
    "Sentences of four words and more that answer one sentence each, compared without marks and case. A second "
    "translation of the same sentence is a warning, the same translation of another sentence a note. Texts are "
    "compared "
    "with themselves. It knowingly misses sentences that differ in a word.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
