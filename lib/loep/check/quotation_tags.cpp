// Looks for the mark before the word that tells who speaks.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/quotation_tags.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "loep/check/quotation.hpp"
#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

constexpr WordList english_says(
    "said says say told tells declared declares wrote writes called calls asked asks thinks believes replied replies");

using Words = std::span<const text::Word>;

class TagReader {
  public:
    TagReader(const SideView& side, const segment::Segment& segment) : side_(side), words_(segment.words) {
        for (std::size_t at = 0; at < words_.size(); ++at) {
            if (is_one_of(at, "“”„«»\"‘’‚'")) {
                marks_.push_back(at);
            }
        }
    }

    const std::vector<std::size_t>& marks() const { return marks_; }
    bool ends_with_mark() const { return !marks_.empty() && marks_.back() + 1 == words_.size(); }

    /// *‘…’, zei …*, with the comma on either side of the mark and no more marks.
    bool is_tagged() const {
        if (marks_.size() != 2 || ends_with_mark()) {
            return false;
        }
        const auto last = marks_.back();
        const auto verb = is_one_of(last + 1, ",") ? last + 2 : last + 1;
        const bool comma = verb > last + 1 || is_one_of(last - 1, ",?!");
        return comma && verb < words_.size() && tells_speaker(words_[verb].key);
    }

    bool says_before(std::size_t end) const {
        return std::any_of(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const text::Word& word) { return english_says.fits(word.key); });
    }

    /// *, Knot said at a briefing.*: behind the last comma that one of the next words says.
    std::optional<text::Span> tag() const {
        constexpr std::size_t reach = 3;
        for (auto at = words_.size(); at > 1; --at) {
            if (!is_one_of(at - 1, ",")) {
                continue;
            }
            for (auto verb = at; verb < std::min(at + reach, words_.size()) && !is_mark(verb); ++verb) {
                if (english_says.fits(words_[verb].key)) {
                    return text::Span{words_[at].span.begin, words_.back().span.end};
                }
            }
        }
        return std::nullopt;
    }

  private:
    bool is_mark(std::size_t at) const { return words_[at].kind == text::WordKind::punctuation; }
    bool is_one_of(std::size_t at, std::string_view marks) const {
        return at < words_.size() && is_mark(at) && marks.find(side_.slice(words_[at].span)) != std::string_view::npos;
    }

    const SideView& side_;
    Words words_;
    std::vector<std::size_t> marks_;  ///< places of quotation marks
};

}  // namespace

std::optional<text::Span> find_quoted_tag(const PairView& pair, std::size_t bead) {
    const auto& one = pair.beads[bead];
    if (pair.source.language() != text::Language::dutch || one.source_size() != 1 || one.target_size() != 1 ||
        !is_reliable(one)) {
        return std::nullopt;
    }
    const TagReader source(pair.source, (*pair.source.segments)[one.source_begin]);
    if (!source.is_tagged()) {
        return std::nullopt;
    }
    const TagReader target(pair.target, (*pair.target.segments)[one.target_begin]);
    const bool late =
        target.marks().size() == 2 && target.ends_with_mark() && !target.says_before(target.marks().front());
    return late ? target.tag() : std::nullopt;
}

}  // namespace loep::check
