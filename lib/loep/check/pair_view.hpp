// What rules see of a pair of texts: both sides with their segments, hits, names and numbers, and the beads between.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/dictionary.hpp"
#include "loep/check/beginnings.hpp"
#include "loep/check/finding.hpp"
#include "loep/check/names/mention.hpp"
#include "loep/document/document.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/numbers.hpp"

namespace loep::check {

/// What names a whole text holds, for questions that are not about one place.
struct MentionIndex {
    std::unordered_map<std::string, std::uint32_t> keys;  ///< Mention::key → how often
    std::vector<const Mention*> unknown;                  ///< the first of each key whose mention has no concept
    std::unordered_set<std::string> certain;              ///< the keys of those that are certain somewhere
    std::unordered_set<std::uint32_t> families;           ///< of the concepts mentioned

    std::uint32_t count(const std::string& key) const {
        const auto found = keys.find(key);
        return found == keys.end() ? 0 : found->second;
    }
};

/// What a segment holds, so that a rule passes by those that have nothing for it.
enum class SegmentTrait : std::uint32_t {
    question_mark = 1,
    bracket = 2,
    address = 4,
    figures = 8,         ///< a token that begins with a digit
    calendar_name = 16,  ///< of either language
    denial = 32,
    contrary = 64,       ///< a word of a table of contraries
    false_friend = 128,  ///< a Dutch word of the table of false friends
    neighbour = 256,     ///< the first word of a neighbour's name
    roman = 512,         ///< letters that are Roman numerals
    repetition = 1024,   ///< a word that stands among the six before it too
    low_quote = 2048,    ///< „
    stranger = 4096,     ///< of English: a word of plain letters that may be none of the language
    temperature = 8192,  ///< degrees, or a word that speaks of warmth
    half = 16384,        ///< *half*, *anderhalf*, *halfuur*
    rank = 32768,        ///< a word that tells a rank: *vice-*, *deputy*, *oud-*
    quote = 65536        ///< a mark that may open or close a quotation, not an apostrophe inside a word
};

/// A word that a list of some rule has, which therefore looks at no others.
struct MarkedWord {
    std::uint32_t place = 0;       ///< in its segment
    std::uint32_t traits = 0;      ///< SegmentTrait bits
    std::uint32_t contraries = 0;  ///< of a Dutch one: tables_of_contrary()

    bool is(SegmentTrait trait) const { return (traits & static_cast<std::uint32_t>(trait)) != 0; }
};

/// Where a word with a capital stands.
struct CapitalWord {
    std::uint64_t hash = 0;  ///< of its key
    std::uint32_t segment = 0;
    std::uint32_t place = 0;  ///< in its segment

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the comparison with zero for a pointer
    auto operator<=>(const CapitalWord&) const = default;
};

/// One text with all that was found in it, once. Everything is sorted by place.
struct SideView {
    Side side = Side::source;
    const document::Document* document = nullptr;
    const segment::Segments* segments = nullptr;
    std::vector<std::uint32_t> repeats;              ///< by segment: segment::find_repeats(); empty: not looked for
    std::vector<match::TermHit> hits;                ///< designations of the text's own language
    std::vector<match::TermHit> foreign_hits;        ///< of the target: designations of the source's language
    std::vector<std::vector<text::Number>> numbers;  ///< by segment
    std::vector<Mention> mentions;                   ///< names: hits of proper kinds, and capitalised words beside them
    MentionIndex index;                              ///< of the mentions
    std::vector<std::uint32_t> bead_of;              ///< by segment
    std::vector<const text::Number*> counts;         ///< numbers that are no part of a telephone number
    std::vector<std::uint32_t> first_counts;         ///< by segment, and the end: places in `counts`
    std::vector<std::uint32_t> traits;               ///< by segment: SegmentTrait bits
    std::vector<MarkedWord> marked;                  ///< words of lists
    std::vector<std::uint32_t> first_marked;         ///< by segment, and the end: places in `marked`
    std::vector<Beginnings> beginnings;              ///< by segment
    std::vector<bool> begins_quoted;                 ///< by segment: is a quotation open where it begins?
    std::vector<CapitalWord> capitals;               ///< of segments that repeat none, sorted by hash
    std::vector<std::uint32_t> segment_of_block;     ///< by so many bytes: the segment that their first lies in
    std::vector<std::uint32_t> first_hits;           ///< by segment, and the end: places in `hits`
    std::vector<std::uint32_t> first_foreign_hits;   ///< the same of `foreign_hits`
    std::vector<std::uint32_t> first_mentions;       ///< the same of `mentions`

    text::Language language() const { return document->language; }
    std::string_view bytes() const { return document->bytes(); }
    std::string_view slice(text::Span span) const { return document->slice(span); }
    Place place(text::Span span) const { return {side, span}; }
    /// The first segment that says the same, as far as is known.
    std::uint32_t first_like(std::uint32_t segment) const { return repeats.empty() ? segment : repeats[segment]; }
};

/// Segment indices, half open.
struct SegmentRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool empty() const { return begin == end; }
};

