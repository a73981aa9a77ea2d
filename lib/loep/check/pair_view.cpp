// Puts together what rules see, and answers their questions about places in it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/pair_view.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/meaning_book.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/word_marks.hpp"
#include "loep/match/token_trie.hpp"
#include "loep/segment/repeats.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/prices.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// Below this the aligner itself is in doubt, and a rule that speaks of absence would be guessing.
constexpr double reliable_confidence = 0.6;

std::uint32_t root_of(std::vector<std::uint32_t>& parents, std::uint32_t node) {
    while (parents[node] != node) {
        parents[node] = parents[parents[node]];
        node = parents[node];
    }
    return node;
}

/// Joins a nationality with its country, and what the termbase calls related.
std::vector<std::uint32_t> make_families(const termbase::Termbase& termbase) {
    const auto size = static_cast<std::uint32_t>(termbase.concepts.size());
    std::unordered_map<std::string_view, std::uint32_t> by_id;
    by_id.reserve(size);
    for (std::uint32_t i = 0; i < size; ++i) {
        by_id.emplace(termbase.concepts[i].id, i);
    }
    std::vector<std::uint32_t> parents(size);
    std::iota(parents.begin(), parents.end(), 0U);
    for (std::uint32_t i = 0; i < size; ++i) {
        for (const auto& relation : termbase.concepts[i].relations) {
            if (relation.kind != termbase::RelationKind::demonym_of &&
                relation.kind != termbase::RelationKind::related) {
                continue;
            }
            const auto found = by_id.find(relation.target);
            // Relatives of one surname are related, and are not one another.
            const auto is_person = [&](std::uint32_t at) {
                return termbase.concepts[at].kind == termbase::ConceptKind::person;
            };
            if (found != by_id.end() && !is_person(i) && !is_person(found->second)) {
                parents[root_of(parents, i)] = root_of(parents, found->second);
            }
        }
    }
    for (std::uint32_t i = 0; i < size; ++i) {
        parents[i] = root_of(parents, i);
    }
    return parents;
}

/// Where the items of each segment begin, and where the last ones end.
template <class Item>
std::vector<std::uint32_t> first_by_segment(const std::vector<Item>& items, std::size_t segments) {
    std::vector<std::uint32_t> first(segments + 1, 0);
    for (const auto& item : items) {
        ++first[static_cast<std::size_t>(item.segment) + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    return first;
}

template <class Item>
std::span<const Item> between(const std::vector<Item>& items, const std::vector<std::uint32_t>& first,
                              SegmentRange range) {
    return std::span(items).subspan(first[range.begin], first[range.end] - first[range.begin]);
}

/// Of a side whose segments and numbers are set.
void list_counts(SideView& side) {
    side.first_counts.reserve(side.numbers.size() + 1);
    for (const auto& numbers : side.numbers) {
        side.first_counts.push_back(static_cast<std::uint32_t>(side.counts.size()));
        for (const auto& number : numbers) {
            if (!is_in_telephone_number(side, number)) {
                side.counts.push_back(&number);
            }
        }
    }
    side.first_counts.push_back(static_cast<std::uint32_t>(side.counts.size()));
}

/// Those of a segment, moved to one that repeats it.
std::vector<text::Number> moved(std::vector<text::Number> numbers, const segment::Move& move) {
    for (auto& number : numbers) {
        number.span = move.of(number.span);
    }
    return numbers;
}

/// Of a side whose segments are set.
void list_numbers(SideView& side) {
    const auto& segments = *side.segments;
    side.numbers.reserve(segments.size());
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        if (const auto first = side.first_like(i); first != i) {
            side.numbers.push_back(moved(side.numbers[first], {segments[first].span.begin, segments[i].span.begin}));
            continue;
        }
        side.numbers.push_back(text::find_numbers(side.bytes(), segments[i].words, side.language()));
        text::join_cents(side.bytes(), side.numbers.back());
    }
    list_counts(side);
}

constexpr std::size_t block_size = 256;  // bytes: some two segments

/// Of a side whose document and segments are set.
void index_blocks(SideView& side) {
    const auto& segments = *side.segments;
    const auto blocks = side.bytes().size() / block_size + 1;
    side.segment_of_block.reserve(blocks);
    std::uint32_t at = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        while (at + 1 < segments.size() && text::to_size(segments[at + 1].span.begin) <= block * block_size) {
            ++at;
        }
        side.segment_of_block.push_back(at);
    }
}

