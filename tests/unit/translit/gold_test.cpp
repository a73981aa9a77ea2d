// The gold list of Russian and Belarusian forms of one name: nearly all are one, and no two people are.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/text/file.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/romanise.hpp"

namespace {

using loep::text::Language;
using loep::translit::PreparedName;
using loep::translit::Slavic;

struct Pair {
    std::string dutch;    ///< from Russian
    std::string english;  ///< from Belarusian
};

std::string romanised(std::string_view scheme, Slavic language, std::string_view text) {
    return loep::translit::romanise(*loep::translit::find_scheme(scheme, language), text).front().text;
}

std::vector<Pair> gold() {
    const auto text = loep::text::read_file("tests/gold/names/russian-belarusian.tsv");
    std::vector<Pair> pairs;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = std::string_view(text).substr(at, end - at);
        at = end + 1;
        if (line.starts_with('#')) {
            continue;
        }
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        pairs.push_back({romanised("nl-press", Slavic::russian, line.substr(first + 1, second - first - 1)),
                         romanised("en-press", Slavic::belarusian, line.substr(second + 1))});
    }
    return pairs;
}

TEST(NamesGold, RussianAndBelarusianFormsAreOneName) {
    const auto pairs = gold();
    ASSERT_GE(pairs.size(), 200U);
    std::vector<PreparedName> dutch;
    std::vector<PreparedName> english;
    dutch.reserve(pairs.size());
    english.reserve(pairs.size());
    for (const auto& pair : pairs) {
        dutch.push_back(loep::translit::prepare_name(pair.dutch, Language::dutch));
        english.push_back(loep::translit::prepare_name(pair.english, Language::english));
    }
    std::size_t found = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        found += loep::translit::compare(dutch[i], english[i]).same() ? 1U : 0U;
        for (std::size_t j = 0; j < pairs.size(); ++j) {
            const bool other = pairs[j].english != pairs[i].english;
            EXPECT_FALSE(other && loep::translit::may_be_one_name(dutch[i], english[j]) &&
                         loep::translit::compare(dutch[i], english[j]).same())
                << pairs[i].dutch << " – " << pairs[j].english;
        }
    }
    EXPECT_GE(100 * found, 90 * pairs.size());
}

}  // namespace
