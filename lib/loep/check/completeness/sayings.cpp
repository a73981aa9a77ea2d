// Looks every word of the source up once, and finds what it may mean among the sorted stems of the target.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/sayings.hpp"

#include <algorithm>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/completeness/usual_meanings.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

void add_place(std::vector<std::size_t>& places, std::size_t place) {
    if (std::find(places.begin(), places.end(), place) == places.end()) {
        places.push_back(place);
    }
}

}  // namespace

bool Sayings::Said::only_within(std::size_t begin, std::size_t end) const {
    return !places.empty() &&
           std::all_of(places.begin(), places.end(), [&](std::size_t at) { return begin <= at && at < end; });
}

Sayings::Sayings(const PairView& pair, std::size_t bead) {
    const auto& one = pair.beads[bead];
    read_target(pair, one.target_begin);
    read_source(pair, one.source_begin);
    add_terms(pair, one);
    add_numbers(pair, one);
    add_alerts();
    turn_round();
}

void Sayings::read_target(const PairView& pair, std::uint32_t segment) {
    const auto& words = (*pair.target.segments)[segment].words;
    sayings_.reserve(words.size());
    keys_.reserve(words.size());
    for (const auto& word : words) {
        const bool mark = word.kind == text::WordKind::punctuation;
        keys_.emplace_back();
        Saying saying{&word, is_content_word(word, pair.target.language()), false, {}, false};
        if (!mark) {
            const auto& [bare, stems] = stems_of(pair, word.hashed());
            keys_.back() = Key(bare);
            beginnings_.add(bare);
            for (const auto stem : stems) {
                stems_.emplace_back(stem, sayings_.size());
                filter_.add(stem);
            }
            saying.known = saying.content && pair.dictionary->knows_english_stem(stems_.back().first);
        }
        sayings_.push_back(std::move(saying));
    }
    std::sort(stems_.begin(), stems_.end());
}

void Sayings::read_source(const PairView& pair, std::uint32_t segment) {
    const auto& words = (*pair.source.segments)[segment].words;
    said_.reserve(words.size());
    for (const auto& word : words) {
        if (word.kind != text::WordKind::punctuation) {
            said_.push_back({&word, is_content_word(word, pair.source.language()), {}});
            add_words(pair, said_.back());
        }
    }
}

void Sayings::add_words(const PairView& pair, Said& said) const {
    const auto& meanings = meanings_of(pair, *said.word);
    for (const auto meaning : meanings.all) {
        if (filter_.may_hold(meaning)) {
            add_places(meaning, said.places);
        }
    }
    const Key bare(meanings.bare);
    const bool may_be_like = beginnings_.may_begin_as(bare.text);
    for (std::size_t at = 0; may_be_like && at < keys_.size(); ++at) {
        if (keys_[at].begins_as(bare) && keys_[at].is_like(bare)) {
            add_place(said.places, at);
        }
    }
    const auto usual = usual_meanings(said.word->hashed());
    if (usual.empty() || !beginnings_.may_fit(usual)) {
        return;
    }
    const FirstLetters letters(usual);
    for (std::size_t at = 0; at < keys_.size(); ++at) {
        if (letters.may_fit(keys_[at].text) && fits_any(usual, keys_[at].text)) {
            add_place(said.places, at);
        }
    }
}

void Sayings::add_places(std::uint64_t stem, std::vector<std::size_t>& places) const {
    auto found = std::lower_bound(stems_.begin(), stems_.end(), std::pair(stem, std::size_t{0}));
    for (; found != stems_.end() && found->first == stem; ++found) {
        add_place(places, found->second);
    }
}

void Sayings::join(text::Span source, text::Span target) {
    for (auto& said : said_) {
        for (std::size_t at = 0; at < sayings_.size() && source.overlaps(said.word->span); ++at) {
            if (target.overlaps(sayings_[at].word->span)) {
                add_place(said.places, at);
            }
        }
    }
}

void Sayings::add_terms(const PairView& pair, const align::Bead& bead) {
    const auto answers = hits_in(pair.target, segments_of(bead, Side::target));
    for (const auto& hit : hits_in(pair.source, segments_of(bead, Side::source))) {
        for (const auto& answer : answers) {
            if (same_family(pair, hit.concept_index, answer.concept_index)) {
                join(hit.span, answer.span);
            }
        }
    }
}

void Sayings::add_numbers(const PairView& pair, const align::Bead& bead) {
    for (const auto& source : pair.source.numbers[bead.source_begin]) {
        for (const auto& target : pair.target.numbers[bead.target_begin]) {
            if (is_same_amount(pair.source, source, pair.target, target)) {
                join(source.span, target.span);
            }
        }
    }
}

/// *code oranje* – *an amber warning*
void Sayings::add_alerts() {
    static constexpr WordList colours("geel oranje rood");
    for (std::size_t i = 0; i + 1 < said_.size(); ++i) {
        if (said_[i].word->key != "code" || !colours.fits(said_[i + 1].word->key)) {
            continue;
        }
        for (std::size_t at = 0; at < sayings_.size(); ++at) {
            if ("yellow amber orange red"_words.fits(sayings_[at].word->key)) {
                add_place(said_[i + 1].places, at);
            } else if ("warning warnings alert alerts"_words.fits(sayings_[at].word->key)) {
                add_place(said_[i].places, at);
            }
        }
    }
}

void Sayings::turn_round() {
    for (std::size_t i = 0; i < said_.size(); ++i) {
        for (const auto at : said_[i].places) {
            sayings_[at].of.push_back(i);
            sayings_[at].explained = sayings_[at].explained || said_[i].content;
        }
    }
}

}  // namespace loep::check
