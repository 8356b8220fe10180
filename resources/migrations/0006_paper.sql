-- Paper, and the way back in.
-- The short codes of slips that come back: on which slip each is, when that was printed and keyed in.
CREATE TABLE paper_code (
    code TEXT NOT NULL,
    slip TEXT NOT NULL,
    meeting_id CHAR(32),
    try_out_id CHAR(32),
    member_id CHAR(32),
    number INTEGER NOT NULL,
    printed_on DATE,
    entered_on DATE,
    became_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_paper_code PRIMARY KEY (id),
    CONSTRAINT ck_paper_code_unsigned CHECK (slip != 'pulse' OR member_id IS NULL AND try_out_id IS NULL),
    CONSTRAINT uq_paper_code_code UNIQUE (code),
    CONSTRAINT fk_paper_code_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_paper_code_try_out_id FOREIGN KEY(try_out_id) REFERENCES try_out (id),
    CONSTRAINT fk_paper_code_member_id FOREIGN KEY(member_id) REFERENCES member (id),
    CONSTRAINT fk_paper_code_became_id FOREIGN KEY(became_id) REFERENCES try_out (id)
);
CREATE INDEX ix_paper_code_became_id ON paper_code (became_id);
CREATE INDEX ix_paper_code_meeting_id ON paper_code (meeting_id);
CREATE INDEX ix_paper_code_member_id ON paper_code (member_id);
CREATE INDEX ix_paper_code_try_out_id ON paper_code (try_out_id);
-- Where the clocks of the meetings are, for calendars; empty for the zone of the computer.
ALTER TABLE community ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
-- Who said something that is taken for granted is not kept; older versions kept it until the sentence was edited.
UPDATE entry SET authorship = iif(authorship = 'credited', 'not_stored', authorship), "by" = '[]' WHERE kind = 'assumption';
UPDATE undo_step SET changes = (
    SELECT json_group_array(json_array(
        json_extract(told.value, '$[0]'),
        json_extract(told.value, '$[1]'),
        json(CASE WHEN json_extract(told.value, '$[0]') = 'entry' AND json_extract(told.value, '$[2].kind') = 'assumption'
        THEN json_set(json_extract(told.value, '$[2]'), '$.by', '[]', '$.authorship', iif(json_extract(told.value, '$[2].authorship') = 'credited', 'not_stored', json_extract(told.value, '$[2].authorship')))
        ELSE json_extract(told.value, '$[2]') END),
        json(CASE WHEN json_extract(told.value, '$[0]') = 'entry' AND json_extract(told.value, '$[3].kind') = 'assumption'
        THEN json_set(json_extract(told.value, '$[3]'), '$.by', '[]', '$.authorship', iif(json_extract(told.value, '$[3].authorship') = 'credited', 'not_stored', json_extract(told.value, '$[3].authorship')))
        ELSE json_extract(told.value, '$[3]') END)
    ))
    FROM json_each(undo_step.changes) AS told
)
WHERE changes LIKE '%"assumption"%';
-- The next meeting for a telephone's calendar, at the foot of agenda and summary.
ALTER TABLE community ADD COLUMN calendar_code BOOLEAN NOT NULL DEFAULT 0;
-- What was chosen of the pack of a meeting.
CREATE TABLE pack_sheet (
    meeting_id CHAR(32) NOT NULL,
    kind TEXT NOT NULL,
    idea_id CHAR(32),
    protocol_id CHAR(32),
    is_in BOOLEAN NOT NULL,
    copies INTEGER NOT NULL,
    handed_out DATE,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_pack_sheet PRIMARY KEY (id),
    CONSTRAINT fk_pack_sheet_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_pack_sheet_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id),
    CONSTRAINT fk_pack_sheet_protocol_id FOREIGN KEY(protocol_id) REFERENCES protocol (id)
);
CREATE INDEX ix_pack_sheet_idea_id ON pack_sheet (idea_id);
CREATE INDEX ix_pack_sheet_meeting_id ON pack_sheet (meeting_id);
CREATE INDEX ix_pack_sheet_protocol_id ON pack_sheet (protocol_id);
-- In which places the file and its copies lie, and whether a summary is signed and stamped.
ALTER TABLE community ADD COLUMN kept_where TEXT NOT NULL DEFAULT '';
ALTER TABLE community ADD COLUMN signed_summary BOOLEAN NOT NULL DEFAULT 0;
