// Reads on until there is a place to cut at.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text_parts.hpp"

#include <utility>

#include "loep/formats/formats.hpp"
#include "loep/formats/plain_text.hpp"
#include "loep/formats/plain_text_lines.hpp"

namespace loep::formats {

std::optional<PlainTextParts> PlainTextParts::open(const std::string& path, std::size_t part_bytes) {
    auto file = format_of(path).read == read_plain_text ? text::FileStream::open(path) : std::nullopt;
    return file ? std::optional(PlainTextParts(std::move(*file), part_bytes)) : std::nullopt;
}

PlainTextParts::PlainTextParts(text::FileStream file, std::size_t part_bytes)
    : file_(std::move(file)), part_bytes_(part_bytes) {}

std::optional<std::string> PlainTextParts::next() {
    read_on();
    if (part_ == 0) {
        return std::nullopt;
    }
    std::string rest(bytes_, part_);
    bytes_.resize(std::exchange(part_, 0));
    return std::exchange(bytes_, std::move(rest));
}

std::string_view PlainTextParts::beginning() {
    read_on();
    return std::string_view(bytes_).substr(0, part_);
}

void PlainTextParts::read_on() {
    bool more = true;
    while (part_ == 0 && more) {
        const auto before = bytes_.size();
        more = file_.append_to(bytes_, part_bytes_);
        part_ = more ? last_cut(bytes_, before) : bytes_.size();
    }
}

}  // namespace loep::formats
