// Tests of compiled glossaries: the same answers as the termbase, a cache that is never stale and never damaged.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_cache.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "loep/termbase/builtin.hpp"
#include "loep/termbase/database.hpp"
#include "loep/text/words.hpp"

namespace loep::project {
namespace {

namespace fs = std::filesystem;

std::string tbx_of(const std::string& dutch) {
    const std::string facts = R"(<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="caseRule" module="loep">any</termNote>)";
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Loep" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>One concept</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
      <conceptEntry id="one">
        <descrip type="conceptKind" module="loep">term</descrip>
        <langSec xml:lang="nl"><termSec><term>)" +
           dutch + "</term>" + facts + R"(</termSec></langSec>
        <langSec xml:lang="en"><termSec><term>one thing</term>)" +
           facts + R"(</termSec></langSec>
      </conceptEntry>
  </body></text>
</tbx>
)";
}

std::size_t hits_of(const CompiledGlossary& glossary, const std::string& text) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    document.language = text::Language::dutch;
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    const auto segments = segment::segment(document, glossary.knowledge(text::Language::dutch));
    return match::find_terms(glossary.lexicon(text::Language::dutch), document, segments).size();
}

class GlossaryCache : public testing::Test {
  protected:
    void SetUp() override {
        setenv("LOEP_DICTIONARIES", "", 1);  // they take a while to load, and these tests compile often
        auto pattern = (fs::temp_directory_path() / "loep-glossary-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        write(tbx_of("kolenwagen"));
        choice_.built_in = false;
        choice_.layers = {tbx()};
        wait();
    }
    void TearDown() override {
        fs::permissions(folder_, fs::perms::owner_all);
        fs::remove_all(folder_);
    }

    std::string tbx() const { return (folder_ / "own.tbx").string(); }
    std::string cache() const { return (folder_ / "cache").string(); }
    void write(const std::string& bytes) const { std::ofstream(tbx(), std::ios::binary) << bytes; }
    /// Facts of files are relied on when the clock has gone on.
    static void wait() { std::this_thread::sleep_for(std::chrono::milliseconds(80)); }

    std::vector<fs::path> indexes() const {
        std::vector<fs::path> found;
        for (const auto& file : fs::directory_iterator(cache())) {
            if (file.path().extension() == ".index") {
                found.push_back(file.path());
            }
        }
        return found;
    }
    fs::path index() const {
        const auto found = indexes();
        EXPECT_EQ(found.size(), 1U);
        return found.empty() ? fs::path() : found.front();
    }
    void change_byte(std::uintmax_t at) const {
        std::fstream file(index(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekg(static_cast<std::streamoff>(at));
        const int byte = file.get();
        file.seekp(static_cast<std::streamoff>(at));
        file.put(static_cast<char>(byte ^ 0x55));
    }

    fs::path folder_;
    GlossaryChoice choice_;
};

TEST_F(GlossaryCache, MadeOnceAndReadAgain) {
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 1U);
    const auto made = fs::last_write_time(index());
    wait();
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 1U);
    }
    EXPECT_EQ(fs::last_write_time(index()), made);
}

TEST_F(GlossaryCache, ADatabaseIsKeptThoughSqliteLeavesAnEmptyLog) {
    const auto path = (folder_ / "own.sqlite").string();
    termbase::Database::open(path, termbase::Access::create).replace_all({}, {"loep", "made", "2021-01-01T00:00:00Z"});
    choice_.layers = {path};
    wait();
    open_compiled(choice_, cache());
    EXPECT_EQ(indexes().size(), 1U);
}

TEST_F(GlossaryCache, ATouchedFileOfTheSameContentIsNotCompiledAgain) {
    open_compiled(choice_, cache());
    const auto made = fs::last_write_time(index());
    fs::last_write_time(tbx(), fs::file_time_type::clock::now());
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 1U);
    EXPECT_EQ(fs::last_write_time(index()), made);
}

TEST_F(GlossaryCache, IsMadeAnewWhenTheContentChanges) {
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 1U);
    write(tbx_of("mestwagens"));  // of the same size
    const auto renewed = open_compiled(choice_, cache());
    EXPECT_EQ(hits_of(renewed, "Een kolenwagen."), 0U);
    EXPECT_EQ(hits_of(renewed, "Een mestwagens."), 1U);
    EXPECT_EQ(indexes().size(), 1U) << "the old one is taken away";
}

