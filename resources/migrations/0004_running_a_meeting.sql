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
