// Each language is tried as a whole: all words back to Cyrillic, then on to the other press, weighed by the language.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/suggest.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "loep/text/characters.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/letter_model.hpp"
#include "loep/translit/letters.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/romanise.hpp"
#include "loep/translit/russian_names.hpp"
#include "loep/translit/sound_units.hpp"

namespace loep::translit {

namespace {

using text::Language;

constexpr std::size_t originals_each = 4;
constexpr double worth_suggesting = 0.001;
/// How many Dutch names of Belarusians start from the Russian name.
constexpr double bridged_share = 0.6;
constexpr std::size_t forms_each = 8;
/// How often the names of Dutch papers about the region are of each language.
constexpr std::array<double, 3> language_share{0.72, 0.10, 0.18};
/// A spelling that the lexicon has for another language only.
constexpr double foreign_form = 0.1;
/// Who asks has an East Slavic name more often than not; with a listed given name nearly always.
constexpr double odds_alone = 5.0;
constexpr double odds_in_company = 12.0;

using Shares = std::array<double, 3>;

const Scheme& back_table(Language from, Slavic language) {
    return *find_back_table(from == Language::dutch ? "back-nl" : "back-en", language);
}

const Scheme& press(Language to, Slavic language) {
    return *find_scheme(to == Language::dutch ? "nl-press" : "en-press", language);
}

/// A word of a name and what the lexicon knows of it.
struct NameWord {
    std::string text;     ///< as written
    std::u32string bare;  ///< small letters without diacritics
    bool capital = false;
    bool all_capitals = false;
    std::span<const LexiconHit> known;  ///< empty: not in the lexicon
    LetterEvidence letters;

