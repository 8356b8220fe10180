-- What became of the intention of a meeting, in a sentence of its own.
ALTER TABLE meeting ADD COLUMN intention_met TEXT NOT NULL DEFAULT '';
-- Days without school, typed once, which a series of meetings keeps off.
CREATE TABLE holiday (
    first DATE NOT NULL,
    last DATE NOT NULL,
    name TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_holiday PRIMARY KEY (id)
);
CREATE INDEX ix_holiday_first ON holiday (first);
-- A meeting while it goes on: what a part is given and takes, and which part is on.
ALTER TABLE agenda_item ADD COLUMN allotted INTEGER;
ALTER TABLE agenda_item ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN moves_on BOOLEAN NOT NULL DEFAULT 0;
CREATE TABLE run (
    meeting_id CHAR(32) NOT NULL,
    began DATETIME NOT NULL,
    item_id CHAR(32),
    since DATETIME,
    stop TEXT,
    stopped_at DATETIME,
    left_id CHAR(32),
    left_at DATETIME,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_run PRIMARY KEY (id),
    CONSTRAINT fk_run_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_run_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id),
    CONSTRAINT fk_run_left_id FOREIGN KEY(left_id) REFERENCES agenda_item (id)
);
CREATE INDEX ix_run_meeting_id ON run (meeting_id);
CREATE TABLE interruption (
    meeting_id CHAR(32) NOT NULL,
    item_id CHAR(32),
    kind TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_interruption PRIMARY KEY (id),
    CONSTRAINT fk_interruption_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_interruption_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE INDEX ix_interruption_meeting_id ON interruption (meeting_id);
-- Ways of talking together: a part of an agenda may use one. A note beside it, for the facilitator alone.
CREATE TABLE protocol (
    title TEXT NOT NULL,
    aim TEXT NOT NULL,
    steps TEXT NOT NULL,
    roles TEXT NOT NULL,
    card TEXT NOT NULL,
    ours TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_protocol PRIMARY KEY (id)
);
ALTER TABLE agenda_item ADD COLUMN protocol_id CHAR(32) REFERENCES protocol (id);
ALTER TABLE agenda_item ADD COLUMN private_note TEXT NOT NULL DEFAULT '';
