// Looks up what is denied, the verbs, and the words in which a denial may hide.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/affirmation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/denial_company.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::vector<text::Word>;

/// The words of the segment that `word` is of.
const Words& words_beside(const SideView& side, const text::Word& word) {
    return (*side.segments)[segment_at(side, word.span.begin)].words;
}

const text::Word* end_of(const Words& words) {
    return words.data() + words.size();
}

bool means_something(const SideView& side, const text::Word& word) {
    return word.kind == text::WordKind::word && !is_function_word(word.hashed(), side.language());
}

/// *kan niet* – *can*, *niet op de hoogte* – *aware*: the very verb that is denied stands in the translation, affirmed.
bool is_verb_affirmed(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    struct Verb {
        std::string_view dutch;
        std::string_view english;
    };
    static constexpr std::array verbs = std::to_array<Verb>({
        {"heb", "have did"},
        {"heeft", "has"},
        {"hebben", "have"},
        {"had hadden", "had"},
        {"ga gaat gaan", "going will"},
        {"ben", "am"},
        {"kan kunnen", "can"},
        {"kon konden", "could"},
        {"zal zullen", "will going"},
        {"zou zouden", "would"},
        {"mag mogen", "may can allowed"},
        {"mocht mochten", "allowed"},
        {"moet moeten", "must should"},
        {"hoef hoeft hoeven", "need needs have has must"},
        {"hoefde hoefden", "needed had"},
        {"wil willen", "want wants"},
        {"wilde wilden wou", "wanted"},
        {"durf durft durven", "dare dares"},
        {"durfde durfden", "dared"},
        {"weet weten", "know knows"},
        {"wist wisten", "knew"},
        {"gelooft geloven", "believe believes"},
        {"geloofde geloofden", "believed"},
        {"verwacht verwachten", "expect expects"},
        {"hoogte", "aware informed"},
        {"staat", "able capable"},
        {"eens", "agree agrees agreed"},
    });
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) {
        return find_word(pair.source, sources, verb.dutch) != nullptr &&
               find_word(pair.target, targets, verb.english) != nullptr;
    });
}

/// *is niet* – *is*: of any sentence in the present; what is denied decides where it is known.
bool is_copula_affirmed(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    constexpr std::array<std::string_view, 2> dutch{"is zijn wordt worden", "was waren werd werden is zijn"};
    constexpr std::array<std::string_view, 2> english{"is are has have", "was were"};
    for (std::size_t i = 0; i < dutch.size(); ++i) {
        if (find_word(pair.source, sources, dutch[i]) != nullptr &&
            find_word(pair.target, targets, english[i]) != nullptr) {
            return true;
        }
    }
    return false;
}

/// *niet werd verlengd*: what may be the participle after a denial, over the verb that makes it a passive.
bool denies_passive(const SideView& side, SegmentRange sources, const text::Word& denial) {
    static constexpr WordList passive("werd werden wordt worden is zijn was waren");
    const auto& words = words_beside(side, denial);
    const auto* next = &denial + 1;
    next += next < end_of(words) && passive.fits(next->key) ? 1 : 0;
    return denial.key == "niet" && next < end_of(words) && next->kind == text::WordKind::word &&
           ("be* ver* ont* her* over* onder* mis*"_words.fits(next->key) ||
            next->key.find("ge") != std::string::npos) &&
           find_word(side, sources, passive) != nullptr &&
           (next->key.ends_with('t') || next->key.ends_with('d') || next->key.ends_with("en"));
}

/// *was renewed*; false where it may say the contrary (*was suspended*), or says nothing in the passive.
bool has_plain_passive(const SideView& side, SegmentRange targets) {
    static constexpr WordList be("was were is are been being be");
    static constexpr WordList contraries(
        "terminated expired detained held vetoed postponed delayed deferred suspended shelved dropped silenced "
        "dismissed annulled owed spared turned voted struck left kept closed frozen hidden limited restricted voided");
    std::size_t passives = 0;
    for (auto i = targets.begin; i < targets.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t at = 1; at < words.size(); ++at) {
            if (be.fits(words[at - 1].key) && (words[at].key.ends_with("ed") || words[at].key.ends_with("en"))) {
                if (contraries.fits(words[at].key)) {
                    return false;
                }
                ++passives;
            }
        }
    }
    return passives == 1;
}

