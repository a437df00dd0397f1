"""Step 2: the list of verified copies."""

SQL = """
CREATE TABLE backup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    folder TEXT NOT NULL,
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    people INTEGER NOT NULL CHECK (people >= 0),
    contracts INTEGER NOT NULL CHECK (contracts >= 0),
    documents INTEGER NOT NULL CHECK (documents >= 0),
    program TEXT NOT NULL,
    schema INTEGER NOT NULL CHECK (schema > 0)
) STRICT;

CREATE INDEX backup_made ON backup (made_at);
CREATE INDEX backup_sha256 ON backup (sha256);
"""
