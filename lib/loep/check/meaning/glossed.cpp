// Looks behind the mark that follows a word kept in Dutch.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/glossed.hpp"

#include <algorithm>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;

/// The words behind *(*, or behind a comma or dash with *the*, *a*, *or*; empty if no gloss begins so.
Words behind_mark(const SideView& side, Words after) {
    static constexpr WordList openers("the a an or literally meaning");
    static constexpr WordList marks(", – —");
    if (!after.empty() && is_quotation_mark(side.slice(after[0].span))) {
        after = after.subspan(1);
    }
    if (after.size() < 2) {
        return {};
    }
    const auto mark = side.slice(after[0].span);
    if (mark == "(") {
        return after.subspan(1);
    }
    return marks.fits(mark) && openers.fits(after[1].key) ? after.subspan(2) : Words();
}

/// Words of one segment of the translation.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Has the range the words one after another, just so?
bool holds_run(const SideView& side, SegmentRange range, Words run, std::string_view written) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                return word.hash == run.front().hash &&
                       side.bytes().substr(text::to_size(word.span.begin)).starts_with(written);
            })) {
            return true;
        }
    }
    return false;
}

/// *als ‘doei’ en ‘hagelslag’*: the source has the one word in quotation marks, where it speaks of words; or the
/// translation keeps a word that the source has in marks, in marks as well or again and again.
bool is_word_in_marks(const PairView& pair, Words kept) {
    constexpr std::string_view of_words =
        "woord woorden woordje term termen vertaal* vertalen vertaling betekent uitdrukking taal dialect";
    if (kept.size() != 1) {
        return false;
    }
    const auto times = std::count_if(pair.target.segments->begin(), pair.target.segments->end(), [&](const auto& one) {
        return std::any_of(one.words.begin(), one.words.end(),
                           [&](const text::Word& word) { return word.hash == kept.front().hash; });
    });
    const bool kept_marks = is_in_marks(pair.target, kept.front().span);
    const auto& segments = *pair.source.segments;
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        const bool in_marks = std::any_of(segments[i].words.begin(), segments[i].words.end(), [&](const auto& word) {
            return word.hash == kept.front().hash && is_in_marks(pair.source, word.span);
        });
        if (in_marks && (kept_marks || times > 1 || find_word(pair.source, {i, i + 1}, of_words) != nullptr)) {
            return true;
        }
    }
    return false;
}

/// *bij het woord gezellig*: the source speaks of the word.
bool is_word_in_source(const PairView& pair, SegmentRange sources, Words kept) {
    const auto segments = std::span(*pair.source.segments).subspan(sources.begin, sources.end - sources.begin);
    return std::any_of(segments.begin(), segments.end(), [&](const segment::Segment& segment) {
        return std::any_of(segment.words.begin(), segment.words.end(), [&](const text::Word& word) {
            return word.hash == kept.front().hash && follows_word_for_words(pair.source, word.span);
        });
    });
}

/// *kamer* of *De stille kamer*: with the words on either side that stand beside it in the source too.
Stretch kept_stretch(const PairView& pair, SegmentRange sources, Words words, Stretch kept) {
    const auto stands = [&](Stretch wider) {
        const auto run = words.subspan(wider.begin, wider.end - wider.begin);
        return std::all_of(run.begin(), run.end(),
                           [](const text::Word& word) { return word.kind == text::WordKind::word; }) &&
               holds_run(pair.source, sources, run, pair.target.slice({run.front().span.begin, run.back().span.end}));
    };
    while (kept.begin > 0 && stands({kept.begin - 1, kept.end})) {
        --kept.begin;
    }
    while (kept.end < words.size() && stands({kept.begin, kept.end + 1})) {
        ++kept.end;
    }
    return kept;
}

/// *made her debut in 1958 with De stille kamer*, *Karpovich: De conducteur*: an article with a capital within the
/// sentence begins a title.
bool begins_title(Words words, Stretch kept) {
    constexpr std::size_t shortest = 2;
    return kept.begin > 0 &&
           ((kept.end - kept.begin > shortest && words[kept.begin - 1].kind == text::WordKind::word &&
             words[kept.begin - 1].letter_case == text::WordCase::lower) ||
            (kept.end - kept.begin == shortest && words[kept.begin - 1].key == ":")) &&
           words[kept.begin].letter_case == text::WordCase::capitalised &&
           "de het een"_words.fits(words[kept.begin].key);
}

/// *4. Het spoor terug (VPRO)*: a title of a list, with what goes with it in brackets.
bool is_listed_title(Words words, Stretch kept) {
    const bool begins = kept.begin == 0 || words[kept.begin - 1].kind != text::WordKind::word;
    return begins && kept.end - kept.begin > 1 && kept.end < words.size() && words[kept.end].key == "(" &&
           words[kept.begin].letter_case == text::WordCase::capitalised;
}

/// Does the English word translate one of the Dutch words kept?
bool translates_kept(const PairView& pair, SegmentRange sources, Words kept, std::string_view english) {
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& dutch : (*pair.source.segments)[i].words) {
            const bool is_kept =
                std::any_of(kept.begin(), kept.end(), [&](const text::Word& word) { return word.key == dutch.key; });
            if (is_kept && may_translate(pair, dutch, english)) {
                return true;
            }
        }
    }
    return false;
}

