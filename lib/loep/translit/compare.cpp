// Words are paired in order, each pair is aligned sound by sound, and the worst pair speaks for the name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/compare.hpp"

#include <algorithm>
#include <array>

#include "loep/text/words.hpp"
#include "loep/translit/letter_model.hpp"
#include "loep/translit/letters.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/name_endings.hpp"

namespace loep::translit {

namespace {

using Word = PreparedName::Word;

/// A word that only one name has takes this share off.
constexpr double word_missing = 0.84;
constexpr double patronymic_missing = 0.97;
constexpr double lexicon_score = 0.92;
constexpr double initial_score = 0.9;
constexpr double best_different = one_name_score - 0.01;
/// From here on only letters differ, not sounds.
constexpr double alike_in_sound = 0.98;
/// From here on the letters of a word are those of an East Slavic name (LetterEvidence).
constexpr double looks_slavic = 0.5;
/// The cost that a spelling may have and still be the same name, by the sounds of the longer one.
constexpr double least_budget = 0.30;
constexpr double budget_each = 0.055;
constexpr std::size_t most_sounds = 11;
/// More where the endings speak of two languages.
constexpr double for_two_languages = 0.27;

double budget(std::size_t sounds) {
    return least_budget + budget_each * static_cast<double>(std::min(sounds, most_sounds));
}

/// *Vorobjov* – *Varabyou*, *Teresjtsjenko* – *Tsiareshchanka*: surnames that end as one does in Russian and in
/// Belarusian, between which vowels and soft consonants differ regularly all through the word.
bool end_in_two_languages(std::u32string_view a, std::u32string_view b) {
    struct Endings {
        std::u32string_view russian;
        std::u32string_view belarusian;
    };
    constexpr std::array<Endings, 7> endings{{{U"ov", U"ou"},
                                              {U"ov", U"au"},
                                              {U"ev", U"au"},
                                              {U"ev", U"eu"},
                                              {U"ev", U"ou"},
                                              {U"ko", U"ka"},
                                              {U"in", U"yn"}}};
    return std::any_of(endings.begin(), endings.end(), [&](const Endings& row) {
        return (a.ends_with(row.russian) && b.ends_with(row.belarusian)) ||
               (b.ends_with(row.russian) && a.ends_with(row.belarusian));
    });
}

bool shares(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            return true;
        }
        (a[i] < b[j] ? i : j)++;
    }
    return false;
}

Comparison compare_by_sound(const Word& a, const Word& b) {
    const double allowed = budget(std::max(a.sounds.size(), b.sounds.size())) +
                           (end_in_two_languages(a.bare, b.bare) ? for_two_languages : 0.0);
    // Beyond this the score is as good as nothing.
    const double limit = 6.0 * allowed;
    const auto alignment = align_sounds(a.sounds, b.sounds, limit);
    if (alignment.cost >= limit) {
        return {0.0, NameReason::different};
    }
    // The budget exactly spent is the edge of one name.
    Comparison result;
    result.score = std::clamp(0.99 - (0.99 - one_name_score) * alignment.cost / allowed, 0.0, 0.99);
    const auto& traits = alignment.traits;
    if (!result.same()) {
        result.reason = result.score >= 0.6 ? NameReason::near : NameReason::different;
    } else if (traits.consonants || (traits.vowels && !traits.bridge)) {
        result.reason = NameReason::variant;
    } else {
        result.reason = traits.bridge ? NameReason::bridge : NameReason::transliteration;
    }
    return result;
}

/// Letters that stand twice in a row, once.
std::u32string without_doubling(std::u32string word) {
    word.erase(std::unique(word.begin(), word.end()), word.end());
    return word;
}

bool differ_in_doubling(const std::u32string& a, const std::u32string& b) {
    return a.size() != b.size() && without_doubling(a) == without_doubling(b);
}

