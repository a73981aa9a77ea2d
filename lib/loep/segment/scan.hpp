// Goes through tokens, and asks at each stop, question mark, exclamation mark or ellipsis. Private to boundaries.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/segment/boundaries.hpp"
#include "loep/segment/sentence_starts.hpp"
#include "loep/segment/stop_rules.hpp"
#include "loep/segment/token_view.hpp"

namespace loep::segment {

/// What the rules look at: so many tokens before a mark, after the text that follows it, at the head of the segment.
/// (The longest look back is a chain of eight dotted letters and a word before it.)
inline constexpr std::size_t look_back = 32;
inline constexpr std::size_t look_ahead = 32;
inline constexpr std::size_t head_length = 32;

/// Reads the words of a block a piece at a time. No token holds a blank, so pieces end at blanks.
class Pieces {
  public:
    Pieces(std::string_view bytes, const document::Block& block)
        : bytes_(bytes), block_(block), at_(text::to_size(block.span.begin)) {}

    bool more() const { return at_ < end(); }
    void read(std::vector<text::Word>& to) {
        constexpr std::size_t piece = 8192;
        auto stop = std::min(at_ + piece, end());
        if (stop < end()) {  // the blank itself too: whether ’s is a word depends on it
            stop = std::min(bytes_.find_first_of(" \n\t", stop), end() - 1) + 1;
        }
        text::append_words(bytes_, text::make_span(at_, stop), block_.opaque, to);
        at_ = stop;
    }

  private:
    std::size_t end() const { return text::to_size(block_.span.end); }

    std::string_view bytes_;
    const document::Block& block_;
    std::size_t at_;
};

/// What follows an end mark up to the next sentence or clause.
struct Tail {
    std::size_t last_mark = 0;  ///< the last token of the marks
    std::size_t next = 0;       ///< the token after marks, closing quotes and brackets
    bool strong = false;        ///< ! or ?
    bool ellipsis = false;
    bool quoted = false;      ///< a closing quote follows the mark
    bool bracketed = false;   ///< a closing bracket follows the mark
    bool quote_open = false;  ///< a straight double quote is open after it
};

class Scan {
  public:
    /// `pieces` refills `tokens`; null when all tokens are there.
    Scan(std::string_view bytes, std::vector<text::Word>& tokens, Pieces* pieces, const Rules& rules,
         std::vector<Candidate>* candidates)
        : tokens_(tokens), view_(bytes, tokens, rules), rules_(rules), pieces_(pieces), candidates_(candidates) {}

    std::vector<Boundary> run() {
        const auto ahead = look_ahead + rules_.uncut.longest();
        for (std::size_t i = 0;;) {
            while (i + ahead >= tokens_.size() && has_more()) {
                i = refill(i);
            }
            if (i >= tokens_.size()) {
                break;
            }
            i = step(i);
        }
        return std::move(boundaries_);
    }

    /// What is decided at token `i`; the next token to ask about.
    std::size_t step(std::size_t i) {
        if (const auto size = rules_.uncut.match(tokens_, i); size > 0) {
            return after_uncut(i, size);
        }
        if (tokens_[i].kind != text::WordKind::punctuation) {
            return i + 1;
        }
        if (!view_.is_end_mark(i)) {
            follow_quotes(i);
            return i + 1;
        }
        return after_mark(i);
    }

    /// For one that steps through tokens that are no whole block.
    void begin_at(std::size_t segment_begin, bool quote_open) {
        segment_begin_ = segment_begin;
        quote_open_ = quote_open;
    }
    bool quote_open() const { return quote_open_; }
    const std::vector<Boundary>& found() const { return boundaries_; }
    std::size_t first_text(std::size_t i) const { return view_.first_text(i); }

  private:
    bool has_more() const { return pieces_ != nullptr && pieces_->more(); }

