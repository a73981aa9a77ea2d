// A hash table of endings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/ending_list.hpp"

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::match {

namespace {

/// Longer ones are rare, and fit into no shape.
constexpr std::size_t most_cut = 0xFFFF;

}  // namespace

std::uint32_t EndingList::place_of(std::size_t cut, std::string_view form, std::size_t kept) {
    const auto tail = form.substr(kept);
    if (tail.size() > text::eight::size || cut > most_cut) {
        return find_or_add(cut, tail);
    }
    const auto letters = text::eight::load_end(form, kept);
    const auto shape = static_cast<std::uint32_t>(cut << 8U | tail.size());
    auto& recent = recent_[static_cast<std::size_t>((letters ^ shape) * 0x9FB21C651E98DF25ULL >> 55U)];
    if (recent.number == 0 || recent.letters != letters || recent.shape != shape) {
        recent = {letters, shape, find_or_add(cut, tail) + 1};
    }
    return recent.number - 1;
}

std::uint32_t EndingList::find_or_add(std::size_t cut, std::string_view tail) {
    const auto hash = path_on(cut, hash_of(tail));
    const auto mask = slots_.size() - 1;
    auto slot = static_cast<std::size_t>(hash) & mask;
    for (; slots_[slot].number != 0; slot = (slot + 1) & mask) {
        if (slots_[slot].hash == hash && is(slots_[slot].number - 1, cut, tail)) {
            return slots_[slot].number - 1;
        }
    }
    const auto place = add(cut, tail);
    slots_[slot] = {hash, place + 1};
    if (endings_.size() * 2 > slots_.size()) {
        widen();
    }
    return place;
}

bool EndingList::is(std::uint32_t place, std::size_t cut, std::string_view tail) const {
    const auto& known = endings_[place];
    return known.cut == cut && std::string_view(bytes_).substr(known.begin, known.size) == tail;
}

std::uint32_t EndingList::add(std::size_t cut, std::string_view tail) {
    if (endings_.size() >= (std::size_t{1} << layout::Form::ending_bits) - 1 ||
        bytes_.size() + tail.size() > 0xFFFFFFFFU) {
        throw Error(ErrorCode::unsupported, text::message("the glossary has too many different forms to be compiled"));
    }
    endings_.push_back({static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint16_t>(cut),
                        static_cast<std::uint16_t>(tail.size())});
    bytes_ += tail;
    return static_cast<std::uint32_t>(endings_.size() - 1);
}

void EndingList::widen() {
    std::vector<Slot> wider(slots_.size() * 2);
    for (const auto& slot : slots_) {
        auto at = static_cast<std::size_t>(slot.hash) & (wider.size() - 1);
        while (slot.number != 0 && wider[at].number != 0) {
            at = (at + 1) & (wider.size() - 1);
        }
        if (slot.number != 0) {
            wider[at] = slot;
        }
    }
    slots_ = std::move(wider);
}

}  // namespace loep::match
