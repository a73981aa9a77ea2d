// Finds the places where break rules match and asks at each whether an exception before them matches too.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/srx_segmenter.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "loep/base/error.hpp"
#include "loep/segment/srx_pattern.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/messages.hpp"

namespace loep::segment {

namespace {

using Matcher = std::unique_ptr<icu::RegexMatcher>;

/// Steps of ICU's engine (about a millisecond each) after which a pattern is given up.
constexpr int time_limit = 20'000;

[[noreturn]] void refuse(const SrxRule& rule, UErrorCode status) {
    throw Error(ErrorCode::malformed,
                text::message("the rule “{}” + “{}” cannot be used as regular expressions: {}", rule.before, rule.after,
                              u_errorName(status)),
                rule.place);
}

Matcher compiled(const std::string& pattern, const SrxRule& rule) {
    UErrorCode status = U_ZERO_ERROR;
    auto matcher = std::make_unique<icu::RegexMatcher>(icu::UnicodeString::fromUTF8(pattern), 0, status);
    if (U_SUCCESS(status)) {
        matcher->setTimeLimit(time_limit, status);
    }
    if (U_FAILURE(status)) {
        refuse(rule, status);
    }
    matcher->useTransparentBounds(1);
    matcher->useAnchoringBounds(0);
    return matcher;
}

/// Ends at the place.
std::string up_to_place(const SrxRule& rule) {
    return fmt::format("(?:{}){}", bounded_pattern(rule.before), pattern_ahead(rule));
}

/// The number of a group would not be the same among other rules.
bool refers_to_group(const SrxRule& rule) {
    const auto refers = [](std::string_view pattern) {
        for (std::size_t at = pattern.find('\\'); at < pattern.size(); at = pattern.find('\\', at + 2)) {
            if (at + 1 < pattern.size() && pattern[at + 1] >= '1' && pattern[at + 1] <= '9') {
                return true;
            }
        }
        return false;
    };
    return refers(rule.before) || refers(rule.after);
}

/// UTF-16 of `utf8`, and the way back for places asked in ascending order.
class Wide {
  public:
    explicit Wide(std::string_view utf8)
        : utf8_(utf8),
          text_(icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())))) {}

    const icu::UnicodeString& text() const { return text_; }
    std::size_t byte_at(std::int32_t unit) {
        while (unit_ < unit && byte_ < utf8_.size()) {
            const auto [point, size] = text::character_at(utf8_, byte_);
            byte_ += size;
            unit_ += point > 0xFFFFU ? 2 : 1;
        }
        return byte_;
    }

  private:
    std::string_view utf8_;
    icu::UnicodeString text_;
    std::int32_t unit_ = 0;
    std::size_t byte_ = 0;
};

}  // namespace

/// Rules in their order: a group is consecutive exceptions, or one break rule.
struct SrxSegmenter::Patterns {
    struct Group {
        std::size_t first = 0;  ///< index of its first rule
        bool breaks = false;
        Matcher matcher;
    };

    std::vector<SrxRule> rules;
    std::vector<Group> groups;

    explicit Patterns(std::vector<SrxRule> all) : rules(std::move(all)) {
        std::string alternatives;
        std::size_t first = 0;
        const auto close = [&](std::size_t end) {
            if (first < end) {
                groups.push_back({first, false, compiled("(?:" + alternatives + ")", rules[first])});
                alternatives.clear();
            }
        };
        for (std::size_t i = 0; i < rules.size(); ++i) {
            compiled(pattern_at_place(rules[i]), rules[i]);  // a bad pattern is named with its own rule
            if (rules[i].breaks) {
                close(i);
                groups.push_back({i, true, compiled(up_to_place(rules[i]), rules[i])});
                first = i + 1;
                continue;
            }
            if (refers_to_group(rules[i])) {
                close(i);
                first = i;
            }
            alternatives += (i > first ? "|" : "") + pattern_at_place(rules[i]);
            if (refers_to_group(rules[i])) {
                close(i + 1);
                first = i + 1;
            }
        }
        close(rules.size());
    }

