// Two tables: words that cannot stand beside each other, and words one letter apart of which the source says one.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/mistyped.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

/// A word, and another one or two letters away that is of another kind, so that the words right before and after tell
/// which is meant (empty: whatever stands there; a point: a mark or the end; an asterisk: any word). Where they do not
/// tell enough, the source must have one of the Dutch words.
struct OutOfPlace {
    std::string_view written;
    std::string_view meant;
    std::string_view before;
    std::string_view after;
    std::string_view dutch = {};
};

constexpr std::array out_of_place = std::to_array<OutOfPlace>({
    {"then", "than",
     "more less better worse rather larger higher lower fewer greater smaller older younger longer faster bigger "
     "closer stronger wider heavier cheaper richer",
     "*", "dan als"},
    {"our", "out", "", "of from into with at"},
    {"to", "too", "is are was were be been much far not",
     "late weak much many little few big small high low old young soon far heavy expensive dangerous early tired "
     "strict large difficult good bad",
     "te"},
    {"too", "to", "", "the a an his their our this these those him them"},
    {"of", "off", "switched turned called fell laid broke kicked pulled carried sealed", "."},
    {"off", "of", "because instead front number lot most member kind part",
     "the a an his her their its this that these those"},
    {"were", "where", "", "he she it they we", "waar waarin waarbij"},
    {"where", "were", "they we you who", "the a not all being going able also still in at"},
    {"lost", "loss", "a no great any", ". of to in for"},
    {"loss", "lost", "has have had been were", "the a his her their in to ."},
    {"form", "from", "", "the a his her their its prison home behind where there here him them", "uit vanuit vanaf"},
    {"an", "and", "", "the a he she they his her their it its this that"},
    {"hat", "had", "he she it they we", "*"},
    {"bee", "been", "has have had not also always never", "*"},
    {"wit", "with", "", "a an his her their its this these him them"},
    {"their", "there", "", "is are was were had"},
    {"your", "you", "", "are were have can could should must"},
    {"the", "they", "", "are were have had"},
    {"know", "now", "is are was were right until", "*"},
    {"now", "know", "don't didn't doesn't don’t didn’t doesn’t", "*"},
    {"lead", "led", "was were been has had have", "by to the him her them into"},
    {"past", "passed", "has had have", "the a by through away"},
    {"loose", "lose", "to would will could may might can", "the their his her its a"},
    {"weather", "whether", "", "or he she they it"},
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

/// A word, and another one letter away by a word of the source that would be said nowhere else.
struct AnotherWord {
    std::string_view written;
    std::string_view meant;
    std::string_view dutch;
};

constexpr std::array another_word = std::to_array<AnotherWord>({
    {"houses", "horses", "paarden paardje*"},
    {"horses", "houses", "huizen huisjes"},
    {"house", "horse", "paard"},
    {"horse", "house", "huis huisje"},
    {"tree", "three", "drie"},
    {"three", "tree", "boom"},
    {"hole", "whole", "hele heel gehele geheel"},
    {"whole", "hole", "gat kuil"},
    {"peace", "piece", "stukje"},
    {"piece", "peace", "vrede*"},
    {"goat", "coat", "jas mantel"},
    {"coat", "goat", "geit bok"},
    {"beard", "bread", "brood*"},
    {"bread", "beard", "baard"},
    {"ship", "sheep", "schaap schapen"},
    {"sheep", "ship", "schip schepen"},
    {"shop", "ship", "schip"},
    {"bear", "beer", "bier"},
    {"word", "world", "wereld*"},
    {"world", "word", "woord"},
    {"fire", "five", "vijf"},
    {"five", "fire", "brand vuur"},
    {"lake", "lane", "laan"},
    {"sand", "hand", "hand"},
    {"hand", "sand", "zand*"},
    {"head", "heat", "hitte"},
    {"heat", "head", "hoofd"},
    {"meat", "meet", "ontmoet*"},
    {"metal", "medal", "medaille"},
    {"medal", "metal", "metaal metalen"},
    {"mouth", "month", "maand"},
    {"month", "mouth", "mond"},
    {"mouths", "months", "maanden"},
    {"south", "mouth", "mond"},
    {"vest", "west", "westen west"},
    {"nest", "west", "westen west"},
    {"trail", "trial", "proces rechtszaak"},
    {"diary", "dairy", "zuivel*"},
    {"dairy", "diary", "dagboek*"},
    {"angle", "angel", "engel"},
    {"angel", "angle", "hoek"},
    {"costume", "custom", "gewoonte"},
    {"costs", "coasts", "kusten"},
    {"coast", "cost", "kosten"},
    {"cost", "coast", "kust"},
    {"poet", "port", "haven"},
    {"port", "poet", "dichter"},
    {"policy", "police", "politie"},
    {"police", "policy", "beleid"},
    {"pride", "price", "prijs"},
    {"count", "court", "rechtbank hof"},
    {"court", "count", "graaf"},
    {"crown", "crowd", "menigte"},
    {"crowd", "crown", "kroon"},
    {"crow", "crowd", "menigte"},
    {"cloths", "clothes", "kleren kleding"},
    {"firm", "farm", "boerderij"},
    {"farm", "firm", "firma"},
    {"tomb", "bomb", "bom"},
    {"bomb", "tomb", "graf tombe"},
    {"boarder", "border", "grens"},
    {"bride", "bridge", "brug"},
    {"bridge", "bride", "bruid"},
    {"bother", "brother", "broer"},
    {"brother", "bother", "hinder*"},
    {"farther", "father", "vader"},
    {"laughter", "daughter", "dochter"},
    {"daughter", "laughter", "gelach"},
    {"son", "sun", "zon"},
    {"sun", "son", "zoon"},
    {"tea", "sea", "zee"},
    {"sea", "tea", "thee"},
    {"stone", "store", "winkel"},
    {"store", "stone", "steen"},
    {"statute", "statue", "standbeeld beeld"},
    {"statue", "statute", "wet statuut"},
    {"stroke", "strike", "staking"},
    {"thank", "think", "denk* dacht*"},
    {"throne", "thrown", "gegooid geworpen"},
    {"towel", "tower", "toren"},
    {"tower", "towel", "handdoek"},
    {"brain", "train", "trein"},
    {"train", "brain", "hersen* brein"},
    {"rain", "train", "trein"},
    {"waiter", "water", "water"},
    {"water", "waiter", "ober kelner"},
    {"wave", "wage", "loon"},
    {"wife", "wine", "wijn"},
    {"knife", "wife", "vrouw echtgenote"},
    {"window", "widow", "weduwe"},
    {"widow", "window", "raam venster"},
    {"writer", "winter", "winter"},
    {"winter", "writer", "schrijver"},
    {"dessert", "desert", "woestijn"},
    {"desert", "dessert", "toetje nagerecht"},
    {"flower", "flour", "meel bloem"},
    {"flour", "flower", "bloemen"},
    {"fiend", "friend", "vriend vriendin"},
    {"fiends", "friends", "vrienden vriendinnen"},
    {"fright", "freight", "vracht*"},
    {"slaves", "sleeves", "mouwen"},
    {"stairs", "stars", "sterren"},
    {"stars", "stairs", "trap"},
    {"trumps", "tramps", "zwervers"},
    {"bored", "board", "bestuur"},
    {"heard", "herd", "kudde"},
    {"herd", "heard", "hoorde hoorden gehoord"},
    {"dear", "deer", "herten hert ree"},
    {"bead", "bed", "bed"},
    {"beads", "beds", "bedden"},
    {"ballet", "ballot", "stembiljet* stembus*"},
    {"ballot", "ballet", "ballet"},
    {"pubic", "public", "publiek* openba*"},
    {"martial", "marital", "echtelijk* huwelijks*"},
    {"marital", "martial", "krijgs*"},
    {"casual", "causal", "oorzakelijk*"},
    {"united", "untied", "losgemaakt losgeknoopt"},
    {"untied", "united", "verenigd*"},
    {"unclear", "nuclear", "kern* nuclea* atoom*"},
    {"sacred", "scared", "bang"},
    {"scared", "sacred", "heilig*"},
    {"exits", "exists", "bestaat"},
    {"conversation", "conservation", "behoud natuurbehoud"},
    {"message", "massage", "massage*"},
    {"massage", "message", "bericht boodschap"},
    {"asses", "assess", "beoordel*"},
    {"manger", "manager", "manager"},
    {"breath", "breadth", "breedte"},
    {"cannon", "canon", "canon"},
    {"canon", "cannon", "kanon"},
    {"curser", "cursor", "cursor"},
    {"pottery", "poetry", "poëzie dichtkunst"},
    {"poetry", "pottery", "aardewerk pottenbakker*"},
});

template <const auto& table>
constexpr auto written_words = [] {
    std::array<std::string_view, table.size()> words{};
    std::transform(table.begin(), table.end(), words.begin(), [](const auto& row) { return row.written; });
    return text::WordTable(words);
}();

/// The row of the word; null if there is none.
template <const auto& table>
constexpr const auto* row_of(text::HashedKey english) {
    const auto row = written_words<table>.find(english);
    return row < table.size() ? &table[row] : nullptr;
}

/// `word` is null at an end of the segment.
bool fits(std::string_view list, const text::Word* word) {
    const bool mark = word == nullptr || word->kind == text::WordKind::punctuation;
    return list.empty() || (mark ? list.starts_with('.') : list == "*" || fits_any(list, word->key));
}

/// Does the word stand where only the other can?
bool is_out_of_place(const PairView& pair, SegmentRange sources, const text::Word& word, const OutOfPlace& row) {
    const auto& words = (*pair.target.segments)[segment_at(pair.target, word.span.begin)].words;
    const auto* before = &word == words.data() ? nullptr : &word - 1;
    const auto* after = &word + 1 == words.data() + words.size() ? nullptr : &word + 1;
    return fits(row.before, before) && fits(row.after, after) &&
           (row.dutch.empty() || find_word(pair.source, sources, row.dutch) != nullptr);
}

/// Does the source say the other word, which stands nowhere, and not this one?
bool is_another(const PairView& pair, SegmentRange sources, SegmentRange targets, const AnotherWord& row) {
    const auto* dutch = find_word(pair.source, sources, row.dutch);
    return dutch != nullptr && Rendered(pair, targets).of(*dutch) != Rendering::present &&
           find_word(pair.target, targets, row.meant) == nullptr && !Meant(pair, sources).has(row.written);
}

}  // namespace

bool may_be_mistyped(text::HashedKey english) {
    return written_words<out_of_place>.contains(english) || written_words<another_word>.contains(english);
}

std::string_view meant_by(const PairView& pair, std::size_t bead, const text::Word& word) {
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    if (word.letter_case != text::WordCase::lower || pair.source.language() != text::Language::dutch) {
        return {};
    }
    const auto* stray = row_of<out_of_place>(word.hashed());
    if (stray != nullptr && is_out_of_place(pair, sources, word, *stray)) {
        return stray->meant;
    }
    const auto* other = pair.dictionary == nullptr ? nullptr : row_of<another_word>(word.hashed());
    return other != nullptr && is_another(pair, sources, targets, *other) ? other->meant : std::string_view();
}

}  // namespace loep::check
