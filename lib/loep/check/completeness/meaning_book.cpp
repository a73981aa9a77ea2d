// Looks a word up when it is first asked about.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/meaning_book.hpp"

#include <algorithm>
#include <utility>

#include "loep/align/common_words.hpp"
#include "loep/align/stems.hpp"
#include "loep/check/completeness/past_verbs.hpp"
#include "loep/morphology/dutch_infinitives.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

DutchMeanings::Readings look_up(std::string_view bare, const align::Dictionary& dictionary) {
    auto readings = dictionary.readings(bare);
    const bool whole = std::any_of(readings.begin(), readings.end(), [](const auto& reading) { return !reading.part; });
    if (whole) {
        return readings;
    }
    for (const auto& infinitive : morphology::dutch_infinitives(bare)) {
        const auto found = dictionary.translations(align::letters_hash(align::dutch_stem(infinitive)));
        if (!found.empty()) {
            readings.push_back({found, false});
        }
    }
    return readings;
}

Stems common_meanings(std::string_view key) {
    Stems stems;
    for (const auto& row : align::common_words(key)) {
        stems.push_back(align::english_stem_hash(row.english));
    }
    return stems;
}

DutchMeanings read_dutch(std::string_view key, const align::Dictionary* dictionary) {
    DutchMeanings word;
    word.bare = text::bare_key(key);
    word.stem = align::english_stem_hash(word.bare);
    word.all = common_meanings(key);
    if (dictionary != nullptr) {
        word.readings = look_up(word.bare, *dictionary);
    }
    for (auto reading = word.readings.begin(); reading != word.readings.end(); ++reading) {
        // A word that is its own stem is read twice.
        const bool again = std::any_of(word.readings.begin(), reading, [&](const auto& before) {
            return before.translations.data() == reading->translations.data();
        });
        if (!again) {
            word.all.insert(word.all.end(), reading->translations.begin(), reading->translations.end());
        }
    }
    return word;
}

EnglishStems read_english(std::string_view key) {
    EnglishStems word{text::bare_key(key), {}};
    word.stems.push_back(align::english_stem_hash(word.bare));
    if (const auto verb = verb_of_past(word.bare); !verb.empty()) {
        word.stems.push_back(align::english_stem_hash(verb));
    }
    return word;
}

Stems whole_meanings(std::string_view key, const DutchMeanings& word) {
    auto stems = common_meanings(key);
    for (const auto& reading : word.readings) {
        if (!reading.part) {
            stems.insert(stems.end(), reading.translations.begin(), reading.translations.end());
        }
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

}  // namespace

bool DutchMeanings::may_be(std::uint64_t meaning) const {
    return std::find(all.begin(), all.end(), meaning) != all.end();
}

DutchMeanings& MeaningBook::of_dutch(text::HashedKey key, const align::Dictionary* dictionary) {
    const auto found = dutch_.find(key);
    return found != dutch_.end() ? found->second
                                 : dutch_.emplace(key.text, read_dutch(key.text, dictionary)).first->second;
}

const DutchMeanings& MeaningBook::dutch(text::HashedKey key, const align::Dictionary* dictionary) {
    return of_dutch(key, dictionary);
}

const Stems& MeaningBook::whole(text::HashedKey key, const align::Dictionary* dictionary) {
    auto& word = of_dutch(key, dictionary);
    if (!word.whole) {
        word.whole = whole_meanings(key.text, word);
    }
    return *word.whole;
}

const EnglishStems& MeaningBook::english(text::HashedKey key) {
    const auto found = english_.find(key);
    return found != english_.end() ? found->second : english_.emplace(key.text, read_english(key.text)).first->second;
}

const Stems& MeaningBook::english_list(std::string_view list) {
    const text::HashedKey key(list);
    const auto found = lists_.find(key);
    if (found != lists_.end()) {
        return found->second;
    }
    Stems stems;
    for (auto rest = list; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto& word = english(text::HashedKey(rest.substr(0, end)));
        stems.insert(stems.end(), word.stems.begin(), word.stems.end());
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::sort(stems.begin(), stems.end());
    return lists_.emplace(list, std::move(stems)).first->second;
}

}  // namespace loep::check
