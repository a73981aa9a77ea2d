// Editing by concept: both layers, the history, undo, search, migration, and several editors at once.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/edit.hpp"

#include <csignal>
#include <filesystem>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/termbase/schema.hpp"
#include "loep/text/file.hpp"

namespace {

using loep::termbase::Access;
using loep::termbase::AdministrativeStatus;
using loep::termbase::Change;
using loep::termbase::Concept;
using loep::termbase::Database;
using loep::termbase::Edit;
using loep::termbase::RelationKind;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Change by_an{"an", "why not", "2024-01-01T00:00:00Z"};

Concept make(const std::string& id, const std::string& dutch, const std::string& english) {
    Concept made;
    made.id = id;
    for (const auto& [locale, text] : {std::pair{"nl", dutch}, std::pair{"en", english}}) {
        auto& designation = made.designations.emplace_back();
        designation.locale = locale;
        designation.text = text;
    }
    return made;
}

class EditTest : public testing::Test {
  protected:
    EditTest() {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::path(testing::TempDir()) / (std::string("loep edit ") + test->name());
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~EditTest() override { std::filesystem::remove_all(folder_); }

    std::string path(const std::string& name = "own.sqlite") const { return (folder_ / name).string(); }

    Database own() const { return Database::open(path(), Access::create); }

    Database below() const {
        auto database = Database::open(path("below.sqlite"), Access::create);
        database.replace_all({{make("minsk", "Minsk", "Minsk"), make("brest", "Brest", "Brest")}, {}}, by_an);
        return database;
    }

    std::string one_value(const char* sql) const {
        sqlite3* raw = nullptr;
        EXPECT_EQ(sqlite3_open(path().c_str(), &raw), SQLITE_OK);
        const std::unique_ptr<sqlite3, int (*)(sqlite3*)> handle(raw, sqlite3_close);
        std::string found;
        const auto keep = [](void* to, int, char** values, char**) {
            *static_cast<std::string*>(to) = values[0] == nullptr ? "NULL" : values[0];
            return 0;
        };
        EXPECT_EQ(sqlite3_exec(raw, sql, keep, &found, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        return found;
    }

    std::filesystem::path folder_;
};

std::int64_t put(Database& database, const Concept& of, const Database* below = nullptr) {
    Edit edit(database, below, by_an, "edit");
    edit.put(of);
    return edit.commit();
}

std::string error_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const loep::Error& error) {
        return error.what();
    }
    return "no error";
}

std::vector<std::string> ids(const std::vector<Concept>& concepts) {
    std::vector<std::string> all;
    for (const auto& of : concepts) {
        all.push_back(of.id);
    }
    return all;
}

Concept with_everything() {
    auto of = make("narew", "Narew", "Narew");
    of.kind = loep::termbase::ConceptKind::place;
    of.subject = "rivers";
    of.definition = "a river";
    of.source = "an atlas";
    of.note = "a note";
    of.verified = false;
    of.relations = {{RelationKind::located_in, "poland"}};
    auto& original = of.designations.emplace_back();
    original.text = "Нараў";
    original.locale = "be";
    auto& other = of.designations.emplace_back();
    other.text = "Naraŭ";
    other.locale = "be-Latn";
    other.scheme = "lacinka";
    other.type = loep::termbase::TermType::variant;
    other.status = AdministrativeStatus::superseded;
    other.part_of_speech = loep::termbase::PartOfSpeech::proper_noun;
    other.gender = loep::termbase::Gender::feminine;
    other.forms = {"Naraŭ’s", "Naraŭs"};
    other.invariable = true;
    other.case_rule = loep::termbase::CaseRule::exact;
    other.abbreviation = loep::termbase::AbbreviationClass::before_name;
    other.source = "a \"map\"\n";
    other.note = "old\tmap";
    return of;
}

TEST_F(EditTest, EveryFieldIsKeptAndComesBackByUndo) {
    auto database = own();
    const auto all = with_everything();
    EXPECT_THAT(error_of([&] { put(database, all); }), HasSubstr("“poland”, which does not exist"));
    const auto poland = make("poland", "Polen", "Poland");
    put(database, poland);
    EXPECT_EQ(put(database, all), 2);
    EXPECT_EQ(database.find("narew"), all);
    EXPECT_THAT(database.load().concepts, ElementsAre(all, poland));
    auto bare = make("narew", "Narew", "Narew");
    EXPECT_EQ(put(database, bare), 3);
    EXPECT_EQ(database.find("narew"), bare);
    {
        Edit edit(database, nullptr, by_an, "undo");
        EXPECT_THAT(edit.undo(0), ElementsAre("narew"));
        edit.commit();
    }
    EXPECT_EQ(database.find("narew"), all);
    EXPECT_THAT(ids(database.search("narau", 9)), ElementsAre("narew"));
}

TEST_F(EditTest, SayingWhatIsThereIsNoChange) {
    auto database = own();
    put(database, make("minsk", "Minsk", "Minsk"));
    EXPECT_EQ(put(database, make("minsk", "Minsk", "Minsk")), 0);
    EXPECT_EQ(database.history("", 9).size(), 1U);
}

TEST_F(EditTest, AConceptBelowIsCopiedWhenItChanges) {
    const auto lower = below();
    auto database = own();
    auto minsk = make("minsk", "Minsk", "Minsk");
    EXPECT_EQ(put(database, minsk, &lower), 0);
    minsk.note = "ours";
    EXPECT_EQ(put(database, minsk, &lower), 1);
    EXPECT_THAT(ids(database.load().concepts), ElementsAre("minsk"));
    const auto history = database.history("minsk", 9);
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].action, "change");
    EXPECT_EQ(history[0].what, "note");
    Edit edit(database, &lower, by_an, "undo");
    edit.undo(1);
    edit.commit();
    EXPECT_THAT(database.load().concepts, IsEmpty());
}

