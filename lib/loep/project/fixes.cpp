// Collects, applies and shows edits.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/fixes.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace loep::project {

namespace {

constexpr std::size_t context = 3;

/// One line of the target, with its end mark, before and after the edits.
struct Line {
    std::string_view before;
    std::string after;
    bool changed = false;
};

std::vector<Line> lines_of(std::string_view bytes, const std::vector<Edit>& edits) {
    std::vector<Line> lines;
    auto edit = edits.begin();
    for (std::size_t begin = 0; begin < bytes.size();) {
        const auto mark = bytes.find('\n', begin);
        auto end = mark == std::string_view::npos ? bytes.size() : mark + 1;
        Line line;
        auto from = begin;
        while (edit != edits.end() && text::to_size(edit->span.begin) < end) {
            line.after += bytes.substr(from, text::to_size(edit->span.begin) - from);
            line.after += edit->text;
            from = text::to_size(edit->span.end);
            line.changed = true;
            // An edit over the end of a line (a doubled word at a line break) makes the two lines one.
            if (from > end) {
                const auto next = bytes.find('\n', from);
                end = next == std::string_view::npos ? bytes.size() : next + 1;
            }
            ++edit;
        }
        line.after += bytes.substr(from, end - from);
        line.before = bytes.substr(begin, end - begin);
        lines.push_back(std::move(line));
        begin = end;
    }
    return lines;
}

void add_marked(std::string_view text, char mark, std::string& out) {
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        out += mark;
        if (end == std::string_view::npos) {
            out.append(text.substr(begin)).append("\n\\ No newline at end of file\n");
            return;
        }
        out += text.substr(begin, end + 1 - begin);
        begin = end + 1;
    }
}

std::size_t count_lines(std::string_view text) {
    const auto marks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return marks + (text.empty() || text.back() == '\n' ? 0U : 1U);
}

/// The first fix of each finding that `is_taken` takes, in order; of overlapping ones the first.
template <class Predicate>
std::vector<Edit> edits_of(const CheckedPair& pair, Predicate is_taken) {
    std::vector<Edit> edits;
    const auto& target = *pair.target;
    for (const auto& finding : pair.findings) {
        if (!finding.fixes.empty() && finding.fixes.front().place.side == check::Side::target && is_taken(finding)) {
            const auto& fix = finding.fixes.front();
            edits.push_back({target.in_file(fix.place.span), target.written(fix.text)});
        }
    }
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.span < b.span; });
    std::vector<Edit> apart;
    for (auto& edit : edits) {
        if (apart.empty() || apart.back().span.end <= edit.span.begin) {
            apart.push_back(std::move(edit));
        }
    }
    return apart;
}

}  // namespace

std::vector<Edit> sure_edits(const CheckedPair& pair) {
    return edits_of(pair, [](const check::Finding& finding) { return finding.fixes.front().sure; });
}

std::vector<Edit> single_edits(const CheckedPair& pair) {
    return edits_of(pair, [&pair](const check::Finding& finding) {
        const auto& fix = finding.fixes.front();
        return fix.sure || (finding.fixes.size() == 1 && pair.target->may_rewrite(fix.place.span));
    });
}

std::string apply_edits(const CheckedPair& pair, const std::vector<Edit>& edits) {
    const auto bytes = pair.target->file().bytes();
    std::string mended;
    mended.reserve(bytes.size());
    std::size_t from = 0;
    for (const auto& edit : edits) {
        mended += bytes.substr(from, text::to_size(edit.span.begin) - from);
        mended += edit.text;
        from = text::to_size(edit.span.end);
    }
    mended += bytes.substr(from);
    return mended;
}

std::string unified_diff(const CheckedPair& pair, const std::vector<Edit>& edits) {
    if (edits.empty()) {
        return {};
    }
    const auto lines = lines_of(pair.target->file().bytes(), edits);
    std::string out = fmt::format("--- {0}\n+++ {0}\n", pair.target->path());
    std::size_t old_line = 1;
    std::size_t new_line = 1;
    const auto next_changed = [&](std::size_t from) {
        while (from < lines.size() && !lines[from].changed) {
            ++from;
        }
        return from;
    };
    std::size_t at = 0;
    for (auto changed = next_changed(0); changed < lines.size(); changed = next_changed(at)) {
        const auto begin = changed > at + context ? changed - context : at;
        for (; at < begin; ++at) {
            old_line += count_lines(lines[at].before);
            new_line += count_lines(lines[at].before);
        }
        // The hunk goes on while the next change is near.
        auto end = changed + 1;
        for (auto next = next_changed(end); next < lines.size() && next <= end + 2 * context;
             next = next_changed(end)) {
            end = next + 1;
        }
        end = std::min(end + context, lines.size());
        std::string body;
        std::size_t old_size = 0;
        std::size_t new_size = 0;
        for (; at < end; ++at) {
            const auto& line = lines[at];
            old_size += count_lines(line.before);
            new_size += count_lines(line.after);
            add_marked(line.before, line.changed ? '-' : ' ', body);
            if (line.changed) {
                add_marked(line.after, '+', body);
            }
        }
        out += fmt::format("@@ -{},{} +{},{} @@\n", old_line, old_size, new_line, new_size) + body;
        old_line += old_size;
        new_line += new_size;
    }
    return out;
}

}  // namespace loep::project
