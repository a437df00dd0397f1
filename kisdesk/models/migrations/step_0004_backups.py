"""Step 4, backups: sticks and folders copies go to, restores, test restores."""

SQL = """
ALTER TABLE backup ADD COLUMN place_uuid TEXT NOT NULL DEFAULT '';
ALTER TABLE backup ADD COLUMN place_label TEXT NOT NULL DEFAULT '';
ALTER TABLE backup ADD COLUMN volume_id TEXT NOT NULL DEFAULT '';
ALTER TABLE backup ADD COLUMN is_automatic INTEGER NOT NULL DEFAULT 0
    CHECK (is_automatic IN (0, 1));
ALTER TABLE backup ADD COLUMN history_length INTEGER NOT NULL DEFAULT 0
    CHECK (history_length >= 0);
ALTER TABLE backup ADD COLUMN history_head TEXT NOT NULL DEFAULT ''
    CHECK (history_head = '' OR length(history_head) = 64);
ALTER TABLE backup ADD COLUMN last_change_id INTEGER NOT NULL DEFAULT 0
    CHECK (last_change_id >= 0);

CREATE TABLE backup_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL CHECK (label <> ''),
    volume_id TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL,
    added_at TEXT NOT NULL,
    UNIQUE (volume_id, folder),
    CHECK (volume_id <> '' OR folder <> '')
) STRICT;

CREATE TABLE test_restore (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tested_at TEXT NOT NULL,
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    place_label TEXT NOT NULL DEFAULT '',
    copy_made_at TEXT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '' CHECK (sha256 = '' OR length(sha256) = 64),
    people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0),
    contracts INTEGER NOT NULL DEFAULT 0 CHECK (contracts >= 0),
    documents INTEGER NOT NULL DEFAULT 0 CHECK (documents >= 0),
    duration_ms INTEGER NOT NULL DEFAULT 0 CHECK (duration_ms >= 0),
    is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1)),
    failure TEXT NOT NULL DEFAULT '',
    CHECK (is_passed = (failure = ''))
) STRICT;

CREATE INDEX test_restore_tested ON test_restore (tested_at);
"""
