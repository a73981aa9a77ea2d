// Looks at what stands beside a word, and whether the source has the two together.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/kept_names.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "loep/check/names/context.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"

namespace loep::check {

namespace {

bool is_form_of_address(std::string_view key) {
    constexpr std::array<std::string_view, 12> words{"mr",     "mrs",  "ms",      "miss",  "dr",  "prof",
                                                     "meneer", "heer", "mevrouw", "tante", "oom", "opa"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// Is the test true of the word anywhere in the text where it has a capital?
template <typename Test>
bool any_word(const SideView& side, std::string_view key, const Test& test) {
    const auto hash = text::hash_of(key);
    const auto first = std::lower_bound(side.capitals.begin(), side.capitals.end(), CapitalWord{hash, 0, 0});
    const auto last = std::find_if(first, side.capitals.end(), [&](const auto& word) { return word.hash != hash; });
    return std::any_of(first, last, [&](const CapitalWord& word) {
        return test(side, std::span((*side.segments)[word.segment].words), word.place);
    });
}

/// How many particles stand at a place and behind it: *Gazet **van** Antwerpen*.
std::size_t count_particles_from(std::span<const text::Word> words, std::size_t at) {
    const auto rest = words.subspan(std::min(at, words.size()));
    const auto end = std::find_if_not(rest.begin(), rest.end(),
                                      [](const text::Word& word) { return text::is_name_particle(word.hashed()); });
    return static_cast<std::size_t>(end - rest.begin());
}

/// How many words link the halves of a place's name from `at` on, a preposition and at most one article: *Alphen **aan
/// den** Rijn*, *Bergen **op** Zoom*.
std::size_t count_links_from(std::span<const text::Word> words, std::size_t at) {
    if (at >= words.size() || !"aan op bij onder"_words.fits(words[at].key)) {
        return 0;
    }
    return at + 1 < words.size() && "de den het 't"_words.fits(words[at + 1].key) ? 2 : 1;
}

bool is_given_name(const SideView& side, const text::Word& word) {
    return word.letter_case == text::WordCase::capitalised &&
           match::is_any_given_name(text::bare_key(side.slice(word.span)));
}

bool is_capitalised_name(const SideView& side, const text::Word& word) {
    return word.letter_case == text::WordCase::capitalised &&
           !is_calendar_or_function_word(word.hashed(), side.language());
}

/// *Fleur de Zweed*, *mevrouw Vrijdag*; *de tennisster Storm Rus*, where a capital is a name's.
bool is_surname_at(const SideView& side, std::span<const text::Word> words, std::size_t at) {
    const auto begin = at - count_particles(words.first(at));
    if (begin == 0) {
        return false;
    }
    const auto& before = words[begin - 1];
    const bool opens = begin == 1 || words[begin - 2].kind == text::WordKind::punctuation;
    return is_given_name(side, before) || is_form_of_address(before.key) ||
           (begin == at && !opens && is_capitalised_name(side, before));
}

/// *Noor de Boer*, *Frans Bauer*
bool is_given_name_at(const SideView& side, std::span<const text::Word> words, std::size_t at) {
    const auto next = at + 1 + count_particles_from(words, at + 1);
    return next < words.size() && is_capitalised_name(side, words[next]) && is_given_name(side, words[at]);
}

/// *zegt Noor*: a given name without what stands before an inhabitant, who is *een Noor*, *de jonge Noor* or *is Noor*.
/// Of nouns only: *spreekt Frans* has nothing before it either.
bool is_bare_given_name_at(const SideView& side, std::span<const text::Word> words, std::size_t at) {
    static constexpr std::array<std::string_view, 9> before_inhabitants{"een",  "is",   "was",   "als", "elk",
                                                                        "geen", "word", "wordt", "werd"};
    if (side.language() != text::Language::dutch || at == 0 || !is_given_name(side, words[at])) {
        return false;
    }
    const auto before = std::string_view(words[at - 1].key);
    return words[at - 1].kind == text::WordKind::word && !before.ends_with('e') &&
           std::find(before_inhabitants.begin(), before_inhabitants.end(), before) == before_inhabitants.end();
}

bool is_bare_given_name(const SideView& side, std::string_view key) {
    return any_word(side, key, is_bare_given_name_at);
}

/// *Liudmila Kazak*, *Mr Rus*: a surname that is a nationality in Dutch. The source has it after the same given name,
/// however that is spelt, or a form of address stands before it.
bool is_surname(const PairView& pair, const match::TermHit& hit, std::size_t bead) {
    const auto written = name_key(text::fold_key(pair.target.slice(hit.span)));
    const bool noun =
        pair.termbase->designation(hit.concept_index, hit.designation).part_of_speech == termbase::PartOfSpeech::noun;
    if (is_somebodys_name(pair.source, written) || (noun && is_bare_given_name(pair.source, written))) {
        return true;
    }
    const auto& words = (*pair.target.segments)[segment::to_size(hit.segment)].words;
    const text::Word* before = nullptr;
    for (const auto& word : words) {
        if (word.span.end <= hit.span.begin && word.kind == text::WordKind::word) {
            before = &word;
        }
    }
    if (before == nullptr || before->letter_case == text::WordCase::lower) {
        return false;
    }
    if (is_form_of_address(before->key)) {
        return true;
    }
    const auto sources = segments_near(pair, bead, Side::source);
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto& others = (*pair.source.segments)[i].words;
        for (std::size_t k = 1; k < others.size(); ++k) {
            if (others[k].key == written && others[k - 1].letter_case != text::WordCase::lower &&
                translit::compare_dutch_english(others[k - 1].key, before->key).same()) {
                return true;
            }
        }
    }
    return false;
}

/// *verzekeraar Noordzee*, *trawler ‘Oostzee’*: the name of a thing, of which what it is stands right before it.
bool is_things_name_at(const SideView& side, std::span<const text::Word> words, std::size_t at) {
    static constexpr WordList things(
        "verzekeraar verzekeringsmaatschappij rederij reder uitgeverij uitgever stichting restaurant eetcafé café cafe "
        "hotel brouwerij brouwer slagerij bakkerij platform boorplatform *concern *maatschappij schip *schip *boot "
        "boot "
        "trawler kotter tanker *tanker jacht *jacht *fregat fregat onderzeeër veerpont merk keten supermarktketen "
        "roeivereniging zeilvereniging voetbalclub sportclub studentenvereniging vereniging coöperatie dienstverlener "
        "energiebedrijf transportbedrijf bouwbedrijf bedrijf aannemer makelaar uitzendbureau adviesbureau");
    auto before = at;
    while (before > 0 && words[before - 1].kind == text::WordKind::punctuation &&
           is_quotation_mark(side.slice(words[before - 1].span))) {
        --before;
    }
    return before > 0 && things.fits(words[before - 1].key);
}

/// *Noordzee kreeg duizend claims*, where the text tells of the insurer of that name: it is the sea with an article
/// only.
bool is_name_of_thing(const PairView& pair, const match::TermHit& hit, std::size_t bead) {
    constexpr std::size_t near = 2;  // *de zuidelijke Noordzee*
    const auto key = name_key(text::fold_key(pair.target.slice(hit.span)));
    if (pair.source.language() != text::Language::dutch || !any_word(pair.source, key, is_things_name_at)) {
        return false;
    }
    const auto has_article = [](const text::Word& word) { return "de het deze die"_words.fits(word.key); };
    for (const auto& sources : {segments_of(pair.beads[bead], Side::source), segments_near(pair, bead, Side::source)}) {
        for (auto i = sources.begin; i < sources.end; ++i) {
            const std::span words((*pair.source.segments)[i].words);
            for (std::size_t at = 0; at < words.size(); ++at) {
                if (words[at].key == key) {
                    const auto before = words.subspan(at - std::min(at, near), std::min(at, near));
                    return std::none_of(before.begin(), before.end(), has_article);
                }
            }
        }
    }
    return false;
}

/// *Club **Brugge***, *AA **Gent***
bool is_clubs_name_at(const SideView& /*side*/, std::span<const text::Word> words, std::size_t at) {
    return at > 0 && "club cercle aa kaa fc kfc kv kvk krc sk ksk sv rsc racing royal"_words.fits(words[at - 1].key);
}

/// *Gent won with 2-0*, where the source tells of *AA Gent*: the city has a preposition of place before it.
bool is_name_of_club(const PairView& pair, const match::TermHit& hit) {
    const auto before = words_before(pair.target, segment_at(pair.target, hit.span.begin), hit.span.begin);
    return pair.source.language() == text::Language::dutch &&
           (before.empty() || !"in at near from to around outside into"_words.fits(before.back().key)) &&
           any_word(pair.source, name_key(text::fold_key(pair.target.slice(hit.span))), is_clubs_name_at);
}

/// Does the range have the words just so?
bool holds_text(const SideView& side, SegmentRange range, std::string_view written) {
    const auto& segments = *side.segments;
    return std::any_of(segments.begin() + range.begin, segments.begin() + range.end,
                       [&](const segment::Segment& segment) {
                           return side.slice(segment.span).find(written) != std::string_view::npos;
                       });
}

/// *Kampen*, *Wijk*: a word with a capital within the sentence on either side.
bool is_capitalised_within(const SideView& side, text::Span span) {
    const auto& words = (*side.segments)[segment_at(side, span.begin)].words;
    const auto at =
        std::find_if(words.begin(), words.end(), [&](const text::Word& word) { return word.span.begin == span.begin; });
    return at != words.begin() && at != words.end() && at->letter_case == text::WordCase::capitalised &&
           std::prev(at)->kind == text::WordKind::word;
}

/// Is a word of a term written with a capital in both texts, as a name is: *uit Kampen* – *from Kampen*?
bool is_name_in_both(const PairView& pair, const match::TermHit& hit, SegmentRange sources) {
    const auto written = pair.target.slice(hit.span);
    if (written.find(' ') != std::string_view::npos || !is_capitalised_within(pair.target, hit.span)) {
        return false;
    }
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto& words = (*pair.source.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                return pair.source.slice(word.span) == written && is_capitalised_within(pair.source, word.span);
            })) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool is_in_linked_name(const PairView& pair, SegmentRange sources, text::Span span) {
    const auto& words = (*pair.target.segments)[segment_at(pair.target, span.begin)].words;
    for (std::size_t at = 0; at + 2 < words.size(); ++at) {
        const auto last = at + 1 + count_links_from(words, at + 1);
        if (last == at + 1 || last >= words.size() || words[at].letter_case == text::WordCase::lower ||
            words[last].letter_case == text::WordCase::lower) {
            continue;
        }
        const text::Span whole{words[at].span.begin, words[last].span.end};
        if (whole.overlaps(span) && holds_text(pair.source, sources, pair.target.slice(whole))) {
            return true;
        }
    }
    return false;
}

bool is_somebodys_name(const SideView& side, std::string_view key) {
    return any_word(side, key, is_surname_at) || any_word(side, key, is_given_name_at);
}

bool is_kept_with_neighbour(const PairView& pair, text::Span span, std::size_t bead) {
    const auto written = text::fold_key(pair.target.slice(span));
    const auto& words = (*pair.target.segments)[segment_at(pair.target, span.begin)].words;
    const auto sources = segments_near(pair, bead, Side::source);
    for (std::size_t k = 0; k < words.size(); ++k) {
        const auto& word = words[k];
        const auto next = k + 1 + count_particles_from(words, k + 1);
        // *Belarus de Russische*: an article is no link.
        const bool before = next < words.size() && words[next].span.begin == span.begin &&
                            (next == k + 1 || (words[next - 1].key != "de" && words[next - 1].key != "het"));
        const bool after = k > 0 && words[k - 1].span.end == span.end;
        if ((!before && !after) || word.kind != text::WordKind::word || word.letter_case == text::WordCase::lower ||
            is_calendar_or_function_word(word.hashed(), pair.target.language())) {
            continue;
        }
        const auto both =
            before ? text::fold_key(pair.target.slice({word.span.begin, span.end})) : written + ' ' + word.key;
        for (auto i = sources.begin; i < sources.end; ++i) {
            if (text::fold_key(pair.source.slice((*pair.source.segments)[i].span)).find(both) != std::string::npos) {
                return true;
            }
        }
    }
    return false;
}

bool stands_in_a_name(const PairView& pair, const match::TermHit& hit, std::size_t bead) {
    using termbase::ConceptKind;
    const auto kind = (*pair.termbase)[hit.concept_index].kind;
    if (kind == ConceptKind::nationality && is_surname(pair, hit, bead)) {
        return true;
    }
    const auto sources = segments_near(pair, bead, Side::source);
    if (is_in_linked_name(pair, sources, hit.span) ||
        (kind == ConceptKind::place && (is_name_of_thing(pair, hit, bead) || is_name_of_club(pair, hit))) ||
        (kind == ConceptKind::term && is_name_in_both(pair, hit, sources))) {
        return true;
    }
    const bool geographical =
        kind == ConceptKind::country || kind == ConceptKind::place || kind == ConceptKind::nationality;
    return (geographical || pair.target.language() == text::Language::dutch) &&
           is_kept_with_neighbour(pair, hit.span, bead);
}

}  // namespace loep::check
