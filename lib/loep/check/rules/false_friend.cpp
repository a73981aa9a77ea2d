// Rule false-friend: a Dutch word is translated by the English word that it only looks like.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/align/stems.hpp"
#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/false_friends.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// A mention with a capital inside a sentence, somewhere in the text.
bool is_known_name(const SideView& side, const std::string& key) {
    return side.index.count(key) > 0 && std::any_of(side.mentions.begin(), side.mentions.end(),
                                                    [&](const auto& one) { return one.certain && one.key == key; });
}

/// The word so many places after it; null where there is none.
const text::Word* word_after(const SideView& side, const text::Word& word, std::ptrdiff_t places) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    return places < words.data() + words.size() - &word ? &word + places : nullptr;
}

/// *Roman Polanski*, *Hoek van Holland* – *Hook of Holland*: a name, with a word of a name in both texts so many places
/// after it.
bool begins_name(const PairView& pair, const Confused& one, std::ptrdiff_t places) {
    const auto* source = word_after(pair.source, *one.source, places);
    const auto* target = word_after(pair.target, *one.target, places);
    return source != nullptr && target != nullptr && source->key == target->key &&
           source->letter_case == text::WordCase::capitalised && target->letter_case == text::WordCase::capitalised;
}

bool is_place_name(const PairView& pair, const Confused& one) {
    const auto* preposition = word_after(pair.source, *one.source, 1);
    return preposition != nullptr && preposition->key == "van" && one.source->key == "hoek" &&
           one.source->letter_case != text::WordCase::lower && begins_name(pair, one, 2);
}

/// *Arne Slot* – *Arne Slot*, the film *Brave* – *Brave*: a name or a title, not a word.
bool is_name(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const auto& source = *one.source;
    const auto& target = *one.target;
    if (is_place_name(pair, one)) {
        return true;
    }
    if (source.key != target.key || source.letter_case == text::WordCase::lower ||
        target.letter_case == text::WordCase::lower) {
        return false;
    }
    // *BAD GASTEIN –*: where an article comes from.
    const bool in_capitals = source.letter_case == text::WordCase::upper && target.letter_case == text::WordCase::upper;
    const auto begin = span_of(pair.target, segments_of(bead, Side::target)).begin;
    return in_capitals || target.span.begin != begin || begins_name(pair, one, 1) ||
           is_known_name(pair.source, source.key) || is_known_name(pair.target, target.key) ||
           (is_in_marks(pair.source, source.span) && is_in_marks(pair.target, target.span));
}

/// The w in ‘wet’ – the w in “wet”: one word, spoken of in both texts.
bool is_quoted(const PairView& pair, const Confused& one) {
    return one.source->key == one.target->key && is_in_marks(pair.source, one.source->span) &&
           is_in_marks(pair.target, one.target->span);
}

/// A word of the other side of the bead, but for `itself`, that `is_right` is true of.
template <typename IsRight>
bool any_other(const align::Bead& bead, const SideView& side, const text::Word& itself, const IsRight& is_right) {
    const auto range = segments_of(bead, side.side);
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                return &word != &itself && is_content_word(word, side.language()) && is_right(word);
            })) {
            return true;
        }
    }
    return false;
}

/// Is the English word a translation of the Dutch one, or of what its compound is a kind of: *factory* of
/// *textielfabriek*, not *textile*?
bool translates_kind(const PairView& pair, const text::Word& dutch, std::string_view english) {
    const auto& readings = meanings_of(pair, dutch).readings;
    const bool compound = !readings.empty() && readings.front().part;
    const auto stem = align::english_stem_hash(english);
    return compound ? std::ranges::find(readings.back().translations, stem) != readings.back().translations.end()
                    : may_translate(pair, dutch, english);
}

/// The *prijzen* of *buiten de prijzen*: does a row have both as one phrase?
bool is_one_phrase(const Confusion& row, const text::Word& dutch, const text::Word& other) {
    return fits_any(row.dutch, fmt::format("{}+{}", dutch.key, other.key));
}

/// Does the dictionary say that the English word is another Dutch one's, or that an English one which is no other Dutch
/// one's is this Dutch one's? Neither needs to be in the row.
bool is_explained(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto& dutch = from_dutch ? pair.source : pair.target;
    const auto& english = from_dutch ? pair.target : pair.source;
    const auto& dutch_word = from_dutch ? *one.source : *one.target;
    const auto& english_word = from_dutch ? *one.target : *one.source;
    const auto is_of_another = [&](const text::Word& word) {
        const auto bare = text::bare_key(english.slice(word.span));
        return any_other(bead, dutch, dutch_word, [&](const text::Word& other) {
            return other.key != dutch_word.key && !is_one_phrase(*one.row, dutch_word, other) &&
                   may_translate(pair, other, bare);
        });
    };
    return is_of_another(english_word) || any_other(bead, english, english_word, [&](const text::Word& word) {
               return !fits_any(one.row->wrong, word.key) &&
                      translates_kind(pair, dutch_word, text::bare_key(english.slice(word.span))) &&
                      !is_of_another(word);
           });
}

/// The key of the word after it, where that is in small letters.
std::string_view small_word_after(const SideView& side, const text::Word& word) {
    const auto* next = word_after(side, word, 1);
    return next != nullptr && next->letter_case == text::WordCase::lower ? std::string_view(next->key)
                                                                         : std::string_view();
}