    /// For every place where a break rule matches, the first group that is one.
    std::map<std::int32_t, std::size_t> candidates(const icu::UnicodeString& text) const {
        std::map<std::int32_t, std::size_t> found;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (groups[g].breaks) {
                find_all(groups[g], text, [&](std::int32_t at) { found.emplace(at, g); });
            }
        }
        return found;
    }

    template <typename Found>
    void find_all(const Group& group, const icu::UnicodeString& text, const Found& found) const {
        UErrorCode status = U_ZERO_ERROR;
        auto& matcher = *group.matcher;
        matcher.reset(text);
        for (bool more = matcher.find(0, status) != 0; more && U_SUCCESS(status);) {
            const auto end = matcher.end(status);
            if (end > 0 && end < text.length()) {
                found(end);
            }
            const auto next = text.moveIndex32(matcher.start(status), 1);
            more = next < text.length() && matcher.find(next, status) != 0;
        }
        if (U_FAILURE(status)) {
            refuse(rules[group.first], status);
        }
    }

    bool matches_at(icu::RegexMatcher& matcher, const icu::UnicodeString& text, std::int32_t at,
                    const SrxRule& rule) const {
        UErrorCode status = U_ZERO_ERROR;
        matcher.region(at, text.length(), status);
        const bool matches = matcher.lookingAt(status) != 0;
        if (U_FAILURE(status)) {
            refuse(rule, status);
        }
        return matches;
    }

    /// The group of exceptions that matches before the break rule's group `limit` is reached.
    std::size_t exception_at(const icu::UnicodeString& text, std::int32_t at, std::size_t limit) const {
        for (std::size_t g = 0; g < limit; ++g) {
            if (!groups[g].breaks && matches_at(*groups[g].matcher, text, at, rules[groups[g].first])) {
                return g;
            }
        }
        return limit;
    }

    void show(const icu::UnicodeString& text) const {
        for (const auto& group : groups) {
            group.matcher->reset(text);
        }
    }

    std::size_t first_rule_in(std::size_t group, const icu::UnicodeString& text, std::int32_t at) const {
        for (auto i = groups[group].first; i < rules.size(); ++i) {
            const auto matcher = compiled(pattern_at_place(rules[i]), rules[i]);
            matcher->reset(text);
            if (matches_at(*matcher, text, at, rules[i])) {
                return i;
            }
        }
        return groups[group].first;
    }
};

SrxSegmenter::SrxSegmenter(std::vector<SrxRule> rules) : patterns_(std::make_unique<Patterns>(std::move(rules))) {}
SrxSegmenter::~SrxSegmenter() = default;
SrxSegmenter::SrxSegmenter(SrxSegmenter&&) noexcept = default;
SrxSegmenter& SrxSegmenter::operator=(SrxSegmenter&&) noexcept = default;

const std::vector<SrxRule>& SrxSegmenter::rules() const {
    return patterns_->rules;
}

std::vector<std::size_t> SrxSegmenter::breaks(std::string_view utf8) const {
    Wide wide(utf8);
    const auto candidates = patterns_->candidates(wide.text());
    patterns_->show(wide.text());
    std::vector<std::size_t> result;
    for (const auto& [at, group] : candidates) {
        if (patterns_->exception_at(wide.text(), at, group) == group) {
            result.push_back(wide.byte_at(at));
        }
    }
    return result;
}

std::vector<SrxDecision> SrxSegmenter::decisions(std::string_view utf8) const {
    Wide wide(utf8);
    const auto candidates = patterns_->candidates(wide.text());
    patterns_->show(wide.text());
    std::vector<SrxDecision> result;
    for (const auto& [at, group] : candidates) {
        const auto decides = patterns_->exception_at(wide.text(), at, group);
        const bool breaks = decides == group;
        const auto rule = breaks ? patterns_->groups[group].first : patterns_->first_rule_in(decides, wide.text(), at);
        result.push_back({wide.byte_at(at), breaks, rule});
    }
    return result;
}

namespace {

/// The text of a block without its markup, and where each piece of it stands in the file.
struct Shown {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> pieces;  ///< offset in `text`, offset in the file

    std::size_t in_file(std::size_t at) const {
        const auto after = std::upper_bound(pieces.begin(), pieces.end(), at,
                                            [](std::size_t value, const auto& piece) { return value < piece.first; });
        const auto& piece = *(after - 1);
        return piece.second + (at - piece.first);
    }
};

Shown shown(const document::Document& document, const document::Block& block) {
    Shown result;
    auto begin = block.span.begin;
    const auto add = [&](text::ByteOffset end) {
        if (begin < end) {
            result.pieces.emplace_back(result.text.size(), text::to_size(begin));
            result.text += document.slice({begin, end});
        }
    };
    for (const auto opaque : block.opaque) {
        add(opaque.begin);
        begin = opaque.end;
    }
    add(block.span.end);
    if (result.pieces.empty()) {
        result.pieces.emplace_back(0, text::to_size(block.span.begin));
    }
    return result;
}

}  // namespace

Segments segment(const document::Document& document, const SrxSegmenter& srx, bool words) {
    Segments segments;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto& block = document.blocks[i];
        const auto visible = shown(document, block);
        auto breaks = srx.breaks(visible.text);
        breaks.push_back(visible.text.size());
        auto begin = text::to_size(block.span.begin);
        for (std::size_t b = 0; b < breaks.size(); ++b) {
            const bool last = b + 1 == breaks.size();
            const auto end = last ? text::to_size(block.span.end) : visible.in_file(breaks[b]);
            Segment one;
            one.block = static_cast<std::uint32_t>(i);
            one.span = document::trimmed(document.bytes(), text::make_span(begin, end));
            begin = end;
            if (one.span.empty()) {
                continue;
            }
            if (words) {
                one.words = text::words(document.bytes(), one.span, block.opaque);
            }
            segments.push_back(std::move(one));
        }
    }
    return segments;
}

}  // namespace loep::segment
