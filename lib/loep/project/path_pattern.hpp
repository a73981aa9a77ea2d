// A pattern of paths, as a project names its articles and what it leaves out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loep::project {

/// Bytes stand for themselves, except: `{name}` is one or more bytes without a slash, the same bytes wherever the name
/// returns; `*` any bytes without a slash, also none; `**/` any number of folders, also none, and `**` at the end
/// everything below. A pattern that ends with a slash means everything below.
class PathPattern {
  public:
    /// Throws Error{usage}: empty, absolute, with a `..` step, a brace that is not closed.
    static PathPattern parse(std::string_view text);

    const std::string& text() const { return text_; }
    /// The folder that every match lies in, without a slash at its end; empty for the top.
    std::string folder() const;
    /// How many bytes it fixes: the more, the more exactly it speaks.
    std::size_t fixed_bytes() const;
    /// The names of what it leaves open, in order: "{name}", "*1", "**1".
    std::vector<std::string> holes() const;

    /// What stands in its holes, in the order of holes(), or nothing if the path does not match. `*` and `{name}` take
    /// as much as they can, from the left.
    std::optional<std::vector<std::string>> match(std::string_view path) const;

    /// The path with these in the holes of those names. Every hole must be there.
    std::string fill(const std::vector<std::string>& names, const std::vector<std::string>& values) const;

  private:
    enum class PartKind : std::uint8_t { literal, name, any, folders, rest };
    struct Part {
        PartKind kind = PartKind::literal;
        std::string text;  ///< the bytes of a literal, the name of a hole
    };

    bool match_from(std::size_t index, std::string_view path, std::size_t at, std::vector<std::string>& found) const;

    std::string text_;
    std::vector<Part> parts_;
};

/// Whether one of the patterns, or a folder that one names, holds `path`. A pattern without a slash holds at any depth.
bool any_matches(const std::vector<PathPattern>& patterns, std::string_view path);

/// A pattern as any_matches() wants it: one without a slash inside holds at any depth.
PathPattern parse_exclusion(std::string_view text);

}  // namespace loep::project
