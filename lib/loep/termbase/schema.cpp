// The migrations' SQL. The names in the columns of kinds and statuses are those of the tables in concept.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/schema.hpp"

#include <array>

namespace loep::termbase {

namespace {

// Enumerations are stored by name and not by CHECK: a new kind then needs no migration, and load() refuses names that
// this program does not know.
constexpr const char* version_1 = R"sql(
CREATE TABLE subject_field (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE concept (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT NOT NULL,
    subject_field INTEGER REFERENCES subject_field (key),
    definition TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    verified INTEGER NOT NULL DEFAULT 1 CHECK (verified IN (0, 1))
) STRICT;

CREATE TABLE designation (
    key INTEGER PRIMARY KEY,
    concept INTEGER NOT NULL REFERENCES concept (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    locale TEXT NOT NULL CHECK (locale <> ''),
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    part_of_speech TEXT NOT NULL,
    gender TEXT NOT NULL DEFAULT '',
    invariable INTEGER NOT NULL DEFAULT 0 CHECK (invariable IN (0, 1)),
    case_rule TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    scheme TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (concept, position)
) STRICT;

CREATE TABLE form (
    designation INTEGER NOT NULL REFERENCES designation (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (designation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    concept INTEGER NOT NULL REFERENCES concept (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER NOT NULL REFERENCES concept (key),
    PRIMARY KEY (concept, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX relation_target ON relation (target);

CREATE TABLE style (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    locale TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE style_preference (
    style INTEGER NOT NULL REFERENCES style (key) ON DELETE CASCADE,
    designation INTEGER NOT NULL REFERENCES designation (key) ON DELETE CASCADE,
    PRIMARY KEY (style, designation)
) STRICT, WITHOUT ROWID;

CREATE INDEX style_preference_designation ON style_preference (designation);

CREATE TABLE history (
    key INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('fill', 'add', 'change', 'remove')),
    concept_id TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT ''
) STRICT;

-- All of the above but the history, in pieces (packed.hpp). Only in a sealed database.
CREATE TABLE packed (
    key INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE VIEW original AS
SELECT concept.id AS concept_id, designation.text AS text, designation.locale AS locale,
       CASE
           WHEN designation.locale LIKE '%-Latn%' THEN 'Latn'
           WHEN designation.locale LIKE '%-Cyrl%' THEN 'Cyrl'
           WHEN substr(designation.locale, 1, 2) IN ('be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'uk') THEN 'Cyrl'
           WHEN substr(designation.locale, 1, 2) IN ('ar', 'fa', 'ps', 'ur') THEN 'Arab'
           ELSE 'Latn'
       END AS script
FROM designation JOIN concept ON concept.key = designation.concept
WHERE designation.scheme = '' AND substr(designation.locale || '-', 1, 3) NOT IN ('nl-', 'en-');

CREATE VIEW romanisation AS
SELECT concept.id AS concept_id, designation.text AS text, designation.locale AS locale, designation.scheme AS scheme
FROM designation JOIN concept ON concept.key = designation.concept
WHERE designation.scheme <> '';
)sql";

// A relation names its target by id, because the concept may lie in the glossary below. History holds what a concept
// was before each change; what it was after is what the next change of it found, or what is there now.
constexpr const char* version_2 = R"sql(
ALTER TABLE relation RENAME TO relation_1;

CREATE TABLE relation (
    concept INTEGER NOT NULL REFERENCES concept (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL CHECK (target <> ''),
    PRIMARY KEY (concept, position)
) STRICT, WITHOUT ROWID;

INSERT INTO relation
SELECT relation_1.concept, relation_1.position, relation_1.kind, concept.id
FROM relation_1 JOIN concept ON concept.key = relation_1.target;

DROP TABLE relation_1;

CREATE INDEX relation_target ON relation (target);

-- Concepts of the glossary below that this one takes away.
CREATE TABLE removed (
    id TEXT PRIMARY KEY CHECK (id <> '')
) STRICT, WITHOUT ROWID;

ALTER TABLE history ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN command TEXT NOT NULL DEFAULT '';
-- NULL: not known; '': the concept was not here; else JSON (concept_state.hpp).
ALTER TABLE history ADD COLUMN state_before TEXT;
ALTER TABLE history ADD COLUMN undoes INTEGER;
UPDATE history SET change = key;
CREATE INDEX history_concept ON history (concept_id, key);
CREATE INDEX history_change ON history (change);

-- One row a concept, with its key: text by bare_key(), so that neither case nor diacritics matter.
CREATE VIRTUAL TABLE search USING fts5(names, remarks, tokenize = 'unicode61 remove_diacritics 0');
)sql";

// What a TBX file says beyond the columns; the headers of the files that a glossary came from; and, for each folder
// that is kept the same as this glossary, what both sides held when they last were.
constexpr const char* version_3 = R"sql(
ALTER TABLE concept ADD COLUMN extra TEXT NOT NULL DEFAULT '';
ALTER TABLE designation ADD COLUMN extra TEXT NOT NULL DEFAULT '';

CREATE TABLE text_file (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    title TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- state: as in history; of a style ("style ID") its locale, name and source, a line each.
CREATE TABLE synced (
    folder TEXT NOT NULL,
    id TEXT NOT NULL,
    file TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (folder, id)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<Migration, 3> all_migrations{{{1, version_1}, {2, version_2}, {3, version_3}}};

}  // namespace

std::span<const Migration> migrations() {
    return all_migrations;
}

int newest_schema_version() {
    return all_migrations.back().version;
}

}  // namespace loep::termbase
