// The rules by which a stop, a question mark, an exclamation mark or an ellipsis ends a sentence, or does not.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/boundaries.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "loep/segment/sentence_starts.hpp"
#include "loep/text/characters.hpp"

namespace loep::segment {

namespace {

using termbase::AbbreviationClass;
using text::Word;
using text::WordCase;
using text::WordKind;

bool is_one_of(char32_t point, std::u32string_view points) {
    return points.find(point) != std::u32string_view::npos;
}

/// What follows an end mark up to the next sentence or clause.
struct Tail {
    std::size_t last_mark = 0;  ///< the last token of the marks
    std::size_t next = 0;       ///< the token after marks, closing quotes and brackets
    bool strong = false;        ///< ! or ?
    bool ellipsis = false;
    bool quoted = false;     ///< a closing quote follows the mark
    bool bracketed = false;  ///< a closing bracket follows the mark
};

class Scan {
  public:
    Scan(std::string_view bytes, const std::vector<Word>& tokens, const Rules& rules)
        : bytes_(bytes), tokens_(tokens), rules_(rules) {}

    std::vector<std::size_t> run() {
        for (std::size_t i = 0; i < tokens_.size();) {
            if (const auto size = rules_.uncut.match(tokens_, i); size > 0) {
                i = after_uncut(i, size);
                continue;
            }
            if (!is_end_mark(i)) {
                follow_quotes(i);
                ++i;
                continue;
            }
            const auto tail = tail_at(i);
            if (tail.next < tokens_.size() && ends_here(i, tail)) {
                starts_.push_back(tail.next);
                segment_begin_ = tail.next;
                quote_open_ = quote_open_ && !tail.quoted;
            }
            i = tail.next;
        }
        return std::move(starts_);
    }

  private:
    char32_t point(std::size_t i) const {
        if (i >= tokens_.size() || tokens_[i].kind != WordKind::punctuation) {
            return 0;
        }
        return text::character_at(bytes_, text::to_size(tokens_[i].span.begin)).point;
    }
    std::string_view key(std::size_t i) const {
        return i < tokens_.size() ? std::string_view(tokens_[i].key) : std::string_view();
    }
    bool touches(std::size_t i) const {  // the token before
        return i > 0 && i < tokens_.size() && tokens_[i - 1].span.end == tokens_[i].span.begin;
    }
    bool is_end_mark(std::size_t i) const { return is_one_of(point(i), U".!?\u2026\u203D\u2049\u2047\u2048"); }
    bool is_word(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == WordKind::word; }
    bool is_number(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == WordKind::number; }
    bool is_capital(std::size_t i) const {
        return i < tokens_.size() && (tokens_[i].kind == WordKind::word || tokens_[i].kind == WordKind::number) &&
               (tokens_[i].letter_case == WordCase::capitalised || tokens_[i].letter_case == WordCase::upper ||
                (tokens_[i].letter_case == WordCase::mixed &&
                 text::class_of(text::character_at(bytes_, text::to_size(tokens_[i].span.begin)).point) ==
                     text::CharacterClass::upper));
    }
    std::size_t letters(std::size_t i) const { return text::count_code_points(text::slice(bytes_, tokens_[i].span)); }
    bool is_function(std::size_t i) const { return is_word(i) && is_function_word(key(i), rules_.language); }

    /// A designation is not cut; one that ends in a mark (*Yahoo!*) ends a sentence only before a function word.
    std::size_t after_uncut(std::size_t i, std::size_t size) {
        const auto last = i + size - 1;
        if (!is_end_mark(last)) {
            return i + size;
        }
        if (tokens_[i].letter_case == WordCase::lower) {
            return i + 1;  // an ordinary word that looks like the name, as in "dat is groen!"
        }
        const auto tail = tail_at(last);
        const auto start = first_text(tail.next);
        const bool more_marks = tail.last_mark > last || tail.quoted || tail.bracketed;
        if (tail.next < tokens_.size() && !touches(tail.next) && is_capital(start) &&
            (more_marks || is_function(start))) {
            starts_.push_back(tail.next);
            segment_begin_ = tail.next;
        }
        return tail.next;
    }

