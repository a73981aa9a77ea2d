// Marks that suppress findings: comments in a text that has comments, a side file beside one that has none.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

/// One mark. Of a comment, `span` is the comment and `covers` the bytes that it speaks for; of a line in a side file,
/// `line` is its number there.
struct Mark {
    std::optional<check::Side> side;  ///< none: it speaks for both
    text::Span span;
    text::Span covers;
    std::vector<std::string> rules;  ///< none: all
    std::string marked;              ///< of a side file: only findings that mark this text; empty: any
    std::string reason;
    std::string mistyped;  ///< what was written for loep-ignore…; such a mark speaks for nothing
    std::uint64_t line = 0;
    bool used = false;
};

/// `<!-- loep-ignore RULE, RULE: reason -->` speaks for the line it stands in, or for the next line with text if it
/// stands alone; `loep-ignore-block` for all lines from there to the next blank one; `loep-ignore-file` for the file.
/// What only looks like these is a mark too, a mistyped one.
std::vector<Mark> read_comments(const text::SourceText& file, check::Side side);

/// A side file is named as the text with ".loep" added. A line is `RULE “marked text”: reason`, with straight or curly
/// quotation marks; the text, the reason, or both may be left out; RULE may be `*`. `#` begins a comment.
/// Without `side` they speak for both, as the two stand in one file.
std::vector<Mark> read_side_file(const text::SourceText& file, std::optional<check::Side> side);

/// The path of a text's side file.
std::string side_file_of(std::string_view path);

/// Do texts of this name hold comments?
bool has_comments(std::string_view path);

/// Suppresses what the marks speak for, and adds findings of mark-unused for marks that nothing needed. Marks of rules
/// that are not in `selection` are left alone.
void apply_marks(std::vector<Mark> marks, const check::RuleSelection& selection, CheckedPair& pair);

}  // namespace loep::project
