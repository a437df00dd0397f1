"""Destroying files: everything of a person goes, past reports stay, the history still proves."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.retention import OFFICE_PAPERS, PARTICIPANT_FILE, Decision
from kisdesk.domain.retention_rows import Block, CaseKey
from kisdesk.domain.rights import Role
from kisdesk.errors import Cancelled, NotFoundError
from kisdesk.models.chain import chain_hash_before_step_4
from kisdesk.models.changes import actor, recorded_change
from kisdesk.models.gate import gate_of
from kisdesk.models.participant import Note, SensitiveFact
from kisdesk.services import session as sessions
from kisdesk.services.backups import make_backup
from kisdesk.services.demo import make_sample_file
from kisdesk.services.disposal import (
    execute_disposal,
    finish_cleaning,
    is_cleaning_pending,
    list_disposals,
    older_copies,
)
from kisdesk.services.errors import (
    DiskFullError,
    DisposalBlockedError,
    NotAllowedError,
    WrongPasswordError,
)
from kisdesk.services.history import history_of, verify_history
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import issue_paper, paper_content, print_paper, reprint
from kisdesk.services.papers.register import IssuedFilter, list_issued
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.services.participants import change_state, save_household
from kisdesk.services.reports import year_report
from kisdesk.services.retention import (
    decide,
    list_for_review,
    list_rules,
    remove_class,
    review_row,
)
from kisdesk.storage.erasing import free_pages
from kisdesk.storage.peewee_database import database
from tests.builders import CHEAP, PASSWORD, member_draft
from tests.forms.reading import page_texts, squeezed
from tests.services.disposal_builders import (
    CONSENT,
    LATER,
    confirm_classes,
    destroy,
    due_people,
    mark,
    remains,
)
from tests.storage.raw_pages import journal_pages

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample club of 30 people, its classes confirmed; closed."""
    path = tmp_path_factory.mktemp("sample") / "klub.kis"
    make_sample_file(path, PASSWORD, people=30, seed=3, today=DAY, cost=CHEAP)
    confirm_classes()
    sessions.close_file()
    return path


@pytest.fixture
def club(sample: Path, tmp_path: Path) -> Iterator[Path]:
    """The sample club, open."""
    path = tmp_path / "klub.kis"
    path.write_bytes(sample.read_bytes())
    sessions.unlock(path, PASSWORD)
    yield path
    sessions.close_file()


def triggers() -> list[tuple[str, str]]:
    return database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")


def figures(year: int) -> dict[str, object]:
    """All numbers of a report, without the people behind them."""
    report = year_report(year, LATER)
    found: dict[str, object] = {
        f"{part}.{row.code}": (row.women, row.men, row.unrecorded)
        for part in ("by_state", "by_group", "by_group_also", "contracts", "effects")
        for row in getattr(report, part)
    }
    found |= {name: getattr(report, name) for name in ("opening", "started", "ended", "closing")}
    return found


def test_nothing_of_the_person_remains_in_file_search_or_new_copy(
    club: Path, tmp_path: Path
) -> None:
    key = due_people()[0].key
    assert key.participant_id is not None
    words = mark(key.participant_id)
    assert sorted(remains(club, words)) == sorted(words)  # they were there
    journal = journal_pages(club, database.data_file.key_for_copy())
    assert any(word.encode() in journal for word in words)  # and in the journal

    destroy([key])

    assert remains(club, words) == []
    assert free_pages(database.data_file.connection) == 0
    assert not is_cleaning_pending()
    folder = tmp_path / "kopie"
    folder.mkdir()
    assert remains(make_backup(folder).path, words) == []
    for word in words:
        assert list_participants(ParticipantQuery(text=word)) == []
    assert verify_history()


