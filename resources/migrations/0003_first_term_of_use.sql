-- What a first term of use showed. Hours by halves of the day, where the community counts so.
ALTER TABLE community ADD COLUMN half_days BOOLEAN NOT NULL DEFAULT 0;
-- Where the new moon is looked for, a Hijri month begins a day before or after that of the calendar.
ALTER TABLE community ADD COLUMN hijri_shift INTEGER NOT NULL DEFAULT 0;
-- What was so when a meeting was closed, for its summary: what came next, and how try-outs went.
CREATE TABLE closing (
    meeting_id CHAR(32) NOT NULL,
    title TEXT NOT NULL,
    day DATE,
    time TIME,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    timekeeper TEXT NOT NULL,
    note_taker TEXT NOT NULL,
    challenger TEXT NOT NULL,
    tea TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_closing PRIMARY KEY (id),
    CONSTRAINT fk_closing_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE INDEX ix_closing_meeting_id ON closing (meeting_id);
CREATE TABLE closing_item (
    meeting_id CHAR(32) NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    brought_by TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_closing_item PRIMARY KEY (id),
    CONSTRAINT fk_closing_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE INDEX ix_closing_item_meeting_id ON closing_item (meeting_id);
CREATE TABLE closing_try_out (
    meeting_id CHAR(32) NOT NULL,
    try_out_id CHAR(32) NOT NULL,
    story_id CHAR(32),
    answer TEXT,
    friend_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_closing_try_out PRIMARY KEY (id),
    CONSTRAINT fk_closing_try_out_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_closing_try_out_try_out_id FOREIGN KEY(try_out_id) REFERENCES try_out (id),
    CONSTRAINT fk_closing_try_out_story_id FOREIGN KEY(story_id) REFERENCES story (id),
    CONSTRAINT fk_closing_try_out_friend_id FOREIGN KEY(friend_id) REFERENCES member (id)
);
CREATE INDEX ix_closing_try_out_meeting_id ON closing_try_out (meeting_id);