    /// Drops what no rule looks at any more (the head of the segment and the tokens just before `i` stay) and reads
    /// on; the new index of token `i`.
    std::size_t refill(std::size_t i) {
        const auto keep = i - std::min(i, look_back);
        const auto drop = [this](std::size_t from, std::size_t to) {
            tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                          tokens_.begin() + static_cast<std::ptrdiff_t>(to));
            return to - from;
        };
        if (segment_begin_ + head_length < keep) {
            i -= drop(segment_begin_ + head_length, keep);
        }
        const auto front = drop(0, std::min(segment_begin_, keep));
        segment_begin_ -= front;
        pieces_->read(tokens_);
        return i - front;
    }

    void end_segment(std::size_t next) {
        boundaries_.push_back({view_.span(next - 1).end, view_.span(next).begin});
        segment_begin_ = next;
    }

    void note(std::size_t from, std::size_t to, Decision decision, std::string key) {
        if (candidates_ != nullptr) {
            candidates_->push_back({{view_.span(from).begin, view_.span(to).end}, decision, std::move(key)});
        }
    }

    std::size_t after_mark(std::size_t i) {
        auto tail = tail_at(i);
        while (tail.next + look_ahead >= tokens_.size() && has_more()) {
            pieces_->read(tokens_);  // one may be cut: the marks and all that closes after them
            tail = tail_at(i);
        }
        quote_open_ = tail.quote_open;
        const auto decision = tail.next < tokens_.size() ? decide(i, tail) : Decision{false, BoundaryRule::text_ends};
        if (candidates_ != nullptr) {
            auto known = view_.abbreviation_at(i);
            note(i, tail.last_mark, decision, std::move(known.key));
        }
        if (decision.ends) {
            end_segment(tail.next);
            quote_open_ = quote_open_ && !tail.quoted;
        }
        return tail.next;
    }

    std::string key_of(std::size_t from, std::size_t size) const {
        std::string key;
        for (auto at = from; at < from + size; ++at) {
            key += at > from && !view_.touches(at) ? " " : "";
            key += tokens_[at].key;
        }
        return key;
    }

    /// A designation is not cut; one that ends in a mark (*Yahoo!*) ends a sentence only before a function word.
    std::size_t after_uncut(std::size_t i, std::size_t size) {
        const auto last = i + size - 1;
        if (!view_.is_end_mark(last)) {
            note(i, last, {false, BoundaryRule::designation}, candidates_ != nullptr ? key_of(i, size) : "");
            return i + size;
        }
        if (view_.is_lower(i)) {
            return i + 1;  // an ordinary word that looks like the name, as in "dat is groen!"
        }
        const auto tail = tail_at(last);
        quote_open_ = tail.quote_open;
        const auto start = view_.first_text(tail.next);
        const bool more_marks = tail.last_mark > last || tail.quoted || tail.bracketed;
        const bool ends = tail.next < tokens_.size() && !view_.touches(tail.next) && view_.is_capital(start) &&
                          (more_marks || view_.is_function(start));
        note(i, tail.last_mark, {ends, BoundaryRule::designation}, candidates_ != nullptr ? key_of(i, size) : "");
        if (ends) {
            end_segment(tail.next);
        }
        return tail.next;
    }

    /// Straight double quotes look alike on both sides: count them.
    void follow_quotes(std::size_t i) {
        if (view_.point(i) == U'"') {
            quote_open_ = !quote_open_;
        }
    }

    /// A quote or bracket that belongs to the sentence before it. Typed with blanks around it, a straight quote closes
    /// when one is open; two apostrophes are the closing quote of ,,…''.
    bool closes(std::size_t i, bool blank_follows, bool quote_open) const {
        const auto mark = view_.point(i);
        const bool touching = view_.touches(i);
        if (is_one_of(mark, U")]}\u00BB\u201D\u203A")) {
            return touching || mark != U'\u00BB';
        }
        if (mark == U'"') {
            return touching ? blank_follows || quote_open : blank_follows && quote_open;
        }
        if (is_one_of(mark, U"\u2019'\u00B4`")) {
            const bool pair = view_.touches(i + 1) && is_one_of(view_.point(i + 1), U"\u2019'\u00B4`");
            return touching || pair || blank_follows;
        }
        if (is_one_of(mark, U"\u201C\u2018\u00AB")) {  // „…“, ‚…‘, »…«
            return touching && blank_follows;
        }
        return false;
    }

