// Cuts sentences into clauses by marks and conjunctions, and compares the verbs of those that deny.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/clause_denial.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/affirmation.hpp"
#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/denial_company.hpp"
#include "loep/check/meaning/lone_any.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;

constexpr WordList dutch_conjunctions(
    "dat die nadat omdat toen terwijl als zodat doordat waardoor hoewel voordat sinds en maar of want om wie wat waar "
    "zoals tot totdat zolang zodra ook");
constexpr WordList english_conjunctions(
    "and but or because that which who whom whose when whenever while if as since although though before after so "
    "where what why how whether than");

/// English words beside which a verb is not plainly affirmed.
constexpr WordList deniers(
    "no nor neither none nothing nobody without hardly barely scarcely rarely seldom few little only until unless too "
    "yet fail* refus* stop* ceas* halt* less least rather instead unable never cannot far except");

/// *voor zover ze niet zijn beschadigd* – *those that are intact*
constexpr WordList conditions("zolang zover tenzij mits alsof totdat");

bool is_mark(const text::Word& word) {
    return word.kind == text::WordKind::punctuation && word.key != "-" && word.key != "'";
}

/// *anything but neutral* is one clause.
bool ends_clause(const text::Word& word, text::Language language, const text::Word* before) {
    const bool all_but = word.key == "but" && before != nullptr && "anything nothing none all"_words.fits(before->key);
    return is_mark(word) ||
           (!all_but && (language == text::Language::dutch ? dutch_conjunctions : english_conjunctions).fits(word.key));
}

/// The words around one up to the next marks or conjunctions.
Words clause_around(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto at = static_cast<std::size_t>(&word - words.data());
    auto begin = at;
    while (begin > 0 && !ends_clause(words[begin - 1], side.language(), begin > 1 ? &words[begin - 2] : nullptr)) {
        --begin;
    }
    auto end = at + 1;
    while (end < words.size() && !ends_clause(words[end], side.language(), &words[end - 1])) {
        ++end;
    }
    return Words(words).subspan(begin, end - begin);
}

/// The same up to the next marks, and beyond conjunctions.
Words stretch_around(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto* first = &word;
    const auto* last = &word + 1;
    while (first != words.data() && !is_mark(*std::prev(first))) {
        --first;
    }
    while (last != words.data() + words.size() && !is_mark(*last)) {
        ++last;
    }
    return {first, last};
}

template <typename Use>
bool any_word(const SideView& side, SegmentRange range, const Use& use) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), use)) {
            return true;
        }
    }
    return false;
}

/// How often each side denies, in whatever words.
std::size_t dutch_denials(const PairView& pair, SegmentRange sources) {
    return denials(pair.source, sources).size() +
           count_words(pair.source, sources,
                       "zonder noch nauwelijks amper nee neen geenszins allerminst onmogelijk*"_words);
}

std::size_t english_denials(const PairView& pair, SegmentRange targets) {
    std::size_t no_longer = 0;
    any_word(pair.target, targets, [&](const text::Word& word) {
        if (word.key == "no") {
            const auto* next = &word + 1;
            const auto& words = (*pair.target.segments)[segment_at(pair.target, word.span.begin)].words;
            no_longer += next != words.data() + words.size() && next->key == "longer" ? 1U : 0U;
        }
        return false;
    });
    return denials(pair.target, targets).size() +
           count_words(
               pair.target, targets,
               "no nor neither without hardly barely scarcely unable impossib* fail* refus* stop* ceas* halt*"_words) -
           no_longer;
}

/// Words that stand between an auxiliary and its verb.
bool is_between(const text::Word& word) {
    return "still even also just simply now then already really surely finally soon often sometimes again once "
           "both all be been being have so very well quite"_words.fits(word.key) ||
           (word.key.size() > 4 && word.key.ends_with("ly"));
}

bool leads_on(const text::Word& word) {
    return "able allowed permitted going want wants wanted wish wishes wished need needs needed dare dares dared "
           "willing "
           "prepared had has have supposed"_words.fits(word.key);
}