    /// Straight double quotes look alike on both sides: count them.
    void follow_quotes(std::size_t i) {
        if (point(i) == U'"') {
            quote_open_ = !quote_open_;
        }
    }

    /// A quote or bracket that belongs to the sentence before it. Typed with blanks around it, a straight quote closes
    /// when one is open; two apostrophes are the closing quote of ,,…''.
    bool closes(std::size_t i, bool blank_follows) const {
        const auto mark = point(i);
        const bool touching = touches(i);
        if (is_one_of(mark, U")]}\u00BB\u201D\u203A")) {
            return touching || mark != U'\u00BB';
        }
        if (mark == U'"') {
            return touching ? blank_follows || quote_open_ : blank_follows && quote_open_;
        }
        if (is_one_of(mark, U"\u2019'\u00B4`")) {
            const bool pair = touches(i + 1) && is_one_of(point(i + 1), U"\u2019'\u00B4`");
            return touching || pair || blank_follows;
        }
        if (is_one_of(mark, U"\u201C\u2018\u00AB")) {  // „…“, ‚…‘, »…«
            return touching && blank_follows;
        }
        return false;
    }

    bool blank_after(std::size_t i) const { return i + 1 >= tokens_.size() || !touches(i + 1); }

    Tail tail_at(std::size_t i) {
        Tail tail;
        tail.next = i;
        tail.last_mark = i;
        while (tail.next < tokens_.size()) {
            const auto at = tail.next;
            if (is_end_mark(at) &&
                (at == i || touches(at) || (point(at) != U'.' && !tail.quoted) || is_lone_mark(at))) {
                const auto mark = point(at);
                tail.strong = tail.strong || (mark != U'.' && mark != U'\u2026');
                tail.ellipsis = tail.ellipsis || mark == U'\u2026' || (at > i && mark == U'.' && point(at - 1) == U'.');
                tail.last_mark = at;
            } else if (at > i && closes(at, blank_after(at) || point(at + 1) != 0)) {
                const bool bracket = is_one_of(point(at), U")]}");
                tail.quoted = tail.quoted || !bracket;
                tail.bracketed = tail.bracketed || bracket;
                if (point(at) == U'"') {
                    quote_open_ = false;
                }
            } else {
                break;
            }
            ++tail.next;
        }
        return tail;
    }

    /// ". . ." and "! !" typed with blanks.
    bool is_lone_mark(std::size_t at) const { return blank_after(at); }

    /// Past opening quotes, brackets, dashes and bullets.
    std::size_t first_text(std::size_t i) const {
        while (i < tokens_.size() && is_one_of(point(i),
                                               U"\"'\u2018\u2019\u201C\u201D\u201E\u201A\u00AB\u00BB\u2039\u203A`,([{-"
                                               U"\u2013\u2014\u2022*\u00BF\u00A1")) {
            ++i;
        }
        return i;
    }

    bool ends_here(std::size_t i, const Tail& tail) const {
        const auto next = tail.next;
        const auto start = first_text(next);
        if (is_one_of(point(next), U",;:") && !(point(next) == U',' && point(next + 1) == U',' && touches(next + 1))) {
            return false;
        }
        if (touches(next)) {
            return ends_without_blank(i, tail, start);
        }
        if (is_remark(i, tail)) {
            return false;
        }
        if (start >= tokens_.size()) {
            return false;
        }
        if (is_lower_start(start)) {
            return ends_before_lower(i, tail, start);
        }
        if (is_attribution(tail, start)) {
            return false;
        }
        const bool one_stop = tail.last_mark == i && point(i) == U'.';
        if (one_stop && tail.bracketed && !tail.quoted && abbreviation_at(i) != AbbreviationClass::none) {
            return is_function(start);  // (… D.C.) District: the stop is the abbreviation's
        }
        return !one_stop || tail.quoted || tail.bracketed || stop_ends(i, start);
    }

