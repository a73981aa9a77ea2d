// Lines of names from the command line or standard input.
// SPDX-License-Identifier: Apache-2.0
#include "name_lines.hpp"

#include <cmath>
#include <istream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/source_text.hpp"
#include "loep/text/words.hpp"

namespace loep::tools {

namespace {

bool holds_any(const std::string& key, std::initializer_list<std::string_view> letters) {
    for (const auto letter : letters) {
        if (key.find(letter) != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// SourceText checks the bytes; a byte order mark goes.
std::string checked(const std::string& name, std::uint64_t line, std::string bytes) {
    try {
        const auto source = text::SourceText::from_bytes(name, std::move(bytes));
        return std::string(source->slice(source->content()));
    } catch (const Error& error) {
        throw Error(error.code(), error.message(), {name, line, 0});
    }
}

}  // namespace

void for_each_line(const Arguments& arguments, Io& io, const std::function<void(const std::string& line)>& visit) {
    for (const auto& word : arguments.words) {
        visit(checked("the command line", 0, word));
    }
    if (!arguments.words.empty()) {
        return;
    }
    std::uint64_t number = 0;
    for (std::string line; std::getline(io.in, line);) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        visit(checked("-", ++number, std::move(line)));
        line = {};
    }
}

double in_thousandths(double weight) {
    return std::round(weight * 1000.0) / 1000.0;
}

translit::Slavic language_told_by(std::string_view text) {
    const auto key = text::fold_key(text);
    if (holds_any(key, {"ў"})) {
        return translit::Slavic::belarusian;
    }
    if (holds_any(key, {"ї", "є", "ґ"})) {
        return translit::Slavic::ukrainian;
    }
    if (holds_any(key, {"і"})) {
        return holds_any(key, {"ы", "э", "ё"}) ? translit::Slavic::belarusian : translit::Slavic::ukrainian;
    }
    return translit::Slavic::russian;
}

}  // namespace loep::tools
