// Hashes what each bead holds.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/bead_repeats.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <unordered_map>

#include "loep/text/key_hash.hpp"

namespace loep::check {

namespace {

constexpr std::array sides{Side::source, Side::target};

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

void add_segment(Digest& digest, const SideView& side, std::uint32_t index) {
    const auto& segment = (*side.segments)[index];
    const auto& block = side.document->blocks[segment.block];
    digest.add(side.first_like(index));
    digest.add(static_cast<std::uint64_t>(block.kind));
    digest.add(block.span, segment.span.begin);
    digest.add(block.opaque.size());
    for (const auto opaque : block.opaque) {
        digest.add(opaque, segment.span.begin);
    }
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
    for (const auto side : sides) {
        const auto range = segments_of(bead, side);
        whole = whole && has_whole_blocks(pair.on(side), range);
        digest.add(range.end - range.begin);
        for (auto i = range.begin; i < range.end; ++i) {
            add_segment(digest, pair.on(side), i);
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

/// Since hashes may collide.
bool have_same_segments(const SideView& side, SegmentRange a, SegmentRange b) {
    return a.end - a.begin == b.end - b.begin &&
           std::equal(side.repeats.begin() + a.begin, side.repeats.begin() + a.end, side.repeats.begin() + b.begin);
}

bool have_same_segments(const PairView& pair, std::size_t one, std::size_t other) {
    return std::all_of(sides.begin(), sides.end(), [&](Side side) {
        return have_same_segments(pair.on(side), segments_of(pair.beads[one], side),
                                  segments_of(pair.beads[other], side));
    });
}

}  // namespace

std::vector<std::uint32_t> find_repeats(const PairView& pair) {
    std::vector<std::uint32_t> repeats(pair.beads.size());
    if (pair.source.repeats.empty() || pair.target.repeats.empty()) {
        std::iota(repeats.begin(), repeats.end(), 0U);
        return repeats;
    }
    std::vector<std::uint64_t> digests(pair.beads.size());
    for (std::size_t bead = 0; bead < digests.size(); ++bead) {
        digests[bead] = digest_of(pair, bead);
    }
    std::unordered_map<std::uint64_t, std::uint32_t> first_by_window;
    first_by_window.reserve(digests.size());
    for (std::uint32_t bead = 0; bead < repeats.size(); ++bead) {
        const auto first = first_by_window.try_emplace(digest_of_window(digests, bead), bead).first->second;
        repeats[bead] = have_same_segments(pair, first, bead) ? first : bead;
    }
    return repeats;
}

}  // namespace loep::check
