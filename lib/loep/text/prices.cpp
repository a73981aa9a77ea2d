// Reads what stands between two numbers.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/prices.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace loep::text {

namespace {

bool is_figures(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_currency(std::string_view word) {
    constexpr std::array<std::string_view, 16> currencies{
        "euro",    "dollar", "pond",    "gulden", "frank",   "kroon",  "zloty",  "roebel",
        "hryvnja", "euros",  "dollars", "pounds", "roubles", "rubles", "zlotys", "hryvnias"};
    return std::find(currencies.begin(), currencies.end(), word) != currencies.end();
}

/// The word right behind a place, past one blank; empty where a mark or nothing follows.
std::string_view word_behind(std::string_view bytes, ByteOffset place) {
    constexpr std::string_view ends = " \n.,;:!?()\"'";
    const auto rest = bytes.substr(to_size(place));
    return rest.starts_with(' ') ? rest.substr(1, rest.find_first_of(ends, 1) - 1) : std::string_view();
}

/// What follows hundredths: their name, or nothing that they could count (*1 euro 20 per liter*; not *10 euro 20
/// kaartjes*).
bool may_follow(std::string_view word) {
    constexpr std::array<std::string_view, 12> words{"",   "cent", "per",  "voor",  "in",  "op",
                                                     "en", "of",   "maar", "heeft", "had", "waard"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool names_hundredths(std::string_view word) {
    return word == "cent" || word == "cents" || word == "pence";
}

/// What is written in figures, or the figures of what is written in words; empty for what has none.
std::string_view figures_of(std::string_view bytes, const Number& number) {
    const auto written = slice(bytes, number.span);
    const std::string_view value = number.values.front();
    return is_figures(written)                                     ? written
           : number.form == NumberForm::words && is_figures(value) ? value
                                                                   : std::string_view();
}

/// *2 euro 80*, *zeven euro vijftig*, *2 euro en 80 cent*, *2 euros and 80 cents*; not *20 euro en 30 man*.
bool are_of_one_price(std::string_view bytes, const Number& whole, const Number& hundredths) {
    constexpr std::size_t digits = 2;
    constexpr std::string_view dutch_joint = " en ";
    constexpr std::string_view english_joint = " and ";
    auto between = slice(bytes, {whole.span.end, hundredths.span.begin});
    const auto cents = figures_of(bytes, hundredths);
    const auto behind = word_behind(bytes, hundredths.span.end);
    const auto joint = between.ends_with(dutch_joint)     ? dutch_joint.size()
                       : between.ends_with(english_joint) ? english_joint.size()
                                                          : std::size_t{0};
    if (between.size() < 2 || !between.starts_with(' ') || !between.ends_with(' ') || cents.size() != digits ||
        figures_of(bytes, whole).empty() || (joint != 0 ? !names_hundredths(behind) : !may_follow(behind))) {
        return false;
    }
    between.remove_suffix(joint != 0 ? joint : 1);
    return !between.empty() && is_currency(between.substr(1));
}

/// “2” and “80” → “2.8”
std::string decimal_of(std::string_view whole, std::string_view hundredths) {
    auto value = std::string(whole) + '.' + std::string(hundredths);
    value.erase(value.find_last_not_of('0') + 1);
    return value.ends_with('.') ? value.substr(0, value.size() - 1) : value;
}

}  // namespace

void join_cents(std::string_view bytes, std::vector<Number>& numbers) {
    for (std::size_t at = 0; at + 1 < numbers.size(); ++at) {
        auto& whole = numbers[at];
        if (are_of_one_price(bytes, whole, numbers[at + 1])) {
            whole.values = {decimal_of(figures_of(bytes, whole), figures_of(bytes, numbers[at + 1]))};
            numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        }
    }
}

}  // namespace loep::text