/// Says of a word (a bare key) whether something is so.
using WordTest = std::function<bool(std::string_view)>;

class MeaningBook;
class NameBook;

struct PairView {
    PairView();
    PairView(PairView&& other) noexcept;
    PairView& operator=(PairView&& other) noexcept;
    ~PairView();

    const termbase::Termbase* termbase = nullptr;  ///< the concepts of the hits, and perhaps no others
    SideView source;
    SideView target;
    std::vector<align::Bead> beads;
    std::span<const std::uint64_t> given_names;     ///< TermbaseFacts::given_names of the whole termbase
    std::vector<std::uint32_t> families;            ///< by concept: concepts of one family may stand for each other
    std::vector<MentionMatch> matches;              ///< by bead: the names of a bead that found no counterpart
    std::vector<std::uint32_t> repeats;             ///< by bead: find_repeats()
    const termbase::Style* source_style = nullptr;  ///< the house styles chosen, if any
    const termbase::Style* target_style = nullptr;
    const align::Dictionary* dictionary = nullptr;  ///< the installed one, if any
    std::unique_ptr<NameBook> names;                ///< remembers what it was asked about
    std::unique_ptr<MeaningBook> meanings;          ///< the same
    WordTest may_be_english;                        ///< empty when nothing can tell
    WordTest is_dutch;                              ///< the same

    const SideView& on(Side side) const { return side == Side::source ? source : target; }
};

/// What rules ask of a whole termbase, made once for it.
struct TermbaseFacts {
    std::vector<std::uint32_t> families;     ///< by concept: concepts of one family may stand for each other
    std::vector<std::uint64_t> given_names;  ///< given_name_hash() of those that persons have, sorted
};

TermbaseFacts facts_of(const termbase::Termbase& termbase);

/// Of a bare key (text::bare_key).
std::uint64_t given_name_hash(std::string_view key);

/// The first word of a name of several, as a bare key; empty for a name of a single word.
std::string first_name_key(std::string_view name);

/// What a pair is made of; `beads` cover both sides. The termbase may be a part of the one that the facts are about, as
/// long as it has every concept of the hits.
struct PairInput {
    const termbase::Termbase* termbase = nullptr;
    std::vector<std::uint32_t> families;         ///< TermbaseFacts::families of its concepts
    std::span<const std::uint64_t> given_names;  ///< TermbaseFacts::given_names; the caller keeps them
    const document::Document* source = nullptr;
    const document::Document* target = nullptr;
    const segment::Segments* source_segments = nullptr;
    const segment::Segments* target_segments = nullptr;
    std::vector<match::TermHit> source_hits;
    std::vector<match::TermHit> target_hits;
    std::vector<match::TermHit> target_foreign_hits;  ///< designations of the source's language in the target
    std::vector<std::uint32_t> source_repeats;  ///< segment::find_repeats(), with hits alike; empty: not looked for
    std::vector<std::uint32_t> target_repeats;  ///< the same
    std::vector<align::Bead> beads;
    const termbase::Style* source_style = nullptr;
    const termbase::Style* target_style = nullptr;
    const align::Dictionary* dictionary = nullptr;
    WordTest may_be_english = {};
    WordTest is_dutch = {};
};

PairView make_pair_view(PairInput input);

/// Has some person of the whole termbase this given name (a bare key)?
bool is_given_name(const PairView& pair, std::string_view key);

/// The segments of a bead on one side, and of its neighbours as well.
inline SegmentRange segments_of(const align::Bead& bead, Side side) {
    return side == Side::source ? SegmentRange{bead.source_begin, bead.source_end}
                                : SegmentRange{bead.target_begin, bead.target_end};
}
SegmentRange segments_near(const PairView& pair, std::size_t bead, Side side);

/// Does any segment of the range hold it?
bool holds(const SideView& side, SegmentRange range, SegmentTrait trait);

/// The words of a segment that lists of rules have, in order.
std::span<const MarkedWord> marked_in(const SideView& side, std::uint32_t segment);

/// The hits, mentions of a range of segments: contiguous, since all is sorted.
std::span<const match::TermHit> hits_in(const SideView& side, SegmentRange range);
std::span<const match::TermHit> foreign_hits_in(const SideView& side, SegmentRange range);
std::span<const Mention> mentions_in(const SideView& side, SegmentRange range);

/// The hits of the text's own language in the segment of `hit`.
std::span<const match::TermHit> hits_beside(const SideView& side, const match::TermHit& hit);

/// The segment that a byte of one lies in. O(1).
std::uint32_t segment_at(const SideView& side, text::ByteOffset offset);

/// From the first byte of the first segment to the last of the last; the range is not empty.
text::Span span_of(const SideView& side, SegmentRange range);

/// Do the concepts belong together: one concept, a nationality and its country, concepts related by the termbase?
bool same_family(const PairView& pair, termbase::ConceptIndex a, termbase::ConceptIndex b);

/// Is `bead` sure enough to speak of what is missing in it?
bool is_reliable(const align::Bead& bead);

/// "Dutch" or "English".
std::string_view language_name(text::Language language);

}  // namespace loep::check
