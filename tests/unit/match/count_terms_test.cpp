// Counting is finding, however a text is made up, and with however many threads.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/count_terms.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/formats/plain_text.hpp"
#include "loep/match/form_index_builder.hpp"

#include "small_termbase.hpp"

namespace loep::match {
namespace {

using termbase::CaseRule;
using termbase::ConceptKind;
using termbase::PartOfSpeech;

termbase::Termbase small() {
    TermbaseMaker make;
    make.name("belarus", ConceptKind::country, "Wit-Rusland", "Belarus");
    make.name("lukashenko", ConceptKind::person, "Aleksandr Loekasjenko", "Alexander Lukashenko");
    make.name("st-petersburg", ConceptKind::place, "St. Petersburg", "St Petersburg");
    make.name("kuznica", ConceptKind::place, "Kuźnica", "Kuźnica");
    make.noun("border", "grens", "border");
    make.noun("crisis", "crisis", "crisis");
    make.noun("migrant", "migrant", "migrant");
    make.noun("border-crossing", "grensovergang met slagbomen", "border crossing");
    make.add("arrest", ConceptKind::term, designation("oppakken", "nl", PartOfSpeech::verb, CaseRule::any));
    make.add("crush", ConceptKind::term, designation("neerslaan", "nl", PartOfSpeech::verb, CaseRule::any));
    make.add("arrest", ConceptKind::term, designation("pick up", "en", PartOfSpeech::verb, CaseRule::any));
    return make.termbase();
}

/// Many short blocks, most of them without a hit, then many with.
document::Document any_document(std::mt19937& chance, bool crowded) {
    const std::vector<std::string> rare{"Wit-Rusland",
                                        "wit-rusland",
                                        "Aleksandr",
                                        "Loekasjenko’s",
                                        "St.",
                                        "Petersburg",
                                        "grens",
                                        "Grenscrisis",
                                        "migrantencrisis",
                                        "Kuz\u0301nica",
                                        "grensovergang",
                                        "met",
                                        "slagbomen",
                                        "grens-",
                                        "crises",
                                        "pakte",
                                        "op",
                                        "op.",
                                        "sloeg",
                                        "slaat",
                                        "neer",
                                        "neer,",
                                        "neergeslagen",
                                        "oppakte",
                                        "Migrantengrens",
                                        "oud-Migrantengrens",
                                        "-Migrantengrens",
                                        "op.-Migrantengrens",
                                        "grens\u2011Migrantengrens",
                                        "WIT-RUSLAND",
                                        "wit-Rusland",
                                        "(grens)",
                                        "grens\u00ADcrisis",
                                        "migrantencrises"};
    const std::vector<std::string> plain{"de",     "het",  "huis", "nos.nl", "“Zij",    "kwam.",
                                         "Daarna", "ging", "men",  "’s",     "avonds,", "weg."};
    std::uniform_int_distribution<std::size_t> any_rare(0, rare.size() - 1);
    std::uniform_int_distribution<std::size_t> any_plain(0, plain.size() - 1);
    std::uniform_int_distribution<int> hundred(0, 99);
    std::string text;
    std::vector<text::Span> spans;
    for (int block = 0; block < 400; ++block) {
        const auto begin = text.size();
        const bool mixed = crowded || hundred(chance) < 20;
        for (int i = 0; i < 12; ++i) {
            text += (i == 0                ? ""
                     : hundred(chance) < 5 ? "\n"
                                           : " ") +
                    (mixed && hundred(chance) < 40 ? rare[any_rare(chance)] : plain[any_plain(chance)]);
        }
        spans.push_back(text::make_span(begin, text.size()));
        text += '\n';
    }
    document::Document document;
    document.source = text::SourceText::from_bytes("-", std::move(text));
    for (const auto span : spans) {
        document.blocks.push_back({document::BlockKind::paragraph, span, {}});
    }
    return document;
}

TEST(CountTerms, AsManyAsAreFound) {
    const auto termbase = small();
    std::mt19937 chance(11);
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        const auto lexicon = Lexicon::compile(termbase, language);
        const auto knowledge = segment::knowledge_of(termbase, language);
        for (int round = 0; round < 40; ++round) {
            auto document = any_document(chance, round % 2 == 0);
            document.language = language;
            const auto found = find_terms(lexicon, document, segment::segment(document, knowledge)).size();
            EXPECT_EQ(count_terms(lexicon, knowledge, document, 1), found);
            EXPECT_EQ(count_terms(lexicon, knowledge, document, 3), found);
        }
    }
}

std::string written(const std::string& bytes) {
    const std::string test =
        testing::UnitTest::GetInstance()->current_test_info()->name();  // they run at the same time
    auto path = (std::filesystem::path(testing::TempDir()) / ("count-" + test + ".nl.txt")).string();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

TEST(CountTerms, OfAFileInParts) {
    const auto termbase = small();
    const auto knowledge = segment::knowledge_of(termbase, text::Language::dutch);
    const auto lexicon = Lexicon::compile(termbase, text::Language::dutch);
    std::mt19937 chance(12);
    for (int round = 0; round < 10; ++round) {
        const std::string bytes(any_document(chance, round % 2 == 0).bytes());
        const auto document = formats::read_plain_text(text::SourceText::from_bytes("-", bytes), text::Language::dutch);
        for (const std::size_t jobs : {1U, 3U}) {
            auto parts = formats::PlainTextParts::open(written(bytes), 1000);
            EXPECT_EQ(count_terms(lexicon, knowledge, parts.value(), jobs),
                      count_terms(lexicon, knowledge, document, 1));
        }
    }
}

TEST(CountTerms, AFaultFarDownIsToldWithItsLine) {
    const auto lexicon = Lexicon::compile(small(), text::Language::dutch);
    std::string bytes;
    for (int line = 0; line < 99; ++line) {
        bytes += "De grens is dicht.\n\n";
    }
    auto parts = formats::PlainTextParts::open(written(bytes + "Of \xFF niet.\n"), 500);
    try {
        count_terms(lexicon, {}, parts.value(), 2);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::not_text);
        EXPECT_EQ(error.place().line, 199U);
    }
}

/// What stands apart is found, though its first word begins no form.
TEST(CountTerms, AVerbThatIsWrittenApart) {
    const auto termbase = small();
    const auto lexicon = Lexicon::compile(termbase, text::Language::dutch);
    const auto count = [&](std::string_view text) {
        return count_terms(lexicon, {}, one_paragraph(text, text::Language::dutch), 1);
    };
    EXPECT_EQ(count("De politie pakte hem gisteren op."), 1U);
    EXPECT_EQ(count("Men pakte hem op en ging weg"), 1U);
    EXPECT_EQ(count("Men pakte hem, en hij keek op."), 0U);
    EXPECT_EQ(count("Men pakte het op tafel."), 0U);
    EXPECT_EQ(count("De oproer sloeg men neer, want het was laat."), 1U);
    EXPECT_EQ(count("Men sloeg de oproer neer met geweld."), 1U);
    EXPECT_EQ(count("Men heeft de oproer neergeslagen; men slaat alles neer"), 2U);
    EXPECT_EQ(count("Neer sloeg men de oproer."), 0U);
}

TEST(CountTerms, OfNothingIsNothing) {
    const auto lexicon = Lexicon::compile({}, text::Language::dutch);
    const auto document = one_paragraph("Wit-Rusland", text::Language::dutch);
    EXPECT_EQ(count_terms(lexicon, {}, document, 2), 0U);
    auto empty = document;
    empty.blocks.clear();
    EXPECT_EQ(count_terms(lexicon, {}, empty, 2), 0U);
}

TEST(CountTerms, TheLettersDecideAndNotTheHash) {
    FormIndexBuilder builder(text::Language::dutch, 1);
    LexiconDesignation made;
    made.text = "kolenwagen";
    builder.add(made);
    auto image = builder.finish();
    const auto bytes = std::as_writable_bytes(std::span(image));
    const auto count = [&] {
        const auto lexicon = Lexicon::open(bytes, nullptr);
        return count_terms(lexicon.value(), {}, one_paragraph("een kolenwagen", text::Language::dutch), 1);
    };
    EXPECT_EQ(count(), 1U);
    // Another word behind the same hash, as two words of one hash would have it.
    const auto* letters = reinterpret_cast<const char*>(bytes.data());
    const auto at = std::string_view(letters, bytes.size()).find("kolenwagen");
    ASSERT_NE(at, std::string_view::npos);
    bytes[at] = std::byte{'m'};
    EXPECT_EQ(count(), 0U);
}

}  // namespace
}  // namespace loep::match
