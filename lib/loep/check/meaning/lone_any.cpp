// Looks for what lets such a word stand in the sentence before it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/lone_any.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/denial_company.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

const text::Word* find_lone_any(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    struct Any {
        std::string_view dutch;
        std::string_view english;
    };
    static constexpr std::array anys = std::to_array<Any>({
        {"niemand", "anyone anybody"},
        {"niets niks", "anything"},
        {"nergens", "anywhere"},
    });
    static constexpr WordList licences(
        "if whether unless before without than as too against just almost nearly only ever hard difficult tough can "
        "could may might would should will for like do does did is are was were first last most all every any "
        "doubt* den* fail* prevent* forbid* ban bans banned prohibit* avoid* lack* unwilling unlikely refus* reluct* "
        "surpris* wonder* ask* absen* scarc* *est more less no nor neither none nothing nobody hardly barely rarely "
        "seldom "
        "few little until yet stop* ceas* halt* instead unable never cannot far except");
    static constexpr WordList who_goes_on("who whose that else but near close");
    const auto* row =
        std::find_if(anys.begin(), anys.end(), [&](const Any& one) { return fits_any(one.dutch, denial.key); });
    const auto targets = segments_of(bead, Side::target);
    const auto* any = row == anys.end() ? nullptr : find_word(pair.target, targets, row->english);
    if (any == nullptr || holds(pair.target, targets, SegmentTrait::question_mark)) {
        return nullptr;
    }
    const auto& words = (*pair.target.segments)[segment_at(pair.target, any->span.begin)].words;
    const auto* next = any + 1;
    const bool goes_on = next != words.data() + words.size() && who_goes_on.fits(next->key);
    const bool is_licensed = std::any_of(words.data(), any, [&](const text::Word& word) {
        // *tegenhouden* – *stop*: what is denied, and no denial.
        const bool is_verb_itself = word.key.starts_with("stop") && &word + 1 == any;
        return !is_verb_itself && (licences.fits(word.key) || denies(word, text::Language::english) ||
                                   has_beginning_that_denies(word.key));
    });
    return goes_on || is_licensed ? nullptr : any;
}

}  // namespace loep::check