SideView make_side(Side which, PairInput& input) {
    const bool is_source = which == Side::source;
    SideView side;
    side.side = which;
    side.document = is_source ? input.source : input.target;
    side.segments = is_source ? input.source_segments : input.target_segments;
    side.repeats = std::move(is_source ? input.source_repeats : input.target_repeats);
    side.hits = std::move(is_source ? input.source_hits : input.target_hits);
    if (!is_source) {
        side.foreign_hits = std::move(input.target_foreign_hits);
    }
    const auto size = side.segments->size();
    side.first_hits = first_by_segment(side.hits, size);
    side.first_foreign_hits = first_by_segment(side.foreign_hits, size);
    side.bead_of.assign(size, 0);
    index_blocks(side);
    list_numbers(side);
    return side;
}

void number_beads(PairView& pair) {
    for (std::uint32_t i = 0; i < pair.beads.size(); ++i) {
        const auto& bead = pair.beads[i];
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            pair.source.bead_of[s] = i;
        }
        for (auto t = bead.target_begin; t < bead.target_end; ++t) {
            pair.target.bead_of[t] = i;
        }
    }
}

MentionIndex make_index(const PairView& pair, const SideView& side) {
    MentionIndex index;
    std::unordered_set<std::string_view> unknown;
    for (const auto& mention : side.mentions) {
        ++index.keys[mention.key];
        if (mention.concepts.empty() && unknown.insert(mention.key).second) {
            index.unknown.push_back(&mention);
        }
        if (mention.certain) {
            index.certain.insert(mention.key);
        }
        for (const auto subject : mention.concepts) {
            index.families.insert(pair.families[termbase::to_size(subject)]);
        }
    }
    return index;
}

/// *in March*: the month is no demonstration.
void leave_out_months(PairInput& input) {
    const auto leave_out = [](std::vector<match::TermHit>& hits, const document::Document& document) {
        std::erase_if(hits, [&](const match::TermHit& hit) {
            return document.language == text::Language::english && document.slice(hit.span) == "March";
        });
    };
    leave_out(input.source_hits, *input.source);
    leave_out(input.target_hits, *input.target);
}

}  // namespace

PairView::PairView() : names(std::make_unique<NameBook>()), meanings(std::make_unique<MeaningBook>()) {}
PairView::PairView(PairView&& other) noexcept = default;
PairView& PairView::operator=(PairView&& other) noexcept = default;
PairView::~PairView() = default;

std::uint64_t given_name_hash(std::string_view key) {
    return match::hash_of(key);
}

std::string first_name_key(std::string_view name) {
    const auto blank = name.find(' ');
    return blank == std::string_view::npos ? std::string() : text::bare_key(name.substr(0, blank));
}

TermbaseFacts facts_of(const termbase::Termbase& termbase) {
    TermbaseFacts facts;
    facts.families = make_families(termbase);
    for (const auto& subject : termbase.concepts) {
        if (subject.kind != termbase::ConceptKind::person) {
            continue;
        }
        for (const auto& designation : subject.designations) {
            const auto key = designation.type == termbase::TermType::full_form ? first_name_key(designation.text) : "";
            if (!key.empty()) {
                facts.given_names.push_back(given_name_hash(key));
            }
        }
    }
    auto& names = facts.given_names;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return facts;
}

bool is_given_name(const PairView& pair, std::string_view key) {
    return std::binary_search(pair.given_names.begin(), pair.given_names.end(), given_name_hash(key));
}

