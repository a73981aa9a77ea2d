// The bytes of one input as they were read, checked once to be UTF-8 without NUL; makes positions for people.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/origin.hpp"
#include "loep/text/span.hpp"

namespace loep::text {

/// Line and column count from 1; a column is a Unicode code point (a byte order mark counts as none).
struct Position {
    std::uint64_t line = 1;
    std::uint64_t column = 1;
    auto operator<=>(const Position&) const = default;
};

/// Where a stretch of text stands in its file, for people and for programs.
struct Region {
    Position start;
    Position end;
    Span bytes;
};

class SourceText {
  public:
    /// Takes bytes as they are. Throws Error{not_text} with the place of the first bad byte (ill-formed UTF-8 or NUL).
    /// `path` is for reports only ("-" for standard input).
    static std::shared_ptr<const SourceText> from_bytes(std::string path, std::string bytes);

    /// Reads the file. Throws Error{not_found | unreadable | not_text}.
    static std::shared_ptr<const SourceText> read(const std::string& path);

    /// Text that stands in `file` escaped or apart, as TMX and PO have it. Its places are told as those of the file.
    static std::shared_ptr<const SourceText> taken_out(std::shared_ptr<const SourceText> file, std::string bytes,
                                                       Origin origin);

    const std::string& path() const { return path_; }
    /// The file that the text was taken out of; else the text itself.
    const SourceText& file() const { return file_ != nullptr ? *file_ : *this; }
    /// All bytes, byte order mark included.
    std::string_view bytes() const { return bytes_; }
    std::string_view slice(Span span) const { return text::slice(bytes_, span); }
    /// The bytes after the byte order mark, if there is one.
    Span content() const;

    /// Lines end at LF or CR LF (a lone CR also). O(log lines + length of the line, 64 kB of it at most); the tables
    /// are made once.
    Position position(ByteOffset offset) const;
    Region region(Span span) const;
    /// The bytes of file() that say `span`.
    Span in_file(Span span) const { return origin_ ? origin_->in_file(span) : span; }
    /// May the bytes of file() that say `span` be replaced by written() ones?
    bool may_rewrite(Span span) const { return !origin_ || origin_->is_unbroken(span); }
    /// `text` as file() wants it written.
    std::string written(std::string_view text) const { return origin_ ? origin_->written(text) : std::string(text); }
    /// The whole line (its end mark left out) that holds `offset`.
    Span line_at(ByteOffset offset) const;

  private:
    SourceText(std::string path, std::string bytes);

    std::string path_;
    std::string bytes_;
    std::vector<std::uint64_t> line_starts_;
    std::vector<std::uint64_t> checkpoints_;  ///< code points before every so many bytes
    std::shared_ptr<const SourceText> file_;  ///< null for a file itself
    std::optional<Origin> origin_;            ///< the text's places in file_
};

}  // namespace loep::text
