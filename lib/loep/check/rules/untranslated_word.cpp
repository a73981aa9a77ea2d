// Rule untranslated-word: a word of the source language left in a translated segment.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/kept_foods.hpp"
#include "loep/check/meaning/dutch_words.hpp"
#include "loep/check/meaning/glossed.hpp"
#include "loep/check/names/kept_names.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::vector<text::Word>;

bool is_in(const SideView& side, SegmentRange range, const text::Word& wanted) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(),
                        [&](const text::Word& word) { return word.hash == wanted.hash && word.key == wanted.key; })) {
            return true;
        }
    }
    return false;
}

/// Does a solid compound of the source begin or end with the word (*koekjes* of *aardappelkoekjes*)?
bool is_part_in(const SideView& side, SegmentRange range, std::string_view key) {
    constexpr std::size_t shortest = 5;
    constexpr std::size_t shortest_other = 3;
    if (key.size() < shortest) {
        return false;
    }
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                return word.key.size() >= key.size() + shortest_other &&
                       (word.key.ends_with(key) || word.key.starts_with(key));
            })) {
            return true;
        }
    }
    return false;
}

/// What the source has, and is Dutch alone. Lists are dear, so they are asked last.
bool is_left_over(const PairView& pair, SegmentRange sources, const text::Word& word) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t shortest_in_quotation = 4;  // its short words are no more than the rest of it
    constexpr std::size_t longest = 60;
    const auto key = text::bare_key(pair.target.slice(word.span));
    return key.size() >= shortest && key.size() <= longest &&
           !(key.size() < shortest_in_quotation && (makes_names(key) || is_in_marks(pair.target, word.span))) &&
           (is_in(pair.source, sources, word) || is_part_in(pair.source, sources, key)) && is_only_dutch(pair, key);
}

/// Is it the name of a concept in the language of the translation?
bool is_known_name(const SideView& target, const text::Word& word) {
    const auto segment = segment_at(target, word.span.begin);
    const auto hits = hits_in(target, {segment, segment + 1});
    return std::any_of(hits.begin(), hits.end(),
                       [&](const match::TermHit& hit) { return hit.span.contains(word.span); });
}

/// *Warsaw en Brussels* for *Warschau en Brussel*: an *en* between words in capitals, of which one at least is English
/// or a name of the glossary. Otherwise a name may have been left as a whole (*Cultuur en Wetenschap*).
bool is_conjunction_left(const PairView& pair, SegmentRange sources, const Words& words, std::size_t at) {
    const auto is_name = [&](std::size_t beside) { return words[beside].letter_case == text::WordCase::capitalised; };
    return words[at].key == "en" && at > 0 && at + 1 < words.size() && is_name(at - 1) && is_name(at + 1) &&
           (!is_in(pair.source, sources, words[at - 1]) || !is_in(pair.source, sources, words[at + 1]) ||
            (is_known_name(pair.target, words[at - 1]) && is_known_name(pair.target, words[at + 1])));
}

bool is_lower(const Words& words, std::size_t at) {
    return at < words.size() && words[at].kind == text::WordKind::word &&
           words[at].letter_case == text::WordCase::lower;
}

