// Rule untranslated-segment: a segment that stands in the source language.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/meaning/glossed.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

struct Tally {
    std::size_t words = 0;
    std::size_t foreign = 0;  ///< function words that only the source language has
    std::size_t own = 0;      ///< function words that only the target language has
};

bool is_particle(const text::Word& word) {
    static constexpr text::WordTable prepositions(std::to_array<std::string_view>({"op", "aan", "in", "bij"}));
    return text::is_name_particle(word.hashed()) || prepositions.contains(word.hashed());
}

bool is_capital(const text::Word& word) {
    return word.kind == text::WordKind::word && word.letter_case != text::WordCase::lower;
}

/// *Jan van der Berg*, *Van der Meer*: such words are names in any language.
bool is_part_of_name(const std::vector<text::Word>& words, std::size_t at) {
    if (!is_particle(words[at])) {
        return false;
    }
    auto first = at;
    while (first > 0 && is_particle(words[first - 1])) {
        --first;
    }
    auto last = at + 1;
    while (last < words.size() && is_particle(words[last])) {
        ++last;
    }
    return last < words.size() && is_capital(words[last]) &&
           (is_capital(words[first]) || (first > 0 && is_capital(words[first - 1])));
}

Tally tally(const segment::Segment& segment, text::Language own) {
    Tally tally;
    for (std::size_t i = 0; i < segment.words.size(); ++i) {
        const auto& word = segment.words[i];
        if (word.kind != text::WordKind::word) {
            continue;
        }
        ++tally.words;
        const auto language = telling_language(word.hashed());
        if (!language || is_part_of_name(segment.words, i)) {
            continue;
        }
        tally.own += language == own ? 1U : 0U;
        tally.foreign += language == text::other(own) ? 1U : 0U;
    }
    return tally;
}

/// Is (nearly) every lower-case word of the segment one of which `is_there` is true, and are there some?
template <class Test>
bool is_mostly_among(const segment::Segment& segment, const Test& is_there) {
    constexpr std::size_t fewest_words = 4;
    std::size_t lower = 0;
    std::size_t shared = 0;
    for (const auto& word : segment.words) {
        if (word.kind == text::WordKind::word && word.letter_case == text::WordCase::lower) {
            ++lower;
            shared += is_there(word) ? 1U : 0U;
        }
    }
    return lower >= fewest_words && 5 * shared >= 4 * lower;
}

/// By a few bits of each word: true of the words of the range, and by chance of others.
auto may_be_among(const SideView& side, SegmentRange range) {
    constexpr std::size_t size = 1024;
    std::bitset<size> bits;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            bits.set(word.hash % size);
        }
    }
    return [bits](const text::Word& word) { return bits.test(word.hash % size); };
}

auto is_among(const SideView& side, SegmentRange range) {
    std::vector<std::uint64_t> hashes;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            hashes.push_back(word.hash);
        }
    }
    std::sort(hashes.begin(), hashes.end());
    return [hashes = std::move(hashes)](const text::Word& word) {
        return std::binary_search(hashes.begin(), hashes.end(), word.hash);
    };
}

/// Do (nearly) all lower-case words of the segment stand in the source segments too? Two languages share some words,
/// never so many.
bool is_copied(const PairView& pair, const segment::Segment& segment, SegmentRange sources) {
    return is_mostly_among(segment, may_be_among(pair.source, sources)) &&
           is_mostly_among(segment, is_among(pair.source, sources));
}

/// Without the marks around it, which differ by language and desk.
std::span<const text::Word> without_outer_marks(std::span<const text::Word> words) {
    const auto is_mark = [](const text::Word& word) { return word.kind == text::WordKind::punctuation; };
    while (!words.empty() && is_mark(words.front())) {
        words = words.subspan(1);
    }
    while (!words.empty() && is_mark(words.back())) {
        words = words.first(words.size() - 1);
    }
    return words;
}

/// Does some source segment of the segment's bead have the words in a row (`whole`: and no others)?
bool stands_in_source(const PairView& pair, const segment::Segment& segment, std::span<const text::Word> words,
                      bool whole) {
    const auto sources =
        segments_of(pair.beads[pair.target.bead_of[segment_at(pair.target, segment.span.begin)]], Side::source);
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto others = without_outer_marks((*pair.source.segments)[i].words);
        if ((!whole || others.size() == words.size()) &&
            std::search(others.begin(), others.end(), words.begin(), words.end(),
                        [](const text::Word& a, const text::Word& b) { return a.key == b.key; }) != others.end()) {
            return true;
        }
    }
    return false;
}

