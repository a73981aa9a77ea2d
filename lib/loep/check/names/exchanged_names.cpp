// Finds names in each other's place by what both texts have of each, and by what stands around them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/exchanged_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <vector>

#include "loep/check/names/anglicised_names.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/metonymy.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/names/name_roles.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

/// The source has both names near, but this one more often and that one less often: *van Morawiecki* – *by Kallas*.
/// Only of names of one kind that the termbase knows: of others a pronoun may have been resolved.
std::optional<NameExchange> in_place_of_other(const PairView& pair, std::size_t bead) {
    const auto near_source = segments_near(pair, bead, Side::source);
    const auto near_target = segments_near(pair, bead, Side::target);
    const auto here = segments_of(pair.beads[bead], Side::target);
    for (const auto* expected : unanswered_by_seats(pair, bead, known_surplus(pair, pair.beads[bead]))) {
        if (family_count(pair, pair.source, near_source, *expected) <=
            family_count(pair, pair.target, near_target, *expected)) {
            continue;
        }
        for (const auto& written : mentions_in(pair.target, here)) {
            if (written.concepts.empty() || !are_alternatives(pair, *expected, written) ||
                are_of_one_family(pair, *expected, written) ||
                is_answered_by_metonym(pair, pair.target, written, near_target, near_source) ||
                !begins_with_capital(pair.target, written) || context_agreement(pair, *expected, written) < 1 ||
                is_form_of_concept(pair, *expected, written) ||
                family_count(pair, pair.source, segments_of(pair.beads[bead], Side::source), written) >=
                    family_count(pair, pair.target, here, written) ||
                family_count(pair, pair.source, near_source, written) >=
                    family_count(pair, pair.target, near_target, written)) {
                continue;
            }
            return NameExchange{expected, &written};
        }
    }
    return std::nullopt;
}

/// A name of the expected one's kind that the translation of the bead has more often than the source has it there.
const Mention* extra_of_kind(const PairView& pair, std::size_t bead, const Mention& expected) {
    const auto here = segments_of(pair.beads[bead], Side::target);
    const auto there = segments_of(pair.beads[bead], Side::source);
    for (const auto& written : mentions_in(pair.target, here)) {
        if (are_alternatives(pair, expected, written) && !are_of_one_family(pair, expected, written) &&
            !are_metonyms(pair, expected, written) && begins_with_capital(pair.target, written) &&
            family_count(pair, pair.target, here, written) > family_count(pair, pair.source, there, written)) {
            return &written;
        }
    }
    return nullptr;
}

/// *bezocht Warschau. In Vilnius sprak ze* – *visited Vilnius. In Warsaw she spoke*: a bead and the next one have each
/// other's names.
std::optional<NameExchange> with_next_bead(const PairView& pair, std::size_t bead) {
    constexpr double enough_context = 1.0;
    if (bead + 1 == pair.beads.size() || !is_translated(pair.beads[bead + 1])) {
        return std::nullopt;
    }
    for (const auto* here : known_surplus(pair, pair.beads[bead])) {
        const auto* written = extra_of_kind(pair, bead, *here);
        if (written == nullptr) {
            continue;
        }
        for (const auto* next : known_surplus(pair, pair.beads[bead + 1])) {
            const auto* back =
                are_of_one_family(pair, *next, *written) ? extra_of_kind(pair, bead + 1, *next) : nullptr;
            if (back != nullptr && are_of_one_family(pair, *here, *back) &&
                context_agreement(pair, *here, *written) + context_agreement(pair, *next, *back) >= enough_context) {
                return NameExchange{here, written};
            }
        }
    }
    return std::nullopt;
}

bool may_be_person(const PairView& pair, const Mention& mention) {
    return mention.concepts.empty() || (*pair.termbase)[mention.concepts.front()].kind == termbase::ConceptKind::person;
}

/// Two of one kind that the termbase knows, or two people of one of whom, or of both, it knows nothing.
bool may_be_two_people(const PairView& pair, const Mention& a, const Mention& b) {
    return are_of_one_kind(pair, a, b) || (may_be_person(pair, a) && may_be_person(pair, b));
}