    Tail tail_at(std::size_t i) const {
        Tail tail;
        tail.quote_open = quote_open_;
        tail.next = i;
        tail.last_mark = i;
        while (tail.next < tokens_.size()) {
            const auto at = tail.next;
            if (view_.is_end_mark(at) &&
                (at == i || view_.touches(at) || (view_.point(at) != U'.' && !tail.quoted) || is_lone_mark(at))) {
                const auto mark = view_.point(at);
                tail.strong = tail.strong || (mark != U'.' && mark != U'\u2026');
                tail.ellipsis =
                    tail.ellipsis || mark == U'\u2026' || (at > i && mark == U'.' && view_.point(at - 1) == U'.');
                tail.last_mark = at;
            } else if (at > i && closes(at, view_.blank_after(at) || view_.point(at + 1) != 0, tail.quote_open)) {
                const bool bracket = is_one_of(view_.point(at), U")]}");
                tail.quoted = tail.quoted || !bracket;
                tail.bracketed = tail.bracketed || bracket;
                if (view_.point(at) == U'"') {
                    tail.quote_open = false;
                }
            } else {
                break;
            }
            ++tail.next;
        }
        return tail;
    }

    /// ". . ." and "! !" typed with blanks.
    bool is_lone_mark(std::size_t at) const { return view_.blank_after(at); }

    Decision decide(std::size_t i, const Tail& tail) const {
        const auto next = tail.next;
        const auto start = view_.first_text(next);
        if (is_one_of(view_.point(next), U",;:") &&
            !(view_.point(next) == U',' && view_.point(next + 1) == U',' && view_.touches(next + 1))) {
            return {false, BoundaryRule::comma_follows};
        }
        if (view_.touches(next)) {
            const bool ends = ends_without_blank(i, tail, start);
            return {ends, ends ? BoundaryRule::forgotten_blank : BoundaryRule::no_blank};
        }
        if (is_remark(i, tail)) {
            return {false, BoundaryRule::remark};
        }
        if (start >= tokens_.size()) {
            return {false, BoundaryRule::text_ends};
        }
        if (view_.is_lower_start(start)) {
            return before_lower(i, tail, start);
        }
        if (is_attribution(tail, start)) {
            return {false, BoundaryRule::attribution};
        }
        const bool one_stop = tail.last_mark == i && view_.point(i) == U'.';
        if (one_stop && tail.bracketed && !tail.quoted && view_.is_abbreviation(i)) {
            return {view_.is_function(start), BoundaryRule::bracketed_abbreviation};  // the stop is the abbreviation's
        }
        if (!one_stop || tail.quoted || tail.bracketed) {
            return {true, BoundaryRule::end_mark};
        }
        return decide_stop(view_, {i, start, segment_begin_});
    }

    /// (!), (?) and (…) inside a sentence; a ? right after a colon is a letter that some program lost.
    bool is_remark(std::size_t i, const Tail& tail) const {
        if (i == 0) {
            return false;
        }
        const bool closed_last = tail.last_mark + 1 < tail.next;
        const bool remark = tail.bracketed && closed_last && is_one_of(view_.point(i - 1), U"([");
        return (remark && !(tail.ellipsis && view_.is_function(view_.first_text(tail.next)))) ||
               (view_.point(i) == U'?' && view_.point(i - 1) == U':' && view_.touches(i));
    }

    /// A small letter begins a sentence in a brand (*iPhones*), where the writer uses no capitals, in English after an
    /// ordinary word when a function word follows, and in Dutch before a name with its article (*de Volkskrant*).
    Decision before_lower(std::size_t i, const Tail& tail, std::size_t start) const {
        const bool one_stop = tail.last_mark == i && view_.point(i) == U'.';
        if (tokens_[start].letter_case == text::WordCase::mixed && view_.letters(start) > 2) {
            const bool after_word = i > 0 && view_.is_word(i - 1);
            return {tail.strong || (after_word && decide_stop(view_, {i, start, segment_begin_}).ends),
                    BoundaryRule::brand};
        }
        if (tail.quoted || tail.bracketed || i == 0 || start != tail.next) {
            return {false, BoundaryRule::small_letter};
        }
        const bool english = rules_.language == text::Language::english;
        const bool casual = writes_small();
        const auto rule = casual ? BoundaryRule::small_starts : BoundaryRule::small_letter;
        if (tail.strong) {
            const bool after_name = view_.is_capital(i - 1) && !casual;
            return {(casual || english) && !after_name && !speech_follows(start), rule};
        }
        const bool ordinary = one_stop && view_.is_word(i - 1) && view_.touches(i) && view_.letters(i - 1) > 1 &&
                              !view_.is_abbreviation(i) && !view_.looks_abbreviated(i - 1) &&
                              view_.chain_begin(i) == i - 1;
        const bool function = english && view_.is_function(start) && view_.is_lower(i - 1);
        return {ordinary && (casual || function || is_name_with_article(i, start)), rule};
    }

