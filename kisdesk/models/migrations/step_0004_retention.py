"""Step 4, retention: classes of papers, decisions about disposal, what was disposed of.

Nothing in the tables of what was disposed of refers to a person: they are what stays when the
person is gone. ``disposed_year`` has rows of people of one year, not joined from year to year.
"""

SQL = """
CREATE TABLE retention_class (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL CHECK (key <> ''),
    symbol TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL CHECK (category <> ''),
    start TEXT NOT NULL CHECK (start IN ('year_after', 'closing_day')),
    source TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE disposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (number <> ''),
    executed_at TEXT NOT NULL,
    worker_name TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    papers INTEGER NOT NULL CHECK (papers >= 0),
    erased_changes INTEGER NOT NULL CHECK (erased_changes >= 0),
    erased_sha256 TEXT NOT NULL CHECK (length(erased_sha256) = 64),
    cleaned_at TEXT,
    document_id INTEGER REFERENCES issued_document (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE disposal_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER UNIQUE REFERENCES participant (id) ON DELETE CASCADE,
    paper_class TEXT NOT NULL DEFAULT '',
    paper_year INTEGER,
    decision TEXT NOT NULL CHECK (decision IN ('destroy', 'keep', 'hand_over')),
    keep_until TEXT CHECK (keep_until IS date(keep_until)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    consent_number TEXT NOT NULL DEFAULT '',
    consent_on TEXT CHECK (consent_on IS date(consent_on)),
    expertise TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
    worker_name TEXT NOT NULL DEFAULT '',
    CHECK (decision <> 'keep' OR keep_until IS NOT NULL),
    CHECK ((participant_id IS NULL) = (paper_class <> '' AND paper_year IS NOT NULL))
) STRICT;

CREATE TABLE disposed_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    disposal_id INTEGER NOT NULL REFERENCES disposal (id) ON DELETE RESTRICT,
    case_number TEXT NOT NULL,
    classes TEXT NOT NULL,
    first_year INTEGER,
    last_year INTEGER,
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    decision TEXT NOT NULL CHECK (decision IN ('destroy', 'hand_over')),
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
    decided_by TEXT NOT NULL,
    consent_number TEXT NOT NULL DEFAULT '',
    consent_on TEXT CHECK (consent_on IS date(consent_on)),
    contracts INTEGER NOT NULL CHECK (contracts >= 0),
    papers INTEGER NOT NULL CHECK (papers >= 0),
    records INTEGER NOT NULL CHECK (records >= 0)
) STRICT;

CREATE TABLE disposed_year (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    disposal_id INTEGER NOT NULL REFERENCES disposal (id) ON DELETE RESTRICT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    sex TEXT CHECK (sex IN ('female', 'male')),
    age_band TEXT NOT NULL DEFAULT '',
    education TEXT NOT NULL DEFAULT '',
    is_urban INTEGER CHECK (is_urban IN (0, 1))
) STRICT;

CREATE TABLE disposed_figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    year_id INTEGER NOT NULL REFERENCES disposed_year (id) ON DELETE RESTRICT,
    part TEXT NOT NULL CHECK (part <> ''),
    code TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('female', 'male')),
    amount INTEGER NOT NULL CHECK (amount <> 0)
) STRICT;

CREATE TABLE erased_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    disposal_id INTEGER NOT NULL REFERENCES disposal (id) ON DELETE RESTRICT,
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE RESTRICT,
    seal TEXT NOT NULL CHECK (length(seal) = 64),
    UNIQUE (disposal_id, change_id)
) STRICT;

CREATE UNIQUE INDEX disposal_decision_papers ON disposal_decision (paper_class, paper_year)
    WHERE participant_id IS NULL;
CREATE INDEX retention_class_key ON retention_class (key, valid_from);
CREATE UNIQUE INDEX disposal_number ON disposal (number);
CREATE INDEX disposal_document ON disposal (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX disposed_case_disposal ON disposed_case (disposal_id);
CREATE INDEX disposed_year_year ON disposed_year (year);
CREATE INDEX disposed_year_disposal ON disposed_year (disposal_id);
CREATE INDEX disposed_figure_year ON disposed_figure (year_id);
CREATE INDEX erased_change_change ON erased_change (change_id, disposal_id);

CREATE TRIGGER disposed_case_is_final_update BEFORE UPDATE ON disposed_case
BEGIN SELECT RAISE(ABORT, 'what was disposed of never changes'); END;

CREATE TRIGGER disposed_case_is_final_delete BEFORE DELETE ON disposed_case
BEGIN SELECT RAISE(ABORT, 'what was disposed of never changes'); END;

CREATE TRIGGER disposed_year_is_final_update BEFORE UPDATE ON disposed_year
BEGIN SELECT RAISE(ABORT, 'what was disposed of never changes'); END;

CREATE TRIGGER disposed_year_is_final_delete BEFORE DELETE ON disposed_year
BEGIN SELECT RAISE(ABORT, 'what was disposed of never changes'); END;

CREATE TRIGGER disposed_figure_is_final_update BEFORE UPDATE ON disposed_figure
BEGIN SELECT RAISE(ABORT, 'what was disposed of never changes'); END;

CREATE TRIGGER disposed_figure_is_final_delete BEFORE DELETE ON disposed_figure
BEGIN SELECT RAISE(ABORT, 'what was disposed of never changes'); END;

CREATE TRIGGER erased_change_is_final_update BEFORE UPDATE ON erased_change
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER erased_change_is_final_delete BEFORE DELETE ON erased_change
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
"""