SegmentRange all_segments(const SideView& side) {
    return {0, static_cast<std::uint32_t>(side.segments->size())};
}

/// Does the text have anything of the mention's family anywhere? Its index mostly says so.
bool names_family(const PairView& pair, const SideView& side, const Mention& of) {
    const auto& index = side.index;
    const bool named = index.count(of.key) > 0;
    if (of.concepts.empty()) {
        return named;
    }
    return std::any_of(
               of.concepts.begin(), of.concepts.end(),
               [&](auto subject) { return index.families.contains(pair.families[termbase::to_size(subject)]); }) ||
           (named && family_count(pair, side, all_segments(side), of) > 0);
}

/// The source's and the translation's word for a name, in both texts.
bool is_in_both(const PairView& pair, const SideView& own, const Mention& name) {
    const auto& other = pair.on(own.side == Side::source ? Side::target : Side::source);
    return names_family(pair, own, name) && (names_family(pair, other, name) || is_spelt_in(pair, other, name));
}

/// *her sister*: whose something is.
bool is_possessive(const SideView& side, std::span<const text::Word> words, const text::Word& word) {
    const auto* next = &word + 1;
    return (word.key == "her" || word.key == "haar") && next < words.data() + words.size() &&
           next->kind == text::WordKind::word && is_content_word(*next, side.language());
}

std::ptrdiff_t count_pronouns(const SideView& side, SegmentRange range, std::string_view list) {
    std::ptrdiff_t count = 0;
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        count += std::count_if(words.begin(), words.end(), [&](const text::Word& word) {
            return fits_any(list, word.key) && !is_possessive(side, words, word);
        });
    }
    return count;
}

/// A pronoun may stand for the one, where another pronoun of the source became the other: *Peeters belde hem* – *he
/// phoned Janssens*. Where the source has as many of a kind, each has its own.
bool may_be_taken_up(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written) {
    static constexpr std::array<std::string_view, 2> kinds{"he she hij zij ze", "him her hem haar"};
    const auto here = segments_of(pair.beads[bead], Side::source);
    const auto there = segments_of(pair.beads[bead], Side::target);
    return context_agreement(pair, expected, written) < 1 &&
           std::any_of(kinds.begin(), kinds.end(), [&](std::string_view pronouns) {
               return count_pronouns(pair.target, there, pronouns) > count_pronouns(pair.source, here, pronouns);
           });
}

/// Names of the text, by their capitals or because both texts write the word so and it has no meaning.
bool is_name_of_both(const PairView& pair, const SideView& side, const Mention& mention) {
    return is_surely_name(side, mention) ||
           (pair.source.index.count(mention.key) > 0 && pair.target.index.count(mention.key) > 0 &&
            !is_translatable(mention) && !is_generic(mention.key));
}

/// The names of a range without words: *According to Peeters*, *the defence*.
std::vector<Names> certain_groups(const PairView& pair, const SideView& side, SegmentRange range) {
    auto groups = name_groups(side, range);
    std::erase_if(groups, [&](const Names& group) {
        const auto& first = group.front();
        const bool is_word =
            first.concepts.empty() && !is_name_of_both(pair, side, first) && is_word_of_dictionary(pair, side, first);
        return group.size() == 1 && (is_word || !begins_with_capital(side, first));
    });
    return groups;
}

/// Has that side of a bead names, and not too many to tell which stands for which?
bool has_few_names(const PairView& pair, std::size_t bead, const SideView& side) {
    constexpr std::size_t most = 8;
    const auto count = mentions_in(side, segments_of(pair.beads[bead], side.side)).size();
    return count > 0 && count <= most;
}

/// Takes the names that both have from both.
void cancel_shared(const PairView& pair, std::vector<Names>& sources, std::vector<Names>& targets) {
    std::erase_if(targets, [&](const Names& target) {
        const auto partner = std::find_if(sources.begin(), sources.end(), [&](const Names& source) {
            return shared_name(pair, source, target) != nullptr;
        });
        const bool is_shared = partner != sources.end();
        if (is_shared) {
            sources.erase(partner);
        }
        return is_shared;
    });
}

