-- The first schema: every table of records, undo, and search.
-- A statement ends with a semicolon at the end of a line that is not indented.
CREATE TABLE agreement (
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    agreed_on DATE,
    by_group BOOLEAN NOT NULL,
    why TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_agreement PRIMARY KEY (id)
);
CREATE TABLE export (
    day DATE NOT NULL,
    audience TEXT NOT NULL,
    what TEXT NOT NULL,
    named TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_export PRIMARY KEY (id)
);
CREATE TABLE meeting (
    title TEXT NOT NULL,
    day DATE NOT NULL,
    time TIME NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    place_secured BOOLEAN NOT NULL,
    tea TEXT NOT NULL,
    intention TEXT NOT NULL,
    time_chosen_by TEXT NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    interrupted_minutes INTEGER NOT NULL,
    guests TEXT NOT NULL,
    agenda_printed BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT ck_meeting_minutes_positive CHECK (minutes > 0)
);
CREATE INDEX ix_meeting_day ON meeting (day);
CREATE TABLE member (
    name TEXT NOT NULL,
    called TEXT NOT NULL,
    other_script TEXT NOT NULL,
    subject TEXT NOT NULL,
    room TEXT NOT NULL,
    state TEXT NOT NULL,
    since DATE,
    own_words TEXT NOT NULL,
    in_group TEXT NOT NULL,
    in_school TEXT NOT NULL,
    outside TEXT NOT NULL,
    told_us_on DATE,
    private_note TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_member PRIMARY KEY (id)
);
CREATE INDEX ix_member_sort_key ON member (sort_key);
CREATE TABLE term (
    name TEXT NOT NULL,
    starts DATE NOT NULL,
    ends DATE NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_term PRIMARY KEY (id)
);
CREATE INDEX ix_term_starts ON term (starts);
CREATE TABLE agenda_item (
    meeting_id CHAR(32),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    real INTEGER,
    part TEXT NOT NULL,
    purpose TEXT NOT NULL,
    origin TEXT NOT NULL,
    brought_by TEXT NOT NULL,
    phase TEXT,
    standing BOOLEAN NOT NULL,
    carried_from CHAR(32),
    notes TEXT NOT NULL,
    outcome TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_agenda_item PRIMARY KEY (id),
    CONSTRAINT ck_agenda_item_minutes_not_negative CHECK (minutes >= 0),
    CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_agenda_item_carried_from FOREIGN KEY(carried_from) REFERENCES agenda_item (id)
);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE TABLE attendance (
    meeting_id CHAR(32) NOT NULL,
    member_id CHAR(32) NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_attendance PRIMARY KEY (id),
    CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_attendance_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE TABLE community (
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    school TEXT NOT NULL,
    place TEXT NOT NULL,
    directorate TEXT NOT NULL,
    administration TEXT NOT NULL,
    calls_itself TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    weekend TEXT NOT NULL,
    digits TEXT NOT NULL,
    paper TEXT NOT NULL,
    hijri BOOLEAN NOT NULL,
    article_aside BOOLEAN NOT NULL,
    facilitator CHAR(32),
    is_sample BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_community PRIMARY KEY (id),
    CONSTRAINT fk_community_facilitator FOREIGN KEY(facilitator) REFERENCES member (id)
);
CREATE TABLE role (
    meeting_id CHAR(32) NOT NULL,
    member_id CHAR(32) NOT NULL,
    role TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_role PRIMARY KEY (id),
    CONSTRAINT fk_role_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_role_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_role_meeting_id ON role (meeting_id);
CREATE TABLE entry (
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    day DATE NOT NULL,
    authorship TEXT NOT NULL,
    "by" TEXT NOT NULL,
    meeting_id CHAR(32),
    item_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_entry PRIMARY KEY (id),
    CONSTRAINT fk_entry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_entry_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE INDEX ix_entry_kind ON entry (kind);
CREATE INDEX ix_entry_meeting_id ON entry (meeting_id);
CREATE TABLE idea (
    title TEXT NOT NULL,
    day DATE NOT NULL,
    words TEXT NOT NULL,
    source TEXT NOT NULL,
    how_we_know TEXT NOT NULL,
    first_step TEXT NOT NULL,
    works_without TEXT NOT NULL,
    steps TEXT NOT NULL,
    not_so_well TEXT NOT NULL,
    read_more TEXT NOT NULL,
    state TEXT NOT NULL,
    meeting_id CHAR(32),
    item_id CHAR(32),
    authorship TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_idea PRIMARY KEY (id),
    CONSTRAINT fk_idea_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_idea_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE INDEX ix_idea_day ON idea (day);
CREATE INDEX ix_idea_meeting_id ON idea (meeting_id);
CREATE INDEX ix_idea_sort_key ON idea (sort_key);
CREATE INDEX ix_idea_state ON idea (state);
CREATE TABLE idea_credit (
    idea_id CHAR(32) NOT NULL,
    part TEXT NOT NULL,
    member_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_idea_credit PRIMARY KEY (id),
    CONSTRAINT fk_idea_credit_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id),
    CONSTRAINT fk_idea_credit_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_idea_credit_idea_id ON idea_credit (idea_id);
CREATE INDEX ix_idea_credit_member_id ON idea_credit (member_id);
CREATE TABLE idea_link (
    idea_id CHAR(32) NOT NULL,
    parent_id CHAR(32) NOT NULL,
    kind TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_idea_link PRIMARY KEY (id),
    CONSTRAINT fk_idea_link_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id),
    CONSTRAINT fk_idea_link_parent_id FOREIGN KEY(parent_id) REFERENCES idea (id)
);
CREATE INDEX ix_idea_link_idea_id ON idea_link (idea_id);
CREATE INDEX ix_idea_link_parent_id ON idea_link (parent_id);
CREATE TABLE try_out (
    owner_id CHAR(32) NOT NULL,
    what TEXT NOT NULL,
    day DATE NOT NULL,
    idea_id CHAR(32),
    meeting_id CHAR(32),
    with_class TEXT NOT NULL,
    first_step TEXT NOT NULL,
    already_doing TEXT NOT NULL,
    friend_id CHAR(32),
    talk_on DATE,
    answer TEXT,
    asked_on DATE,
    asked_again_on DATE,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_try_out PRIMARY KEY (id),
    CONSTRAINT fk_try_out_owner_id FOREIGN KEY(owner_id) REFERENCES member (id),
    CONSTRAINT fk_try_out_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id),
    CONSTRAINT fk_try_out_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_try_out_friend_id FOREIGN KEY(friend_id) REFERENCES member (id)
);
CREATE INDEX ix_try_out_answer ON try_out (answer);
CREATE INDEX ix_try_out_day ON try_out (day);
CREATE INDEX ix_try_out_idea_id ON try_out (idea_id);
CREATE INDEX ix_try_out_meeting_id ON try_out (meeting_id);
CREATE INDEX ix_try_out_owner_id ON try_out (owner_id);
CREATE TABLE story (
    try_out_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    what_i_did TEXT NOT NULL,
    pupils TEXT NOT NULL,
    surprised TEXT NOT NULL,
    next TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_story PRIMARY KEY (id),
    CONSTRAINT fk_story_try_out_id FOREIGN KEY(try_out_id) REFERENCES try_out (id)
);
CREATE INDEX ix_story_day ON story (day);
CREATE INDEX ix_story_try_out_id ON story (try_out_id);
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    joins TEXT,
    changes TEXT NOT NULL,
    undone INTEGER NOT NULL
);
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record TEXT NOT NULL UNIQUE,
    shown_by TEXT,
    shown TEXT NOT NULL,
    folded TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_index USING fts5(
    folded, content='search_text', content_rowid='id', tokenize='unicode61', prefix='2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO search_index (rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.id, old.folded);
END;
CREATE TRIGGER search_text_changed AFTER UPDATE OF folded ON search_text
WHEN old.folded <> new.folded BEGIN
    INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO search_index (rowid, folded) VALUES (new.id, new.folded);
END;