PairView make_pair_view(PairInput input) {
    PairView pair;
    pair.termbase = input.termbase;
    leave_out_months(input);
    pair.source_style = input.source_style;
    pair.target_style = input.target_style;
    pair.dictionary = input.dictionary;
    pair.may_be_english = std::move(input.may_be_english);
    pair.is_dutch = std::move(input.is_dutch);
    pair.source = make_side(Side::source, input);
    pair.target = make_side(Side::target, input);
    mark_words(pair.source, {});
    mark_words(pair.target, pair.may_be_english);
    mark_quotations(pair.source);
    mark_quotations(pair.target);
    pair.beads = std::move(input.beads);
    number_beads(pair);
    pair.families = std::move(input.families);
    pair.given_names = input.given_names;
    pair.source.mentions = find_mentions(pair, pair.source);
    pair.target.mentions = find_mentions(pair, pair.target);
    for (auto* side : {&pair.source, &pair.target}) {
        side->first_mentions = first_by_segment(side->mentions, side->segments->size());
    }
    pair.source.index = make_index(pair, pair.source);
    pair.target.index = make_index(pair, pair.target);
    pair.repeats = find_repeats(pair);
    pair.matches = match_mentions(pair);
    return pair;
}

SegmentRange segments_near(const PairView& pair, std::size_t bead, Side side) {
    auto range = segments_of(pair.beads[bead], side);
    // Beads without a segment on this side lie between two others; the nearest ones that have some are the neighbours.
    if (range.begin > 0) {
        range.begin = segments_of(pair.beads[pair.on(side).bead_of[range.begin - 1]], side).begin;
    }
    if (range.end < pair.on(side).segments->size()) {
        range.end = segments_of(pair.beads[pair.on(side).bead_of[range.end]], side).end;
    }
    return range;
}

bool holds(const SideView& side, SegmentRange range, SegmentTrait trait) {
    const auto begin = side.traits.begin() + range.begin;
    return std::any_of(begin, begin + (range.end - range.begin),
                       [trait](std::uint32_t traits) { return (traits & static_cast<std::uint32_t>(trait)) != 0; });
}

std::span<const MarkedWord> marked_in(const SideView& side, std::uint32_t segment) {
    const auto begin = side.first_marked[segment];
    return std::span(side.marked).subspan(begin, side.first_marked[segment + 1] - begin);
}

std::span<const match::TermHit> hits_in(const SideView& side, SegmentRange range) {
    return between(side.hits, side.first_hits, range);
}

std::span<const match::TermHit> foreign_hits_in(const SideView& side, SegmentRange range) {
    return between(side.foreign_hits, side.first_foreign_hits, range);
}

std::span<const Mention> mentions_in(const SideView& side, SegmentRange range) {
    return between(side.mentions, side.first_mentions, range);
}

std::span<const match::TermHit> hits_beside(const SideView& side, const match::TermHit& hit) {
    const auto segment = static_cast<std::uint32_t>(hit.segment);
    return hits_in(side, {segment, segment + 1});
}

std::uint32_t segment_at(const SideView& side, text::ByteOffset offset) {
    const auto& segments = *side.segments;
    auto at = side.segment_of_block[text::to_size(offset) / block_size];
    while (at + 1 < segments.size() && segments[at + 1].span.begin <= offset) {
        ++at;
    }
    return at;
}

text::Span span_of(const SideView& side, SegmentRange range) {
    return {(*side.segments)[range.begin].span.begin, (*side.segments)[range.end - 1].span.end};
}

bool same_family(const PairView& pair, termbase::ConceptIndex a, termbase::ConceptIndex b) {
    return pair.families[termbase::to_size(a)] == pair.families[termbase::to_size(b)];
}

bool is_reliable(const align::Bead& bead) {
    return bead.confidence >= reliable_confidence;
}

std::string_view language_name(text::Language language) {
    return language == text::Language::dutch ? text::translated("Dutch") : text::translated("English");
}

}  // namespace loep::check