/// *en*, *het*, *de*, *van* between English words in lower case, where no name or French phrase can be meant.
bool is_particle_left(const Words& words, std::size_t at) {
    static constexpr std::array phrases = std::to_array<std::string_view>(
        {"route",    "masse",   "suite",    "bloc",       "passant",  "garde",    "facto",   "jure",    "rigueur",
         "novo",     "luxe",    "minimis",  "trop",       "force",    "ministre", "plume",   "grâce",   "grace",
         "guerre",   "la",      "jour",     "resistance", "corps",    "change",   "visite",  "mission", "cuisine",
         "toilette", "cologne", "vie",      "vivre",      "siècle",   "siecle",   "chambre", "combat",  "camp",
         "deux",     "coeur",   "cœur",     "main",       "théâtre",  "theatre",  "esprit",  "estado",  "famille",
         "croute",   "croûte",  "travesti", "pointe",     "principe", "clair",    "fête",    "fete",    "menthe",
         "sac",      "feu",     "plein",    "papillote"});
    static constexpr std::array before_phrases = std::to_array<std::string_view>(
        {"bureau", "bureaux", "coup",   "coups",  "tour",  "tours",  "chef",  "chefs", "nom",   "noms",
         "joie",   "crème",   "creme",  "fin",    "eau",   "aide",   "pas",   "cri",   "cris",  "fleur",
         "chemin", "maître",  "maitre", "raison", "droit", "femme",  "homme", "pièce", "piece", "succès",
         "succes", "jeu",     "cul",    "chargé", "objet", "objets", "mise",  "agent", "auto",  "golpe"});
    static constexpr std::array<std::string_view, 12> pointers{"the", "a",     "an",   "his",  "her",   "its",
                                                               "our", "their", "this", "that", "these", "those"};
    static constexpr WordList pronouns("them us him it whom which what");
    static constexpr std::array<std::string_view, 9> particles{"en", "het", "de", "er", "ze", "ik", "je", "op", "te"};
    // *aged 12 en seven*, *a mother, 39, en her son*
    const auto is_number = [&](std::size_t beside) {
        return beside < words.size() && words[beside].kind == text::WordKind::number;
    };
    const bool behind_ours =
        at > 0 && (is_lower(words, at - 1) || is_number(at - 1) || (words[at].key == "en" && words[at - 1].key == ","));
    if (!behind_ours || !(is_lower(words, at + 1) || is_number(at + 1))) {
        return false;
    }
    const auto next = std::string_view(words[at + 1].key);
    if (words[at].key == "van") {  // a vehicle, but for its article
        return (std::find(pointers.begin(), pointers.end(), next) != pointers.end() || pronouns.fits(next)) &&
               std::find(pointers.begin(), pointers.end(), words[at - 1].key) == pointers.end();
    }
    return std::find(particles.begin(), particles.end(), words[at].key) != particles.end() &&
           std::find(phrases.begin(), phrases.end(), next) == phrases.end() &&
           std::find(before_phrases.begin(), before_phrases.end(), words[at - 1].key) == before_phrases.end();
}

/// *De mayor said*: an article that begins the segment, before an English word.
bool is_article_left(const Words& words, std::size_t at) {
    static constexpr std::array<std::string_view, 3> articles{"de", "het", "een"};
    static constexpr std::array<std::string_view, 4> phrases{"facto", "jure", "novo", "minimis"};
    return at == 0 && is_lower(words, 1) &&
           std::find(articles.begin(), articles.end(), words[0].key) != articles.end() &&
           std::find(phrases.begin(), phrases.end(), words[1].key) == phrases.end();
}

/// What Dutch alone shortens so; not what names an institution, which English texts keep (*AIVD*, *KNMI*).
bool is_abbreviation_left(const PairView& pair, const text::Word& word) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"a.u.b", "aub",   "bbp",   "bijv",  "blz",   "bnp",   "btw",   "cao",   "d.w.z", "dhr",    "e.a",
         "e.d",   "enz",   "i.p.v", "i.v.m", "jl",    "lhbti", "m.b.t", "m.m.v", "m.n",   "m.u.v",  "mevr",
         "mkb",   "mld",   "mln",   "mw",    "n.a.v", "o.a",   "o.l.v", "o.v.v", "t.a.v", "t.b.v",  "t.g.v",
         "t.n.v", "t.o.v", "t.w.v", "t/m",   "tbs",   "vgl",   "z.s.m", "zgn",   "zzp",   "zzp'er", "zzp'ers"});
    static constexpr std::array<std::string_view, 8> in_capitals{"om",   "oeso", "evrm", "gos",
                                                                 "ehrm", "btw",  "bbp",  "lhbti"};
    const auto has = [&](const auto& list) { return std::find(list.begin(), list.end(), word.key) != list.end(); };
    const auto before = pair.target.bytes().substr(0, text::to_size(word.span.begin));
    const bool has_of_its_case = word.letter_case == text::WordCase::upper ? has(in_capitals) : has(words);
    // *the Public Prosecution Service (OM)*: what it is called in Dutch.
    return !before.ends_with('(') && has_of_its_case;
}