    /// (!), (?) and (…) inside a sentence; a ? right after a colon is a letter that some program lost.
    bool is_remark(std::size_t i, const Tail& tail) const {
        if (i == 0) {
            return false;
        }
        const bool closed_last = tail.last_mark + 1 < tail.next;
        const bool remark = tail.bracketed && closed_last && is_one_of(point(i - 1), U"([");
        return (remark && !(tail.ellipsis && is_function(first_text(tail.next)))) ||
               (point(i) == U'?' && point(i - 1) == U':' && touches(i));
    }

    bool is_lower_start(std::size_t start) const {
        if (!is_word(start)) {
            return false;
        }
        if (is_leading_article(start)) {
            return !is_capital(start + 1);
        }
        return tokens_[start].letter_case == WordCase::lower ||
               (tokens_[start].letter_case == WordCase::mixed && !is_capital(start));
    }

    /// ’s Avonds, ’t Is, 'n Man
    bool is_leading_article(std::size_t i) const { return is_word(i) && key(i).size() == 2 && key(i).front() == '\''; }

    /// A small letter begins a sentence in a brand (*iPhones*), where the writer uses no capitals, and in English after
    /// an ordinary word when a function word follows.
    bool ends_before_lower(std::size_t i, const Tail& tail, std::size_t start) const {
        const bool one_stop = tail.last_mark == i && point(i) == U'.';
        const bool brand = tokens_[start].letter_case == WordCase::mixed && letters(start) > 2;
        if (brand) {
            return tail.strong || (i > 0 && is_word(i - 1) && stop_ends(i, start));
        }
        if (tail.quoted || tail.bracketed || i == 0 || start != tail.next) {
            return false;
        }
        const bool casual = writes_small();
        if (tail.strong) {
            const bool after_name = is_capital(i - 1) && !casual;
            return (casual || rules_.language == text::Language::english) && !after_name && !speech_follows(start);
        }
        const bool ordinary = one_stop && is_word(i - 1) && touches(i) && letters(i - 1) > 1 &&
                              abbreviation_at(i) == AbbreviationClass::none && !looks_abbreviated(i - 1) &&
                              chain_begin(i) == i - 1;
        return ordinary && (casual || (rules_.language == text::Language::english && is_function(start) &&
                                       tokens_[i - 1].letter_case == WordCase::lower));
    }

    /// Whether the sentence that is being read began with a small letter.
    bool writes_small() const {
        const auto head = first_text(segment_begin_);
        return is_word(head) && tokens_[head].letter_case == WordCase::lower && !is_leading_article(head);
    }

    /// riep de man, asked Harry, he said
    bool speech_follows(std::size_t start) const {
        return is_speech_verb(key(start), rules_.language) || is_speech_verb(key(start + 1), rules_.language);
    }

    /// "Why?" Harry asked: the sentence goes on after the quotation.
    bool is_attribution(const Tail& tail, std::size_t start) const {
        if (rules_.language == text::Language::dutch || !tail.quoted || !tail.strong || start != tail.next ||
            is_function(start)) {
            return false;  // Dutch has the verb first: "Waarom?" vroeg Piet
        }
        std::size_t at = start;
        while (at < start + 4 && is_capital(at)) {
            ++at;
        }
        return at > start && at < tokens_.size() && is_speech_verb(key(at), rules_.language);
    }

    /// Oekraïne?Maandag; niet.Reizigers: a blank was forgotten.
    bool ends_without_blank(std::size_t i, const Tail& tail, std::size_t start) const {
        if (start >= tokens_.size() || !is_capital(start) || tokens_[start].letter_case == WordCase::upper ||
            letters(start) < 2 || !is_one_of_openers(tail.next, start)) {
            return false;
        }
        if (tail.strong || tail.quoted || tail.bracketed) {
            return i > 0 && (touches(i) || tail.strong);
        }
        if (is_domain_end(key(start))) {
            return false;
        }
        if (!is_word(i - (i > 0 ? 1 : 0)) || !touches(i) || tail.ellipsis || tail.last_mark != i) {
            return false;
        }
        const auto before = i - 1;
        const auto size = letters(before);
        const bool known = abbreviation_at(i) != AbbreviationClass::none;
        return !known && (tokens_[before].letter_case == WordCase::lower ? size >= 2 : size >= 4);
    }