def test_a_full_disk_while_writing_anew_is_told_and_made_good_later(
    club: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = due_people()[0].key
    assert key.participant_id is not None
    words = mark(key.participant_id)

    def full(*_: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr("kisdesk.services.disposal_cleaning.rewrite", full)
        carried = destroy([key])
    assert isinstance(carried.problem, DiskFullError)
    assert not list_disposals()[0].is_cleaned
    assert is_cleaning_pending()
    journal = journal_pages(club, database.data_file.key_for_copy())
    assert not any(word.encode() in journal for word in words)
    sessions.close_file()
    sessions.unlock(club, PASSWORD)
    assert is_cleaning_pending()
    finish_cleaning()
    assert list_disposals()[0].is_cleaned
    assert remains(club, words) == []
    assert verify_history()


def test_a_cancel_before_the_end_leaves_everything_as_it_was(club: Path) -> None:
    rows = due_people()[:2]
    for row in rows:
        decide(row.key, CONSENT, today=LATER)
    before = database.rows("SELECT * FROM participant"), triggers()
    stopped = 0
    for point in range(1, 20):
        try:
            execute_disposal(
                [row.key for row in rows], PASSWORD, today=LATER, progress=_StopAt(point)
            )
        except Cancelled:
            stopped += 1
            assert (database.rows("SELECT * FROM participant"), triggers()) == before
            assert list_disposals() == []
        else:
            break
    assert stopped == 5
    assert len(database.rows("SELECT * FROM participant")) == len(before[0]) - 2
    assert not is_cleaning_pending()
    assert verify_history()


class _StopAt:
    """Cancels at the report of that number and every later one."""

    def __init__(self, number: int) -> None:
        self._left = number

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self._left -= 1
        if self._left <= 0:
            raise Cancelled


def test_every_table_that_refers_to_people_is_empty_of_them(club: Path) -> None:
    row = due_people()[0]
    person = row.key.participant_id
    destroy([row.key])
    columns = database.rows(
        'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f'
        " WHERE m.type = 'table' AND f.\"table\" = 'participant'"
    )
    assert len(columns) > 12
    for table, column in columns:
        assert not database.rows(f"SELECT 1 FROM {table} WHERE {column} = ?", (person,)), table
    database.data_file.quick_check(full=True)


def test_figures_of_past_reports_are_the_same_after_several_people_are_gone(club: Path) -> None:
    years = range(2024, 2027)
    before = {year: figures(year) for year in years}
    assert any(value != (0, 0, 0) and value for value in before[2025].values())
    rows = due_people()
    half = len(rows) // 2
    assert half >= 3
    destroy([row.key for row in rows[:half]])
    assert {year: figures(year) for year in years} == before
    destroy([row.key for row in rows[half:]])
    assert {year: figures(year) for year in years} == before
    assert all(year_report(year, LATER).adds_up for year in years)
    people = Counter(
        gone.number
        for row in year_report(2026, LATER).by_state
        if row.code == "took_part"
        for gone in row.disposed
        for _ in range(gone.amount)
    )
    assert set(people) <= {"PB/1/2041", "PB/2/2041"}
    assert people.total() > 0


def test_stubs_say_nothing_that_tells_who_it_was(club: Path) -> None:
    destroy([row.key for row in due_people()[:3]])
    columns = {row[1] for row in database.rows("PRAGMA table_info(disposed_year)")}
    assert columns == {
        "id", "uuid", "disposal_id", "year", "sex", "age_band", "education", "is_urban"
    }  # fmt: skip
    assert database.rows("SELECT count(*) FROM disposed_year")[0][0] >= 3
    years = [row[0] for row in database.rows("SELECT year FROM disposed_year ORDER BY id")]
    assert years == sorted(years)  # by year, not by person


def test_history_still_proves_and_the_guards_are_back(club: Path) -> None:
    guards = triggers()
    assert verify_history()
    carried = destroy([row.key for row in due_people()[:2]])
    assert triggers() == guards
    assert verify_history()
    assert list_disposals()[0].number == carried.number == "PB/1/2041"
    erased = database.rows("SELECT count(*) FROM erased_change")[0][0]
    assert erased > 10
    assert database.rows("SELECT erased_changes FROM disposal") == [(erased,)]
    sessions.close_file()
    sessions.unlock(club, PASSWORD)
    assert verify_history()


TAMPERING = {
    "content erased without a disposal": """
        UPDATE change_entry SET old = '', new = ''
        WHERE id = (SELECT min(e.id) FROM change_entry e WHERE e.new <> '')""",
    "something put back into an erased change": """
        UPDATE change_entry SET new = '{"phone": "1"}'
        WHERE change_id = (SELECT min(change_id) FROM erased_change)""",
    "the worker of an erased change": """
        UPDATE change SET worker_name = 'Ktoś'
        WHERE id = (SELECT min(change_id) FROM erased_change)""",
    "a change listed as erased that no disposal erased": """
        INSERT INTO erased_change (uuid, disposal_id, change_id, seal)
        SELECT 'u', 1, max(id), hash FROM change""",
    "a change no longer listed": """
        DELETE FROM erased_change WHERE id = (SELECT min(id) FROM erased_change)""",
    "a disposal taken off the list": """
        DELETE FROM erased_change; DELETE FROM disposed_figure; DELETE FROM disposed_year;
        DELETE FROM disposed_case; DELETE FROM disposal""",
    "a disposal invented": f"""
        INSERT INTO disposal (uuid, number, executed_at, worker_name, people, papers,
            erased_changes, erased_sha256)
        VALUES ('u', 'PB/9/2041', '2041', 'x', 1, 1, 1, '{"0" * 64}')""",
    "what the disposal said it erased": """
        UPDATE change SET details = replace(details, '"people": 1', '"people": 0')
        WHERE action = 'disposal_executed'""",
    "a change cut out of the chain": """
        DELETE FROM change_entry WHERE change_id = 9; DELETE FROM change WHERE id = 9""",
}


@pytest.mark.parametrize("statements", TAMPERING.values(), ids=TAMPERING)
def test_tampering_is_noticed(club: Path, statements: str) -> None:
    destroy([due_people()[0].key])
    assert verify_history()
    for name, _ in triggers():
        database.rows(f"DROP TRIGGER {name}")
    with database.atomic():
        for statement in statements.split(";"):
            database.rows(statement)
    assert not verify_history()


def test_nothing_is_destroyed_that_was_not_decided(club: Path) -> None:
    key = due_people()[0].key
    people = database.rows("SELECT count(*) FROM participant")
    with pytest.raises(DisposalBlockedError) as refused:
        execute_disposal([key], PASSWORD, today=LATER)
    assert refused.value.reason == "not_decided"
    keep = replace(CONSENT, decision=Decision.KEEP, keep_until=date(2045, 1, 1))
    decide(key, keep, today=LATER)
    with pytest.raises(DisposalBlockedError):
        execute_disposal([key], PASSWORD, today=LATER)
    decide(key, CONSENT, today=LATER)
    with pytest.raises(WrongPasswordError):
        execute_disposal([key], "zielony rower jedzie 8", today=LATER)
    assert database.rows("SELECT count(*) FROM participant") == people
    assert list_disposals() == []


def test_only_the_head_sees_the_list_and_destroys(club: Path) -> None:
    key = due_people()[0].key
    decide(key, CONSENT, today=LATER)
    actor.role = Role.WORKER
    for forbidden in (
        lambda: list_for_review(LATER),
        lambda: decide(key, CONSENT, today=LATER),
        lambda: execute_disposal([key], PASSWORD, today=LATER),
        list_disposals,
    ):
        with pytest.raises(NotAllowedError):
            forbidden()


def test_the_certificate_is_a_numbered_paper_without_names(club: Path) -> None:
    rows = due_people()[:2]
    names = [word for row in rows for word in row.title.split()]
    carried = destroy([row.key for row in rows])
    text = "".join(map(squeezed, page_texts(reprint(carried.document_id).pdf)))
    assert "PB/1/2041" in text
    assert "Protokółbrakowania" in text
    assert "OA.5121.14.2041" in text
    assert "BE10" in text
    for row in rows:
        assert squeezed(row.case_number) in text
    assert not [name for name in names if name in text]
    chain = database.rows("SELECT hash FROM change WHERE action = 'disposal_executed'")[0][0]
    assert chain in text
    register = list_issued(IssuedFilter(kind="disposal_certificate"))
    assert [row.number for row in register] == ["PB/1/2041"]


def test_the_list_for_the_archive_names_files_by_their_numbers(club: Path) -> None:
    rows = due_people()
    text = "".join(map(squeezed, page_texts(print_paper("disposal_list", Subject(LATER)).pdf)))
    assert squeezed(rows[0].case_number) in text
    assert not [row.title for row in rows if squeezed(row.title) in text]


def test_copies_made_before_are_said_to_hold_the_person_still(club: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kopie"
    folder.mkdir()
    copy = make_backup(folder)
    carried = destroy([due_people()[0].key])
    make_backup(folder)
    assert [older.path for older in carried.older_copies] == [str(copy.path)]
    assert [older.path for older in older_copies(carried.disposal_id)] == [str(copy.path)]


def test_papers_of_the_office_are_destroyed_by_class_and_year(club: Path) -> None:
    content = paper_content("partner_agreement", Subject(DAY))
    issued = issue_paper("partner_agreement", content, on=DAY)
    key = CaseKey(None, OFFICE_PAPERS, 2026)
    row = next(row for row in list_for_review(LATER) if row.key == key)
    assert (row.papers, row.review.on) == (1, date(2037, 1, 1))
    carried = destroy([key])
    assert (carried.people, carried.papers) == (0, 1)
    assert issued.number not in [row.number for row in list_issued()]
    assert verify_history()
    assert [row for row in list_for_review(LATER) if row.key == key] == []


def test_a_class_the_club_did_not_confirm_stops_everything(club: Path) -> None:
    key = due_people()[0].key
    for rule in list_rules():
        if rule.key == PARTICIPANT_FILE and rule.id is not None:
            remove_class(rule.id)
    assert Block.CLASS_UNCONFIRMED in review_row(key, LATER).blocks
    with pytest.raises(DisposalBlockedError):
        decide(key, CONSENT, today=LATER)


def test_who_came_back_after_the_decision_is_not_destroyed(club: Path) -> None:
    key = due_people()[0].key
    assert key.participant_id is not None
    decide(key, CONSENT, today=LATER)
    back = StateChangeDraft(ParticipantState.CANDIDATE, LATER)
    change_state(key.participant_id, back, today=LATER)
    with pytest.raises(NotFoundError):
        execute_disposal([key], PASSWORD, today=LATER)
    assert list_disposals() == []


def test_a_member_of_somebody_elses_household_keeps_that_entry(club: Path) -> None:
    first, second = (row.key.participant_id for row in due_people()[:2])
    assert first
    assert second
    member = member_draft(last_name="Bratankiewicz", person_id=first)
    save_household(second, [member], today=DAY)
    destroy([CaseKey(first)])
    sql = "SELECT last_name, person_id FROM household_member WHERE participant_id = ?"
    rows = database.rows(sql, (second,))
    assert rows == [("Bratankiewicz", None)]
    assert verify_history()


OWED = {
    Block.RESTRICTED: """
        INSERT INTO processing_restriction (uuid, participant_id, basis, since_on)
        VALUES ('u', ?, 'claims', '2030-01-01')""",
    Block.OPEN_REQUEST: """
        INSERT INTO person_request (uuid, participant_id, kind, received_on)
        VALUES ('u', ?, 'access', '2041-03-01')""",
    Block.OPEN_DISCLOSURE: """
        INSERT INTO disclosure (uuid, participant_id, recipient, state, due_on)
        VALUES ('u', ?, 'court', 'open', '2041-03-10')""",
}


@pytest.mark.parametrize(("block", "statement"), OWED.items(), ids=[b.value for b in OWED])
def test_what_is_still_owed_to_the_person_blocks(club: Path, block: Block, statement: str) -> None:
    key = due_people()[0].key
    decide(key, CONSENT, today=LATER)
    database.rows(statement, (key.participant_id,))
    assert review_row(key, LATER).blocks == (block,)
    for act in (
        lambda: decide(key, CONSENT, today=LATER),
        lambda: execute_disposal([key], PASSWORD, today=LATER),
    ):
        with pytest.raises(DisposalBlockedError) as refused:
            act()
        assert refused.value.reason == block.value
    assert list_disposals() == []


@pytest.mark.parametrize("role", [Role.READ_ONLY, Role.TECHNICIAN])
def test_writing_anew_loses_nothing_that_the_person_at_the_desk_may_not_see(
    club: Path, monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    """VACUUM reads by SELECT: under the rights of a reader it would leave columns out."""
    monkeypatch.setattr("kisdesk.services.disposal.finish_cleaning", lambda _: None)
    gone, stays = (row.key for row in due_people()[:2])
    destroy([gone])
    with recorded_change("participant_updated", "participant", stays.participant_id) as change:
        change.insert(SensitiveFact, participant=stays.participant_id, kind="health", text="ciężar")
    before = _everything()
    seat = actor.role
    database.set_gate(gate_of(role))
    try:
        assert role is Role.TECHNICIAN or ("ciężar",) not in database.rows(
            "SELECT text FROM sensitive_fact"
        )
        assert is_cleaning_pending()
        finish_cleaning()
    finally:
        database.set_gate(gate_of(seat))
    assert _everything() == before


def _everything() -> dict[str, list[object]]:
    tables = database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'participant_search%'"
        " AND name NOT IN ('change', 'disposal', 'sqlite_sequence')"
    )
    return {name: list(database.rows(f"SELECT * FROM {name}")) for (name,) in tables}


def test_changes_sealed_the_old_way_are_erased_and_the_chain_still_holds(club: Path) -> None:
    """Files of 0.1 seal head and content in one hash: that hash stays, so the next one fits."""
    _seal_everything_the_old_way()
    assert verify_history()
    key = due_people()[0].key
    destroy([key])
    assert verify_history()
    database.rows("DROP TRIGGER change_entry_is_append_only_update")
    database.rows(
        "UPDATE change_entry SET new = '' WHERE id = (SELECT max(e.id) FROM change_entry e"
        " JOIN change c ON c.id = e.change_id WHERE c.content_hash = '' AND e.new <> '')"
    )
    assert not verify_history()


def _seal_everything_the_old_way() -> None:
    for name in ("change_is_append_only_update",):
        database.rows(f"DROP TRIGGER {name}")
    previous = ""
    for row in database.rows(
        "SELECT id, at, worker_name, action, subject_kind, subject_id, undoes_id, reasons, details"
        " FROM change ORDER BY id"
    ):
        change_id, *head, reasons, details = row
        entries = database.rows(
            "SELECT table_name, record_id, old, new FROM change_entry WHERE change_id = ?"
            " ORDER BY position",
            (change_id,),
        )
        assert not details or not entries
        digest = chain_hash_before_step_4(previous, *head, reasons, entries)
        database.rows(
            "UPDATE change SET details = '', salt = '', content_hash = '', previous_hash = ?,"
            " hash = ? WHERE id = ?",
            (previous, digest, change_id),
        )
        previous = digest


def test_two_disposals_of_people_who_share_changes_both_prove(club: Path) -> None:
    first, second, third = (row.key for row in due_people()[:3])
    with recorded_change("notes_taken_over", "club", 1) as change:
        for key in (first, second, third):
            day = date(2026, 11, 20)
            change.insert(Note, participant=key.participant_id, noted_on=day, text="wspólna")
    for done, key in enumerate((first, second, third), start=1):
        destroy([key])
        assert verify_history()
        assert database.rows(
            "SELECT count(*) FROM change_entry e JOIN change c ON c.id = e.change_id"
            " WHERE c.action = 'notes_taken_over' AND e.new <> ''"
        ) == [(3 - done,)]
    shared = database.rows(
        "SELECT count(*) FROM (SELECT 1 FROM erased_change GROUP BY change_id HAVING count(*) > 1)"
    )
    assert shared[0][0] > 0


def test_an_act_that_was_erased_in_part_is_not_taken_back(club: Path) -> None:
    destroy([row.key for row in due_people()])
    rows = database.rows(
        "SELECT c.subject_id FROM change c JOIN erased_change e ON e.change_id = c.id"
        " WHERE c.subject_kind = 'activity' ORDER BY c.id DESC LIMIT 1"
    )
    assert rows
    for row in history_of("activity", rows[0][0]):
        erased = database.rows("SELECT 1 FROM erased_change WHERE change_id = ?", (row.change_id,))
        assert not (erased and row.can_undo)