/// The verb, or what is said, behind the auxiliary or the denial at `at`; null where none is near.
const text::Word* verb_behind(Words words, std::size_t at, bool over_articles) {
    constexpr std::size_t farthest = 7;
    const auto end = std::min(words.size(), at + farthest);
    for (auto i = at + 1; i < end; ++i) {
        if (leads_on(words[i]) && i + 1 < end && words[i + 1].key == "to") {
            ++i;
        } else if (!is_between(words[i]) && !(over_articles && "a an the"_words.fits(words[i].key))) {
            const bool says_something =
                words[i].kind == text::WordKind::word && is_content_word(words[i], text::Language::english);
            return says_something && words[i].letter_case == text::WordCase::lower ? &words[i] : nullptr;
        }
    }
    return nullptr;
}

bool is_auxiliary(const text::Word& word) {
    return "can could will would may might must should shall has have had is are was were am do does did i'll we'll "
           "you'll "
           "he'll she'll they'll it's he's she's"_words.fits(word.key);
}

/// Does the clause say nothing that may deny, but for one word?
bool is_plain_english(Words clause, const text::Word& verb) {
    return std::none_of(clause.begin(), clause.end(), [&](const text::Word& word) {
        const bool all_but = word.key == "but" && &word != clause.data() &&
                             "anything nothing none all"_words.fits(std::prev(&word)->key);
        return &word != &verb && (all_but || deniers.fits(word.key) || denies(word, text::Language::english) ||
                                  (!is_between(word) && has_beginning_that_denies(word.key)));
    });
}

/// *can stay away*, *can be avoided*: does a word of the clause, but for harmless ones, turn it round by what it means?
bool may_turn(Words clause, const text::Word& verb, const WordList& harmless) {
    return std::any_of(clause.begin(), clause.end(), [&](const text::Word& word) {
        return &word != &verb && !harmless.fits(word.key) && may_deny(word, text::Language::english);
    });
}

/// The same of Dutch, but for one word or two.
bool is_plain_dutch(Words clause, const text::Word& verb, const text::Word* denial) {
    return std::none_of(clause.begin(), clause.end(), [&](const text::Word& word) {
        const auto* next = &word + 1;
        const bool infinitive = word.key == "te" && next < clause.data() + clause.size() && next->key.ends_with('n');
        return &word != &verb && &word != denial && word.key != "nog" && !infinitive &&
               (may_deny(word, text::Language::dutch) || denies(word, text::Language::dutch));
    });
}

/// The Dutch words of the bead that the English one translates.
std::vector<const text::Word*> translated_by(const PairView& pair, SegmentRange sources, const text::Word& english) {
    std::vector<const text::Word*> found;
    const auto& bare = stems_of(pair, english.hashed()).bare;
    any_word(pair.source, sources, [&](const text::Word& word) {
        if (word.kind == text::WordKind::word && !is_function_word(word.hashed(), text::Language::dutch) &&
            may_translate(pair, word, bare)) {
            found.push_back(&word);
        }
        return false;
    });
    return found;
}

/// How often a word of one stem stands there.
std::size_t times(const PairView& pair, SegmentRange targets, const text::Word& english) {
    const auto& stems = stems_of(pair, english.hashed()).stems;
    std::size_t count = 0;
    any_word(pair.target, targets, [&](const text::Word& word) {
        const auto& others = stems_of(pair, word.hashed()).stems;
        count += std::find_first_of(stems.begin(), stems.end(), others.begin(), others.end()) != stems.end() ? 1U : 0U;
        return false;
    });
    return count;
}

/// Verbs that take their meaning from what follows.
bool is_light(const text::Word& word) {
    return "be been being am have has had get gets got gotten getting do does did done doing go goes gone went going "
           "make "
           "makes made making let lets take takes took taken taking come comes came coming give gives gave given "
           "giving "
           "keep keeps kept want wants wanted need needs needed seem* think thinks thought find finds found look looks "
           "looked feel feels felt leave leaves left turn* put puts set sets hold holds held use used like mind "
           "matter* "
           "just sure able part thank* doubt less fewer sooner wonder later secret longer good bad idea end same first "
           "last many much more one other another enough long such way"_words.fits(word.key);
}

