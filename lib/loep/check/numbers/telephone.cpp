// Telephone numbers: 020-1234567, +31 20 123 4567.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "loep/check/numbers/number_checks.hpp"

namespace loep::check {

namespace {

constexpr std::string_view figures = "0123456789";

bool is_figure(char letter) {
    return letter >= '0' && letter <= '9';
}

/// The stretch of figures, blanks, hyphens and brackets that a place lies in.
text::Span stretch_around(std::string_view bytes, text::Span span) {
    const auto is_part = [](char letter) {
        return is_figure(letter) || letter == ' ' || letter == '-' || letter == '(' || letter == ')' || letter == '/' ||
               letter == '+';
    };
    auto begin = text::to_size(span.begin);
    auto end = text::to_size(span.end);
    while (begin > 0 && is_part(bytes[begin - 1])) {
        --begin;
    }
    while (end < bytes.size() && is_part(bytes[end])) {
        ++end;
    }
    return text::make_span(begin, end);
}

/// *06-07-2021* begins with a nought too.
bool is_date(std::string_view written) {
    constexpr std::size_t size = 10;
    return written.size() == size && !is_figure(written[2]) && written[2] == written[5];
}

/// Where a telephone number may begin in a stretch: at a *+*, or a nought that no figure stands before.
std::size_t beginning_in(std::string_view stretch) {
    for (std::size_t at = 0; at + 1 < stretch.size(); ++at) {
        const bool nought = stretch[at] == '0' && (at == 0 || !is_figure(stretch[at - 1]));
        if ((nought || stretch[at] == '+') && is_figure(stretch[at + 1])) {
            return at;
        }
    }
    return stretch.size();
}

/// The telephone number around a number, if it is a part of one.
std::optional<text::Span> telephone_number(const SideView& side, const text::Number& number) {
    constexpr std::size_t fewest = 8;
    constexpr std::size_t most = 15;
    if (number.form != text::NumberForm::digits) {
        return std::nullopt;
    }
    const auto stretch = stretch_around(side.bytes(), number.span);
    const auto text = side.slice(stretch);
    const auto begin = text.size() < fewest ? text.size() : beginning_in(text);
    if (begin == text.size()) {
        return std::nullopt;
    }
    const auto end = text.find_last_of(figures) + 1;
    const auto written = text.substr(begin, end - begin);
    const auto count = static_cast<std::size_t>(std::count_if(written.begin(), written.end(), is_figure));
    const auto at = text::to_size(stretch.begin);
    const auto span = text::make_span(at + begin, at + end);
    return count >= fewest && count <= most && !is_date(written) && span.begin <= number.span.begin
               ? std::optional(span)
               : std::nullopt;
}

struct Telephone {
    text::Span span;
    std::string figures;  ///< without a nought or *+* before them
};

std::vector<Telephone> telephones_in(const SideView& side, SegmentRange range) {
    std::vector<Telephone> found;
    if (!holds(side, range, SegmentTrait::figures)) {
        return found;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& number : side.numbers[i]) {
            const auto span = telephone_number(side, number);
            if (!span || (!found.empty() && found.back().span == *span)) {
                continue;
            }
            Telephone telephone{*span, {}};
            const auto written = side.slice(*span);
            std::copy_if(written.begin(), written.end(), std::back_inserter(telephone.figures), is_figure);
            telephone.figures.erase(0, telephone.figures.find_first_not_of('0'));
            found.push_back(std::move(telephone));
        }
    }
    return found;
}

/// *20 123 4567* and *31 20 123 4567*.
bool is_same(const Telephone& a, const Telephone& b) {
    return a.figures.ends_with(b.figures) || b.figures.ends_with(a.figures);
}

std::vector<Telephone> unanswered(std::vector<Telephone> telephones, const std::vector<Telephone>& others) {
    std::erase_if(telephones, [&](const Telephone& one) {
        return std::any_of(others.begin(), others.end(), [&](const Telephone& other) { return is_same(one, other); });
    });
    return telephones;
}

}  // namespace

bool is_in_telephone_number(const SideView& side, const text::Number& number) {
    return telephone_number(side, number).has_value();
}

void check_telephone_numbers(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    auto expected = telephones_in(pair.source, segments_of(pair.beads[bead], Side::source));
    if (expected.empty()) {
        return;
    }
    expected = unanswered(expected, telephones_in(pair.target, segments_near(pair, bead, Side::target)));
    const auto written = unanswered(telephones_in(pair.target, segments_of(pair.beads[bead], Side::target)),
                                    telephones_in(pair.source, segments_near(pair, bead, Side::source)));
    if (expected.size() == 1 && written.size() == 1) {
        findings.push_back(number_disagreement(pair, written.front().span, expected.front().span, Severity::error));
    }
}

}  // namespace loep::check
