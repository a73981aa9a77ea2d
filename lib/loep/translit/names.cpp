// Two spellings of one name: a comparison by units of sound, word by word, and the marks of a Dutch transliteration.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/names.hpp"

#include <algorithm>
#include <array>

#include "loep/text/words.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/suggest.hpp"
#include "loep/translit/units.hpp"

namespace loep::translit {

namespace {

using text::Language;

/// From here on a spelling counts as East Slavic: the habits of transliteration may explain a difference.
constexpr double slavic_enough = 0.3;
/// A Dutch spelling that english_of() rewrites.
constexpr double rewritten_from = 0.24;
/// Words of a name that only one side has (a patronymic): each takes this share off.
constexpr double word_missing = 0.84;
constexpr double same_given_name = 0.92;

struct Mark {
    std::string_view letters;
    double weight;
};

// Weights are how rare the letters are in words and names that are not transliterations.
constexpr std::array<Mark, 16> dutch_inside{{{"sjtsj", 0.9},
                                             {"tsj", 0.6},
                                             {"dzj", 0.6},
                                             {"zj", 0.55},
                                             {"sj", 0.35},
                                             {"joe", 0.4},
                                             {"oe", 0.15},
                                             {"aje", 0.45},
                                             {"eje", 0.4},
                                             {"oje", 0.4},
                                             {"ije", 0.3},
                                             {"vja", 0.35},
                                             {"aji", 0.35},
                                             {"lja", 0.3},
                                             {"njo", 0.25},
                                             {"chn", 0.1}}};

constexpr std::array<Mark, 31> endings{
    {{"ovitsj", 0.9}, {"evitsj", 0.9}, {"enko", 0.5}, {"skaja", 0.8}, {"skaya", 0.8}, {"ovich", 0.7}, {"evich", 0.7},
     {"ski", 0.4},    {"sky", 0.4},    {"skij", 0.7}, {"skiy", 0.7},  {"skyy", 0.7},  {"ej", 0.5},    {"aj", 0.35},
     {"ov", 0.4},     {"ev", 0.35},    {"ova", 0.4},  {"eva", 0.35},  {"yev", 0.4},   {"ich", 0.2},   {"in", 0.12},
     {"tsk", 0.4},    {"nsk", 0.3},    {"ija", 0.3},  {"iya", 0.3},   {"aya", 0.35},  {"aja", 0.35},  {"ouski", 0.5},
     {"chuk", 0.4},   {"jsk", 0.4},    {"jiv", 0.3}}};

constexpr std::array<Mark, 9> english_inside{{{"shch", 0.9},
                                              {"zh", 0.4},
                                              {"kh", 0.4},
                                              {"lya", 0.3},
                                              {"vya", 0.3},
                                              {"yu", 0.25},
                                              {"aye", 0.3},
                                              {"tsk", 0.3},
                                              {"ts", 0.1}}};

double add(double sum, double weight) {
    return 1.0 - (1.0 - sum) * (1.0 - weight);
}

/// Of several marks at one place the longest counts.
template <std::size_t size>
double marks_inside(std::string_view bare, const std::array<Mark, size>& marks) {
    double sum = 0.0;
    for (std::size_t at = 0; at < bare.size();) {
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](const Mark& one) { return bare.substr(at).starts_with(one.letters); });
        if (mark == marks.end()) {
            ++at;
            continue;
        }
        sum = add(sum, mark->weight);
        at += mark->letters.size();
    }
    return sum;
}

double ending(std::string_view bare) {
    double best = 0.0;
    for (const auto& mark : endings) {
        if (bare.size() > mark.letters.size() + 1 && bare.ends_with(mark.letters)) {
            best = std::max(best, mark.weight);
        }
    }
    return best;
}

/// Is the word a given name or a place in the lexicon?
bool is_listed(const std::string& bare) {
    return !lexicon().find(bare, Language::dutch).empty() || !lexicon().find(bare, Language::english).empty();
}

/// Have both words an entry of the lexicon in common?
bool one_listed_name(const std::string& dutch, const std::string& english) {
    for (const auto side : {Language::dutch, Language::english}) {
        for (const auto& one : lexicon().find(dutch, side)) {
            for (const auto other_side : {Language::dutch, Language::english}) {
                for (const auto& other : lexicon().find(english, other_side)) {
                    if (one.entry == other.entry) {
                        return true;
                    }
                }
            }
        }
    }
    return false;
}