TEST_F(EditTest, AConceptBelowIsHiddenWhenItIsRemoved) {
    const auto lower = below();
    auto database = own();
    {
        Edit edit(database, &lower, by_an, "rm");
        edit.remove("minsk");
        EXPECT_EQ(edit.find("minsk"), std::nullopt);
        EXPECT_THAT(error_of([&] { edit.remove("minsk"); }), HasSubstr("there is no concept “minsk”"));
        EXPECT_EQ(edit.commit(), 1);
    }
    EXPECT_THAT(database.removed(), ElementsAre("minsk"));
    Edit edit(database, &lower, by_an, "undo");
    edit.undo(1);
    EXPECT_TRUE(edit.find("minsk").has_value());
    edit.commit();
    EXPECT_THAT(database.removed(), IsEmpty());
}

TEST_F(EditTest, NothingIsKeptWithoutCommit) {
    auto database = own();
    { Edit(database, nullptr, by_an, "add").put(make("minsk", "Minsk", "Minsk")); }
    EXPECT_THAT(database.load().concepts, IsEmpty());
    EXPECT_THAT(database.history("", 9), IsEmpty());
}

TEST_F(EditTest, RefusesWhatNoGlossaryMayHold) {
    auto database = own();
    EXPECT_THAT(error_of([&] { put(database, make("Min sk", "Minsk", "Minsk")); }), HasSubstr("cannot be an id"));
    EXPECT_THAT(error_of([&] { put(database, Concept{}); }), HasSubstr("no id"));
    EXPECT_THAT(database.load().concepts, IsEmpty());
}

TEST_F(EditTest, UndoGoesBackStepByStepAndForthAgain) {
    auto database = own();
    auto minsk = make("minsk", "Minsk", "Minsk");
    put(database, minsk);
    for (const auto* note : {"one", "two"}) {
        minsk.note = note;
        put(database, minsk);
    }
    const auto undo = [&](std::int64_t number) {
        Edit edit(database, nullptr, by_an, "undo");
        edit.undo(number);
        edit.commit();
        return database.find("minsk");
    };
    EXPECT_THAT(error_of([&] { undo(2); }), HasSubstr("has changed since"));
    EXPECT_EQ(undo(0)->note, "one");
    EXPECT_EQ(undo(0)->note, "");
    EXPECT_EQ(undo(5)->note, "one");  // the undo itself
    EXPECT_EQ(undo(2)->note, "");
    EXPECT_EQ(undo(0), std::nullopt);
    EXPECT_THAT(error_of([&] { undo(0); }), HasSubstr("no change to take back"));
    EXPECT_THAT(error_of([&] { undo(99); }), HasSubstr("there is no change 99"));
}

TEST_F(EditTest, AConceptThatOneChangeTouchesTwiceComesBackWhole) {
    auto database = own();
    auto minsk = make("minsk", "Minsk", "Minsk");
    put(database, minsk);
    {
        Edit edit(database, nullptr, by_an, "edit");
        for (const auto* note : {"one", "two"}) {
            minsk.note = note;
            edit.put(minsk);
        }
        edit.commit();
    }
    Edit edit(database, nullptr, by_an, "undo");
    EXPECT_THAT(edit.undo(0), ElementsAre("minsk"));
    edit.commit();
    EXPECT_EQ(database.find("minsk")->note, "");
}