/// *Fabrikanten zeggen*: a capital of a beginning is no name that anybody would exchange.
void drop_doubtful(const PairView& pair, const SideView& side, std::vector<Names>& groups) {
    std::erase_if(groups, [&](const Names& group) { return !is_name_of_both(pair, side, group.back()); });
}

/// *Suzanne uit België en de Marokkaanse Amal* – *Belgium's Suzanne and Amal from Morocco*: each has its own there too.
bool are_both_answered(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written) {
    return family_count(pair, pair.target, segments_of(pair.beads[bead], Side::target), expected) > 0 &&
           family_count(pair, pair.source, segments_of(pair.beads[bead], Side::source), written) > 0;
}

/// *achter Sparta* – *behind Heracles*: a name without a meaning is nowhere in the translation, and in its surroundings
/// there stands one that both texts have elsewhere.
bool is_lost(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr int most_around = 2;
    return expected.concepts.empty() && !is_word_of_dictionary(pair, pair.source, expected) &&
           pair.target.index.count(expected.key) == 0 && !is_spelt_in(pair, pair.target, expected) &&
           is_in_both(pair, pair.target, written) &&
           (context_agreement(pair, expected, written) >= 1 ||
            rendered_surroundings(pair, expected, written) >= most_around);
}

/// *haar man Sjarhej* – *her husband Ales*: two given names, of which neither is a form of the other.
bool are_two_given_names(const Mention& expected, const Mention& written) {
    const auto name = translit::given_name(expected.key);
    return expected.concepts.empty() && written.concepts.empty() && match::is_any_given_name(expected.key) &&
           match::is_any_given_name(written.key) && !(name && name == translit::given_name(written.key)) &&
           !is_anglicised(expected.key, written.key);
}

/// *Smit is niet overtuigd* – *Blok is unconvinced*: the only names of their sentence, but for those that it has in
/// both texts; and both texts write both.
std::optional<NameExchange> of_sole_names(const PairView& pair, std::size_t bead) {
    if (!has_few_names(pair, bead, pair.source) || !has_few_names(pair, bead, pair.target)) {
        return std::nullopt;
    }
    auto sources = certain_groups(pair, pair.source, segments_of(pair.beads[bead], Side::source));
    auto targets = sources.empty() ? std::vector<Names>()
                                   : certain_groups(pair, pair.target, segments_of(pair.beads[bead], Side::target));
    cancel_shared(pair, sources, targets);
    drop_doubtful(pair, pair.source, sources);
    drop_doubtful(pair, pair.target, targets);
    if (sources.size() != 1 || targets.size() != 1) {
        return std::nullopt;
    }
    const auto source = sources.front();
    const auto target = targets.front();
    const auto& expected = source.back();
    const auto& written = target.back();
    if (!may_be_two_people(pair, expected, written) || are_alike(expected.key, written.key) ||
        are_both_answered(pair, bead, expected, written) || shared_name(pair, source, target) != nullptr ||
        may_be_taken_up(pair, bead, expected, written)) {
        return std::nullopt;
    }
    const bool are_known = is_in_both(pair, pair.source, expected) && is_in_both(pair, pair.target, written);
    return are_known || are_two_given_names(expected, written) || is_lost(pair, expected, written)
               ? std::optional(NameExchange{&expected, &written})
               : std::nullopt;
}

/// *Ryan Flamingo*: behind a given name, a word is a surname.
bool names_person(const Names& name) {
    return name.size() == 2 && match::is_any_given_name(name.front().key);
}

/// *De Wolf*
bool follows_capital_particle(const SideView& side, const Mention& mention) {
    const auto before = words_before(side, mention.segment, mention.span.begin);
    return !before.empty() && before.back().letter_case == text::WordCase::capitalised &&
           text::is_name_particle(before.back().hashed());
}