/// *start niet.*: the verb right before a denial that ends its clause, no noun with its article.
const text::Word* verb_before(const text::Word& denial, const Words& words) {
    static constexpr WordList adverbs("gisteren morgen samen buiten binnen straks recent momenteel");
    static constexpr WordList determiners("de het een die dat deze dit zijn haar hun onze ons mijn alle");
    if (&denial == words.data()) {
        return nullptr;
    }
    const auto& word = *(&denial - 1);
    const bool verb = word.key.ends_with('t') || word.key.ends_with("en") || word.key.ends_with("de");
    const bool noun = &word != words.data() && determiners.fits((&word - 1)->key);
    return verb && !noun && !adverbs.fits(word.key) && !is_function_word(word.hashed(), text::Language::dutch)
               ? &word
               : nullptr;
}

/// *durven niet* – *dare*, *handed it over*: the next word after the denial that means something.
const text::Word* denied_word(const SideView& side, const text::Word& denial) {
    const auto& words = words_beside(side, denial);
    const auto* after = &denial + (is_no_more(side, denial) ? 2 : 1);
    const auto* found = std::find_if(after, end_of(words), [&](const text::Word& word) {
        return word.kind == text::WordKind::punctuation || means_something(side, word);
    });
    const bool ends = found == end_of(words) || found->kind == text::WordKind::punctuation;
    if (ends && side.language() == text::Language::dutch && found == after) {
        return verb_before(denial, words);
    }
    return ends ? nullptr : found;
}

/// *niet uit zijn woorden komen* denies more than the words.
bool is_behind_preposition(const SideView& side, const text::Word& denial) {
    static constexpr WordList prepositions("uit op in aan met van voor door over bij tot naar om onder tegen");
    const auto* next = &denial + 1;
    return next < end_of(words_beside(side, denial)) && prepositions.fits(next->key);
}

/// How many of the words that mean something have a translation in the bead.
struct Share {
    std::size_t present = 0;
    std::size_t absent = 0;
    std::size_t all = 0;

    /// Three words in four: nobody turned the sentence round.
    bool is_literal(std::size_t least) const { return present >= least && 4 * present >= 3 * all; }
};

Share share_rendered(const PairView& pair, SegmentRange sources, const Rendered& rendered) {
    Share share;
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            if (means_something(pair.source, word) && !denies(word, pair.source.language())) {
                const auto rendering = rendered.of(word);
                ++share.all;
                share.present += rendering == Rendering::present ? 1U : 0U;
                share.absent += rendering == Rendering::absent ? 1U : 0U;
            }
        }
    }
    return share;
}

/// Dutch words in which a denial may hide, though they go with one as well: *nog niet*, *te laat*.
constexpr WordList always_in_doubt("nog pas te");

/// Those that become a denial even where they are translated: *alleen* – *nothing but*.
constexpr WordList limits("alleen slechts enkel maar allesbehalve geenszins verre allerminst windstil");

/// English denials that are told from the words beside them only.
constexpr WordList plain_no("no nor neither none");

/// English words that a denial is turned into, whatever else they may translate.
constexpr WordList turners(
    "yet still until unless no nor neither without hardly barely scarcely rarely seldom except instead rather before "
    "against beyond despite another through little merely difficult absent only just than too any ever first doubt* "
    "fail*");

/// *het geschil* – *the dispute*, *niet intrekken* – *withdraw*, *zonder* – *without*: does a word that may deny only
/// translate another word of the source, one that may deny itself, or that nobody would translate so if it were denied?
bool translates_another(const PairView& pair, const align::Bead& bead, const text::Word& word,
                        const text::Word& denial) {
    constexpr std::ptrdiff_t near = 4;
    const Rendered rendered(pair, segments_of(bead, Side::target), word.span);
    const auto& words = words_beside(pair.source, denial);
    const bool turner = turners.fits(word.key);
    return std::any_of(words.begin(), words.end(), [&](const text::Word& other) {
        if (&other == &denial || other.kind != text::WordKind::word || always_in_doubt.fits(other.key)) {
            return false;
        }
        const bool denier = may_deny(other, pair.source.language());
        const bool tells =
            denier || (means_something(pair.source, other) && (!turner || std::abs(&other - &denial) > near));
        const bool of_one_make = denier && other.key.starts_with("on") && has_beginning_that_denies(word.key);
        return of_one_make || (tells && rendered.of(other) == Rendering::present);
    });
}