/// In Dutch or in English dress.
bool is_slavic(const std::u32string& bare) {
    const auto text = encode(bare);
    return letter_model(text::Language::dutch).evidence(text).slavic >= looks_slavic ||
           letter_model(text::Language::english).evidence(text).slavic >= looks_slavic;
}

NameReason reason_of(LexiconKind kind) {
    switch (kind) {
        case LexiconKind::place:
            return NameReason::exonym;
        case LexiconKind::surname:
            return NameReason::surname;
        case LexiconKind::given_name:
        case LexiconKind::diminutive:
            break;
    }
    return NameReason::given_name;
}

/// Two names of the lexicon that are not one, however near (Marina and Maryna are one entry, Maria is another), and two
/// that no original makes one: Jansen and Janssen.
bool are_kept_apart(const Word& a, const Word& b) {
    return (!a.entries.empty() && !b.entries.empty()) ||
           (differ_in_doubling(a.bare, b.bare) && !is_slavic(a.bare) && !is_slavic(b.bare));
}

Comparison compare_words(const Word& a, const Word& b) {
    if (a.bare == b.bare) {
        return {1.0, NameReason::identical};
    }
    if (a.sounds.empty() || b.sounds.empty()) {
        return {0.0, NameReason::different};
    }
    if (a.bare.size() == 1 || b.bare.size() == 1) {
        return a.bare.front() == b.bare.front() ? Comparison{initial_score, NameReason::transliteration}
                                                : Comparison{0.0, NameReason::different};
    }
    auto best = compare_by_sound(a, b);
    if (shares(a.entries, b.entries)) {
        if (best.score < lexicon_score) {
            best = {lexicon_score, reason_of(lexicon().entries[a.entries.front()].kind)};
        }
    } else if (best.score > 0.3 && differ_in_gender(a.bare, b.bare)) {
        return {std::min(best.score, best_different), NameReason::gender};
    } else if (best.same() && are_kept_apart(a, b)) {
        best = {best_different, NameReason::near};
    }
    return best;
}

/// First and last words are one each, so that what is between is what the other name leaves out.
bool ends_alike(const std::vector<Word>& few, const std::vector<Word>& many) {
    return compare_words(few.front(), many.front()).same() && compare_words(few.back(), many.back()).same();
}

/// The least alike word, the words paired in order so that this is as good as can be.
Comparison compare_rows(const std::vector<Word>& few, const std::vector<Word>& many) {
    const std::size_t spare = many.size() - few.size();
    // best[k]: the words of `few` so far, k words of `many` left out.
    std::vector<Comparison> best(spare + 1, {1.0, NameReason::identical});
    for (std::size_t i = 0; i < few.size(); ++i) {
        std::vector<Comparison> next(spare + 1, {0.0, NameReason::different});
        Comparison before{0.0, NameReason::different};
        for (std::size_t k = 0; k <= spare; ++k) {
            if (k == 0 || best[k].score > before.score) {
                before = best[k];
            }
            const auto here = compare_words(few[i], many[i + k]);
            next[k] = here.score < before.score ? here : before;
        }
        best.swap(next);
    }
    auto result = *std::max_element(best.begin(), best.end(),
                                    [](const Comparison& a, const Comparison& b) { return a.score < b.score; });
    const bool patronymic =
        spare == 1 && many.size() == 3 && few.size() == 2 && ends_as_patronymic(many[1].bare) && ends_alike(few, many);
    for (std::size_t k = 0; k < spare; ++k) {
        result.score *= patronymic ? patronymic_missing : word_missing;
    }
    if (spare > 0 && !result.same() && result.reason != NameReason::different && result.reason != NameReason::gender) {
        result.reason = NameReason::near;
    }
    return result;
}

Orthography orthography(std::u32string_view word, std::optional<text::Language> language) {
    const auto told = orthography_of(word);
    if (!language) {
        return told;
    }
    const auto given = *language == text::Language::dutch ? Orthography::dutch : Orthography::english;
    // Dutch letters in an English text are Dutch letters all the same.
    return told == Orthography::any ? given : told;
}