TEST_F(EditTest, StylePreferencesAreKeptAndComeBack) {
    auto database = own();
    auto country = make("belarus", "Belarus", "Belarus");
    auto& old = country.designations.emplace_back();
    old.text = "Wit-Rusland";
    old.locale = "nl";
    database.replace_all({{country}, {{"blad", "nl-NL", "Het Blad", "", {{"belarus", "Wit-Rusland"}}}}}, by_an);
    const auto before = database.load();
    EXPECT_THAT(database.preferred_by("belarus"), ElementsAre(loep::termbase::PreferredBy{"blad", "Wit-Rusland"}));
    country.note = "new";
    put(database, country);
    EXPECT_EQ(database.load().styles, before.styles);
    country.designations.pop_back();
    put(database, country);
    EXPECT_THAT(database.load().styles[0].preferences, IsEmpty());
    Edit edit(database, nullptr, by_an, "undo");
    edit.undo(0);
    edit.commit();
    EXPECT_EQ(database.load().styles, before.styles);
}

TEST_F(EditTest, AnImportIntoAGlossaryCanBeUndone) {
    auto database = own();
    database.replace_all({{make("brest", "Brest", "Brest"), make("minsk", "Minsk", "Minsk")}, {}}, by_an);
    const auto before = database.load();
    database.replace_all({{make("minsk", "Minsk", "Myensk"), make("pinsk", "Pinsk", "Pinsk")}, {}}, by_an);
    Edit edit(database, nullptr, by_an, "undo");
    EXPECT_THAT(edit.undo(0), ElementsAre("brest", "minsk", "pinsk"));
    edit.commit();
    EXPECT_EQ(database.load(), before);
}

TEST_F(EditTest, FindsWhateverTheCaseAndTheDiacritics) {
    auto database = own();
    auto person = make("lukashenko", "Loekasjenko", "Lukashenko");
    auto& polish = person.designations.emplace_back();
    polish.text = "Łukaszenka";
    polish.locale = "pl";
    auto& original = person.designations.emplace_back();
    original.text = "Лукашэнка";
    original.locale = "be";
    person.note = "Đoković is somebody else";
    put(database, person);
    put(database, make("lukashenko-street", "Loekasjenko-straat", "Lukashenko Street"));
    for (const auto* words : {"lukaszenka", "ŁUKASZENKA", "лукашэнка", "dokovic", "lukasz", "somebody else"}) {
        EXPECT_THAT(ids(database.search(words, 9)), ElementsAre("lukashenko")) << words;
    }
    EXPECT_THAT(ids(database.search("loekasjenko", 9)), ElementsAre("lukashenko", "lukashenko-street"));
    EXPECT_THAT(ids(database.search("loekasjenko", 1)), ElementsAre("lukashenko"));
    for (const auto* words : {"", "-", "\"", "AND", "names:minsk", "*", "narnia", "NEAR(", "'"}) {
        EXPECT_THAT(database.search(words, 9), IsEmpty()) << words;
    }
    EXPECT_THAT(database.near_words("lukashenka", 1), ElementsAre("lukashenko", "lukaszenka"));
    {
        Edit edit(database, nullptr, by_an, "rm");
        edit.remove("lukashenko");
        edit.commit();
    }
    EXPECT_THAT(database.search("lukaszenka", 9), IsEmpty());
    EXPECT_EQ(one_value("INSERT INTO search (search) VALUES ('integrity-check'); PRAGMA integrity_check"), "ok");
}

/// A file as the first schema's program left it.
void make_version_1(const std::string& path) {
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &raw), SQLITE_OK);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> handle(raw, sqlite3_close);
    const auto sql = std::string(loep::termbase::migrations()[0].sql) + R"sql(
        INSERT INTO concept (key, id, kind) VALUES (1, 'poland', 'country'), (2, 'lodz', 'place');
        INSERT INTO designation (key, concept, position, text, locale, type, status, part_of_speech, case_rule, abbreviation)
        VALUES (1, 1, 0, 'Polen', 'nl', 'fullForm', 'preferred', 'other', 'any', 'none'),
               (2, 2, 0, 'Łódź', 'nl', 'fullForm', 'preferred', 'other', 'any', 'none');
        INSERT INTO relation VALUES (2, 0, 'located-in', 1);
        INSERT INTO history (time, author, reason, action, what)
        VALUES ('2023-01-01T00:00:00Z', 'an', 'start', 'fill', '2 concepts');
        PRAGMA user_version = 1;
        PRAGMA application_id = 1280263504;
        PRAGMA journal_mode = WAL;)sql";
    ASSERT_EQ(sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
}

