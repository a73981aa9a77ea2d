// Parses patterns into parts and matches by trying, from the left, the longest first.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/path_pattern.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

[[noreturn]] void refuse(std::string_view pattern, std::string_view why) {
    throw Error(ErrorCode::usage, text::message("the pattern “{}” {}", pattern, why));
}

void check_steps(std::string_view text) {
    if (text.empty()) {
        refuse(text, "is empty");
    }
    if (text.front() == '/') {
        refuse(text, "is absolute; patterns are relative to the folder of loep.toml");
    }
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('/', begin), text.size());
        const auto step = text.substr(begin, end - begin);
        if (step == ".." || step == ".") {
            refuse(text, "has a step “.” or “..”; patterns go down from the folder of loep.toml");
        }
        begin = end + 1;
    }
}

}  // namespace

PathPattern PathPattern::parse(std::string_view text) {
    check_steps(text);
    PathPattern pattern;
    pattern.text_ = text;
    std::string literal;
    int any = 0;
    int folders = 0;
    const auto add = [&pattern, &literal](PartKind kind, std::string name) {
        if (!literal.empty()) {
            pattern.parts_.push_back({PartKind::literal, std::move(literal)});
            literal.clear();
        }
        pattern.parts_.push_back({kind, std::move(name)});
    };
    for (std::size_t at = 0; at < text.size();) {
        const bool at_step = at == 0 || text[at - 1] == '/';
        if (text[at] == '{') {
            const auto close = text.find('}', at);
            const auto name =
                close == std::string_view::npos ? std::string_view() : text.substr(at + 1, close - at - 1);
            if (name.empty() || name.find_first_of("{/*") != std::string_view::npos) {
                refuse(text, "has a brace that holds no name; write {name}");
            }
            add(PartKind::name, fmt::format("{{{}}}", name));
            at = close + 1;
        } else if (at_step && text.substr(at) == "**") {
            add(PartKind::rest, fmt::format("**{}", ++folders));
            at = text.size();
        } else if (at_step && text.substr(at).starts_with("**/")) {
            add(PartKind::folders, fmt::format("**{}", ++folders));
            at += 3;
        } else if (text[at] == '*') {
            if (text.substr(at).starts_with("**")) {
                refuse(text, "has “**” inside a step; it stands for whole folders, as in “**/”");
            }
            add(PartKind::any, fmt::format("*{}", ++any));
            ++at;
        } else {
            literal += text[at++];
        }
    }
    const bool everything_below = !literal.empty() && literal.back() == '/';
    if (everything_below) {
        add(PartKind::rest, fmt::format("**{}", ++folders));
    } else if (!literal.empty()) {
        pattern.parts_.push_back({PartKind::literal, std::move(literal)});
    }
    return pattern;
}

std::string PathPattern::folder() const {
    if (parts_.empty() || parts_.front().kind != PartKind::literal) {
        return {};
    }
    const auto slash = parts_.front().text.rfind('/');
    return slash == std::string::npos ? std::string() : parts_.front().text.substr(0, slash);
}

std::size_t PathPattern::fixed_bytes() const {
    std::size_t bytes = 0;
    for (const auto& part : parts_) {
        bytes += part.kind == PartKind::literal ? part.text.size() : 0U;
    }
    return bytes;
}

std::vector<std::string> PathPattern::holes() const {
    std::vector<std::string> names;
    for (const auto& part : parts_) {
        if (part.kind != PartKind::literal) {
            names.push_back(part.text);
        }
    }
    return names;
}

std::optional<std::vector<std::string>> PathPattern::match(std::string_view path) const {
    std::vector<std::string> found;
    return match_from(0, path, 0, found) ? std::optional(std::move(found)) : std::nullopt;
}

bool PathPattern::match_from(std::size_t index, std::string_view path, std::size_t at,
                             std::vector<std::string>& found) const {
    if (index == parts_.size()) {
        return at == path.size();
    }
    const auto& part = parts_[index];
    const auto rest = path.substr(at);
    if (part.kind == PartKind::literal) {
        return rest.starts_with(part.text) && match_from(index + 1, path, at + part.text.size(), found);
    }
    if (part.kind == PartKind::rest) {
        found.emplace_back(rest);
        return !rest.empty();
    }
    // A name that was filled before must return as it was.
    if (part.kind == PartKind::name) {
        std::size_t hole = 0;
        for (std::size_t earlier = 0; earlier < index; ++earlier) {
            if (parts_[earlier].kind == PartKind::name && parts_[earlier].text == part.text) {
                const auto value = found[hole];
                found.push_back(value);
                if (rest.starts_with(value) && match_from(index + 1, path, at + value.size(), found)) {
                    return true;
                }
                found.resize(found.size() - 1);
                return false;
            }
            hole += parts_[earlier].kind == PartKind::literal ? 0U : 1U;
        }
    }
    const auto depth = found.size();
    const auto step_end = part.kind == PartKind::folders ? rest.size() : std::min(rest.find('/'), rest.size());
    const std::size_t least = part.kind == PartKind::name ? 1 : 0;
    for (std::size_t length = step_end + 1; length-- > least;) {
        // Folders are taken whole: "a/b/" or nothing.
        if (part.kind == PartKind::folders && length > 0 && rest[length - 1] != '/') {
            continue;
        }
        found.emplace_back(rest.substr(0, length));
        if (match_from(index + 1, path, at + length, found)) {
            return true;
        }
        found.resize(depth);
    }
    return false;
}

std::string PathPattern::fill(const std::vector<std::string>& names, const std::vector<std::string>& values) const {
    std::string path;
    for (const auto& part : parts_) {
        if (part.kind == PartKind::literal) {
            path += part.text;
            continue;
        }
        const auto hole = std::find(names.begin(), names.end(), part.text);
        path += values[static_cast<std::size_t>(hole - names.begin())];
    }
    return path;
}

bool any_matches(const std::vector<PathPattern>& patterns, std::string_view path) {
    return std::any_of(patterns.begin(), patterns.end(), [path](const PathPattern& pattern) {
        if (pattern.match(path)) {
            return true;
        }
        for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
            if (pattern.match(path.substr(0, slash))) {
                return true;
            }
        }
        return false;
    });
}

PathPattern parse_exclusion(std::string_view text) {
    const auto slash = text.find('/');
    const bool any_depth = slash == std::string_view::npos || slash + 1 == text.size();
    return PathPattern::parse(any_depth && !text.empty() ? fmt::format("**/{}", text) : std::string(text));
}

}  // namespace loep::project
