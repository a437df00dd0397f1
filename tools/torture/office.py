"""The office every try begins with, and what is asked of the file after every try."""

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.retention_rows import CaseKey
from kisdesk.services import exchange, session
from kisdesk.services.backups import make_backup
from kisdesk.services.errors import DataFileError, WrongPasswordError
from kisdesk.services.history import verify_history
from kisdesk.services.participants import (
    add_note,
    change_state,
    register_participant,
    save_household,
)
from kisdesk.services.retention import decide
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import has_hot_journal
from tests import builders
from tests.builders import PASSWORD, TODAY
from tests.services.contract_builders import make_draft, make_signed
from tests.services.disposal_builders import CONSENT, LATER, confirm_classes, mark

NEW_PASSWORD = "nowy parasol wisi 8"  # noqa: S105 - opens invented people only
OLDER_PASSWORD = "przykladowe-haslo-klubu"  # noqa: S105 - of the kept file of version 0.1.0
FILE, COPIES, FACTS = "klub.kis", "kopie", "facts.json"
PEOPLE = 12
OLDER_FILE = Path(__file__).resolve().parents[2] / "tests" / "data" / "v0.1.0.kis"

Rows = dict[str, set[tuple[object, ...]]]
"""The rows of every table."""


class BrokenError(Exception):
    """A promise was broken; the text says which."""


@dataclass(frozen=True)
class Facts:
    """What the office holds, for those who work in it and those who look into it afterwards."""

    draft: int = 0  # contract that is not signed yet
    recovery_key: str = ""
    erasable: int = 0  # person whose file is to be destroyed, as decided
    words: list[str] = field(default_factory=list)  # of that person: in use, changed, deleted
    own: dict[str, list[str]] = field(default_factory=dict)  # numbers of the person's rows
    others: dict[str, list[str]] = field(default_factory=dict)  # and of all that were there before
    guards: int = 0


def make_office(folder: Path, *, people: int = PEOPLE) -> Facts:
    """A file with a few lives in it, a proven copy beside it, and things to import."""
    folder.mkdir(parents=True)
    _write_other_club(folder)
    path = folder / FILE
    cheap = builders.CHEAP
    session.create_file(path, builders.club_draft(), builders.worker_draft(), PASSWORD, cost=cheap)
    ids = [_register(number) for number in range(people - 1)]
    make_signed(ids[0])
    draft = make_draft(ids[1])
    confirm_classes()
    before = numbers_of(all_rows())
    erasable, words = _closed_file(people - 1)
    after = numbers_of(all_rows())
    facts = Facts(
        draft,
        database.data_file.recovery_key(),
        erasable,
        words,
        own={table: sorted(after[table] - rows) for table, rows in before.items()},
        others={table: sorted(after[table] & rows) for table, rows in before.items()},
        guards=guards(),
    )
    (folder / COPIES).mkdir()
    make_backup(folder / COPIES)
    session.close_file()
    (folder / FACTS).write_text(json.dumps(asdict(facts)))
    lines = ["nazwisko;imię;PESEL;telefon"]
    lines += [f"Z-listy;Osoba {chr(65 + n)};;" for n in range(8)]
    (folder / "lista.csv").write_text("\n".join(lines), encoding="utf-8")
    return facts


def make_older_office(folder: Path) -> None:
    """The kept file of version 0.1.0, with a password that costs no time."""
    folder.mkdir(parents=True)
    path = folder / FILE
    shutil.copy(OLDER_FILE, path)
    with open_with_password(path, OLDER_PASSWORD) as file:
        file.cost = builders.CHEAP
        file.change_password(OLDER_PASSWORD, PASSWORD)


def facts_of(folder: Path) -> Facts:
    """What ``make_office`` wrote down."""
    return Facts(**json.loads((folder / FACTS).read_text()))


def _register(number: int) -> int:
    draft = builders.participant_draft(last_name=f"Próbna-{chr(65 + number % 26)}")
    person = register_participant(draft, on=TODAY, today=TODAY)
    save_household(person, [builders.member_draft()], today=TODAY)
    add_note(person, TODAY, f"Rozmowa numer {number}. " + "Ustalono, co dalej. " * 60, today=TODAY)
    return person


