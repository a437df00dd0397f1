"""Step 3, outcomes: what came of taking part, and what was learnt when the club asked later."""

SQL = """
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    work_kind TEXT,
    institution TEXT,
    applied_on TEXT CHECK (applied_on IS date(applied_on)),
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    result TEXT,
    amount INTEGER CHECK (amount >= 0),
    started_on TEXT CHECK (started_on IS date(started_on)),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    basis TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (decided_on IS NULL OR applied_on IS NULL OR decided_on >= applied_on),
    CHECK (ended_on IS NULL OR started_on IS NULL OR ended_on >= started_on)
) STRICT;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    outcome_id INTEGER REFERENCES outcome (id) ON DELETE CASCADE,
    since_on TEXT NOT NULL CHECK (since_on IS date(since_on)),
    months INTEGER NOT NULL CHECK (months > 0),
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    answer TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX outcome_participant ON outcome (participant_id);
CREATE INDEX outcome_started ON outcome (started_on) WHERE started_on IS NOT NULL;
CREATE INDEX outcome_applied ON outcome (applied_on) WHERE applied_on IS NOT NULL;
CREATE INDEX follow_up_participant ON follow_up (participant_id);
CREATE UNIQUE INDEX follow_up_of_work ON follow_up (outcome_id, months)
    WHERE outcome_id IS NOT NULL;
CREATE UNIQUE INDEX follow_up_of_end ON follow_up (participant_id, since_on, months)
    WHERE outcome_id IS NULL;
"""