/// What stands between the nearest quotation marks around a place, where its segment has both.
std::string_view between_marks(const SideView& side, text::Span span) {
    const text::Word* opening = nullptr;
    for (const auto& word : (*side.segments)[segment_at(side, span.begin)].words) {
        if (!is_quotation_mark(side.slice(word.span))) {
            continue;
        }
        if (word.span.begin >= span.end) {
            return opening == nullptr ? std::string_view() : side.slice({opening->span.end, word.span.begin});
        }
        opening = &word;
    }
    return {};
}

/// Of the words of a title: the first with a capital, and nothing that ends a sentence.
bool may_be_title(std::string_view words) {
    const auto first = text::fold_key(words.substr(0, 1));
    return !words.empty() && words.find_first_of(".,;:?!") == std::string_view::npos && first != words.substr(0, 1);
}

/// Has the segment the words in quotation marks, after words of its own and not after a colon?
bool holds_in_marks(const SideView& side, const segment::Segment& segment, std::string_view words) {
    for (std::size_t at = 1; at + 1 < segment.words.size(); ++at) {
        const auto& mark = segment.words[at];
        const auto rest = side.bytes().substr(text::to_size(mark.span.end));
        if (is_quotation_mark(side.slice(mark.span)) && rest.starts_with(words)) {
            const auto before = side.slice(segment.words[at - 1].span);
            return before != ":" && before != ",";
        }
    }
    return false;
}

/// *de band speelde ‘Oostende’* – *played Oostende*: the source has the words in quotation marks, the translation in
/// italics perhaps.
bool is_title_without_marks(const PairView& pair, SegmentRange sources, text::Span span) {
    const auto bytes = pair.target.bytes();
    const auto& segments = *pair.source.segments;
    return std::any_of(segments.begin() + sources.begin, segments.begin() + sources.end, [&](const auto& segment) {
        const text::Word* opening = nullptr;
        for (const auto& word : segment.words) {
            if (!is_quotation_mark(pair.source.slice(word.span))) {
                continue;
            }
            const auto title =
                opening == nullptr ? std::string_view() : pair.source.slice({opening->span.end, word.span.begin});
            opening = &word;
            const auto reach = title.size() + 1;
            const auto from = text::to_size(span.begin) - std::min(text::to_size(span.begin), reach);
            const auto at = title.empty() ? std::string_view::npos : bytes.find(title, from);
            if (at <= text::to_size(span.begin) && at + title.size() >= text::to_size(span.end) &&
                may_be_title(title) && holds_in_marks(pair.source, segment, title)) {
                return true;
            }
        }
        return false;
    });
}

/// *The song begins: “Aan de Amsterdamse grachten …”*: words that are sung or written on a wall are quoted as they are.
bool is_verse(const PairView& pair, SegmentRange sources, text::Span span, std::string_view quoted) {
    constexpr std::string_view told =
        "song songs sing sings sang sung singing verse verses poem poems lyric lyrics chorus refrain hymn hymns anthem "
        "motto slogan chant chants chanted rhyme banner banners placard placards graffiti tattoo tattooed headstone "
        "plaque inscription epitaph";
    const auto segment = segment_at(pair.target, span.begin);
    const auto range = std::span(*pair.source.segments).subspan(sources.begin, sources.end - sources.begin);
    return !quoted.empty() && find_word(pair.target, {segment, segment + 1}, told) != nullptr &&
           std::any_of(range.begin(), range.end(), [&](const segment::Segment& one) {
               return pair.source.slice(one.span).find(quoted) != std::string_view::npos;
           });
}

}  // namespace

bool is_in_kept_title(const PairView& pair, SegmentRange sources, text::Span span) {
    if (is_title_without_marks(pair, sources, span)) {
        return true;
    }
    const auto words = between_marks(pair.target, span);
    if (is_verse(pair, sources, span, words)) {
        return true;
    }
    if (!may_be_title(words)) {
        return false;
    }
    const auto& segments = *pair.source.segments;
    return std::any_of(segments.begin() + sources.begin, segments.begin() + sources.end,
                       [&](const segment::Segment& segment) { return holds_in_marks(pair.source, segment, words); });
}

bool is_glossed(const PairView& pair, SegmentRange sources, Words kept) {
    const text::Span span{kept.front().span.begin, kept.back().span.end};
    if (follows_word_for_words(pair.target, span) || is_word_in_source(pair, sources, kept) ||
        is_word_in_marks(pair, kept)) {
        return true;
    }
    const Words words((*pair.target.segments)[segment_at(pair.target, span.begin)].words);
    const auto first_kept = static_cast<std::size_t>(&kept.front() - words.data());
    const auto stretch = kept_stretch(pair, sources, words, {first_kept, first_kept + kept.size()});
    if (begins_title(words, stretch) || is_listed_title(words, stretch)) {
        return true;
    }
    const auto gloss = behind_mark(pair.target, words.subspan(stretch.end));
    const auto first = std::find_if(gloss.begin(), gloss.end(), [](const text::Word& word) {
        return word.kind != text::WordKind::word || !is_function_word(word.hashed(), text::Language::english);
    });
    if (pair.dictionary == nullptr || first == gloss.end() || first->kind != text::WordKind::word) {
        return false;
    }
    const auto bare = text::bare_key(pair.target.slice(first->span));
    if (translates_kept(pair, sources, words.subspan(stretch.begin, stretch.end - stretch.begin), bare)) {
        return true;
    }
    const Meant meant(pair, sources);
    return !meant.has(bare) && !meant.has_alike(bare);
}

}  // namespace loep::check
