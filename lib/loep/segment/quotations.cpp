// Pairs quotation marks: “…” „…” „…“ ‘…’ ‚…‘ «…» "…" '…' ,,…''.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/quotations.hpp"

#include <algorithm>
#include <optional>

#include "loep/text/characters.hpp"

namespace loep::segment {

namespace {

/// A speech of more bytes is rather one whose closing mark was forgotten.
constexpr std::size_t longest_quotation = 4096;

bool is_word_character(char32_t point) {
    const auto of = text::class_of(point);
    return text::is_letter(of) || of == text::CharacterClass::digit;
}

bool is_blank(char32_t point) {
    return text::class_of(point) == text::CharacterClass::blank;
}

struct Open {
    std::size_t at = 0;
    std::u32string_view closers;
};

class Pairing {
  public:
    Pairing(std::string_view bytes, const document::Block& block)
        : bytes_(bytes), block_(block), end_(text::to_size(block.span.end)) {}

    /// Calls `found(open, close)` for every quotation, in order.
    template <typename Found>
    void run(const Found& found) {
        auto markup = block_.opaque.begin();
        for (auto at = text::to_size(block_.span.begin); at < end_;) {
            while (markup != block_.opaque.end() && text::to_size(markup->end) <= at) {
                ++markup;
            }
            if (markup != block_.opaque.end() && text::to_size(markup->begin) <= at) {
                at = text::to_size(markup->end);
                continue;
            }
            const auto [point, size] = text::character_at(bytes_, at);
            look_at(at, point, size, found);
            before_ = point;
            at += size;
        }
    }

  private:
    char32_t after(std::size_t at) const { return at < end_ ? text::character_at(bytes_, at).point : U' '; }

    template <typename Found>
    void look_at(std::size_t at, char32_t point, std::size_t size, const Found& found) {
        if (open_ && at - open_->at > longest_quotation) {
            open_.reset();
        }
        const auto next = after(at + size);
        if (open_ && open_->closers.find(point) != std::u32string_view::npos && closes(point, next)) {
            found(open_->at, at);
            open_.reset();
            return;
        }
        const auto closers = opened_by(point, next);
        if (!closers.empty() && (!open_ || open_->closers == closers)) {
            open_ = Open{at, closers};
        }
    }

    /// An apostrophe inside a word (*zo’n*) and after a blank (*’s avonds*) closes nothing.
    bool closes(char32_t point, char32_t next) const {
        const bool apostrophe = point == U'\u2019' || point == U'\'';
        return !apostrophe || (!is_blank(before_) && !is_word_character(next));
    }

    /// The marks that close what `point` opens; empty when it opens nothing.
    std::u32string_view opened_by(char32_t point, char32_t next) const {
        const bool at_head = before_ == 0 || is_blank(before_) || before_ == U'(' || before_ == U'[';
        switch (point) {
            case U'\u201C':
                return at_head ? U"\u201D" : U"";
            case U'\u201E':
                return U"\u201D\u201C";
            case U'\u2018':
                return at_head ? U"\u2019" : U"";
            case U'\u201A':
                return U"\u2018\u2019";
            case U'\u00AB':
                return U"\u00BB";
            case U'"':
                return at_head ? U"\"" : U"";
            case U',':
                return next == U',' && at_head ? U"'\u2019\u201D" : U"";
            case U'\'':
                return at_head && is_word_character(next) && !is_short_word(next) ? U"'" : U"";
            default:
                return U"";
        }
    }

    /// 's, 't, 'n … may be words: *'s avonds*
    static bool is_short_word(char32_t next) {
        return std::u32string_view(U"stnkmrd").find(next) != std::u32string_view::npos;
    }

    std::string_view bytes_;
    const document::Block& block_;
    std::size_t end_;
    std::optional<Open> open_;
    char32_t before_ = 0;
};

}  // namespace

void keep_quotations_whole(std::string_view bytes, const document::Block& block, std::vector<Boundary>& boundaries) {
    auto read = boundaries.begin();
    auto kept = boundaries.begin();
    Pairing(bytes, block).run([&](std::size_t open, std::size_t close) {
        for (; read != boundaries.end() && text::to_size(read->begin) < close; ++read) {
            if (text::to_size(read->begin) <= open) {
                *kept++ = *read;
            }
        }
    });
    kept = std::copy(read, boundaries.end(), kept);
    boundaries.erase(kept, boundaries.end());
}

}  // namespace loep::segment