    bool listed() const { return !known.empty(); }
};

/// Words and what stands between them: marks[i] follows words[i].
struct SplitName {
    std::vector<NameWord> words;
    std::vector<std::string> marks;
};

SplitName split_name(std::string_view name, Language from, bool lexicon_wanted) {
    SplitName split;
    for (const auto& piece : pieces_of(name)) {
        if (!piece.word) {
            if (!split.marks.empty()) {
                split.marks.back() = piece.text;
            }
            continue;
        }
        NameWord word;
        word.text = piece.text;
        const auto bare = text::bare_key(piece.text);
        for (const auto point : decode(bare)) {
            if (!is_sign(point) && point != U'\'') {
                word.bare += point;
            }
        }
        word.capital = piece.capital.front();
        word.all_capitals = piece.capital.size() > 1 &&
                            std::find(piece.capital.begin(), piece.capital.end(), false) == piece.capital.end();
        word.known = lexicon_wanted ? lexicon().find(bare, from) : std::span<const LexiconHit>{};
        word.letters = letter_model(from).evidence(bare);
        split.words.push_back(std::move(word));
        split.marks.emplace_back();
    }
    return split;
}

/// Letters never rule a language out.
constexpr double least_share = 0.03;
/// Groups of letters overlap and tell the same thing twice: their evidence counts less than it says.
constexpr double letters_count = 0.9;

void multiply_letters(const LetterEvidence& evidence, Shares& shares) {
    // What is no East Slavic name says nothing about the language.
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double told = std::pow(std::max(evidence.languages[i], least_share), letters_count);
        shares[i] *= evidence.slavic * told + (1.0 - evidence.slavic) / 3.0;
    }
}

void multiply_lexicon(const NameWord& word, Shares& shares) {
    if (!word.listed()) {
        return;
    }
    for (const auto language : all_slavic) {
        const bool has = std::any_of(word.known.begin(), word.known.end(),
                                     [language](const LexiconHit& hit) { return hit.of(language); });
        shares[static_cast<std::size_t>(language)] *= has ? 1.0 : foreign_form;
    }
}

/// English endings that only ў gives: Tsikhanouskaya, Kupalauski, Niakliayeu.
bool ends_belarusian(const NameWord& word) {
    constexpr std::array<std::u32string_view, 8> endings{U"ouskaya", U"auskaya", U"euskaya", U"ouski",
                                                         U"auski",   U"euski",   U"ayeu",    U"iou"};
    return std::any_of(endings.begin(), endings.end(),
                       [&word](std::u32string_view ending) { return word.bare.ends_with(ending); });
}

Shares language_shares(const SplitName& name, Language from) {
    Shares shares = language_share;
    for (const auto& word : name.words) {
        if (word.listed()) {
            multiply_lexicon(word, shares);
        } else {
            multiply_letters(word.letters, shares);
        }
        if (from == Language::english && ends_belarusian(word)) {
            shares[static_cast<std::size_t>(Slavic::russian)] *= foreign_form;
            shares[static_cast<std::size_t>(Slavic::ukrainian)] *= foreign_form;
        }
    }
    const double sum = shares[0] + shares[1] + shares[2];
    for (auto& share : shares) {
        share /= sum;
    }
    return shares;
}

std::string in_case_of(const NameWord& word, const std::string& small) {
    if (word.all_capitals) {
        std::string large;
        for (const auto point : decode(small)) {
            std::string letter;
            text::append_utf8(letter, point);
            large += text::capitalise(letter);
        }
        return large;
    }
    return word.capital ? text::capitalise(small) : small;
}

/// Originals of a word in `read_as`, each as `across` spells it in the other language.
template <class Across>
std::vector<Candidate> spell_across(const NameWord& word, const Scheme& read_as, Across across) {
    std::vector<Candidate> originals;
    for (const auto& first : spell(read_as.letters, word.bare, 2)) {
        for (auto& second : across(decode(first.text), originals_each)) {
            second.weight *= first.weight;
            originals.push_back(std::move(second));
        }
    }
    return originals;
}

/// Belarusian originals of a Dutch spelling that starts from the Russian name: Tichanovskaja, Ціханоўская.
void add_bridged(const NameWord& word, Language from, std::vector<Candidate>& originals) {
    for (auto& original : originals) {
        original.weight *= 1.0 - bridged_share;
    }
    const auto bridge = [](std::u32string_view russian, std::size_t most) {
        return spell(find_back_table("bridge", Slavic::belarusian)->letters, russian, most);
    };
    for (auto& bridged : spell_across(word, back_table(from, Slavic::russian), bridge)) {
        bridged.weight *= bridged_share;
        originals.push_back(std::move(bridged));
    }
}

/// What the lexicon has for a word that is spelt as `spelt` has it, in the letters of `written`.
std::vector<Candidate> listed_originals(const NameWord& word, Slavic spelt, Slavic written) {
    std::vector<Candidate> originals;
    for (const auto& hit : word.known) {
        double weight = hit.of(spelt) ? hit.weight : foreign_form * hit.weight;
        for (const auto original : lexicon().forms(lexicon().entries[hit.entry].in(written).original)) {
            originals.push_back({std::string(original), weight, {}});
            weight *= 0.3;
        }
    }
    return originals;
}

/// Russian originals of an English spelling that starts from the Belarusian name: Tsikhanouskaya, Тихановская.
std::vector<Candidate> russian_originals(const NameWord& word) {
    auto originals = listed_originals(word, Slavic::belarusian, Slavic::russian);
    if (originals.empty()) {
        originals = spell_across(word, back_table(Language::english, Slavic::belarusian), russian_spellings);
        for (auto& original : originals) {
            original.text = in_case_of(word, original.text);
        }
    }
    rank(originals, 2 * originals_each);
    return originals;
}

/// Originals of one word in one language; an initial stays one letter.
std::vector<Candidate> word_originals(const NameWord& word, Language from, Slavic language) {
    auto originals = listed_originals(word, language, language);
    if (originals.empty()) {
        originals = spell(back_table(from, language).letters, word.bare, originals_each);
        if (from == Language::dutch && language == Slavic::belarusian) {
            add_bridged(word, from, originals);
        }
        for (auto& original : originals) {
            original.text = in_case_of(word, original.text);
        }
    }
    rank(originals, 2 * originals_each);
    return originals;
}

/// *Ursula von der Leyen*: a name with such a word is no East Slavic one.
bool is_particle(const NameWord& word) {
    return text::is_name_particle(encode(word.bare));
}

/// *Zjoekov*, asked for in Dutch: it has the letters that only that language's press writes.
bool is_spelt_in(const NameWord& word, Language language) {
    return orthography_of(word.bare) == (language == Language::dutch ? Orthography::dutch : Orthography::english);
}

constexpr std::string_view not_slavic = "does not look East Slavic: as it is";

/// Why the whole name stays as it is; empty when it is to be written otherwise.
std::string_view stays_for(const SplitName& name, Language to) {
    const auto has_word_in = [&](Language language) {
        return std::any_of(name.words.begin(), name.words.end(),
                           [language](const NameWord& word) { return is_spelt_in(word, language); });
    };
    if (has_word_in(to) && !has_word_in(text::other(to))) {
        return to == Language::dutch ? "spelt so in Dutch" : "spelt so in English";
    }
    return std::any_of(name.words.begin(), name.words.end(), is_particle) ? not_slavic : std::string_view();
}

/// How likely a word is no transliteration, and stays. `company`: other words of the name are East Slavic.
double as_it_is_share(const NameWord& word, bool company) {
    if (word.listed()) {
        return 0.0;
    }
    const double odds = word.letters.slavic / std::max(1.0 - word.letters.slavic, 1e-6);
    return 1.0 / (1.0 + odds * (company ? odds_in_company : odds_alone));
}

/// The language whose name a spelling is read as, and the one from whose name the other press starts.
struct Route {
    Slavic spelt;
    Slavic written;
    double share;  ///< of the names that are spelt so
};

/// Dutch starts from the Russian name of most Belarusians, whatever English starts from.
std::vector<Route> routes_to(Language to) {
    const bool dutch = to == Language::dutch;
    std::vector<Route> routes;
    for (const auto language : all_slavic) {
        const bool bridged = dutch && language == Slavic::belarusian;
        routes.push_back({language, language, bridged ? 1.0 - bridged_share : 1.0});
    }
    if (dutch) {
        routes.push_back({Slavic::belarusian, Slavic::russian, bridged_share});
    }
    return routes;
}

/// Forms of one word in `to`, through the originals on one route.
std::vector<Candidate> word_forms(const NameWord& word, Language to, const Route& route, double as_it_is,
                                  bool established) {
    std::vector<Candidate> forms;
    const auto originals =
        route.spelt == route.written ? word_originals(word, text::other(to), route.spelt) : russian_originals(word);
    for (const auto& original : originals) {
        for (auto& form : romanise(press(to, route.written), original.text, {forms_each, established})) {
            form.weight *= original.weight * (1.0 - as_it_is);
            form.reason = original.text;
            form.text = word.all_capitals ? in_case_of(word, form.text) : form.text;
            forms.push_back(std::move(form));
        }
    }
    if (as_it_is > 0.0) {
        forms.push_back({word.text, as_it_is, word.text});
    }
    rank(forms, forms_each);
    return forms;
}

/// Combines the words' candidates; the reason is the originals in a row.
std::vector<Candidate> combine(const SplitName& name, const std::vector<std::vector<Candidate>>& words,
                               std::size_t most) {
    std::vector<Candidate> whole{{"", 1.0, {}}};
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::vector<Candidate> longer;
        for (const auto& candidate : whole) {
            for (const auto& next : words[i]) {
                longer.push_back({candidate.text + next.text + name.marks[i], candidate.weight * next.weight,
                                  candidate.reason + next.reason + name.marks[i]});
            }
        }
        rank(longer, most);
        whole.swap(longer);
    }
    return whole;
}

