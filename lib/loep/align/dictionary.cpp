// Compiles a dictionary into sorted arrays and looks words up in them, endings off and compounds parted.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/dictionary.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "loep/align/stems.hpp"
#include "loep/text/checksum.hpp"
#include "loep/text/hash_search.hpp"
#include "loep/text/words.hpp"

namespace loep::align {

namespace {

/// "loepdict" and a number that goes up with the layout and with the rules of the stems.
constexpr std::uint64_t layout = 0x6c6f657064696304U;
constexpr std::size_t header = 6;  // layout, key, heads, values, different values, and a checksum of these
constexpr std::size_t shortest_part = 4;

std::uint64_t checksum_of(std::span<const std::uint64_t> words) {
    return text::checksum(std::as_bytes(words.first(header - 1)));
}

/// The words of a phrase as bare keys.
std::vector<std::string> words_of(std::string_view phrase) {
    std::vector<std::string> keys;
    for (const auto& word : text::words(phrase, text::make_span(0, phrase.size()))) {
        if (word.kind == text::WordKind::word) {
            keys.push_back(text::bare_key(word.key));
        }
    }
    return keys;
}

/// English function words of a phrase say nothing: *to go*, *piece of bread*.
bool is_filler(std::string_view word) {
    return word.size() < 3 || word == "the" || word == "and" || word == "for" || word == "with" || word == "from" ||
           word == "one" || word == "one's" || word == "someone" || word == "something";
}

using Known = std::unordered_set<std::string>;

/// FreeDict lost the blanks inside many phrases: *layholdof* is *lay hold of*. The fewest known words that make it up.
std::vector<std::string> parted(const std::string& solid, const Known& known) {
    constexpr std::size_t none = 100;
    std::vector<std::size_t> count(solid.size() + 1, none);
    std::vector<std::size_t> from(solid.size() + 1);
    count[0] = 0;
    for (std::size_t end = 2; end <= solid.size(); ++end) {
        for (std::size_t begin = 0; begin + 2 <= end; ++begin) {
            if (count[begin] + 1 < count[end] && known.contains(solid.substr(begin, end - begin))) {
                count[end] = count[begin] + 1;
                from[end] = begin;
            }
        }
    }
    std::vector<std::string> parts;
    for (std::size_t end = solid.size(); count.back() < none && end > 0; end = from[end]) {
        parts.push_back(solid.substr(from[end], end - from[end]));
    }
    return parts;
}

/// English words that stand for more than one head: what phrases are made of. A phrase without blanks hardly does.
Known known_words(const std::vector<DictionaryPair>& pairs) {
    std::unordered_map<std::string, int> seen;
    for (const auto& pair : pairs) {
        for (auto& word : words_of(pair.english)) {
            ++seen[std::move(word)];
        }
    }
    Known known{"of", "to", "in", "on", "at", "by", "up", "off", "out", "be", "have", "make", "take", "get", "go"};
    for (const auto& [word, count] : seen) {
        if (count > 2 && word.size() > 2) {
            known.insert(word);
        }
    }
    return known;
}

std::vector<StemPair> stem_pairs_of(const std::vector<DictionaryPair>& pairs) {
    constexpr std::size_t longest_solid = 40;
    constexpr std::size_t suspiciously_long = 7;
    const auto known = known_words(pairs);
    std::vector<StemPair> stems;
    for (const auto& pair : pairs) {
        const auto dutch = words_of(pair.dutch);
        auto english = words_of(pair.english);
        if (dutch.size() != 1 || english.empty()) {
            continue;
        }
        if (english.size() == 1 && english[0].size() > suspiciously_long && english[0].size() < longest_solid &&
            !known.contains(english[0])) {
            const auto parts = parted(english[0], known);
            english.insert(english.end(), parts.begin(), parts.end());
        }
        const bool phrase = english.size() > 1;
        for (const auto& word : english) {
            if (phrase && is_filler(word)) {
                continue;
            }
            const auto value = english_stem_hash(word);
            stems.push_back({letters_hash(dutch[0]), value});
            stems.push_back({letters_hash(dutch_stem(dutch[0])), value});
        }
    }
    return stems;
}

}  // namespace

std::vector<std::uint64_t> compile_dictionary(const std::vector<DictionaryPair>& pairs, std::uint64_t key) {
    return compile_stem_pairs(stem_pairs_of(pairs), key);
}

std::vector<std::uint64_t> compile_stem_pairs(std::vector<StemPair> pairs, std::uint64_t key) {
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<std::uint64_t> heads;
    std::vector<std::uint64_t> begins;
    std::vector<std::uint64_t> values;
    for (const auto& pair : pairs) {
        if (heads.empty() || heads.back() != pair.dutch) {
            heads.push_back(pair.dutch);
            begins.push_back(values.size());
        }
        values.push_back(pair.english);
    }
    begins.push_back(values.size());
    auto different = values;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<std::uint64_t> words{layout, key, heads.size(), values.size(), different.size()};
    words.push_back(checksum_of(words));
    words.insert(words.end(), heads.begin(), heads.end());
    words.insert(words.end(), begins.begin(), begins.end());
    words.insert(words.end(), values.begin(), values.end());
    words.insert(words.end(), different.begin(), different.end());
    return words;
}

std::optional<Dictionary> Dictionary::open(std::span<const std::uint64_t> words, std::uint64_t key,
                                           std::shared_ptr<const void> owner) {
    // Counts are compared without adding them, which could overflow in a damaged file.
    if (words.size() < header + 1 || words[0] != layout || words[1] != key || words[header - 1] != checksum_of(words) ||
        words[2] > words.size() || words[3] > words.size() || words[4] > words.size() ||
        words.size() != header + 2 * words[2] + 1 + words[3] + words[4]) {
        return std::nullopt;
    }
    Dictionary dictionary;
    dictionary.owner_ = std::move(owner);
    dictionary.heads_ = words.subspan(header, words[2]);
    dictionary.begins_ = words.subspan(header + words[2], words[2] + 1);
    dictionary.values_ = words.subspan(header + 2 * words[2] + 1, words[3]);
    dictionary.english_ = words.last(words[4]);
    return dictionary;
}

std::span<const std::uint64_t> Dictionary::translations(std::uint64_t dutch) const {
    const auto row = text::place_of_hash(heads_, dutch);
    if (row == heads_.size()) {
        return {};
    }
    const auto end = std::min<std::uint64_t>(begins_[row + 1], values_.size());
    const auto begin = std::min(begins_[row], end);
    return values_.subspan(begin, end - begin);
}

bool Dictionary::knows_english(std::string_view bare) const {
    return knows_english_stem(english_stem_hash(bare));
}

bool Dictionary::knows_english_stem(std::uint64_t stem) const {
    return text::place_of_hash(english_, stem) < english_.size();
}

bool Dictionary::is_akin(std::uint64_t stem, std::span<const std::uint64_t> others) const {
    if (others.empty()) {
        return false;
    }
    for (auto at = std::find(values_.begin(), values_.end(), stem); at != values_.end();
         at = std::find(at + 1, values_.end(), stem)) {
        const auto place = static_cast<std::uint64_t>(at - values_.begin());
        const auto row =
            static_cast<std::size_t>(std::upper_bound(begins_.begin(), begins_.end(), place) - begins_.begin());
        const auto end = row < begins_.size() ? std::min<std::uint64_t>(begins_[row], values_.size()) : values_.size();
        const auto begin = row > 0 ? std::min(begins_[row - 1], end) : end;
        const auto all = values_.subspan(begin, end - begin);
        if (std::any_of(all.begin(), all.end(),
                        [&](std::uint64_t one) { return std::binary_search(others.begin(), others.end(), one); })) {
            return true;
        }
    }
    return false;
}

std::span<const std::uint64_t> Dictionary::of_word(std::string_view bare) const {
    const auto exact = translations(letters_hash(bare));
    return exact.empty() ? translations(letters_hash(dutch_stem(bare))) : exact;
}

/// *gevangenis-s-straf*, *ziekte-n-…*: with or without the letters that join.
std::span<const std::uint64_t> Dictionary::of_first_part(std::string_view bare) const {
    for (const std::string_view joint : {"", "s", "en", "n", "e"}) {
        if (bare.size() >= shortest_part + joint.size() && bare.ends_with(joint)) {
            const auto found = translations(letters_hash(bare.substr(0, bare.size() - joint.size())));
            if (!found.empty()) {
                return found;
            }
        }
    }
    return {};
}

std::vector<Dictionary::Reading> Dictionary::readings(std::string_view bare) const {
    std::vector<Reading> readings;
    append_readings(bare, readings);
    return readings;
}

void Dictionary::append_readings(std::string_view bare, std::vector<Reading>& readings) const {
    const auto before = readings.size();
    const auto add = [&](std::span<const std::uint64_t> found) {
        if (!found.empty()) {
            readings.push_back({found, false});
        }
    };
    add(translations(letters_hash(bare)));
    add(translations(letters_hash(dutch_stem(bare))));
    if (const auto participle = dutch_participle_stem(bare); !participle.empty()) {
        add(translations(letters_hash(participle)));
    }
    // No compound is that long, and the search for its parts takes the square of its length.
    constexpr std::size_t longest_compound = 80;
    if (readings.size() > before || bare.size() > longest_compound) {
        return;
    }
    // The longest last part: it is what the compound is a kind of.
    for (std::size_t at = shortest_part; at + shortest_part <= bare.size(); ++at) {
        const auto last = of_word(bare.substr(at));
        const auto first = last.empty() ? last : of_first_part(bare.substr(0, at));
        if (!first.empty()) {
            readings.push_back({first, true});
            readings.push_back({last, true});
            return;
        }
    }
}

}  // namespace loep::align
