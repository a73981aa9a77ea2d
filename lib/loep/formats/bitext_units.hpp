// Gathers the units of a bitext file: two texts, each with the way back to the file's bytes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/formats/bitext.hpp"
#include "loep/text/origin.hpp"

namespace loep::formats {

/// One side, as it is taken out of the file. Every unit becomes one block.
class TakenText {
  public:
    explicit TakenText(text::Origin::Escape escape) : origin_(escape) {}

    /// Text of the unit, and the bytes that say it.
    void add(std::string_view text, text::Span in_file);
    /// Markup inside the unit: it stays as it is written, and is no text.
    void add_markup(std::string_view bytes, text::Span in_file);
    /// Bytes between two parts of the unit that mean nothing, and may go when both parts are written anew.
    void add_join(text::Span in_file) { origin_.add(0, in_file); }

    bool is_empty() const { return bytes_.size() == begin_; }
    /// What the unit has of text; nothing where it is blank or all markup.
    std::optional<document::Block> block() const;
    void keep(document::Block block);
    void drop();

    document::Document finish(std::shared_ptr<const text::SourceText> file, text::Language language);

  private:
    std::string bytes_;
    text::Origin origin_;
    std::vector<document::Block> blocks_;
    std::size_t begin_ = 0;           ///< of the unit in bytes_
    std::vector<text::Span> opaque_;  ///< of the unit
    text::ByteOffset file_end_{};     ///< behind what was added last
};

enum class UnitState { translated, unfinished, not_for_translation };

class Units {
  public:
    Units(std::shared_ptr<const text::SourceText> file, text::Origin::Escape escape)
        : source(escape), target(escape), file_(std::move(file)) {}

    /// What was added to both sides since the last unit is one. Without a source it is nothing.
    void end_unit(UnitState state);

    BitextFile finish(LanguagePair languages, bool stated);

    TakenText source;
    TakenText target;

  private:
    std::shared_ptr<const text::SourceText> file_;
    LeftOut left_out_;
};

/// What a file says of its languages, tags as of BCP 47. Throws Error{unsupported} unless one is Dutch and the other
/// English; an empty one is the other one.
LanguagePair languages_named(std::string_view from, std::string_view to, const std::string& path);

}  // namespace loep::formats
