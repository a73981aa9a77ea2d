// Collects a document's words in lower case, and knows the closed word classes of Dutch and English.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/vocabulary.hpp"

#include <algorithm>
#include <array>

#include "loep/check/numbers/calendar.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

/// Closed word classes, from the grammars (ANS; Quirk et al. 1985): articles, pronouns,
/// prepositions, conjunctions, auxiliaries, question words, the commonest adverbs.
constexpr auto dutch_function_words = std::to_array<std::string_view>(
    {"aan",     "aangezien", "achter",   "af",        "al",      "aldus",   "alle",     "allen",   "alles",   "als",
     "alsof",   "altijd",    "ander",    "andere",    "anderen", "beide",   "ben",      "bent",    "bij",     "binnen",
     "boven",   "buiten",    "daar",     "daardoor",  "daarmee", "daarna",  "daarom",   "dan",     "dat",     "de",
     "der",     "deze",      "die",      "dit",       "doch",    "door",    "dus",      "echter",  "een",     "eens",
     "eerder",  "elk",       "elke",     "en",        "enkele",  "er",      "eveneens", "gaan",    "gaat",    "ge",
     "geen",    "geweest",   "geworden", "haar",      "had",     "hadden",  "heb",      "hebben",  "heeft",   "hem",
     "hen",     "het",       "hier",     "hij",       "hoe",     "hoewel",  "hun",      "iemand",  "iets",    "ik",
     "in",      "ieder",     "iedereen", "indien",    "is",      "ja",      "je",       "jij",     "jouw",    "jullie",
     "kan",     "kon",       "konden",   "kunnen",    "maar",    "me",      "mee",      "meer",    "men",     "met",
     "mij",     "mijn",      "moest",    "moesten",   "moet",    "moeten",  "mocht",    "na",      "naar",    "nadat",
     "niet",    "niets",     "nog",      "nu",        "of",      "om",      "omdat",    "onder",   "ons",     "onze",
     "ook",     "op",        "over",     "reeds",     "samen",   "sinds",   "slechts",  "sommige", "te",      "tegen",
     "ten",     "ter",       "terwijl",  "tijdens",   "toch",    "toen",    "tot",      "totdat",  "tussen",  "u",
     "uit",     "uw",        "vaak",     "van",       "vanaf",   "vanwege", "veel",     "via",     "volgens", "voor",
     "voordat", "vooral",    "waar",     "waaronder", "waarom",  "waarop",  "waren",    "was",     "wat",     "we",
     "weer",    "wel",       "welke",    "werd",      "werden",  "wie",     "wij",      "wil",     "wilde",   "word",
     "worden",  "wordt",     "zal",      "ze",        "zei",     "zelf",    "zich",     "zij",     "zijn",    "zo",
     "zodat",   "zonder",    "zou",      "zouden",    "zowel",   "zullen",  "niemand",  "nergens", "ergens",  "nooit",
     "overal",  "misschien", "zelfs",    "soms",      "wanneer", "hoeveel", "zulke",    "zulk",    "hunne",   "daarbij",
     "daarvan", "hiervan",   "hierbij",  "eraan",     "erop",    "ervan",   "ermee",    "erbij"});

constexpr auto english_function_words = std::to_array<std::string_view>(
    {"a",       "about",   "after", "again",   "against",  "all",    "also",   "although", "always",  "am",   "an",
     "and",     "another", "any",   "anyone",  "are",      "as",     "at",     "be",       "because", "been", "before",
     "being",   "between", "both",  "but",     "by",       "can",    "could",  "despite",  "did",     "do",   "does",
     "during",  "each",    "even",  "every",   "everyone", "few",    "for",    "from",     "had",     "has",  "have",
     "he",      "he's",    "her",   "here",    "hers",     "him",    "his",    "how",      "however", "i",    "i'd",
     "i'll",    "i'm",     "i've",  "if",      "in",       "into",   "is",     "it",       "it's",    "its",  "just",
     "last",    "like",    "many",  "may",     "me",       "might",  "more",   "most",     "mr",      "mrs",  "ms",
     "much",    "must",    "my",    "neither", "never",    "next",   "no",     "nobody",   "nor",     "not",  "nothing",
     "now",     "of",      "off",   "on",      "once",     "only",   "or",     "other",    "others",  "our",  "out",
     "over",    "said",    "says",  "several", "shall",    "she",    "she's",  "should",   "since",   "so",   "some",
     "someone", "still",   "such",  "than",    "that",     "that's", "the",    "their",    "them",    "then", "there",
     "there's", "these",   "they",  "they're", "this",     "those",  "though", "through",  "to",      "too",  "under",
     "until",   "up",      "upon",  "us",      "very",     "was",    "we",     "we're",    "were",    "what", "when",
     "where",   "whether", "which", "while",   "who",      "whom",   "whose",  "why",      "will",    "with", "within",
     "without", "would",   "yes",   "yet",     "you",      "your"});

