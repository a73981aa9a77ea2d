// Reads Markdown with md4c, whose text callbacks point into the file's own bytes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/markdown.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <md4c.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::formats {

namespace {

using document::Block;
using document::BlockKind;

/// Bytes of YAML (---) or TOML (+++) front matter at the head of the text, its fences included.
std::size_t front_matter(std::string_view content) {
    for (const std::string_view fence : {"---", "+++"}) {
        if (!content.starts_with(fence) || content.find_first_of("\r\n") != fence.size()) {
            continue;
        }
        for (auto at = content.find('\n'); at != std::string_view::npos; at = content.find('\n', at + 1)) {
            const auto line = content.substr(at + 1, content.find_first_of("\r\n", at + 1) - at - 1);
            if (line == fence) {
                return at + 1 + fence.size();
            }
        }
    }
    return 0;
}

/// Gathers the blocks from md4c's events.
class Reader {
  public:
    explicit Reader(document::Document& to) : to_(to), bytes_(to.bytes()) {}

    void run() {
        auto content = to_.source->content();
        content.begin = content.begin + front_matter(text::slice(bytes_, content));
        if (content.size() > std::numeric_limits<MD_SIZE>::max()) {
            throw Error(ErrorCode::unsupported, text::message("is too long for Markdown"), {to_.source->path()});
        }
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
        parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->enter(type);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->leave(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->span(type, 1);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<Reader*>(self)->span(type, -1);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            return static_cast<Reader*>(self)->text(type, text, size);
        };
        if (md_parse(text::slice(bytes_, content).data(), static_cast<MD_SIZE>(content.size()), &parser, this) != 0) {
            throw Error(ErrorCode::malformed,
                        text::message("cannot be read as Markdown; is the library md4c (libmd4c0) installed?"),
                        {to_.source->path()});
        }
        flush();
    }

  private:
    int enter(MD_BLOCKTYPE type) {
        flush();
        types_.push_back(type);
        return 0;
    }

    int leave(MD_BLOCKTYPE) {
        flush();
        types_.pop_back();
        return 0;
    }

    int span(MD_SPANTYPE type, int step) {
        if (type == MD_SPAN_IMG) {
            images_ += step;
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, const MD_CHAR* data, MD_SIZE size) {
        const bool verbatim = !types_.empty() && (types_.back() == MD_BLOCK_CODE || types_.back() == MD_BLOCK_HTML);
        // Breaks and replaced characters are constants of md4c's, outside the file.
        const std::less<> before;
        const char* first = bytes_.data();
        const bool in_file = !before(data, first) && !before(first + bytes_.size(), data + size);
        if (type != MD_TEXT_NORMAL || verbatim || !in_file || size == 0) {
            return 0;
        }
        const auto begin = static_cast<std::size_t>(data - first);
        pieces_.push_back(text::make_span(begin, begin + size));
        outside_image_ = outside_image_ || images_ == 0;
        return 0;
    }

    BlockKind kind() const {
        if (!outside_image_) {
            return BlockKind::caption;
        }
        for (auto type = types_.rbegin(); type != types_.rend(); ++type) {
            switch (*type) {
                case MD_BLOCK_H:
                    return BlockKind::heading;
                case MD_BLOCK_LI:
                    return BlockKind::list_item;
                case MD_BLOCK_QUOTE:
                    return BlockKind::quotation;
                case MD_BLOCK_TH:
                case MD_BLOCK_TD:
                    return BlockKind::table_cell;
                default:
                    break;
            }
        }
        return BlockKind::paragraph;
    }

    /// What lies between two pieces of text is markup, unless it is blank (a line break in a paragraph).
    void flush() {
        Block block;
        std::optional<text::Span> last;
        for (const auto piece : pieces_) {
            const auto text = document::trimmed(bytes_, piece);
            if (!last && text.empty()) {
                continue;
            }
            if (last) {
                const auto gap = document::trimmed(bytes_, {last->end, piece.begin});
                if (!gap.empty()) {
                    block.opaque.push_back(gap);
                }
                block.span.end = text.empty() ? block.span.end : text.end;
            } else {
                block.span = text;
            }
            last = piece;
        }
        if (last) {
            while (!block.opaque.empty() && block.opaque.back().end > block.span.end) {
                block.opaque.pop_back();
            }
            block.kind = kind();
            to_.blocks.push_back(std::move(block));
        }
        pieces_.clear();
        outside_image_ = false;
    }

    document::Document& to_;
    std::string_view bytes_;
    std::vector<MD_BLOCKTYPE> types_;
    std::vector<text::Span> pieces_;
    int images_ = 0;
    bool outside_image_ = false;
};

}  // namespace

document::Document read_markdown(std::shared_ptr<const text::SourceText> source, text::Language language) {
    document::Document result{std::move(source), language, {}};
    Reader(result).run();
    return result;
}

}  // namespace loep::formats
