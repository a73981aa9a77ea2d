// Reads plain text into blocks, by the shape of its lines.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/formats/plain_text_lines.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/words.hpp"

namespace loep::formats {

namespace {

using document::BlockKind;

constexpr std::size_t narrowest_wrap = 40;
constexpr std::size_t longest_heading = 80;

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
            if (width > widest_wrap) {
                return false;
            }
        }
        if (width < narrowest_wrap) {
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

    std::size_t width_of(const Line& line) const { return formats::width_of(text::slice(bytes_, line.span)); }
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