/// *De straat is leeg.*: a short segment that stands in the source from its first word to its last, and has a word that
/// only the source's language can have. Not a name or a title, which have capitals.
bool is_short_copy(const PairView& pair, const segment::Segment& segment, const Tally& counted) {
    constexpr std::size_t fewest_words = 3;
    const auto words = without_outer_marks(segment.words);
    const auto is_foreign = [&](const text::Word& word) {
        return telling_language(word.hashed()) == pair.source.language() ||
               (pair.source.language() == text::Language::dutch && is_spelt_dutch(word.key));
    };
    if (counted.words < fewest_words || counted.own > 0 || std::none_of(words.begin(), words.end(), is_foreign) ||
        std::count_if(words.begin(), words.end(), is_capital) > 1) {
        return false;
    }
    return stands_in_source(pair, segment, words, false);
}

/// *Bondscoach Ruben Kaptein was tevreden.*, *Nauwelijks nog.*: a sentence that is one of the source from its first
/// word to its stop, of which the words in lower case are the source's language's alone or of both.
bool is_copied_sentence(const PairView& pair, const segment::Segment& segment, const Tally& counted) {
    constexpr std::size_t fewest_words = 2;
    const auto words = without_outer_marks(segment.words);
    // The first has its capital from where it stands.
    const auto is_lower = [&](const text::Word& word) {
        return word.kind == text::WordKind::word &&
               (word.letter_case == text::WordCase::lower || (&word == words.data() && words[1].key != ":"));
    };
    const auto is_foreign = [&](const text::Word& word) {
        return telling_language(word.hashed()) == pair.source.language() ||
               (pair.is_dutch && pair.may_be_english && pair.source.language() == text::Language::dutch &&
                pair.is_dutch(word.key) && !pair.may_be_english(word.key));
    };
    return counted.words >= fewest_words && counted.own == 0 && words.size() < segment.words.size() &&
           stands_in_source(pair, segment, words, true) &&
           std::any_of(words.begin(), words.end(),
                       [&](const text::Word& word) { return is_lower(word) && is_foreign(word); });
}

/// *Their hit “Zij gelooft in mij”*: all that is in the source's language is a title that is kept.
bool is_foreign_in_title(const PairView& pair, SegmentRange sources, const segment::Segment& segment) {
    const auto is_foreign = [&](const text::Word& word) {
        return telling_language(word.hashed()) == pair.source.language();
    };
    return std::any_of(segment.words.begin(), segment.words.end(), is_foreign) &&
           std::all_of(segment.words.begin(), segment.words.end(), [&](const text::Word& word) {
               return !is_foreign(word) || is_in_kept_title(pair, sources, word.span);
           });
}