TEST_F(GlossaryCache, ADamagedFileIsNotBelieved) {
    open_compiled(choice_, cache());
    const auto size = fs::file_size(index());
    for (std::uintmax_t at = 0; at < size; at += 61) {
        change_byte(at);
        EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 1U) << at;
        EXPECT_EQ(fs::file_size(index()), size);
    }
    for (const auto shorter : {size - 1, size / 2, std::uintmax_t{64}, std::uintmax_t{0}}) {
        fs::resize_file(index(), shorter);
        EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 1U) << shorter;
        EXPECT_EQ(fs::file_size(index()), size);
    }
}

TEST_F(GlossaryCache, WithoutAFolderThatCanBeWrittenItIsKeptInMemory) {
    EXPECT_EQ(hits_of(open_compiled(choice_, {}), "Een kolenwagen."), 1U);
    EXPECT_EQ(hits_of(open_compiled(choice_, "/dev/null/cache"), "Een kolenwagen."), 1U);
}

TEST_F(GlossaryCache, SeveralAtOnceAreAllRight) {
    std::vector<std::thread> threads;
    std::vector<std::size_t> hits(8);
    for (auto& count : hits) {
        threads.emplace_back([this, &count] { count = hits_of(open_compiled(choice_, cache()), "Een kolenwagen."); });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(hits, std::vector<std::size_t>(8, 1U));
    EXPECT_EQ(indexes().size(), 1U);
}

TEST_F(GlossaryCache, SeesWhatADatabaseHasNotYetMovedOutOfItsLog) {
    const auto path = (folder_ / "own.sqlite").string();
    auto database = termbase::Database::open(path, termbase::Access::create);
    termbase::Termbase termbase;
    auto& of = termbase.concepts.emplace_back();
    of.id = "wagon";
    of.designations.emplace_back().text = "kolenwagen";
    of.designations.back().locale = "nl";
    database.replace_all(termbase, {"test", "first", ""});
    choice_.layers = {path};
    wait();
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen en een mestkar."), 1U);
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen en een mestkar."), 1U);
    of.designations.front().text = "mestkar";
    database.replace_all(termbase, {"test", "second", ""});
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een kolenwagen."), 0U);
    EXPECT_EQ(hits_of(open_compiled(choice_, cache()), "Een mestkar."), 1U);
}

TEST(CompiledGlossary, TheShippedOneGoesWithTheShippedDatabase) {
    const auto path = termbase::builtin_glossary_path();
    const auto file = open_compiled({}, {});
    EXPECT_EQ(file.source(), built_in_source(path));
    const auto termbase = load_termbase({});
    ASSERT_EQ(file.concept_count(), termbase.concepts.size());
    for (std::size_t i = 0; i < termbase.concepts.size(); ++i) {
        EXPECT_EQ(file.concept_at(static_cast<termbase::ConceptIndex>(i)), termbase.concepts[i]);
    }
    EXPECT_EQ(file.styles(), termbase.styles);
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        const auto known = segment::knowledge_of(termbase, language);
        EXPECT_EQ(file.knowledge(language).abbreviations, known.abbreviations);
        EXPECT_EQ(file.knowledge(language).uncut, known.uncut);
    }
}

TEST(CompiledGlossary, DamagedBytesLeadNowhere) {
    termbase::Termbase termbase;
    auto& of = termbase.concepts.emplace_back();
    of.id = "wagon";
    of.designations.emplace_back().text = "zwarte kolenwagen";
    of.designations.back().locale = "nl";
    auto image = compile_glossary(termbase, 7);
    const auto bytes = std::as_writable_bytes(std::span(image));
    for (std::size_t at = 512; at < bytes.size(); ++at) {
        const auto before = bytes[at];
        bytes[at] = before ^ std::byte{0xFF};
        const auto opened = CompiledGlossary::open(bytes, nullptr);
        if (opened) {
            EXPECT_FALSE(opened->is_intact());
            const std::string text = "Een zwarte kolenwagen.";
            document::Document document;
            document.source = text::SourceText::from_bytes("-", text);
            segment::Segments segments(1);
            segments[0].span = text::make_span(0, text.size());
            segments[0].words = text::words(text, segments[0].span);
            EXPECT_LE(match::find_terms(opened->lexicon(text::Language::dutch), document, segments).size(), 1U);
        }
        bytes[at] = before;
    }
}

}  // namespace
}  // namespace loep::project
