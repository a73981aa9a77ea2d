// The glossary database: what opens and what is refused untouched, reading and replacing it whole, its history.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/database.hpp"

#include <filesystem>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "loep/base/error.hpp"
#include "loep/termbase/schema.hpp"
#include "loep/text/file.hpp"

namespace {

using loep::termbase::Access;
using loep::termbase::Concept;
using loep::termbase::Database;
using loep::termbase::RelationKind;
using loep::termbase::Termbase;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class DatabaseTest : public testing::Test {
  protected:
    DatabaseTest() {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::path(testing::TempDir()) / (std::string("loep database ?#% ") + test->name());
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~DatabaseTest() override { std::filesystem::remove_all(folder_); }

    std::string path(const std::string& name = "glossary.sqlite") const { return (folder_ / name).string(); }

    std::string error_of(Access access) const {
        try {
            Database::open(path(), access);
        } catch (const loep::Error& error) {
            return error.what();
        }
        return "no error";
    }

    /// The rows of a query by way of SQLite itself, columns with | between.
    std::vector<std::string> rows(const char* sql) const {
        sqlite3* raw = nullptr;
        EXPECT_EQ(sqlite3_open(path().c_str(), &raw), SQLITE_OK);
        const std::unique_ptr<sqlite3, int (*)(sqlite3*)> handle(raw, sqlite3_close);
        std::vector<std::string> found;
        const auto collect = [](void* all, int count, char** values, char**) {
            std::string row;
            for (int i = 0; i < count; ++i) {
                row += (i == 0 ? "" : "|");
                row += values[i] == nullptr ? "NULL" : values[i];
            }
            static_cast<std::vector<std::string>*>(all)->push_back(row);
            return 0;
        };
        EXPECT_EQ(sqlite3_exec(raw, sql, collect, &found, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        return found;
    }

    /// Every kind of access is refused in these words, and not a byte changes.
    void expect_refused(const std::string& words) const {
        const auto before = loep::text::read_file(path());
        for (const auto access : {Access::read, Access::write, Access::create, Access::built_in}) {
            EXPECT_THAT(error_of(access), testing::StartsWith(path() + ": " + words));
        }
        EXPECT_EQ(loep::text::read_file(path()), before);
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1) << "a file was left beside it";
    }

    std::filesystem::path folder_;
};

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

Termbase sample() {
    Termbase termbase;
    auto country = make("belarus", "Belarus", "Belarus");
    country.kind = loep::termbase::ConceptKind::country;
    country.subject = "countries";
    country.definition = "a country";
    country.source = "an atlas";
    country.note = "a note";
    country.verified = false;
    auto& old = country.designations.emplace_back();
    old.text = "Wit-Rusland";
    old.locale = "nl";
    old.type = loep::termbase::TermType::variant;
    old.status = loep::termbase::AdministrativeStatus::admitted;
    old.part_of_speech = loep::termbase::PartOfSpeech::proper_noun;
    old.gender = loep::termbase::Gender::neuter;
    old.forms = {"Wit-Ruslands", "Wit-Russen"};
    old.invariable = true;
    old.case_rule = loep::termbase::CaseRule::initial;
    old.abbreviation = loep::termbase::AbbreviationClass::never_final;
    old.source = "a newspaper";
    old.note = "another";
    auto& original = country.designations.emplace_back();
    original.text = "Беларусь";
    original.locale = "be";
    auto& romanised = country.designations.emplace_back();
    romanised.text = "Bielaruś";
    romanised.locale = "be-Latn";
    romanised.scheme = "lacinka";
    auto city = make("minsk", "Minsk", "Minsk");
    city.relations = {{RelationKind::located_in, "belarus"}, {RelationKind::capital_of, "belarus"}};
    termbase.concepts = {country, city};
    termbase.styles = {{"blad", "nl-NL", "Het Blad", "usage", {{"belarus", "Wit-Rusland"}, {"minsk", "Minsk"}}}};
    return termbase;
}

TEST_F(DatabaseTest, EveryFieldComesBack) {
    {
        auto database = Database::open(path(), Access::create);
        EXPECT_EQ(database.load(), Termbase{});
        database.replace_all(sample(), {"an author", "a reason", ""});
        EXPECT_EQ(database.load(), sample());
        EXPECT_EQ(database.schema_version(), loep::termbase::newest_schema_version());
    }
    EXPECT_EQ(Database::open(path()).load(), sample());
    EXPECT_EQ(Database::open(path(), Access::write).load(), sample());
}

TEST_F(DatabaseTest, ConceptsComeSortedById) {
    auto unsorted = sample();
    std::swap(unsorted.concepts[0], unsorted.concepts[1]);
    auto database = Database::open(path(), Access::create);
    database.replace_all(unsorted, {});
    EXPECT_EQ(database.load(), sample());
}

TEST_F(DatabaseTest, DesignationsComeInTheirOrderHoweverTheyLie) {
    Database::open(path(), Access::create).replace_all(sample(), {});
    rows("UPDATE designation SET key = 100 - key WHERE concept = 2");
    rows("PRAGMA defer_foreign_keys = ON; UPDATE designation SET position = 9 WHERE text = 'Wit-Rusland'");
    auto expected = sample();
    auto& designations = expected.concepts[0].designations;
    std::rotate(designations.begin() + 2, designations.begin() + 3, designations.end());
    expected.styles[0].preferences.pop_back();  // its designation has another key now
    rows("DELETE FROM style_preference WHERE designation = 6");
    EXPECT_EQ(Database::open(path()).load(), expected);
}

TEST_F(DatabaseTest, ASealedFileIsAloneAndTheSameEachTime) {
    std::vector<std::string> made;
    for (int i = 0; i < 2; ++i) {
        std::filesystem::remove(path());
        auto database = Database::open(path(), Access::create);
        database.replace_all(sample(), {"loep", "compiled", "1970-01-01T00:00:00Z"});
        database.seal();
        made.push_back(loep::text::read_file(path()));
    }
    EXPECT_TRUE(made[0] == made[1]);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
    EXPECT_EQ(Database::open(path(), Access::built_in).load(), sample());
}

TEST_F(DatabaseTest, OpeningASealedFileForWritingUnsealsIt) {
    Database::open(path(), Access::create).replace_all(sample(), {});
    Database::open(path(), Access::write).seal();
    EXPECT_THAT(rows("SELECT count(*) FROM packed"), ElementsAre("1"));
    auto database = Database::open(path(), Access::write);
    EXPECT_THAT(rows("SELECT count(*) FROM packed"), ElementsAre("0"));
    EXPECT_EQ(database.load(), sample());
    auto less = sample();
    less.concepts.pop_back();
    less.styles.clear();
    database.replace_all(less, {});
    EXPECT_EQ(database.load(), less);
}

TEST_F(DatabaseTest, AFileInUseIsNotReadAsBuiltIn) {
    auto database = Database::open(path(), Access::create);
    database.replace_all(sample(), {});  // lies in the log still
    EXPECT_EQ(Database::open(path(), Access::built_in).load(), sample());
}

TEST_F(DatabaseTest, HistorySaysWhatChanged) {
    auto database = Database::open(path(), Access::create);
    auto termbase = sample();
    database.replace_all(termbase, {"an", "start", "2024-01-01T00:00:00Z"});
    termbase.concepts[0].note = "new";
    termbase.concepts[0].designations[1].status = loep::termbase::AdministrativeStatus::admitted;
    termbase.concepts[1] = make("grodno", "Grodno", "Grodno");
    termbase.styles.clear();
    database.replace_all(termbase, {"bo", "review", "2024-01-02T00:00:00Z"});
    database.replace_all(termbase, {"bo", "nothing new", ""});
    EXPECT_THAT(
        rows("SELECT time, author, reason, action, concept_id, what FROM history ORDER BY key"),
        ElementsAre("2024-01-01T00:00:00Z|an|start|fill||2 concepts",
                    "2024-01-02T00:00:00Z|bo|review|change|belarus|note, designations",
                    "2024-01-02T00:00:00Z|bo|review|add|grodno|", "2024-01-02T00:00:00Z|bo|review|remove|minsk|",
                    "2024-01-02T00:00:00Z|bo|review|change||styles"));
}

TEST_F(DatabaseTest, AFailedChangeChangesNothing) {
    auto database = Database::open(path(), Access::create);
    database.replace_all(sample(), {});
    auto broken = sample();
    broken.styles[0].preferences[0].designation = "Narnia";
    EXPECT_THROW(database.replace_all(broken, {}), loep::Error);
    EXPECT_EQ(database.load(), sample());
    EXPECT_THAT(rows("SELECT action FROM history"), ElementsAre("fill"));
}

TEST_F(DatabaseTest, ViewsShowOriginalsAndRomanisations) {
    Database::open(path(), Access::create).replace_all(sample(), {});
    EXPECT_THAT(rows("SELECT * FROM original"), ElementsAre("belarus|Беларусь|be|Cyrl"));
    EXPECT_THAT(rows("SELECT * FROM romanisation"), ElementsAre("belarus|Bielaruś|be-Latn|lacinka"));
    EXPECT_THAT(rows("PRAGMA foreign_key_check"), IsEmpty());
}

TEST_F(DatabaseTest, RefusesWhatIsNoDatabase) {
    loep::text::replace_file(path(), std::string(5000, 'x'));
    expect_refused("not a glossary database (not an SQLite file)");
    loep::text::replace_file(path(), "SQLite format 3");
    expect_refused("not a glossary database (not an SQLite file)");
}

TEST_F(DatabaseTest, RefusesADatabaseOfSomethingElse) {
    rows("CREATE TABLE concept (id)");
    expect_refused("an SQLite database, but not a loep glossary");
}

TEST_F(DatabaseTest, RefusesANewerSchema) {
    {
        auto database = Database::open(path(), Access::create);
        database.seal();
    }
    rows("PRAGMA user_version = 99");
    expect_refused("the glossary database has schema 99, and this loep knows schemas up to ");
}

TEST_F(DatabaseTest, SaysWhatIsMissingOrAFolder) {
    EXPECT_EQ(error_of(Access::read), path() + ": no such glossary database");
    EXPECT_EQ(error_of(Access::write), path() + ": no such glossary database");
    loep::text::replace_file(path(), "");
    EXPECT_EQ(error_of(Access::write), path() + ": not a glossary database (the file is empty)");
    std::filesystem::remove(path());
    std::filesystem::create_directory(path());
    EXPECT_EQ(error_of(Access::create), path() + ": is a folder, not a glossary; name a .tbx file or a database");
}

TEST_F(DatabaseTest, ADamagedFileIsOneClearError) {
    {
        auto database = Database::open(path(), Access::create);
        database.replace_all(sample(), {});
        database.seal();
    }
    auto bytes = loep::text::read_file(path());
    std::fill(bytes.begin() + 200, bytes.end(), 'x');
    loep::text::replace_file(path(), bytes);
    try {
        Database::open(path()).load();
        ADD_FAILURE() << "no error";
    } catch (const loep::Error& error) {
        EXPECT_EQ(error.code(), loep::ErrorCode::database);
        EXPECT_THAT(error.what(), HasSubstr("the glossary database is damaged"));
    }
}

TEST_F(DatabaseTest, AnUnknownNameInATableIsAnError) {
    Database::open(path(), Access::create).replace_all(sample(), {});
    rows("UPDATE designation SET status = 'loved' WHERE key = 1");
    try {
        Database::open(path()).load();
        ADD_FAILURE() << "no error";
    } catch (const loep::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("unknown status \"loved\""));
    }
}

TEST_F(DatabaseTest, TheSchemaIsTheGoldenOne) {
    Database::open(path(), Access::create);
    std::string schema;
    for (const auto& sql : rows("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")) {
        schema += sql + "\n\n";
    }
    for (const auto* pragma : {"application_id", "user_version"}) {
        schema += std::string("PRAGMA ") + pragma + " = " + rows((std::string("PRAGMA ") + pragma).c_str())[0] + ";\n";
    }
    const std::string golden = "tests/unit/termbase/schema.golden.sql";
    if (const char* update = std::getenv("LOEP_UPDATE_GOLDEN"); update != nullptr && *update == '1') {
        loep::text::replace_file(golden, schema);
    }
    EXPECT_EQ(schema, loep::text::read_file(golden)) << "a new schema needs a migration; then LOEP_UPDATE_GOLDEN=1";
}

}  // namespace