/// *Published in Dutch as Het achterhuis van Minsk.*: all that is in the source's language is one stretch of the source
/// that begins with a capital, behind words of the translation's own.
bool is_foreign_in_name(const PairView& pair, const segment::Segment& segment) {
    const std::span<const text::Word> words(segment.words);
    const auto is_foreign = [&](const text::Word& word) {
        return telling_language(word.hashed()) == pair.source.language();
    };
    const auto first = std::find_if(words.begin(), words.end(), is_foreign);
    const auto last = std::find_if(words.rbegin(), words.rend(), is_foreign).base();
    constexpr std::ptrdiff_t behind = 2;
    if (first - words.begin() < behind || !is_capital(*first)) {
        return false;
    }
    constexpr std::size_t reach = 4;  // beads: what is said of a book takes a few sentences
    const auto name = pair.target.slice({first->span.begin, std::prev(last)->span.end});
    const std::size_t bead = pair.target.bead_of[segment_at(pair.target, segment.span.begin)];
    for (auto k = bead - std::min(bead, reach); k < std::min(pair.beads.size(), bead + reach + 1); ++k) {
        const auto range = segments_of(pair.beads[k], Side::source);
        if (!range.empty() && pair.source.slice(span_of(pair.source, range)).find(name) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

std::string_view line_of(const SideView& side, text::Span span) {
    const auto bytes = side.bytes();
    const auto begin = bytes.rfind('\n', text::to_size(span.begin));
    const auto end = bytes.find('\n', text::to_size(span.end));
    const auto first = begin == std::string_view::npos ? 0 : begin + 1;
    return bytes.substr(first, (end == std::string_view::npos ? bytes.size() : end) - first);
}

/// *Jan Siebelink, Knielen op een bed violen. De Bezige Bij, 448 pp.*: the line says of which book it speaks.
bool is_of_book(const SideView& side, const segment::Segment& segment) {
    constexpr std::array<std::string_view, 6> pages{" pp", " pages", " pag", " blz", " bladzijden", "ISBN"};
    const auto line = line_of(side, segment.span);
    return std::any_of(pages.begin(), pages.end(), [&](std::string_view word) {
        const auto at = line.find(word);
        return at != std::string_view::npos && at > 0 &&
               (word == "ISBN" || (line[at - 1] >= '0' && line[at - 1] <= '9'));
    });
}

/// *5. Man met de microfoon (De Volkskrant)*: a title of a numbered list, with what goes with it in brackets.
bool is_listed_title(const SideView& side, const segment::Segment& segment) {
    const auto line = line_of(side, segment.span);
    const auto figures = line.find_first_not_of("0123456789");
    return figures != std::string_view::npos && figures > 0 &&
           std::string_view(".):").find(line[figures]) != std::string_view::npos &&
           line.find('(') != std::string_view::npos && line.find_last_of(".!?") <= figures;
}

/// Not *Laat me los* of *1. Zoutelande, 2. Laat me los*: a piece of a line that no stop ends may be a title in a list.
bool is_whole_or_sentence(const SideView& side, const segment::Segment& segment) {
    const auto written = side.slice(segment.span);
    return written.find_last_of(".!?") != std::string_view::npos ||
           line_of(side, segment.span).size() <= written.size() + 1;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    constexpr std::size_t fewest_words = 4;
    check_target_segments(pair, findings, [&](std::uint32_t i) {
        const auto& segment = (*pair.target.segments)[i];
        const auto counted = tally(segment, pair.target.language());
        // A quotation or a title in the other language is short beside its sentence: most function words decide.
        const auto& bead = pair.beads[pair.target.bead_of[i]];
        const auto sources = segments_of(bead, Side::source);
        const bool foreign = counted.words >= fewest_words && counted.foreign >= 2 && counted.foreign > 2 * counted.own;
        if (!foreign && !is_copied(pair, segment, sources) && !is_short_copy(pair, segment, counted) &&
            !is_copied_sentence(pair, segment, counted)) {
            return;
        }
        if (is_foreign_in_title(pair, sources, segment) || is_foreign_in_name(pair, segment) ||
            is_of_book(pair.target, segment) || is_listed_title(pair.target, segment)) {
            return;
        }
        Finding finding;
        finding.rule = "untranslated-segment";
        finding.severity = is_whole_or_sentence(pair.target, segment) ? Severity::error : Severity::warning;
        finding.message = text::message("this segment is left in {}", language_name(pair.source.language()));
        finding.place = pair.target.place(segment.span);
        if (!sources.empty()) {
            finding.source = pair.source.place(span_of(pair.source, sources));
        }
        findings.push_back(std::move(finding));
    });
}

constexpr std::array<Example, 6> examples{{
    {"De grens bleef ook dinsdag gesloten voor het verkeer.", "De grens bleef ook dinsdag gesloten voor het verkeer.",
     true, "not translated at all"},
    {"De grens bleef ook dinsdag gesloten.", "The border remained closed on Tuesday too.", false, "translated"},
    {"Het lied ‘Het is stil aan de overkant’ klonk.",
     "The song ‘Het is stil aan de overkant’ was played in the hall, "
     "and they all sang along with it, as they had the year before.",
     false, "a title inside an English sentence"},
    {"Niemand weet waarom. De straat is leeg.", "Nobody knows why. De straat is leeg.", true, "a short sentence"},
    {"Op het programma: Dancing with the Stars.", "On the programme: Dancing with the Stars.", false,
     "a title that the source has in English too"},
    {"Jan van der Berg en Piet de Vries wonnen.", "Jan van der Berg and Piet de Vries won.", false, "words of names"},
}};

}  // namespace

extern const Rule untranslated_segment;
constinit const Rule untranslated_segment{
    "untranslated-segment",
    "untranslated",
    "a segment left in the source language",
    "Most of the segment's function words (articles, pronouns, prepositions) are the source language's, or nearly all "
    "of its words stand in the source just so. Names, numbers "
    "and quoted titles do not count. Segments of fewer than four words are not judged.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