bool holds(Words clause, const WordList& list) {
    return std::any_of(clause.begin(), clause.end(), [&](const text::Word& word) { return list.fits(word.key); });
}

bool is_contained(Words clause, const text::Word* word) {
    return word >= clause.data() && word < clause.data() + clause.size();
}

/// *kan niet praten* – *can speak*
const text::Word* affirmed_verb(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const auto clause = clause_around(pair.source, denial);
    for (auto i = targets.begin; i < targets.end; ++i) {
        const Words words((*pair.target.segments)[i].words);
        for (std::size_t at = 0; at + 1 < words.size(); ++at) {
            const auto* verb = is_auxiliary(words[at]) ? verb_behind(words, at, false) : nullptr;
            if (verb == nullptr || "been being do does did doing"_words.fits(verb->key) ||
                times(pair, targets, *verb) > 1 || !is_plain_english(clause_around(pair.target, *verb), *verb)) {
                continue;
            }
            const auto meant = translated_by(pair, sources, *verb);
            if (!meant.empty() && std::all_of(meant.begin(), meant.end(), [&](const text::Word* word) {
                    return is_contained(clause, word) && is_plain_dutch(clause, *word, &denial);
                })) {
                return verb;
            }
        }
    }
    return nullptr;
}

/// *kunnen ons niet allemaal ontslaan* – *can sack us all*: the only such verb of either side.
const text::Word* affirmed_modal(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    struct Modal {
        WordList dutch;
        WordList english;
        WordList others;  ///< that say the same
    };
    static constexpr std::array modals = std::to_array<Modal>({
        {WordList("kan kun kunt kunnen kon konden"), WordList("can could"),
         WordList("can could able capable possib* may might cannot can't couldn't")},
        {WordList("mag mogen mocht mochten"), WordList("allowed permitted"),
         WordList("allow* permit* may might can could let lets right *n't cannot")},
        {WordList("wil wilt willen wilde wilden wou"), WordList("want wants wanted"),
         WordList("want* will would wish* like* willing *n't")},
        {WordList("durf durft durven durfde durfden"), WordList("dare dares dared"),
         WordList("dar* courage brave* *n't")},
        {WordList("weet weten wist wisten"), WordList("know knows knew"), WordList("know* knew aware *n't")},
    });
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const auto clause = clause_around(pair.source, denial);
    if (!"niet nooit niemand"_words.fits(denial.key)) {
        return nullptr;
    }
    for (const auto& modal : modals) {
        const auto verb = std::find_if(clause.begin(), clause.end(),
                                       [&](const text::Word& word) { return modal.dutch.fits(word.key); });
        if (verb == clause.end() || count_words(pair.source, sources, modal.dutch) > 1 ||
            count_words(pair.target, targets, modal.others) > 1 || !is_plain_dutch(clause, *verb, &denial)) {
            continue;
        }
        const auto* found = find_word(pair.target, targets, modal.english);
        if (found != nullptr && is_plain_english(clause_around(pair.target, *found), *found) &&
            !may_turn(clause_around(pair.target, *found), *found,
                      "still any all too open close may might could possible full just home"_words)) {
            return found;
        }
    }
    return nullptr;
}

/// The one English word of the bead that may translate a Dutch one; null if there is none, or several.
const text::Word* only_translation(const PairView& pair, SegmentRange targets, const text::Word& dutch) {
    const text::Word* found = nullptr;
    bool twice = false;
    any_word(pair.target, targets, [&](const text::Word& english) {
        if (english.kind == text::WordKind::word && is_content_word(english, text::Language::english) &&
            may_translate(pair, dutch, text::bare_key(pair.target.slice(english.span)))) {
            twice = found != nullptr;
            found = &english;
        }
        return twice;
    });
    return twice ? nullptr : found;
}

