// Unpacks a dictd dictionary with zlib and cuts it up by its index, in the layout that FreeDict's packages have.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/dictd.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include <zlib.h>

#include "loep/base/error.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

namespace loep::formats {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20U;

struct CloseGzip {
    void operator()(gzFile_s* file) const { gzclose(file); }
};

std::string unpack(const std::string& path) {
    const std::unique_ptr<gzFile_s, CloseGzip> file(gzopen(path.c_str(), "rb"));
    if (!file) {
        throw Error(ErrorCode::unreadable, text::message("cannot be opened"), {path});
    }
    std::string bytes;
    std::array<char, 65536> piece{};
    for (;;) {
        const int got = gzread(file.get(), piece.data(), static_cast<unsigned>(piece.size()));
        if (got < 0 || bytes.size() > most_bytes) {
            throw Error(
                ErrorCode::malformed,
                got < 0 ? text::message("damaged compressed data") : text::message("an implausibly large dictionary"),
                {path});
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    }
}

/// The numbers of an index are in base 64, the highest digit first.
std::optional<std::uint64_t> base64_number(std::string_view digits) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::uint64_t number = 0;
    for (const char digit : digits) {
        const auto value = alphabet.find(digit);
        if (value == std::string_view::npos || number > most_bytes) {
            return std::nullopt;
        }
        number = number * 64 + value;
    }
    return digits.empty() ? std::nullopt : std::optional(number);
}

/// *2. shakeone'shead* without its number.
std::string_view without_number(std::string_view line) {
    const auto digits = line.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string_view::npos && line.substr(digits).starts_with(". ")) {
        line.remove_prefix(digits + 2);
    }
    return line;
}

void add_translations(std::string_view line, std::vector<std::string>& translations) {
    line = without_number(line);
    while (!line.empty()) {
        const auto end = line.find_first_of(",;");
        auto one = line.substr(0, end);
        line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
        const auto first = one.find_first_not_of(' ');
        if (first != std::string_view::npos) {
            one.remove_prefix(first);
            translations.emplace_back(one.substr(0, one.find_last_not_of(' ') + 1));
        }
    }
}

/// The first line is the head and, between slashes, how it is said.
DictdArticle article_of(std::string_view body) {
    DictdArticle article;
    const auto line = body.substr(0, body.find('\n'));
    article.head = line.substr(0, line.find(" /"));
    body.remove_prefix(std::min(body.size(), line.size() + 1));
    while (!body.empty()) {
        const auto end = body.find('\n');
        add_translations(body.substr(0, end), article.translations);
        body.remove_prefix(end == std::string_view::npos ? body.size() : end + 1);
    }
    return article;
}

}  // namespace

std::vector<DictdArticle> read_dictd(const std::string& index, const std::string& dictionary) {
    const auto lines = text::read_file(index);
    const auto bytes = unpack(dictionary);
    std::vector<DictdArticle> articles;
    for (std::string_view rest = lines; !rest.empty();) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto first = line.find('\t');
        const auto second = first == std::string_view::npos ? first : line.find('\t', first + 1);
        if (second == std::string_view::npos) {
            throw Error(ErrorCode::malformed, text::message("not the index of a dictd dictionary"), {index});
        }
        const auto begin = base64_number(line.substr(first + 1, second - first - 1));
        const auto size = base64_number(line.substr(second + 1, line.find('\t', second + 1) - second - 1));
        if (!begin || !size || *begin > bytes.size() || *size > bytes.size() - *begin) {
            throw Error(ErrorCode::malformed, text::message("the index points outside the dictionary"), {index});
        }
        // What the dictionary says of itself.
        if (!line.starts_with("00database")) {
            articles.push_back(article_of(std::string_view(bytes).substr(*begin, *size)));
        }
    }
    return articles;
}

}  // namespace loep::formats
