// A list of inflected forms in one stretch of memory, filled by the rules and read by whoever compiles an index.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/form_list.hpp"

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
    bytes_ += before_;
    bytes_ += a;
    bytes_ += b;
    bytes_ += c;
    bytes_ += after_;
    const auto size = bytes_.size() - begin;
    const auto form = std::string_view(bytes_).substr(begin);
    for (std::size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].size == size && text(i) == form) {
            bytes_.resize(begin);
            return;
        }
    }
    places_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size), kind});
}

}  // namespace loep::morphology
