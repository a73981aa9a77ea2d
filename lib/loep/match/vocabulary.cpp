// The beginnings of the words of a text, by which a lexicon leaves out what cannot be in it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/vocabulary.hpp"

#include <algorithm>
#include <utility>

#include "loep/match/token_trie.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

// A compound has a first part of three letters or more and a head of four or more.
constexpr std::size_t shortest_first_part = 3;
constexpr std::size_t shortest_head = 4;

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

}  // namespace

HashSet::HashSet() : places_(4096) {}

bool HashSet::contains(std::uint64_t hash) const {
    const auto mask = places_.size() - 1;
    for (auto place = static_cast<std::size_t>(hash ^ (hash >> 32U)) & mask; places_[place] != 0;
         place = (place + 1) & mask) {
        if (places_[place] == hash) {
            return true;
        }
    }
    return false;
}

bool HashSet::insert(std::uint64_t hash) {
    if (hash == 0) {
        return false;
    }
    const auto mask = places_.size() - 1;
    auto place = static_cast<std::size_t>(hash ^ (hash >> 32U)) & mask;
    for (; places_[place] != 0; place = (place + 1) & mask) {
        if (places_[place] == hash) {
            return false;
        }
    }
    places_[place] = hash;
    if (++size_ * 2 > places_.size()) {
        grow();
    }
    return true;
}

void HashSet::grow() {
    std::vector<std::uint64_t> smaller(places_.size() * 2);
    std::swap(smaller, places_);
    size_ = 0;
    for (const auto hash : smaller) {
        insert(hash);
    }
}

std::string_view first_run(std::string_view bare) {
    const auto counts = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
               static_cast<unsigned char>(byte) >= 0x80U;
    };
    const auto* begin = std::find_if(bare.data(), bare.data() + bare.size(), counts);
    const auto* end = std::find_if_not(begin, bare.data() + bare.size(), counts);
    return {begin, static_cast<std::size_t>(end - begin)};
}

Vocabulary::Vocabulary(const segment::Segments& segments, bool with_heads) {
    for (const auto& segment : segments) {
        for (const auto& word : segment.words) {
            if (word.kind == text::WordKind::punctuation || word.kind == text::WordKind::address ||
                !words_.insert(hash_of(word.key))) {
                continue;
            }
            if (is_ascii(word.key)) {
                add_word(word.key);
                if (with_heads) {
                    add_insides(word.key);
                }
            } else {
                const auto bare = text::bare_key(word.key);
                add_word(bare);
                if (with_heads) {
                    add_insides(bare);
                }
            }
        }
    }
}

void Vocabulary::add_word(std::string_view bare) {
    auto hash = empty_hash;
    for (const char letter : first_run(bare)) {
        hash = hash_on(hash, letter);
        beginnings_.insert(hash);
    }
}

void Vocabulary::add_insides(std::string_view bare) {
    for (auto at = shortest_first_part; at + shortest_head <= bare.size(); ++at) {
        auto hash = hash_on(empty_hash, bare[at]);
        for (std::size_t i = 1; i < 4; ++i) {
            hash = hash_on(hash, bare[at + i]);
            insides_.insert(hash);
        }
    }
}

}  // namespace loep::match
