// Tells ranks by two small tables, one for each language.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/ranks.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

/// A rank in one language, and all that may say it in the other.
struct Rank {
    WordList words;
    std::string_view answers;
};

/// By our own knowledge of the two languages. *Oud-* and *ex-* are told of whoever they stand before; other words may
/// stand before much that is no office.
constexpr std::array dutch_ranks = std::to_array<Rank>({
    {WordList("vice-* vicevoorzitter* vicepresident* vicekanselier* vicegouverneur* viceminister* ondervoorzitter* "
              "onderminister* onderdirecteur* adjunct-* adjunct plaatsvervangend loco-* locoburgemeester*"),
     "deputy deputies deputis* vice vice-* vicechair* assistant associate under* sub* acting interim stand-in number "
     "second substitute alternate replacement junior"},
    {WordList("waarnemend interim-* demissionair demissionaire"),
     "acting interim caretaker temporary temporarily provisional stand-in deputy deputis* standing filling outgoing "
     "observ* lame resigned"},
    {WordList("oud-* ex-*"),
     "former formerly ex ex-* one-time onetime once past previous* late retired veteran alum* old older erstwhile then "
     "used earlier graduate* served was were been emerit* ousted deposed graduates had predecessor* until"},
});

constexpr std::array english_ranks = std::to_array<Rank>({
    {WordList("deputy vice assistant"),
     "vice* onder* adjunct* plaatsvervang* loco* waarnem* assistent* tweede vervang* staatssecretaris* substituut* "
     "secondant* souschef* rechterhand nummer hulp* medewerk* gedeputeerde* junior* interim*"},
    {WordList("acting"),
     "waarnem* interim* plaatsvervang* vervang* demissionair* tijdelijk* dienstdoend* voorlopig* vice* acteren* "
     "speel*"},
});

/// What a rank makes less: of other words the ranks are no more than words (vice squad, assistant referee).
constexpr WordList offices(
    "chair* president presidents minister ministers governor governors director directors head heads chief chiefs "
    "mayor mayors commander commanders editor editors editor-in-chief manager managers speaker leader leaders "
    "prosecutor prosecutors ambassador secretary commissioner commissioners chancellor premier prime foreign interior "
    "defence defense finance health justice principal consul captain warden treasurer attorney agriculture economy "
    "energy transport education culture trade environment");

/// *oud-Hollands*, *ex-Joegoslavië* are told of no person, *ex-man* and *oud-leerling* have words of their own.
bool is_of_office(std::string_view key) {
    const auto hyphen = key.find('-');
    const bool ends_one = key.starts_with("oud-") || key.starts_with("ex-");
    return !ends_one ||
           "minister* president* premier* burgemeester* wethouder* kamerlid* kamerleden* voorzitter* "
           "directeur* staatssecretaris* ambassadeur* kanselier* gouverneur* senator* rechter* "
           "trainer* bondscoach* wereldkampioen* kampioen* international* generaal* commandant* "
           "bisschop* koning* koningin* politicus politici agent* gevangene* politieman *chef "
           "*minister *leider *voorzitter *directeur *commissaris* militair* soldaat soldaten"_words.fits(
               key.substr(hyphen + 1));
}

std::span<const Rank> ranks_of(text::Language language) {
    return language == text::Language::dutch ? std::span<const Rank>(dutch_ranks) : english_ranks;
}

/// What may say the rank of the word in the other language; nothing of a word that tells none there.
std::string_view answers_to(const SideView& side, const std::vector<text::Word>& words, std::size_t at) {
    const bool tells = side.language() == text::Language::dutch
                           ? is_of_office(words[at].key)
                           : at + 1 < words.size() && offices.fits(words[at + 1].key);
    const auto ranks = ranks_of(side.language());
    const auto rank =
        std::find_if(ranks.begin(), ranks.end(), [&](const Rank& one) { return one.words.fits(words[at].key); });
    return tells && rank != ranks.end() ? rank->answers : std::string_view();
}

text::Span span_of_rank(const SideView& side, const std::vector<text::Word>& words, std::size_t at) {
    const bool with_office = side.language() == text::Language::english;
    return {words[at].span.begin, words[with_office ? at + 1 : at].span.end};
}

}  // namespace

bool may_tell_rank(std::string_view key, text::Language language) {
    constexpr std::size_t shortest = 4;  // *vice*; *ex-* alone is of no office
    const auto ranks = ranks_of(language);
    return key.size() >= shortest &&
           std::any_of(ranks.begin(), ranks.end(), [key](const Rank& rank) { return rank.words.fits(key); });
}

std::vector<LoneRank> find_lone_ranks(const PairView& pair, std::size_t bead) {
    std::vector<LoneRank> found;
    for (const Side itself : {Side::source, Side::target}) {
        const auto& side = pair.on(itself);
        const Side across = itself == Side::source ? Side::target : Side::source;
        const auto range = segments_of(pair.beads[bead], itself);
        for (auto segment = range.begin; segment < range.end; ++segment) {
            const auto& words = (*side.segments)[segment].words;
            for (const auto& marked : marked_in(side, segment)) {
                const auto answers =
                    marked.is(SegmentTrait::rank) ? answers_to(side, words, marked.place) : std::string_view();
                if (!answers.empty() &&
                    find_word(pair.on(across), segments_near(pair, bead, across), answers) == nullptr) {
                    found.push_back({itself, span_of_rank(side, words, marked.place)});
                }
            }
        }
    }
    return found;
}

}  // namespace loep::check
