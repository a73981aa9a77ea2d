// A listed name has its Russian form; of others the table of correspondences makes several.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/russian_names.hpp"

#include "loep/text/words.hpp"
#include "loep/translit/letters.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/romanise.hpp"

namespace loep::translit {

std::vector<Candidate> russian_spellings(std::u32string_view belarusian, std::size_t most) {
    return spell(find_back_table("russian", Slavic::belarusian)->letters, belarusian, most);
}

std::vector<Candidate> russian_names(std::u32string_view belarusian, std::size_t most, bool lexicon_wanted) {
    std::vector<Candidate> names;
    if (lexicon_wanted) {
        for (const auto original : lexicon().originals_in(encode(belarusian), Slavic::belarusian, Slavic::russian)) {
            names.push_back({text::fold_key(original), 1.0, {}});
        }
    }
    if (names.empty()) {
        return russian_spellings(belarusian, most);
    }
    rank(names, most);
    return names;
}

}  // namespace loep::translit
