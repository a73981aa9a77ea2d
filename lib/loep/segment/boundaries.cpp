// Finds boundaries in words that are there, in words read a piece at a time, and in bytes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/boundaries.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "loep/segment/scan.hpp"

namespace loep::segment {

namespace {

using text::Word;

/// Reads bytes, and words only around the marks that bytes cannot decide: most stops follow a plain word and precede a
/// capital. Gives what Scan gives.
class Skim {
  public:
    Skim(std::string_view bytes, const document::Block& block, const Rules& rules)
        : bytes_(bytes.substr(0, text::to_size(block.span.end))),
          begin_(text::to_size(block.span.begin)),
          rules_(rules),
          segment_begin_(begin_) {}

    /// Nothing when the text has stretches without blanks so long that it is better read from one end to the other.
    std::optional<std::vector<Boundary>> run() {
        for (auto at = next_mark(begin_); at < bytes_.size() && !gave_up_; at = next_mark(at)) {
            if (bytes_[at] == '"') {
                quote_open_ = !quote_open_;
                done_ = ++at;
            } else if (is_inside_number(at)) {
                ++at;
            } else if (const auto end = plain_end(at)) {
                boundaries_.push_back(*end);
                quote_open_ = quote_open_ && text::to_size(end->end) == at + 1;  // a closing quote closes
                segment_begin_ = done_ = at = text::to_size(end->begin);
            } else {
                at = std::max(look_closely(at), at + 1);
            }
        }
        return gave_up_ ? std::nullopt : std::optional(std::move(boundaries_));
    }

  private:
    static constexpr std::size_t step = 16;  ///< bytes at once: most are letters
    enum class Byte : std::uint8_t { plain, mark, lead };
    static constexpr std::array<Byte, 256> bytes_table = [] {
        std::array<Byte, 256> table{};
        for (const char c : std::string_view(".!?\"")) {
            table[static_cast<unsigned char>(c)] = Byte::mark;
        }
        table[0xE2] = Byte::lead;
        return table;
    }();

    static Byte kind_of(char c) { return bytes_table[static_cast<unsigned char>(c)]; }
    /// Without a branch or a table, so that the compiler looks at many bytes at once.
    static bool are_plain(const char* some) {
        unsigned any = 0;
        for (std::size_t i = 0; i < step; ++i) {
            const char c = some[i];
            any |= static_cast<unsigned>(c == '.') | static_cast<unsigned>(c == '!') | static_cast<unsigned>(c == '?') |
                   static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == '\xE2');
        }
        return any == 0;
    }

    static bool is_small(char c) { return c >= 'a' && c <= 'z'; }
    /// Of a word: a small letter, or a byte of an accented one (U+00C0 … U+017F).
    static bool is_letter(char c) {
        const auto byte = static_cast<unsigned char>(c);
        return is_small(c) || (byte >= 0x80 && byte <= 0xBF) || (byte >= 0xC3 && byte <= 0xC5);
    }
    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    /// . ! ? " … ‽ ⁇ ⁈ ⁉
    std::size_t next_mark(std::size_t at) const {
        for (; at < bytes_.size(); ++at) {
            while (at + step <= bytes_.size() && are_plain(bytes_.data() + at)) {
                at += step;
            }
            const auto kind = at < bytes_.size() ? kind_of(bytes_[at]) : Byte::plain;
            if (kind == Byte::plain) {
                continue;
            }
            const auto rest = bytes_.substr(at, 3);
            if (kind == Byte::mark || rest == "\u2026" || rest == "\u203D" || rest == "\u2047" || rest == "\u2048" ||
                rest == "\u2049") {
                return at;
            }
        }
        return bytes_.size();
    }

    bool is_inside_number(std::size_t at) const {
        return bytes_[at] == '.' && at > begin_ && at + 1 < bytes_.size() && is_digit(bytes_[at - 1]) &&
               is_digit(bytes_[at + 1]);
    }

    /// Where the next segment begins after a mark at `at`, when nothing but a closing quote and blanks is between them
    /// and it begins with a capital, or with a quote and a capital.
    std::optional<Boundary> plain_gap(std::size_t at) const {
        auto next = at + 1;
        if (const auto mark = bytes_.substr(next, 3); mark == "\u2019" || mark == "\u201D") {
            // "Why?" Harry asked: English may go on.
            if (bytes_[at] != '.' && rules_.language == text::Language::english) {
                return std::nullopt;
            }
            next += mark.size();
        }
        const auto end = next;
        while (next < bytes_.size() && is_blank(bytes_[next])) {
            ++next;
        }
        const auto opening = bytes_.substr(next, 3);
        const bool quote = opening == "\u2018" || opening == "\u201C" || opening == "\u201E";
        const auto start = next + (quote ? opening.size() : 0);
        if (next == end || start + 1 >= bytes_.size() || bytes_[start] < 'A' || bytes_[start] > 'Z' ||
            (quote && !is_small(bytes_[start + 1]))) {
            return std::nullopt;
        }
        return Boundary{text::to_offset(end), text::to_offset(next)};
    }