    /// Dutch, after a word too long for an abbreviation that nobody knows.
    bool is_name_with_article(std::size_t mark, std::size_t start) const {
        constexpr std::size_t longest_abbreviation = 5;
        const bool article = view_.key(start) == "de" || view_.key(start) == "het";
        return rules_.language == text::Language::dutch && article && view_.is_capital(start + 1) &&
               view_.is_lower(mark - 1) && view_.letters(mark - 1) > longest_abbreviation;
    }

    /// Whether the sentence that is being read began with a small letter.
    bool writes_small() const {
        const auto head = view_.first_text(segment_begin_);
        return view_.is_word(head) && tokens_[head].letter_case == text::WordCase::lower &&
               !view_.is_leading_article(head);
    }

    /// riep de man, asked Harry, he said
    bool speech_follows(std::size_t start) const {
        return is_speech_verb(view_.key(start), rules_.language) ||
               is_speech_verb(view_.key(start + 1), rules_.language);
    }

    /// "Why?" Harry asked: the sentence goes on after the quotation.
    bool is_attribution(const Tail& tail, std::size_t start) const {
        if (rules_.language == text::Language::dutch || !tail.quoted || !tail.strong || start != tail.next ||
            view_.is_function(start)) {
            return false;  // Dutch has the verb first: "Waarom?" vroeg Piet
        }
        std::size_t at = start;
        while (at < start + 4 && view_.is_capital(at)) {
            ++at;
        }
        return at > start && at < tokens_.size() && is_speech_verb(view_.key(at), rules_.language);
    }

    /// Oekraïne?Maandag; niet.Reizigers: a blank was forgotten.
    bool ends_without_blank(std::size_t i, const Tail& tail, std::size_t start) const {
        if (start >= tokens_.size() || !view_.is_capital(start) ||
            tokens_[start].letter_case == text::WordCase::upper || view_.letters(start) < 2 ||
            !is_one_of_openers(tail.next, start)) {
            return false;
        }
        if (tail.strong || tail.quoted || tail.bracketed) {
            return i > 0 && (view_.touches(i) || tail.strong);
        }
        if (is_domain_end(view_.key(start))) {
            return false;
        }
        if (!view_.is_word(i - (i > 0 ? 1 : 0)) || !view_.touches(i) || tail.ellipsis || tail.last_mark != i) {
            return false;
        }
        const auto before = i - 1;
        const auto size = view_.letters(before);
        const bool known = view_.is_abbreviation(i);
        return !known && (view_.is_lower(before) ? size >= 2 : size >= 4);
    }

    /// Newsfeed.Com
    static bool is_domain_end(std::string_view word) {
        return word == "com" || word == "net" || word == "org" || word == "nl" || word == "be" || word == "eu";
    }

    bool is_one_of_openers(std::size_t next, std::size_t start) const {
        for (auto at = next; at < start; ++at) {
            if (!is_one_of(view_.point(at), U"\"\u2018\u201C\u201E\u201A\u00AB([")) {
                return false;
            }
        }
        return true;
    }

    std::vector<text::Word>& tokens_;
    TokenView view_;
    const Rules& rules_;
    Pieces* pieces_;
    std::vector<Candidate>* candidates_;
    std::vector<Boundary> boundaries_;
    std::size_t segment_begin_ = 0;
    bool quote_open_ = false;
};

}  // namespace loep::segment
