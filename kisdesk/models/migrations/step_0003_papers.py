"""Step 3, papers: numbers and corrections of issued documents, the office's own wordings."""

SQL = """
ALTER TABLE issued_document ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE issued_document ADD COLUMN number_year INTEGER;
ALTER TABLE issued_document ADD COLUMN number_in_year INTEGER;
ALTER TABLE issued_document ADD COLUMN issued_on TEXT
    CHECK (issued_on IS NULL OR issued_on IS date(issued_on));
ALTER TABLE issued_document ADD COLUMN corrects_id INTEGER
    REFERENCES issued_document (id) ON DELETE RESTRICT;
ALTER TABLE issued_document ADD COLUMN content TEXT NOT NULL DEFAULT '';

CREATE UNIQUE INDEX issued_document_number
    ON issued_document (kind, number_year, number_in_year) WHERE number_in_year IS NOT NULL;
CREATE INDEX issued_document_corrects
    ON issued_document (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE TABLE paper_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    block TEXT NOT NULL CHECK (block <> ''),
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    worker_name TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, block)
) STRICT;
"""