/// A given name and a surname that nothing near answers, and that are no words: one mention of a known person, or two.
Names full_name_of(const PairView& pair, const SideView& side, Names group) {
    const auto& match = pair.matches[side.bead_of[group.front().segment]];
    const auto& strangers = side.side == Side::source ? match.source : match.target;
    const auto is_stranger = [&](const Mention& mention) {
        return std::find(strangers.begin(), strangers.end(), &mention) != strangers.end() &&
               is_surely_name(side, mention);
    };
    const auto is_word = [&](const Mention& mention) {
        return is_generic(mention.key) ||
               (!follows_capital_particle(side, mention) && is_word_of_dictionary(pair, side, mention));
    };
    const auto is_persons = [&](const Names& name) {
        return names_person(name) ? !is_generic(name.back().key) : std::none_of(name.begin(), name.end(), is_word);
    };
    const bool is_known = !group.back().concepts.empty();
    const auto name = group.last(is_known || group.size() == 1 ? 1 : 2);
    const bool is_full = is_known ? name.back().key.find(' ') != std::string::npos : name.size() == 2;
    const bool are_strangers = std::all_of(name.begin(), name.end(), is_stranger);
    const auto titles = group.first(group.size() - name.size());
    return is_full && are_strangers && (is_known || is_persons(name)) &&
                   std::all_of(titles.begin(), titles.end(), is_word)
               ? name
               : Names();
}

/// The one full name of the bead that nothing near answers; empty where there is none, or another.
Names sole_full_name(const PairView& pair, std::size_t bead, const SideView& side) {
    Names found;
    for (const auto& group : name_groups(side, segments_of(pair.beads[bead], side.side))) {
        if (const auto name = full_name_of(pair, side, group); !name.empty()) {
            if (!found.empty()) {
                return {};
            }
            found = name;
        }
    }
    return found;
}

/// *minister Marius Skuodis* – *the minister, Gabrielius Landsbergis*: a full name that is nowhere near, and in its
/// sentence another one; neither is made of words.
std::optional<NameExchange> of_full_names(const PairView& pair, std::size_t bead) {
    if (pair.matches[bead].source.empty() || pair.matches[bead].target.empty()) {
        return std::nullopt;
    }
    const auto source = sole_full_name(pair, bead, pair.source);
    const auto target = source.empty() ? Names() : sole_full_name(pair, bead, pair.target);
    if (target.empty()) {
        return std::nullopt;
    }
    const auto& expected = source.back();
    const auto& written = target.back();
    const bool are_others = may_be_two_people(pair, expected, written) && !are_alike(expected.key, written.key) &&
                            !sound_alike(pair, expected.key, written.key) &&
                            shared_name(pair, source, target) == nullptr;
    return are_others ? std::optional(NameExchange{&expected, &written}) : std::nullopt;
}

/// How often a name of the target, or its counterpart, stands in a range.
std::ptrdiff_t count_spellings(const PairView& pair, const SideView& side, SegmentRange range, const Mention& written) {
    const auto mentions = mentions_in(side, range);
    return std::count_if(mentions.begin(), mentions.end(), [&](const Mention& other) {
        return other.key == written.key ||
               (side.side == Side::source && other.concepts.empty() && are_spellings_of_one(pair, other, written));
    });
}

/// *Volgens Visser is het echt. Volgens Mulder niet* – *According to Mulder, … According to Mulder*: the neighbours
/// have the name that stands here, and the translation has it once too often.
bool is_borrowed(const PairView& pair, std::size_t bead, const Mention& written) {
    const auto times = count_spellings(pair, pair.target, segments_near(pair, bead, Side::target), written);
    if (times < 2) {
        return false;
    }
    const auto near = count_spellings(pair, pair.source, segments_near(pair, bead, Side::source), written);
    return near > 0 && near < times &&
           count_spellings(pair, pair.source, segments_of(pair.beads[bead], Side::source), written) == 0;
}

/// Names that the termbase lacks: may the one stand where the other should?
bool are_other_names(const PairView& pair, const Mention& expected, const Mention& written) {
    return written.concepts.empty() && is_surely_name(pair.target, written) && !are_forms(expected.key, written.key) &&
           !are_alike(expected.key, written.key) && !is_slip(expected.key, written.key) &&
           context_agreement(pair, expected, written) >= 1;
}

