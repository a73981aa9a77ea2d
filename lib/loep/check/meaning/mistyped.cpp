// Tells words that cannot stand beside each other, and words a letter or two apart of which the source says one.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/mistyped.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/mistyped/a_to_c.hpp"
#include "loep/check/meaning/mistyped/by_company.hpp"
#include "loep/check/meaning/mistyped/d_to_l.hpp"
#include "loep/check/meaning/mistyped/m_to_r.hpp"
#include "loep/check/meaning/mistyped/out_of_place.hpp"
#include "loep/check/meaning/mistyped/s.hpp"
#include "loep/check/meaning/mistyped/t_to_z.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

/// So that rows of one word stand beside each other. By hash: to compare the letters of so long a table takes more
/// steps than compilers allow.
template <typename Row, std::size_t size>
constexpr std::array<Row, size> by_word(const std::array<Row, size>& table) {
    struct Ranked {
        std::uint64_t hash = 0;
        std::size_t at = 0;
    };
    std::array<Ranked, size> ranked{};
    for (std::size_t at = 0; at < size; ++at) {
        ranked[at] = {text::hash_of(table[at].written), at};
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const Ranked& a, const Ranked& b) { return a.hash != b.hash ? a.hash < b.hash : a.at < b.at; });
    std::array<Row, size> sorted{};
    std::transform(ranked.begin(), ranked.end(), sorted.begin(), [&](const Ranked& one) { return table[one.at]; });
    return sorted;
}

constexpr auto strays = by_word(mistyped_by_company);
constexpr auto lists_beside = lists_of<strays, &OutOfPlace::before, &OutOfPlace::after>;
constexpr auto another_word =
    by_word(joined(mistyped_a_to_c, mistyped_d_to_l, mistyped_m_to_r, mistyped_s, mistyped_t_to_z));

template <const auto& table>
constexpr auto written_words = [] {
    std::array<std::string_view, table.size()> words{};
    std::transform(table.begin(), table.end(), words.begin(), [](const auto& row) { return row.written; });
    return text::WordTable(words);
}();

/// The rows of the word.
template <const auto& table>
constexpr auto rows_of(text::HashedKey english) {
    const auto row = written_words<table>.find(english);
    const auto* first = table.data() + std::min(row, table.size());
    const auto* last = first;
    while (last != table.data() + table.size() && last->written == english.text) {
        ++last;
    }
    return std::span(first, last);
}

/// *by bus form Lida* – *met de bus uit Lida*: is the word a name or a number that stands behind one of the list there?
bool follows_in_source(const PairView& pair, SegmentRange sources, std::string_view dutch, const text::Word* word) {
    if (word == nullptr || word->kind == text::WordKind::punctuation ||
        (word->kind == text::WordKind::word && word->letter_case == text::WordCase::lower)) {
        return false;
    }
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto& words = (*pair.source.segments)[i].words;
        if (std::adjacent_find(words.begin(), words.end(), [&](const text::Word& before, const text::Word& name) {
                return name.hash == word->hash && name.key == word->key && fits_any(dutch, before.key);
            }) != words.end()) {
            return true;
        }
    }
    return false;
}

/// A mark that ends a sentence or a part of it: no hyphen or quotation mark, behind which the words go on.
bool is_sentence_mark(const text::Word& word) {
    return word.kind == text::WordKind::punctuation &&
           (word.key == "…" ||
            (word.key.size() == 1 && std::string_view(".,;:?!)").find(word.key) != std::string_view::npos));
}

/// `word` is null at an end of the segment; `words` are the list's.
bool fits(std::string_view list, const WordList& words, const text::Word* word) {
    if (list == "^") {
        return word == nullptr;
    }
    if (word == nullptr || word->kind == text::WordKind::punctuation) {
        return list.empty() || (list.starts_with('.') && (word == nullptr || is_sentence_mark(*word)));
    }
    return list.empty() || list == "*" || words.fits(word->key);
}

/// *His will left the house*, *the can said*, *Will came*: no auxiliary of the word behind it, but a noun or a name.
bool may_be_noun(const text::Word* modal, const text::Word* first) {
    constexpr std::string_view modals_and_nouns = "will might can";
    constexpr std::string_view before_nouns =
        "the a an this his her their its our my your whose no any some every each free good political popular public "
        "iron strong own last living military sheer full *'s";
    if (modal == nullptr || !fits_any(modals_and_nouns, modal->key)) {
        return false;
    }
    return modal->letter_case != text::WordCase::lower || (modal != first && fits_any(before_nouns, (modal - 1)->key));
}

