// Looks for a perfect after zou, and for what answers it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/hearsay.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;

/// *gestolen*, *beledigd*, not *geld*, *gezicht*.
bool may_be_participle(std::string_view key) {
    static constexpr WordList others(
        "geld gezicht gebied gebed gewicht gerecht geweld geluid gebit geduld bed beeld beleid verstand verband "
        "verdriet "
        "besluit bewind bezit begin gezin gedicht onderzoek herten verleden geen geweten genoegen");
    static constexpr WordList forms("ge* be* ver* ont* her* er* mis* over* onder* voor* door* aan* *ge*");
    constexpr std::size_t shortest = 5;
    return key.size() >= shortest && "*d *t *n"_words.fits(key) && forms.fits(key) && !others.fits(key);
}

/// *hebben gestolen*, *gestolen hebben*; *zijn* may be *his*, so the participle stands at its end of the clause.
bool is_perfect(Words words, std::size_t at) {
    const bool have = words[at].key == "hebben";
    if (!have && words[at].key != "zijn") {
        return false;
    }
    const bool before = at > 0 && may_be_participle(words[at - 1].key);
    const bool after = at + 1 < words.size() && may_be_participle(words[at + 1].key);
    return before || (after && (have || at + 2 >= words.size() || words[at + 2].kind == text::WordKind::punctuation));
}

bool has_perfect(Words words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (is_perfect(words, at)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool may_tell_hearsay(text::HashedKey dutch) {
    return dutch.text == "zou" || dutch.text == "zouden";
}

const text::Word* find_lost_hearsay(const PairView& pair, std::size_t bead) {
    static constexpr WordList answers(
        "alleg* report* sa* tell* told wrot* writ* accord* accus* claim* suppos* appar* seem* appear* suspected "
        "suspic* "
        "believ* thought think* understood presum* rumo* assum* charg* if whether had would could should may might "
        "must "
        "will probably possib* likely perhaps maybe purport* ostens* evident* estimat* expect* hearsay stor* version "
        "indict* prosecut* convict* conclu* find finds found suggest* imply implies implied reput* reckon* hold holds "
        "held "
        "show* testif* describ* explain* deni* den* insist* warn* complain* blam* fear* quot* cit* confess* announc* "
        "'d wonder* ask* guess* argu* maintain* warned add* going due were");
    static constexpr WordList conditions(
        "als indien of anders liever graag mits tenzij zonder nooit wie wat hoe waarom");
    const auto& one = pair.beads[bead];
    const auto sources = segments_of(one, Side::source);
    if (!holds(pair.source, sources, SegmentTrait::contrary) || one.source_size() != 1 || one.target_size() == 0) {
        return nullptr;
    }
    const Words words((*pair.source.segments)[one.source_begin].words);
    const auto marked = marked_in(pair.source, one.source_begin);
    const auto found = std::find_if(marked.begin(), marked.end(), [&](const MarkedWord& mark) {
        return may_tell_hearsay(words[mark.place].hashed());
    });
    if (found == marked.end() || !has_perfect(words.subspan(found->place)) ||
        find_word(pair.source, sources, conditions) != nullptr ||
        find_word(pair.target, segments_near(pair, bead, Side::target), answers) != nullptr) {
        return nullptr;
    }
    return &words[found->place];
}

}  // namespace loep::check
