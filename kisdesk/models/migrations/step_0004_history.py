"""Step 4, history: acts that change no record, and content that can be erased under the chain."""

SQL = """
ALTER TABLE change ADD COLUMN details TEXT NOT NULL DEFAULT '';
ALTER TABLE change ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE change ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';

CREATE INDEX change_at ON change (at);
CREATE INDEX change_action ON change (action, id);

-- INSERT OR REPLACE deletes the old row without asking the triggers for deletion.
CREATE TRIGGER change_is_append_only_insert BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM change c WHERE c.id = NEW.id OR c.uuid = NEW.uuid)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER change_entry_is_append_only_insert BEFORE INSERT ON change_entry
WHEN EXISTS (SELECT 1 FROM change_entry e WHERE e.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER contract_version_is_final_insert BEFORE INSERT ON contract_version
WHEN EXISTS (SELECT 1 FROM contract_version v WHERE v.id = NEW.id OR v.uuid = NEW.uuid
    OR (v.contract_id = NEW.contract_id AND v.version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'a signed version never changes'); END;

CREATE TRIGGER issued_document_is_final_insert BEFORE INSERT ON issued_document
WHEN EXISTS (SELECT 1 FROM issued_document d WHERE d.id = NEW.id OR d.uuid = NEW.uuid)
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;
"""
