"""Version 1, second half: what lists and search read. All of it can be made again.

``participant_line`` is a narrow copy of what lists sort and filter by, so that a list of 100,000
people stays in memory. It refers to no other table: a foreign key would make SQLite open a
savepoint for every row, and at each the index is written out. ``participant_search`` finds words
by their letters, folded in Python, which triggers cannot do: they only note in
``search_dirty`` whose line is out of date.
"""

SQL = """
CREATE TABLE participant_line (
    id INTEGER PRIMARY KEY,
    sort_key BLOB NOT NULL,
    state TEXT NOT NULL,
    worker_id INTEGER,
    club_group TEXT NOT NULL,
    main_group TEXT,
    contract_ends_on TEXT
) STRICT;

CREATE INDEX participant_line_sort ON participant_line (sort_key, id, state);
CREATE INDEX participant_line_state ON participant_line (state, sort_key, id);
CREATE INDEX participant_line_worker ON participant_line (worker_id, sort_key, id, state);
CREATE INDEX participant_line_group ON participant_line (club_group, sort_key, id, state);
CREATE INDEX participant_line_main ON participant_line (main_group, sort_key, id, state);
CREATE INDEX participant_line_ends ON participant_line (contract_ends_on)
    WHERE contract_ends_on IS NOT NULL;

CREATE VIRTUAL TABLE participant_search USING fts5 (
    words, tokenize = 'trigram case_sensitive 1', content = '', contentless_delete = 1
);

CREATE TABLE search_dirty (participant_id INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER participant_line_insert AFTER INSERT ON participant
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (NEW.id); END;

CREATE TRIGGER participant_line_delete AFTER DELETE ON participant
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (OLD.id); END;

CREATE TRIGGER participant_line_update AFTER UPDATE OF
    last_name, first_name, second_name, birth_name, pesel, document_number, phone, phone_other,
    state, worker_id, club_group, sort_key
ON participant
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (NEW.id); END;

CREATE TRIGGER ground_line_insert AFTER INSERT ON ground WHEN NEW.is_main
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (NEW.participant_id); END;

CREATE TRIGGER ground_line_update AFTER UPDATE OF is_main, group_code ON ground
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (NEW.participant_id); END;

CREATE TRIGGER ground_line_delete AFTER DELETE ON ground WHEN OLD.is_main
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (OLD.participant_id); END;

CREATE TRIGGER contract_line_insert AFTER INSERT ON social_contract
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (NEW.participant_id); END;

CREATE TRIGGER contract_line_update AFTER UPDATE OF number, state, ends_on ON social_contract
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (NEW.participant_id); END;

CREATE TRIGGER contract_line_delete AFTER DELETE ON social_contract
BEGIN INSERT OR IGNORE INTO search_dirty VALUES (OLD.participant_id); END;
"""