TEST_F(EditTest, AnOlderFileIsMigratedWithABackup) {
    make_version_1(path());
    EXPECT_THAT(error_of([&] { Database::open(path()); }), HasSubstr("older schema 1"));
    EXPECT_FALSE(std::filesystem::exists(path() + ".schema-1.bak"));
    auto database = Database::open(path(), Access::write);
    EXPECT_EQ(database.schema_version(), loep::termbase::newest_schema_version());
    const auto city = database.find("lodz");
    ASSERT_TRUE(city.has_value());
    EXPECT_THAT(city->relations, ElementsAre(loep::termbase::Relation{RelationKind::located_in, "poland"}));
    EXPECT_EQ(database.load().concepts.size(), 2U);
    EXPECT_THAT(ids(database.search("lodz", 9)), ElementsAre("lodz"));
    EXPECT_THAT(error_of([&] { Edit(database, nullptr, by_an, "undo").undo(1); }), HasSubstr("does not hold"));
    EXPECT_THAT(error_of([&] { Database::open(path() + ".schema-1.bak"); }), HasSubstr("older schema 1"));
    EXPECT_FALSE(std::filesystem::exists(path() + ".schema-1.bak.new"));
}

TEST_F(EditTest, WithoutABackupNothingIsMigrated) {
    make_version_1(path());
    std::filesystem::create_directory(path() + ".schema-1.bak");
    EXPECT_THAT(error_of([&] { Database::open(path(), Access::write); }), HasSubstr("no backup could be written"));
    EXPECT_EQ(one_value("PRAGMA user_version"), "1");
    EXPECT_FALSE(std::filesystem::exists(path() + ".schema-1.bak.new"));
}

TEST_F(EditTest, ASecondEditorWaitsAndIsThenToldToTryAgain) {
    auto database = own();
    auto other = Database::open(path(), Access::write);
    const Edit holding(database, nullptr, by_an, "edit");
    EXPECT_THAT(error_of([&] { Edit(other, nullptr, by_an, "edit"); }), HasSubstr("busy"));
}

/// Runs `act` in a process of its own.
pid_t start(const std::function<void()>& act) {
    const pid_t child = fork();
    if (child == 0) {
        int status = 0;
        try {
            act();
        } catch (const std::exception& error) {
            std::cerr << error.what() << '\n';
            status = 1;
        }
        _exit(status);
    }
    return child;
}

int status_of(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

/// Adds one letter to the note.
void lengthen(Database& database) {
    Edit edit(database, nullptr, by_an, "edit");
    auto of = *edit.find("minsk");
    of.note += "x";
    edit.put(of);
    edit.commit();
}

/// On a machine with much else to do the bounded wait may end with a clear "busy": that is lawful, and one tries again.
template <class Work>
void until_not_busy(const Work& work) {
    for (int tries = 0;; ++tries) {
        try {
            return work();
        } catch (const loep::Error& error) {
            if (error.code() != loep::ErrorCode::busy || tries > 100) {
                throw;
            }
        }
    }
}

TEST_F(EditTest, EightProcessesLoseNoUpdate) {
    put(*std::make_unique<Database>(own()), make("minsk", "Minsk", "Minsk"));
    constexpr int processes = 8;
    constexpr int edits = 20;
    std::vector<pid_t> children;
    for (int i = 0; i < processes; ++i) {
        children.push_back(start([this] {
            auto database = own();
            for (int n = 0; n < edits; ++n) {
                until_not_busy([&] { lengthen(database); });
            }
        }));
    }
    for (const auto child : children) {
        EXPECT_EQ(status_of(child), 0);
    }
    EXPECT_EQ(Database::open(path()).find("minsk")->note.size(), std::size_t{processes * edits});
    EXPECT_EQ(one_value("SELECT count(DISTINCT change) FROM history"), std::to_string(processes * edits + 1));
}

TEST_F(EditTest, EightProcessesMayMakeTheFileAtOnce) {
    std::vector<pid_t> children;
    for (int i = 0; i < 8; ++i) {
        children.push_back(start([this, i] {
            until_not_busy([&] {
                auto database = own();
                put(database, make("c" + std::to_string(i), "woord", "word"));
            });
        }));
    }
    for (const auto child : children) {
        EXPECT_EQ(status_of(child), 0);
    }
    EXPECT_EQ(Database::open(path()).load().concepts.size(), 8U);
}

TEST_F(EditTest, AKilledEditorLeavesTheStateBeforeOrAfter) {
    put(*std::make_unique<Database>(own()), make("minsk", "Minsk", "Minsk"));
    std::size_t size = 0;
    for (unsigned i = 0; i < 10; ++i) {
        const auto child = start([this] {
            auto database = own();
            for (;;) {
                lengthen(database);
            }
        });
        usleep(3000 + i * 1700);
        kill(child, SIGKILL);
        status_of(child);
        EXPECT_EQ(one_value("PRAGMA integrity_check"), "ok");
        const auto of = Database::open(path(), Access::write).find("minsk");
        ASSERT_TRUE(of.has_value());
        EXPECT_GE(of->note.size(), size);
        size = of->note.size();
        EXPECT_EQ(one_value("SELECT count(*) FROM history"), std::to_string(size + 1));
    }
}

}  // namespace