/// *Kapitein Andrii*: a Dutch title before a name.
bool is_title_left(const Words& words, std::size_t at) {
    static constexpr std::array titles = std::to_array<std::string_view>({"kapitein",
                                                                          "kolonel",
                                                                          "luitenant",
                                                                          "generaal",
                                                                          "maarschalk",
                                                                          "burgemeester",
                                                                          "voorzitter",
                                                                          "mevrouw",
                                                                          "meneer",
                                                                          "dokter",
                                                                          "hoogleraar",
                                                                          "advocaat",
                                                                          "rechter",
                                                                          "bisschop",
                                                                          "aartsbisschop",
                                                                          "paus",
                                                                          "koning",
                                                                          "koningin",
                                                                          "prins",
                                                                          "keizer",
                                                                          "minister-president",
                                                                          "bondskanselier",
                                                                          "staatssecretaris",
                                                                          "wethouder",
                                                                          "woordvoerder",
                                                                          "commissaris",
                                                                          "zuster",
                                                                          "broeder",
                                                                          "pater",
                                                                          "dominee",
                                                                          "oppositieleider",
                                                                          "oud-president"});
    const auto& word = words[at];
    return word.letter_case == text::WordCase::capitalised && at + 1 < words.size() &&
           words[at + 1].letter_case == text::WordCase::capitalised &&
           std::find(titles.begin(), titles.end(), word.key) != titles.end();
}

/// *Zwaargewicht Jelle Snoek*: what a person does or is, by its ending, before a name that the source has it before.
bool is_person_left(const PairView& pair, SegmentRange sources, const Words& words, std::size_t at) {
    static constexpr WordList persons(
        "*er *aar *aars *ster *man *vrouw *ist *iste *coach *chef *gewicht *arts *baas *genoot *knecht *loods *wacht "
        "*held *heldin *gids *deskundige *gedeputeerde *kundige *geleerde *houdster *trice *esse *eur *eurs *euse "
        "*oog *ologe *icus decaan kapelaan pastoor *verste commandant *commandant predikant dirigent *dirigent "
        "*advocaat kandidaat *kandidaat *correspondent korporaal");
    const auto& word = words[at];
    if (word.letter_case != text::WordCase::capitalised || at + 1 == words.size() ||
        words[at + 1].letter_case != text::WordCase::capitalised || !persons.fits(word.key)) {
        return false;
    }
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto& others = (*pair.source.segments)[i].words;
        const auto pair_of = words.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found = std::search(others.begin(), others.end(), pair_of, pair_of + 2,
                                       [](const text::Word& a, const text::Word& b) { return a.hash == b.hash; });
        // *Ketens als Bakker Bart*: within its sentence Dutch writes what a person does small.
        const bool is_name = found != others.end() && found != others.begin() &&
                             std::prev(found)->kind == text::WordKind::word &&
                             found->letter_case == text::WordCase::capitalised;
        if (found != others.end() && !is_name) {
            // Names end so too (*Wouter*, *Manchester*), and lists of words have them: the dictionary has words.
            return pair.dictionary != nullptr && !match::is_any_given_name(word.key) &&
                   is_in_dictionary(*pair.dictionary, word.key) && is_left_over(pair, sources, word);
        }
    }
    return false;
}

/// *her widow Cao Shuxia*: beside another capital.
bool is_within_name(const Words& words, std::size_t at) {
    return words[at].letter_case == text::WordCase::capitalised && at + 1 < words.size() &&
           words[at + 1].letter_case == text::WordCase::capitalised;
}

bool is_left(const PairView& pair, SegmentRange sources, const Words& words, std::size_t at) {
    const auto& word = words[at];
    const auto from = pair.source.language();
    if (word.kind != text::WordKind::word || is_function_word(word.hashed(), pair.target.language())) {
        return false;
    }
    const bool dutch = from == text::Language::dutch;
    if (dutch &&
        (is_title_left(words, at) || is_person_left(pair, sources, words, at) || is_article_left(words, at) ||
         (!is_within_name(words, at) && is_abbreviation_left(pair, word)) ||
         (is_lower(words, at) && (is_particle_left(words, at) || is_conjunction_left(pair, sources, words, at))))) {
        return true;
    }
    const bool function_word =
        (telling_language(word.hashed()) == from && !makes_names(word.key)) || (dutch && is_dutch_number(word.key));
    // *Volgens the spokesman*: a capital that begins the segment.
    if (word.key.size() <= 2 || (!is_lower(words, at) && !(at == 0 && function_word && is_lower(words, 1)))) {
        return false;
    }
    return function_word || (dutch && !is_kept_food(word.key) &&
                             (is_dutch_content(pair, word.key) || is_left_over(pair, sources, word)));
}

/// Has the source a solid compound of the word?
bool is_part_of_compound(const PairView& pair, SegmentRange sources, const text::Word& word) {
    return word.letter_case == text::WordCase::lower && is_part_in(pair.source, sources, word.key);
}