/// *chef de mission*: a phrase that both languages borrowed; not so *brave man*, of words that they share.
bool is_borrowed(const PairView& pair, const Confused& one) {
    const auto next = small_word_after(pair.target, *one.target);
    return one.source->key == one.target->key && next == small_word_after(pair.source, *one.source) &&
           "de du des la le les d en di del"_words.fits(next);
}

/// *Roman Protasevitsj* – *Roman Protasevich*: a given name at the beginning of both sentences.
bool is_given_name(const PairView& pair, const Confused& one) {
    const auto begins_name = [](const SideView& side, const text::Word& word) {
        const auto* next = word_after(side, word, 1);
        return word.letter_case == text::WordCase::capitalised && next != nullptr &&
               next->letter_case == text::WordCase::capitalised;
    };
    return one.source->key == one.target->key && begins_name(pair.source, *one.source) &&
           begins_name(pair.target, *one.target);
}

/// What may be written for the Dutch word, or for the English one: the first words that excuse it, without endings.
std::string better(const PairView& pair, const Confusion& row) {
    if (pair.target.language() == text::Language::english) {
        return std::string(row.better);
    }
    constexpr std::size_t most = 2;
    std::size_t count = 0;
    std::string words;
    for (std::string_view rest = row.excuses; !rest.empty() && count < most;) {
        const auto word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        if (word.find('*') == std::string_view::npos) {
            words += fmt::format("{}{}", words.empty() ? "" : ", ", word);
            ++count;
        }
    }
    return words;
}

Finding finding_of(const PairView& pair, const Confused& one) {
    const auto source = pair.source.slice(one.source->span);
    const auto target = pair.target.slice(one.target->span);
    const auto instead = better(pair, *one.row);
    Finding finding;
    finding.rule = "false-friend";
    finding.severity = Severity::warning;
    finding.message = instead.empty()
                          ? text::message("“{}” is not “{}”", source, target)
                          : text::message("“{}” is not “{}”; write for instance: {}", source, target, instead);
    finding.place = pair.target.place(one.target->span);
    finding.source = pair.source.place(one.source->span);
    return finding;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t index) {
        const auto& bead = pair.beads[index];
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_reliable(bead)) {
            return;
        }
        for (const auto& one : find_false_friends(pair, bead)) {
            if (!is_name(pair, bead, one) && !is_given_name(pair, one) && !is_quoted(pair, one) &&
                !is_borrowed(pair, one) && !is_explained(pair, bead, one)) {
                findings.push_back(finding_of(pair, one));
            }
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"De EU bespreekt eventuele sancties.", "The EU is discussing eventual sanctions.", true, "eventueel is possible"},
    {"De actuele toestand is ernstig.", "The actual situation is serious.", true, "actueel is current"},
    {"De EU bespreekt eventuele sancties.", "The EU is discussing possible sanctions.", false, "rightly translated"},
    {"Eventuele sancties komen er uiteindelijk toch.", "Possible sanctions will eventually come.", false,
     "the English word translates another"},
    {"De top is uiteindelijk mislukt.", "The summit eventually failed.", false, "without the Dutch word"},
    {"Eventuele sancties, of mogelijk een boycot.", "Eventual sanctions, or possibly a boycott.", false,
     "known miss: the right word answers another one"},
    {"De agenten hielden hem aan.", "The agents arrested him.", true, "agenten are police officers"},
    {"De officier van justitie eiste vijf jaar.", "The public officer asked for five years.", true,
     "the Dutch word has a second part"},
    {"De trainer is Arne Slot.", "The coach is Arne Slot.", false, "a name"},
    {"De chef de mission was tevreden.", "The chef de mission was satisfied.", false, "a phrase of both languages"},
    {"Het is een brave man.", "He is a brave man.", true, "the next word is of both languages"},
    {"De burgers vluchtten.", "The burgers fled.", true, "burgers are citizens"},
    {"De pope zegende de pauselijke gezant.", "The pope blessed the papal envoy.", false,
     "the English word translates another"},
    {"Spreek de w uit als in het Engelse ‘wet’.", "Pronounce the w as in “wet”.", false, "a word that is spoken of"},
    {"‘Brave’ trok volle zalen.", "“Brave” drew full houses.", false, "a title"},
    {"Het rooster hangt in de gang.", "The rooster hangs in the gang.", true, "two of them"},
    {"De haven kan maar een fractie verwerken.", "The port can handle only a fraction.", false, "a small part"},
    {"De veiligheidsdienst zag agenten uit Minsk.", "The security service saw agents from Minsk.", false,
     "agents of another kind"},
});

}  // namespace

extern const Rule false_friend;
constinit const Rule false_friend{
    "false-friend",
    "mistranslation",
    "a Dutch word translated by the English word that it only looks like",
    "The Dutch word stands in the source (eventueel, actueel, brutaal, fractie …), the English one that looks like it "
    "in its translation, none of its right translations beside it, and no other Dutch word that would give the English "
    "one. A dictionary, where one is installed, excuses it too: where it has the English word for another Dutch one, "
    "or "
    "another English word for this Dutch one. It knowingly misses words that are not in its list.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
