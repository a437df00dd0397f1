"""Step 4, privacy: disclosures, restrictions, objections, breaches, processing activities."""

SQL = """
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    document_id INTEGER REFERENCES issued_document (id) ON DELETE SET NULL,
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    recipient_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'made', 'refused')),
    demanded_on TEXT CHECK (demanded_on IS date(demanded_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    reference TEXT NOT NULL DEFAULT '',
    made_on TEXT CHECK (made_on IS date(made_on)),
    basis TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    way TEXT,
    reason TEXT NOT NULL DEFAULT '',
    worker_name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'open') = (made_on IS NULL)),
    CHECK (demanded_on IS NULL OR made_on IS NULL OR made_on >= demanded_on)
) STRICT;

CREATE INDEX disclosure_participant ON disclosure (participant_id);
CREATE INDEX disclosure_document ON disclosure (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX disclosure_open ON disclosure (due_on) WHERE state = 'open';

CREATE TABLE processing_restriction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    basis TEXT NOT NULL CHECK (basis IN ('accuracy', 'unlawful', 'claims', 'objection')),
    since_on TEXT NOT NULL CHECK (since_on IS date(since_on)),
    until_on TEXT CHECK (until_on IS date(until_on)),
    told_on TEXT CHECK (told_on IS date(told_on)),
    note TEXT NOT NULL DEFAULT '',
    worker_name TEXT NOT NULL DEFAULT '',
    CHECK (until_on IS NULL OR until_on >= since_on),
    CHECK (until_on IS NULL OR told_on IS NOT NULL),
    CHECK (told_on IS NULL OR until_on IS NULL OR told_on <= until_on)
) STRICT;

CREATE INDEX processing_restriction_participant ON processing_restriction (participant_id);

CREATE TABLE person_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL
        CHECK (kind IN ('access', 'rectification', 'restriction', 'objection', 'other')),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    text TEXT NOT NULL DEFAULT '',
    extended_on TEXT CHECK (extended_on IS date(extended_on)),
    extension_reason TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    decision TEXT CHECK (decision IN ('granted', 'partly', 'refused')),
    reason TEXT NOT NULL DEFAULT '',
    worker_name TEXT NOT NULL DEFAULT '',
    CHECK ((answered_on IS NULL) = (decision IS NULL)),
    CHECK (answered_on IS NULL OR answered_on >= received_on),
    CHECK (extended_on IS NULL OR extended_on >= received_on)
) STRICT;

CREATE INDEX person_request_participant ON person_request (participant_id);
CREATE INDEX person_request_open ON person_request (received_on) WHERE answered_on IS NULL;

CREATE TABLE correction_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    disclosure_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE RESTRICT,
    told_on TEXT CHECK (told_on IS date(told_on)),
    reason TEXT NOT NULL DEFAULT '',
    CHECK (told_on IS NOT NULL OR reason <> ''),
    UNIQUE (disclosure_id, change_id)
) STRICT;

CREATE INDEX correction_notice_participant ON correction_notice (participant_id);
CREATE INDEX correction_notice_change ON correction_notice (change_id);

CREATE TABLE breach (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    noticed_at TEXT NOT NULL CHECK (noticed_at <> ''),
    happened TEXT NOT NULL DEFAULT '',
    circumstances TEXT NOT NULL CHECK (circumstances <> ''),
    copy_name TEXT NOT NULL DEFAULT '',
    copy_made_at TEXT NOT NULL DEFAULT '',
    copy_last_change INTEGER NOT NULL DEFAULT 0 CHECK (copy_last_change >= 0),
    medium_encrypted INTEGER CHECK (medium_encrypted IN (0, 1)),
    people_kinds TEXT NOT NULL DEFAULT '',
    people_count INTEGER CHECK (people_count >= 0),
    records_count INTEGER CHECK (records_count >= 0),
    data_kinds TEXT NOT NULL DEFAULT '',
    consequences TEXT NOT NULL DEFAULT '',
    measures TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    report TEXT CHECK (report IN ('needed', 'not_needed')),
    report_reason TEXT NOT NULL DEFAULT '',
    reported_at TEXT,
    delay_reason TEXT NOT NULL DEFAULT '',
    tell_people TEXT CHECK (tell_people IN ('yes', 'no')),
    tell_reason TEXT NOT NULL DEFAULT '',
    told_on TEXT CHECK (told_on IS date(told_on)),
    worker_name TEXT NOT NULL DEFAULT '',
    CHECK ((copy_name = '') = (copy_made_at = '')),
    CHECK (reported_at IS NULL OR report = 'needed'),
    CHECK (report IS NULL OR report = 'needed' OR report_reason <> ''),
    CHECK (told_on IS NULL OR tell_people = 'yes')
) STRICT;

CREATE INDEX breach_noticed ON breach (noticed_at);
"""