/// The lexicon's entries of which `bare` is a form, sorted.
std::vector<std::uint32_t> entries_of(const std::string& bare) {
    std::vector<std::uint32_t> numbers;
    for (const auto side : {text::Language::dutch, text::Language::english}) {
        for (const auto& hit : lexicon().find(bare, side)) {
            numbers.push_back(hit.entry);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

/// Letters of ASCII and nothing else, as most names are: they need neither be cut into words nor decoded.
bool is_plain(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    });
}

std::u32string letters_of(std::string_view key) {
    std::u32string letters;
    letters.reserve(key.size());
    for (const auto point : decode(key)) {
        if (!is_sign(point) && point != U'\'') {
            letters += point;
        }
    }
    return letters;
}

PreparedName::Word prepare_word(std::string_view text, std::optional<text::Language> language,
                                const CompareOptions& options) {
    PreparedName::Word word;
    const auto bare = text::bare_key(text);
    const bool plain = is_plain(bare) && bare.size() == text.size();
    word.bare = plain ? std::u32string(bare.begin(), bare.end()) : letters_of(bare);
    word.sounds = sounds_of(plain ? word.bare : letters_of(text::fold_key(text)), orthography(word.bare, language));
    word.keys = sound_keys(word.sounds);
    if (options.given_names) {
        word.entries = entries_of(bare);
    }
    return word;
}

bool is_slavic(const PreparedName& name, text::Language dress) {
    return std::any_of(name.words.begin(), name.words.end(), [dress](const Word& word) {
        return letter_model(dress).evidence(encode(word.bare)).slavic >= looks_slavic;
    });
}

}  // namespace

PreparedName prepare_name(std::string_view name, std::optional<text::Language> language,
                          const CompareOptions& options) {
    PreparedName prepared;
    if (is_plain(name)) {
        prepared.words.push_back(prepare_word(name, language, options));
        return prepared;
    }
    for (const auto& piece : pieces_of(name)) {
        if (piece.word) {
            prepared.words.push_back(prepare_word(piece.text, language, options));
        }
    }
    if (options.given_names && prepared.words.size() > 1) {
        prepared.entries = entries_of(text::bare_key(name));
    }
    return prepared;
}

bool may_be_one_name(const PreparedName& a, const PreparedName& b) {
    if (a.words.empty() || b.words.empty()) {
        return false;
    }
    const auto& last_a = a.words.back();
    const auto& last_b = b.words.back();
    if (shares(a.entries, b.entries)) {
        return true;
    }
    return shares(last_a.keys, last_b.keys) || shares(last_a.entries, last_b.entries);
}

Comparison compare(const PreparedName& a, const PreparedName& b) {
    if (a.words.empty() || b.words.empty()) {
        return {0.0, NameReason::no_name};
    }
    if (shares(a.entries, b.entries)) {
        return {lexicon_score, NameReason::exonym};
    }
    return a.words.size() <= b.words.size() ? compare_rows(a.words, b.words) : compare_rows(b.words, a.words);
}

bool is_counterpart(const PreparedName& dutch, const PreparedName& english) {
    if (!may_be_one_name(dutch, english)) {
        return false;
    }
    const auto comparison = compare(dutch, english);
    const bool established = comparison.reason == NameReason::given_name || comparison.reason == NameReason::surname ||
                             comparison.reason == NameReason::exonym;
    return comparison.same() &&
           (comparison.score >= alike_in_sound || established || is_slavic(dutch, text::Language::dutch) ||
            is_slavic(english, text::Language::english));
}

Comparison compare_names(std::string_view a, std::string_view b, const CompareOptions& options) {
    return compare(prepare_name(a, {}, options), prepare_name(b, {}, options));
}

Comparison compare_dutch_english(std::string_view dutch, std::string_view english, const CompareOptions& options) {
    return compare(prepare_name(dutch, text::Language::dutch, options),
                   prepare_name(english, text::Language::english, options));
}

}  // namespace loep::translit