    /// After a blank and a plain word that is no abbreviation.
    std::optional<Boundary> plain_end(std::size_t at) const {
        const auto gap = plain_gap(at);
        if (!gap) {
            return std::nullopt;
        }
        auto from = at;
        while (from > done_ && is_letter(bytes_[from - 1])) {
            --from;
        }
        const auto letters_begin = from;
        from -= from > done_ && bytes_[from - 1] >= 'A' && bytes_[from - 1] <= 'Z' ? 1U : 0U;
        // Two letters may go on after a blank (v. Chr.), four without a vowel may be an abbreviation (Ltn.).
        const auto word_bytes = bytes_.substr(letters_begin, at - letters_begin);
        const bool ordinary = word_bytes.size() > 4 ||
                              (word_bytes.size() > 2 && word_bytes.find_first_of("aeiouy") != std::string_view::npos);
        if (!ordinary || word_bytes.ends_with("str") || from < begin_ + 2 || from <= done_ || bytes_[from - 1] != ' ' ||
            bytes_[from - 2] == '.') {
            return std::nullopt;
        }
        const auto word = text::fold_key(bytes_.substr(from, at - from));
        const bool known = rules_.uncut.may_have_before_mark(word) ||
                           (bytes_[at] == '.' && rules_.knowledge.abbreviations.contains(word));
        return known ? std::nullopt : gap;
    }

    /// `count` stretches without blanks back from `at`, not before the block.
    std::size_t back(std::size_t at, std::size_t count) const {
        for (; count > 0; --count) {
            while (at > begin_ && is_blank(bytes_[at - 1])) {
                --at;
            }
            while (at > begin_ && !is_blank(bytes_[at - 1])) {
                --at;
            }
        }
        return at;
    }
    std::size_t forth(std::size_t at, std::size_t count) const {
        for (; count > 0; --count) {
            while (at < bytes_.size() && is_blank(bytes_[at])) {
                ++at;
            }
            while (at < bytes_.size() && !is_blank(bytes_[at])) {
                ++at;
            }
        }
        return std::min(at + 1, bytes_.size());  // the blank too: whether ’s is a word depends on it
    }
    static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

    /// Reads the words around the mark and asks the rules; where to go on.
    std::size_t look_closely(std::size_t at) {
        constexpr std::size_t longest_look = 4096;
        constexpr std::size_t chunks_before = 2;  // the one of the mark, and one more: lt. gen.
        const std::size_t chunks_ahead =
            (rules_.language == text::Language::dutch ? 3U : 5U) + rules_.uncut.longest_after_mark();
        const auto from = back(at, chunks_before + rules_.uncut.longest_before_mark());
        for (auto ahead = chunks_ahead;; ahead *= 4) {
            const auto to = forth(at, ahead);
            gave_up_ = to - from > longest_look;
            if (gave_up_) {
                return bytes_.size();
            }
            if (const auto next = try_words(at, from, to)) {
                return *next;
            }
        }
    }

    /// Nothing when more words must be read.
    std::optional<std::size_t> try_words(std::size_t at, std::size_t from, std::size_t to) {
        static const std::vector<text::Span> no_markup;
        tokens_.clear();
        if (segment_begin_ < from) {
            const auto stop = std::min(forth(segment_begin_, 2), from);  // its first word, past an opening mark
            text::append_words(bytes_, text::make_span(segment_begin_, stop), no_markup, tokens_);
        }
        const auto head = tokens_.size();
        text::append_words(bytes_, text::make_span(from, to), no_markup, tokens_);
        const auto index_of = [&](std::size_t offset) {
            auto i = head;
            while (i < tokens_.size() && text::to_size(tokens_[i].span.begin) < offset) {
                ++i;
            }
            return i;
        };
        Scan scan(bytes_, tokens_, nullptr, rules_, nullptr);
        scan.begin_at(head > 0 ? 0 : index_of(segment_begin_), quote_open_);
        auto i = index_of(std::max(done_, from));
        while (i < tokens_.size() && text::to_size(tokens_[i].span.begin) <= at) {
            i = scan.step(i);
        }
        const std::size_t need = rules_.language == text::Language::dutch ? 2U : 5U;
        if (to < bytes_.size() && scan.first_text(i) + need > tokens_.size()) {
            return std::nullopt;
        }
        quote_open_ = scan.quote_open();
        for (const auto& one : scan.found()) {
            boundaries_.push_back(one);
            segment_begin_ = text::to_size(one.begin);
        }
        done_ = i < tokens_.size() ? text::to_size(tokens_[i].span.begin) : bytes_.size();
        return done_;
    }

    std::string_view bytes_;
    std::size_t begin_;
    const Rules& rules_;
    std::vector<Boundary> boundaries_;
    std::vector<Word> tokens_;
    std::size_t segment_begin_;
    std::size_t done_ = 0;  ///< what is before it has been decided
    bool quote_open_ = false;
    bool gave_up_ = false;
};

}  // namespace

std::vector<Boundary> boundaries(std::string_view bytes, std::vector<Word>& tokens, const Rules& rules,
                                 std::vector<Candidate>* candidates) {
    return Scan(bytes, tokens, nullptr, rules, candidates).run();
}

std::vector<Boundary> boundaries(std::string_view bytes, const document::Block& block, const Rules& rules,
                                 std::vector<Candidate>* candidates) {
    if (candidates == nullptr && block.opaque.empty() && !rules.uncut.has_quotes()) {
        if (auto found = Skim(bytes, block, rules).run()) {
            return std::move(*found);
        }
    }
    Pieces pieces(bytes, block);
    std::vector<Word> tokens;
    return Scan(bytes, tokens, &pieces, rules, candidates).run();
}

}  // namespace loep::segment
