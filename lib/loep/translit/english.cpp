// The English press spellings of a Dutch press spelling: a table of letters with their alternatives, and the best few.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"
#include "loep/translit/names.hpp"

namespace loep::translit {

namespace {

constexpr double looks_enough = 0.24;
constexpr std::size_t most_candidates = 12;

enum class Where : std::uint8_t { anywhere, begin, end, after_vowel, before_consonant };

struct Row {
    std::string_view dutch;
    Where where;
    std::string_view english;
    double weight;
};

// The first rows that fit at a place are its alternatives: all of the same letters. Longer letters stand first, the
// particular place before “anywhere”. Weights are the share of the press that writes so, roughly.
constexpr std::array<Row, 62> rows{{{"sjtsjov", Where::end, "shchev", 1.0},
                                    {"sjtsj", Where::anywhere, "shch", 1.0},
                                    {"skaja", Where::end, "skaya", 1.0},
                                    {"skaja", Where::end, "skaia", 0.1},
                                    {"tsjov", Where::end, "chev", 0.7},
                                    {"tsjov", Where::end, "chov", 0.3},
                                    {"skij", Where::end, "sky", 0.8},
                                    {"skij", Where::end, "skiy", 0.2},
                                    {"sjov", Where::end, "shev", 0.5},
                                    {"sjov", Where::end, "shov", 0.5},
                                    {"tsj", Where::anywhere, "ch", 1.0},
                                    {"dzj", Where::anywhere, "dzh", 1.0},
                                    {"joe", Where::begin, "yu", 1.0},
                                    {"joe", Where::anywhere, "yu", 0.8},
                                    {"joe", Where::anywhere, "iu", 0.2},
                                    {"ski", Where::end, "sky", 0.7},
                                    {"ski", Where::end, "ski", 0.3},
                                    {"ije", Where::anywhere, "ie", 0.6},
                                    {"ije", Where::anywhere, "iye", 0.4},
                                    {"ija", Where::end, "ia", 0.6},
                                    {"ija", Where::end, "iya", 0.4},
                                    {"zj", Where::anywhere, "zh", 1.0},
                                    {"sj", Where::anywhere, "sh", 0.93},
                                    {"sj", Where::anywhere, "shch", 0.07},
                                    {"ch", Where::anywhere, "kh", 0.9},
                                    {"ch", Where::anywhere, "h", 0.1},
                                    {"oe", Where::after_vowel, "u", 1.0},
                                    {"oe", Where::anywhere, "u", 1.0},
                                    {"je", Where::begin, "ye", 0.7},
                                    {"je", Where::begin, "e", 0.3},
                                    {"je", Where::after_vowel, "ye", 0.8},
                                    {"je", Where::after_vowel, "e", 0.2},
                                    {"je", Where::anywhere, "ye", 0.6},
                                    {"je", Where::anywhere, "ie", 0.4},
                                    {"ja", Where::begin, "ya", 1.0},
                                    {"ja", Where::after_vowel, "ya", 0.85},
                                    {"ja", Where::after_vowel, "ia", 0.15},
                                    {"ja", Where::anywhere, "ya", 0.7},
                                    {"ja", Where::anywhere, "ia", 0.3},
                                    {"jo", Where::anywhere, "yo", 0.7},
                                    {"jo", Where::anywhere, "io", 0.2},
                                    {"jo", Where::anywhere, "e", 0.1},
                                    {"ji", Where::begin, "yi", 1.0},
                                    {"ji", Where::anywhere, "yi", 0.7},
                                    {"ji", Where::anywhere, "i", 0.3},
                                    {"ij", Where::end, "y", 0.7},
                                    {"ij", Where::end, "iy", 0.3},
                                    {"ej", Where::end, "ei", 0.6},
                                    {"ej", Where::end, "ey", 0.4},
                                    {"aj", Where::end, "ai", 0.6},
                                    {"aj", Where::end, "ay", 0.4},
                                    {"j", Where::before_consonant, "i", 0.5},
                                    {"j", Where::before_consonant, "y", 0.5},
                                    {"j", Where::end, "y", 0.6},
                                    {"j", Where::end, "i", 0.4},
                                    {"j", Where::anywhere, "y", 1.0},
                                    {"g", Where::begin, "g", 0.8},
                                    {"g", Where::begin, "h", 0.2},
                                    {"x", Where::anywhere, "x", 0.6},
                                    {"x", Where::anywhere, "ks", 0.4},
                                    {"w", Where::anywhere, "v", 0.6},
                                    {"w", Where::anywhere, "w", 0.4}}};

bool is_vowel_letter(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool fits(const Row& row, std::string_view bare, std::size_t at) {
    if (!bare.substr(at).starts_with(row.dutch)) {
        return false;
    }
    const std::size_t end = at + row.dutch.size();
    switch (row.where) {
        case Where::begin:
            return at == 0;
        case Where::end:
            return end == bare.size();
        case Where::after_vowel:
            return at > 0 && is_vowel_letter(bare[at - 1]);
        case Where::before_consonant:
            return end < bare.size() && !is_vowel_letter(bare[end]);
        case Where::anywhere:
            return true;
    }
    return true;
}

/// The alternatives at a place: the first row that fits, and those after it of the same letters and place.
std::span<const Row> alternatives(std::string_view bare, std::size_t at) {
    const auto first = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return fits(row, bare, at); });
    const auto last = std::find_if(
        first, rows.end(), [&](const Row& row) { return row.dutch != first->dutch || row.where != first->where; });
    return {first, last};
}

void keep_best(std::vector<Candidate>& candidates) {
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    std::vector<Candidate> kept;
    for (auto& candidate : candidates) {
        const auto same = [&](const Candidate& one) { return one.text == candidate.text; };
        if (kept.size() < most_candidates && std::none_of(kept.begin(), kept.end(), same)) {
            kept.push_back(std::move(candidate));
        }
    }
    candidates.swap(kept);
}

std::vector<Candidate> spellings(std::string_view bare) {
    std::vector<Candidate> candidates{{"", 1.0}};
    for (std::size_t at = 0; at < bare.size();) {
        const auto choice = alternatives(bare, at);
        if (choice.empty()) {
            for (auto& candidate : candidates) {
                candidate.text += bare[at];
            }
            ++at;
            continue;
        }
        std::vector<Candidate> longer;
        for (const auto& candidate : candidates) {
            for (const auto& row : choice) {
                longer.push_back({candidate.text + std::string(row.english), candidate.weight * row.weight});
            }
        }
        keep_best(longer);
        candidates.swap(longer);
        at += choice.front().dutch.size();
    }
    return candidates;
}

/// A word by itself; capitalised when it was. A word that is no transliteration stays as it is.
/// `enough` is how Slavic it must look.
std::vector<Candidate> word_candidates(std::string_view word, double enough) {
    const auto bare = text::bare_key(word);
    const bool capital = text::fold_key(word) != word;
    std::vector<Candidate> candidates;
    double weight = 1.0;
    for (const auto name : english_given_names(bare)) {
        candidates.push_back({std::string(name), weight});
        weight *= 0.5;
    }
    if (candidates.empty() && looks_dutch_slavic(word) >= enough) {
        candidates = spellings(bare);
    }
    if (candidates.empty()) {
        candidates.push_back({std::string(word), 1.0});
    } else if (capital) {
        for (auto& candidate : candidates) {
            candidate.text = text::capitalise(candidate.text);
        }
    }
    return candidates;
}

bool looks_like_name(std::string_view word) {
    return looks_dutch_slavic(word) >= looks_enough || given_name(text::bare_key(word)).has_value();
}

}  // namespace

std::vector<Candidate> english_of(std::string_view dutch) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at <= dutch.size();) {
        const auto end = std::min(dutch.find_first_of(" -", at), dutch.size());
        words.push_back(dutch.substr(at, end - at));
        at = end + 1;
    }
    if (std::none_of(words.begin(), words.end(), looks_like_name)) {
        return {};
    }
    // One word that gives the name away speaks for the others.
    const double enough = words.size() > 1 ? 0.0 : looks_enough;
    std::vector<Candidate> whole{{"", 1.0}};
    std::size_t length = 0;
    for (const auto word : words) {
        length += word.size() + 1;
        const auto mark = length <= dutch.size() ? dutch.substr(length - 1, 1) : std::string_view{};
        std::vector<Candidate> longer;
        for (const auto& candidate : whole) {
            for (const auto& next : word_candidates(word, enough)) {
                longer.push_back({candidate.text + next.text + std::string(mark), candidate.weight * next.weight});
            }
        }
        keep_best(longer);
        whole.swap(longer);
    }
    return whole;
}

}  // namespace loep::translit