/// Of a source that denies twice: may the translation say it once (*no gym or library*), or as often in other words?
bool may_say_both(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    const auto denied = denials(pair.source, sources);
    const bool joined = find_word(pair.target, targets, "or nor neither"_words) != nullptr &&
                        find_word(pair.source, sources, "of noch"_words) == nullptr;
    if (denied.size() > 2 || joined) {
        return true;
    }
    const auto words = words_that_may_deny(pair.target, targets);
    const auto no =
        std::count_if(words.begin(), words.end(), [](const text::Word* word) { return plain_no.fits(word->key); });
    return denied.size() <= denials(pair.target, targets).size() + static_cast<std::size_t>(no);
}

/// *kansloos* – *never stood a chance*: the thing that -loos says is missing stands in the translation by itself.
bool is_without(const SideView& side, const text::Word& word, const Rendered& rendered) {
    constexpr std::size_t ending = 4;
    if (!word.key.ends_with("loos") && !word.key.ends_with("loze")) {
        return false;
    }
    auto thing = word;
    thing.span = text::make_span(text::to_size(word.span.begin), text::to_size(word.span.end) - ending);
    thing.key = text::fold_key(side.slice(thing.span));
    return rendered.of(thing) == Rendering::present;
}

/// *niet ondenkbaar* – *quite conceivable*: the denied word that denies itself is gone with its denial.
bool is_litotes(const PairView& pair, const text::Word& denial, SegmentRange targets) {
    const auto* denied = &denial + 1;
    if (denial.key != "niet" || denied == end_of(words_beside(pair.source, denial)) ||
        denied_inside(denied->key, text::Language::dutch).empty()) {
        return false;
    }
    const auto words = words_that_may_deny(pair.target, targets);
    return Rendered(pair, targets).of(*denied) != Rendering::present &&
           std::none_of(words.begin(), words.end(),
                        [](const text::Word* word) { return has_beginning_that_denies(word->key); });
}

/// *zolang de zaak niet is opgelost* – *until it is solved*
constexpr WordList conditions("zolang zover tenzij mits alsof totdat");

}  // namespace

bool is_no_more(const SideView& side, const text::Word& denial) {
    const auto& words = words_beside(side, denial);
    const auto* next = &denial + 1;
    return denial.key == "niet" && next < end_of(words) && "meer langer"_words.fits(next->key) &&
           (next + 1 == end_of(words) || next[1].key != "dan");
}

Rendering rendering_of_denied(const PairView& pair, const text::Word& denial, const Rendered& rendered) {
    const auto* denied = denied_word(pair.source, denial);
    return denied == nullptr ? Rendering::unknown : rendered.of(*denied);
}

bool is_affirmed(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const Rendered rendered(pair, targets);
    const auto denied = rendering_of_denied(pair, denial, rendered);
    const auto share = share_rendered(pair, sources, rendered);
    const bool no_more = is_no_more(pair.source, denial);
    if (find_word(pair.source, sources, conditions) != nullptr) {
        return false;
    }
    const bool there =
        denied == Rendering::present && (share.present > 1 || !is_behind_preposition(pair.source, denial));
    if (no_more ? share.is_literal(3) && there : share.is_literal(3) || there) {
        return true;
    }
    if (share.present > 0 && denies_passive(pair.source, sources, denial) && has_plain_passive(pair.target, targets)) {
        return true;
    }
    const bool verb = is_verb_affirmed(pair, sources, targets);
    const bool copula = is_copula_affirmed(pair, sources, targets);
    // *geen goede* may well be *bad*, *hopen dat nooit* be *fear*.
    const bool often_turned =
        denial.key == "geen" || denial.key == "nooit" || no_more || denials(pair.source, sources).size() > 1;
    if (share.absent == 0 && share.present > 0 && (verb || copula)) {
        return true;
    }
    return !often_turned && (verb || (copula && share.present > 0 && denied != Rendering::absent));
}

