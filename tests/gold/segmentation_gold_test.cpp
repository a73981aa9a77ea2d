// Cuts every case of segmentation.{nl,en}.jsonl: what should hold holds, and a known miss is still one.
// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "loep/project/glossary.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/text/file.hpp"

namespace loep {

namespace {

/// The text without its marks, and the segments they part: " | " stands for a blank, "|" for none.
std::string unmarked(std::string_view marked, std::vector<std::string>& segments) {
    std::string text;
    segments.assign(1, {});
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (marked.substr(i, 3) == " | ") {
            text += ' ';
            segments.emplace_back();
            i += 2;
        } else if (marked[i] == '|') {
            segments.emplace_back();
        } else {
            text += marked[i];
            segments.back() += marked[i];
        }
    }
    return text;
}

std::vector<std::string> cut(const std::string& text, text::Language language, const segment::Knowledge& knowledge,
                             bool words) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    document.language = language;
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    segment::Options options;
    options.words = words;
    std::vector<std::string> result;
    for (const auto& one : segment::segment(document, knowledge, options)) {
        result.emplace_back(document.slice(one.span));
    }
    return result;
}

class SegmentationGold : public testing::TestWithParam<text::Language> {};

TEST_P(SegmentationGold, Holds) {
    const auto language = GetParam();
    const auto knowledge = segment::knowledge_of(project::load_termbase({}), language);
    const auto name = std::string(text::language_names.name(language));
    const auto lines = text::read_file("tests/gold/segmentation." + name + ".jsonl");
    std::size_t cases = 0;
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = lines.find('\n', at);
        const auto one = nlohmann::json::parse(lines.substr(at, end - at));
        at = end + 1;
        ++cases;
        std::vector<std::string> expected;
        const auto text = unmarked(one.at("text").get<std::string>(), expected);
        const auto found = cut(text, language, knowledge, true);
        EXPECT_EQ(found, cut(text, language, knowledge, false)) << "with words and without: " << text;
        EXPECT_FALSE(one.at("reason").get<std::string>().empty());
        if (one.value("known_miss", false)) {
            EXPECT_NE(found, expected) << "no miss any more, drop the mark: " << one.at("text");
        } else {
            EXPECT_EQ(found, expected) << one.at("reason");
        }
    }
    EXPECT_GE(cases, 150U);
}

INSTANTIATE_TEST_SUITE_P(Languages, SegmentationGold, testing::Values(text::Language::dutch, text::Language::english),
                         [](const auto& of) { return std::string(text::language_names.name(of.param)); });

}  // namespace

}  // namespace loep
