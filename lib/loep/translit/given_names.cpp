// Looks a spelling up in the lexicon, diminutives by their full names.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/given_names.hpp"

#include "loep/translit/lexicon.hpp"

namespace loep::translit {

std::optional<std::size_t> given_name(const std::string& bare) {
    const LexiconHit* best = nullptr;
    for (const auto side : {text::Language::dutch, text::Language::english}) {
        for (const auto& hit : lexicon().find(bare, side)) {
            const auto kind = lexicon().entries[hit.entry].kind;
            const bool given = kind == LexiconKind::given_name || kind == LexiconKind::diminutive;
            if (given && (best == nullptr || hit.weight > best->weight)) {
                best = &hit;
            }
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    return lexicon().entries[best->entry].full_name;
}

}  // namespace loep::translit
