// Finds numbers among words: digits with their separators, suffixes and scales, and number words composed to one value.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/numbers.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "loep/text/decimal.hpp"
#include "loep/text/digits.hpp"
#include "loep/text/number_scales.hpp"
#include "loep/text/number_sum.hpp"
#include "loep/text/number_words.hpp"
#include "loep/text/told_time.hpp"

namespace loep::text {

namespace {

template <std::size_t size>
bool is_one_of(std::string_view key, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// Reads the numbers of one list of tokens, from left to right.
class Finder {
  public:
    Finder(std::string_view bytes, const std::vector<Word>& tokens, Language language)
        : bytes_(bytes), tokens_(tokens), language_(language) {}

    std::vector<Number> run() {
        for (std::size_t i = 0; i < tokens_.size();) {
            i = may_begin(tokens_[i]) ? std::max(take_at(i), i + 1) : i + 1;
        }
        share_scales(bytes_, found_);
        return std::move(found_);
    }

  private:
    bool may_begin(const Word& token) const {
        return token.kind == WordKind::number ||
               (token.kind == WordKind::word && may_begin_number(token.key, language_));
    }

    /// Gives back where what it took ends; `i` when that is nothing.
    std::size_t take_at(std::size_t i) {
        if (const auto time = told_time(tokens_, i, language_)) {
            return take_time(i, *time);
        }
        return tokens_[i].kind == WordKind::number ? take_digits(i) : take_words(i);
    }

    bool dutch() const { return language_ == Language::dutch; }
    std::string_view key(std::size_t i) const {
        return i < tokens_.size() ? std::string_view(tokens_[i].key) : std::string_view();
    }
    std::string_view key_before(std::size_t i) const { return i > 0 ? key(i - 1) : std::string_view(); }
    std::string_view text(std::size_t i) const { return slice(bytes_, tokens_[i].span); }
    bool touches(std::size_t i) const {
        return i > 0 && i < tokens_.size() && tokens_[i - 1].span.end == tokens_[i].span.begin;
    }
    std::string_view gap_before(std::size_t i) const {
        return slice(bytes_, {tokens_[i - 1].span.end, tokens_[i].span.begin});
    }

    /// MiG-29, S-400, F16: a number in a name of letters.
    bool in_a_name(std::size_t i) const {
        return i >= 2 && touches(i) && touches(i - 1) && key(i - 1) == "-" && tokens_[i - 2].kind == WordKind::word &&
               tokens_[i - 2].letter_case != WordCase::lower;
    }

    std::size_t take_digits(std::size_t i) {
        auto read = read_digits(text(i), language_);
        if (!read || in_a_name(i)) {
            return i + 1;
        }
        std::size_t next = add_half(join_groups(i, *read), *read);
        int power = power_of_scale(read->suffix, language_);
        if (read->suffix.empty()) {
            power = scale_after(next);
        }
        Number number;
        number.kind = read->ordinal ? NumberKind::ordinal : NumberKind::cardinal;
        number.span = {tokens_[i].span.begin, tokens_[next - 1].span.end};
        add_values(i, *read, power, number);
        if (read->decade || follows_years(i)) {
            add_decade(number);
        }
        add_clock(next, number, read->suffix);
        return finish(next, std::move(number));
    }

    void add_values(std::size_t i, const DigitsRead& read, int power, Number& number) const {
        const bool maybe_million = read.suffix == "m" && !dutch();
        number.form = power != 0 || maybe_million ? NumberForm::mixed : NumberForm::digits;
        for (auto value : read.values) {
            value.exponent += power + (maybe_million ? 6 : 0);
            number.values.push_back(value.lowest_form());
        }
        if (maybe_million && !follows_currency(i)) {  // 1.5m may be metres
            number.values.push_back(read.values.front().lowest_form());
        }
    }

    /// jaren 90, jaren '90
    bool follows_years(std::size_t i) const {
        const bool apostrophe = touches(i) && key(i - 1) == "'";
        return dutch() && (apostrophe && i >= 2 ? key(i - 2) : key_before(i)) == "jaren";
    }

    /// 1 500 000 with narrow or no-break blanks between the groups; with a plain one only before a group of zeros.
    std::size_t join_groups(std::size_t i, DigitsRead& read) const {
        std::size_t next = i + 1;
        if (read.values.size() != 1 || !read.plain || text(i).size() > 3) {
            return next;
        }
        while (next < tokens_.size() && tokens_[next].kind == WordKind::number && !touches(next)) {
            const auto gap = gap_before(next);
            const auto group = text(next);
            const bool three = group.size() == 3 && group.find_first_not_of("0123456789") == std::string_view::npos;
            const bool narrow = gap == "\u00A0" || gap == "\u202F" || gap == "\u2009";
            if (!three || !(narrow || (gap == " " && group == "000"))) {
                break;
            }
            read.values.front().digits += group;
            ++next;
        }
        return next;
    }

    /// 2½
    std::size_t add_half(std::size_t next, DigitsRead& read) const {
        if (!touches(next) || !read.plain || read.values.size() != 1) {
            return next;
        }
        constexpr std::array<std::pair<std::string_view, std::string_view>, 3> parts{
            {{"½", "50"}, {"¼", "25"}, {"¾", "75"}}};
        for (const auto& [mark, hundredths] : parts) {
            if (text(next) == mark) {
                read.values.front().digits += hundredths;
                read.values.front().exponent -= 2;
                return next + 1;
            }
        }
        return next;
    }

    /// "miljoen" after a blank or a hyphen, "hundred thousand"; moves `next` behind it.
    int scale_after(std::size_t& next) const {
        int power = 0;
        while (next < tokens_.size()) {
            const std::size_t at = key(next) == "-" && touches(next) && touches(next + 1) ? next + 1 : next;
            const bool long_enough = at < tokens_.size() && tokens_[at].span.size() > 1;  // no stray k
            const int more = long_enough ? power_of_scale(key(at), language_) : 0;
            if (more == 0) {
                break;
            }
            power += more;
            next = at + 1;
        }
        return power;
    }

    bool follows_currency(std::size_t i) const {
        constexpr std::array<std::string_view, 5> marks{"$", "€", "£", "eur", "usd"};
        return is_one_of(key_before(i), marks);
    }

    /// 1990s, jaren '90, the nineties: the year, its short form, and for the first decades this century's. 1500s: the
    /// sixteenth century too.
    static void add_decade(Number& number) {
        const auto digits = number.values.front();
        if (digits.size() == 4) {
            const auto last = digits.substr(2);
            number.values.push_back(last.starts_with('0') ? last.substr(1) : last);
            if (last == "00") {
                number.values.push_back(std::to_string(std::stoi(digits) / 100 + 1));
            }
        } else if (digits.size() == 2) {
            number.values.insert(number.values.begin(), "19" + digits);
            if (digits <= "20") {
                number.values.push_back("20" + digits);
            }
        }
    }

    /// 7.30 p.m., 7pm: the value on a clock of 24 hours first.
    void add_clock(std::size_t next, Number& number, std::string_view suffix) const {
        const bool dotted = key(next) == "p" && key(next + 1) == "." && key(next + 2) == "m";
        if (suffix != "pm" && key(next) != "pm" && !dotted) {
            return;
        }
        const auto value = number.values.front();
        const auto hours = value.substr(0, value.find('.'));
        if (hours.size() == 1 || hours == "10" || hours == "11") {
            const int later = hours.size() == 1 ? hours[0] - '0' + 12 : hours == "10" ? 22 : 23;
            number.values.insert(number.values.begin(), std::to_string(later) + value.substr(hours.size()));
        }
    }

    std::size_t take_time(std::size_t i, const ToldTime& time) {
        Number number = words_number(i, time.end, 0);
        number.kind = NumberKind::clock;
        number.values = clock_values(time);
        found_.push_back(std::move(number));
        return time.end;
    }

    /// Words that begin at `i`; gives back where they end, or `i` when they are no number.
    std::size_t take_words(std::size_t i) {
        if (const auto next = take_decade(i); next != i) {
            return next;
        }
        if (const auto next = take_half(i); next != i) {
            return next;
        }
        const auto first = number_word(key(i), language_);
        if (!first || is_other_word(i) || in_a_name(i)) {
            return i;
        }
        if (first->role == NumberRole::magnitude) {
            return take_magnitude(i, *first);
        }
        return compose(i);
    }

    /// Homographs: the verb *achten*, the *second* of a minute, the chambers of the Dutch parliament, *een* and *one*.
    bool is_other_word(std::size_t i) const {
        const auto word = key(i);
        const auto next = key(i + 1);
        if (dutch()) {
            constexpr std::array<std::string_view, 11> objects{"het", "de",  "een", "zich", "hem",     "haar",
                                                               "hen", "dat", "dit", "op",   "geslagen"};
            if (word == "acht" && is_one_of(next, objects)) {
                return true;
            }
            if ((word == "eerste" || word == "tweede") && next == "kamer" &&
                tokens_[i + 1].letter_case == WordCase::capitalised) {
                return true;
            }
            return word == "een";
        }
        const auto before = key_before(i);
        const bool time = before == "per" || before == "split" || before == "every" || before == "each";
        static constexpr std::array<std::string_view, 4> behind_time{"ahead", "behind", "faster", "off"};
        const bool at_end = i + 1 >= tokens_.size() || tokens_[i + 1].kind == WordKind::punctuation ||
                            is_one_of(key(i + 1), behind_time) || (i > 1 && key(i - 2) == "of");
        return word == "second" && (time || (before == "a" && at_end));
    }

    /// tens of thousands, tientallen miljoenen, hundreds of millions
    std::size_t take_magnitude(std::size_t i, WordValue first) {
        auto tenths = first.tenths;
        std::size_t next = i + 1;
        const std::size_t at = key(next) == "of" || key(next) == "van" ? next + 1 : next;
        if (const auto second = at < tokens_.size() ? number_word(key(at), language_) : std::nullopt) {
            const bool scales = second->role == NumberRole::magnitude || second->role == NumberRole::scale;
            if (scales && second->tenths >= 1000 && fits(tenths, second->tenths / 10)) {
                tenths *= second->tenths / 10;
                next = at + 1;
            }
        }
        Number number = words_number(i, next, tenths);
        number.approximate = true;
        return finish(next, std::move(number));
    }

    Number words_number(std::size_t i, std::size_t next, std::uint64_t tenths) const {
        Number number;
        number.form = NumberForm::words;
        number.span = {tokens_[i].span.begin, tokens_[next - 1].span.end};
        number.values.push_back(Decimal{std::to_string(tenths), -1}.lowest_form());
        return number;
    }

    /// The token that goes on after `next`: over a hyphen (twenty-five), over *and* after hundreds (two hundred and
    /// six).
    std::size_t following(std::size_t next, const NumberSum& sum) const {
        if (key(next) == "-" && touches(next) && touches(next + 1)) {
            return next + 1;
        }
        const bool joins = key(next) == (dutch() ? "en" : "and");
        const bool hundreds = sum.current % 1000 == 0 && (sum.current > 0 || sum.total > 0);
        return joins && hundreds ? next + 1 : next;
    }

    std::size_t compose(std::size_t i) {
        NumberSum sum;
        std::size_t next = i;
        for (std::size_t at = i; at < tokens_.size();) {
            const auto word = tokens_[at].kind == WordKind::word ? number_word(key(at), language_) : std::nullopt;
            const bool article = at != i && is_article(at);
            NumberSum tried = sum;
            if (!word || article || !take(tried, *word)) {
                break;
            }
            if (at > next && at - next == 1 && key(next) != "-" && word->tenths >= 1000) {
                break;  // "and" joins what is below a hundred
            }
            sum = tried;
            next = at + 1;
            next = half_after(next, sum);
            if (sum.ordinal) {
                break;
            }
            at = following(next, sum);
        }
        if (next == i) {
            return i;
        }
        Number number = words_number(i, next, sum.total + sum.current);
        number.kind = sum.ordinal ? NumberKind::ordinal : NumberKind::cardinal;
        number.approximate = is_loose(i, next, number);
        next = add_share(i, next, number);
        return finish(next, std::move(number));
    }

    bool is_article(std::size_t i) const { return dutch() && key(i) == "een"; }

    /// two and a half (million), twee en een half (miljoen)
    std::size_t half_after(std::size_t next, NumberSum& sum) const {
        const bool dutch_half = dutch() && key(next) == "en" && key(next + 1) == "een" &&
                                (key(next + 2) == "half" || key(next + 2) == "halve");
        const bool english_half = !dutch() && key(next) == "and" && key(next + 1) == "a" && key(next + 2) == "half";
        if ((dutch_half || english_half) && sum.current > 0 && sum.current < 1000) {
            sum.current += 5;
            return next + 3;
        }
        if (english_half && sum.current == 0 && sum.total > 0) {  // a million and a half
            sum.total += sum.last_scale / 2;
            return next + 3;
        }
        return next;
    }

    /// Not surely a count: *one* may be a pronoun, *first* an adverb, *the Second World War* is World War II, and
    /// *a few hundred* is a magnitude.
    bool is_loose(std::size_t i, std::size_t next, const Number& number) const {
        constexpr std::array<std::string_view, 8> few{"enkele", "enige",   "paar", "meerdere",
                                                      "few",    "several", "some", "couple"};
        const auto before = key_before(i);
        const bool scale_only = next == i + 1 && number_word(key(i), language_)->role == NumberRole::scale;
        const bool war = key(next).starts_with("wereldoorlog") || (key(next) == "world" && key(next + 1) == "war");
        const bool first = number.kind == NumberKind::ordinal && number.values.front() == "1";
        const bool pronoun = !dutch() && next == i + 1 && key(i) == "one";
        const bool dozen = key(next - 1) == "dozen" || key(next - 1) == "dozijn";
        return (scale_only && is_one_of(before, few)) || (number.kind == NumberKind::ordinal && war) || first ||
               pronoun || dozen;
    }

    /// een derde, two thirds, three quarters: the share first, then the ordinal that *een derde* also may be.
    std::size_t add_share(std::size_t i, std::size_t next, Number& number) {
        const std::size_t head = i >= 2 && touches(i) && key(i - 1) == "-" ? i - 1 : i;  // one-third
        const auto before = key_before(head);
        const bool one = before == "een" || before == "één" || before == "a" || before == "one";
        if (number.kind == NumberKind::ordinal) {
            if (one && number.values.front() != "1" && number.values.front() != "2" && !counts_a_turn(next)) {
                number.values.insert(number.values.begin(), "1/" + number.values.front());
                number.kind = NumberKind::fraction;
                drop_count(head);
            }
            return next;
        }
        const auto parts = denominator(next);
        if (parts.empty() || number.values.front().size() > 1) {
            return next;
        }
        number.values = {parts == "4" && number.values.front() == "3" ? "0.75" : number.values.front() + '/' + parts};
        number.kind = NumberKind::fraction;
        number.span.end = tokens_[next].span.end;
        return next + 1;
    }

    /// *a sixth time*, *een derde termijn*: one more of a row, and no share.
    bool counts_a_turn(std::size_t next) const {
        constexpr std::array<std::string_view, 28> turns{
            "time",   "term",  "year",    "day",   "week",  "month",   "round",   "attempt", "man", "woman",
            "person", "party", "country", "child", "keer",  "maal",    "termijn", "jaar",    "dag", "week",
            "maand",  "ronde", "poging",  "man",   "vrouw", "persoon", "partij",  "land"};
        return is_one_of(key(next), turns);
    }

    /// The *one* of *one third* was taken for a number by itself.
    void drop_count(std::size_t i) {
        if (!found_.empty() && found_.back().span.begin == tokens_[i - 1].span.begin) {
            found_.pop_back();
        }
    }

    /// thirds, quarters; derde(n), kwart: "3", "4"; or nothing.
    std::string denominator(std::size_t i) const {
        std::string_view word = key(i);
        if (word == (dutch() ? "kwart" : "quarters")) {
            return "4";
        }
        const auto plural = dutch() ? std::string_view("n") : std::string_view("s");
        if (word.ends_with(plural)) {
            word.remove_suffix(1);
        } else if (!dutch()) {
            return {};
        }
        const auto value = number_word(word, language_);
        const bool share = value && value->role == NumberRole::ordinal && value->tenths >= 30 && value->tenths <= 200;
        return share ? std::to_string(value->tenths / 10) : std::string();
    }

    /// een half miljoen, half a million, half-a-million, een kwart miljoen, a quarter of a million
    std::size_t take_part_of_scale(std::size_t i, std::uint64_t quarters) {
        std::size_t next = i + 1;
        const auto skip = [&](std::string_view word) { next += key(next) == word ? 1U : 0U; };
        if (!dutch()) {
            skip("-");
            skip("of");
            skip("a");
            skip("-");
        }
        const auto scale = next < tokens_.size() ? number_word(key(next), language_) : std::nullopt;
        const bool scales = scale && scale->role == NumberRole::scale;
        return scales ? finish(next + 1, words_number(i, next + 1, scale->tenths / 4 * quarters)) : i;
    }

    /// The words for a share of a whole.
    std::size_t take_half(std::size_t i) {
        const auto word = key(i);
        if (word == "half" || word == "halve") {
            if (const auto next = take_part_of_scale(i, 2); next != i) {
                return next;
            }
            constexpr std::array<std::string_view, 8> wholes{"of", "the", "its", "their", "his", "her", "all", "our"};
            return !dutch() && is_one_of(key(i + 1), wholes) ? take_fraction(i, "0.5") : i;
        }
        const std::uint64_t quarters = word == "kwart" || word == "quarter" ? 1U : word == "driekwart" ? 3U : 0U;
        if (const auto next = quarters == 0 ? i : take_part_of_scale(i, quarters); next != i) {
            return next;
        }
        if (dutch()) {
            const bool clock = key(i + 1) == "over" || key(i + 1) == "voor" || key(i + 1) == "na";
            return word == "helft"                                       ? take_fraction(i, "0.5")
                   : word == "driekwart"                                 ? take_fraction(i, "0.75")
                   : word == "kwart" && key_before(i) == "een" && !clock ? take_fraction(i, "0.25")
                   : word == "eenderde"                                  ? take_fraction(i, "1/3")
                   : word == "tweederde"                                 ? take_fraction(i, "2/3")
                                                                         : i;
        }
        const bool one = key_before(i) == "a" || key_before(i) == "one";
        if (word == "quarter" && one) {
            drop_count(i);
            return take_fraction(i, "0.25");
        }
        return i;
    }

    std::size_t take_fraction(std::size_t i, std::string value) {
        Number number = words_number(i, i + 1, 0);
        number.kind = NumberKind::fraction;
        number.values = {std::move(value)};
        return finish(i + 1, std::move(number));
    }

    /// de jaren negentig, jaren '90 (the digits), the nineties
    std::size_t take_decade(std::size_t i) {
        const bool after_years = !dutch() || key_before(i) == "jaren";
        const auto tens = after_years ? decade_word(key(i), language_) : std::nullopt;
        if (!tens) {
            return i;
        }
        Number number = words_number(i, i + 1, static_cast<std::uint64_t>(*tens) * 10);
        add_decade(number);
        return finish(i + 1, std::move(number));
    }

    /// %, procent, percent, per cent, pct; percentage points.
    bool percent_at(std::size_t i) const {
        constexpr std::array<std::string_view, 7> words{"%",          "procent",     "percent",      "pct",
                                                        "percentage", "procentpunt", "procentpunten"};
        const std::size_t at = key(i) == "-" && touches(i) && touches(i + 1) ? i + 1 : i;
        return is_one_of(key(at), words) || (key(at) == "per" && key(at + 1) == "cent");
    }

    std::size_t finish(std::size_t next, Number number) {
        number.percent = percent_at(next);
        found_.push_back(std::move(number));
        return next;
    }

    std::string_view bytes_;
    const std::vector<Word>& tokens_;
    Language language_;
    std::vector<Number> found_;
};

}  // namespace

std::vector<Number> find_numbers(std::string_view bytes, const std::vector<Word>& tokens, Language language) {
    return Finder(bytes, tokens, language).run();
}

}  // namespace loep::text