bool is_plainly_lost(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    constexpr std::size_t longest = 32;  // in a longer sentence there is room for other words
    const auto sources = segments_of(bead, Side::source);
    std::size_t words = 0;
    for (auto i = sources.begin; i < sources.end; ++i) {
        words += (*pair.source.segments)[i].words.size();
    }
    // *niet uit zijn woorden komen* – *stumble*, *zonder visum kom je er niet in* – *you need a visa*
    static constexpr WordList idiomatic("uit over aan van");
    const auto* next = &denial + 1;
    const bool is_saying = next < end_of(words_beside(pair.source, denial)) && idiomatic.fits(next->key);
    if (words > longest || is_saying || denials(pair.source, sources).size() > 1 ||
        find_word(pair.source, sources, conditions) != nullptr ||
        find_word(pair.source, sources, "zonder"_words) != nullptr) {
        return false;
    }
    const Rendered rendered(pair, segments_of(bead, Side::target));
    const auto share = share_rendered(pair, sources, rendered);
    return rendering_of_denied(pair, denial, rendered) == Rendering::absent ? share.present > 2 * share.absent
                                                                            : share.present >= share.absent;
}

bool is_surely_added(const PairView& pair, const align::Bead& bead) {
    const auto sources = segments_of(bead, Side::source);
    const auto share = share_rendered(pair, sources, Rendered(pair, segments_of(bead, Side::target)));
    return share.is_literal(2) || (share.present > 2 && share.present >= 3 * share.absent);
}

bool is_free(const PairView& pair, const align::Bead& bead) {
    const auto share =
        share_rendered(pair, segments_of(bead, Side::source), Rendered(pair, segments_of(bead, Side::target)));
    return share.absent > 0 && !share.is_literal(2);
}

bool is_said_otherwise(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    if (is_litotes(pair, denial, targets)) {
        return true;
    }
    auto words = words_that_may_deny(pair.target, targets);
    const auto answer = [&](const text::Word* word) { return answer_to_denial(pair, bead, *word, denial); };
    if (std::any_of(words.begin(), words.end(), [&](const text::Word* word) { return answer(word) == Answer::told; })) {
        return true;
    }
    std::erase_if(words, [&](const text::Word* word) { return answer(word) == Answer::none; });
    if (denials(pair.source, sources).size() > 1) {
        if (may_say_both(pair, sources, targets)) {
            return true;
        }
        std::erase_if(words, [](const text::Word* word) { return plain_no.fits(word->key); });
    }
    // *dichterbij mag niet* – *as close as they let you*
    const bool as_far =
        find_word(pair.source, sources, "dichterbij verder hoger later eerder beter harder langer"_words) != nullptr &&
        find_word(pair.target, targets, "as"_words) != nullptr;
    // *Nee, er is geen tram* – *No, there is no tram*; of two that are denied one *no* may be lost.
    if (denial.key == "geen" && denials(pair.source, sources).size() == 1 &&
        count_words(pair.target, targets, "no"_words) > count_words(pair.source, sources, "nee neen"_words)) {
        return true;
    }
    const bool left_in_dutch = find_word(pair.target, targets, denial.key) != nullptr;
    return left_in_dutch || as_far || has_all_but(pair.target, targets) ||
           std::any_of(words.begin(), words.end(),
                       [&](const text::Word* word) { return !translates_another(pair, bead, *word, denial); });
}

bool was_said_otherwise(const PairView& pair, const align::Bead& bead) {
    const auto words = words_that_may_deny(pair.source, segments_of(bead, Side::source));
    const Rendered rendered(pair, segments_of(bead, Side::target));
    return std::any_of(words.begin(), words.end(), [&](const text::Word* word) {
        return always_in_doubt.fits(word->key) || limits.fits(word->key) || is_without(pair.source, *word, rendered) ||
               rendered.of(*word) != Rendering::present;
    });
}

}  // namespace loep::check