/// Has the source the word, or a solid compound of it?
bool is_there(const PairView& pair, SegmentRange sources, const text::Word& word) {
    return is_in(pair.source, sources, word) || is_part_of_compound(pair, sources, word);
}

/// Is any word left that the source of the segment has too? Says so of some segments that hold none such.
bool may_hold_word_left(const PairView& pair, std::uint32_t segment, SegmentRange sources) {
    const auto& words = (*pair.target.segments)[segment].words;
    constexpr std::size_t size = 1024;
    std::bitset<size> there;
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            there.set(word.hash % size);
        }
    }
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (there.test(words[at].hash % size) && is_left(pair, sources, words, at)) {
            return true;
        }
    }
    const auto marked = marked_in(pair.target, segment);
    return std::any_of(marked.begin(), marked.end(), [&](const MarkedWord& one) {
        const auto& word = words[one.place];
        return one.is(SegmentTrait::stranger) && !there.test(word.hash % size) &&
               is_part_of_compound(pair, sources, word) && is_left(pair, sources, words, one.place);
    });
}

/// The words left that the range of the source has too.
std::vector<std::size_t> words_left(const PairView& pair, SegmentRange sources, const Words& words) {
    std::vector<std::size_t> left;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (is_there(pair, sources, words[at]) && is_left(pair, sources, words, at)) {
            left.push_back(at);
        }
    }
    return left;
}

/// One word, or a phrase (*a dienst aan het volk*) or clause of small words that the source has just so. Anything else
/// is a quotation, a title or a whole segment, of which untranslated-segment speaks.
bool is_overlooked(const PairView& pair, SegmentRange sources, std::span<const text::Word> left) {
    constexpr std::size_t longest = 20;
    if (left.empty() || left.size() > longest ||
        (left.size() > 1 && is_in_marks(pair.target, {left.front().span.begin, left.back().span.end}))) {
        return false;
    }
    return std::all_of(left.begin(), left.end(), [&](const text::Word& word) {
        return is_there(pair, sources, word) && (left.size() == 1 || word.letter_case == text::WordCase::lower);
    });
}

Finding finding_of(const PairView& pair, std::span<const text::Word> left) {
    const text::Span span{left.front().span.begin, left.back().span.end};
    Finding finding;
    finding.rule = "untranslated-word";
    finding.severity = Severity::warning;
    finding.message = text::message("“{}” is {}", pair.target.slice(span), language_name(pair.source.language()));
    finding.place = pair.target.place(span);
    return finding;
}

/// A few words in many, none beside another.
bool are_apart(const Words& words, const std::vector<std::size_t>& left) {
    constexpr std::size_t most = 4;
    constexpr std::size_t others_for_one = 4;  // of more than two
    return left.size() > 1 && left.size() <= most &&
           (left.size() == 2 || words.size() >= left.size() * (others_for_one + 1)) &&
           std::adjacent_find(left.begin(), left.end(), [](std::size_t a, std::size_t b) { return b - a < 2; }) ==
               left.end();
}

/// The words from the first one left to the last as one phrase; where they are none, words apart.
void add_words_left(const PairView& pair, SegmentRange sources, const Words& words, std::vector<Finding>& findings) {
    const auto left = words_left(pair, sources, words);
    if (left.empty()) {
        return;
    }
    const std::span<const text::Word> all(words);
    const auto phrase = all.subspan(left.front(), left.back() - left.front() + 1);
    const auto add = [&](std::span<const text::Word> left_here) {
        const auto place = left_here.front().span;
        if (!is_glossed(pair, sources, left_here) && !is_in_kept_title(pair, sources, place) &&
            !is_in_linked_name(pair, sources, place)) {
            findings.push_back(finding_of(pair, left_here));
        }
    };
    if (is_overlooked(pair, sources, phrase)) {
        add(phrase);
    } else if (are_apart(words, left)) {
        for (const auto at : left) {
            add(all.subspan(at, 1));
        }
    }
}