/// A name that nothing near answers, and in its surroundings one that only the neighbours have.
std::optional<NameExchange> of_neighbour(const PairView& pair, std::size_t bead) {
    for (const auto* expected : pair.matches[bead].source) {
        if (!expected->concepts.empty() || !is_surely_name(pair.source, *expected) || is_translatable(*expected)) {
            continue;
        }
        for (const auto& written : mentions_in(pair.target, segments_of(pair.beads[bead], Side::target))) {
            if (are_other_names(pair, *expected, written) && is_borrowed(pair, bead, written) &&
                !are_spellings_of_one(pair, *expected, written)) {
                return NameExchange{expected, &written};
            }
        }
    }
    return std::nullopt;
}

/// The one mention of the family in a range; null when there are others.
const Mention* only_one(const PairView& pair, const SideView& side, SegmentRange range, const Mention& of) {
    const Mention* one = nullptr;
    for (const auto& mention : mentions_in(side, range)) {
        if (are_of_one_family(pair, mention, of)) {
            if (one != nullptr) {
                return nullptr;
            }
            one = &mention;
        }
    }
    return one;
}

/// *Polen en Litouwen*: what only an *and* or a comma parts may be named in either order.
bool are_listed(const SideView& side, const Mention& first, const Mention& second) {
    constexpr std::size_t most = 2;
    return text::words(side.bytes(), {first.span.end, second.span.begin}).size() < most;
}

/// *Premier Morawiecki sprak met president Duda* – *Prime Minister Duda spoke with President Morawiecki*: each stands
/// in the other's surroundings, and not in its own.
bool have_changed_places(const PairView& pair, const Mention& first, const Mention& second,
                         const Mention& first_written, const Mention& second_written) {
    constexpr double clearly = 2.0;
    const double crossed = context_agreement(pair, first, second_written);
    const double back = crossed < 1.0 ? 0.0 : context_agreement(pair, second, first_written);
    if (back < 1.0) {
        return false;
    }
    const double straight =
        context_agreement(pair, first, first_written) + context_agreement(pair, second, second_written);
    return crossed + back >= straight + clearly;
}

/// For each of the names of a bead's source the one of the target, where either side has it once; else null.
std::vector<const Mention*> sole_counterparts(const PairView& pair, std::size_t bead, std::span<const Mention> names) {
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    std::vector<const Mention*> found(names.size());
    std::transform(names.begin(), names.end(), found.begin(), [&](const Mention& name) -> const Mention* {
        const auto* written = is_surely_name(pair.source, name) ? only_one(pair, pair.target, targets, name) : nullptr;
        return written != nullptr && only_one(pair, pair.source, sources, name) != nullptr ? written : nullptr;
    });
    return found;
}

/// Two names that the sentence has once on either side.
std::optional<NameExchange> changed_places(const PairView& pair, std::size_t bead) {
    const auto names = mentions_in(pair.source, segments_of(pair.beads[bead], Side::source));
    if (names.size() < 2 || mentions_in(pair.target, segments_of(pair.beads[bead], Side::target)).size() < 2) {
        return std::nullopt;
    }
    const auto written = sole_counterparts(pair, bead, names);
    for (std::size_t one = 0; one < names.size(); ++one) {
        for (std::size_t other = one + 1; written[one] != nullptr && other < names.size(); ++other) {
            if (written[other] != nullptr && names[one].segment == names[other].segment &&
                may_be_two_people(pair, names[one], names[other]) &&
                have_changed_places(pair, names[one], names[other], *written[one], *written[other]) &&
                !are_listed(pair.source, names[one], names[other])) {
                return NameExchange{&names[one], written[other]};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<NameExchange> find_exchanged_names(const PairView& pair, std::size_t bead) {
    for (const auto& find : {in_place_of_other, of_sole_names, of_full_names, of_neighbour, changed_places,
                             of_exchanged_roles, with_next_bead}) {
        const auto exchange = find(pair, bead);
        if (exchange && !is_translated_name(pair, *exchange->expected, *exchange->written) &&
            !is_of_place(pair, *exchange->expected, *exchange->written)) {
            return exchange;
        }
    }
    return std::nullopt;
}

}  // namespace loep::check
