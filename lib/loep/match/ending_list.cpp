// Remembers the short endings that were asked for last; what it does not remember is put behind the others.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/ending_list.hpp"

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::match {

namespace {

/// Longer ones fit into no shape.
constexpr std::size_t most_cut = 0xFFFF;

}  // namespace

std::uint32_t EndingList::place_of(std::size_t cut, const morphology::FormEnding& ending) {
    if (!ending.is_short() || cut > most_cut) {
        return add(cut, ending);
    }
    const auto shape = static_cast<std::uint32_t>(cut << 8U | ending.size);
    auto& recent =
        recent_[static_cast<std::size_t>((ending.letters ^ shape) * 0x9FB21C651E98DF25ULL >> (64 - recent_bits))];
    if (recent.number == 0 || recent.letters != ending.letters || recent.shape != shape) {
        recent = {ending.letters, shape, add(cut, ending) + 1};
    }
    return recent.number - 1;
}

std::uint32_t EndingList::add(std::size_t cut, const morphology::FormEnding& ending) {
    if (endings_.size() >= (std::size_t{1} << layout::Form::ending_bits) - 1 ||
        bytes_.size() + ending.size > 0xFFFFFFFFU) {
        throw Error(ErrorCode::unsupported, text::message("the glossary has too many different forms to be compiled"));
    }
    endings_.push_back({static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint16_t>(cut),
                        static_cast<std::uint16_t>(ending.size)});
    ending.append_to(bytes_);
    return static_cast<std::uint32_t>(endings_.size() - 1);
}

}  // namespace loep::match
