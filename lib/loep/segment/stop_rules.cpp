// The rules for one full stop, by what stands before it: a number, an abbreviation of the termbase, a letter, a word.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/stop_rules.hpp"

#include <algorithm>
#include <array>

#include "loep/segment/sentence_starts.hpp"

namespace loep::segment {

namespace {

using termbase::AbbreviationClass;

bool is_month(std::string_view word) {
    constexpr std::array<std::string_view, 20> months{
        "januari",  "februari", "maart",   "april",    "mei",   "juni", "juli", "augustus", "september", "oktober",
        "november", "december", "january", "february", "march", "may",  "june", "july",     "august",    "october"};
    return std::find(months.begin(), months.end(), word) != months.end();
}

/// 5 p.m. Tuesday, 9 a.m. EST, 8 p.m. Minsk time: what follows tells which hour it is, or of which day; 2.15 p.m. –:
/// what happened then.
bool is_hour_told_further(const TokenView& tokens, const Stop& stop) {
    constexpr auto details = std::to_array<std::string_view>(
        {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",  // and the zones of the news
         "gmt", "utc", "bst", "cet", "cest", "eet", "msk", "et", "est", "edt", "pst", "pdt"});
    const auto chain = tokens.chain_begin(stop.mark);
    const bool clock = tokens.key(stop.mark - 1) == "m" && (tokens.key(chain) == "a" || tokens.key(chain) == "p") &&
                       chain > 0 && tokens.is_number(chain - 1);
    const auto next = tokens.key(stop.start);
    return clock && (std::find(details.begin(), details.end(), next) != details.end() ||
                     tokens.key(stop.start + 1) == "time" || is_one_of(tokens.point(stop.mark + 1), U"–—"));
}

/// "1. Open de deur": a number alone at the head counts a list; a day before its month is an ordinal.
Decision after_number(const TokenView& tokens, const Stop& stop) {
    if (stop.mark - 1 == stop.segment_begin) {
        return {false, BoundaryRule::list_number};
    }
    if (is_month(tokens.key(stop.start)) && tokens.letters(stop.mark - 1) <= 2) {
        return {false, BoundaryRule::ordinal};
    }
    return {true, BoundaryRule::number};
}

Decision after_abbreviation(const TokenView& tokens, const Stop& stop, AbbreviationClass of) {
    const auto start = stop.start;
    if (of == AbbreviationClass::never_final) {
        return {false, BoundaryRule::never_final};
    }
    const bool number = tokens.is_number(start) && !tokens.is_capital(start);
    const bool bracketed = tokens.is_bracketed(start);
    if (of == AbbreviationClass::before_number) {
        return {!number && !tokens.is_roman(start) && tokens.is_capital(start) && !bracketed,
                BoundaryRule::before_number};
    }
    const bool begins =
        tokens.is_function(start) && !(may_begin_surname(tokens.key(start)) && tokens.is_capital(start + 1));
    if (of == AbbreviationClass::before_name) {
        return {begins, BoundaryRule::before_name};
    }
    if (tokens.is_capital(stop.mark - 1) || tokens.is_dotted_capitals(stop.mark)) {  // Inc., U.S.: a name may go on
        return {begins || tokens.is_leading_article(start), BoundaryRule::maybe_final};
    }
    return {!number && !bracketed && !is_hour_told_further(tokens, stop), BoundaryRule::maybe_final};
}

/// Initials (*G.A. van der Meer*, *J. Smit*), acronyms (*V.S.*) and letters that are names (*plan B.*).
bool letter_ends(const TokenView& tokens, const Stop& stop) {
    const auto before = stop.mark - 1;
    const auto start = stop.start;
    if (before == stop.segment_begin || tokens.is_bracketed(start)) {
        return false;
    }
    if (tokens.is_lower(before) && tokens.chain_begin(stop.mark) == before) {
        return tokens.is_capital(start);
    }
    if (!tokens.is_function(start)) {
        return !tokens.is_capital(start) && !tokens.is_number(start) && !tokens.is_word(start);
    }
    const bool name = may_begin_surname(tokens.key(start)) &&
                      (tokens.is_capital(start + 1) || may_begin_surname(tokens.key(start + 1)));
    return !name;
}

Decision after_word(const TokenView& tokens, const Stop& stop) {
    const auto before = stop.mark - 1;
    const auto chain = tokens.chain_begin(stop.mark);
    const bool single = tokens.letters(before) == 1;
    if (chain == stop.segment_begin && (single || chain < before)) {
        return {false, BoundaryRule::abbreviation_at_head};  // P.S., N.B.
    }
    const auto known = tokens.abbreviation_at(stop.mark).of;
    const bool initial = single && !tokens.is_lower(before) && chain == before &&
                         known == AbbreviationClass::before_number && !tokens.is_number(stop.start);
    if (known != AbbreviationClass::none && !initial) {
        return after_abbreviation(tokens, stop, known);
    }
    if (tokens.goes_on_after_blank(stop.mark, stop.start)) {
        return {false, BoundaryRule::spaced_abbreviation};
    }
    if (tokens.key(before).ends_with("str") && tokens.is_number(stop.start)) {
        return {false, BoundaryRule::street_number};  // Hooftstr. 12
    }
    if (single) {
        return {letter_ends(tokens, stop), BoundaryRule::single_letter};
    }
    if (tokens.looks_abbreviated(before) && tokens.is_capital(stop.start)) {
        return {tokens.is_function(stop.start), BoundaryRule::looks_abbreviated};
    }
    return {true, BoundaryRule::full_stop};
}

}  // namespace

Decision decide_stop(const TokenView& tokens, const Stop& stop) {
    if (stop.mark == 0 || !tokens.touches(stop.mark)) {
        return {true, BoundaryRule::lone_stop};
    }
    if (tokens.is_number(stop.mark - 1)) {
        return after_number(tokens, stop);
    }
    if (!tokens.is_word(stop.mark - 1)) {
        return {true, BoundaryRule::lone_stop};
    }
    return after_word(tokens, stop);
}

}  // namespace loep::segment
