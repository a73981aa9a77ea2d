// Tokens are the words, with the hashes of their keys; and words are where ICU's word boundaries are.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/tokens.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace loep::text {
namespace {

void expect_the_words(const std::string& bytes) {
    const auto span = make_span(0, bytes.size());
    const auto words = text::words(bytes, span);
    std::vector<Token> tokens;
    append_tokens(bytes, span, {}, tokens);
    std::vector<Token> of_words;
    append_tokens(words, of_words);
    ASSERT_EQ(tokens.size(), words.size()) << bytes;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto slice = text::slice(bytes, words[i].span);
        EXPECT_EQ(tokens[i].span, words[i].span) << slice;
        EXPECT_EQ(tokens[i].hash, hash_of(fold_key(slice))) << slice;
        EXPECT_EQ(tokens[i].kind, words[i].kind) << slice;
        EXPECT_EQ(tokens[i].letter_case, words[i].letter_case) << slice;
        EXPECT_EQ(tokens[i].hash, of_words[i].hash) << slice;
        EXPECT_EQ(tokens[i].is_hyphen, of_words[i].is_hyphen) << slice;
        EXPECT_EQ(tokens[i].is_apostrophe, of_words[i].is_apostrophe) << slice;
    }
}

std::vector<std::string> samples() {
    std::vector<std::string> texts;
    for (const auto& file : std::filesystem::directory_iterator("samples")) {
        std::ifstream in(file.path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

TEST(Tokens, AreTheWordsOfTheSamples) {
    const auto texts = samples();
    ASSERT_FALSE(texts.empty());
    for (const auto& text : texts) {
        expect_the_words(text);
    }
}

/// Letters, capitals, blanks and marks of every sort that the tokenizer tells apart.
const std::vector<std::string>& pieces() {
    static const std::vector<std::string> all{"de",
                                              "Minsk",
                                              "EU",
                                              "grensovergang",
                                              "Aardappelsoepketel",
                                              "hoofdzaak",
                                              "IJ",
                                              "a",
                                              "B",
                                              " ",
                                              " ",
                                              " ",
                                              "\n",
                                              "-",
                                              "'",
                                              "\u2019",
                                              "`",
                                              ".",
                                              ",",
                                              ":",
                                              "!",
                                              ")",
                                              "\"",
                                              "\u00AD",
                                              "\u00A0",
                                              "é",
                                              "e\u0301",
                                              "ĳ",
                                              "ß",
                                              "\u2011",
                                              "@",
                                              "#",
                                              "/",
                                              "1",
                                              "19.30",
                                              "www.",
                                              ".nl",
                                              "жук",
                                              "\u200B",
                                              "\t",
                                              "~",
                                              "\x7F",
                                              "’s",
                                              "日本",
                                              "\U0001F600"};
    return all;
}

TEST(Tokens, AreTheWordsOfAnyText) {
    std::mt19937 chance(7);
    std::uniform_int_distribution<std::size_t> any(0, pieces().size() - 1);
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        for (int i = 0; i < 12; ++i) {
            text += pieces()[any(chance)];
        }
        expect_the_words(text);
    }
}

/// Read from blank to blank, no stretch is the rest of another.
TEST(Tokens, AreThoseOfTheStretchesBetweenBlanks) {
    std::mt19937 chance(8);
    std::uniform_int_distribution<std::size_t> any(0, pieces().size() - 1);
    for (int round = 0; round < 1000; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            text += i % 2 == 0 ? pieces()[any(chance)] : std::string(any(chance) % 9, 'e') + ' ';
        }
        std::vector<Token> whole;
        append_tokens(text, make_span(0, text.size()), {}, whole);
        std::vector<Token> parts;
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find(' ', begin), text.size() - 1) + 1;
            append_tokens(text, make_span(begin, end), {}, parts);
            begin = end;
        }
        ASSERT_EQ(whole.size(), parts.size()) << text;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            EXPECT_EQ(whole[i].span, parts[i].span) << text;
            EXPECT_EQ(whole[i].hash, parts[i].hash) << text;
            EXPECT_EQ(whole[i].kind, parts[i].kind) << text;
            EXPECT_EQ(whole[i].letter_case, parts[i].letter_case) << text;
        }
    }
}

/// Where ICU's rules (UAX 29) cut the text; those inside `span` only.
std::set<std::size_t> icu_cuts(const std::string& bytes) {
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> cutter(icu::BreakIterator::createWordInstance(icu::Locale("nl"), code));
    UText* utf8 = utext_openUTF8(nullptr, bytes.data(), static_cast<int64_t>(bytes.size()), &code);
    cutter->setText(utf8, code);
    EXPECT_TRUE(U_SUCCESS(code));
    std::set<std::size_t> cuts;
    for (auto at = cutter->first(); at != icu::BreakIterator::DONE; at = cutter->next()) {
        cuts.insert(static_cast<std::size_t>(at));
    }
    utext_close(utf8);
    return cuts;
}

/// ’s is a word and 21:40 a number here, a low line joins nothing, and d.w.z. is cut at its points: designations and
/// abbreviations are compared point by point.
bool differs_knowingly(const std::string& text, const Word& word) {
    const auto begin = to_size(word.span.begin);
    const auto end = to_size(word.span.end);
    const auto byte = [&text](std::size_t at) { return at < text.size() ? text[at] : ' '; };
    const bool low_line = byte(begin - 1) == '_' || byte(end) == '_';
    const bool pointed = (byte(end) == '.' && byte(end + 1) > ' ') || byte(begin - 1) == '.';
    return word.key.starts_with('\'') || word.key.find(':') != std::string::npos || low_line || pointed;
}

/// A word begins and ends where ICU has a boundary, and has none inside.
TEST(Tokens, WordsAgreeWithIcu) {
    std::size_t words = 0;
    std::size_t differ = 0;
    std::string first;
    for (const auto& text : samples()) {
        const auto cuts = icu_cuts(text);
        for (const auto& word : text::words(text, make_span(0, text.size()))) {
            if (word.kind == WordKind::punctuation || word.kind == WordKind::address) {
                continue;  // a mark may be two code points to ICU (an emoji); an address is one word here, many there
            }
            ++words;
            const auto begin = to_size(word.span.begin);
            const auto end = to_size(word.span.end);
            const auto inside = cuts.upper_bound(begin);
            const bool same = cuts.contains(begin) && cuts.contains(end) && inside != cuts.end() && *inside == end;
            if (!same && !differs_knowingly(text, word)) {
                ++differ;
                first += " " + std::string(slice(text, word.span));
            }
        }
    }
    EXPECT_GT(words, 8000U);
    EXPECT_EQ(differ, 0U) << first;
}

}  // namespace
}  // namespace loep::text
