// Reads the weights, and sums those of a word's letter groups.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/letter_model.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "loep/base/error.hpp"
#include "loep/translit/embedded.hpp"

namespace loep::translit {

namespace {

constexpr std::size_t shortest_group = 2;
constexpr std::size_t longest_group = 4;
constexpr float hundredth = 0.01F;

std::uint32_t packed(std::string_view group) {
    std::uint32_t letters = 0;
    for (std::size_t i = 0; i < longest_group; ++i) {
        letters = letters << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    }
    return letters;
}

}  // namespace

LetterModel::LetterModel(std::string_view name, std::string_view table) {
    std::uint64_t number = 0;
    groups_.reserve(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')));
    for (std::size_t at = 0; at < table.size();) {
        const auto end = std::min(table.find('\n', at), table.size());
        const auto line = table.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        auto tab = std::min(line.find('\t'), line.size());
        const auto group = line.substr(0, tab);
        Weights weights{};
        for (auto& weight : weights) {
            int value = 0;
            const char* begin = line.data() + std::min(tab + 1, line.size());
            const auto [stop, fault] = std::from_chars(begin, line.data() + line.size(), value);
            if (fault != std::errc()) {
                throw Error(ErrorCode::malformed, "a line is a group and four numbers", {std::string(name), number, 0});
            }
            weight = hundredth * static_cast<float>(value);
            tab = static_cast<std::size_t>(stop - line.data());
        }
        if (group == "*") {
            always_ = weights;
        } else if (group.size() > longest_group || (!groups_.empty() && groups_.back().letters >= packed(group))) {
            throw Error(ErrorCode::malformed, "groups have up to four letters and are sorted",
                        {std::string(name), number, 0});
        } else {
            groups_.push_back({packed(group), weights});
        }
    }
}

LetterEvidence LetterModel::evidence(std::string_view bare) const {
    std::string word = "^";
    std::copy_if(bare.begin(), bare.end(), std::back_inserter(word), [](char c) { return c >= 'a' && c <= 'z'; });
    word += '$';
    Weights sums = always_;
    for (std::size_t at = 0; at < word.size(); ++at) {
        for (auto size = shortest_group; size <= longest_group && at + size <= word.size(); ++size) {
            const auto group = std::string_view(word).substr(at, size);
            // A group counts once however often it stands in the word.
            if (std::string_view(word).find(group) != at) {
                continue;
            }
            const auto letters = packed(group);
            const auto found =
                std::lower_bound(groups_.begin(), groups_.end(), letters,
                                 [](const Group& one, std::uint32_t wanted) { return one.letters < wanted; });
            if (found != groups_.end() && found->letters == letters) {
                for (std::size_t i = 0; i < sums.size(); ++i) {
                    sums[i] += found->weights[i];
                }
            }
        }
    }
    const auto top = static_cast<double>(*std::max_element(sums.begin(), sums.end()));
    std::array<double, 4> shares{};
    std::transform(sums.begin(), sums.end(), shares.begin(),
                   [top](float sum) { return std::exp(static_cast<double>(sum) - top); });
    const double slavic = shares[0] + shares[1] + shares[2];
    LetterEvidence evidence;
    evidence.slavic = slavic / (slavic + shares[3]);
    for (std::size_t i = 0; i < evidence.languages.size(); ++i) {
        evidence.languages[i] = slavic > 0.0 ? shares[i] / slavic : 1.0 / 3.0;
    }
    return evidence;
}

const LetterModel& letter_model(text::Language dress) {
    const auto made = [](std::string_view name) { return LetterModel(name, embedded_file(name).value_or("")); };
    if (dress == text::Language::dutch) {
        static const LetterModel dutch = made("letters/nl.tsv");
        return dutch;
    }
    static const LetterModel english = made("letters/en.tsv");
    return english;
}

}  // namespace loep::translit