/// Function words of one language that are ordinary words of the other: *met* and *door* are English too, *been* and
/// *most* Dutch.
constexpr auto words_of_both = std::to_array<std::string_view>(
    {"al",   "alle", "allen", "an",  "as",  "at",  "been", "ben",  "bent", "dan",  "die", "door",
     "elk",  "even", "hem",   "hen", "her", "hoe", "like", "men",  "met",  "most", "na",  "om",
     "over", "te",   "ten",   "tot", "u",   "via", "wel",  "want", "wie",  "word", "zo"});

template <std::size_t a, std::size_t b, std::size_t c>
constexpr auto joined(const std::array<std::string_view, a>& first, const std::array<std::string_view, b>& second,
                      const std::array<std::string_view, c>& third) {
    std::array<std::string_view, a + b + c> all{};
    std::copy(third.begin(), third.end(),
              std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), all.begin())));
    return all;
}

constexpr auto all_function_words = joined(dutch_function_words, english_function_words, words_of_both);
constexpr text::WordTable function_words(all_function_words);

/// What a word is, as bits.
enum WordClass : std::uint8_t { dutch_class = 1, english_class = 2, both_class = 4 };

/// By the rows of the table, of which the first of a word stands for all.
constexpr auto classes = [] {
    std::array<std::uint8_t, all_function_words.size()> rows{};
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto of = at < dutch_function_words.size()                                   ? dutch_class
                        : at < dutch_function_words.size() + english_function_words.size() ? english_class
                                                                                           : both_class;
        auto& row = rows[function_words.find(all_function_words[at])];
        row = static_cast<std::uint8_t>(row | of);
    }
    return rows;
}();

std::uint8_t classes_of(text::HashedKey key) {
    const auto row = function_words.find(key);
    return row < classes.size() ? classes[row] : std::uint8_t{0};
}

template <std::size_t size>
bool holds_part(const std::array<std::string_view, size>& parts, std::string_view key) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return key.find(part) != std::string_view::npos; });
}

}  // namespace

Vocabulary::Vocabulary(const SideView& side) {
    for (const auto& segment : *side.segments) {
        for (const auto& word : segment.words) {
            if (word.kind == text::WordKind::word && word.letter_case == text::WordCase::lower) {
                lower_case_.insert(word.hash);
            }
        }
    }
}

std::string name_key(std::string key) {
    if (key.ends_with("'s")) {
        key.resize(key.size() - 2);
    } else if (key.ends_with('\'')) {
        key.pop_back();
    }
    return key;
}

std::string_view without_genitive_s(std::string_view key) {
    constexpr std::string_view genitive = "'s";
    return key.substr(0, key.size() - (key.ends_with(genitive) ? genitive.size() : 0));
}

text::Span without_genitive_s(const SideView& side, const text::Word& word) {
    if (without_genitive_s(word.key).size() == word.key.size()) {
        return word.span;
    }
    const auto apostrophe_end = text::to_size(word.span.end) - 1;
    const auto apostrophe = text::character_before(side.bytes(), apostrophe_end);
    return {word.span.begin, text::to_offset(apostrophe_end - apostrophe.size)};
}

