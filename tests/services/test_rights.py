"""Who may do and see what: every table, every service, every role."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest

from kisdesk import services
from kisdesk.domain.codes import EligibilityGroup, Exclusion, SensitiveKind
from kisdesk.domain.drafts import ExclusionDraft, GroundDraft, SensitiveDraft
from kisdesk.domain.rights import MASKED, Right, Role, may
from kisdesk.models import gate
from kisdesk.models.changes import record_event, recorded_change
from kisdesk.services import session as sessions
from kisdesk.services.backups import make_backup
from kisdesk.services.checks import check_file
from kisdesk.services.demo import make_sample_file
from kisdesk.services.errors import LastManagerError, NotAllowedError
from kisdesk.services.history import history_of, undo_last, verify_history
from kisdesk.services.participant_card import get_card
from kisdesk.services.participants import add_note
from kisdesk.services.reports import year_report
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker, list_workers, update_worker
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY

OTHER = "inne hasło do pliku 9"
CANARY = "Kanarkowska"


@pytest.fixture(autouse=True)
def _closed_in_the_end() -> Iterator[None]:
    yield
    sessions.close_file()


@pytest.fixture
def enter_as(office: Session) -> Callable[[Role], Session]:
    """Add somebody with a role and let them unlock the file."""

    def enter(role: Role) -> Session:
        draft = builders.worker_draft(last_name="Drugi", first_name="Adam", role=role)
        add_worker(draft, OTHER)
        sessions.close_file()
        return sessions.unlock(office.path, OTHER)

    return enter


def columns() -> list[tuple[str, str]]:
    with database.ungated():
        return [
            (table, column)
            for (table,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
            for (column,) in database.rows(f"SELECT name FROM pragma_table_info('{table}')")
        ]


def test_a_technician_reads_no_column_that_could_name_a_person(enter_as, make_participant) -> None:
    make_participant(last_name=CANARY)
    enter_as(Role.TECHNICIAN)
    open_tables, refused = set(), 0
    for table, column in columns():
        try:
            database.rows(f'SELECT "{column}" FROM "{table}"')
        except NotAllowedError:
            refused += 1
        else:
            if column not in {"id", "rowid", "change_id"}:  # numbers, for SQLite
                open_tables.add(table)
    assert open_tables <= {
        "club", "worker", "setting", "legal_parameter", "activity_kind", "paper_template",
        "backup", "backup_place", "test_restore", "change", "change_entry", "search_dirty",
        "sqlite_sequence", "erased_change", "correction_notice",
    }  # fmt: skip
    assert refused > 150


def test_what_a_technician_may_do_works(enter_as, make_participant, tmp_path: Path) -> None:
    make_participant(last_name=CANARY)
    path = enter_as(Role.TECHNICIAN).path
    sessions.file_status()
    assert verify_history()
    copies = tmp_path / "kopie"
    copies.mkdir()
    assert make_backup(copies).people == 1
    assert sessions.reread().club_name
    with pytest.raises(NotAllowedError):
        sessions.recovery_groups()
    result = check_file(path, OTHER)
    assert result.is_sound
    assert result.people == 1


def _arguments(function: Callable[..., Any], tmp_path: Path) -> dict[str, Any] | None:
    """Something to call a service with, by the types it asks for; None if that is not known."""
    known: dict[Any, Any] = {
        int: 1,
        str: CANARY[:5],
        date: TODAY,
        bool: False,
        Path: tmp_path / "x",
    }
    found: dict[str, Any] = {}
    try:
        hints = get_type_hints(function)
    except NameError:  # of a type that is imported for the checker only
        return None
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.default is not inspect.Parameter.empty:
            continue
        kind = hints.get(name)
        if isinstance(kind, UnionType):
            kind = next(iter(get_args(kind)))
        if name in {"subject_kind", "kind"}:
            found[name] = "participant"
        elif name == "subject":
            found[name] = kind(today=TODAY, id=1)
        elif kind in known:
            found[name] = known[kind]
        elif inspect.isclass(kind) and kind.__name__.endswith("Query"):
            asks = inspect.signature(kind).parameters
            found[name] = kind(today=TODAY) if "today" in asks else kind()
        else:
            return None
    return found


_OTHER_THINGS = r"demo|checks|revoking|session$|practice|updates|new_file|windows_setup|minisign"
"""They make, open and close files."""


def _public_services() -> Iterator[tuple[str, Callable[..., Any]]]:
    for module in pkgutil.walk_packages(services.__path__, "kisdesk.services."):
        if re.search(_OTHER_THINGS, module.name):
            continue
        loaded = importlib.import_module(module.name)
        for name, function in vars(loaded).items():
            own = inspect.isfunction(function) and function.__module__ == loaded.__name__
            if own and not name.startswith("_"):
                yield f"{module.name}.{name}", function


def test_no_service_tells_a_technician_of_anybody(tmp_path: Path) -> None:
    """Every public function that can be called with what the walk knows, on a full file."""
    path = tmp_path / "przyklad.kis"
    make_sample_file(path, builders.PASSWORD, people=12, seed=3, today=TODAY, cost=builders.CHEAP)
    people = database.rows("SELECT last_name, first_name, pesel FROM participant")
    secret = {last for last, _, _ in people} | {pesel for _, _, pesel in people if pesel}
    staff = {name for row in list_workers(active_only=False) for name in row.name.split()}
    secret -= staff
    add_worker(builders.worker_draft(last_name="Xyz", role=Role.TECHNICIAN), OTHER)
    as_manager = _walk(tmp_path, secret)
    sessions.close_file()
    sessions.unlock(path, OTHER)

    as_technician = _walk(tmp_path, secret)

    assert len(as_manager) > 25  # the walk sees people where they may be seen
    assert as_technician == set()


def _walk(tmp_path: Path, secret: set[str]) -> set[str]:
    """The services that told of somebody."""
    telling, called = set(), 0
    for name, function in _public_services():
        arguments = _arguments(function, tmp_path)
        if arguments is None or re.search(r"\.(delete|remove|discard|close|save|clear)_", name):
            continue
        called += 1
        try:
            with database.atomic() as transaction:
                result = function(**arguments)
                told = repr(list(result) if inspect.isgenerator(result) else result)
                transaction.rollback()
        except Exception:  # noqa: BLE001 - wrong arguments for this one, or refused
            continue
        assert sessions.is_open(), name
        if isinstance(result, bytes):
            continue
        if any(word in told for word in secret):
            telling.add(name)
    assert called > 100
    return telling


WRITES: list[tuple[str, Right]] = [
    ("participant_registered", Right.CHANGE),
    ("contract_signed", Right.CHANGE),
    ("attendance_taken", Right.CHANGE),
    ("anything_new", Right.CHANGE),
    ("club_saved", Right.MANAGE_OFFICE),
    ("settings_saved", Right.MANAGE_OFFICE),
    ("kind_saved", Right.MANAGE_OFFICE),
    ("psu_rate_saved", Right.MANAGE_OFFICE),
    ("paper_template_saved", Right.MANAGE_OFFICE),
    ("worker_added", Right.MANAGE_WORKERS),
    ("password_given", Right.MANAGE_WORKERS),
    ("access_revoked", Right.MANAGE_WORKERS),
    ("disposal_decided", Right.DISPOSE),
    ("backup", Right.BACK_UP),
    ("restored", Right.RESTORE),
]


@pytest.mark.parametrize("role", list(Role))
def test_each_role_writes_what_it_may_and_nothing_else(enter_as, role: Role) -> None:
    enter_as(role)
    for action, right in WRITES:
        if may(role, right):
            with recorded_change(action, "club", 1):
                pass
        else:
            with pytest.raises(NotAllowedError) as refused, recorded_change(action, "club", 1):
                pytest.fail("the block was entered")
            assert refused.value.right == right


def test_a_worker_cannot_undo_what_the_manager_decided(enter_as) -> None:
    update_worker(1, builders.worker_draft(position="kierowniczka"))
    enter_as(Role.WORKER)
    with pytest.raises(NotAllowedError):
        undo_last("worker", 1)
    assert list_workers()[0].position == "kierowniczka"


def test_the_last_manager_stays_manager(office: Session) -> None:
    with pytest.raises(LastManagerError):
        update_worker(1, builders.worker_draft(role=Role.READ_ONLY))
    add_worker(builders.worker_draft(last_name="Druga", role=Role.MANAGER), OTHER)
    update_worker(1, builders.worker_draft(role=Role.READ_ONLY))
    assert [w.role for w in list_workers()] == [Role.READ_ONLY, Role.MANAGER]


def test_acts_without_a_record_are_entered_for_every_role(enter_as) -> None:
    enter_as(Role.READ_ONLY)
    assert record_event("printed", "participant", 1) is not None


@pytest.fixture
def person(make_participant) -> int:
    """Somebody of whom the file keeps everything that is special."""
    person_id = make_participant(
        last_name=CANARY,
        grounds=(GroundDraft(EligibilityGroup.ALCOHOL_DEPENDENT, is_main=True, note="TAJNE"),),
        exclusions=(ExclusionDraft(next(iter(Exclusion)), reason="TAJNE"),),
        sensitive=(SensitiveDraft(SensitiveKind.HEALTH, "TAJNE", "TAJNE"),),
        disability_ruling_number="TAJNE",
    )
    add_note(person_id, TODAY, "TAJNE", today=TODAY)
    return int(person_id)


def test_read_only_sees_the_person_but_not_what_is_special(person: int, enter_as) -> None:
    everything = repr((get_card(person, TODAY), history_of("participant", person)))
    assert everything.count("TAJNE") > 5
    by_group = {row.code: row.total for row in year_report(TODAY.year, TODAY).by_group}
    enter_as(Role.READ_ONLY)
    card = get_card(person, TODAY)
    assert card.draft.last_name == CANARY
    assert "TAJNE" not in repr((card, history_of("participant", person)))
    assert [note.text for note in card.notes] == [MASKED]
    assert not card.draft.grounds
    for table, names in gate.SPECIAL.items():
        for name in names:
            values = database.rows(f'SELECT "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL')
            assert values == [], (table, name)
    for row in year_report(TODAY.year, TODAY).by_group:
        assert row.total == by_group[row.code]
        assert row.people == ()


def test_special_columns_exist(office: Session) -> None:
    """A column renamed would not be guarded any more."""
    assert {(t, c) for t, names in gate.SPECIAL.items() for c in names} <= set(columns())
