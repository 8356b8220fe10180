-- The life of the community between meetings.
-- The school's bells, each member's week, and the periods without a class in it, with the days on which they are.
CREATE TABLE bell (
    name TEXT NOT NULL,
    starts TIME NOT NULL,
    ends TIME NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_bell PRIMARY KEY (id)
);
CREATE TABLE week (
    member CHAR(32) NOT NULL,
    until TEXT NOT NULL,
    said_on DATE,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_week PRIMARY KEY (id),
    CONSTRAINT fk_week_member FOREIGN KEY(member) REFERENCES member (id)
);
CREATE INDEX ix_week_member ON week (member);
CREATE TABLE free_period (
    week CHAR(32) NOT NULL,
    bell CHAR(32) NOT NULL,
    days TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_free_period PRIMARY KEY (id),
    CONSTRAINT fk_free_period_week FOREIGN KEY(week) REFERENCES week (id),
    CONSTRAINT fk_free_period_bell FOREIGN KEY(bell) REFERENCES bell (id)
);
CREATE INDEX ix_free_period_week ON free_period (week);
CREATE INDEX ix_free_period_bell ON free_period (bell);