/// A place of several words that the lexicon has: Sint-Petersburg.
std::vector<Candidate> whole_places(std::string_view name, Language to) {
    std::vector<Candidate> forms;
    if (name.find_first_of(" -") == std::string_view::npos) {
        return forms;
    }
    for (const auto& hit : lexicon().find(text::bare_key(name), text::other(to))) {
        double weight = hit.weight;
        const auto& russian = lexicon().entries[hit.entry].in(Slavic::russian);
        const auto original = lexicon().forms(russian.original);
        for (const auto form : lexicon().forms(russian.of(to))) {
            forms.push_back({std::string(form), weight, std::string(original.front()) + " (ru)"});
            weight *= 0.5;
        }
    }
    rank(forms, forms_each);
    return forms;
}

/// Adds a form that an original of `language` gives; the reason of one that is there already names both languages, or
/// the likelier original: "Щербаков (ru, uk".
void add_form(std::vector<Candidate>& forms, Candidate form, Slavic language) {
    const auto tag = std::string(slavic_names.name(language));
    const auto same =
        std::find_if(forms.begin(), forms.end(), [&](const Candidate& one) { return one.text == form.text; });
    if (same == forms.end()) {
        form.reason += " (" + tag;
        forms.push_back(std::move(form));
        return;
    }
    if (same->reason.starts_with(form.reason + " (")) {
        same->reason += same->reason.ends_with(tag) ? "" : ", " + tag;
    } else if (form.weight > same->weight) {
        same->reason = form.reason + " (" + tag;
    }
    same->weight += form.weight;
}

