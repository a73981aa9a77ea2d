// Reads marks and holds them against findings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/marks.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/rules.hpp"
#include "loep/formats/formats.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trim(std::string_view text) {
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::vector<std::string> rules_of(std::string_view list) {
    std::vector<std::string> rules;
    for (std::size_t begin = 0; begin <= list.size();) {
        const auto end = std::min(list.find(',', begin), list.size());
        const auto rule = trim(list.substr(begin, end - begin));
        if (!rule.empty() && rule != "*") {
            rules.emplace_back(rule);
        }
        begin = end + 1;
    }
    return rules;
}

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;  ///< without its mark

    bool is_blank(std::string_view bytes) const { return trim(bytes.substr(begin, end - begin)).empty(); }
};

Line line_from(std::string_view bytes, std::size_t begin) {
    return {begin, std::min(bytes.find('\n', begin), bytes.size())};
}

/// The first line with text from `at` (a line's begin) on.
std::optional<Line> next_text(std::string_view bytes, std::size_t at) {
    while (at < bytes.size()) {
        const auto line = line_from(bytes, at);
        if (!line.is_blank(bytes)) {
            return line;
        }
        at = line.end + 1;
    }
    return std::nullopt;
}

/// What a comment from `begin` to `end` speaks for.
text::Span covered(std::string_view bytes, std::size_t begin, std::size_t end, std::string_view reach) {
    if (reach == "file") {
        return text::make_span(0, bytes.size());
    }
    const auto line_mark = begin == 0 ? std::string_view::npos : bytes.rfind('\n', begin - 1);
    const auto line_begin = line_mark == std::string_view::npos ? 0 : line_mark + 1;
    const auto line_end = std::min(bytes.find('\n', end), bytes.size());
    const bool alone =
        trim(bytes.substr(line_begin, begin - line_begin)).empty() && trim(bytes.substr(end, line_end - end)).empty();
    auto line = alone ? next_text(bytes, std::min(line_end + 1, bytes.size())) : Line{line_begin, line_end};
    if (!line) {
        return text::make_span(end, end);
    }
    auto last = line->end;
    while (reach == "block" && last < bytes.size()) {
        const auto next = line_from(bytes, last + 1);
        if (next.is_blank(bytes)) {
            break;
        }
        last = next.end;
    }
    return text::make_span(line->begin, last);
}

struct Reach {
    std::string_view word;  ///< as it stands in a comment
    std::string_view name;
};

constexpr std::array<Reach, 3> reaches{
    {{"loep-ignore", "line"}, {"loep-ignore-block", "block"}, {"loep-ignore-file", "file"}}};

/// The word that a mistyped one was meant for; empty for a word that is far from all of them.
std::string nearest_mark(std::string_view word) {
    std::vector<std::string_view> names;
    names.reserve(reaches.size());
    for (const auto& reach : reaches) {
        names.push_back(reach.word);
    }
    const bool ours = word.starts_with("loep-");
    return text::nearest(word, names).value_or(ours ? std::string(names.front()) : std::string());
}

/// "RULES: reason" of a comment's inside.
void read_words(std::string_view words, Mark& mark) {
    const auto colon = words.find(':');
    mark.rules = rules_of(words.substr(0, std::min(colon, words.size())));
    if (colon != std::string_view::npos) {
        mark.reason = trim(words.substr(colon + 1));
    }
}

/// Takes “…” or "…" out of the line: what stands before it and after it stays in `before` and `after`.
bool take_quoted(std::string_view line, std::string_view& before, std::string& quoted, std::string_view& after) {
    constexpr std::string_view open = "“";
    constexpr std::string_view close = "”";
    const auto curly = line.find(open);
    const auto straight = line.find('"');
    const bool is_curly = curly < straight;
    const auto begin = is_curly ? curly : straight;
    if (begin == std::string_view::npos || line.find(':') < begin) {
        return false;
    }
    const auto inside = begin + (is_curly ? open.size() : 1);
    const auto end = is_curly ? line.find(close, inside) : line.find('"', inside);
    if (end == std::string_view::npos) {
        return false;
    }
    before = line.substr(0, begin);
    quoted = line.substr(inside, end - inside);
    after = line.substr(end + (is_curly ? close.size() : 1));
    return true;
}

bool speaks_of(const Mark& mark, const CheckedPair& pair, const check::Finding& finding) {
    if (!mark.mistyped.empty()) {
        return false;
    }
    if (!mark.rules.empty() && std::find(mark.rules.begin(), mark.rules.end(), finding.rule) == mark.rules.end()) {
        return false;
    }
    const auto here = [&](const check::Place& place) {
        if (mark.side && place.side != *mark.side) {
            return false;
        }
        if (mark.line != 0) {
            const auto& file = place.side == check::Side::source ? *pair.source : *pair.target;
            return mark.marked.empty() || text::fold_key(file.slice(place.span)) == text::fold_key(mark.marked);
        }
        return mark.covers.begin <= place.span.begin && place.span.begin < mark.covers.end;
    };
    return here(finding.place) || (finding.source && here(*finding.source));
}

