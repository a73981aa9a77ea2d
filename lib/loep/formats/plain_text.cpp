// Reads plain text into blocks, by the shape of its lines.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/text/characters.hpp"
#include "loep/text/words.hpp"

namespace loep::formats {

namespace {

using document::BlockKind;

/// One line without the blanks around it.
struct Line {
    text::Span span;
    bool bullet = false;
};

constexpr std::size_t narrowest_wrap = 40;
constexpr std::size_t widest_wrap = 120;
constexpr std::size_t longest_heading = 80;

/// A rule of ===, --- or *** is drawn, not written.
bool is_drawn(std::string_view line) {
    return line.size() >= 3 && line.find_first_not_of("=-*_~#+") == std::string_view::npos;
}

/// A line that begins with a dash, an asterisk or a point and a blank. The mark stays in the text: in plain text a dash
/// may as well open a spoken line.
bool has_bullet(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "\u2022 ", "\u00B7 ", "\u2022\t", "-\t", "*\t"}) {
        if (line.starts_with(mark)) {
            return true;
        }
    }
    return false;
}

Line line_of(std::string_view bytes, text::Span span) {
    Line line;
    line.span = document::trimmed(bytes, span);
    const auto content = text::slice(bytes, line.span);
    line.bullet = has_bullet(content);
    return line;
}

/// Where the sentence's own marks end: closing quotes and brackets left out.
bool ends_sentence(std::string_view content) {
    while (!content.empty()) {
        const auto [point, size] = text::character_before(content, content.size());
        constexpr std::u32string_view closers = U"\"'”’“»)]*_";
        if (closers.find(point) == std::u32string_view::npos) {
            constexpr std::u32string_view ends = U".!?…:;,";
            return ends.find(point) != std::u32string_view::npos;
        }
        content.remove_suffix(size);
    }
    return false;
}

bool has_letters(std::string_view content) {
    for (std::size_t at = 0; at < content.size();) {
        const auto [point, size] = text::character_at(content, at);
        if (text::is_letter(text::class_of(point))) {
            return true;
        }
        at += size;
    }
    return false;
}

class Reader {
  public:
    explicit Reader(document::Document& to) : to_(to), bytes_(to.bytes()) {}

    void run() {
        const auto content = to_.source->content();
        auto at = text::to_size(content.begin);
        const auto end = text::to_size(content.end);
        const bool plain = bytes_.find('\r') == std::string_view::npos;
        while (at < end) {
            const auto stop = std::min(plain ? bytes_.find('\n', at) : bytes_.find_first_of("\r\n", at), end);
            take_line(text::make_span(at, stop));
            at = stop + (bytes_.substr(stop, 2) == "\r\n" ? 2U : 1U);
        }
        close_group();
    }

  private:
    void take_line(text::Span span) {
        auto line = line_of(bytes_, span);
        if (line.span.empty() || is_drawn(text::slice(bytes_, line.span))) {
            close_group();
            return;
        }
        if (line.bullet) {
            close_group();
        }
        group_.push_back(line);
    }

    /// No line had room for the first word of the next; lines that are sentences each are no wrapped paragraph.
    bool is_wrapped() const {
        if (group_.size() < 2) {
            return false;
        }
        std::size_t width = 0;
        for (const auto& line : group_) {
            width = std::max(width, width_of(line));
        }
        if (width < narrowest_wrap || width > widest_wrap) {
            return false;
        }
        std::size_t full = 0;
        std::size_t sentences = 0;
        for (std::size_t i = 0; i + 1 < group_.size(); ++i) {
            full += width_of(group_[i]) + 1 + first_word_of(group_[i + 1]) > width ? 1U : 0U;
            sentences += ends_sentence(text::slice(bytes_, group_[i].span)) ? 1U : 0U;
        }
        const auto breaks = group_.size() - 1;
        return full * 10 >= breaks * 9 && sentences < breaks;
    }

    void close_group() {
        if (is_wrapped()) {
            const auto kind = group_.front().bullet ? BlockKind::list_item : BlockKind::paragraph;
            to_.blocks.push_back({kind, {group_.front().span.begin, group_.back().span.end}, {}});
        } else {
            for (const auto& line : group_) {
                to_.blocks.push_back({kind_of(line), line.span, {}});
            }
        }
        group_.clear();
    }

    /// Code points.
    std::size_t width_of(const Line& line) const { return text::count_code_points(text::slice(bytes_, line.span)); }
    std::size_t first_word_of(const Line& line) const {
        const auto content = text::slice(bytes_, line.span);
        return text::count_code_points(content.substr(0, content.find_first_of(" \t")));
    }

    BlockKind kind_of(const Line& line) const {
        if (line.bullet) {
            return BlockKind::list_item;
        }
        const auto content = text::slice(bytes_, line.span);
        const bool heading = line.span.size() <= longest_heading * 4 && width_of(line) <= longest_heading &&
                             has_letters(content) && !ends_sentence(content);
        return heading ? BlockKind::heading : BlockKind::paragraph;
    }

    document::Document& to_;
    std::string_view bytes_;
    std::vector<Line> group_;
};

}  // namespace

document::Document read_plain_text(std::shared_ptr<const text::SourceText> source, text::Language language) {
    document::Document result{std::move(source), language, {}};
    Reader(result).run();
    return result;
}

}  // namespace loep::formats
