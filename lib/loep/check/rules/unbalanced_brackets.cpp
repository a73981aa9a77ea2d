// Rule unbalanced-brackets: a bracket without a partner in the translation.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// The place of *(*, *[* or *{* in `opening`, of its partner in `closing`; nothing for another mark.
constexpr std::string_view opening = "([{";
constexpr std::string_view closing = ")]}";

/// *a)*, *3)*: the number of a list, at the beginning of a block.
bool is_list_mark(const std::vector<text::Word>& words, std::size_t at) {
    return at == 1 && words[0].key.size() <= 2;
}

/// *:)*, *;-)*: nobody closes a smile.
bool is_smile(const SideView& side, text::Span bracket) {
    const auto at = text::to_size(bracket.begin);
    const auto before = side.bytes().substr(0, at);
    return before.ends_with(':') || before.ends_with(';') || before.ends_with(":-") || before.ends_with(";-");
}

/// The brackets of a range of segments that have no partner in it.
std::vector<text::Span> lonely(const SideView& side, SegmentRange range) {
    std::vector<text::Span> open;
    std::vector<text::Span> found;
    if (!holds(side, range, SegmentTrait::bracket)) {
        return found;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t k = 0; k < words.size(); ++k) {
            const auto mark = side.slice(words[k].span);
            if (mark.size() != 1 || is_list_mark(words, k) || is_smile(side, words[k].span)) {
                continue;
            }
            if (opening.find(mark.front()) != std::string_view::npos) {
                open.push_back(words[k].span);
            } else if (const auto kind = closing.find(mark.front()); kind != std::string_view::npos) {
                if (!open.empty() && side.slice(open.back()).front() == opening[kind]) {
                    open.pop_back();
                } else {
                    found.push_back(words[k].span);
                }
            }
        }
    }
    found.insert(found.end(), open.begin(), open.end());
    return found;
}

/// The segments of the other side that the block's segments translate, with their neighbours.
SegmentRange answers(const PairView& pair, SegmentRange block) {
    auto range = segments_near(pair, pair.target.bead_of[block.begin], Side::source);
    const auto last = segments_near(pair, pair.target.bead_of[block.end - 1], Side::source);
    range.end = std::max(range.end, last.end);
    return range;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    const auto& side = pair.target;
    const auto size = static_cast<std::uint32_t>(side.segments->size());
    for (std::uint32_t begin = 0; begin < size;) {
        auto end = begin + 1;
        while (end < size && (*side.segments)[end].block == (*side.segments)[begin].block) {
            ++end;
        }
        const auto alone = lonely(side, {begin, end});
        // A source that is unbalanced too wrote it so: the translator followed it.
        if (!alone.empty() && lonely(pair.source, answers(pair, {begin, end})).empty()) {
            for (const auto span : alone) {
                findings.push_back({"unbalanced-brackets",
                                    Severity::warning,
                                    text::message("this “{}” has no partner in its paragraph", side.slice(span)),
                                    side.place(span),
                                    std::nullopt,
                                    {},
                                    {}});
            }
        }
        begin = end;
    }
}

constexpr std::array<Example, 7> examples{{
    {"De minister (65) zweeg.", "The minister (65 said nothing.", true, "never closed"},
    {"De minister (65) zweeg.", "The minister 65) said nothing.", true, "never opened"},
    {"De minister (65) zweeg.", "The minister [65) said nothing.", true, "another kind"},
    {"De minister (65) zweeg.", "The minister (65) said nothing.", false, "a pair"},
    {"1) De grens blijft dicht.", "1) The border remains closed.", false, "the number of a list"},
    {"Tot morgen :)", "See you tomorrow :)", false, "a smile"},
    {"De minister (65 zweeg.", "The minister (65 said nothing.", false, "known miss: a slip that the source makes too"},
}};

}  // namespace

extern const Rule unbalanced_brackets;
constinit const Rule unbalanced_brackets{
    "unbalanced-brackets",
    "typographical",
    "a bracket without a partner in the translation",
    "Round, square and curly brackets are paired by paragraph. The numbers of lists and smiles are left out. It "
    "knowingly misses a bracket that the source lacks as well, and a pair that is lost altogether: a translator may "
    "prefer commas or dashes.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
