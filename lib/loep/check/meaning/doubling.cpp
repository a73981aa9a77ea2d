// Looks for the words again right behind themselves, and at what grammar and sayings double.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/doubling.hpp"

#include <algorithm>
#include <string_view>

#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

using Words = std::vector<text::Word>;

bool is_same(const text::Word& a, const text::Word& b) {
    return a.hash == b.hash && a.key == b.key;
}

/// Only blanks between them? Between names no line may end: a headline has no stop.
bool are_neighbours(const SideView& side, const text::Word& first, const text::Word& second, bool in_line) {
    const auto between = side.slice({first.span.end, second.span.begin});
    return !between.empty() && between.find_first_not_of(in_line ? " " : " \t\r\n") == std::string_view::npos;
}

/// The second time a word has the same letters, or none in capitals (*The the*).
bool is_written_again(const text::Word& first, const text::Word& second) {
    return is_same(first, second) &&
           (second.letter_case == first.letter_case || second.letter_case == text::WordCase::lower);
}

bool is_lower(const text::Word& word) {
    return word.kind == text::WordKind::word && word.letter_case == text::WordCase::lower;
}

/// One word again is a doubling, of several only such as are no run of one word.
bool may_be_phrase(const Words& words, std::size_t at, std::size_t size) {
    return size == 1 ? words[at].kind == text::WordKind::word : !is_same(words[at], words[at + 1]);
}

/// Do the `size` words from `at` on stand there again from `again` on?
bool stand_again(const SideView& side, const Words& words, Doubling& found) {
    const auto [segment, at, again, size, of_names, at_a_mark] = found;
    if (again + size > words.size() || !is_same(words[at], words[again]) || !may_be_phrase(words, at, size)) {
        return false;
    }
    bool names = true;
    for (std::size_t k = 0; k < size; ++k) {
        const auto& word = words[again + k];
        const bool read = word.kind == text::WordKind::word || word.kind == text::WordKind::number;
        if (!read || !is_written_again(words[at + k], word)) {
            return false;
        }
        names = names && !is_lower(word);
    }
    for (auto k = at + 1; k < again + size; ++k) {
        const bool beside_mark = at_a_mark && (k == again || k + 1 == again);
        if (!beside_mark && !are_neighbours(side, words[k - 1], words[k], names)) {
            return false;
        }
    }
    found.of_names = names;
    return true;
}

/// The shortest that begins at a word; of no size if there is none.
Doubling doubling_at(const SideView& side, const Words& words, std::uint32_t segment, std::size_t at) {
    constexpr std::size_t longest = 5;
    constexpr std::size_t shortest_over_comma = 3;  // *no, no*; *you know, you know*
    const auto near = Words::const_iterator(words.begin()) + static_cast<std::ptrdiff_t>(at);
    const auto far = near + static_cast<std::ptrdiff_t>(std::min(longest + 2, words.size() - at));
    if (std::none_of(near + 1, far, [&](const text::Word& word) { return word.hash == near->hash; })) {
        return {};
    }
    for (std::size_t size = 1; size <= longest && at + 2 * size <= words.size(); ++size) {
        const bool mark = size >= shortest_over_comma && side.slice(words[at + size].span) == ",";
        Doubling found{segment, at, at + size + (mark ? 1U : 0U), size, false, mark};
        if (stand_again(side, words, found)) {
            return found;
        }
    }
    return {};
}

/// A form of *to be*: doubled after *what it*, *all there*.
bool is_form_of_be(std::string_view key) {
    return "is are was were be been isn't wasn't zijn waren"_words.fits(key);
}

/// Words that a clause begins with whose verb may meet the verb of the sentence.
constexpr WordList clause_openers(
    "what whatever who whoever whom where wherever when whenever how however all everything everyone anyone there as "
    "if once way wat wie waar hoe zoals als");

/// *what the problem is is*, *whatever it was it was*: does a clause that ends in a verb begin shortly before?
bool is_behind_opener(const SideView& side, const Words& words, std::size_t at) {
    constexpr std::size_t reach = 7;
    static constexpr WordList pronouns("he she it they we you i that");
    for (auto k = at; k > 0 && at - k < reach; --k) {
        const auto& word = words[k - 1];
        if (word.kind == text::WordKind::punctuation && side.slice(word.span) != "-") {
            return false;
        }
        if (clause_openers.fits(word.key) || (word.key == "that" && k < at && pronouns.fits(words[at - 1].key))) {
            return true;
        }
    }
    return false;
}

/// *if you can you can*: a pronoun and a verb, behind a word that begins a clause.
bool is_told_twice(const Words& words, const Doubling& doubling) {
    static constexpr WordList subjects("i you he she it we they there ik je jij hij zij ze het we wij");
    return doubling.size == 2 && doubling.at > 0 && subjects.fits(words[doubling.at].key) &&
           clause_openers.fits(words[doubling.at - 1].key);
}

/// *sit-in*: the second part of a compound.
bool ends_compound(const SideView& side, const Words& words, std::size_t at) {
    return at != 0 && (words[at - 1].key == "-" || side.slice({words[at - 1].span.end, words[at].span.begin}) == "-");
}

/// *the firm he works for*, *the house that she lived in*: a pronoun and a verb before the word at a place, and what
/// they belong to. *where* takes no preposition but those of a way: *where he came from*.
bool ends_relative_clause(const SideView& side, const Words& words, std::size_t at) {
    constexpr std::size_t length = 3;
    if (at >= length && words[at - length].key == "where" && !"from at"_words.fits(words[at].key)) {
        return false;
    }
    return at >= length && "in on for with at about from"_words.fits(words[at].key) &&
           "he she it they we you i"_words.fits(words[at - 2].key) && is_content_word(words[at - 1], side.language()) &&
           (is_content_word(words[at - length], side.language()) ||
            "what whatever which that who whom where"_words.fits(words[at - length].key));
}

