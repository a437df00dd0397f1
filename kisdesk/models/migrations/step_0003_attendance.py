"""Step 3, part: who was at which meeting."""

SQL = """
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    mark TEXT NOT NULL
        CHECK (mark IN ('present', 'excused', 'unexcused', 'sick', 'not_applicable')),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    remark TEXT NOT NULL DEFAULT '',
    guest_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, participant_id),
    CHECK (minutes IS NULL OR mark = 'present')
) STRICT;

CREATE INDEX attendance_participant ON attendance (participant_id, meeting_id);
"""
