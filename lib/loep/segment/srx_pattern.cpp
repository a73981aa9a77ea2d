// Bounds the quantifiers of a regular expression, so that ICU can look back by it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/srx_pattern.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace loep::segment {

namespace {

/// How often a part may be repeated that the rule leaves open: behind the place as in the Java engines of SRX, which
/// cannot look back further; ahead of it enough for any sentence, and not so far that a text of one line takes a
/// square.
int most_repetitions(PatternUse use) {
    return use == PatternUse::ahead ? 1000 : 100;
}

/// The end of the set that begins at `at` with [, past its closing ]; sets nest.
std::size_t set_end(std::string_view pattern, std::size_t at) {
    int depth = 0;
    for (; at < pattern.size(); ++at) {
        if (pattern[at] == '\\') {
            ++at;
        } else if (pattern[at] == '[') {
            ++depth;
        } else if (pattern[at] == ']' && --depth == 0) {
            return at + 1;
        }
    }
    return pattern.size();
}

/// {n,} as {n,most}; any other {…} as it is.
std::string interval(std::string_view braces, int most) {
    const auto inner = braces.substr(1, braces.size() - 2);
    if (!inner.ends_with(',')) {
        return std::string(braces);
    }
    int least = 0;
    std::from_chars(inner.data(), inner.data() + inner.size(), least);
    return std::string("{").append(inner).append(std::to_string(std::max(least, most))).append("}");
}

}  // namespace

std::string bounded_pattern(std::string_view pattern, PatternUse use) {
    std::string out;
    const int most = most_repetitions(use);
    bool quantified = false;  // the token before is a quantifier: + and ? after it say how it matches
    for (std::size_t at = 0; at < pattern.size();) {
        const char c = pattern[at];
        std::size_t end = at + 1;
        bool quantifier = false;
        if (c == '\\') {
            const bool quotation = pattern.substr(at, 2) == "\\Q";
            end = quotation ? std::min(pattern.find("\\E", at + 2), pattern.size() - 2) + 2 : at + 2;
            end = std::min(end, pattern.size());
            const bool named = end < pattern.size() && pattern[end] == '{' &&
                               std::string_view("pPxN").find(pattern[end - 1]) != std::string_view::npos;
            end = named ? std::min(pattern.find('}', end), pattern.size() - 1) + 1 : end;
            out += pattern.substr(at, end - at);
        } else if (c == '[') {
            end = set_end(pattern, at);
            out += pattern.substr(at, end - at);
        } else if ((c == '*' || c == '+') && !quantified) {
            out += fmt::format("{{{},{}}}", c == '*' ? 0 : 1, most);
            quantifier = true;
        } else if (c == '{' && pattern.find('}', at) != std::string_view::npos) {
            end = pattern.find('}', at) + 1;
            out += interval(pattern.substr(at, end - at), most);
            quantifier = true;
        } else if (c == '?' && quantified && use == PatternUse::behind) {
            quantifier = false;
        } else {
            out += c;
            quantifier = c == '?' && !quantified && at > 0 && pattern[at - 1] != '(';
        }
        quantified = quantifier;
        at = end;
    }
    return out;
}

std::string pattern_ahead(const SrxRule& rule) {
    return rule.after.empty() ? std::string() : fmt::format("(?={})", bounded_pattern(rule.after, PatternUse::ahead));
}

/// What costs less comes first: a look ahead of a few characters, else the look back.
std::string pattern_at_place(const SrxRule& rule) {
    auto ahead = pattern_ahead(rule);
    if (rule.before.empty()) {
        return ahead;
    }
    const auto behind = fmt::format("(?<={})", bounded_pattern(rule.before, PatternUse::behind));
    const bool short_ahead = bounded_pattern(rule.after, PatternUse::ahead) == rule.after;
    return short_ahead ? ahead + behind : behind + ahead;
}

}  // namespace loep::segment
