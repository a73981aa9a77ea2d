// A list of inflected forms in one stretch of memory, filled by the rules and read by whoever compiles an index.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/form_list.hpp"

#include <algorithm>

#include "loep/text/eight.hpp"

namespace loep::morphology {

void FormList::clear() {
    bytes_.clear();
    places_.clear();
    set_frame({}, {});
}

void FormList::set_frame(std::string_view before, std::string_view after) {
    before_ = before;
    after_ = after;
}

void FormList::add(InflectionKind kind, std::string_view a, std::string_view b, std::string_view c) {
    const auto begin = bytes_.size();
    const auto size = before_.size() + a.size() + b.size() + c.size() + after_.size();
    bytes_.resize(begin + size);
    auto* to = bytes_.data() + begin;
    for (const auto piece : {before_, a, b, c, after_}) {
        to = std::copy(piece.begin(), piece.end(), to);
    }
    const std::string_view form(bytes_.data() + begin, size);
    const auto end = text::eight::load_end(form, size - std::min(size, text::eight::size));
    for (std::size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].end == end && places_[i].size == size && text(i) == form) {
            bytes_.resize(begin);
            return;
        }
    }
    places_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size), kind, end});
}

}  // namespace loep::morphology
