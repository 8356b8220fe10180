-- What longer texts said before they were changed.
CREATE TABLE text_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    fact TEXT NOT NULL,
    text TEXT NOT NULL,
    until TEXT NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX ix_text_version_record ON text_version (record, fact);
