// Finds a name in the built-in table by any of its spellings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/lexicon.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "loep/text/eight.hpp"

namespace loep::translit {

namespace {

std::string_view part(std::string_view text, const LexiconCell& cell) {
    return text.substr(cell.begin, cell.size);
}

/// The first eight bytes of a stretch as a number: numbers are in the order of the bytes, and so most keys are told
/// apart. No key holds a zero.
std::uint64_t first_bytes(std::string_view text, const LexiconCell& cell) {
    namespace eight = text::eight;
    if (cell.size == 0) {
        return 0;
    }
    const auto chunk = cell.begin + eight::size <= text.size() ? eight::load(text.data() + cell.begin)
                                                               : eight::load_some(text.substr(cell.begin));
    return __builtin_bswap64(eight::first(chunk, std::min<std::size_t>(cell.size, eight::size)));
}

}  // namespace

const LexiconKey* LexiconIndex::find(std::string_view key) const {
    const auto wanted = first_bytes(key, {0, static_cast<std::uint32_t>(key.size())});
    const auto found = std::partition_point(keys.begin(), keys.end(), [&](const LexiconKey& row) {
        const auto first = first_bytes(text, row.key);
        return first < wanted || (first == wanted && part(text, row.key) < key);
    });
    return found != keys.end() && part(text, found->key) == key ? &*found : nullptr;
}

std::vector<std::string_view> Lexicon::forms(const LexiconCell& cell) const {
    std::vector<std::string_view> forms;
    const auto written = part(text, cell);
    for (std::size_t at = 0; at < written.size();) {
        const auto end = std::min(written.find('|', at), written.size());
        forms.push_back(written.substr(at, end - at));
        at = end + 1;
    }
    return forms;
}

std::vector<Candidate> Lexicon::press_forms(std::string_view small, Slavic from, text::Language to) const {
    std::vector<Candidate> ranked;
    const auto* found = by_original[static_cast<std::size_t>(from)].find(small);
    if (found == nullptr) {
        return ranked;
    }
    for (const auto number : originals.subspan(found->first, found->count)) {
        double weight = 1.0;
        for (const auto form : forms(entries[number].in(from).of(to))) {
            ranked.push_back({std::string(form), weight, {}});
            weight *= rarer_form;
        }
    }
    double sum = 0.0;
    for (const auto& form : ranked) {
        sum += form.weight;
    }
    for (auto& form : ranked) {
        form.weight /= sum;
    }
    rank(ranked, ranked.size());
    return ranked;
}

std::vector<std::string_view> Lexicon::originals_in(std::string_view small, Slavic from, Slavic written) const {
    std::vector<std::string_view> found;
    const auto* key = by_original[static_cast<std::size_t>(from)].find(small);
    if (key == nullptr) {
        return found;
    }
    for (const auto number : originals.subspan(key->first, key->count)) {
        const auto spellings = forms(entries[number].in(written).original);
        found.insert(found.end(), spellings.begin(), spellings.begin() + (spellings.empty() ? 0 : 1));
    }
    return found;
}

std::span<const LexiconHit> Lexicon::find(std::string_view bare, text::Language language) const {
    const auto* found = by_form[static_cast<std::size_t>(language)].find(bare);
    return found == nullptr ? std::span<const LexiconHit>{} : hits.subspan(found->first, found->count);
}

}  // namespace loep::translit
