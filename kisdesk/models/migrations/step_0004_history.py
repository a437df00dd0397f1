"""Step 4, history: acts that change no record, and content that can be erased under the chain."""

SQL = """
ALTER TABLE change ADD COLUMN details TEXT NOT NULL DEFAULT '';
ALTER TABLE change ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE change ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';

CREATE INDEX change_at ON change (at);
CREATE INDEX change_action ON change (action, id);
"""
