// Figures whose points and commas are still those of the source's language: 7,5 percent, 1,274 gevangenen.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "loep/check/numbers/measure.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

using text::Number;

constexpr std::string_view digits = "0123456789";

/// The figures of *12,5bn* and *€18,50*, with what stands between them.
text::Span figure_of(const SideView& side, const Number& number) {
    const auto written = side.slice(number.span);
    const auto begin = std::min(written.find_first_of(digits), written.size());
    auto end = std::min(written.find_first_not_of("0123456789.,", begin), written.size());
    while (end > begin && digits.find(written[end - 1]) == std::string_view::npos) {
        --end;
    }
    const auto offset = text::to_size(number.span.begin);
    return text::make_span(offset + begin, offset + end);
}

/// How a language writes a figure.
struct Separators {
    char thousands;
    char decimal;
};

constexpr Separators separators_of(text::Language language) {
    return language == text::Language::dutch ? Separators{'.', ','} : Separators{',', '.'};
}

/// *1.274*, *20.000*, *1.200.000*: a mark before every three figures, none of them after a nought.
bool has_thousands(std::string_view whole, char mark) {
    constexpr std::size_t group = 4;  // the mark and its figures
    if (whole.size() <= group || whole.size() % group == 0 || whole.front() == '0') {
        return false;
    }
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool wants_mark = (whole.size() - i) % group == 0;
        if (wants_mark ? whole[i] != mark : digits.find(whole[i]) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

bool is_plain(std::string_view whole) {
    return !whole.empty() && whole.find_first_not_of(digits) == std::string_view::npos;
}

enum class Writing : std::uint8_t { none, thousands, fraction };

/// What in the figure only the language of these separators writes so. *1,250* is a thousand in English, and no
/// fraction in Dutch; *0,125* is one.
Writing writing_of(std::string_view figure, Separators marks) {
    constexpr std::size_t thousands = 3;
    const auto at = figure.rfind(marks.decimal);
    const auto whole = figure.substr(0, at);
    const bool grouped = has_thousands(whole, marks.thousands);
    if (at == std::string_view::npos) {
        return grouped ? Writing::thousands : Writing::none;
    }
    const auto fraction = figure.substr(at + 1);
    const bool is_fraction =
        is_plain(fraction) && (fraction.size() != thousands || whole == "0" || whole.size() > thousands);
    return is_fraction && (grouped || is_plain(whole)) ? Writing::fraction : Writing::none;
}

std::string with_marks_exchanged(std::string_view figure) {
    std::string exchanged(figure);
    for (auto& c : exchanged) {
        c = c == '.' ? ',' : c == ',' ? '.' : c;
    }
    return exchanged;
}

/// *7.5* may be a version, a paragraph or an hour in Dutch too: it is a fraction where something is measured.
bool is_surely_fraction(const SideView& side, const Number& number) {
    const auto measure = measure_of(side, number);
    return side.language() == text::Language::english || number.percent || number.form == text::NumberForm::mixed ||
           (measure && measure->unit.dimension != Dimension::time);
}

std::string message_of(text::Language language, std::string_view figure, const std::string& better) {
    return language == text::Language::english
               ? text::message("“{}” is written as in Dutch; English writes “{}”", figure, better)
               : text::message("“{}” is written as in English; Dutch writes “{}”", figure, better);
}

}  // namespace

void check_separators(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto expected = numbers_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto marks = separators_of(pair.source.language());
    for (const auto* written : numbers_in(pair.target, segments_of(pair.beads[bead], Side::target))) {
        const auto span = figure_of(pair.target, *written);
        const auto figure = pair.target.slice(span);
        const auto writing = writing_of(figure, marks);
        const auto same = std::find_if(expected.begin(), expected.end(), [&](const Number* number) {
            return pair.source.slice(figure_of(pair.source, *number)) == figure;
        });
        if (writing == Writing::none || same == expected.end() ||
            (writing == Writing::fraction && !is_surely_fraction(pair.target, *written))) {
            continue;
        }
        const auto better = with_marks_exchanged(figure);
        const auto place = pair.target.place(span);
        findings.push_back({"number-mismatch",
                            Severity::warning,
                            message_of(pair.target.language(), figure, better),
                            place,
                            pair.source.place(figure_of(pair.source, **same)),
                            {{place, better, false}},
                            {}});
    }
}

}  // namespace loep::check
