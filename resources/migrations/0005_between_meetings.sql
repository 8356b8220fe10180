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
-- How a meeting felt: totals of unsigned slips; what the facilitator asks in private. In which term a meeting of a break counts.
CREATE TABLE pulse_total (
    meeting_id CHAR(32) NOT NULL,
    step TEXT NOT NULL,
    slips INTEGER NOT NULL,
    word TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_pulse_total PRIMARY KEY (id),
    CONSTRAINT ck_pulse_total_slips_positive CHECK (slips > 0),
    CONSTRAINT fk_pulse_total_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE INDEX ix_pulse_total_meeting_id ON pulse_total (meeting_id);
CREATE TABLE mirror (
    meeting_id CHAR(32) NOT NULL,
    nudged TEXT NOT NULL,
    heard TEXT NOT NULL,
    agenda TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_mirror PRIMARY KEY (id),
    CONSTRAINT fk_mirror_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE INDEX ix_mirror_meeting_id ON mirror (meeting_id);
ALTER TABLE community ADD COLUMN pulse_words TEXT NOT NULL DEFAULT '[]';
ALTER TABLE community ADD COLUMN pulse_line BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN term_id CHAR(32) REFERENCES term (id);
-- Class visits: none is kept that its host did not choose, and nothing of what was seen.
CREATE TABLE visit (
    host_id CHAR(32) NOT NULL,
    visitor_id CHAR(32) NOT NULL,
    host_chose BOOLEAN NOT NULL,
    day DATE,
    period TEXT NOT NULL,
    with_class TEXT NOT NULL,
    look_at TEXT NOT NULL,
    also_look_at TEXT NOT NULL,
    question TEXT NOT NULL,
    will_try TEXT NOT NULL,
    try_out_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_visit PRIMARY KEY (id),
    CONSTRAINT ck_visit_host_chose CHECK (host_chose),
    CONSTRAINT fk_visit_host_id FOREIGN KEY(host_id) REFERENCES member (id),
    CONSTRAINT fk_visit_visitor_id FOREIGN KEY(visitor_id) REFERENCES member (id),
    CONSTRAINT fk_visit_try_out_id FOREIGN KEY(try_out_id) REFERENCES try_out (id)
);
CREATE INDEX ix_visit_host_id ON visit (host_id);
CREATE INDEX ix_visit_visitor_id ON visit (visitor_id);
CREATE INDEX ix_visit_day ON visit (day);
-- What somebody found: where it is from, whether it may be copied, where it lies on paper, what came of it.
ALTER TABLE entry ADD COLUMN citation TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN rights TEXT NOT NULL DEFAULT 'not_known';
ALTER TABLE entry ADD COLUMN paper_copy TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN brought_id CHAR(32) REFERENCES agenda_item (id);
ALTER TABLE entry ADD COLUMN became_id CHAR(32) REFERENCES idea (id);
-- Whose part in an idea it was said to be, before it was put right.
CREATE TABLE credit_trace (
    idea_id CHAR(32) NOT NULL,
    part TEXT NOT NULL,
    member_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_credit_trace PRIMARY KEY (id),
    CONSTRAINT fk_credit_trace_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id),
    CONSTRAINT fk_credit_trace_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_credit_trace_idea_id ON credit_trace (idea_id);
-- Learning links: for each idea a chain of small steps from one to another.
CREATE TABLE learning_link (
    idea_id CHAR(32) NOT NULL,
    giver_id CHAR(32) NOT NULL,
    receiver_id CHAR(32) NOT NULL,
    how TEXT NOT NULL,
    what TEXT NOT NULL,
    state TEXT NOT NULL,
    day DATE,
    small_enough BOOLEAN NOT NULL,
    previous_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_learning_link PRIMARY KEY (id),
    CONSTRAINT fk_learning_link_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id),
    CONSTRAINT fk_learning_link_giver_id FOREIGN KEY(giver_id) REFERENCES member (id),
    CONSTRAINT fk_learning_link_receiver_id FOREIGN KEY(receiver_id) REFERENCES member (id),
    CONSTRAINT fk_learning_link_previous_id FOREIGN KEY(previous_id) REFERENCES learning_link (id)
);
CREATE INDEX ix_learning_link_idea_id ON learning_link (idea_id);
CREATE INDEX ix_learning_link_giver_id ON learning_link (giver_id);
CREATE INDEX ix_learning_link_receiver_id ON learning_link (receiver_id);
-- What the group says of its journey, the questions that it talks about, and what is taken for granted.
CREATE TABLE stage_reflection (
    day DATE NOT NULL,
    stage TEXT,
    words TEXT NOT NULL,
    shows TEXT NOT NULL,
    next_thing TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_stage_reflection PRIMARY KEY (id)
);
CREATE INDEX ix_stage_reflection_day ON stage_reflection (day);
CREATE TABLE reflection_answer (
    reflection_id CHAR(32) NOT NULL,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_reflection_answer PRIMARY KEY (id),
    CONSTRAINT fk_reflection_answer_reflection_id FOREIGN KEY(reflection_id) REFERENCES stage_reflection (id)
);
CREATE INDEX ix_reflection_answer_reflection_id ON reflection_answer (reflection_id);
CREATE TABLE question_set (
    title TEXT NOT NULL,
    aim TEXT NOT NULL,
    questions TEXT NOT NULL,
    ours TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_question_set PRIMARY KEY (id)
);
CREATE TABLE assumption (
    text TEXT NOT NULL,
    day DATE NOT NULL,
    entry_id CHAR(32),
    otherwise TEXT NOT NULL,
    try_out_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_assumption PRIMARY KEY (id),
    CONSTRAINT fk_assumption_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id),
    CONSTRAINT fk_assumption_try_out_id FOREIGN KEY(try_out_id) REFERENCES try_out (id)
);
CREATE INDEX ix_assumption_entry_id ON assumption (entry_id);
-- What was asked of the school and given, and what the facilitator promised.
CREATE TABLE support (
    what TEXT NOT NULL,
    kind TEXT NOT NULL,
    asked_on DATE,
    promised_on DATE,
    given_on DATE,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_support PRIMARY KEY (id)
);
CREATE TABLE promise (
    what TEXT NOT NULL,
    day DATE NOT NULL,
    promised_to TEXT NOT NULL,
    whom TEXT NOT NULL,
    until DATE,
    meeting_id CHAR(32),
    became TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_promise PRIMARY KEY (id),
    CONSTRAINT fk_promise_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE INDEX ix_promise_day ON promise (day);
CREATE INDEX ix_promise_meeting_id ON promise (meeting_id);
-- A working agreement that took the place of another.
ALTER TABLE agreement ADD COLUMN replaces_id CHAR(32) REFERENCES agreement (id);
-- People outside the school who know, and the ideas they can be asked about.
CREATE TABLE knowledge_holder (
    name TEXT NOT NULL,
    about TEXT NOT NULL,
    reach TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_knowledge_holder PRIMARY KEY (id)
);
CREATE INDEX ix_knowledge_holder_sort_key ON knowledge_holder (sort_key);
CREATE TABLE holder_idea (
    holder_id CHAR(32) NOT NULL,
    idea_id CHAR(32) NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    deleted_at DATETIME,
    CONSTRAINT pk_holder_idea PRIMARY KEY (id),
    CONSTRAINT fk_holder_idea_holder_id FOREIGN KEY(holder_id) REFERENCES knowledge_holder (id),
    CONSTRAINT fk_holder_idea_idea_id FOREIGN KEY(idea_id) REFERENCES idea (id)
);
CREATE INDEX ix_holder_idea_holder_id ON holder_idea (holder_id);
CREATE INDEX ix_holder_idea_idea_id ON holder_idea (idea_id);
-- What its owner was doing already, as the fifth part of a line of a story.
ALTER TABLE story ADD COLUMN already_doing TEXT NOT NULL DEFAULT '';
