-- What must never happen: a letter that changes by itself is seen, in a record and in a step of undo.
CREATE TABLE content_hash (
    hash BLOB NOT NULL
);
ALTER TABLE undo_step ADD COLUMN hash BLOB NOT NULL DEFAULT x'';