    /// Newsfeed.Com
    static bool is_domain_end(std::string_view word) {
        return word == "com" || word == "net" || word == "org" || word == "nl" || word == "be" || word == "eu";
    }

    bool is_one_of_openers(std::size_t next, std::size_t start) const {
        for (auto at = next; at < start; ++at) {
            if (!is_one_of(point(at), U"\"\u2018\u201C\u201E\u201A\u00AB([")) {
                return false;
            }
        }
        return true;
    }

    /// One full stop, a blank, and then a capital, a number or a sign.
    bool stop_ends(std::size_t i, std::size_t start) const {
        if (i == 0 || !touches(i)) {
            return true;
        }
        const auto before = i - 1;
        if (is_number(before)) {
            return number_ends(before, start);
        }
        if (!is_word(before)) {
            return true;
        }
        if (chain_begin(i) == segment_begin_ && (letters(before) == 1 || chain_begin(i) < before)) {
            return false;  // P.S., N.B. at the head
        }
        const auto of = abbreviation_at(i);
        const bool letter = letters(before) == 1 && tokens_[before].letter_case != WordCase::lower;
        const bool initial =
            letter && chain_begin(i) == before && of == AbbreviationClass::before_number && !is_number(start);
        if (of != AbbreviationClass::none && !initial) {
            return abbreviation_ends(i, of, start);
        }
        if (goes_on_after_blank(i, start) || (key(before).ends_with("str") && is_number(start))) {
            return false;  // Hooftstr. 12
        }
        if (letters(before) == 1) {
            return letter_ends(i, start);
        }
        return !looks_abbreviated(before) || !is_capital(start) || is_function(start);
    }

    /// "1. Open de deur": a number alone at the head counts a list; a day before its month is an ordinal.
    bool number_ends(std::size_t before, std::size_t start) const {
        if (before == segment_begin_) {
            return false;
        }
        return !(is_month(key(start)) && letters(before) <= 2);
    }

    static bool is_month(std::string_view word) {
        constexpr std::array<std::string_view, 20> months{
            "januari",  "februari", "maart",   "april",    "mei",   "juni", "juli", "augustus", "september", "oktober",
            "november", "december", "january", "february", "march", "may",  "june", "july",     "august",    "october"};
        return std::find(months.begin(), months.end(), word) != months.end();
    }

    /// Where the dotted letters begin that end at the stop `i`: v of v.Chr., U of U.S.
    std::size_t chain_begin(std::size_t i) const {
        std::size_t first = i - 1;
        for (int parts = 0; parts < 8; ++parts) {
            if (first < 2 || !touches(first) || point(first - 1) != U'.' || !touches(first - 1) ||
                !is_word(first - 2) || letters(first - 2) > 4) {
                break;
            }
            first -= 2;
        }
        return first;
    }

    /// v. Chr., typed with a blank
    bool goes_on_after_blank(std::size_t i, std::size_t start) const {
        if (letters(i - 1) > 2 || !is_word(start)) {
            return false;
        }
        std::string whole;
        for (auto at = chain_begin(i); at <= i; ++at) {
            whole += tokens_[at].key;
        }
        return class_of_key(whole.append(key(start))) != AbbreviationClass::none;
    }

    AbbreviationClass class_of_key(const std::string& of) const {
        const auto found = rules_.knowledge.abbreviations.find(of);
        return found == rules_.knowledge.abbreviations.end() ? AbbreviationClass::none : found->second;
    }