def _closed_file(number: int) -> tuple[int, list[str]]:
    """A person whose file is to be destroyed; the words are in use, were changed, were deleted."""
    person = _register(number)
    words = mark(person)
    refused = StateChangeDraft(ParticipantState.REJECTED, TODAY, note="Brak miejsc")
    change_state(person, refused, today=TODAY)
    decide(CaseKey(person), CONSENT, today=LATER)
    looked_for = [w for w in words if w.isdecimal() or w.startswith(("Żab", "Dawn", "znisz"))]
    return person, looked_for


def _write_other_club(folder: Path) -> None:
    """A person of another club, with a contract, as ``person.json``."""
    session.create_file(
        folder / "inny.kis", builders.club_draft(), builders.worker_draft(), PASSWORD,
        cost=builders.CHEAP,
    )  # fmt: skip
    person = _register(25)
    make_signed(person)
    exchange.save_person(person, folder / "person.json")
    session.close_file()
    (folder / "inny.kis").unlink()


def copy_office(template: Path, folder: Path) -> Path:
    """A fresh copy of a prepared office; what lay at the place before is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return folder / FILE


@contextlib.contextmanager
def started_again(path: Path, *passwords: str) -> Iterator[str]:
    """The next morning: the file is opened with the first of the passwords that does.

    The file was checked in full when this yields that password.
    """
    with _unlocked(path, passwords) as password:
        database.data_file.quick_check(full=True)
        if not verify_history():
            raise BrokenError("the chain of the history does not hold")
        yield password


@contextlib.contextmanager
def _unlocked(path: Path, passwords: tuple[str, ...], *, read_only: bool = False) -> Iterator[str]:
    for password in passwords:
        try:
            session.unlock(path, password, read_only=read_only)
            break
        except WrongPasswordError:
            continue
        except DataFileError as error:
            raise BrokenError(f"does not open: {type(error).__name__} {error}") from error
    else:
        raise BrokenError("none of the passwords opens the file")
    try:
        yield password
    finally:
        session.close_file()


def all_rows() -> Rows:
    """Every row of every table of the open file."""
    tables = [
        name
        for _, name, kind, *_ in database.rows("PRAGMA table_list")
        if kind == "table" and not name.startswith("sqlite_")
    ]
    return {name: set(database.rows(f'SELECT * FROM "{name}"')) for name in tables}


def numbers_of(rows: Rows) -> dict[str, set[str]]:
    """The rows as numbers that can be written down."""
    return {
        table: {hashlib.sha256(repr(row).encode()).hexdigest()[:16] for row in those}
        for table, those in rows.items()
    }


def guards() -> int:
    """How many triggers of the open file refuse changes."""
    sql = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%'"
    return int(database.rows(sql)[0][0])


def leftovers(folder: Path) -> list[str]:
    """Half files and notes that nobody will ever look for again, journals of half saves.

    A journal whose beginning is zeros is done with; the next save takes it away. Half a copy that
    cannot be read stays in its folder: nobody can say whose it is.
    """
    found = {path.name for kind in ("*.tmp*", "*.lock*") for path in folder.rglob(kind)}
    copies = [path for path in (folder / COPIES).glob("*.kis.tmp") if file_id_of(path) is None]
    found -= {path.name for path in copies}
    return sorted(found | {p.name for p in folder.glob("*.kis") if has_hot_journal(p)})


def rows_of(path: Path, password: str = PASSWORD) -> Rows:
    """Every row of a file; nothing is entered in its history."""
    with _unlocked(path, (password,), read_only=True):
        return all_rows()


def must_still_be_there(before: Rows, changing: frozenset[str] = frozenset()) -> None:
    """Raise BrokenError unless every old row is there, but for tables that may change."""
    now = all_rows()
    for table, rows in before.items():
        if table not in changing and (lost := rows - now.get(table, set())):
            raise BrokenError(f"{len(lost)} of {len(rows)} old rows of {table} are lost")


def must_hold(condition: object, words: str) -> None:
    """Raise BrokenError with these words unless the condition holds."""
    if not condition:
        raise BrokenError(words)
