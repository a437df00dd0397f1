"""Version 1: the first tables. Released steps are never edited."""

SQL = """
CREATE TABLE club (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    register_number TEXT NOT NULL DEFAULT '',
    registered_on TEXT CHECK (registered_on IS date(registered_on)),
    founded_on TEXT CHECK (founded_on IS date(founded_on)),
    started_on TEXT CHECK (started_on IS date(started_on)),
    street TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    flat TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    locality TEXT NOT NULL DEFAULT '',
    gmina TEXT NOT NULL DEFAULT '',
    powiat TEXT NOT NULL DEFAULT '',
    voivodeship TEXT,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    manager TEXT NOT NULL DEFAULT '',
    protection_officer TEXT NOT NULL DEFAULT '',
    protection_officer_contact TEXT NOT NULL DEFAULT '',
    welfare_centre TEXT NOT NULL DEFAULT '',
    welfare_centre_stamp TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    operator_kind TEXT NOT NULL,
    operator_name TEXT NOT NULL DEFAULT '',
    operator_nip TEXT NOT NULL DEFAULT '',
    operator_regon TEXT NOT NULL DEFAULT '',
    operator_krs TEXT NOT NULL DEFAULT '',
    operator_street TEXT NOT NULL DEFAULT '',
    operator_house TEXT NOT NULL DEFAULT '',
    operator_postcode TEXT NOT NULL DEFAULT '',
    operator_locality TEXT NOT NULL DEFAULT '',
    operator_phone TEXT NOT NULL DEFAULT '',
    operator_email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE worker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    position TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    is_social_worker INTEGER NOT NULL DEFAULT 1 CHECK (is_social_worker IN (0, 1)),
    slot_id TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE legal_parameter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    citation TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    changed_by_id INTEGER REFERENCES worker (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    second_name TEXT NOT NULL DEFAULT '',
    birth_name TEXT NOT NULL DEFAULT '',
    pesel TEXT NOT NULL DEFAULT '',
    pesel_reason TEXT NOT NULL DEFAULT '',
    born_on TEXT CHECK (born_on IS date(born_on)),
    sex TEXT CHECK (sex IN ('female', 'male')),
    citizenship TEXT NOT NULL DEFAULT '',
    document_kind TEXT,
    document_number TEXT NOT NULL DEFAULT '',
    document_country TEXT NOT NULL DEFAULT '',
    no_document_reason TEXT NOT NULL DEFAULT '',
    marital_status TEXT,
    representative TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_other TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    is_homeless INTEGER NOT NULL DEFAULT 0 CHECK (is_homeless IN (0, 1)),
    last_registered_gmina TEXT NOT NULL DEFAULT '',
    education TEXT,
    learned_occupation TEXT NOT NULL DEFAULT '',
    performed_occupation TEXT NOT NULL DEFAULT '',
    qualifications TEXT NOT NULL DEFAULT '',
    experience TEXT NOT NULL DEFAULT '',
    driving_licence TEXT NOT NULL DEFAULT '',
    labour_status TEXT,
    labour_status_since TEXT CHECK (labour_status_since IS date(labour_status_since)),
    labour_office TEXT NOT NULL DEFAULT '',
    labour_office_registered_on TEXT
        CHECK (labour_office_registered_on IS date(labour_office_registered_on)),
    labour_office_contact_on TEXT
        CHECK (labour_office_contact_on IS date(labour_office_contact_on)),
    long_term_basis TEXT NOT NULL DEFAULT '',
    has_child_under_seven INTEGER CHECK (has_child_under_seven IN (0, 1)),
    has_dependent_person INTEGER CHECK (has_dependent_person IN (0, 1)),
    uses_assistance INTEGER CHECK (uses_assistance IN (0, 1)),
    assistance_reasons TEXT NOT NULL DEFAULT '',
    disability_degree TEXT,
    disability_ruling_number TEXT NOT NULL DEFAULT '',
    disability_valid_until TEXT CHECK (disability_valid_until IS date(disability_valid_until)),
    is_disability_permanent INTEGER NOT NULL DEFAULT 0 CHECK (is_disability_permanent IN (0, 1)),
    heard_from TEXT NOT NULL DEFAULT '',
    expectations TEXT NOT NULL DEFAULT '',
    club_group TEXT NOT NULL DEFAULT '',
    worker_id INTEGER REFERENCES worker (id) ON DELETE RESTRICT,
    applied_on TEXT CHECK (applied_on IS date(applied_on)),
    entry_path TEXT NOT NULL DEFAULT '',
    informed_on TEXT CHECK (informed_on IS date(informed_on)),
    rules_accepted_on TEXT CHECK (rules_accepted_on IS date(rules_accepted_on)),
    state TEXT NOT NULL,
    state_since TEXT CHECK (state_since IS date(state_since)),
    joined_on TEXT CHECK (joined_on IS date(joined_on)),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    sort_key BLOB NOT NULL,
    search_key TEXT NOT NULL,
    CHECK (state IN ('candidate', 'waiting', 'active', 'suspended', 'completed', 'dropped_out',
        'removed', 'moved', 'deceased', 'rejected', 'archived'))
) STRICT;

CREATE TABLE address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    flat TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    post_office TEXT NOT NULL DEFAULT '',
    locality TEXT NOT NULL DEFAULT '',
    gmina TEXT NOT NULL DEFAULT '',
    gmina_kind TEXT,
    powiat TEXT NOT NULL DEFAULT '',
    voivodeship TEXT,
    is_urban INTEGER CHECK (is_urban IN (0, 1)),
    UNIQUE (participant_id, kind)
) STRICT;

CREATE TABLE ground (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    group_code TEXT NOT NULL,
    is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
    document_kind TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    document_on TEXT CHECK (document_on IS date(document_on)),
    document_issuer TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (participant_id, group_code)
) STRICT;

CREATE TABLE exclusion_finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    exclusion TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (participant_id, exclusion)
) STRICT;

CREATE TABLE sensitive_fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (participant_id, kind)
) STRICT;

CREATE TABLE state_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    reason TEXT,
    note TEXT NOT NULL DEFAULT '',
    override_reason TEXT NOT NULL DEFAULT '',
    worker_name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    author TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL
) STRICT;

CREATE TABLE household_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    last_name TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('female', 'male')),
    born_on TEXT CHECK (born_on IS date(born_on)),
    pesel TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    is_dependant INTEGER NOT NULL DEFAULT 0 CHECK (is_dependant IN (0, 1)),
    since_on TEXT CHECK (since_on IS date(since_on)),
    until_on TEXT CHECK (until_on IS date(until_on))
) STRICT;

CREATE TABLE social_contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    worker_id INTEGER REFERENCES worker (id) ON DELETE RESTRICT,
    variant TEXT NOT NULL CHECK (variant IN ('A', 'B')),
    number TEXT NOT NULL DEFAULT '',
    number_year INTEGER,
    number_in_year INTEGER,
    place TEXT NOT NULL DEFAULT '',
    concluded_on TEXT CHECK (concluded_on IS date(concluded_on)),
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    office TEXT NOT NULL DEFAULT '',
    referral_number TEXT NOT NULL DEFAULT '',
    referral_on TEXT CHECK (referral_on IS date(referral_on)),
    referral_office TEXT NOT NULL DEFAULT '',
    worker_last_name TEXT NOT NULL DEFAULT '',
    worker_first_name TEXT NOT NULL DEFAULT '',
    worker_phone TEXT NOT NULL DEFAULT '',
    form_code TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    is_amending INTEGER NOT NULL DEFAULT 0 CHECK (is_amending IN (0, 1)),
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    closing_note TEXT NOT NULL DEFAULT '',
    saved_at TEXT NOT NULL,
    CHECK (state IN ('draft', 'signed', 'fulfilled', 'partly_fulfilled', 'broken', 'dissolved')),
    CHECK (state = 'draft'
        OR (signed_on IS NOT NULL AND starts_on IS NOT NULL AND ends_on >= starts_on)),
    UNIQUE (number_year, number_in_year)
) STRICT;

CREATE TABLE contract_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (contract_id, code)
) STRICT;

CREATE TABLE contract_goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES contract_goal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE contract_action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('person', 'worker')),
    text TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS date(due_on)),
    due_text TEXT NOT NULL DEFAULT '',
    stage INTEGER,
    status TEXT NOT NULL,
    done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;

CREATE TABLE contract_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on))
) STRICT;

CREATE TABLE contract_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE CASCADE,
    member_id INTEGER REFERENCES household_member (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,
    last_name TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    pesel TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    sex TEXT,
    signs INTEGER NOT NULL DEFAULT 1 CHECK (signs IN (0, 1))
) STRICT;

CREATE TABLE contract_evaluation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('periodic', 'final')),
    planned_on TEXT CHECK (planned_on IS date(planned_on)),
    held_on TEXT CHECK (held_on IS date(held_on)),
    done TEXT NOT NULL DEFAULT '',
    not_done TEXT NOT NULL DEFAULT '',
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contract_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES social_contract (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL,
    agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on)),
    text TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (contract_id, version)
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    leader TEXT NOT NULL DEFAULT '',
    room TEXT NOT NULL DEFAULT '',
    timetable TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    capacity INTEGER,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    since_on TEXT NOT NULL CHECK (since_on IS date(since_on)),
    until_on TEXT CHECK (until_on IS date(until_on)),
    CHECK (until_on IS NULL OR until_on >= since_on)
) STRICT;

CREATE TABLE issued_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    contract_id INTEGER REFERENCES social_contract (id) ON DELETE RESTRICT,
    participant_id INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    contract_version INTEGER,
    issued_at TEXT NOT NULL,
    worker_name TEXT NOT NULL DEFAULT '',
    page_count INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    worker_id INTEGER REFERENCES worker (id) ON DELETE RESTRICT,
    worker_name TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    undoes_id INTEGER REFERENCES change (id) ON DELETE RESTRICT,
    reasons TEXT NOT NULL DEFAULT '',
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE change_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    old TEXT NOT NULL DEFAULT '',
    new TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX ground_one_main ON ground (participant_id) WHERE is_main = 1;
CREATE INDEX participant_pesel ON participant (pesel) WHERE pesel <> '';
CREATE INDEX participant_birth ON participant (born_on);
CREATE INDEX state_change_participant ON state_change (participant_id, on_day, id);
CREATE INDEX note_participant ON note (participant_id, noted_on);
CREATE INDEX household_member_participant ON household_member (participant_id);
CREATE INDEX household_member_person ON household_member (person_id);
CREATE INDEX contract_participant ON social_contract (participant_id, starts_on);
CREATE INDEX contract_state ON social_contract (state, ends_on);
CREATE INDEX contract_number ON social_contract (number);
CREATE INDEX contract_goal_contract ON contract_goal (contract_id, position);
CREATE INDEX contract_action_contract ON contract_action (contract_id, position);
CREATE INDEX contract_action_due ON contract_action (due_on) WHERE status = 'open';
CREATE INDEX contract_stage_contract ON contract_stage (contract_id, position);
CREATE INDEX contract_party_contract ON contract_party (contract_id, position);
CREATE INDEX contract_party_member ON contract_party (member_id);
CREATE INDEX contract_evaluation_contract ON contract_evaluation (contract_id, position);
CREATE INDEX contract_evaluation_due ON contract_evaluation (planned_on) WHERE held_on IS NULL;
CREATE INDEX enrolment_activity ON enrolment (activity_id);
CREATE INDEX enrolment_participant ON enrolment (participant_id);
CREATE INDEX issued_document_contract ON issued_document (contract_id);
CREATE INDEX issued_document_participant ON issued_document (participant_id);
CREATE INDEX change_subject ON change (subject_kind, subject_id, id);
CREATE INDEX change_undoes ON change (undoes_id) WHERE undoes_id IS NOT NULL;
CREATE INDEX change_entry_change ON change_entry (change_id, position);
CREATE INDEX change_entry_record ON change_entry (table_name, record_id);

CREATE TRIGGER change_is_append_only_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER change_is_append_only_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER change_entry_is_append_only_update BEFORE UPDATE ON change_entry
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER change_entry_is_append_only_delete BEFORE DELETE ON change_entry
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER contract_version_is_final_update BEFORE UPDATE ON contract_version
BEGIN SELECT RAISE(ABORT, 'a signed version never changes'); END;

CREATE TRIGGER contract_version_is_final_delete BEFORE DELETE ON contract_version
BEGIN SELECT RAISE(ABORT, 'a signed version never changes'); END;

CREATE TRIGGER issued_document_is_final_update BEFORE UPDATE ON issued_document
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;

CREATE TRIGGER issued_document_is_final_delete BEFORE DELETE ON issued_document
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;

CREATE TRIGGER signed_contract_is_final BEFORE UPDATE ON social_contract
WHEN OLD.state <> 'draft' AND NOT OLD.is_amending AND (
    NEW.participant_id IS NOT OLD.participant_id
    OR NEW.worker_id IS NOT OLD.worker_id
    OR NEW.variant IS NOT OLD.variant
    OR NEW.number IS NOT OLD.number
    OR NEW.number_year IS NOT OLD.number_year
    OR NEW.number_in_year IS NOT OLD.number_in_year
    OR NEW.place IS NOT OLD.place
    OR NEW.concluded_on IS NOT OLD.concluded_on
    OR NEW.starts_on IS NOT OLD.starts_on
    OR NEW.ends_on IS NOT OLD.ends_on
    OR NEW.office IS NOT OLD.office
    OR NEW.referral_number IS NOT OLD.referral_number
    OR NEW.referral_on IS NOT OLD.referral_on
    OR NEW.referral_office IS NOT OLD.referral_office
    OR NEW.worker_last_name IS NOT OLD.worker_last_name
    OR NEW.worker_first_name IS NOT OLD.worker_first_name
    OR NEW.worker_phone IS NOT OLD.worker_phone
    OR NEW.version IS NOT OLD.version
    OR NEW.form_code IS NOT OLD.form_code
    OR NEW.signed_on IS NOT OLD.signed_on
    OR NEW.state = 'draft')
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_has_its_version BEFORE UPDATE ON social_contract
WHEN NEW.state <> 'draft' AND NOT NEW.is_amending
    AND (OLD.state = 'draft' OR OLD.is_amending)
    AND NOT EXISTS (SELECT 1 FROM contract_version v
        WHERE v.contract_id = NEW.id AND v.version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'a signed contract keeps its signed text'); END;

CREATE TRIGGER signed_contract_stays BEFORE DELETE ON social_contract
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed contract is never deleted'); END;

CREATE TRIGGER signed_contract_text_is_final_insert BEFORE INSERT ON contract_text WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = NEW.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_text_is_final_delete BEFORE DELETE ON contract_text WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_text_is_final_update BEFORE UPDATE ON contract_text WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_goal_is_final_insert BEFORE INSERT ON contract_goal WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = NEW.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_goal_is_final_delete BEFORE DELETE ON contract_goal WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_goal_is_final_update BEFORE UPDATE ON contract_goal WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_action_is_final_insert BEFORE INSERT ON contract_action WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = NEW.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_action_is_final_delete BEFORE DELETE ON contract_action WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_stage_is_final_insert BEFORE INSERT ON contract_stage WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = NEW.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_stage_is_final_delete BEFORE DELETE ON contract_stage WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_stage_is_final_update BEFORE UPDATE ON contract_stage WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_party_is_final_insert BEFORE INSERT ON contract_party WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = NEW.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_party_is_final_delete BEFORE DELETE ON contract_party WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_evaluation_is_final_delete BEFORE DELETE ON contract_evaluation
WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
AND EXISTS (
    SELECT 1 FROM contract_version v, json_each(v.content, '$.evaluations') e
    WHERE v.contract_id = OLD.contract_id AND json_extract(e.value, '$.id') = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_action_is_final_update BEFORE UPDATE ON contract_action
WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
AND (
    NEW.contract_id IS NOT OLD.contract_id
    OR NEW.position IS NOT OLD.position
    OR NEW.party IS NOT OLD.party
    OR NEW.text IS NOT OLD.text
    OR NEW.due_on IS NOT OLD.due_on
    OR NEW.due_text IS NOT OLD.due_text
    OR NEW.stage IS NOT OLD.stage)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;

CREATE TRIGGER signed_contract_party_is_final_update BEFORE UPDATE ON contract_party
WHEN EXISTS (
    SELECT 1 FROM social_contract c
    WHERE c.id = OLD.contract_id AND c.state <> 'draft' AND NOT c.is_amending)
AND (
    NEW.contract_id IS NOT OLD.contract_id
    OR NEW.position IS NOT OLD.position
    OR NEW.last_name IS NOT OLD.last_name
    OR NEW.first_name IS NOT OLD.first_name
    OR NEW.pesel IS NOT OLD.pesel
    OR NEW.document IS NOT OLD.document
    OR NEW.address IS NOT OLD.address
    OR NEW.signs IS NOT OLD.signs)
BEGIN SELECT RAISE(ABORT, 'a signed contract never changes'); END;
"""