std::vector<std::string> words_of(std::string_view name) {
    const auto bare = text::bare_key(name);
    std::vector<std::string> words;
    std::string word;
    for (const char c : bare) {
        if (c == ' ' || c == '-' || c == '.') {
            if (!word.empty()) {
                words.push_back(word);
            }
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.empty()) {
        words.push_back(word);
    }
    return words;
}

/// What a difference of this many letters may cost and still be one name. Chosen so that one unexplained consonant
/// is too much in any name, two bridges of the three languages are not.
double budget(std::size_t units) {
    return 0.4 + 0.04 * static_cast<double>(std::min<std::size_t>(units, 13));
}

double word_score(const std::string& dutch, const std::string& english, bool slavic) {
    if (dutch == english) {
        return 1.0;
    }
    const auto target = units_of(english, Language::english);
    const auto source = units_of(dutch, Language::dutch);
    if (source.empty() || target.empty()) {
        return 0.0;
    }
    if ((dutch.size() == 1 || english.size() == 1) && source.front() == target.front()) {
        return 0.9;  // an initial
    }
    const auto score = [slavic, &target](const Units& units) {
        const auto letters = std::max(units.size(), target.size());
        const double cost = unit_distance(units, target, slavic);
        // Strictly, short names leave no room for a slip: one letter in four is another name.
        const double allowed = slavic ? budget(letters) : std::min(0.6, budget(letters));
        return std::clamp(0.99 - 0.14 * cost / allowed, 0.0, 1.0);
    };
    double best = std::max(score(source), score(units_of(dutch, Language::english)) - 0.02);
    if (best < same_given_name && one_listed_name(dutch, english)) {
        best = same_given_name;
    }
    return best;
}

/// The least alike word, the words paired in order so that this is as good as can be.
double words_score(const std::vector<std::string>& few, const std::vector<std::string>& many, bool few_is_dutch,
                   bool slavic) {
    const std::size_t spare = many.size() - few.size();
    // best[k]: the words of `few` so far, k words of `many` left out.
    std::vector<double> best(spare + 1, 1.0);
    for (std::size_t i = 0; i < few.size(); ++i) {
        std::vector<double> next(spare + 1, 0.0);
        for (std::size_t k = 0; k <= spare; ++k) {
            const double here =
                few_is_dutch ? word_score(few[i], many[i + k], slavic) : word_score(many[i + k], few[i], slavic);
            double before = 0.0;
            for (std::size_t skipped = 0; skipped <= k; ++skipped) {
                before = std::max(before, best[skipped]);
            }
            next[k] = std::min(before, here);
        }
        best.swap(next);
    }
    double score = *std::max_element(best.begin(), best.end());
    for (std::size_t k = 0; k < spare; ++k) {
        score *= word_missing;
    }
    return score;
}

}  // namespace

double same_name(std::string_view dutch, std::string_view english) {
    const auto source = words_of(dutch);
    const auto target = words_of(english);
    if (source.empty() || target.empty()) {
        return 0.0;
    }
    double slavic = 0.0;
    for (const auto& word : source) {
        slavic = std::max({slavic, looks_dutch_slavic(word), is_listed(word) ? 0.5 : 0.0});
    }
    for (const auto& word : target) {
        slavic = std::max({slavic, looks_english_slavic(word), is_listed(word) ? 0.5 : 0.0});
    }
    const bool lenient = slavic >= slavic_enough;
    return source.size() <= target.size() ? words_score(source, target, true, lenient)
                                          : words_score(target, source, false, lenient);
}

std::string name_key(std::string_view word, text::Language language) {
    std::string key;
    for (const char unit : units_of(text::bare_key(word), language)) {
        char kind = unit;
        switch (unit) {
            case 'x':
            case 'h':
                kind = 'g';
                break;
            case 'c':
            case 'd':
                kind = 't';
                break;
            case 'f':
            case 'u':
            case 'w':
                kind = 'v';
                break;
            case 'z':
                kind = 's';
                break;
            case 'Z':
            case 'C':
                kind = 'S';
                break;
            default:
                break;
        }
        const bool silent = is_vowel(unit) || unit == 'j';
        if (!silent && (key.empty() || key.back() != kind)) {
            key += kind;
        }
    }
    return key;
}

double looks_dutch_slavic(std::string_view word) {
    const auto bare = text::bare_key(word);
    if (bare.size() < 3) {
        return 0.0;
    }
    std::string_view rest = bare;
    // *meisje*, *huisjes* and *ietsje* are diminutives.
    for (const std::string_view diminutive : {"sje", "sjes"}) {
        if (rest.ends_with(diminutive)) {
            rest.remove_suffix(diminutive.size());
            return marks_inside(rest, dutch_inside);
        }
    }
    return add(marks_inside(rest, dutch_inside), ending(rest));
}

double looks_english_slavic(std::string_view word) {
    const auto bare = text::bare_key(word);
    return add(marks_inside(bare, english_inside), ending(bare));
}

std::vector<Candidate> english_of(std::string_view dutch) {
    const auto words = words_of(dutch);
    const bool slavic = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return looks_dutch_slavic(word) >= rewritten_from || is_listed(word);
    });
    constexpr std::size_t most = 12;
    return slavic ? english_forms(dutch, {most, true}) : std::vector<Candidate>{};
}

}  // namespace loep::translit
