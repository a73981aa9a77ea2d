// Tests of the stems and of the compiled dictionary.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/dictionary.hpp"

#include <algorithm>
#include <string_view>

#include <gtest/gtest.h>

#include "loep/align/stems.hpp"

namespace {

using loep::align::compile_dictionary;
using loep::align::Dictionary;
using loep::align::dutch_participle_stem;
using loep::align::dutch_stem;
using loep::align::english_stem;
using loep::align::english_stem_hash;
using loep::align::letters_hash;

constexpr std::uint64_t key = 42;

std::vector<std::uint64_t> compiled() {
    return compile_dictionary({{"huis", "house"},
                               {"lopen", "walk"},
                               {"straf", "punishment"},
                               {"gevangenis", "prison"},
                               {"bĳl", "axe"},
                               {"nemen", "take"},
                               {"vast", "hold"},
                               {"greep", "hold"},
                               {"houvast", "hold"},
                               {"vatten", "takehold"}},
                              key);
}

bool means(const Dictionary& dictionary, std::string_view dutch, std::string_view english) {
    const auto readings = dictionary.readings(dutch);
    return std::any_of(readings.begin(), readings.end(), [&](const Dictionary::Reading& reading) {
        return std::find(reading.translations.begin(), reading.translations.end(),
                         letters_hash(english_stem(english))) != reading.translations.end();
    });
}

TEST(Stems, AreHashedAsTheyAreWritten) {
    for (const std::string_view word : {"", "y", "cry", "carried", "carries", "carry", "play", "stopping", "falling",
                                        "used", "boxes", "glass", "bus", "said", "children", "ies", "sing", "trees"}) {
        EXPECT_EQ(english_stem_hash(word), letters_hash(english_stem(word))) << word;
    }
    EXPECT_EQ(english_stem("carries"), "carri");
    EXPECT_EQ(english_stem("carry"), "carri");
    EXPECT_EQ(english_stem("play"), "play");
    EXPECT_EQ(english_stem("stopping"), "stop");
    EXPECT_EQ(english_stem("boxes"), "box");
    EXPECT_EQ(english_stem("said"), "say");
}

TEST(Stems, DutchFormsMeet) {
    EXPECT_EQ(dutch_stem("huizen"), dutch_stem("huis"));
    EXPECT_EQ(dutch_stem("loopt"), dutch_stem("lopen"));
    EXPECT_EQ(dutch_stem("bommen"), dutch_stem("bom"));
    EXPECT_EQ(dutch_stem("mogelijkheden"), dutch_stem("mogelijkheid"));
    EXPECT_EQ(dutch_participle_stem("gearresteerd"), dutch_stem("arresteren"));
    EXPECT_NE(dutch_stem("man"), dutch_stem("maan") + "d");
}

TEST(Stems, EnglishFormsMeet) {
    EXPECT_EQ(english_stem("carries"), english_stem("carry"));
    EXPECT_EQ(english_stem("carried"), english_stem("carry"));
    EXPECT_EQ(english_stem("stopping"), english_stem("stop"));
    EXPECT_EQ(english_stem("making"), english_stem("make"));
    EXPECT_EQ(english_stem("said"), english_stem("say"));
    EXPECT_EQ(english_stem("women"), english_stem("woman"));
    EXPECT_NE(english_stem("bus"), english_stem("bu"));
}

TEST(Dictionary, FindsInflectedFormsAndParts) {
    const auto words = compiled();
    const auto dictionary = Dictionary::open(words, key, nullptr);
    ASSERT_TRUE(dictionary);
    EXPECT_TRUE(means(*dictionary, "huizen", "houses"));
    EXPECT_TRUE(means(*dictionary, "gevangenisstraf", "prison"));
    EXPECT_TRUE(means(*dictionary, "gevangenisstraf", "punishment"));
    EXPECT_FALSE(means(*dictionary, "huizen", "prison"));
    EXPECT_TRUE(dictionary->readings("fiets").empty());
    EXPECT_TRUE(dictionary->knows_english("walked"));
    EXPECT_FALSE(dictionary->knows_english("bicycle"));
}

TEST(Dictionary, WordsOfOneHeadAreAkin) {
    const auto words =
        compile_dictionary({{"loon", "wages"}, {"loon", "pay"}, {"huis", "house"}, {"zoon", "son"}}, key);
    const auto dictionary = Dictionary::open(words, key, nullptr);
    ASSERT_TRUE(dictionary);
    const auto stem = [](std::string_view english) { return letters_hash(english_stem(english)); };
    const std::vector<std::uint64_t> pay{stem("pay")};
    EXPECT_TRUE(dictionary->is_akin(stem("wages"), pay));
    EXPECT_FALSE(dictionary->is_akin(stem("houses"), pay));
    EXPECT_FALSE(dictionary->is_akin(stem("bicycle"), pay));
    EXPECT_FALSE(dictionary->is_akin(stem("wages"), {}));
}

TEST(Dictionary, LigaturesAndLostBlanksAreUndone) {
    const auto words = compiled();
    const auto dictionary = Dictionary::open(words, key, nullptr);
    ASSERT_TRUE(dictionary);
    EXPECT_TRUE(means(*dictionary, "bijl", "axe"));
    EXPECT_TRUE(means(*dictionary, "vatten", "hold"));
}

TEST(Dictionary, RefusesWhatIsNotItsOwn) {
    auto words = compiled();
    EXPECT_FALSE(Dictionary::open(words, key + 1, nullptr));
    EXPECT_FALSE(Dictionary::open({}, key, nullptr));
    constexpr std::size_t header = 6;
    for (std::size_t at = 0; at < header; ++at) {
        auto damaged = words;
        damaged[at] ^= 0x10U;
        EXPECT_FALSE(Dictionary::open(damaged, key, nullptr)) << at;
    }
    words.pop_back();
    EXPECT_FALSE(Dictionary::open(words, key, nullptr));
}

TEST(Dictionary, DamageInsideReadsNothingBeyond) {
    const auto words = compiled();
    for (std::size_t at = 6; at < words.size(); ++at) {
        for (const std::uint64_t value : {std::uint64_t{0}, ~std::uint64_t{0}}) {
            auto damaged = words;
            damaged[at] = value;
            const auto dictionary = Dictionary::open(damaged, key, nullptr);
            ASSERT_TRUE(dictionary);
            for (const std::string_view dutch : {"huizen", "gevangenisstraf", "nemen", "vatten"}) {
                for (const auto& reading : dictionary->readings(dutch)) {
                    EXPECT_LE(reading.translations.size(), words.size());
                }
            }
        }
    }
}

}  // namespace