/// *dat veiligheid niet onderhandelbaar is* – *that safety is negotiable*: a clause of the translation that has what
/// else the Dutch one says, and nothing that may deny.
const text::Word* affirmed_clause(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto clause = clause_around(pair.source, denial);
    const auto sources = segments_of(bead, Side::source);
    const auto* next = &denial + 1;
    // *niet uit zijn woorden komen* – *stumble over his words*
    const bool is_saying =
        next < clause.data() + clause.size() && "uit over aan van op in tegen met zeker ver"_words.fits(next->key);
    if (is_saying || !"niet nooit"_words.fits(denial.key) || is_no_more(pair.source, denial) ||
        denials(pair.source, sources).size() > 2 || !is_plain_dutch(clause, denial, nullptr)) {
        return nullptr;
    }
    std::size_t all = 0;
    std::vector<const text::Word*> there;
    for (const auto& word : clause) {
        if (!is_content_word(word, text::Language::dutch) || &word == &denial) {
            continue;
        }
        ++all;
        if (const auto* found = only_translation(pair, segments_of(bead, Side::target), word)) {
            there.push_back(found);
        }
    }
    if (there.empty() || 2 * there.size() < all) {
        return nullptr;
    }
    const auto english = stretch_around(pair.target, *there.front());
    const bool together =
        std::all_of(there.begin(), there.end(), [&](const text::Word* word) { return is_contained(english, word); });
    return together && is_plain_english(english, *there.front()) &&
                   !may_turn(english, *there.front(), "still any all may might could"_words)
               ? there.front()
               : nullptr;
}

/// *ziet geen directe dreiging* – *sees an immediate threat*: what *geen* is said of stands in the translation behind
/// an article, in a clause that does not turn it round.
const text::Word* affirmed_thing(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto clause = clause_around(pair.source, denial);
    const auto* quality = &denial + 1;
    const auto* last = clause.data() + clause.size();
    if (denial.key != "geen" || quality == last || !is_content_word(quality[0], text::Language::dutch) ||
        !is_plain_dutch(clause, denial, &denial) || denials(pair.source, segments_of(bead, Side::source)).size() > 2) {
        return nullptr;
    }
    const bool has_quality = last - quality > 1 && is_content_word(quality[1], text::Language::dutch);
    const auto* thing = only_translation(pair, segments_of(bead, Side::target), quality[has_quality ? 1 : 0]);
    if (thing == nullptr) {
        return nullptr;
    }
    const auto& words = (*pair.target.segments)[segment_at(pair.target, thing->span.begin)].words;
    const auto place = thing - words.data();
    // *dat hij geen partij is* – *that he is a party*
    const bool fits =
        place > 1 && (has_quality ? "a an"_words.fits(thing[-2].key)
                                  : "a an"_words.fits(thing[-1].key) && "is are was were am"_words.fits(thing[-2].key));
    // *a job and no room*, but not *less than a hundred*, *no book or a teacher*
    const auto english = clause_around(pair.target, *thing);
    const bool is_joined =
        english.data() > words.data() && "than or nor but if whether"_words.fits(english.data()[-1].key);
    return fits && !is_joined && is_plain_english(english, *thing) && !may_turn(english, *thing, WordList(""))
               ? thing
               : nullptr;
}

/// *er is geen verband* – *there is a link*
const text::Word* affirmed_existence(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    const auto targets = segments_of(bead, Side::target);
    const auto clause = clause_around(pair.source, denial);
    const auto* last = clause.data() + clause.size();
    const auto* thing = std::find_if(
        &denial + 1, last, [](const text::Word& word) { return is_content_word(word, text::Language::dutch); });
    if (denial.key != "geen" || !holds(clause, "er daar hier"_words) || !holds(clause, "is zijn was waren"_words) ||
        thing == last || !is_plain_dutch(clause, denial, &denial)) {
        return nullptr;
    }
    const Rendered rendered(pair, targets);
    const bool known = std::any_of(thing, last, [&](const text::Word& word) {
        return is_content_word(word, text::Language::dutch) && rendered.of(word) == Rendering::present;
    });
    const text::Word* found = nullptr;
    bool denied = false;  // *there is no tram, there are trolleybuses*
    any_word(pair.target, targets, [&](const text::Word& word) {
        const auto& words = (*pair.target.segments)[segment_at(pair.target, word.span.begin)].words;
        const auto* next = &word + 1;
        const auto* end = words.data() + words.size();
        if (word.key == "there" && next != end && "is are was were"_words.fits(next->key)) {
            denied = denied || (next + 1 != end && "no not none nothing"_words.fits(next[1].key));
            found = found == nullptr && is_plain_english(clause_around(pair.target, word), word) ? &word : found;
        }
        return denied;
    });
    return known && !denied ? found : nullptr;
}

