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

/// What somebody does who goes through something.
constexpr std::string_view ways =
    "led went go goes going gone walk walks walked walking ran run runs running pass passed passes passing drive "
    "drives "
    "drove driven driving come comes came coming get gets got break breaks broke cut cuts cutting march marched "
    "marching "
    "travel travelled traveled travelling traveling move moved moving fly flew flown flying sail sailed guide guided "
    "dragged pulled pushed sent sold swept tore flow flows flowed flowing wander wandered search searched searching "
    "look looked looking flick flicked leaf leafed crawl crawled climb climbed ride rode slip slipped fell shot "
    "halfway "
    "midway way paraded carried lived";

/// What goes before whether something is so.
constexpr std::string_view asking =
    "doubt doubts doubted doubting wonder wonders wondered wondering ask asks asked asking know knows knew unclear "
    "uncertain unknown decide decides decided undecided unsure questions questioned regardless matter";

constexpr std::array out_of_place = std::to_array<OutOfPlace>({
    {"then", "than",
     "more less better worse rather larger higher lower fewer greater smaller older younger longer faster bigger "
     "closer stronger wider heavier cheaper richer",
     "*", "dan als"},
    {"quite", "quiet",
     "is are was were been remained stayed kept keep very so too unusually remarkably strangely grow grows grew fell "
     "falls "
     "become becomes became",
     ". there here again now and at inside outside"},
    {"our", "out", "", "of from into with at the a an his her their its my your this that these those"},
    {"than", "then", "and but", "*", "toen daarna vervolgens dan daarop"},
    {"than", "then", "^", "he she it they we i you there the came"},
    {"to", "too", "is are was were be been much far not",
     "late weak much many little few big small high low old young soon far heavy expensive dangerous early tired "
     "strict large difficult good bad",
     "te"},
    {"too", "to", "", "the a an his their our this these those him them", "",
     "then there here now so it that this he she they we you i him us them me these those"},
    {"of", "or", "", "by in with for from to", "of", "instead because most some many part kind out"},
    {"of", "or", "better fine fines penalty jail prison", "worse", "of"},
    {"off", "of", "because instead front number lot most member kind part",
     "the a an his her their its this that these those"},
    {"were", "where", "", "he she it they we", "waar waarin waarbij", "what who whom where why how when which"},
    {"where", "were", "they we you who", "the a not all being going able also still in at"},
    {"lost", "loss", "a no great any", ". of to in for about as"},
    {"loss", "lost", "has have had been were", "the a his her their in to ."},
    {"form", "from", "", "the a his her their its prison home behind where there here him them", "uit vanuit vanaf"},
    {"an", "and", "", "the a he she they his her their it its this that"},
    {"hat", "had", "he she it they we", "*"},
    {"bee", "been", "has have had not also always never", "*"},
    {"wit", "with", "", "a an his her their its this these him them"},
    {"their", "there", "", "is are was were had"},
    {"their", "there", "^", "is are was were had"},
    {"your", "you", "^", "are were have can could should must"},
    {"were", "where", "^", "is are was do does did will can", "waar"},
    {"where", "were",
     "workers protesters demonstrators soldiers officers police journalists students prisoners people men women "
     "children troops missiles shots rockets drones guards refugees migrants residents voters others houses buildings "
     "shops",
     "fired arrested taken held sent released shot found told given made used seen built banned closed killed "
     "wounded injured detained beaten forced allowed asked invited heard turned stopped moved brought put",
     "werden waren zijn worden werd is"},
    {"its", "it's", "", "a the been"},
    {"its", "it's", "^", "a the been"},
    {"there", "their", "after of for with about against", "*", "hun", "",
     "is are was were be being been had have has having may might must to comes came will would can could should"},
    {"your", "you", "", "are were have can could should must"},
    {"the", "they", "", "are were have had"},
    {"know", "now", "is are was were right until", "*"},
    {"wood", "would", "", "not never have be"},
    {"aloud", "allowed", "is are was were be been isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t not",
     "in to on at into inside near ."},
    {"now", "know", "don't didn't doesn't don’t didn’t doesn’t", "*"},
    {"lead", "led", "was were been has had have", "by to the him her them into"},
    {"past", "passed", "has had have", "the a by through away"},
    {"loose", "lose", "to would will could may might can", "the their his her its a"},
    {"weather", "whether", "", "or he she they it"},
    {"weather", "whether", asking, "the a an we you his her their its our this that these those there", "of"},
    {"though", "through", ways, "the a an his her their its our this that these those", "door doorheen dwars"},
    {"thought", "through", ways, "the a an his her their its our this that these those", "door doorheen dwars"},
    {"threw", "through", ways, "the a an his her their its our this that these those", "door doorheen dwars"},
    {"through", "though", "even", "he she they it we you i"},
    {"to", "too", "come comes came coming arrive arrives arrived arriving acted reacted left started began",
     "late early soon", "te"},
    {"form", "from", "", "=", "uit vanuit vanaf"},
    {"form", "from", "come comes came coming far away apart suffer suffers suffered", "*"},
    {"here", "hear", "hardly can can't cannot could couldn't to never", "it that them him her"},
    {"hear", "here", "right over up down from in out is are was were", ". in at on and for"},
    {"fro", "from", "", "=", "uit vanuit vanaf van"},
    {"fro", "from", "", "the a his her their its"},
    {"of", "off", "switched turned called fell laid broke kicked pulled carried sealed", "."},
    {"whether", "weather", "the bad good cold warm hot", "*"},
    {"wether", "whether", "", "*"},
    {"breath", "breathe", "to could can cannot", ""},
    {"breathe", "breath", "a his her deep last", ""},
    {"advise", "advice", "the his her legal some medical of", ""},
    {"weak", "week", "last next every each", ""},
    {"week", "weak", "too so very", ""},
    {"women", "woman", "a", ""},
    {"men", "man", "a", ""},
    {"children", "child", "a", ""},
    {"woman", "women", "two three four five six many several these those", "*"},
    {"for", "four", "at", "o'clock o’clock"},
});

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

constexpr auto strays = by_word(joined(out_of_place, mistyped_by_company));
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
