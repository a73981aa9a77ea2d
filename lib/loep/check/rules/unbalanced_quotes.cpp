// Rule unbalanced-quotes: a quotation that is opened and not closed, or the reverse, in the translation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"

namespace loep::check {

namespace {

/// The double marks of one block: straight ones alternate; curly ones tell which they are. Single marks are also
/// apostrophes and are not judged.
struct Marks {
    std::vector<text::Span> straight;
    std::vector<text::Span> opening;
    std::vector<text::Span> closing;

    bool balanced() const { return straight.size() % 2 == 0 && opening.size() == closing.size(); }
    bool none() const { return straight.empty() && opening.empty() && closing.empty(); }
};

bool is_inch_mark(std::string_view bytes, text::Span span) {
    const auto at = text::to_size(span.begin);
    return at > 0 && bytes[at - 1] >= '0' && bytes[at - 1] <= '9';
}

void add_marks(const SideView& side, std::uint32_t segment, Marks& marks) {
    for (const auto& word : (*side.segments)[segment].words) {
        if (word.kind != text::WordKind::punctuation) {
            continue;
        }
        const auto mark = side.slice(word.span);
        if (mark == "\"") {
            marks.straight.push_back(word.span);
        } else if (mark == "“" || mark == "„" || mark == "«") {
            marks.opening.push_back(word.span);
        } else if (mark == "”" || mark == "»") {
            marks.closing.push_back(word.span);
        }
    }
}

/// All double marks of the source segments that the block translates.
Marks source_marks_of(const PairView& pair, std::uint32_t first, std::uint32_t last) {
    Marks all;
    auto before = static_cast<std::uint32_t>(pair.beads.size());
    for (auto i = first; i < last; ++i) {
        const auto bead = pair.target.bead_of[i];
        if (bead == before) {
            continue;
        }
        before = bead;
        const auto sources = segments_of(pair.beads[bead], Side::source);
        for (auto k = sources.begin; k < sources.end; ++k) {
            add_marks(pair.source, k, all);
        }
    }
    return all;
}

/// A quotation of several paragraphs opens in one and closes in a later one, with or without a mark at each beginning
/// (Chicago Manual of Style 13.32). Then the source is unbalanced there too, or, where its marks cannot be told from
/// apostrophes, the next paragraph with marks is.
bool runs_on(const std::vector<Marks>& blocks, std::size_t block, const Marks& source) {
    if (!source.none()) {
        return !source.balanced();
    }
    const auto next = std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(block) + 1, blocks.end(),
                                   [](const Marks& marks) { return !marks.none(); });
    const auto previous = std::find_if(blocks.rbegin() + static_cast<std::ptrdiff_t>(blocks.size() - block),
                                       blocks.rend(), [](const Marks& marks) { return !marks.none(); });
    return (next != blocks.end() && !next->balanced()) || (previous != blocks.rend() && !previous->balanced());
}

/// Does a straight mark open: after a blank, a bracket, a dash, or at the very beginning?
bool opens(std::string_view bytes, text::Span span) {
    const auto at = text::to_size(span.begin);
    constexpr std::string_view before = " \t\r\n([{-";
    return at == 0 || before.find(bytes[at - 1]) != std::string_view::npos ||
           (at >= 3 && (bytes.substr(at - 3, 3) == "–" || bytes.substr(at - 3, 3) == "—"));
}

/// The mark without a partner: one that opens before the last one is closed, or closes what is not open.
text::Span lonely(std::string_view bytes, const Marks& marks) {
    std::vector<std::pair<text::Span, bool>> all;
    for (const auto& span : marks.straight) {
        all.emplace_back(span, opens(bytes, span));
    }
    for (const auto& span : marks.opening) {
        all.emplace_back(span, true);
    }
    for (const auto& span : marks.closing) {
        all.emplace_back(span, false);
    }
    std::sort(all.begin(), all.end());
    std::optional<text::Span> open;
    for (const auto& [span, is_opening] : all) {
        if (is_opening && open) {
            return *open;
        }
        if (!is_opening && !open) {
            return span;
        }
        open = is_opening ? std::optional(span) : std::nullopt;
    }
    return open.value_or(all.back().first);
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    const auto& side = pair.target;
    std::vector<Marks> blocks(side.document->blocks.size());
    std::vector<SegmentRange> ranges(blocks.size());
    for (std::uint32_t i = 0; i < side.segments->size(); ++i) {
        const auto block = (*side.segments)[i].block;
        if (ranges[block].empty()) {
            ranges[block] = {i, i};
        }
        ranges[block].end = i + 1;
        add_marks(side, i, blocks[block]);
    }
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        const auto& marks = blocks[block];
        const bool inches = std::any_of(marks.straight.begin(), marks.straight.end(),
                                        [&](auto span) { return is_inch_mark(side.bytes(), span); });
        if (marks.balanced() || (marks.straight.size() % 2 != 0 && inches) ||
            runs_on(blocks, block, source_marks_of(pair, ranges[block].begin, ranges[block].end))) {
            continue;
        }
        Finding finding;
        finding.rule = "unbalanced-quotes";
        finding.severity = Severity::warning;
        finding.message = "this quotation mark has no partner in its paragraph";
        finding.place = side.place(lonely(side.bytes(), marks));
        findings.push_back(std::move(finding));
    }
}

constexpr std::array<Example, 4> examples{{
    {"‘Wij gaan door’, zei hij.", "“We will go on, he said.", true, "never closed"},
    {"‘Wij gaan door’, zei hij.", "“We will go on,” he said.", false, "closed"},
    {"\"Wij gaan door\", zei hij.", "\"We will go on, he said.", true, "a straight mark alone"},
    {"Een scherm van 27 inch.", "A 27\" screen.", false, "an inch mark"},
}};

}  // namespace

extern const Rule unbalanced_quotes;
constinit const Rule unbalanced_quotes{
    "unbalanced-quotes",
    "typographical",
    "a quotation mark without a partner in the translation",
    "Double quotation marks, straight or curly, are counted by paragraph. A quotation that runs on over several "
    "paragraphs, as the source's marks or the next paragraph's show, is not flagged; neither are inch marks. Single "
    "marks are also apostrophes and are not judged.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
