// Reads the table of name endings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/name_endings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/translit/embedded.hpp"
#include "loep/translit/letters.hpp"

namespace loep::translit {

namespace {

constexpr std::size_t columns = 5;

/// The rows, and the letters that they look at.
struct EndingTable {
    std::u32string letters;
    std::vector<NameEnding> rows;

    /// The code points of a cell; `letters` has room for them.
    std::u32string_view keep(std::string_view cell) {
        const auto begin = letters.size();
        letters += decode(cell);
        return std::u32string_view(letters).substr(begin);
    }
};

EndingTable read_endings() {
    constexpr std::size_t usual_row = 32;
    EndingTable table;
    const auto text = embedded_file("name-endings.tsv").value_or("");
    table.letters.reserve(text.size());
    table.rows.reserve(text.size() / usual_row);
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        std::array<std::string_view, columns> cells{};
        std::size_t found = 0;
        for (std::size_t from = 0; from <= line.size() && found < columns; ++found) {
            const auto tab = std::min(line.find('\t', from), line.size());
            cells[found] = line.substr(from, tab - from);
            from = tab + 1;
        }
        if (found < columns) {
            throw Error(ErrorCode::malformed, "a line has 5 columns", {"name-endings.tsv", number, 0});
        }
        table.rows.push_back(
            {cells[0] == "patronymic", cells[1], table.keep(cells[2]), table.keep(cells[3]), table.keep(cells[4])});
    }
    return table;
}

bool ends(std::u32string_view word, std::u32string_view ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending);
}

/// The longest ending of that gender.
std::size_t ending_of(std::u32string_view word, bool feminine) {
    std::size_t longest = 0;
    for (const auto& row : name_endings()) {
        const auto& ending = feminine ? row.feminine : row.masculine;
        if (!row.patronymic && ends(word, ending)) {
            longest = std::max(longest, ending.size());
        }
    }
    return longest;
}

}  // namespace

std::span<const NameEnding> name_endings() {
    static const EndingTable table = read_endings();
    return table.rows;
}

bool differ_in_gender(std::u32string_view a, std::u32string_view b) {
    return (ending_of(a, false) > 0 && ending_of(b, true) > 0 && ending_of(b, false) == 0) ||
           (ending_of(a, true) > 0 && ending_of(b, false) > 0 && ending_of(a, false) == 0);
}

bool ends_as_patronymic(std::u32string_view word) {
    const auto rows = name_endings();
    return std::any_of(rows.begin(), rows.end(), [word](const NameEnding& row) {
        return row.patronymic && (ends(word, row.masculine) || ends(word, row.feminine));
    });
}

}  // namespace loep::translit