/// The name in Cyrillic, on to `to`: of the language that its letters tell, or each with its share.
std::vector<Candidate> forms_of_cyrillic(std::string_view name, Language to, const SuggestOptions& options) {
    const auto letters = decode(text::fold_key(name));
    const auto holds = [&](std::u32string_view marks) { return letters.find_first_of(marks) != std::u32string::npos; };
    Shares shares = language_share;
    if (holds(U"ў")) {
        shares = {0.0, 1.0, 0.0};
    } else if (holds(U"їєґ")) {
        shares = {0.0, 0.0, 1.0};
    } else if (holds(U"і")) {
        shares = holds(U"ыэё") ? Shares{0.0, 1.0, 0.0} : Shares{0.0, 0.25, 0.75};
    } else if (holds(U"ъщ")) {
        shares = {0.9, 0.0, 0.1};
    }
    std::vector<Candidate> forms;
    for (const auto language : all_slavic) {
        const double share = shares[static_cast<std::size_t>(language)];
        if (share <= 0.0) {
            continue;
        }
        // Dutch starts from the Russian name, English from the person's own.
        const auto other = to == Language::dutch ? OtherName::first : OtherName::behind;
        for (auto& form : romanise(press(to, language), name, {options.most, options.given_names, other})) {
            form.weight *= share;
            form.reason =
                std::string(name) + " (" + std::string(slavic_names.name(language)) + ", " + form.reason + ")";
            forms.push_back(std::move(form));
        }
    }
    rank(forms, options.most);
    return forms;
}

}  // namespace

std::vector<Original> originals_of(std::string_view name, text::Language from, const SuggestOptions& options) {
    std::vector<Original> originals;
    if (no_name(name) != NoName::none) {
        return originals;
    }
    const auto split = split_name(name, from, options.given_names);
    const auto shares = language_shares(split, from);
    for (const auto language : all_slavic) {
        std::vector<std::vector<Candidate>> words;
        words.reserve(split.words.size());
        for (const auto& word : split.words) {
            words.push_back(word_originals(word, from, language));
        }
        for (const auto& whole : combine(split, words, originals_each)) {
            originals.push_back({whole.text, language, whole.weight * shares[static_cast<std::size_t>(language)]});
        }
    }
    std::stable_sort(originals.begin(), originals.end(),
                     [](const Original& a, const Original& b) { return a.weight > b.weight; });
    originals.resize(std::min(originals.size(), options.most));
    return originals;
}

std::vector<Candidate> forms_in(std::string_view name, text::Language to, const SuggestOptions& options) {
    std::vector<Candidate> forms;
    if (no_name(name) != NoName::none) {
        return forms;
    }
    const auto split = split_name(name, text::other(to), options.given_names);
    if (std::any_of(split.words.begin(), split.words.end(),
                    [](const NameWord& word) { return is_cyrillic(word.bare.front()); })) {
        return forms_of_cyrillic(name, to, options);
    }
    if (auto places = options.given_names ? whole_places(name, to) : std::vector<Candidate>{}; !places.empty()) {
        return places;
    }
    if (const auto reason = stays_for(split, to); !reason.empty()) {
        return {{std::string(name), 1.0, std::string(reason)}};
    }
    const auto shares = language_shares(split, text::other(to));
    const auto listed =
        std::count_if(split.words.begin(), split.words.end(), [](const NameWord& word) { return word.listed(); });
    for (const auto& route : routes_to(to)) {
        std::vector<std::vector<Candidate>> words;
        words.reserve(split.words.size());
        for (const auto& word : split.words) {
            const double as_it_is = as_it_is_share(word, listed > (word.listed() ? 1 : 0));
            words.push_back(word_forms(word, to, route, as_it_is, options.given_names));
        }
        for (auto& form : combine(split, words, 2 * options.most)) {
            form.weight *= route.share * shares[static_cast<std::size_t>(route.spelt)];
            add_form(forms, std::move(form), route.written);
        }
    }
    for (auto& form : forms) {
        form.reason = form.reason.starts_with(form.text + " (") ? std::string(not_slavic) : form.reason + ")";
    }
    rank(forms, options.most);
    // The first stays, whatever it weighs.
    std::erase_if(forms, [&](const Candidate& form) { return form.weight < worth_suggesting * forms.front().weight; });
    return forms;
}

std::vector<Candidate> english_forms(std::string_view dutch_name, const SuggestOptions& options) {
    return forms_in(dutch_name, Language::english, options);
}

std::vector<Candidate> dutch_forms(std::string_view english_name, const SuggestOptions& options) {
    return forms_in(english_name, Language::dutch, options);
}

}  // namespace loep::translit