/// Is the segment a translation, by a word that only its language has, or that the source has not?
bool is_translated(const PairView& pair, const Words& words, SegmentRange sources) {
    return std::any_of(
               words.begin(), words.end(),
               [&](const text::Word& word) { return telling_language(word.hashed()) == pair.target.language(); }) ||
           std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
               return word.letter_case == text::WordCase::lower && word.kind == text::WordKind::word &&
                      !is_in(pair.source, sources, word);
           });
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_target_segments(pair, findings, [&](std::uint32_t i) {
        const auto& words = (*pair.target.segments)[i].words;
        const auto near = segments_near(pair, pair.target.bead_of[i], Side::source);
        if (may_hold_word_left(pair, i, near) && is_translated(pair, words, near)) {
            add_words_left(pair, near, words, findings);
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Hij ging niet naar de grens.", "He did niet go to the border.", true, "a Dutch word left"},
    {"Hij wil eerst garanties.", "He wants garanties first.", true, "a plural left"},
    {"De vluchtelingen staan in de kou.", "The vluchtelingen are out in the cold.", true, "a noun left"},
    {"Volgens president Van der Bellen is dat goed.", "According to President Van der Bellen, that is good.", false,
     "part of a name"},
    {"Hij ging niet naar de grens.", "He did not go to the border.", false, "all English"},
    {"De minister en zijn gevolg reisden af.", "The minister en his entourage left.", true, "a short word"},
    {"Er kwam geld uit Warschau en Eindhoven.", "Money came from Warsaw en Eindhoven.", true,
     "a short word between names"},
    {"Ze pendelt tussen Minsk en Kyiv.", "She goes to and fro between Minsk en Kyiv.", true,
     "between names that are spelt alike"},
    {"Het verschil tussen \"leggen\" en \"zetten\" is klein.", "*Leggen* and *zetten* differ little.", false,
     "words that are spoken of"},
    {"Dat zei een minister van Onderwijs, Cultuur en Wetenschap in Den Haag.",
     "So said a minister of Onderwijs, Cultuur en Wetenschap in The Hague.", false, "a name that was left whole"},
    {"Het is volgens hem een dienst aan het volk.", "It is, according to him, a dienst aan het volk.", true,
     "a phrase"},
    {"De delegatie en de minister waren onderweg.", "The delegation was en route with the minister.", false,
     "a French phrase"},
    {"Het gebouw van de bank brandde af.", "The building van the bank burned down.", true, "no vehicle"},
    {"Zij stapten in de bus van de politie.", "They got into the van the police had sent.", false, "a vehicle"},
    {"Zwaargewicht Jelle Snoek won.", "Zwaargewicht Jelle Snoek won the bout.", true, "and another", "", "", "", 0,
     "zwaargewicht=heavyweight"},
    {"Zij bakt aardappelkoekjes.", "She is baking potato koekjes.", true, "half of a compound", "", "", "", 0,
     "koekje=biscuit;aardappel=potato"},
    {"Er ging drie hectare glas verloren.", "In all, drie hectares of glass was lost.", true, "a number"},
    {"Kapitein Andrij wijst naar het bos.", "Kapitein Andrii points at the woods.", true, "a title before a name"},
    {"De burgemeester zei dat hij boos was.", "De mayor said that he was angry.", true, "an article at the beginning"},
    {"Daar zag zij dhr. Jansen staan.", "There she saw dhr. Jansen standing.", true, "an abbreviation"},
    {"Zij stal geld en een karnton uit de schuur.", "She stole money and a karnton from the shed.", true,
     "a word of the Dutch list", "", "", "", 0, "karnton=churn;schuur=shed;geld=money;stelen=steal"},
    {"De btw gaat omhoog.", "The btw is going up.", true, "an abbreviation that only Dutch has"},
    {"Het OM eiste twee jaar.", "The Public Prosecution Service (OM) asked for two years.", false,
     "an abbreviation in brackets"},
    {"Er was de facto geen bestuur.", "De facto there was no government.", false, "Latin"},
    {"Volgens de woordvoerder is er overleg.", "Volgens the spokesman there is consultation.", true,
     "the first word of a sentence"},
});

}  // namespace

extern const Rule untranslated_word;
constinit const Rule untranslated_word{
    "untranslated-word",
    "untranslated",
    "a word of the source language left in a translated segment",
    "An article, pronoun, preposition or auxiliary that only the source language has, a Dutch abbreviation (btw, OM), "
    "a "
    "common Dutch word, one spelt as English words are not (aa, ij, cht, -heid), or one that the installed dictionary "
    "or "
    "list of Dutch words has and the English list has not, stands alone in a segment of the target language, and the "
    "source has it there. Words that names are made with are left out, and so are an abbreviation in brackets and "
    "words "
    "that both languages form (reactor, internist), and one that is spoken of as a word or explained at once (gans, or "
    "goose). It knowingly misses others, and what names an institution (AIVD); "
    "the termbase finds the words that it knows (source-spelling).",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
