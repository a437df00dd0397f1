"""Step 3, part: socially useful work."""

SQL = """
CREATE TABLE psu_agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'ended')),
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    gmina TEXT NOT NULL DEFAULT '',
    gmina_signatory TEXT NOT NULL DEFAULT '',
    county TEXT NOT NULL DEFAULT '',
    county_signatory TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    persons INTEGER CHECK (persons > 0),
    tasks TEXT NOT NULL DEFAULT '',
    refund_points INTEGER CHECK (refund_points BETWEEN 0 AND 10000),
    rate INTEGER CHECK (rate > 0),
    CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on)
) STRICT;

CREATE TABLE psu_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    agreement_id INTEGER NOT NULL REFERENCES psu_agreement (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    address TEXT NOT NULL DEFAULT '',
    supervisor TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE psu_assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    agreement_id INTEGER NOT NULL REFERENCES psu_agreement (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    place_id INTEGER NOT NULL REFERENCES psu_place (id) ON DELETE RESTRICT,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
    day_minutes INTEGER CHECK (day_minutes BETWEEN 1 AND 1440),
    week_minutes INTEGER CHECK (week_minutes BETWEEN 1 AND 10080),
    tasks TEXT NOT NULL DEFAULT '',
    CHECK (ends_on >= starts_on)
) STRICT;

CREATE TABLE psu_hours (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    assignment_id INTEGER NOT NULL REFERENCES psu_assignment (id) ON DELETE CASCADE,
    place_id INTEGER NOT NULL REFERENCES psu_place (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK (day IS date(day)),
    starts_at INTEGER NOT NULL CHECK (starts_at >= 0),
    ends_at INTEGER NOT NULL CHECK (ends_at <= 1440),
    supervisor TEXT NOT NULL DEFAULT '',
    CHECK (ends_at > starts_at)
) STRICT;

CREATE INDEX psu_place_agreement ON psu_place (agreement_id);
CREATE INDEX psu_assignment_agreement ON psu_assignment (agreement_id);
CREATE INDEX psu_assignment_participant ON psu_assignment (participant_id);
CREATE INDEX psu_assignment_place ON psu_assignment (place_id);
CREATE INDEX psu_hours_assignment ON psu_hours (assignment_id, day);
CREATE INDEX psu_hours_place ON psu_hours (place_id);
CREATE INDEX psu_hours_day ON psu_hours (day);
"""
