// The closed word classes of Dutch (Algemene Nederlandse Spraakkunst) and English grammar, as tables.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/sentence_starts.hpp"

#include <algorithm>
#include <array>

#include "loep/text/name_particles.hpp"

namespace loep::segment {

namespace {

template <std::size_t size>
constexpr std::array<std::string_view, size> sorted(std::array<std::string_view, size> words) {
    std::sort(words.begin(), words.end());
    return words;
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

constexpr auto dutch_words = sorted(std::to_array<std::string_view>(
    {// articles, demonstratives, indefinite pronouns and numerals
     "de", "het", "een", "'t", "deze", "dit", "die", "dat", "zulke", "zo'n", "alle", "alles", "al", "allen", "beide",
     "elk", "elke", "ieder", "iedere", "iedereen", "iemand", "niemand", "niets", "iets", "geen", "enkele", "enige",
     "sommige", "sommigen", "veel", "vele", "velen", "weinig", "meer", "meeste", "andere", "anderen", "één", "twee",
     "drie", "men", "wat", "wie", "welk", "welke",
     // personal and possessive pronouns
     "ik", "jij", "je", "u", "hij", "zij", "ze", "wij", "we", "jullie", "mij", "me", "mijn", "jouw", "uw", "zijn",
     "haar", "ons", "onze", "hun", "hen",
     // pronominal adverbs
     "er", "hier", "daar", "waar", "daarom", "daardoor", "daarmee", "daarna", "daarnaast", "daarbij", "daarbovenop",
     "daarentegen", "daarin", "daarop", "daarover", "daarvan", "daarvoor", "hierdoor", "hiermee", "hierna", "hierbij",
     "hierin", "hierop", "hierover", "hiervan", "hiervoor", "ervan", "erna", "waarom", "waardoor", "waarna",
     // prepositions
     "aan", "achter", "bij", "binnen", "boven", "buiten", "dankzij", "door", "gedurende", "in", "langs", "met", "na",
     "naar", "naast", "namens", "om", "omstreeks", "onder", "ondanks", "op", "over", "per", "rond", "sinds", "te",
     "tegen", "tijdens", "tot", "tussen", "uit", "vanaf", "vanuit", "vanwege", "via", "volgens", "voor", "voorbij",
     "wegens", "zonder",
     // conjunctions
     "en", "of", "maar", "want", "dus", "als", "dan", "toen", "terwijl", "omdat", "doordat", "hoewel", "ofschoon",
     "indien", "mits", "tenzij", "zodat", "zodra", "zolang", "nadat", "voordat", "totdat", "noch", "ofwel", "hetzij",
     // adverbs
     "nu", "ook", "nog", "niet", "wel", "toch", "echter", "evenwel", "bovendien", "verder", "vervolgens", "later",
     "eerder", "eerst", "soms", "vaak", "altijd", "nooit", "misschien", "wellicht", "inmiddels", "intussen",
     "ondertussen", "vandaag", "gisteren", "morgen", "vanavond", "straks", "onlangs", "tegenwoordig", "sindsdien",
     "desondanks", "niettemin", "immers", "namelijk", "overigens", "trouwens", "kortom", "alleen", "slechts", "zelfs",
     "zo", "aldus", "ten", "ter", "hoe", "wanneer", "uiteindelijk", "eindelijk", "weer", "opnieuw", "volgend", "vorig",
     "vorige", "volgende", "ruim", "bijna", "ongeveer", "circa",
     // finite forms that begin questions and commands
     "is", "was", "waren", "heeft", "hebben", "had", "hadden", "wordt", "worden", "werd", "werden", "kan", "kunnen",
     "kon", "zal", "zullen", "zou", "zouden", "moet", "moeten", "mag", "mogen", "wil", "willen", "laat", "ga",
     "gaat"}));

constexpr auto english_words = sorted(std::to_array<std::string_view>(
    {// articles, demonstratives, quantifiers
     "the", "a", "an", "this", "that", "these", "those", "all", "another", "any", "both", "each", "either", "every",
     "everyone", "everybody", "everything", "few", "many", "more", "most", "much", "neither", "no", "none", "nobody",
     "nothing", "one", "other", "others", "several", "some", "someone", "something", "such", "two", "three",
     // pronouns
     "i", "i'm", "i've", "i'd", "i'll", "you", "he", "he's", "she", "she's", "it", "it's", "its", "we", "we're", "they",
     "they're", "my", "your", "his", "her", "our", "their", "who", "whom", "whose", "what", "which", "there", "here",
     // prepositions
     "about", "above", "across", "after", "against", "along", "among", "around", "as", "at", "because", "before",
     "behind", "below", "beside", "besides", "between", "beyond", "by", "despite", "during", "except", "for", "from",
     "in", "inside", "into", "like", "near", "of", "off", "on", "out", "outside", "over", "per", "since", "through",
     "throughout", "to", "toward", "towards", "under", "until", "unlike", "up", "upon", "via", "with", "within",
     "without",
     // conjunctions and adverbs
     "and", "but", "or", "nor", "so", "yet", "if", "although", "though", "unless", "when", "whenever", "where",
     "whereas", "whether", "while", "why", "how", "however", "also", "again", "already", "always", "earlier", "even",
     "ever", "finally", "first", "furthermore", "hence", "indeed", "instead", "just", "last", "later", "meanwhile",
     "moreover", "nevertheless", "next", "never", "not", "now", "often", "once", "only", "otherwise", "perhaps",
     "rather", "recently", "sometimes", "soon", "still", "then", "therefore", "thus", "today", "together", "tomorrow",
     "too", "usually", "very", "well", "yesterday",
     // auxiliaries that begin questions, and courtesies
     "am", "are", "is", "was", "were", "be", "been", "do", "does", "did", "don't", "has", "have", "had", "can", "could",
     "may", "might", "must", "shall", "should", "will", "would", "please", "let", "let's", "thank", "thanks", "yes"}));

constexpr auto dutch_speech = sorted(std::to_array<std::string_view>(
    {"zei",    "zegt",  "zeiden",     "zeggen",     "vroeg",      "vraagt",   "vroegen",
     "riep",   "roept", "antwoordde", "antwoordt",  "schreef",    "schrijft", "aldus",
     "meende", "vond",  "vindt",      "fluisterde", "schreeuwde", "mompelde", "dacht"}));

constexpr auto english_speech = sorted(std::to_array<std::string_view>(
    {"said",   "says",     "asked",     "asks",      "replied",  "replies",  "answered", "added",
     "adds",   "cried",    "shouted",   "whispered", "wrote",    "writes",   "told",     "exclaimed",
     "yelled", "muttered", "thought",   "wondered",  "demanded", "insisted", "inquired", "screamed",
     "called", "laughed",  "continued", "began",     "went"}));

}  // namespace

std::span<const std::string_view> function_words(text::Language language) {
    return language == text::Language::dutch ? std::span<const std::string_view>(dutch_words)
                                             : std::span<const std::string_view>(english_words);
}

std::span<const std::string_view> speech_verbs(text::Language language) {
    return language == text::Language::dutch ? std::span<const std::string_view>(dutch_speech)
                                             : std::span<const std::string_view>(english_speech);
}

bool is_function_word(std::string_view key, text::Language language) {
    return language == text::Language::dutch ? holds(dutch_words, key) : holds(english_words, key);
}

bool may_begin_surname(std::string_view key) {
    return text::is_name_particle(key) || key == "in" || key == "op" || key == "san" || key == "st" || key == "ben";
}

bool is_speech_verb(std::string_view key, text::Language language) {
    return language == text::Language::dutch ? holds(dutch_speech, key) : holds(english_speech, key);
}

}  // namespace loep::segment