std::string unknown_rule(const Mark& mark) {
    for (const auto& id : mark.rules) {
        try {
            check::rule_named(id);
        } catch (const Error& error) {
            return error.message();
        }
    }
    return {};
}

/// Could the mark have been needed: does it name a rule that ran?
bool was_run(const Mark& mark, const check::RuleSelection& selection) {
    if (mark.rules.empty()) {
        return selection.only.empty() && selection.without.empty();
    }
    return std::all_of(mark.rules.begin(), mark.rules.end(),
                       [&](const std::string& id) { return check::is_selected(selection, id); });
}

/// `why` says what rule the mark names that there is not; empty when there is.
check::Finding unused(const Mark& mark, const std::string& why, const CheckedPair& pair) {
    const auto side = mark.side.value_or(check::Side::target);
    const auto& file = side == check::Side::source ? *pair.source : *pair.target;
    const auto where =
        mark.line == 0 ? text::message("this mark") : fmt::format("{}:{}", side_file_of(file.path()), mark.line);
    check::Finding finding;
    finding.rule = "mark-unused";
    finding.severity = check::Severity::warning;
    finding.message = !mark.mistyped.empty()
                          ? text::message("“{}” is no mark; “{}” is one", mark.mistyped, nearest_mark(mark.mistyped))
                      : why.empty() ? text::message("{} suppresses nothing", where)
                                    : text::message("{} is about no rule: {}", where, why);
    finding.place = {side, mark.span};
    return finding;
}

}  // namespace

std::string side_file_of(std::string_view path) {
    return std::string(path) + ".loep";
}

bool has_comments(std::string_view path) {
    const auto name = formats::format_of(path).name;
    return name == "markdown" || name == "html";
}

std::vector<Mark> read_comments(const text::SourceText& file, check::Side side) {
    constexpr std::string_view open = "<!--";
    constexpr std::string_view close = "-->";
    std::vector<Mark> marks;
    const auto bytes = file.bytes();
    for (auto begin = bytes.find(open); begin != std::string_view::npos; begin = bytes.find(open, begin + 1)) {
        const auto end = bytes.find(close, begin + open.size());
        if (end == std::string_view::npos) {
            break;
        }
        const auto inside = trim(bytes.substr(begin + open.size(), end - begin - open.size()));
        const auto word = inside.substr(0, inside.find_first_of(": \t\r\n"));
        const auto reach =
            std::find_if(reaches.begin(), reaches.end(), [&](const Reach& one) { return one.word == word; });
        if (reach == reaches.end() && nearest_mark(word).empty()) {
            continue;
        }
        Mark mark;
        mark.side = side;
        mark.span = text::make_span(begin, end + close.size());
        if (reach == reaches.end()) {
            mark.mistyped = word;
        } else {
            mark.covers = covered(bytes, begin, end + close.size(), reach->name);
            read_words(inside.substr(word.size()), mark);
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<Mark> read_side_file(const text::SourceText& file, std::optional<check::Side> side) {
    std::vector<Mark> marks;
    const auto bytes = text::slice(file.bytes(), file.content());
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto line = line_from(bytes, at);
        at = line.end + 1;
        ++number;
        const auto words = trim(bytes.substr(line.begin, line.end - line.begin));
        if (words.empty() || words.front() == '#') {
            continue;
        }
        Mark mark;
        mark.side = side;
        mark.line = number;
        std::string_view before;
        std::string_view after;
        if (take_quoted(words, before, mark.marked, after)) {
            mark.rules = rules_of(before);
            after = trim(after);
            mark.reason = trim(after.starts_with(':') ? after.substr(1) : after);
        } else {
            read_words(words, mark);
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

void apply_marks(std::vector<Mark> marks, const check::RuleSelection& selection, CheckedPair& pair) {
    for (auto& finding : pair.findings) {
        for (auto& mark : marks) {
            if (speaks_of(mark, pair, finding)) {
                mark.used = true;
                if (!finding.suppression) {
                    const auto by = mark.line == 0 ? check::SuppressedBy::mark : check::SuppressedBy::side_file;
                    finding.suppression = check::Suppression{by, mark.reason};
                }
            }
        }
    }
    if (!check::is_selected(selection, "mark-unused")) {
        return;
    }
    for (const auto& mark : marks) {
        const auto why = unknown_rule(mark);
        if (!mark.mistyped.empty() || !why.empty() || (!mark.used && was_run(mark, selection))) {
            pair.findings.push_back(unused(mark, why, pair));
        }
    }
    check::sort_findings(pair.findings);
}

}  // namespace loep::project
