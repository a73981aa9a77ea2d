// Rule sentence-inconsistent: one source sentence with two translations, or two with one.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// Shorter ones (*Lees ook*, *Nee, zei hij*) are translated by what stands around them.
constexpr std::size_t fewest_words = 4;

bool is_mark(const text::Word& word) {
    return word.kind == text::WordKind::punctuation;
}

/// A hash of the keys of a segment's words, marks left out; 0 when it is too short to judge.
std::uint64_t hash_of(const segment::Segment& segment) {
    text::KeyHash hash;
    std::size_t count = 0;
    for (const auto& word : segment.words) {
        if (!is_mark(word)) {
            hash.add(word.hash);
            ++count;
        }
    }
    return count < fewest_words ? 0 : hash.of(count);
}

/// The same words, marks left out: what the hash says is not believed.
bool are_equal(const segment::Segment& a, const segment::Segment& b) {
    auto one = a.words.begin();
    auto other = b.words.begin();
    while (true) {
        one = std::find_if_not(one, a.words.end(), is_mark);
        other = std::find_if_not(other, b.words.end(), is_mark);
        if (one == a.words.end() || other == b.words.end()) {
            return one == a.words.end() && other == b.words.end();
        }
        if (one->key != other->key) {
            return false;
        }
        ++one;
        ++other;
    }
}

/// A pair of sentences, one on each side, both long enough to be judged.
struct Sentences {
    const align::Bead* bead{};
    std::uint64_t source = 0;
    std::uint64_t target = 0;

    std::uint64_t on(Side side) const { return side == Side::source ? source : target; }
};

std::vector<Sentences> sentences_of(const PairView& pair) {
    std::vector<Sentences> found;
    for (const auto& bead : pair.beads) {
        if (bead.source_size() != 1 || bead.target_size() != 1 || !is_reliable(bead)) {
            continue;
        }
        const Sentences one{&bead, hash_of((*pair.source.segments)[bead.source_begin]),
                            hash_of((*pair.target.segments)[bead.target_begin])};
        if (one.source != 0 && one.target != 0) {
            found.push_back(one);
        }
    }
    return found;
}

void check_side(const PairView& pair, const std::vector<Sentences>& sentences, Side side,
                std::vector<Finding>& findings) {
    const Side opposite = side == Side::source ? Side::target : Side::source;
    const auto& segments = *pair.on(side).segments;
    std::unordered_map<std::uint64_t, const Sentences*> seen;
    seen.reserve(sentences.size());
    for (const auto& one : sentences) {
        const auto& bead = *one.bead;
        const auto [first, is_new] = seen.try_emplace(one.on(side), &one);
        if (is_new || first->second->on(opposite) == one.on(opposite) ||
            !are_equal(segments[segments_of(bead, side).begin],
                       segments[segments_of(*first->second->bead, side).begin])) {
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
    const auto sentences = sentences_of(pair);
    check_side(pair, sentences, Side::source, findings);
    check_side(pair, sentences, Side::target, findings);
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