/// *called us in in order*, *was called in in May*: does a verb that takes an object before its particle, or a passive,
/// stand shortly before? *brings in in bodies* is neither.
bool is_behind_parted_verb(const Words& words, std::size_t at) {
    static constexpr WordList verbs(
        "bring brings bringing brought call calls calling called fill fills filling filled give gives giving gave "
        "given "
        "hand hands handing handed hold holds holding held keep keeps keeping kept lead leads leading led leave leaves "
        "leaving left let lets letting pass passes passing passed put puts putting send sends sending sent show shows "
        "showing showed shown switch switches switching switched take takes taking took taken turn turns turning "
        "turned "
        "urge urges urging urged");
    constexpr std::size_t reach = 4;
    for (auto k = at; k > 0 && at - k < reach && words[k - 1].kind != text::WordKind::punctuation; --k) {
        if (verbs.fits(words[k - 1].key)) {
            const bool is_passive = k > 1 && "is are was were be been being get got"_words.fits(words[k - 2].key);
            return k < at || is_passive;
        }
    }
    return false;
}

/// *The lights came on on both sides*, *a sit-in in the hall*: the particle of a verb, and a preposition.
bool is_particle_and_preposition(const SideView& side, const Words& words, std::size_t at) {
    static constexpr WordList verbs(
        "come comes came coming go goes went going gone carry carried live lives lived get got move moved turned turn "
        "stay stayed step stepped settle settled join joined log logged");
    const auto& key = words[at].key;
    return ends_relative_clause(side, words, at) ||
           (at > 0 && "on in"_words.fits(key) &&
            (ends_compound(side, words, at) || verbs.fits(words[at - 1].key) || is_behind_parted_verb(words, at)));
}

/// *step by step by step*, *again and again and*: a saying that goes on.
bool is_saying(const Words& words, const Doubling& doubling) {
    static constexpr WordList links("and by after upon to or in on for en na voor op of aan met");
    const auto [segment, at, again, size, of_names, at_a_mark] = doubling;
    const bool joined = size == 2 && links.fits(words[at + 1].key) && is_lower(words[at]) &&
                        !"the a an of this these that those his her its their our my your de het een die deze "
                            "dat dit zijn haar hun i he she it we they you"_words.fits(words[at].key);
    const bool runs_on = at > 0 && is_same(words[at - 1], words[at + size - 1]);
    return joined || (runs_on && (links.fits(words[at].key) || size > 2));
}

/// *Go go go!*: a word that means something three times in a row, which no slip of editing makes.
bool is_chant(const SideView& side, const Words& words, const Doubling& doubling) {
    const auto at = doubling.at;
    const auto again = doubling.again;
    const bool before = at > 0 && is_same(words[at - 1], words[at]);
    const bool after = again + 1 < words.size() && is_same(words[again], words[again + 1]);
    return doubling.size == 1 && (before || after) && !is_function_word(words[at].hashed(), side.language());
}

/// Has the bead something doubled that Dutch grammar does not double (*die die*), or a name twice?
bool source_doubles(const PairView& pair, std::uint32_t bead) {
    const auto& side = pair.source;
    const auto range = segments_of(pair.beads[bead], Side::source);
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t at = 1; at < words.size(); ++at) {
            const bool alone = words[at].kind == text::WordKind::word && is_same(words[at], words[at - 1]);
            if (alone ? !may_be_doubled(words[at], side.language()) : doubling_at(side, words, i, at - 1).size > 1) {
                return true;
            }
        }
    }
    return false;
}

/// Has the bead any word of sense twice, wherever: what good prose says twice over a comma?
bool source_repeats(const PairView& pair, std::uint32_t bead) {
    const auto& side = pair.source;
    const auto range = segments_of(pair.beads[bead], Side::source);
    std::vector<std::uint64_t> seen;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (!is_content_word(word, side.language())) {
                continue;
            }
            if (std::find(seen.begin(), seen.end(), word.hash) != seen.end()) {
                return true;
            }
            seen.push_back(word.hash);
        }
    }
    return false;
}

}  // namespace

std::vector<Doubling> doublings(const SideView& side, std::uint32_t segment) {
    std::vector<Doubling> found;
    const auto& words = (*side.segments)[segment].words;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto doubling = doubling_at(side, words, segment, at); doubling.size > 0) {
            found.push_back(doubling);
            at = doubling.again + doubling.size - (doubling.size == 1 ? 2 : 1);
        }
    }
    return found;
}

bool may_be_doubled(const text::Word& word, text::Language language) {
    return language == text::Language::dutch
               ? "die dat het als was is zijn wie waar heel nee ja haar had"_words.fits(word.key)
               : "had that her do very no so ha bye blah really much many far long too never now there please "
                 "yes aye well knock tut"_words.fits(word.key);
}

bool may_be_meant(const PairView& pair, const Doubling& doubling) {
    const auto& side = pair.target;
    const auto& words = (*side.segments)[doubling.segment].words;
    const auto bead = side.bead_of[doubling.segment];
    if (doubling.size == 1 && is_form_of_be(words[doubling.at].key) && is_behind_opener(side, words, doubling.at)) {
        return true;
    }
    const bool by_grammar = doubling.size == 1 ? is_particle_and_preposition(side, words, doubling.at)
                                               : is_told_twice(words, doubling) || is_saying(words, doubling);
    const bool repeats = (doubling.of_names || doubling.at_a_mark) && source_repeats(pair, bead);
    return by_grammar || repeats || source_doubles(pair, bead) || is_chant(side, words, doubling);
}

}  // namespace loep::check
