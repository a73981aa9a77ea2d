// Looks a word up when it is first asked about.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/meaning_book.hpp"

#include <algorithm>
#include <utility>

#include "loep/align/stems.hpp"
#include "loep/check/completeness/past_verbs.hpp"
#include "loep/morphology/dutch_infinitives.hpp"

namespace loep::check {

namespace {

MeaningBook::Readings look_up(std::string_view bare, const align::Dictionary& dictionary) {
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

std::uint64_t stem_hash(std::string_view english) {
    return align::letters_hash(align::english_stem(english));
}

}  // namespace

const MeaningBook::Readings& MeaningBook::of(std::string_view bare, const align::Dictionary& dictionary) {
    const auto found = readings_.find(bare);
    return found != readings_.end() ? found->second : readings_.emplace(bare, look_up(bare, dictionary)).first->second;
}

const MeaningBook::Stems& MeaningBook::stems_of(std::string_view english) {
    const auto found = stems_.find(english);
    if (found != stems_.end()) {
        return found->second;
    }
    Stems stems{stem_hash(english)};
    if (const auto verb = verb_of_past(english); !verb.empty()) {
        stems.push_back(stem_hash(verb));
    }
    return stems_.emplace(english, std::move(stems)).first->second;
}

}  // namespace loep::check