    /// The class of the abbreviation that ends at the stop `i`, the longest first: "lt. gen", "v.chr", "gen".
    AbbreviationClass abbreviation_at(std::size_t i) const {
        if (i == 0 || !is_word(i - 1) || !touches(i)) {
            return AbbreviationClass::none;
        }
        const auto first = chain_begin(i);
        const bool in_capitals = tokens_[i - 1].letter_case == WordCase::upper && first == i - 1;
        if (in_capitals && !(i + 1 < tokens_.size() && tokens_[i + 1].letter_case == WordCase::upper)) {
            return AbbreviationClass::none;  // the VS, not vs. (versus), unless everything is in capitals
        }
        std::string chain;
        for (auto at = first; at < i; ++at) {
            chain += tokens_[at].key;
        }
        if (first >= 2 && point(first - 1) == U'.' && is_word(first - 2)) {
            if (const auto of = class_of_key(std::string(key(first - 2)) + ". " + chain);
                of != AbbreviationClass::none) {
                return of;
            }
        }
        if (first >= 2 && point(first - 1) == U'-' && touches(first) && touches(first - 1)) {
            if (const auto of = class_of_key(std::string(key(first - 2)) + "-" + chain);
                of != AbbreviationClass::none) {
                return of;
            }
        }
        return class_of_key(chain);
    }

    bool is_dotted_capitals(std::size_t i) const {
        const auto first = chain_begin(i);
        return first + 1 < i && is_capital(first);
    }

    bool abbreviation_ends(std::size_t i, AbbreviationClass of, std::size_t start) const {
        if (of == AbbreviationClass::never_final) {
            return false;
        }
        const bool number = is_number(start) && !is_capital(start);
        if (of == AbbreviationClass::before_number) {
            return !number && !is_roman(start) && is_capital(start) && !is_bracketed(start);
        }
        const bool begins = is_function(start) && !(is_name_particle(key(start)) && is_capital(start + 1));
        if (of == AbbreviationClass::before_name) {
            return begins;
        }
        if (is_capital(i - 1) || is_dotted_capitals(i)) {  // Inc., Jr., U.S.: a name may go on
            return begins || is_leading_article(start);
        }
        return !number && !is_bracketed(start);
    }

    bool is_bracketed(std::size_t start) const { return start > 0 && is_one_of(point(start - 1), U"(["); }

    bool is_roman(std::size_t i) const {
        return is_word(i) && tokens_[i].letter_case != WordCase::lower &&
               text::slice(bytes_, tokens_[i].span).find_first_not_of("IVXLC") == std::string_view::npos;
    }

    /// Initials (*G.A. van der Meer*, *J. Smit*), acronyms (*V.S.*) and letters that are names (*plan B.*).
    bool letter_ends(std::size_t i, std::size_t start) const {
        const auto before = i - 1;
        if (before == segment_begin_ || is_bracketed(start)) {
            return false;
        }
        if (tokens_[before].letter_case == WordCase::lower && chain_begin(i) == before) {
            return is_capital(start);
        }
        if (!is_function(start)) {
            return !is_capital(start) && !is_number(start) && !is_word(start);
        }
        const bool name = is_name_particle(key(start)) && (is_capital(start + 1) || is_name_particle(key(start + 1)));
        return !name;
    }

    /// Without a vowel it is hardly a word: *dhr.*, *Ltn.*; all capitals are an acronym that ends a sentence.
    bool looks_abbreviated(std::size_t i) const {
        if (tokens_[i].letter_case == WordCase::upper || tokens_[i].letter_case == WordCase::mixed || letters(i) > 4) {
            return false;
        }
        return text::bare_key(key(i)).find_first_of("aeiouy") == std::string::npos &&
               text::bare_key(key(i)).find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    }

    std::string_view bytes_;
    const std::vector<Word>& tokens_;
    const Rules& rules_;
    std::vector<std::size_t> starts_;
    std::size_t segment_begin_ = 0;
    bool quote_open_ = false;
};

}  // namespace

std::vector<std::size_t> boundaries(std::string_view bytes, const std::vector<Word>& tokens, const Rules& rules) {
    return Scan(bytes, tokens, rules).run();
}

}  // namespace loep::segment
