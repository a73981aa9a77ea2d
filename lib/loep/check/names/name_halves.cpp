// Compares the pairs of capitalised words of a bead's two sides half by half.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_halves.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "loep/align/common_words.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/anglicised_names.hpp"
#include "loep/check/names/metonymy.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/match/western_names.hpp"
#include "loep/match/word_range.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

constexpr std::size_t shortest = 3;

/// One of two capitalised words of a name; the second is no mere letter (*Karel V*).
struct Half {
    const text::Word* word = nullptr;
    std::string key;          ///< Mention::key
    bool at_opening = false;  ///< of its segment, or after a mark that asks for a capital
};

using NamePair = std::array<Half, 2>;

/// Where a name goes on behind a blank, a hyphen or particles: *Pelle van Amersfoort*, *Khalid al-Masri*; the end of
/// the words where it does not.
std::size_t next_part(const SideView& side, std::span<const text::Word> words, std::size_t at) {
    auto next = at + 1;
    const auto touches = [&] {
        const auto between = side.slice({words[next - 1].span.end, words[next].span.begin});
        return between.empty() || between == " ";
    };
    while (next < words.size() && touches() &&
           (side.slice(words[next].span) == "-" || text::is_name_particle(words[next].hashed()))) {
        ++next;
    }
    const bool goes_on =
        next < words.size() && touches() && match::is_capitalised(words[next]) && words[next].key.size() > 1;
    return goes_on ? next : words.size();
}

std::vector<NamePair> name_pairs(const SideView& side, SegmentRange range) {
    std::vector<NamePair> found;
    const auto half = [&](const text::Word& word, bool at_opening) {
        return Half{&word, name_key(text::bare_key(side.slice(word.span))), at_opening};
    };
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (std::size_t at = 0; at + 1 < words.size(); ++at) {
            if (!match::is_capitalised(words[at]) || text::is_name_particle(words[at].hashed())) {
                continue;
            }
            if (const auto next = next_part(side, words, at); next < words.size()) {
                const bool at_opening = at == 0 || opens_a_clause(side.slice(words[at - 1].span));
                found.push_back({half(words[at], at_opening), half(words[next], false)});
            }
        }
    }
    return found;
}

/// *Wim* – *William*, *Pawel* – *Paweł*, a slip: near enough to be meant for it.
bool are_alike(const Half& source, const Half& target) {
    constexpr std::size_t same_beginning = 3;
    constexpr std::size_t few = 2;
    const auto name = translit::given_name(source.key);
    if (name && name == translit::given_name(target.key)) {
        return true;
    }
    return !sound_otherwise(source.key, target.key) &&
           (source.key.compare(0, same_beginning, target.key, 0, same_beginning) == 0 ||
            text::edit_distance(source.key, target.key) <= few);
}

/// *Giorgos Papadakis* – *George Papadakis*; but not *Hendrik VIII*, nor who has been called so for centuries.
bool is_translated_given_name(const Half& source, const Half& target, const Half& rest) {
    return is_anglicised(source.key, target.key) && rest.word->letter_case == text::WordCase::capitalised &&
           !"barbarossa cabot columbus luther stuart tell tudor"_words.fits(rest.key);
}

/// The glossary's name that the word is (a part of); null when there is none.
const Mention* known_name(const SideView& side, const Half& half) {
    const auto segment = segment_at(side, half.word->span.begin);
    const auto mentions = mentions_in(side, {segment, segment + 1});
    const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        return !mention.concepts.empty() && mention.span.contains(half.word->span);
    });
    return found == mentions.end() ? nullptr : &*found;
}

/// *Deutschen* – *German*, *Klytsjko* – *Klitschko*: a nationality is a translation, a name of the family a form.
bool are_of_one_concept(const PairView& pair, const Half& source, const Half& target) {
    const auto* written = known_name(pair.target, target);
    const auto* expected = known_name(pair.source, source);
    if (written != nullptr && expected != nullptr && may_stand_for(pair, *expected, *written)) {
        return true;
    }
    return written != nullptr &&
           ((*pair.termbase)[written->concepts.front()].kind == termbase::ConceptKind::nationality ||
            (expected != nullptr && are_of_one_family(pair, *expected, *written)));
}

/// A title, a word of every day, a day or a month: no half of anybody's name.
bool is_ordinary(const SideView& side, const Half& half) {
    return text::count_code_points(half.key) < shortest || is_generic(half.key) ||
           is_calendar_or_function_word(half.word->hashed(), side.language()) ||
           (side.language() == text::Language::dutch && !align::common_words(half.key).empty());
}

/// A capital of a beginning is a name's where it is one elsewhere.
bool is_name(const SideView& side, const Half& half) {
    return !is_ordinary(side, half) && (!half.at_opening || side.index.certain.contains(half.key) ||
                                        known_name(side, half) != nullptr || match::is_any_given_name(half.key));
}

