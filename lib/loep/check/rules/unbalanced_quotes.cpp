// Rule unbalanced-quotes: a quotation that is opened and not closed, or the reverse, in the translation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
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

Marks marks_of(const SideView& side, std::uint32_t block) {
    Marks marks;
    for (const auto& segment : *side.segments) {
        if (segment.block != block) {
            continue;
        }
        for (const auto& word : segment.words) {
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
    return marks;
}

/// A quotation of several paragraphs opens in each and closes in the last (Chicago 13.32; New Hart's Rules 9.2).
bool runs_on(const SideView& side, std::uint32_t block) {
    const auto& blocks = side.document->blocks;
    if (block + 1 >= blocks.size()) {
        return false;
    }
    const auto next = side.slice(blocks[block + 1].span);
    return next.starts_with("\"") || next.starts_with("“") || next.starts_with("„");
}

/// The mark without a partner: the last of the longer kind is the likeliest place to look at.
text::Span lonely(const Marks& marks) {
    if (marks.straight.size() % 2 != 0) {
        return marks.straight.back();
    }
    return marks.opening.size() > marks.closing.size() ? marks.opening.back() : marks.closing.back();
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    const auto& side = pair.target;
    std::uint32_t segment = 0;
    for (std::uint32_t block = 0; block < side.document->blocks.size(); ++block) {
        const auto first = segment;
        while (segment < side.segments->size() && (*side.segments)[segment].block == block) {
            ++segment;
        }
        auto marks = marks_of(side, block);
        if (marks.balanced() || runs_on(side, block) || first == segment) {
            continue;
        }
        if (marks.straight.size() % 2 != 0 && std::any_of(marks.straight.begin(), marks.straight.end(), [&](auto span) {
                return is_inch_mark(side.bytes(), span);
            })) {
            continue;
        }
        Finding finding;
        finding.rule = "unbalanced-quotes";
        finding.severity = Severity::warning;
        finding.message = "this quotation mark has no partner in its paragraph";
        finding.place = side.place(lonely(marks));
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
    "Double quotation marks, straight or curly, are counted by paragraph. A quotation that runs on into the next "
    "paragraph opens there again and is not flagged; neither are inch marks. Single marks are also apostrophes and "
    "are not judged.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