/// Does the word stand where only the other can?
bool is_out_of_place(const PairView& pair, SegmentRange sources, const text::Word& word, const OutOfPlace& row) {
    const auto& words = (*pair.target.segments)[segment_at(pair.target, word.span.begin)].words;
    const auto* before = &word == words.data() ? nullptr : &word - 1;
    const auto* after = &word + 1 == words.data() + words.size() ? nullptr : &word + 1;
    // *an A&E department*: a letter.
    const bool letter = after != nullptr && after->kind == text::WordKind::word && after->key.size() == 1 &&
                        after->letter_case != text::WordCase::lower;
    const auto& lists = lists_beside[static_cast<std::size_t>(&row - strays.data())];
    const bool is_lawful = may_be_noun(before, words.data()) ||
                           (before != nullptr && fits_any(row.unless, before->key)) ||
                           (after != nullptr && fits_any(row.unless_on, after->key));
    const bool fits_after =
        row.after == "=" ? follows_in_source(pair, sources, row.dutch, after) : fits(row.after, lists[1], after);
    return fits(row.before, lists[0], before) && fits_after && !is_lawful && !(letter && row.after != "*") &&
           (row.dutch.empty() || find_word(pair.source, sources, row.dutch) != nullptr);
}

/// *staat op het programma*, *zij kosten veel*: a noun that is a form of a verb as well, without what stands before
/// nouns.
bool may_be_verb(const PairView& pair, const text::Word& dutch) {
    constexpr std::string_view homographs =
        "staat landen kosten kom klim plant planten bedrijven vraag vragen last leden graven bergen dromen leven "
        "verhalen wegen daden boeken reizen prijzen zeilen regels golven";
    constexpr std::string_view before_nouns =
        "de het een deze die dat dit geen elke elk alle alles ieder iedere enkele veel meer minder weinig zijn haar "
        "hun onze ons mijn jouw uw wiens welke welk van in op uit naar met voor tussen over door bij per om onder "
        "tegen zonder tot aan als twee drie vier vijf zes zeven acht negen tien";
    if (!fits_any(homographs, dutch.key)) {
        return false;
    }
    const auto& words = (*pair.source.segments)[segment_at(pair.source, dutch.span.begin)].words;
    if (&dutch == words.data()) {
        return true;
    }
    const auto& before = *(&dutch - 1);
    return before.kind != text::WordKind::number && !fits_any(before_nouns, before.key) &&
           !(before.kind == text::WordKind::word && before.key.ends_with('e'));
}

/// Does the source say the other word, which stands nowhere, and not this one?
bool is_another(const PairView& pair, SegmentRange sources, SegmentRange targets, const AnotherWord& row) {
    const auto* dutch = find_word(pair.source, sources, row.dutch);
    return dutch != nullptr && !may_be_verb(pair, *dutch) && Rendered(pair, targets).of(*dutch) != Rendering::present &&
           find_word(pair.target, targets, row.meant) == nullptr && !Meant(pair, sources).has(row.written);
}

}  // namespace

bool may_be_mistyped(text::HashedKey english) {
    return written_words<strays>.contains(english) || written_words<another_word>.contains(english);
}

std::string_view meant_by(const PairView& pair, std::size_t bead, const text::Word& word) {
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const bool lower = word.letter_case == text::WordCase::lower;
    if ((!lower && word.letter_case != text::WordCase::capitalised) ||
        pair.source.language() != text::Language::dutch) {
        return {};
    }
    const auto strays_here = rows_of<strays>(word.hashed());
    const auto stray = std::find_if(strays_here.begin(), strays_here.end(), [&](const OutOfPlace& row) {
        return (lower || row.before == "^") && is_out_of_place(pair, sources, word, row);
    });
    if (stray != strays_here.end()) {
        return stray->meant;
    }
    if (!lower || pair.dictionary == nullptr) {
        return {};
    }
    const auto others = rows_of<another_word>(word.hashed());
    const auto other = std::find_if(others.begin(), others.end(),
                                    [&](const AnotherWord& row) { return is_another(pair, sources, targets, row); });
    return other == others.end() ? std::string_view() : other->meant;
}

}  // namespace loep::check