/// *Chancellor Merkel*: before a name may stand what somebody is, as far as any word list knows. After one it does not.
bool may_be_title(const PairView& pair, const Half& half) {
    const bool english =
        pair.target.language() != text::Language::english || !pair.may_be_english || pair.may_be_english(half.key);
    return english && known_name(pair.target, half) == nullptr && !match::is_any_given_name(half.key) &&
           !is_given_name(pair, half.key);
}

/// The dictionary or the glossary has the word, and its translation stands in the bead. Of a known person's name the
/// other half does, which says nothing of this one.
bool is_rendered(const PairView& pair, std::size_t bead, const Half& source) {
    const auto* known = known_name(pair.source, source);
    if (known != nullptr && (*pair.termbase)[known->concepts.front()].kind == termbase::ConceptKind::person) {
        return false;
    }
    return Rendered(pair, segments_of(pair.beads[bead], Side::target)).of(*source.word) == Rendering::present;
}

/// What compares the halves of one bead.
class Comparer {
  public:
    Comparer(const PairView& pair, std::size_t bead) : pair_(pair), bead_(bead) {}

    /// One name in the dress of the two languages.
    bool are_one(const Half& source, const Half& target) const {
        return source.key == target.key || are_one(source.key, target.key);
    }

    /// Are both names, of two that have nothing to do with each other, and is the source's lost?
    bool is_in_place_of(const Half& source, const Half& target, const Half& rest) const {
        const bool translated = is_translated_given_name(source, target, rest);
        // *In Minsk*, *In Belarus*: no half of a name.
        const bool of_name = !is_calendar_or_function_word(rest.word->hashed(), pair_.source.language());
        return of_name && (translated || !are_alike(source, target)) && !are_of_one_concept(pair_, source, target) &&
               is_name(pair_.source, source) && is_name(pair_.target, target) && is_lost(source) &&
               !is_rendered(pair_, bead_, source) &&
               (translated || sound_otherwise(source.key, target.key) || !sound_alike(pair_, source.key, target.key));
    }

  private:
    bool are_one(const std::string& source, const std::string& target) const {
        const bool from_dutch = pair_.source.language() == text::Language::dutch;
        return pair_.names->are_of_one(from_dutch ? source : target, from_dutch ? target : source);
    }

    /// Is there nothing like it in the target near the bead?
    bool is_lost(const Half& source) const {
        const auto range = segments_near(pair_, bead_, Side::target);
        for (auto i = range.begin; i < range.end; ++i) {
            const auto& words = (*pair_.target.segments)[i].words;
            if (std::any_of(words.begin(), words.end(),
                            [&](const text::Word& word) { return answers(word, source); })) {
                return false;
            }
        }
        return true;
    }

    bool answers(const text::Word& word, const Half& source) const {
        if (word.kind != text::WordKind::word) {
            return false;
        }
        const auto key = name_key(text::bare_key(pair_.target.slice(word.span)));
        return key.find(source.key) != std::string::npos || (key.size() >= shortest && source.key.starts_with(key)) ||
               (match::is_capitalised(word) && are_one(source.key, key));
    }

    const PairView& pair_;
    std::size_t bead_;
};

}  // namespace

std::vector<StrangeHalf> find_strange_halves(const PairView& pair, std::size_t bead) {
    const auto& strangers = pair.matches[bead].target;
    std::vector<StrangeHalf> found;
    if (strangers.empty()) {
        return found;
    }
    const auto is_strange = [&](const Half& half) {
        return std::any_of(strangers.begin(), strangers.end(),
                           [&](const Mention* mention) { return mention->span.contains(half.word->span); });
    };
    auto written = name_pairs(pair.target, segments_of(pair.beads[bead], Side::target));
    std::erase_if(written, [&](const NamePair& one) { return is_strange(one[0]) == is_strange(one[1]); });
    const auto expected = written.empty() ? std::vector<NamePair>()
                                          : name_pairs(pair.source, segments_of(pair.beads[bead], Side::source));
    const Comparer comparer(pair, bead);
    for (const auto& target : written) {
        const std::size_t strange = is_strange(target[0]) ? 0 : 1;
        for (const auto& source : expected) {
            if ((strange == 1 || !may_be_title(pair, target[0])) &&
                !is_translated_name(pair, source[strange].word->key, target[strange].word->key) &&
                comparer.are_one(source[1 - strange], target[1 - strange]) &&
                comparer.is_in_place_of(source[strange], target[strange], target[1 - strange])) {
                found.push_back({source[strange].word->span, target[strange].word->span});
            }
        }
    }
    return found;
}

}  // namespace loep::check
