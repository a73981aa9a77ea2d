CREATE INDEX history_change ON history (change);

CREATE INDEX history_concept ON history (concept_id, key);

CREATE INDEX relation_target ON relation (target);

CREATE INDEX style_preference_designation ON style_preference (designation);

CREATE TABLE concept (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT NOT NULL,
    subject_field INTEGER REFERENCES subject_field (key),
    definition TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    verified INTEGER NOT NULL DEFAULT 1 CHECK (verified IN (0, 1))
, extra TEXT NOT NULL DEFAULT '') STRICT;

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
    note TEXT NOT NULL DEFAULT '', extra TEXT NOT NULL DEFAULT '',
    UNIQUE (concept, position)
) STRICT;

CREATE TABLE form (
    designation INTEGER NOT NULL REFERENCES designation (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (designation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    key INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('fill', 'add', 'change', 'remove')),
    concept_id TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT ''
, change INTEGER NOT NULL DEFAULT 0, command TEXT NOT NULL DEFAULT '', state_before TEXT, undoes INTEGER) STRICT;

CREATE TABLE packed (
    key INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE relation (
    concept INTEGER NOT NULL REFERENCES concept (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL CHECK (target <> ''),
    PRIMARY KEY (concept, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE removed (
    id TEXT PRIMARY KEY CHECK (id <> '')
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5(names, remarks, tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_content'(id INTEGER PRIMARY KEY, c0, c1);

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TABLE subject_field (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE synced (
    folder TEXT NOT NULL,
    id TEXT NOT NULL,
    file TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (folder, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_file (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    title TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

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

PRAGMA application_id = 1280263504;
PRAGMA user_version = 3;
