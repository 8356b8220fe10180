-- What must never happen: a letter that changes by itself is seen, in a record and in a step of undo.
CREATE TABLE content_hash (
    hash BLOB NOT NULL
);
ALTER TABLE undo_step ADD COLUMN hash BLOB NOT NULL DEFAULT x'';
-- What is half-typed stays, each text with what it is about.
CREATE TABLE draft (
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (place),
    CONSTRAINT ck_draft_text CHECK (typeof(place) = 'text' AND typeof(text) = 'text')
);
-- What goes on from one agenda to the next is remembered, and the meeting that parked an item.
ALTER TABLE agenda_item ADD COLUMN onward TEXT NOT NULL DEFAULT 'here';
ALTER TABLE agenda_item ADD COLUMN parked_in CHAR(32) REFERENCES meeting (id);
UPDATE agenda_item SET onward = 'settled' WHERE outcome = 'walks_on' AND id IN (
    SELECT carried_from FROM agenda_item WHERE carried_from IS NOT NULL
);
