// Two questions: do the letters look Dutch-transliterated, and does English write the name otherwise?
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/residue.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "loep/text/characters.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/letter_model.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/suggest.hpp"

namespace loep::translit {

namespace {

using text::Language;

constexpr std::size_t fewest_letters = 4;
constexpr double listed_certainty = 0.95;
/// English forms that are the word itself, from here on: English may write it so.
constexpr double written_so_share = 0.3;

/// Letters that Dutch transliteration writes and English does not, and how sure the rest of the word must make it.
struct Mark {
    std::string_view letters;
    double enough;
    std::size_t at_least;  ///< letters in the word
    enum class Where : std::uint8_t { anywhere, inside, end, before_consonant } where = Where::anywhere;
    enum class Owner : std::uint8_t {
        dutch,
        few_others,  ///< German (Koepka) and South Slavic names (Georgijevska) have it now and then
        others       ///< names of other languages (Sonja), or English for another letter (ch in Kachanova)
    } owner = Owner::dutch;
    bool only_beside = false;  ///< tells nothing unless the Dutch text has the word too
};

/// Beside a Dutch text that has the word too, this share of what a mark asks for is enough, if others do not have it.
constexpr double beside_share = 0.44;

// How sure: chosen on English news and web texts and on English and Dutch dictionaries, so that one capitalised word in
// a thousand gives an alarm.
constexpr std::array<Mark, 34> marks{{{"sjtsj", 0.25, 5},
                                      {"ajev", 0.40, 5},
                                      {"ejev", 0.40, 5},
                                      {"ojev", 0.40, 5},
                                      {"skaja", 0.25, 7, Mark::Where::end},
                                      {"naja", 0.50, 6, Mark::Where::end},
                                      {"tsj", 0.25, 4},
                                      {"zj", 0.30, 4},
                                      {"sj", 0.50, 5},
                                      {"joe", 0.60, 5},
                                      {"oe", 0.45, 5, Mark::Where::before_consonant, Mark::Owner::few_others},
                                      {"oea", 0.60, 5},                                            // Edoeard
                                      {"oe", 0.97, 6, Mark::Where::end, Mark::Owner::few_others},  // Tahoe
                                      {"ije", 0.90, 6, Mark::Where::anywhere, Mark::Owner::few_others},
                                      {"aje", 0.85, 6},
                                      {"eje", 0.85, 6},
                                      {"oje", 0.85, 6},
                                      {"ja", 0.85, 6, Mark::Where::inside, Mark::Owner::others},
                                      {"jo", 0.85, 6, Mark::Where::inside, Mark::Owner::few_others},
                                      {"je", 0.85, 6, Mark::Where::inside, Mark::Owner::others},
                                      {"aj", 0.55, 5, Mark::Where::before_consonant},
                                      {"ej", 0.55, 5, Mark::Where::before_consonant},
                                      {"oj", 0.55, 5, Mark::Where::before_consonant},
                                      {"aj", 0.55, 5, Mark::Where::end},
                                      {"ej", 0.55, 5, Mark::Where::end},
                                      {"ij", 0.97, 6, Mark::Where::end, Mark::Owner::others},
                                      {"j", 0.97, 6, Mark::Where::anywhere, Mark::Owner::others},
                                      {"chm", 0.75, 5, Mark::Where::anywhere, Mark::Owner::others},
                                      {"chl", 0.75, 5, Mark::Where::anywhere, Mark::Owner::others},
                                      {"chr", 0.75, 5, Mark::Where::anywhere, Mark::Owner::others},
                                      {"cht", 0.75, 5, Mark::Where::anywhere, Mark::Owner::others},
                                      {"chv", 0.75, 5, Mark::Where::anywhere, Mark::Owner::others},
                                      {"chai", 0.75, 6, Mark::Where::anywhere, Mark::Owner::others},
                                      {"ch", 0.755, 5, Mark::Where::anywhere, Mark::Owner::others, true}}};

/// How certain a word can be whose marks are only those that others have too.
constexpr double most_for_few_others = 0.79;
constexpr double most_for_others = 0.7;

bool is_consonant(char letter) {
    return letter >= 'a' && letter <= 'z' && std::string_view("aeiouy").find(letter) == std::string_view::npos;
}

bool stands(const Mark& mark, std::string_view bare) {
    for (auto at = bare.find(mark.letters); at != std::string_view::npos; at = bare.find(mark.letters, at + 1)) {
        const auto end = at + mark.letters.size();
        const bool fits = mark.where == Mark::Where::anywhere ||
                          (mark.where == Mark::Where::inside && at > 0 && is_consonant(bare[at - 1])) ||
                          (mark.where == Mark::Where::end && end == bare.size()) ||
                          (mark.where == Mark::Where::before_consonant && end < bare.size() &&
                           is_consonant(bare[end]) && bare[end] != 'v');
        if (fits) {
            return true;
        }
    }
    return false;
}

/// Of all marks in the word the one that tells most.
Mark::Owner least_shared(std::string_view bare) {
    auto owner = Mark::Owner::others;
    for (const auto& mark : marks) {
        if (mark.owner < owner && stands(mark, bare)) {
            owner = mark.owner;
        }
    }
    return owner;
}

/// *Halparcha*: no mark but one that tells nothing by itself.
bool only_beside(std::string_view bare) {
    return std::none_of(marks.begin(), marks.end(),
                        [bare](const Mark& mark) { return !mark.only_beside && stands(mark, bare); });
}

/// *Skripchenko*, *Navalchuk*: the ч of an ending in English dress. Dutch writes tsj, and hardly any name has х there.
bool has_english_ending(std::string_view bare) {
    constexpr std::array<std::string_view, 8> endings{"chenko", "chanka", "chenka", "chuk",
                                                      "chik",   "chyk",   "vich",   "vych"};
    return std::any_of(endings.begin(), endings.end(), [bare](std::string_view end) { return bare.ends_with(end); });
}

/// *Liubajevas*, *Sergejevs*: a name of the region as Lithuanian and Latvian have it, in their own letters.
bool has_baltic_ending(std::string_view bare) {
    constexpr std::array<std::string_view, 11> endings{"evas", "ovas", "inas", "skas", "skis", "evs",
                                                       "ovs",  "iene", "aite", "yte",  "iute"};
    return std::any_of(endings.begin(), endings.end(), [bare](std::string_view end) { return bare.ends_with(end); });
}

/// *Jarosław*, *Sjöberg*: a letter that only a language with Latin letters of its own has; Dutch has ë, é and ï itself.
bool has_foreign_letter(std::string_view word) {
    constexpr std::u32string_view dutch = U"ëéèêïöüáóí";
    for (std::size_t at = 0; at < word.size();) {
        const auto character = text::character_at(word, at);
        at += character.size;
        const bool is_mark = character.point == U'\u2019' || character.point == U'\u00AD';
        if (character.point >= 0x80U && !is_mark && dutch.find(character.point) == std::u32string_view::npos) {
            return true;
        }
    }
    return false;
}

/// Letters of Polish, German, Czech and English, which Dutch transliteration does not write.
bool looks_western(std::string_view bare) {
    constexpr std::array<std::string_view, 15> letters{"cz", "sz", "sch", "tch", "th",   "qu",   "gh",   "q",
                                                       "ck", "sh", "zh",  "kh",  "owsk", "chri", "broek"};
    const auto rz = bare.find("rz");
    const auto ewsk = bare.find("ewsk");
    const bool polish = ewsk != std::string_view::npos && (ewsk == 0 || bare[ewsk - 1] != 'o');  // not Maskoewskaja
    return bare.ends_with("ic") || polish || has_english_ending(bare) || has_baltic_ending(bare) ||
           (rz != std::string_view::npos && !bare.substr(rz + 2).starts_with('j')) ||
           std::any_of(letters.begin(), letters.end(),
                       [bare](std::string_view mark) { return bare.find(mark) != std::string_view::npos; });
}

/// The word looks East Slavic in Dutch dress, and so does what English makes of it in English dress: the likeliest
/// form, or one that is nearly as likely (Shoigu, Shoygu).
double certainty_of(std::string_view bare, const std::vector<Candidate>& english) {
    constexpr double nearly = 0.5;
    double slavic = 0.0;
    for (const auto& form : english) {
        if (form.weight >= nearly * english.front().weight) {
            slavic = std::max(slavic, letter_model(Language::english).evidence(text::bare_key(form.text)).slavic);
        }
    }
    return letter_model(Language::dutch).evidence(bare).slavic * std::sqrt(slavic);
}

/// *Kowalkowa*, *Pawlowna*: Dutch writes a German w now and then. Empty when the word has no such ending, or a
/// diacritic, as Polish names have.
std::string with_v_for_w(std::string_view word, const std::string& bare) {
    constexpr std::array<std::string_view, 4> endings{"owa", "ewa", "owna", "ewna"};
    constexpr std::size_t shortest = 6;
    if (bare.size() < shortest || bare.size() != word.size() ||
        std::none_of(endings.begin(), endings.end(), [&](std::string_view ending) { return bare.ends_with(ending); })) {
        return {};
    }
    std::string read(word);
    std::replace(read.begin(), read.end(), 'w', 'v');
    return read;
}

/// A name of the region when it is read with a v, though English has other people's names that are written so.
std::optional<DutchSpelling> german_w(std::string_view word, const std::string& bare, bool given_names) {
    constexpr std::size_t most = 8;
    constexpr double sure = 0.6;
    const auto read = with_v_for_w(word, bare);
    if (read.empty()) {
        return std::nullopt;
    }
    DutchSpelling spelling{0.0, english_forms(read, {most, given_names})};
    spelling.certainty = certainty_of(text::bare_key(read), spelling.english);
    if (spelling.certainty < sure) {
        return std::nullopt;
    }
    spelling.certainty = most_for_others;
    return spelling;
}

enum class Listing : std::uint8_t { none, english, dutch, dutch_place };

/// What English has in the lexicon is English, whatever Dutch has. Of places the diacritics count: Georgië, Georgie.
Listing listing_of(std::string_view word, const std::string& bare) {
    if (!lexicon().find(bare, Language::english).empty()) {
        return Listing::english;
    }
    const auto hits = lexicon().find(bare, Language::dutch);
    if (hits.empty()) {
        return Listing::none;
    }
    const auto& entry = lexicon().entries[hits.front().entry];
    if (entry.kind != LexiconKind::place) {
        return Listing::dutch;
    }
    const auto folded = text::fold_key(word);
    for (const auto& of_language : entry.forms) {
        const auto forms = lexicon().forms(of_language.dutch);
        if (std::any_of(forms.begin(), forms.end(),
                        [&](std::string_view form) { return text::fold_key(form) == folded; })) {
            return Listing::dutch_place;
        }
    }
    return Listing::none;
}

}  // namespace

bool mixes_spellings(std::string_view bare) {
    constexpr std::array<std::string_view, 4> english{"kh", "zh", "sh", "ya"};
    return std::any_of(english.begin(), english.end(),
                       [bare](std::string_view letters) { return bare.find(letters) != std::string_view::npos; }) &&
           least_shared(bare) == Mark::Owner::dutch;
}

std::optional<DutchSpelling> dutch_spelling(std::string_view word, const DutchSpellingOptions& options) {
    const auto bare = text::bare_key(word);
    const auto stands_in = [&](const Mark& mark) { return stands(mark, bare); };
    const bool marked = std::any_of(marks.begin(), marks.end(), stands_in) && !looks_western(bare);
    const auto listed = options.given_names ? listing_of(word, bare) : Listing::none;
    if (bare.size() < fewest_letters || no_name(word) != NoName::none || listed == Listing::english ||
        (listed == Listing::none && has_foreign_letter(word))) {
        return std::nullopt;
    }
    if (!marked && listed != Listing::dutch_place) {
        return options.in_dutch_text ? german_w(word, bare, options.given_names) : std::nullopt;
    }
    constexpr std::size_t most = 8;
    DutchSpelling spelling{0.0, english_forms(word, {most, options.given_names})};
    double written_so = 0.0;
    std::erase_if(spelling.english, [&](const Candidate& form) {
        const bool same = text::bare_key(form.text) == bare;
        written_so += same ? form.weight : 0.0;
        return same;
    });
    if (spelling.english.empty() || written_so > written_so_share) {
        return std::nullopt;
    }
    const auto owner = least_shared(bare);
    const bool shared = owner == Mark::Owner::others;
    if (listed == Listing::dutch_place || (listed == Listing::dutch && (!shared || options.in_dutch_text))) {
        spelling.certainty = listed_certainty;
        return spelling;
    }
    spelling.certainty = certainty_of(bare, spelling.english);
    const bool enough = std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
        const bool less = options.in_dutch_text && mark.owner != Mark::Owner::others;
        return (options.in_dutch_text || !mark.only_beside) && bare.size() >= mark.at_least &&
               spelling.certainty >= (less ? beside_share * mark.enough : mark.enough) && stands(mark, bare);
    });
    if (!enough) {
        return std::nullopt;
    }
    if (owner == Mark::Owner::few_others) {
        spelling.certainty = std::min(spelling.certainty, most_for_few_others);
    } else if (shared && (!options.in_dutch_text || only_beside(bare))) {
        spelling.certainty = std::min(spelling.certainty, most_for_others);
    }
    return spelling;
}

}  // namespace loep::translit