bool opens_a_clause(std::string_view mark) {
    static constexpr std::array<std::string_view, 20> marks{"\"", "'", "“", "„", "‘", "«", "»", "‚", "”", "|",
                                                            ":",  ".", "!", "?", "…", "-", "–", "—", "•", "·"};
    return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

bool is_title_case(const segment::Segment& segment, bool dated) {
    constexpr std::size_t longer = 4;
    std::size_t long_words = 0;
    std::size_t capitals = 0;
    for (const auto& word : segment.words) {
        const bool counts = word.kind == text::WordKind::word && word.key.size() >= longer;
        if (counts && !(dated && calendar_name(word.hashed(), text::Language::english))) {
            ++long_words;
            capitals += word.letter_case != text::WordCase::lower ? 1U : 0U;
        }
    }
    // A sentence full of names ends in a full stop, which a headline rarely does.
    const bool stop = !segment.words.empty() && segment.words.back().key == ".";
    return long_words >= 3 && (stop ? capitals == long_words : 3 * capitals >= 2 * long_words);
}

bool is_in_capitals(const segment::Segment& segment) {
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (const auto& word : segment.words) {
        if (word.kind == text::WordKind::word && word.key.size() > 1) {
            ++words;
            capitals += word.letter_case == text::WordCase::upper ? 1U : 0U;
        }
    }
    return words >= 2 && 2 * capitals > words;
}

std::size_t headline_end(const segment::Segment& segment) {
    constexpr std::size_t longest_name = 6;
    std::size_t run = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < segment.words.size(); ++i) {
        const auto& word = segment.words[i];
        if (word.kind == text::WordKind::word && word.letter_case != text::WordCase::lower) {
            ++run;
            end = run > longest_name ? i + 1 : end;
        } else if (word.kind != text::WordKind::word || word.key.size() > 3) {
            run = 0;
        }
    }
    return end;
}

bool is_function_word(text::HashedKey key, text::Language language) {
    return (classes_of(key) & (language == text::Language::dutch ? dutch_class : english_class)) != 0;
}

std::optional<text::Language> telling_language(text::HashedKey key) {
    switch (classes_of(key)) {
        case dutch_class:
            return text::Language::dutch;
        case english_class:
            return text::Language::english;
        default:
            return std::nullopt;
    }
}

bool is_spelt_dutch(std::string_view key) {
    static constexpr std::array<std::string_view, 9> inside{"aa",  "uu",   "ij",   "cht", "ouw",
                                                            "auw", "eeuw", "ieuw", "oei"};
    static constexpr std::array ends =
        std::to_array<std::string_view>({"heid", "lijk", "lijke", "schap", "atie",    "ctie",  "isch", "ische", "gde",
                                         "eerd", "ieke", "ieken", "iteit", "iteiten", "aal",   "eel",  "ele",   "euze",
                                         "ieve", "ende", "aties", "cties", "nties",   "sties", "eren"});
    static constexpr std::array<std::string_view, 6> begins{"vr", "vl", "zw", "schr", "tj", "sj"};
    static constexpr std::array loans = std::to_array<std::string_view>(
        {"bazaar",  "aard", "vacuum", "continuum", "hij",   "yacht", "afrikaans", "kraal", "laager",  "bijou",
         "borscht", "naan", "vroom",  "salaam",    "steel", "wheel", "clientele", "kneel", "legende", "weekende"});
    return (holds_part(inside, key) ||
            std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return key.ends_with(end); }) ||
            std::any_of(begins.begin(), begins.end(),
                        [&](std::string_view begin) { return key.starts_with(begin); })) &&
           !holds_part(loans, key);
}

bool is_rubric(std::string_view key) {
    // Of the front pages and sections of Dutch, British and American papers.
    static constexpr text::WordTable words(std::to_array<std::string_view>(
        {"achtergrond", "analyse",   "analysis",  "background",  "bijgewerkt", "brief",     "column",    "comment",
         "commentaar",  "cultuur",   "editorial", "essay",       "explainer",  "explained", "factcheck", "feature",
         "ingezonden",  "interview", "liveblog",  "necrologie",  "news",       "nieuws",    "obituary",  "opinie",
         "opinion",     "portret",   "profiel",   "profile",     "recensie",   "reportage", "review",    "rubriek",
         "uitleg",      "update",    "updated",   "vraaggesprek"}));
    return words.contains(key);
}

bool is_calendar_or_function_word(text::HashedKey key, text::Language language) {
    return is_function_word(key, language) || calendar_name(key, language).has_value();
}

bool is_content_word(const text::Word& word, text::Language language) {
    return word.kind != text::WordKind::punctuation && !is_function_word(word.hashed(), language);
}

}  // namespace loep::check
