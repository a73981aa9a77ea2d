// Looks a spelling up in the lexicon, diminutives by their full names.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/given_names.hpp"

#include <algorithm>

#include "loep/translit/lexicon.hpp"

namespace loep::translit {

std::optional<std::size_t> given_name(const std::string& bare) {
    const LexiconHit* best = nullptr;
    for (const auto side : {text::Language::dutch, text::Language::english}) {
        for (const auto& hit : lexicon().find(bare, side)) {
            if (hit.entry->kind != LexiconKind::place && (best == nullptr || hit.weight > best->weight)) {
                best = &hit;
            }
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    const auto& entries = lexicon().entries();
    const auto wanted = best->entry->of.empty() ? best->entry->id : best->entry->of;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [wanted](const LexiconEntry& entry) { return entry.id == wanted; });
    return static_cast<std::size_t>(found - entries.begin());
}

}  // namespace loep::translit
