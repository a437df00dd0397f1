"""Step 3, part: kinds of activities, meetings, the waiting list, consultations."""

SQL = """
CREATE TABLE activity_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    service TEXT NOT NULL,
    official_code TEXT NOT NULL DEFAULT '',
    legal_basis TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX activity_kind_key ON activity_kind (key) WHERE key <> '';

INSERT INTO activity_kind (uuid, key, name, service, legal_basis, position)
SELECT lower(hex(randomblob(16))), column1, column2, column3, column4, row_number() OVER ()
FROM (VALUES
    ('job_search', 'Pomoc w znalezieniu pracy', 'job_placement', 'art. 18 ust. 2 pkt 1'),
    ('work_preparation', 'Przygotowanie do podjęcia zatrudnienia', 'job_search_workshop',
        'art. 18 ust. 2 pkt 1'),
    ('socially_useful_work', 'Prace społecznie użyteczne', 'socially_useful_work',
        'art. 18 ust. 2 pkt 2'),
    ('public_works', 'Roboty publiczne', 'public_works', 'art. 18 ust. 2 pkt 3'),
    ('legal_advice', 'Poradnictwo prawne', 'legal_advice', 'art. 18 ust. 2 pkt 4'),
    ('self_help', 'Samopomoc w sprawach zatrudnienia, mieszkaniowych i socjalnych',
        'support_group', 'art. 18 ust. 2 pkt 5'),
    ('work_placement', 'Staże', 'work_placement', 'art. 18 ust. 2 pkt 6'),
    ('career_advice', 'Doradztwo zawodowe', 'career_advice', ''),
    ('job_search_workshop', 'Warsztaty aktywnego poszukiwania pracy', 'job_search_workshop', ''),
    ('vocational_workshop', 'Warsztaty i szkolenia zawodowe', 'vocational_training', ''),
    ('own_business', 'Przygotowanie do spółdzielni socjalnej lub własnej działalności',
        'own_business', ''),
    ('supported_employment', 'Zatrudnienie wspierane', 'supported_employment', ''),
    ('social_skills', 'Trening umiejętności społecznych', 'social_skills', ''),
    ('psychological_advice', 'Poradnictwo psychologiczne', 'psychological_advice', ''),
    ('therapy', 'Wsparcie terapeutyczne', 'addiction_therapy', ''),
    ('support_group', 'Grupa wsparcia', 'support_group', ''),
    ('family_advice', 'Poradnictwo rodzinne i obywatelskie', 'family_advice', ''),
    ('household_budget', 'Trening gospodarowania budżetem domowym', 'household_budget', ''),
    ('education', 'Edukacja, w tym cyfrowa i regionalna', 'education', ''),
    ('healthy_life', 'Promocja zdrowego stylu życia', 'culture_sport', ''),
    ('leisure', 'Zajęcia kulturalne, sportowe i integracyjne', 'culture_sport', ''),
    ('volunteering', 'Wolontariat', 'volunteering', ''),
    ('other_social', 'Inne zajęcia reintegracji społecznej', 'other_social', ''),
    ('other_vocational', 'Inne zajęcia reintegracji zawodowej', 'other_vocational', '')
);

ALTER TABLE activity ADD COLUMN kind_id INTEGER REFERENCES activity_kind (id) ON DELETE RESTRICT;
ALTER TABLE activity ADD COLUMN form TEXT NOT NULL DEFAULT 'class'
    CHECK (form IN ('class', 'group', 'individual', 'placement'));
ALTER TABLE activity ADD COLUMN programme TEXT NOT NULL DEFAULT '';

UPDATE activity SET
    kind_id = (SELECT id FROM activity_kind k WHERE k.key = CASE activity.category
        WHEN 'vocational' THEN 'vocational_workshop'
        WHEN 'socially_useful_work' THEN 'socially_useful_work'
        WHEN 'individual' THEN 'career_advice'
        ELSE 'other_social' END),
    form = CASE category
        WHEN 'individual' THEN 'individual'
        WHEN 'socially_useful_work' THEN 'placement'
        ELSE 'class' END;

CREATE TABLE meeting_series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    rule TEXT NOT NULL CHECK (rule <> ''),
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    until_on TEXT NOT NULL CHECK (until_on IS date(until_on)),
    starts_at INTEGER NOT NULL CHECK (starts_at >= 0),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    CHECK (until_on >= starts_on),
    CHECK (starts_at + minutes <= 1440)
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    series_id INTEGER REFERENCES meeting_series (id) ON DELETE SET NULL,
    original_day TEXT CHECK (original_day IS date(original_day)),
    day TEXT NOT NULL CHECK (day IS date(day)),
    starts_at INTEGER NOT NULL CHECK (starts_at >= 0),
    ends_at INTEGER NOT NULL CHECK (ends_at <= 1440),
    leader TEXT NOT NULL DEFAULT '',
    room TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
    cancel_reason TEXT NOT NULL DEFAULT '',
    CHECK (ends_at > starts_at),
    CHECK (state <> 'cancelled' OR cancel_reason <> '')
) STRICT;

CREATE TABLE waiting_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    position INTEGER NOT NULL,
    UNIQUE (activity_id, participant_id)
) STRICT;

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    specialist TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL
        CHECK (role IN ('psychologist', 'career_adviser', 'lawyer', 'therapist', 'other')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    topic TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE individual_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    what TEXT NOT NULL CHECK (what IN ('computer', 'printer', 'scanner', 'other')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX activity_of_kind ON activity (kind_id);
CREATE INDEX meeting_series_activity ON meeting_series (activity_id);
CREATE INDEX meeting_day ON meeting (day, starts_at);
CREATE INDEX meeting_activity ON meeting (activity_id, day);
CREATE INDEX meeting_of_series ON meeting (series_id, original_day);
CREATE INDEX waiting_entry_activity ON waiting_entry (activity_id, position);
CREATE INDEX waiting_entry_participant ON waiting_entry (participant_id);
CREATE INDEX consultation_participant ON consultation (participant_id, day);
CREATE INDEX consultation_day ON consultation (day);
CREATE INDEX individual_use_participant ON individual_use (participant_id, day);
CREATE INDEX individual_use_day ON individual_use (day);
"""