/// *nooit* – *always*, *niemand* – *everyone*
const text::Word* affirmed_amount(const PairView& pair, const align::Bead& bead, const text::Word& denial) {
    struct Amount {
        std::string_view dutch;
        std::string_view english;
        std::string_view excuses;
    };
    static constexpr std::array amounts = std::to_array<Amount>({
        {"nooit nimmer", "always",
         "altijd steeds telkens immer* voortdurend* vanouds blijven blijf* ieder* elk* alle*"},
        {"niemand", "everyone everybody", "iedereen allen alle allemaal elk* ieder* wie mensen men"},
        {"niets niks", "everything", "alles al allemaal"},
        {"nergens", "everywhere", "overal"},
    });
    const auto sources = segments_of(bead, Side::source);
    const auto* amount = std::find_if(amounts.begin(), amounts.end(),
                                      [&](const Amount& one) { return fits_any(one.dutch, denial.key); });
    if (amount == amounts.end() || find_word(pair.source, sources, amount->excuses) != nullptr) {
        return nullptr;
    }
    const auto* found = find_word(pair.target, segments_of(bead, Side::target), amount->english);
    return found != nullptr && is_plain_english(clause_around(pair.target, *found), *found) &&
                   is_plain_dutch(clause_around(pair.source, denial), denial, nullptr)
               ? found
               : nullptr;
}

}  // namespace

const text::Word* find_lost_in_clause(const PairView& pair, const align::Bead& bead,
                                      const std::vector<const text::Word*>& denials) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    if (pair.source.language() != text::Language::dutch || denials.empty()) {
        return nullptr;
    }
    if (::loep::check::denials(pair.source, sources).size() > ::loep::check::denials(pair.target, targets).size()) {
        const auto lost = std::find_if(denials.begin(), denials.end(), [&](const text::Word* denial) {
            return find_lone_any(pair, bead, *denial) != nullptr;
        });
        if (lost != denials.end()) {
            return *lost;
        }
    }
    if (find_word(pair.source, sources, conditions) != nullptr ||
        // *dichterbij mag niet* – *as close as she is allowed*
        count_words(pair.target, targets, "as"_words) > 1 ||
        dutch_denials(pair, sources) <= english_denials(pair, targets)) {
        return nullptr;
    }
    constexpr std::array ways{affirmed_verb,   affirmed_existence, affirmed_modal,
                              affirmed_clause, affirmed_amount,    affirmed_thing};
    const auto lost = std::find_if(denials.begin(), denials.end(), [&](const text::Word* denial) {
        return std::any_of(ways.begin(), ways.end(), [&](auto* way) { return way(pair, bead, *denial) != nullptr; });
    });
    return lost == denials.end() ? nullptr : *lost;
}

const text::Word* find_added_in_clause(const PairView& pair, const align::Bead& bead,
                                       const std::vector<const text::Word*>& denials) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    if (pair.source.language() != text::Language::dutch ||
        english_denials(pair, targets) <= dutch_denials(pair, sources)) {
        return nullptr;
    }
    auto all = denials;
    any_word(pair.target, targets, [&](const text::Word& word) {
        if (word.key == "no") {
            all.push_back(&word);
        }
        return false;
    });
    for (const auto* denial : all) {
        const Words words((*pair.target.segments)[segment_at(pair.target, denial->span.begin)].words);
        const auto* verb = "not never cannot no *n't"_words.fits(denial->key)
                               ? verb_behind(words, static_cast<std::size_t>(denial - words.data()), true)
                               : nullptr;
        if (verb == nullptr || is_light(*verb) || times(pair, targets, *verb) > 1) {
            continue;
        }
        const auto meant = translated_by(pair, sources, *verb);
        if (!meant.empty() && std::all_of(meant.begin(), meant.end(), [&](const text::Word* word) {
                return is_plain_dutch(clause_around(pair.source, *word), *word, nullptr);
            })) {
            return denial;
        }
    }
    return nullptr;
}

}  // namespace loep::check
