// Hashes what each bead holds, by places in its own segments.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/bead_repeats.hpp"

#include <algorithm>
#include <bit>
#include <string_view>
#include <unordered_map>

#include "loep/text/key_hash.hpp"

namespace loep::check {

namespace {

/// A number that tells apart what is given to it.
class Digest {
  public:
    void add(std::uint64_t number) { hash_.add(number); }
    void add(text::Span span, text::ByteOffset origin) {
        add(text::to_size(span.begin) - text::to_size(origin));
        add(span.size());
    }
    std::uint64_t value() const { return hash_.of(0); }

  private:
    text::KeyHash hash_;
};

void add_hits(Digest& digest, std::span<const match::TermHit> hits, text::ByteOffset origin) {
    digest.add(hits.size());
    for (const auto& hit : hits) {
        digest.add(hit.span, origin);
        digest.add(static_cast<std::uint64_t>(hit.concept_index));
        digest.add(static_cast<std::uint64_t>(hit.designation));
        digest.add(static_cast<std::uint64_t>(hit.matched_by) << 16U | static_cast<std::uint64_t>(hit.form) << 8U |
                   static_cast<std::uint64_t>(hit.role) << 1U | static_cast<std::uint64_t>(hit.inferred));
    }
}

void add_mentions(Digest& digest, std::span<const Mention> mentions, text::ByteOffset origin) {
    digest.add(mentions.size());
    for (const auto& mention : mentions) {
        digest.add(mention.span, origin);
        digest.add(text::hash_of(mention.key));
        digest.add(mention.certain ? 1 : 0);
        for (const auto subject : mention.concepts) {
            digest.add(static_cast<std::uint64_t>(subject));
        }
    }
}

void add_segment(Digest& digest, const SideView& side, std::uint32_t index) {
    const auto& segment = (*side.segments)[index];
    const auto& block = side.document->blocks[segment.block];
    const auto origin = segment.span.begin;
    digest.add(text::hash_of(side.slice(segment.span)));
    digest.add(static_cast<std::uint64_t>(block.kind));
    digest.add(block.span, origin);
    digest.add(block.opaque.size());
    for (const auto opaque : block.opaque) {
        digest.add(opaque, origin);
    }
    add_hits(digest, hits_in(side, {index, index + 1}), origin);
    add_hits(digest, foreign_hits_in(side, {index, index + 1}), origin);
    add_mentions(digest, mentions_in(side, {index, index + 1}), origin);
}

/// Does no block lie half in the range?
bool has_whole_blocks(const SideView& side, SegmentRange range) {
    const auto& segments = *side.segments;
    const auto parts = [&](std::uint32_t at) {
        return at == 0 || at == segments.size() || segments[at - 1].block != segments[at].block;
    };
    return parts(range.begin) && parts(range.end);
}

std::uint64_t digest_of(const PairView& pair, std::size_t index) {
    const auto& bead = pair.beads[index];
    Digest digest;
    bool whole = true;
    for (const auto* side : {&pair.source, &pair.target}) {
        const auto range = segments_of(bead, side->side);
        whole = whole && has_whole_blocks(*side, range);
        digest.add(range.end - range.begin);
        for (auto i = range.begin; i < range.end; ++i) {
            add_segment(digest, *side, i);
        }
    }
    digest.add(std::bit_cast<std::uint64_t>(bead.confidence));
    digest.add(whole && !bead.moved ? 0 : index + 1);
    return digest.value();
}

/// Of the bead and two on either side; beyond the ends of the text there is nothing.
std::uint64_t digest_of_window(const std::vector<std::uint64_t>& digests, std::size_t index) {
    constexpr std::size_t reach = 2;
    Digest digest;
    const auto begin = index - std::min(index, reach);
    const auto end = std::min(index + reach + 1, digests.size());
    digest.add(index - begin);
    std::for_each(digests.begin() + static_cast<std::ptrdiff_t>(begin),
                  digests.begin() + static_cast<std::ptrdiff_t>(end), [&](std::uint64_t one) { digest.add(one); });
    return digest.value();
}

std::string_view text_of(const PairView& pair, std::size_t bead, const SideView& side) {
    const auto range = segments_of(pair.beads[bead], side.side);
    return range.empty() ? std::string_view() : side.slice(span_of(side, range));
}

/// Letter by letter, since hashes may collide.
bool have_same_text(const PairView& pair, std::size_t one, std::size_t other) {
    return text_of(pair, one, pair.source) == text_of(pair, other, pair.source) &&
           text_of(pair, one, pair.target) == text_of(pair, other, pair.target);
}

}  // namespace

std::vector<std::uint32_t> find_repeats(const PairView& pair) {
    std::vector<std::uint64_t> digests(pair.beads.size());
    for (std::size_t bead = 0; bead < digests.size(); ++bead) {
        digests[bead] = digest_of(pair, bead);
    }
    std::vector<std::uint32_t> repeats(pair.beads.size());
    std::unordered_map<std::uint64_t, std::uint32_t> first_by_window;
    first_by_window.reserve(digests.size());
    for (std::uint32_t bead = 0; bead < repeats.size(); ++bead) {
        const auto first = first_by_window.try_emplace(digest_of_window(digests, bead), bead).first->second;
        repeats[bead] = have_same_text(pair, first, bead) ? first : bead;
    }
    return repeats;
}

}  // namespace loep::check
